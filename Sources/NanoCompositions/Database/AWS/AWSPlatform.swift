// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What a platform says of its place at Amazon Web Services.
///
/// It stands in the settings of the step's input, and in the member `aws` of the environment. Of what
/// both say the settings count, since they are said for one Composition.
struct AWSPlatform: Sendable, Hashable {
  /// Where, `eu-central-1`; a Database may say another in `spec.cloud.region`.
  private(set) var region: String?
  /// The ClusterProviderConfig with the account; a Database may say another.
  private(set) var providerConfigName: String?
  /// The subnets, of at least two zones, in which databases live.
  private(set) var subnetIds: [String]
  /// The network in which a security group is made for each database.
  private(set) var vpcId: String?
  /// The networks that may connect, `10.0.0.0/16`.
  private(set) var clientNetworks: [String]
  /// The security groups whose members may connect.
  private(set) var clientSecurityGroupIds: [String]
  /// Security groups that exist and are used as they are; with them none is made.
  private(set) var securityGroupIds: [String]
  /// The key that encrypts what is stored; nil for the one of the service.
  private(set) var kmsKeyId: String?
  /// What the connection Secret holds as `ca.crt`, in PEM; nil leaves the key out.
  private(set) var certificateAuthority: String?

  /// Decodes what is said in one place.
  init(_ reader: inout ObjectReader) {
    region = reader.optionalString("region", like: .awsRegion)
    providerConfigName = reader.optionalString("providerConfigName")
    subnetIds = reader.strings("subnetIds", like: .awsIdentifier("subnet"))
    vpcId = reader.optionalString("vpcId", like: .awsIdentifier("vpc"))
    clientNetworks = reader.strings("clientNetworks", like: .network)
    clientSecurityGroupIds = reader.strings("clientSecurityGroupIds", like: .awsIdentifier("sg"))
    securityGroupIds = reader.strings("securityGroupIds", like: .awsIdentifier("sg"))
    kmsKeyId = reader.optionalString("kmsKeyId")
    certificateAuthority = reader.optionalString("certificateAuthority")
  }

  /// This, with what the other says where this says nothing.
  func over(_ other: AWSPlatform) -> AWSPlatform {
    var platform = self
    platform.region = region ?? other.region
    platform.providerConfigName = providerConfigName ?? other.providerConfigName
    if subnetIds.isEmpty { platform.subnetIds = other.subnetIds }
    platform.vpcId = vpcId ?? other.vpcId
    if clientNetworks.isEmpty { platform.clientNetworks = other.clientNetworks }
    if clientSecurityGroupIds.isEmpty {
      platform.clientSecurityGroupIds = other.clientSecurityGroupIds
    }
    if securityGroupIds.isEmpty { platform.securityGroupIds = other.securityGroupIds }
    platform.kmsKeyId = kmsKeyId ?? other.kmsKeyId
    platform.certificateAuthority = certificateAuthority ?? other.certificateAuthority
    return platform
  }
}

/// What a Composition can set for databases at Amazon Web Services.
struct AWSSettings: CompositionSettings {
  /// The EnvironmentConfig with a member `aws`; nil for the environment of the pipeline alone.
  private let environment: String?
  private let platform: AWSPlatform

  /// Decodes the settings.
  init(_ settings: inout ObjectReader) {
    environment = settings.optionalString("environment", like: .dnsSubdomain)
    platform = AWSPlatform(&settings)
  }

  /// What holds for a Database; nil until Crossplane has looked for the EnvironmentConfig.
  ///
  /// - Throws: What is wrong with the environment, and what nobody says.
  func place(
    of database: Database,
    into desired: inout Desired
  ) throws(CompositionError) -> AWSPlace? {
    let shared = try desired.environment(ifNamed: environment).read {
      $0.objectOrEmpty("aws") { reader in
        let platform = AWSPlatform(&reader)
        reader.ignoreUnknown()  // an environment is shared
        return platform
      }
    }
    guard let shared else { return nil }
    return try AWSPlace(of: database, on: platform.over(shared))
  }
}

extension TextRule {
  /// A region: lowercase words and a number, joined by dashes.
  static let awsRegion = TextRule("a region such as eu-central-1") { text in
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count >= 3, text.utf8.count <= 63, let number = parts.last else { return false }
    return number.allSatisfy(isDecimalDigit) && !number.isEmpty
      && parts.dropLast().allSatisfy { !$0.isEmpty && $0.allSatisfy(isLowercaseLetter) }
  }

  /// The identifier of a thing of a kind: `subnet-0a1b2c3d`.
  static func awsIdentifier(_ kind: String) -> TextRule {
    TextRule("an identifier such as \(kind)-0a1b2c3d") { text in
      let digits = text.utf8.dropFirst(kind.utf8.count + 1)
      return text.hasPrefix("\(kind)-") && (1...64).contains(digits.count)
        && digits.allSatisfy { isDecimalDigit($0) || isLowercaseLetter($0) }
    }
  }

  /// A network of IPv4 or IPv6 addresses: an address, a slash, and how many bits are the network's.
  ///
  /// Amazon says more exactly what is wrong with an address; this tells an address from a name.
  static let network = TextRule("a network such as 10.0.0.0/16") { text in
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, let address = parts.first, let bits = parts.last else { return false }
    return (2...45).contains(address.count) && (1...3).contains(bits.count)
      && bits.allSatisfy(isDecimalDigit)
      && address.allSatisfy { isDecimalDigit($0) || ".:abcdef".utf8.contains($0) }
  }

  private static func isDecimalDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLowercaseLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
