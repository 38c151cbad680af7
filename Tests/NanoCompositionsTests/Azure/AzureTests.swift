// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("database.azure.postgresql, database.azure.mysql and database.azure.valkey")
struct AzureTests {
  private let postgresql = CloudDatabase.postgresqlOnAzure
  private let mysql = CloudDatabase.mysqlOnAzure
  private let valkey = CloudDatabase.valkeyOnAzure

  private func server(_ backend: CloudDatabase, _ spec: Value = [:]) throws -> Value {
    var life = backend.life(spec)
    try life.converge(within: 7)
    return life.observed["server"]?["spec"]["forProvider"] ?? .null
  }

  @Test("the smallest PostgreSQL is burstable, private, with a password of the provider")
  func smallestPostgreSQL() throws {
    var wish = try server(postgresql)
    wish["tags"] = .null
    #expect(
      wish == [
        "location": "germanywestcentral", "resourceGroupNameSelector": ["matchControllerRef": true],
        "version": "17", "skuName": "B_Standard_B1ms", "storageMb": 32768, "autoGrowEnabled": true,
        "administratorLogin": "app", "autoGeneratePassword": true,
        "administratorPasswordSecretRef": ["name": "orders-db-password", "key": "password"],
        "backupRetentionDays": 7, "publicNetworkAccessEnabled": false,
        "delegatedSubnetId": "/subscriptions/1/subnets/db",
        "privateDnsZoneId": "/subscriptions/1/privateDnsZones/db", "tags": .null,
      ]
    )
  }

  @Test("the smallest MySQL has a derived password, which is the one in its Secret")
  func smallestMySQL() throws {
    var life = mysql.life()
    try life.converge(within: 7)
    let wish = life.observed["server"]?["spec"]["forProvider"] ?? .null
    #expect(wish["version"] == "8.0.21")
    #expect(wish["storage"] == ["sizeGb": 20, "autoGrowEnabled": true])
    #expect(wish["publicNetworkAccess"] == "Disabled")
    #expect(wish["administratorPasswordSecretRef"]["name"] == "orders-db-password")
    let data = life.observed["connection"]?["data"] ?? .null
    #expect(data["password"] == life.observed["password"]?["data"]["password"])
    #expect(data["port"] == .secretData("3306"))
    #expect(life.composite["status"]["version"] == "8.0")
  }

  @Test("the connection Secrets have the canonical keys, passwords escaped in their URIs")
  func connection() throws {
    let spec: Value = ["databases": [["name": "orders", "owner": "shop"]]]
    var life = postgresql.life(spec)
    try life.converge(within: 7)
    let data = life.observed["connection"]?["data"] ?? .null
    #expect(
      data.object.map { Array($0.keys).sorted() }
        == ["database", "host", "password", "port", "provider", "type", "uri", "username"]
    )
    #expect(
      data["uri"]
        == .secretData(
          "postgresql://shop:p%40ss@orders.example.azure.com:5432/orders?sslmode=require"
        )
    )
    var cache = valkey.life()
    try cache.converge(within: 7)
    let keys = cache.observed["connection"]?["data"] ?? .null
    #expect(
      keys["uri"]
        == .secretData(
          "rediss://:a%2Bb%2Fc%3D@orders.germanywestcentral.redis.azure.net:10000"
        )
    )
    #expect(
      keys.object.map { Array($0.keys).sorted() }
        == ["host", "password", "port", "provider", "type", "uri"]
    )
  }

  @Test("a certificate authority of the settings stands in the Secret")
  func certificate() throws {
    var backend = postgresql
    backend.settings["certificateAuthority"] = "PEM"
    var life = backend.life()
    try life.converge(within: 7)
    #expect(life.observed["connection"]?["data"]["ca.crt"] == .secretData("PEM"))
  }

  @Test("a group of the platform is used, and one that was made before stays")
  func group() throws {
    var backend = postgresql
    backend.settings["resourceGroup"] = "shop"
    let wish = try server(backend)
    #expect(wish["resourceGroupName"] == "shop")
    #expect(wish["resourceGroupNameSelector"].isNull)
    var life = postgresql.life()
    try life.converge(within: 7)
    life.input = backend.input
    try life.converge(within: 3)
    #expect(
      life.observed["server"]?["spec"]["forProvider"]["resourceGroupNameSelector"]
        == ["matchControllerRef": true]
    )
  }

  @Test("an orphan leaves its group behind as well, and a server is deleted before its group")
  func orphan() throws {
    let policies: Value = ["Observe", "Create", "Update"]
    var life = postgresql.life(["deletionPolicy": "Orphan"])
    try life.converge(within: 7)
    #expect(life.observed["resource-group"]?["spec"]["managementPolicies"] == policies)
    #expect(life.observed["server"]?["spec"]["managementPolicies"] == policies)
    #expect(life.observed["usage/server/resource-group"]?["spec"]["replayDeletion"] == true)
  }

  @Test(
    "storage is the next step that Azure has",
    arguments: [("1Gi", 32_768), ("33Gi", 65_536), ("1Ti", 1_048_576), ("32767Gi", 33_553_408)]
  )
  func storage(wish: String, megabytes: Int) throws {
    let server = try server(postgresql, ["storage": ["size": .string(wish)]])
    #expect(server["storageMb"].integer == Int64(megabytes))
  }

  @Test("what exists wins: the version, the first user, the storage that grew")
  func existing() throws {
    var life = postgresql.life()
    try life.converge(within: 7)
    life.operators = { _ in }
    life.observed["server"]?["spec"]["forProvider"]["version"] = "15"
    life.observed["server"]?["status"]["atProvider"]["storageMb"] = 65_536
    life.mayDelete = ["database/app"]
    life.composite["spec"]["databases"] = [["name": "orders", "owner": "shop"]]
    let round = try life.reconcile()
    #expect(
      round.response.condition("FullySupported")?.message
        == "spec.databases: the user stays app, with whom the server was made"
    )
    let wish = life.observed["server"]?["spec"]["forProvider"] ?? .null
    #expect(wish["version"] == "15")
    #expect(wish["administratorLogin"] == "app")
    #expect(wish["storageMb"] == 65_536)
  }

  @Test("what PostgreSQL reserves is a name like any other in MySQL")
  func ownerOfMySQL() throws {
    let server = try server(mysql, ["databases": [["name": "a", "owner": "pg_a"]]])
    #expect(server["administratorLogin"] == "pg_a")
  }

  @Test("settings name the standby and other machines, the environment all else")
  func settings() {
    var backend = postgresql
    backend.settings = [
      "environment": "platform", "standby": "SameZone",
      "machines": ["small": "MO_Standard_E2ds_v5"],
      "resourceGroup": "shop",
    ]
    let response = backend.answer(["size": "small", "highAvailability": true]) { request in
      var config = Value.kubernetes(
        "apiextensions.crossplane.io/v1beta1",
        "EnvironmentConfig",
        "platform"
      )
      config["data"]["azure"] = ["region": "northeurope", "providerConfigName": "shop", "other": 1]
      request.required["environment-config-0"] = [config]
    }
    let wish = response["server"]?["spec"]["forProvider"] ?? .null
    #expect(wish["location"] == "northeurope")
    #expect(wish["skuName"] == "MO_Standard_E2ds_v5")
    #expect(wish["highAvailability"]["mode"] == "SameZone")
    #expect(response["server"]?["spec"]["providerConfigRef"]["name"] == "shop")
    let pending = backend.answer([:])
    #expect(pending.fatal == nil)
    #expect(pending["server"] == nil)
  }

  @Test("the settings name the credential that passwords are derived from")
  func installationKey() {
    var backend = mysql
    backend.settings["installationKey"] = ["credential": "vault", "key": "seed"]
    #expect(backend.answer([:]).fatal?.contains("the credential \"vault\"") == true)
    let response = backend.answer([:]) {
      $0.credentialValues = ["vault": ["seed": Array("0123456789abcdef0123".utf8)]]
    }
    #expect(response.fatal == nil)
  }
}
