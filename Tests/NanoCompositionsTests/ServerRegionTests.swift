// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("A server of a Database stays in its region")
struct ServerRegionTests {
  /// A composition for a cloud, and where in it a server was made.
  struct Server: Sendable, CustomTestStringConvertible {
    var backend: CloudDatabase
    let name: String
    let kind: String
    let apiVersion: String
    var testDescription: String { "\(backend.composition), \(kind)" }

    init(_ backend: CloudDatabase, _ name: String, _ kind: String, _ group: String) {
      self.backend = backend
      self.name = name
      self.kind = kind
      apiVersion = "\(group).m.upbound.io/v1beta1"
    }

    /// The server as it is observed.
    func observed(in region: Value) -> [String: Value] {
      var server = Value.kubernetes(apiVersion, kind, "orders-db")
      server["spec"]["forProvider"][apiVersion.hasSuffix(azure) ? "location" : "region"] = region
      return [name: server]
    }
    private var azure: String { ".azure.m.upbound.io/v1beta1" }
  }

  private static func aws(_ engine: String) -> CloudDatabase {
    CloudDatabase(
      composition: "database.aws.\(engine)",
      engine: engine,
      settings: AWSProvider.settings
    )
  }

  private static let servers = [
    Server(aws("postgresql"), "instance", "Instance", "rds.aws"),
    Server(aws("mysql"), "instance", "Instance", "rds.aws"),
    Server(aws("valkey"), "replication-group", "ReplicationGroup", "elasticache.aws"),
    Server(.postgresqlOnCloudSQL, "server", "DatabaseInstance", "sql.gcp"),
    Server(.mysqlOnCloudSQL, "server", "DatabaseInstance", "sql.gcp"),
    Server(.valkeyOnMemorystore, "server", "Instance", "redis.gcp"),
    Server(.postgresqlOnAzure, "server", "FlexibleServer", "dbforpostgresql.azure"),
    Server(.mysqlOnAzure, "server", "FlexibleServer", "dbformysql.azure"),
    Server(.valkeyOnAzure, "server", "RedisCache", "cache.azure"),
    Server(.valkeyOnAzure, "server", "ManagedRedis", "cache.azure"),
  ]

  @Test("another region in the Database is refused, and the same is not", arguments: servers)
  func wish(server: Server) {
    func fatal(_ region: Value) -> String? {
      server.backend.answer(
        ["cloud": ["region": region]],
        observed: server.observed(in: "eu-central-1")
      ).fatal
    }
    #expect(
      fatal("us-east-1") == "\(server.backend.composition): spec.cloud.region: the database is in "
        + "eu-central-1 and cannot move to us-east-1; put spec.cloud.region back, or make another "
        + "Database"
    )
    #expect(fatal("eu-central-1") == nil)
  }

  @Test("another region in the settings or the environment is refused too", arguments: servers)
  func platform(server: Server) {
    var server = server
    server.backend.settings["region"] = "us-east-1"
    let observed = server.observed(in: "eu-central-1")
    #expect(
      server.backend.answer([:], observed: observed).fatal
        == "\(server.backend.composition): spec.cloud.region: the database is in eu-central-1 and "
        + "cannot move to us-east-1, which the settings or the environment say; say eu-central-1 "
        + "here, or make another Database"
    )
    let stays: Value = ["cloud": ["region": "eu-central-1"]]
    #expect(server.backend.answer(stays, observed: observed).fatal == nil)
  }

  @Test("a region of Azure is the same, however it is written", arguments: servers.suffix(4))
  func displayName(server: Server) {
    let observed = server.observed(in: "West Europe")
    let same: Value = ["cloud": ["region": "westeurope"]]
    #expect(server.backend.answer(same, observed: observed).fatal == nil)
    let other: Value = ["cloud": ["region": "North Europe"]]
    #expect(
      server.backend.answer(other, observed: observed).fatal?.contains(
        "is in West Europe and cannot move to North Europe; put spec.cloud.region back"
      ) == true
    )
  }
}
