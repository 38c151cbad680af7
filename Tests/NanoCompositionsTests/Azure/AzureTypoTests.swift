// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Mistakes in what is composed for Azure")
struct AzureTypoTests {
  private static let typos: [(CloudDatabase, Typo)] = [
    (.postgresqlOnAzure, Typo("resource-group", "spec.forProvider.location", nil)),
    (.postgresqlOnAzure, Typo("resource-group", "spec.forProvider.region", "westeurope")),
    (.postgresqlOnAzure, Typo("server", "spec.forProvider.location", nil)),
    (.postgresqlOnAzure, Typo("server", "spec.forProvider.storageMb", "32768")),
    (.postgresqlOnAzure, Typo("server", "spec.forProvider.storageMB", 32768)),
    (.postgresqlOnAzure, Typo("server", "spec.forProvider.version", 17)),
    (
      .postgresqlOnAzure, Typo("server", "spec.forProvider.administratorPasswordSecretRef.key", nil)
    ),
    (.postgresqlOnAzure, Typo("server", "spec.forProvider.publicNetworkAccess", "Disabled")),
    (.postgresqlOnAzure, Typo("server", "spec.forProvider.highAvailability.mod", "SameZone")),
    (.postgresqlOnAzure, Typo("server", "spec.managementPolicies", ["Create", "Orphan"])),
    (
      .postgresqlOnAzure,
      Typo("database/app", "spec.forProvider.serverIdSelector.matchControllerRef", 1)
    ),
    (.postgresqlOnAzure, Typo("database/app", "spec.forProvider.colation", "en_US.utf8")),
    (.mysqlOnAzure, Typo("server", "spec.forProvider.storageMb", 20480)),
    (.mysqlOnAzure, Typo("server", "spec.forProvider.storage.sizeGb", "20Gi")),
    (.mysqlOnAzure, Typo("server", "spec.forProvider.autoGeneratePassword", true)),
    (.mysqlOnAzure, Typo("server", "spec.forProvider.publicNetworkAccess", false)),
    (
      .mysqlOnAzure,
      Typo("database/app", "spec.forProvider.serverIdSelector", ["matchControllerRef": true])
    ),
    (.mysqlOnAzure, Typo("database/app", "spec.providerConfigRef.name", nil)),
    (.valkeyOnAzure, Typo("server", "spec.forProvider.location", nil)),
    (.valkeyOnAzure, Typo("server", "spec.forProvider.skuName", nil)),
    (.valkeyOnAzure, Typo("server", "spec.forProvider.highAvailabilityEnabled", "true")),
    (.valkeyOnAzure, Typo("server", "spec.forProvider.publicNetworkAccessEnabled", true)),
    (.valkeyOnAzure, Typo("server", "spec.forProvider.defaultDatabase", [])),
    (.valkeyOnAzure, Typo("server", "spec.forProvider.defaultDatabase.port", 10_000)),
    (.valkeyOnAzure, Typo("usage/server/resource-group", "spec.replayDeletions", true)),
  ]

  @Test("a mistake in an object is caught by its schema", arguments: typos)
  func caught(backend: CloudDatabase, typo: Typo) throws {
    var life = backend.life()
    let round = try life.converge(within: 7)
    let body = try #require(round.response[typo.resource])
    #expect(try ComposedSchemas.problems(in: [body]) == [])
    #expect(try ComposedSchemas.problems(in: [typo.made(in: body)]) != [])
  }
}
