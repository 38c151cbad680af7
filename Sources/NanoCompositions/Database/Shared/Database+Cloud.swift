// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Database {
  /// The storage in whole gibibytes, rounded up; clouds take nothing smaller.
  var storageGibibytes: Int {
    let (whole, rest) = (spec.storage.size.roundedUp ?? .max)
      .quotientAndRemainder(dividingBy: 1 << 30)
    return Int(whole) + (rest > 0 ? 1 : 0)
  }

  /// The databases that are made; one of the name `app` when none is wished for.
  var databasesOrDefault: [LogicalDatabase] {
    spec.databases.isEmpty ? [firstDatabase] : logicalDatabases
  }

  /// The owners of the databases, each once, in the order of the list.
  var owners: [String] {
    var owners: [String] = []
    for owner in databasesOrDefault.map(\.owner) where !owners.contains(owner) {
      owners.append(owner)
    }
    return owners
  }

  /// The provider's configuration; nil when nobody chose and the definition's default stands there.
  var providerConfigName: String? {
    spec.cloud.flatMap { $0.providerConfigName == "default" ? nil : $0.providerConfigName }
  }

  /// Puts the tags that are wished for on everything that takes some.
  func tag(_ desired: inout Desired) {
    for (key, value) in spec.cloud?.tags ?? [:] { desired.tags[key] = value.string }
    desired.tags["nano-idp.dev/database"] = metadata.name
    desired.tags["nano-idp.dev/namespace"] = metadata.namespace
  }

  /// Says what holds for everything that a cloud's composition makes, once the managed resources are
  /// composed: who may delete the Database, and that no provider writes into a spec.
  ///
  /// - Throws: ``CompositionError`` for a connection Secret that is a provider's.
  func finishOnCloud(_ desired: inout Desired) throws(CompositionError) {
    protect(&desired)
    try refuseSecretsOfOthers(desired)
    desired.withoutLateInitialization()
  }
}

extension DatabaseLimits {
  /// What no server outside of the cluster can do.
  init(outsideOfTheCluster database: Database) {
    self.init()
    if database.spec.network?.allowedNamespaces != nil {
      add(
        "spec.network.allowedNamespaces",
        "a server outside of the cluster does not know namespaces; whoever reads the connection "
          + "Secret can connect"
      )
    }
    if database.spec.storage.class != nil {
      add("spec.storage.class", "storage classes belong to the cluster, where this server is not")
    }
    if database.spec.cloud?.subnetGroupRef?.name != nil {
      add("spec.cloud.subnetGroupRef", "only Amazon has groups of subnets; it is not read here")
    }
  }
}
