// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("database.azure.valkey")
struct AzureRedisTests {
  private let valkey = CloudDatabase.valkeyOnAzure

  private func server(_ life: Life) -> Value {
    life.observed["server"]?["spec"]["forProvider"] ?? .null
  }

  private func limits(_ round: Round) -> String? {
    round.response.condition("FullySupported")?.message
  }

  @Test("the smallest server is one node with a key, which takes TLS alone")
  func smallest() throws {
    var life = valkey.life()
    try life.converge(within: 7)
    var wish = server(life)
    wish["tags"] = .null
    #expect(
      wish == [
        "location": "germanywestcentral", "resourceGroupNameSelector": ["matchControllerRef": true],
        "skuName": "Balanced_B0", "highAvailabilityEnabled": false,
        "publicNetworkAccess": "Enabled",
        "defaultDatabase": [
          "accessKeysAuthenticationEnabled": true, "clientProtocol": "Encrypted",
          "clusteringPolicy": "NoCluster", "evictionPolicy": "VolatileLRU",
        ], "tags": .null,
      ]
    )
    let status = life.composite["status"]
    #expect(status["endpoint"] == "orders.germanywestcentral.redis.azure.net")
    #expect(status["port"] == 10_000)
    #expect(status["version"] == "7.4")
    #expect(status["resources"] == ["cpu": "2", "memory": "512Mi"])
    #expect(
      life.observed["connection"]?["data"]["provider"] == .secretData("azure-managed-redis")
    )
  }

  @Test(
    "a size is a machine",
    arguments: [
      ("micro", "Balanced_B1", "2", "1Gi"), ("small", "Balanced_B3", "2", "3Gi"),
      ("medium", "Balanced_B5", "2", "6Gi"), ("large", "Balanced_B10", "4", "12Gi"),
    ]
  )
  func sizes(size: String, sku: String, cpu: String, memory: String) throws {
    var life = valkey.life(["size": .string(size)])
    try life.converge(within: 7)
    #expect(server(life)["skuName"] == .string(sku))
    #expect(
      life.composite["status"]["resources"] == ["cpu": .string(cpu), "memory": .string(memory)]
    )
  }

  @Test("backups are snapshots, and a standby is one from the beginning")
  func wishes() throws {
    var life = valkey.life(["highAvailability": true, "backup": ["enabled": true]])
    try life.converge(within: 7)
    #expect(server(life)["highAvailabilityEnabled"] == true)
    let frequency = "persistenceRedisDatabaseBackupFrequency"
    #expect(server(life)["defaultDatabase"][frequency] == "12h")
    life.composite["spec"]["backup"]["enabled"] = false
    try life.reconcile()
    #expect(server(life)["defaultDatabase"][frequency].isNull)
  }

  @Test("a name is no longer than Azure takes")
  func name() throws {
    var composite = valkey.composite([:])
    composite["metadata"]["name"] = .string(String(repeating: "orders", count: 10))
    var life = valkey.life()
    life.composite = composite
    try life.converge(within: 7)
    let name = life.observed["server"]?["metadata"]["annotations"]["crossplane.io/external-name"]
    #expect(name?.string?.utf8.count == 60)
  }

  // MARK: - What stays

  @Test("a server that is not clustered keeps its size, and says so")
  func unclusteredSize() throws {
    var life = valkey.life(["highAvailability": true, "network": ["public": true]])
    var round = try life.converge(within: 7)
    #expect(limits(round) == nil)
    life.composite["spec"]["size"] = "small"
    round = try life.converge(within: 3)
    #expect(server(life)["skuName"] == "Balanced_B0")
    #expect(life.composite["status"]["resources"]["memory"] == "512Mi")
    #expect(
      limits(round) == "spec.size: the server stays Balanced_B0, since one that is not clustered "
        + "keeps its size; make another Database of the size small"
    )
  }

  @Test("a clustered server grows if it has a standby, and else says why not")
  func clusteredSize() throws {
    var backend = valkey
    backend.settings["clustering"] = "EnterpriseCluster"
    var life = backend.life(["highAvailability": true, "network": ["public": true]])
    try life.converge(within: 7)
    #expect(server(life)["defaultDatabase"]["clusteringPolicy"] == "EnterpriseCluster")
    life.composite["spec"]["size"] = "small"
    var round = try life.converge(within: 3)
    #expect(server(life)["skuName"] == "Balanced_B3")
    #expect(limits(round) == nil)

    life = backend.life(["network": ["public": true]])
    try life.converge(within: 7)
    life.composite["spec"]["size"] = "small"
    round = try life.converge(within: 3)
    #expect(server(life)["skuName"] == "Balanced_B0")
    #expect(
      limits(round) == "spec.size: the server stays Balanced_B0, since without a standby it would "
        + "lose its data; make another Database of the size small"
    )
  }

  @Test("a server that Azure could not make yet takes another size and a standby")
  func notMade() throws {
    var life = valkey.life([:], .untouched)
    try life.reconcile()
    life.operators = { $0.markReady("resource-group") }
    for _ in 0..<2 { try life.reconcile() }
    #expect(server(life)["skuName"] == "Balanced_B0")
    life.composite["spec"]["size"] = "small"
    life.composite["spec"]["highAvailability"] = true
    try life.reconcile()
    #expect(server(life)["skuName"] == "Balanced_B3")
    #expect(server(life)["highAvailabilityEnabled"] == true)
  }

  @Test("a standby neither comes nor goes, and the Database says so")
  func standby() throws {
    for (wish, word) in [(true, "without"), (false, "with")] {
      var life = valkey.life([
        "highAvailability": .bool(!wish), "network": ["public": true],
      ])
      try life.converge(within: 7)
      life.composite["spec"]["highAvailability"] = .bool(wish)
      let round = try life.converge(within: 3)
      #expect(server(life)["highAvailabilityEnabled"] == .bool(!wish))
      #expect(
        limits(round) == "spec.highAvailability: the server was made \(word) a standby, which "
          + "cannot be changed; make another Database"
      )
    }
  }

  @Test("another setting leaves a server clustered as it is, made or not")
  func clustering() {
    for path in ["status", "spec"] {
      var redis = Value.kubernetes("cache.azure.m.upbound.io/v1beta1", "ManagedRedis", "orders-db")
      let field = path == "status" ? "atProvider" : "forProvider"
      redis[path][field]["defaultDatabase"]["clusteringPolicy"] = "OSSCluster"
      let answer = valkey.answer([:], observed: ["server": redis])
      let database = answer["server"]?["spec"]["forProvider"]["defaultDatabase"]
      #expect(database?["clusteringPolicy"] == "OSSCluster")
    }
  }

  @Test("a size that nobody here knows is told by its name")
  func otherSize() {
    var redis = Value.kubernetes("cache.azure.m.upbound.io/v1beta1", "ManagedRedis", "orders-db")
    redis["status"]["atProvider"]["skuName"] = "MemoryOptimized_M10"
    let answer = valkey.answer([:], observed: ["server": redis])
    #expect(answer["server"]?["spec"]["forProvider"]["skuName"] == "MemoryOptimized_M10")
    #expect(answer.compositeStatus?["resources"]["memory"] == "MemoryOptimized_M10")
  }

  @Test("a clustering that takes other clients is refused")
  func otherClustering() {
    var backend = valkey
    backend.settings["clustering"] = "OSSCluster"
    #expect(
      backend.answer([:]).fatal
        == "database.azure.valkey: input.settings.clustering: expected one of "
        + "NoCluster, EnterpriseCluster, found \"OSSCluster\""
    )
  }
}
