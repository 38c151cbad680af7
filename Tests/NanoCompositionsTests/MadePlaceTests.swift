// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("A server of a Database stays where it was made")
struct MadePlaceTests {
  /// A composition for a cloud, its server, and a member of its settings.
  struct Member: Sendable, CustomTestStringConvertible {
    let backend: CloudDatabase
    let apiVersion: String
    let kind: String
    /// What the settings call it.
    let name: String
    /// Where the server has it.
    let path: [String]
    var testDescription: String { "\(backend.composition), \(kind), \(name)" }

    func value(in body: Value?) -> Value? {
      path.reduce(body) { value, key in value.map { $0[key] } }
    }
  }

  private static func members(
    _ backend: CloudDatabase,
    _ group: String,
    _ kind: String,
    _ fields: [String: String]
  ) -> [Member] {
    var paths = fields.mapValues { ["spec", "forProvider", $0] }
    paths["providerConfigName"] = ["spec", "providerConfigRef", "name"]
    return paths.sorted { $0.key < $1.key }.map { name, path in
      let apiVersion = "\(group).m.upbound.io/v1beta1"
      return Member(backend: backend, apiVersion: apiVersion, kind: kind, name: name, path: path)
    }
  }

  private static let project = ["project": "project"]
  private static let group = ["resourceGroup": "resourceGroupName"]
  private static let all =
    members(.postgresqlOnCloudSQL, "sql.gcp", "DatabaseInstance", project)
    + members(.mysqlOnCloudSQL, "sql.gcp", "DatabaseInstance", project)
    + members(.valkeyOnMemorystore, "redis.gcp", "Instance", project)
    + members(.postgresqlOnAzure, "dbforpostgresql.azure", "FlexibleServer", group)
    + members(.mysqlOnAzure, "dbformysql.azure", "FlexibleServer", group)
    + members(.valkeyOnAzure, "cache.azure", "ManagedRedis", group)
    + members(.valkeyOnAzure, "cache.azure", "RedisCache", group)

  @Test("another place in the settings is told and not done", arguments: all)
  func stays(member: Member) {
    func answer(_ asked: String, conditions: [Value] = []) -> FunctionResponse {
      var server = Value.kubernetes(member.apiVersion, member.kind, "orders-db")
      if member.path.contains("forProvider") {
        server["spec"]["forProvider"][member.path[2]] = "old"
      } else {
        server["spec"]["providerConfigRef"]["name"] = "old"
      }
      server["status"]["conditions"] = .array(conditions)
      var backend = member.backend
      backend.settings[member.name] = .string(asked)
      return backend.answer([:], observed: ["server": server])
    }
    let sentence =
      "\(member.name): the server was made with \"old\", which stays; \"new\" takes another "
      + "Database"
    func tells(_ response: FunctionResponse) -> Bool {
      response.condition("FullySupported")?.message?.contains(sentence) == true
    }
    let moved = answer("new")
    #expect(moved.fatal == nil)
    #expect(member.value(in: moved["server"]) == "old")
    #expect(tells(moved))
    #expect(!tells(answer("old")))
    // What the cloud refused to make can be put right.
    let refused = answer(
      "new",
      conditions: [
        .condition("Synced", false, reason: "ReconcileError", message: "create failed: no")
      ]
    )
    #expect(member.value(in: refused["server"]) == "new")
    #expect(!tells(refused))
  }
}
