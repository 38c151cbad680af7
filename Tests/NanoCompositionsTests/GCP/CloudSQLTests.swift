// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("database.gcp.postgresql and database.gcp.mysql")
struct CloudSQLTests {
  private let postgresql = CloudDatabase.postgresqlOnCloudSQL
  private let mysql = CloudDatabase.mysqlOnCloudSQL

  /// What the server is asked for.
  private func server(_ response: FunctionResponse) -> Value {
    response["server"]?["spec"]["forProvider"] ?? .null
  }

  @Test("the smallest wish is the smallest machine, private, encrypted, without backups")
  func smallest() {
    let wish = server(postgresql.answer([:]))
    #expect(wish["region"] == "europe-west3")
    #expect(wish["databaseVersion"] == "POSTGRES_17")
    #expect(wish["settings"]["tier"] == "db-f1-micro")
    #expect(wish["settings"]["edition"] == "ENTERPRISE")
    #expect(wish["settings"]["diskSize"] == 10)
    #expect(wish["settings"]["availabilityType"] == "ZONAL")
    #expect(wish["settings"]["backupConfiguration"]["enabled"] == false)
    #expect(
      wish["settings"]["ipConfiguration"] == [
        "ipv4Enabled": false, "privateNetwork": "projects/shop/global/networks/main",
        "sslMode": "ENCRYPTED_ONLY",
      ]
    )
  }

  @Test("MySQL has its own version, port, log and character set")
  func mysqlDiffers() {
    let response = mysql.answer(["backup": ["enabled": true]])
    #expect(server(response)["databaseVersion"] == "MYSQL_8_4")
    let backups = server(response)["settings"]["backupConfiguration"]
    #expect(backups["binaryLogEnabled"] == true)
    #expect(backups["pointInTimeRecoveryEnabled"].isNull)
    #expect(response.compositeStatus?["port"] == 3306)
  }

  @Test("the cloud's name of a server is its own for every Database, and stays")
  func externalName() {
    let key = "crossplane.io/external-name"
    let made = postgresql.answer([:])["server"]?["metadata"]["annotations"][key].string
    #expect(made?.hasPrefix("team-a-orders-db-") == true)
    var observed = Value.kubernetes("sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance", "orders-db")
    observed["metadata"]["annotations"][key] = "old-name"
    let kept = postgresql.answer([:], observed: ["server": observed])
    #expect(kept["server"]?["metadata"]["annotations"][key] == "old-name")
  }

  @Test("a disk that grew by itself is not asked to shrink")
  func grownDisk() {
    var observed = Value.kubernetes("sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance", "orders-db")
    observed["status"]["atProvider"]["settings"]["diskSize"] = 25
    let response = postgresql.answer([:], observed: ["server": observed])
    #expect(server(response)["settings"]["diskSize"] == 25)
    #expect(response.compositeStatus?["resources"]["storage"] == "25Gi")
  }

  @Test(
    "storage is rounded up to what Cloud SQL takes",
    arguments: [("512Mi", 10), ("11Gi", 11), ("20481Mi", 21), ("2Ti", 2048), ("3062Gi", 3062)]
  )
  func storage(wish: String, gigabytes: Int) {
    let response = postgresql.answer(["storage": ["size": .string(wish)]])
    #expect(server(response)["settings"]["diskSize"].integer == Int64(gigabytes))
  }

  @Test("a machine of its own takes the largest disk, also one that the settings name")
  func largestDisk() {
    let wish: Value = ["storage": ["size": "64Ti"], "size": "small"]
    #expect(server(postgresql.answer(wish))["settings"]["diskSize"] == 65_536)
    var backend = postgresql
    backend.settings["tiers"] = ["nano": "db-custom-8-30720", "small": "db-g1-small"]
    let response = backend.answer(["storage": ["size": "64Ti"], "size": "nano"])
    #expect(server(response)["settings"]["diskSize"] == 65_536)
    #expect(
      backend.answer(wish).fatal?.hasSuffix("at most 3062Gi for db-g1-small, found \"64Ti\"")
        == true
    )
  }

  @Test("a server keeps its version when this composition learns of a newer one")
  func version() {
    var observed = Value.kubernetes("sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance", "orders-db")
    observed["spec"]["forProvider"]["databaseVersion"] = "POSTGRES_15"
    observed["status"]["atProvider"]["databaseVersion"] = "POSTGRES_15"
    let kept = postgresql.answer([:], observed: ["server": observed])
    #expect(server(kept)["databaseVersion"] == "POSTGRES_15")
    #expect(kept.compositeStatus?["version"] == "15")
    let raised = postgresql.answer(["version": "16"], observed: ["server": observed])
    #expect(server(raised)["databaseVersion"] == "POSTGRES_16")
  }

  @Test("high availability is a standby, with the backups that feed it")
  func highAvailability() {
    let wish = server(postgresql.answer(["highAvailability": true]))["settings"]
    #expect(wish["availabilityType"] == "REGIONAL")
    #expect(wish["backupConfiguration"]["enabled"] == true)
    #expect(wish["backupConfiguration"]["pointInTimeRecoveryEnabled"] == true)
  }

  @Test("backups are made at the time that is wished and kept as long; logs for a week at most")
  func backup() {
    let wish = server(
      postgresql.answer([
        "backup": ["enabled": true, "schedule": "5 4 * * *", "retentionDays": 30]
      ])
    )["settings"]["backupConfiguration"]
    #expect(wish["startTime"] == "04:05")
    #expect(wish["backupRetentionSettings"] == ["retentionUnit": "COUNT", "retainedBackups": 30])
    #expect(wish["transactionLogRetentionDays"] == 7)
  }

  @Test("protection is a Usage, and both guards of the cloud; without it both are off")
  func protection() {
    let guarded = postgresql.answer(["deletionProtection": true])
    #expect(guarded["protection"]?["kind"] == "Usage")
    #expect(
      guarded["protection"]?["spec"]["reason"]
        == "spec.deletionProtection is true; set it to false to delete this Database"
    )
    #expect(server(guarded)["deletionProtection"] == true)
    #expect(server(guarded)["settings"]["deletionProtectionEnabled"] == true)
    let open = server(postgresql.answer([:]))
    #expect(open["deletionProtection"] == false)
    #expect(open["settings"]["deletionProtectionEnabled"] == false)
  }

  @Test("what happens to the data on deletion: a last backup, or the server outlives its object")
  func deletionPolicy() {
    let snapshot = postgresql.answer(["deletionPolicy": "Snapshot"])
    #expect(
      server(snapshot)["settings"]["finalBackupConfig"] == ["enabled": true, "retentionDays": 30]
    )
    #expect(
      snapshot["server"]?["spec"]["managementPolicies"]
        == ["Observe", "Create", "Update", "Delete"]
    )
    let orphan = postgresql.answer(["deletionPolicy": "Orphan"])
    #expect(
      orphan["server"]?["spec"]["managementPolicies"]
        == ["Observe", "Create", "Update"]
    )
  }

  @Test("the connection Secret has the canonical keys")
  func connection() throws {
    var life = postgresql.life(["databases": [["name": "orders", "owner": "shop"]]])
    try life.converge(within: 6)
    let data = life.observed["connection"]?["data"] ?? .null
    #expect(
      data.object.map { Array($0.keys).sorted() } == [
        "ca.crt", "database", "host", "password", "port", "provider", "type", "uri", "username",
      ]
    )
    #expect(data["host"] == .secretData("10.1.2.3"))
    #expect(data["username"] == .secretData("shop"))
    #expect(data["ca.crt"] == .secretData("the certificate"))
    #expect(data["password"] == life.observed["password/shop"]?["data"]["password"])
    #expect(life.composite["status"]["endpoint"] == "10.1.2.3")
  }

  @Test("tags of the wish are labels of the server, beside its Database")
  func tags() {
    let response = postgresql.answer(["cloud": ["tags": ["Cost-Center": "42"]]])
    let labels = server(response)["settings"]["userLabels"]
    #expect(labels["cost-center"] == "42")
    #expect(labels["nano-idp_dev_database"] == "orders-db")
  }

  @Test("the region comes from the wish, else the settings, else the environment")
  func region() {
    var backend = postgresql
    let wish = backend.answer(["cloud": ["region": "europe-west1", "providerConfigName": "shop"]])
    #expect(server(wish)["region"] == "europe-west1")
    #expect(wish["server"]?["spec"]["providerConfigRef"]["name"] == "shop")
    backend.settings = ["environment": "platform"]
    let pending = backend.answer([:])
    #expect(pending.fatal == nil)
    #expect(pending["server"] == nil)
    let found = backend.answer([:]) { request in
      var config = Value.kubernetes(
        "apiextensions.crossplane.io/v1beta1",
        "EnvironmentConfig",
        "platform"
      )
      config["data"]["gcp"] = ["region": "europe-north1", "project": "shop", "other": 1]
      request.required["environment-config-0"] = [config]
    }
    #expect(server(found)["region"] == "europe-north1")
    #expect(server(found)["project"] == "shop")
  }

  @Test("settings name other machines, clients and terms")
  func settings() {
    var backend = postgresql
    backend.settings["tiers"]["nano"] = "db-custom-8-30720"
    backend.settings["authorizedNetworks"] = ["203.0.113.0/24"]
    backend.settings["finalBackupDays"] = 90
    let response = backend.answer(["network": ["public": true], "deletionPolicy": "Snapshot"])
    #expect(server(response)["settings"]["tier"] == "db-custom-8-30720")
    #expect(response.compositeStatus?["resources"]["cpu"] == "db-custom-8-30720")
    #expect(server(response)["settings"]["finalBackupConfig"]["retentionDays"] == 90)
    #expect(
      server(response)["settings"]["ipConfiguration"]["authorizedNetworks"]
        == [["value": "203.0.113.0/24"]]
    )
    #expect(response.condition("FullySupported")?.status == .true)
    #expect(response.condition("FullySupported")?.reason == "Supported")
  }

  @Test("the settings name the credential that passwords are derived from")
  func installationKey() {
    var backend = postgresql
    backend.settings["installationKey"] = ["credential": "vault", "key": "seed"]
    #expect(backend.answer([:]).fatal?.contains("the credential \"vault\"") == true)
    let response = backend.answer([:]) {
      $0.credentialValues = ["vault": ["seed": Array("0123456789abcdef0123".utf8)]]
    }
    #expect(response.fatal == nil)
  }
}
