// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("A Database that was made on Azure Cache for Redis")
struct AzureRedisCacheTests {
  /// What there is of one that an earlier version of the composition made.
  private static let cache: Value = {
    var cache = Value.kubernetes(
      "cache.azure.m.upbound.io/v1beta1",
      "RedisCache",
      "orders-db",
      in: "team-a"
    )
    cache["metadata"]["annotations"] = ["crossplane.io/external-name": "team-a-orders-db-old"]
    cache["metadata"]["labels"] = ["nano-idp.dev/composition": "database.azure.valkey"]
    cache["spec"]["forProvider"] = [
      "location": "germanywestcentral", "resourceGroupNameSelector": ["matchControllerRef": true],
      "skuName": "Basic", "family": "C", "capacity": 0, "redisVersion": "6",
      "minimumTlsVersion": "1.2", "nonSslPortEnabled": false,
    ]
    return cache
  }()

  /// Its provider.
  private static let provider = CloudDatabase(
    composition: "database.azure.valkey",
    engine: "valkey",
    settings: ["region": "germanywestcentral"],
    atProvider: { name, body in
      guard name == "server", body["kind"] == "RedisCache" else { return [:] }
      return [
        "hostname": "orders.redis.cache.windows.net", "sslPort": 6380, "redisVersion": "6.0",
      ]
    },
    details: { name in name == "server" ? ["attribute.primary_access_key": "a+b/c="] : [:] }
  )

  /// The sentence that all of them carry.
  private static let end =
    "spec.engine: the server is an Azure Cache for Redis, which Microsoft ends on 30 September "
    + "2028; make another Database, which gets Azure Managed Redis, and move the data"

  private func life(_ spec: Value = [:], findings: Findings = Findings()) -> Life {
    var life = AzureRedisCacheTests.provider.life(spec, findings: findings)
    life.observed["server"] = AzureRedisCacheTests.cache
    return life
  }

  private func limits(_ round: Round) -> String? {
    round.response.condition("FullySupported")?.message
  }

  @Test("stays there, gets ready, and says when that ends")
  func stays() throws {
    let findings = Findings()
    var life = life(["network": ["public": true]], findings: findings)
    let round = try life.converge(within: 7)
    #expect(findings.sentences == [])
    let server = life.observed["server"]
    #expect(server?["kind"] == "RedisCache")
    #expect(
      server?["metadata"]["annotations"]["crossplane.io/external-name"] == "team-a-orders-db-old"
    )
    var wish = server?["spec"]["forProvider"]
    wish?["tags"] = .null
    var before = AzureRedisCacheTests.cache["spec"]["forProvider"]
    before["tags"] = .null
    #expect(wish == before)
    let status = life.composite["status"]
    #expect(status["phase"] == "Ready")
    #expect(status["endpoint"] == "orders.redis.cache.windows.net")
    #expect(status["port"] == 6380)
    #expect(status["version"] == "6.0")
    #expect(status["resources"] == ["cpu": "shared", "memory": "250Mi"])
    let data = life.observed["connection"]?["data"] ?? .null
    #expect(
      data["uri"] == .secretData("rediss://:a%2Bb%2Fc%3D@orders.redis.cache.windows.net:6380")
    )
    #expect(data["provider"] == .secretData("azure-cache-for-redis"))
    #expect(limits(round) == AzureRedisCacheTests.end)
  }

  @Test("still takes what is wished of it, and is deleted before its group")
  func wishes() throws {
    var life = life([
      "size": "medium", "highAvailability": true, "deletionPolicy": "Orphan",
      "backup": ["enabled": true], "network": ["public": true],
    ])
    let round = try life.converge(within: 7)
    let server = life.observed["server"]?["spec"] ?? .null
    #expect(server["forProvider"]["skuName"] == "Standard")
    #expect(server["forProvider"]["capacity"] == 3)
    #expect(server["managementPolicies"] == ["Observe", "Create", "Update"])
    #expect(life.observed["usage/server/resource-group"]?["spec"]["by"]["kind"] == "RedisCache")
    #expect(
      limits(round)
        == "\(AzureRedisCacheTests.end); spec.backup: caches of these sizes have no backups"
    )
  }

  @Test(
    "each size is what it was before",
    arguments: [
      ("nano", 0, "250Mi"), ("micro", 1, "1Gi"), ("small", 2, "2560Mi"), ("medium", 3, "6Gi"),
      ("large", 4, "13Gi"),
    ]
  )
  func sizes(size: String, capacity: Int, memory: String) throws {
    var life = life(["size": .string(size)])
    try life.converge(within: 7)
    let wish = life.observed["server"]?["spec"]["forProvider"]
    #expect(wish?["capacity"].integer == Int64(capacity))
    #expect(life.composite["status"]["resources"]["memory"] == .string(memory))
  }

  @Test("keeps its version")
  func version() {
    let observed = ["server": AzureRedisCacheTests.cache]
    func fatal(_ version: String) -> String? {
      AzureRedisCacheTests.provider.answer(["version": .string(version)], observed: observed).fatal
    }
    #expect(fatal("6") == nil)
    #expect(
      fatal("7.4") == "database.azure.valkey: spec.version: Azure Cache for Redis has version 6 "
        + "alone, found \"7.4\""
    )
  }

  @Test("gets a ManagedRedis in its place when somebody deletes the cache")
  func deleted() throws {
    var life = life()
    try life.converge(within: 7)
    life.mayDelete = ["server"]
    life.delete("server")
    let findings = Findings()
    life.operators = { CloudDatabase.valkeyOnAzure.operate(&$0, .ready, findings) }
    try life.converge(within: 6)
    #expect(findings.sentences == [])
    #expect(life.observed["server"]?["kind"] == "ManagedRedis")
    #expect(life.composite["status"]["phase"] == "Ready")
    #expect(
      life.observed["connection"]?["data"]["host"]
        == .secretData("orders.germanywestcentral.redis.azure.net")
    )
  }
}
