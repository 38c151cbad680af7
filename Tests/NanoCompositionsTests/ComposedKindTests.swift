// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("What the list of compositions says")
struct ComposedKindTests {
  /// A wish for everything that composes a resource of its own.
  private static let everything: Value = [
    "deletionProtection": true, "backup": ["enabled": true],
    "databases": [["name": "orders"], ["name": "audit"]],
    "network": ["public": true, "allowedNamespaces": ["team-b"]],
  ]

  /// The life of a Database with that wish, in whose cluster everything gets ready.
  private static func life(_ composition: String, _ engine: String) -> Life? {
    var spec = everything
    if engine == "valkey" { spec["databases"] = [] }
    switch composition {
    case "database.local.postgresql": return PostgreSQLLifeTests.life(spec)
    case _ where composition.hasPrefix("database.local."):
      return LocalCluster(engine: engine).life(spec)
    case _ where composition.hasPrefix("database.aws."):
      spec["engine"] = .string(engine)
      spec["databases"] = []
      return AWSProvider.life(composition, spec)
    default:
      let clouds: [CloudDatabase] = [
        .postgresqlOnCloudSQL, .mysqlOnCloudSQL, .valkeyOnMemorystore, .postgresqlOnAzure,
        .mysqlOnAzure, .valkeyOnAzure,
      ]
      guard var cloud = clouds.first(where: { $0.composition == composition }) else { return nil }
      if composition.hasPrefix("database.azure."), engine != "valkey" {
        cloud.settings["clientAddresses"] = [["start": "203.0.113.1"]]
      }
      return cloud.life(spec)
    }
  }

  private static let names = CompositionLibrary.nanoIDP.compositions.map { type(of: $0).name }

  @Test("a composition composes the kinds that it says, and no others", arguments: names)
  func kinds(name: String) throws {
    let composition = try #require(
      CompositionLibrary.nanoIDP.compositions.first { type(of: $0).name == name }
    )
    let said = type(of: composition).composes
    #expect(Set(said).count == said.count)
    var life = try #require(ComposedKindTests.life(name, String(name.split(separator: ".")[2])))
    try life.converge(within: 8)
    let composed = life.observed.values.map { object in
      ComposedKind(
        apiVersion: object["apiVersion"].string ?? "",
        kind: object["kind"].string ?? ""
      )
    }
    #expect(Set(composed) == Set(said))
  }

  @Test("the backend is the one in the name", arguments: names)
  func backend(name: String) throws {
    let composition = try #require(
      CompositionLibrary.nanoIDP.compositions.first { type(of: $0).name == name }
    )
    #expect(name.split(separator: ".")[1] == type(of: composition).backend)
  }
}
