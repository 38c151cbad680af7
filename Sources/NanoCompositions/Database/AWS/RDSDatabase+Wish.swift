// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension RDSDatabase {
  /// The type of storage: the one that was wished, when RDS has it without further settings.
  var storageType: String { storageClassIsKnown ? database.spec.storage.class ?? "gp3" : "gp3" }

  private var storageClassIsKnown: Bool {
    database.spec.storage.class.map { ["gp2", "gp3"].contains($0) } ?? true
  }

  /// What of the wish RDS does not fulfil.
  func limits(_ window: AWSBackupWindow?, _ desired: Desired) -> DatabaseLimits {
    var limits = DatabaseLimits()
    if !storageClassIsKnown, let storageClass = database.spec.storage.class {
      limits.add(
        "spec.storage.class",
        "RDS has gp3 and gp2, and uses gp3 instead of \(storageClass.quoted())"
      )
    }
    if let existing = made.subnetGroupName, let wish = place.subnetGroupName, existing != wish {
      limits.add(
        "spec.cloud.subnetGroupRef",
        "the server stays in the subnets of \(existing), with which it was made; make another "
          + "Database for others"
      )
    }
    limits.addUser(made.userName, of: database)
    if let limit = window?.limit { limits.add("spec.backup.schedule", limit) }
    limits.addSecurityGroups(database)
    return limits
  }

  /// Refuses a wish that would lose data or promise what cannot be kept.
  func refuseWhatRDSCannot() throws(CompositionError) {
    try database.require(engine.wish, on: "aws")
    if let index = database.logicalDatabases.firstIndex(where: { $0.name != made.databaseName }) {
      throw CompositionError(
        "RDS makes one database with the server, \(made.databaseName.quoted()); a Database of its "
          + "own is what \(database.logicalDatabases[index].name.quoted()) needs",
        at: ["spec", "databases", .index(index), "name"]
      )
    }
    try engine.refuse(userName: made.userName)
    try database.refuseReservedNames(
      alsoDatabases: engine.wish == .postgresql ? ["rdsadmin"] : [],
      alsoOwners: engine.reservedUserNames
    )
  }

  /// The connection Secret, once the provider has published the password.
  func connection(
    to instance: Composed<RDS.Instance>,
    into desired: inout Desired
  ) -> PublishedConnection {
    let published = instance.resource.observed
    return DatabaseConnection(
      type: engine.type,
      provider: "aws-rds",
      scheme: engine.type,
      host: instance.observed.status.atProvider.address.known,
      port: engine.port,
      database: made.databaseName,
      username: made.userName,
      password: published?.connectionDetail("password")
        ?? published?.connectionDetail("attribute.password"),
      query: engine.uriQuery,
      authority: place.platform.certificateAuthority.map { .text($0) }
    )
    .publish(
      of: database,
      waitingFor: "the address and the password of the instance, which RDS makes",
      into: &desired
    )
  }
}
