// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What the compositions for Azure say")
struct AzureSentenceTests {
  private let postgresql = CloudDatabase.postgresqlOnAzure
  private let mysql = CloudDatabase.mysqlOnAzure
  private let valkey = CloudDatabase.valkeyOnAzure
  private static let longName = String(repeating: "a", count: 33)

  @Test(
    "a wish that Azure cannot fulfil is refused with its path",
    arguments: [
      (
        .postgresqlOnAzure, ["version": "16.2"],
        "spec.version: Azure takes major versions of PostgreSQL such as 17, found \"16.2\""
      ),
      (
        .postgresqlOnAzure, ["storage": ["size": "32Ti"]],
        "spec.storage.size: Azure has at most 32767Gi, found \"32Ti\""
      ),
      (
        .postgresqlOnAzure, ["deletionPolicy": "Snapshot"],
        "spec.deletionPolicy: Azure keeps the backups of a deleted server for a few days only; use "
          + "Delete or Orphan"
      ),
      (
        .postgresqlOnAzure, ["highAvailability": true],
        "spec.highAvailability: Azure has no standby for machines as small as nano; use the size "
          + "small, or a bigger one"
      ),
      (
        .postgresqlOnAzure, ["databases": [["name": "a", "owner": "admin"]]],
        "spec.databases[0].owner: Azure keeps the name \"admin\" for itself; name another owner"
      ),
      (
        .postgresqlOnAzure, ["databases": [["name": "a", "owner": "pg_a"]]],
        "spec.databases[0].owner: \"pg_a\" is reserved by the server; name another owner"
      ),
      (
        .postgresqlOnAzure, ["backup": ["enabled": true, "schedule": "daily"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"daily\""
      ),
      (
        .mysqlOnAzure, ["version": "9.1"],
        "spec.version: Azure has MySQL 5.7, 8.0 and 8.4, found \"9.1\""
      ),
      (
        .mysqlOnAzure, ["storage": ["size": "17Ti"]],
        "spec.storage.size: Azure has at most 16384Gi, found \"17Ti\""
      ),
      (
        .mysqlOnAzure, ["databases": [["name": "a", "owner": .string(longName)]]],
        "spec.databases[0].owner: MySQL takes names of users of at most 32 characters, found "
          + "\"\(longName)\""
      ),
      (
        .valkeyOnAzure, ["version": "8"],
        "spec.version: Azure Managed Redis has version 7.4 alone, found \"8\""
      ),
      (
        .valkeyOnAzure, ["deletionPolicy": "Snapshot"],
        "spec.deletionPolicy: Azure deletes what it saved of a server with it; use Delete or Orphan"
      ),
      (
        .valkeyOnAzure, ["backup": ["enabled": true, "schedule": "daily"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"daily\""
      ),
      (
        .valkeyOnAzure, ["databases": [["name": "a"]]],
        "spec.databases: valkey has no databases with names; leave the list out"
      ),
    ] as [(CloudDatabase, Value, String)]
  )
  func refused(backend: CloudDatabase, spec: Value, sentence: String) {
    #expect(backend.answer(spec).fatal == "\(backend.composition): \(sentence)")
  }

  @Test("without a region, or with half of a network, the call ends")
  func place() {
    var backend = postgresql
    backend.settings = [:]
    #expect(
      backend.answer([:]).fatal == "database.azure.postgresql: spec.cloud.region: Azure needs a "
        + "region: say it here, in the settings of the composition, or in the environment as "
        + "azure.region"
    )
    backend.settings = ["region": "westeurope", "delegatedSubnetId": "/subnets/db"]
    #expect(
      backend.answer([:]).fatal == "database.azure.postgresql: input.settings: a private network "
        + "takes both a delegatedSubnetId and a privateDnsZoneId"
    )
  }

  @Test("MySQL without the installation key has no password, and the call ends")
  func installationKey() {
    let response = mysql.answer([:]) { $0.credentialValues = [:] }
    #expect(response.fatal?.contains("\"installation-key\", which this step is not given") == true)
    #expect(postgresql.answer([:], { $0.credentialValues = [:] }).fatal == nil)
  }

  @Test("a MySQL server waits for its address in these words")
  func waiting() throws {
    var life = mysql.life([:], .untouched)
    let round = try life.reconcile()
    #expect(
      round.why?.contains("connection: waits for the address of the server, which Azure gives it")
        == true
    )
  }

  @Test(
    "what Azure does otherwise is told in the condition FullySupported",
    arguments: [
      (
        .postgresqlOnAzure, ["sleep": "Asleep"],
        "spec.sleep: a flexible server cannot be stopped by its resource; it stays awake"
      ),
      (
        .mysqlOnAzure, ["databases": [["name": "a"], ["name": "b"]]],
        "spec.databases: Azure makes one user, the owner of the first database, to whom all others "
          + "belong as well"
      ),
      (
        .mysqlOnAzure, ["network": ["public": true]],
        "spec.network.public: settings.clientAddresses names nobody, so that nobody comes in"
      ),
      (
        .mysqlOnAzure, ["backup": ["enabled": true]],
        "spec.backup.schedule: Azure makes backups at a time that it chooses"
      ),
      (
        .postgresqlOnAzure, ["backup": ["enabled": true, "retentionDays": 3]],
        "spec.backup.schedule: Azure makes backups at a time that it chooses; "
          + "spec.backup.retentionDays: Azure keeps backups for 7 days at least"
      ),
      (
        .valkeyOnAzure, ["backup": ["enabled": true], "network": ["public": true]],
        "spec.backup.schedule: Azure saves the data every 12 hours; spec.backup.retentionDays: Azure "
          + "keeps the last snapshot only, which it reads by itself after a failure"
      ),
      (
        .valkeyOnAzure, [:],
        "spec.network.public: the server has a public address, which takes TLS and its key to enter"
      ),
      (
        .valkeyOnAzure, ["network": ["public": true], "sleep": "Asleep"],
        "spec.sleep: a server of Azure cannot be stopped; it stays awake"
      ),
    ] as [(CloudDatabase, Value, String)]
  )
  func limits(backend: CloudDatabase, spec: Value, sentence: String) {
    #expect(backend.limits(spec) == sentence)
  }

  @Test("a server that was made in a subnet stays there, and says so", arguments: flexibleServers)
  func subnet(backend: CloudDatabase) {
    var backend = backend
    backend.settings = ["region": "westeurope", "clientAddresses": [["start": "203.0.113.1"]]]
    var server = Value.kubernetes(
      "dbfor\(backend.engine).azure.m.upbound.io/v1beta1",
      "FlexibleServer",
      "orders-db"
    )
    let network: Value = ["delegatedSubnetId": "/subnets/old", "privateDnsZoneId": "/zones/old"]
    server["spec"]["forProvider"] = network
    let kept = backend.answer(["network": ["public": true]], observed: ["server": server])
    let wish = kept["server"]?["spec"]["forProvider"] ?? .null
    #expect(wish["delegatedSubnetId"] == "/subnets/old")
    #expect(wish["privateDnsZoneId"] == "/zones/old")
    let access = backend.engine == "mysql" ? wish["publicNetworkAccess"] : wish[openKey]
    #expect(access == (backend.engine == "mysql" ? "Disabled" : false))
    #expect(
      kept.condition("FullySupported")?.message
        == "spec.network.public: the server was made in a subnet, which it cannot leave; make "
        + "another Database for a public address"
    )
    let same = backend.answer([:], observed: ["server": server])
    #expect(same.condition("FullySupported")?.status == .true)
  }
  private let openKey = "publicNetworkAccessEnabled"
  private static let flexibleServers = [CloudDatabase.postgresqlOnAzure, .mysqlOnAzure]

  @Test("without a network of its own a server has a public address, and says so")
  func publicAddress() {
    var backend = postgresql
    backend.settings = ["region": "westeurope"]
    #expect(
      backend.limits([:]) == "spec.network.public: without settings.delegatedSubnetId the server "
        + "has a public address, which lets in settings.clientAddresses alone"
    )
  }
}
