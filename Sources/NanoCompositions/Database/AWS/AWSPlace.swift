// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// Where a Database lives at Amazon Web Services: everything is said, and fits together.
struct AWSPlace: Sendable, Hashable {
  /// The region.
  let region: String
  /// The ClusterProviderConfig.
  let providerConfigName: String
  /// The managed SubnetGroup of its own choice; nil composes one.
  let subnetGroupName: String?
  /// Everything else.
  let platform: AWSPlatform

  /// - Throws: ``CompositionError`` with everything that nobody says.
  init(of database: Database, on platform: AWSPlatform) throws(CompositionError) {
    self.platform = platform
    let cloud = database.spec.cloud
    subnetGroupName = cloud?.subnetGroupRef?.name
    providerConfigName = database.providerConfigName ?? platform.providerConfigName ?? "default"
    region = cloud?.region ?? platform.region ?? ""
    var problems: [ValueError] = []
    if region.isEmpty {
      problems.append(
        AWSPlace.missing(
          "region",
          "no region: say it here, in the environment as aws.region, or as spec.cloud.region"
        )
      )
    } else if !TextRule.awsRegion.allows(region) {
      problems.append(
        ValueError(
          .invalid,
          at: "spec.cloud.region",
          "expected \(TextRule.awsRegion.words), found \(region.quoted())"
        )
      )
    }
    if subnetGroupName == nil, platform.subnetIds.count < 2 {
      problems.append(
        AWSPlace.missing(
          "subnetIds",
          "expected subnets of at least two zones: say them here, in the environment as "
            + "aws.subnetIds, or name a SubnetGroup as spec.cloud.subnetGroupRef.name"
        )
      )
    }
    if platform.securityGroupIds.isEmpty {
      if platform.vpcId == nil {
        problems.append(
          AWSPlace.missing(
            "vpcId",
            "no network for a security group: say it here, in the environment as aws.vpcId, or name "
              + "groups that exist as securityGroupIds"
          )
        )
      }
      if platform.clientNetworks.isEmpty, platform.clientSecurityGroupIds.isEmpty {
        problems.append(
          AWSPlace.missing(
            "clientNetworks",
            "nobody could connect: say who may, here or as clientSecurityGroupIds"
          )
        )
      }
    }
    if !problems.isEmpty { throw CompositionError(problems) }
  }

  /// What Amazon's console shows of everything composed for a Database; it cannot be changed later.
  static func description(of database: Database) -> String {
    "Database \(database.metadata.namespace ?? "default")/\(database.metadata.name)"
  }

  /// Says what holds for everything composed for a Database, once all of it is: its tags, who may
  /// delete it, and whether it outlives the Database.
  ///
  /// - Throws: ``CompositionError`` for a connection Secret that is a provider's.
  func finish(_ database: Database, into desired: inout Desired) throws(CompositionError) {
    database.tag(&desired)
    try database.finishOnCloud(&desired)
    guard database.spec.deletionPolicy == .orphan else { return }
    for resource in desired.resources
    where resource.body["apiVersion"].string?.hasSuffix(AWSPlace.managedVersion) == true {
      resource.orphaned()
    }
  }

  /// How the `apiVersion` of every managed resource here ends.
  private static let managedVersion = ".aws.m.upbound.io/v1beta1"

  private static func missing(_ key: String, _ message: String) -> ValueError {
    ValueError(.missing, at: ["input", "settings", .key(key)], message)
  }
}
