// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// Who may connect to a database at Amazon Web Services.
struct AWSSecurityGroup {
  /// The composed group; nil when the platform names groups that exist.
  let group: Composed<EC2.SecurityGroup>?
  /// The group's object, to be referred to; nil without one.
  let objectName: String?
  /// The groups that the platform names; empty when one is composed.
  let identifiers: [String]

  /// Composes a security group, and a rule for everybody who may connect.
  ///
  /// A client that the platform does not name any more is shut out: its rule is removed.
  init(
    for database: Database,
    in place: AWSPlace,
    port: Int,
    into desired: inout Desired
  ) {
    identifiers = place.platform.securityGroupIds
    guard identifiers.isEmpty, let vpcId = place.platform.vpcId else {
      group = nil
      objectName = nil
      return
    }
    let name = desired.objectName(database.metadata.name, "clients")
    // Amazon keeps names that begin with "sg-" for itself, and a namespace may begin so.
    let cloudName = "database-\(desired.cloudName(.rdsIdentifier, "clients"))"
    let description = AWSPlace.description(of: database)
    objectName = name
    group = desired.resource("security-group", EC2.SecurityGroup.self) {
      $0.metadata.name = name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.forProvider.region = place.region
      $0.spec.forProvider.name = cloudName
      $0.spec.forProvider.description = description
      $0.spec.forProvider.vpcId = vpcId
    }
    rules(database, place, port, into: &desired)
  }

  private func rules(
    _ database: Database,
    _ place: AWSPlace,
    _ port: Int,
    into desired: inout Desired
  ) {
    let platform = place.platform
    var clients: [String] = []
    for client in platform.clientNetworks + platform.clientSecurityGroupIds
    where !clients.contains("ingress/\(client)") {
      clients.append("ingress/\(client)")
      let name = desired.objectName(database.metadata.name, "from", client)
      desired.resource("ingress/\(client)", EC2.SecurityGroupIngressRule.self) {
        $0.metadata.name = name
        $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
        $0.spec.providerConfigRef.name = place.providerConfigName
        $0.spec.forProvider.region = place.region
        $0.spec.forProvider.securityGroupIdRef.name = objectName
        $0.spec.forProvider.ipProtocol = "tcp"
        $0.spec.forProvider.fromPort = Double(port)
        $0.spec.forProvider.toPort = Double(port)
        if client.hasPrefix("sg-") {
          $0.spec.forProvider.referencedSecurityGroupId = client
        } else if client.utf8.contains(UInt8(ascii: ":")) {
          $0.spec.forProvider.cidrIpv6 = client
        } else {
          $0.spec.forProvider.cidrIpv4 = client
        }
      }
    }
    for name in desired.observedNames(startingWith: "ingress/") where !clients.contains(name) {
      desired.remove(name)
    }
  }
}

extension DatabaseLimits {
  /// What a security group cannot do.
  mutating func addSecurityGroups(_ database: Database) {
    guard database.spec.network?.allowedNamespaces != nil else { return }
    add(
      "spec.network.allowedNamespaces",
      "a security group knows no namespaces; whoever the platform lets in may connect, from any "
        + "namespace"
    )
  }
}
