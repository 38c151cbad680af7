// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Mistakes in what is composed for Google Cloud")
struct GoogleCloudTypoTests {
  private static let sql: [Typo] = [
    Typo("server", "spec.forProvider.databaseVersion", nil),
    Typo("server", "spec.forProvider.databaseVersoin", "POSTGRES_17"),
    Typo("server", "spec.forProvider.deletionProtection", "true"),
    Typo("server", "spec.forProvider.settings.tire", "db-f1-micro"),
    Typo("server", "spec.forProvider.settings.diskSize", "10Gi"),
    Typo("server", "spec.forProvider.settings.backupConfiguration.enable", true),
    Typo("server", "spec.forProvider.settings.backupConfiguration.startTime", 2),
    Typo("server", "spec.forProvider.settings.ipConfiguration.requireSsl", true),
    Typo(
      "server",
      "spec.forProvider.settings.ipConfiguration.authorizedNetworks",
      "203.0.113.0/24"
    ),
    Typo("server", "spec.managementPolicies", ["Observed"]),
    Typo("server", "spec.deletionPolicy", "Orphan"),
    Typo("server", "spec.writeConnectionSecretToRef.namespace", "team-a"),
    Typo("database/app", "spec.forProvider.instanceSelector.matchControllerRef", "true"),
    Typo("database/app", "spec.forProvider.characterSet", "UTF8"),
    Typo("database/app", "spec.forProvider", nil),
    Typo("user/app", "spec.forProvider.passwordSecretRef.key", nil),
    Typo("user/app", "spec.forProvider.passwordSecretRef.namespace", "team-a"),
    Typo("user/app", "spec.forProvider.password", "secret"),
    Typo("connection", "data.host", 5432),
    Typo("protection", "spec.reason", nil),
  ]
  private static let redis: [Typo] = [
    Typo("server", "spec.forProvider.memorySizeGb", nil),
    Typo("server", "spec.forProvider.memorySizeGB", 1),
    Typo("server", "spec.forProvider.region", nil),
    Typo("server", "spec.forProvider.authEnabled", "true"),
    Typo("server", "spec.forProvider.persistenceConfig.mode", "RDB"),
    Typo("server", "spec.providerConfigRef.name", nil),
  ]

  @Test("a mistake in an object of Cloud SQL is caught by its schema", arguments: sql)
  func cloudSQL(typo: Typo) throws {
    var life = CloudDatabase.postgresqlOnCloudSQL.life(["deletionProtection": true])
    try expectCaught(typo, in: &life)
  }

  @Test("a mistake in an object of Memorystore is caught by its schema", arguments: redis)
  func memorystore(typo: Typo) throws {
    var life = CloudDatabase.valkeyOnMemorystore.life()
    try expectCaught(typo, in: &life)
  }

  private func expectCaught(_ typo: Typo, in life: inout Life) throws {
    let round = try life.converge(within: 6)
    let body = try #require(round.response[typo.resource])
    #expect(try ComposedSchemas.problems(in: [body]) == [])
    #expect(try ComposedSchemas.problems(in: [typo.made(in: body)]) != [])
  }
}
