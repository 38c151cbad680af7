// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto

/// What a cloud allows in the names of one kind of thing.
public struct CloudNameRule: Sendable, Hashable {
  /// The most characters.
  public let limit: Int
  /// Whether words may be joined by dashes.
  public let allowsDashes: Bool
  /// Whether the first character has to be a letter.
  public let startsWithLetter: Bool
  /// What the name has to end with.
  public let suffix: String

  /// A rule for names of lowercase letters and digits.
  ///
  /// - Parameters:
  ///   - limit: The most characters; less than 16 counts as 16.
  ///   - allowsDashes: Whether words may be joined by single dashes.
  ///   - startsWithLetter: Whether the first character has to be a letter.
  ///   - suffix: What the name has to end with; it counts.
  public init(
    limit: Int,
    allowsDashes: Bool = true,
    startsWithLetter: Bool = true,
    suffix: String = ""
  ) {
    self.limit = max(limit, 16)
    self.allowsDashes = allowsDashes
    self.startsWithLetter = startsWithLetter
    self.suffix = suffix
  }

  /// A bucket of S3 or of Google Cloud Storage.
  ///
  /// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>.
  public static let bucket = CloudNameRule(limit: 63)
  /// An instance, cluster or snapshot of RDS.
  ///
  /// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html>.
  public static let rdsIdentifier = CloudNameRule(limit: 63)
  /// A replication group of ElastiCache.
  public static let elastiCacheGroup = CloudNameRule(limit: 40)
  /// A queue of SQS.
  public static let sqsQueue = CloudNameRule(limit: 80, startsWithLetter: false)
  /// A queue of SQS that keeps the order.
  public static let sqsOrderedQueue = CloudNameRule(
    limit: 80,
    startsWithLetter: false,
    suffix: ".fifo"
  )
  /// An instance of Cloud SQL: 98 with its project, which has at most 30, and a colon.
  public static let cloudSQLInstance = CloudNameRule(limit: 67)
  /// Most things of Google Cloud, as RFC 1035 has it.
  public static let googleCloud = CloudNameRule(limit: 63)
  /// A service account of Google Cloud.
  public static let googleServiceAccount = CloudNameRule(limit: 30)
  /// A resource group of Azure.
  public static let azureResourceGroup = CloudNameRule(limit: 90)
  /// A storage account of Azure.
  public static let azureStorageAccount = CloudNameRule(limit: 24, allowsDashes: false)
  /// A flexible server of Azure, or a cache of Azure Cache for Redis.
  public static let azureServer = CloudNameRule(limit: 63)
  /// A namespace of Azure Service Bus.
  public static let azureServiceBusNamespace = CloudNameRule(limit: 50)
}

extension Desired {
  /// A name outside of the cluster, where other clusters and tenants have theirs:
  /// `team-a-orders-db-1f2e3d4c`.
  ///
  /// It is made of namespace, composite and parts, as far as the rule has room, and eight characters
  /// of a hash of the composite's uid (or, when it has none yet, its namespace and name) and the
  /// parts. The same on every call; another for a composite that is made anew, as some clouds do not
  /// give a name out twice. Give it to ``ComposedResource/externalName(_:)``, which keeps the name
  /// that exists.
  ///
  /// - Parameters:
  ///   - rule: What the cloud allows.
  ///   - parts: What tells this thing from its siblings in the composite; may be none.
  public func cloudName(_ rule: CloudNameRule, _ parts: String...) -> String {
    let metadata = call.metadata
    let place = [metadata.namespace, metadata.name].compactMap { $0 }
    let owner = metadata.uid.isEmpty ? place.joined(separator: "/") : metadata.uid
    let digest = SHA256.hexadecimalDigest(of: ([owner] + parts).joined(separator: "\u{0}"))
    return CloudName(rule).make(of: (place + parts).joined(separator: "-"), hash: digest.prefix(8))
  }
}

/// Names as one rule allows them.
private struct CloudName {
  private let rule: CloudNameRule

  init(_ rule: CloudNameRule) { self.rule = rule }

  func make(of text: String, hash: Substring) -> String {
    let dash = rule.allowsDashes ? "-" : ""
    let room = rule.limit - rule.suffix.utf8.count - hash.utf8.count - dash.utf8.count
    var prefix = words(of: text)
    if rule.startsWithLetter, let first = prefix.first, !CloudName.isLetter(first) {
      prefix.insert(UInt8(ascii: "n"), at: 0)
    }
    prefix = Array(prefix.prefix(max(room, 0)))
    while prefix.last == UInt8(ascii: "-") { prefix.removeLast() }
    // A hash alone may begin with a digit.
    if prefix.isEmpty { prefix = [UInt8(ascii: "n")] }
    return String(decoding: prefix, as: UTF8.self) + dash + hash + rule.suffix
  }

  /// The text in lowercase letters and digits, all else one dash or nothing.
  private func words(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      if CloudName.isLetter(lower) || CloudName.isDigit(lower) {
        bytes.append(lower)
      } else if rule.allowsDashes, let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    return bytes
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
