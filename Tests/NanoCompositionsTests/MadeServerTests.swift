// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What a server of a Database was made with")
struct MadeServerTests {
  private static let aws = CloudDatabase(
    composition: "database.aws.postgresql",
    engine: "postgresql",
    settings: AWSProvider.settings
  )

  /// A managed resource as it is observed.
  private func managed(
    _ group: String,
    _ kind: String,
    _ forProvider: Value,
    atProvider: Value = [:],
    conditions: [Value] = []
  ) -> Value {
    var object = Value.kubernetes("\(group).m.upbound.io/v1beta1", kind, "orders-db")
    object["spec"]["forProvider"] = forProvider
    object["status"] = ["atProvider": atProvider, "conditions": .array(conditions)]
    return object
  }

  private static let refusals: [[Value]] = [
    [.condition("LastAsyncOperation", false, reason: "AsyncCreateFailure", message: "no")],
    [.condition("Synced", false, reason: "ReconcileError", message: "create failed: no")],
    [.condition("Synced", false, reason: "ReconcileError", message: "observe failed: no host")],
  ]

  @Test("a server that the cloud refused to make holds nothing back", arguments: refusals)
  func refused(conditions: [Value]) {
    func answer(
      _ conditions: [Value],
      atProvider: Value = [:],
      annotations: [String] = []
    ) -> FunctionResponse {
      let made: Value = ["region": "eu-nowhere-1", "dbName": "orders", "username": "user"]
      var instance = managed(
        "rds.aws",
        "Instance",
        made,
        atProvider: atProvider,
        conditions: conditions
      )
      for name in annotations { instance["metadata"]["annotations"][name] = "2026-01-01T00:00:00Z" }
      return MadeServerTests.aws.answer(
        ["databases": [["name": "shop", "owner": "shop"]]],
        observed: ["instance": instance]
      )
    }
    let corrected = answer(conditions)
    #expect(corrected.fatal == nil)
    #expect(corrected["instance"]?["spec"]["forProvider"]["region"] == "eu-central-1")
    #expect(corrected["instance"]?["spec"]["forProvider"]["dbName"] == "shop")
    #expect(corrected["instance"]?["spec"]["forProvider"]["username"] == "shop")
    // It was there, or may be.
    #expect(answer(conditions, atProvider: ["id": "db-1"]).fatal != nil)
    let lost = [Value.condition("Synced", false, reason: "ReconcileError", message: "no account")]
    for name in ["external-create-pending", "external-create-succeeded"] {
      #expect(answer(lost, annotations: ["crossplane.io/\(name)"]).fatal != nil)
    }
    #expect(answer([]).fatal != nil)
  }

  @Test(
    "no server goes back to an earlier version",
    arguments: [
      (aws, "instance", "rds.aws", "Instance", ["engineVersionActual": "17.4"], "17.4", "16"),
      (
        CloudDatabase.postgresqlOnCloudSQL, "server", "sql.gcp", "DatabaseInstance",
        ["databaseVersion": "POSTGRES_17"], "17", "16"
      ),
      (
        .mysqlOnCloudSQL, "server", "sql.gcp", "DatabaseInstance",
        ["databaseVersion": "MYSQL_8_4"], "8.4", "8.0"
      ),
      (
        .postgresqlOnAzure, "server", "dbforpostgresql.azure", "FlexibleServer",
        ["version": "17"], "17", "16"
      ),
      (
        .mysqlOnAzure, "server", "dbformysql.azure", "FlexibleServer", ["version": "8.0.21"], "8.0",
        "5.7"
      ),
    ] as [(CloudDatabase, String, String, String, Value, String, String)]
  )
  func downgrade(
    backend: CloudDatabase,
    name: String,
    group: String,
    kind: String,
    running: Value,
    version: String,
    wish: String
  ) {
    func fatal(_ wish: String, _ made: Value, _ running: Value) -> String? {
      let server = managed(group, kind, made, atProvider: running)
      return backend.answer(["version": .string(wish)], observed: [name: server]).fatal
    }
    #expect(
      fatal(wish, [:], running)
        == "\(backend.composition): spec.version: the server has version \(version) and cannot go "
        + "back to \(wish); put spec.version back, or make another Database"
    )
    if version != "17.4" { #expect(fatal(version, [:], running) == nil) }
    // A wish that the cloud refused can be put right.
    #expect(fatal(wish, running, [:]) == nil)
  }

  @Test("RDS is compared by the version that it runs, as far as the wish says one")
  func runningVersion() {
    let instance = managed(
      "rds.aws",
      "Instance",
      ["engineVersion": "16"],
      atProvider: ["engineVersionActual": "17.4"]
    )
    func fatal(_ version: String) -> String? {
      MadeServerTests.aws.answer(["version": .string(version)], observed: ["instance": instance])
        .fatal
    }
    #expect(fatal("16")?.contains("has version 17.4 and cannot go back to 16;") == true)
    #expect(fatal("17.3")?.contains("has version 17.4 and cannot go back to 17.3;") == true)
    #expect(fatal("17") == nil)
    #expect(fatal("18") == nil)
  }

  @Test("an instance stays in the subnets that it was made in, and says so")
  func subnets() {
    let made: Value = ["dbSubnetGroupNameRef": ["name": "orders-db-subnets"]]
    let instance = managed("rds.aws", "Instance", made)
    let response = MadeServerTests.aws.answer(
      ["cloud": ["subnetGroupRef": ["name": "shared"]]],
      observed: ["instance": instance]
    )
    #expect(
      response["instance"]?["spec"]["forProvider"]["dbSubnetGroupNameRef"]["name"]
        == "orders-db-subnets"
    )
    #expect(response["subnet-group"] != nil)
    #expect(
      response.condition("FullySupported")?.message
        == "spec.cloud.subnetGroupRef: the server stays in the subnets of orders-db-subnets, with "
        + "which it was made; make another Database for others"
    )
  }

  @Test("a server of Azure keeps its zones, also after they changed places")
  func zones() {
    for backend in [CloudDatabase.postgresqlOnAzure, .mysqlOnAzure] {
      let group = backend.engine == "mysql" ? "dbformysql.azure" : "dbforpostgresql.azure"
      let standby: Value = ["mode": "ZoneRedundant", "standbyAvailabilityZone": "1"]
      let server = managed(
        group,
        "FlexibleServer",
        ["location": "germanywestcentral"],
        atProvider: ["id": "1", "zone": "3", "highAvailability": standby]
      )
      func wish(_ spec: Value) -> Value {
        backend.answer(spec, observed: ["server": server])["server"]?["spec"]["forProvider"]
          ?? .null
      }
      let available = wish(["size": "small", "highAvailability": true])
      #expect(available["zone"] == "3")
      #expect(available["highAvailability"] == standby)
      let alone = wish(["size": "small"])
      #expect(alone["zone"] == "3")
      #expect(alone["highAvailability"].isNull)
    }
  }

  @Test("MySQL on Azure gets a standby in another zone only when it is made")
  func lateStandby() {
    let backend = CloudDatabase.mysqlOnAzure
    let spec: Value = ["size": "small", "highAvailability": true]
    func response(_ atProvider: Value?) -> FunctionResponse {
      let server = atProvider.map {
        managed("dbformysql.azure", "FlexibleServer", [:], atProvider: $0)
      }
      return backend.answer(spec, observed: server.map { ["server": $0] } ?? [:])
    }
    func mode(_ response: FunctionResponse) -> Value? {
      response["server"]?["spec"]["forProvider"]["highAvailability"]["mode"]
    }
    #expect(
      mode(response(["id": "1", "highAvailability": ["mode": "ZoneRedundant"]])) == "ZoneRedundant"
    )
    let late = response(["id": "1"])
    #expect(mode(late) == "SameZone")
    #expect(
      late.condition("FullySupported")?.message?.contains(
        "spec.highAvailability: the server was made without a standby in another zone, and has one "
          + "in its own"
      ) == true
    )
  }

  @Test("a disk of RDS that is spread over four volumes says their rates")
  func stripedStorage() throws {
    for (size, iops) in [("399Gi", Value.null), ("400Gi", 12_000)] {
      var life = AWSProvider.life(
        "database.aws.postgresql",
        ["engine": "postgresql", "storage": ["size": .string(size)]]
      )
      try life.converge(within: 7)
      let instance = life.observed["instance"]?["spec"]["forProvider"]
      #expect(instance?["iops"] == iops)
      #expect(instance?["storageThroughput"] == (iops.isNull ? .null : 500))
    }
  }

  @Test("no provider writes into the spec of what is composed on a cloud")
  func lateInitialization() throws {
    let family = [MadeServerTests.aws, .postgresqlOnCloudSQL, .valkeyOnMemorystore]
    for backend in family + [.postgresqlOnAzure, .mysqlOnAzure, .valkeyOnAzure] {
      for (name, resource) in backend.answer([:]).resources.map({ ($0.name, $0.body) })
      where resource["apiVersion"].string?.hasSuffix(".m.upbound.io/v1beta1") == true {
        let policies = resource["spec"]["managementPolicies"].array
        #expect(policies?.contains("LateInitialize") == false, "\(backend.composition) \(name)")
      }
    }
  }
}
