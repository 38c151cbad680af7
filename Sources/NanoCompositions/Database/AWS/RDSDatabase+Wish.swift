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
  func limits(_ window: AWSBackupWindow?) -> [String] {
    var limits: [String] = []
    if !storageClassIsKnown, let storageClass = database.spec.storage.class {
      limits.append(
        "spec.storage.class: RDS has gp3 and gp2, and uses gp3 instead of \(storageClass.quoted())"
      )
    }
    if let limit = window?.limit { limits.append(limit) }
    return limits
  }

  /// Refuses a wish that would lose data or promise what cannot be kept.
  func refuseWhatRDSCannot() throws(CompositionError) {
    guard database.spec.engine == engine.wish else {
      throw CompositionError(
        "this composition runs \(engine.wish.rawValue), found \"\(database.spec.engine.rawValue)\"",
        at: "spec.engine"
      )
    }
    if let index = database.logicalDatabases.firstIndex(where: { $0.name != made.databaseName }) {
      throw CompositionError(
        "RDS makes one database with the server, \(made.databaseName.quoted()); a Database of its "
          + "own is what \(database.logicalDatabases[index].name.quoted()) needs",
        at: ["spec", "databases", .index(index), "name"]
      )
    }
    try engine.refuse(userName: made.userName)
  }

  /// The connection Secret, once the provider has published the password.
  func connection(
    to instance: Composed<RDS.Instance>,
    into desired: inout Desired
  ) -> PublishedConnection {
    let observed = instance.resource.observed
    let host = instance.observed.status.atProvider.address.known
    let password =
      observed?.connectionDetail("password") ?? observed?.connectionDetail("attribute.password")
    let uri = host.map {
      ConnectionURI(
        scheme: engine.type,
        username: made.userName,
        host: $0,
        port: engine.port,
        database: made.databaseName,
        query: engine.uriQuery
      )
    }
    return desired.connectionSecret(
      name: database.connectionSecretName,
      waitingFor: "the address and the password of the instance, which RDS makes"
    ) {
      $0["type"] = .text(engine.type)
      $0["provider"] = "aws-rds"
      $0["host"] = .text(host)
      $0["port"] = .text("\(engine.port)")
      $0["database"] = .text(made.databaseName)
      $0["username"] = .text(made.userName)
      $0["password"] = .secret(password)
      $0["uri"] = .secret(password.flatMap { password in uri?.with(password) })
      if let authority = place.platform.certificateAuthority { $0["ca.crt"] = .text(authority) }
    }
  }
}
