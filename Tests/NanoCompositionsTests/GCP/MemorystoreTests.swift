// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("database.gcp.valkey")
struct MemorystoreTests {
  private let valkey = CloudDatabase.valkeyOnMemorystore

  private func server(_ response: FunctionResponse) -> Value {
    response["server"]?["spec"]["forProvider"] ?? .null
  }

  @Test(
    "it converges in any order of application, and every object is as its schema says",
    arguments: [
      [:], ["deletionPolicy": "Orphan", "sleep": "Asleep"],
      [
        "size": "large", "highAvailability": true, "deletionProtection": true,
        "backup": ["enabled": true], "cloud": ["tags": ["team": "a"]],
      ],
    ] as [Value]
  )
  func converges(spec: Value) throws {
    let findings = Findings()
    var life = valkey.life(spec, findings: findings)
    try life.convergeInAnyOrder(within: 4)
    #expect(findings.sentences == [])
    #expect(life.composite["status"]["phase"] == "Ready")
  }

  @Test("from nothing by way of half ready to ready, and broken, with the Secret kept")
  func wholeLife() throws {
    let findings = Findings()
    var life = valkey.life(["deletionProtection": true], .untouched, findings: findings)
    #expect(try life.reconcile().created == ["protection", "server"])
    #expect(life.composite["status"]["phase"] == "Creating")
    life.operators = { valkey.operate(&$0, .broken, findings) }
    for _ in 0..<2 { try life.reconcile() }
    #expect(life.composite["status"]["phase"] == "Creating")
    life.operators = { valkey.operate(&$0, .ready, findings) }
    try life.converge(within: 4)
    #expect(life.composite["status"]["endpoint"] == "10.1.2.4")
    life.operators = { valkey.operate(&$0, .broken, findings) }
    life.connectionDetails = [:]
    for _ in 0..<2 { try life.reconcile() }
    #expect(life.composite["status"]["phase"] == "Degraded")
    #expect(life.observed["connection"]?["data"]["password"] == .secretData("a/secret"))
    #expect(
      try life.reconcile().why?.contains(
        "connection: waits for the address, the password and the certificate of the server, which "
          + "Memorystore gives it; meanwhile it is kept"
      ) == true
    )
    #expect(findings.sentences == [])
  }

  @Test("the smallest wish is one server with a password and TLS, and no snapshots")
  func smallest() {
    let response = valkey.answer([:])
    #expect(
      server(response) == [
        "region": "europe-west3", "redisVersion": "REDIS_7_2", "tier": "BASIC", "memorySizeGb": 1,
        "authEnabled": true, "transitEncryptionMode": "SERVER_AUTHENTICATION",
        "deletionProtection": false, "persistenceConfig": ["persistenceMode": "DISABLED"],
        "labels": ["nano-idp_dev_database": "orders-db", "nano-idp_dev_namespace": "team-a"],
      ]
    )
    let name = response["server"]?["metadata"]["annotations"]["crossplane.io/external-name"].string
    #expect((name?.utf8.count ?? 99) <= 40)
    #expect(response.condition("FullySupported")?.status == .true)
  }

  @Test("a standby, a network, snapshots and protection where they are wished")
  func everything() {
    var backend = valkey
    backend.settings["privateNetwork"] = "projects/shop/global/networks/main"
    let wish = server(
      backend.answer([
        "highAvailability": true, "deletionProtection": true,
        "backup": ["enabled": true, "schedule": "15 1 * * *"],
      ])
    )
    #expect(wish["tier"] == "STANDARD_HA")
    #expect(wish["connectMode"] == "PRIVATE_SERVICE_ACCESS")
    #expect(wish["authorizedNetwork"] == "projects/shop/global/networks/main")
    #expect(wish["deletionProtection"] == true)
    #expect(
      wish["persistenceConfig"] == [
        "persistenceMode": "RDB", "rdbSnapshotPeriod": "TWENTY_FOUR_HOURS",
        "rdbSnapshotStartTime": "2024-01-01T01:15:00Z",
      ]
    )
  }

  @Test("the connection Secret has the canonical keys, and the password is escaped in its URI")
  func connection() throws {
    var life = valkey.life()
    try life.converge(within: 4)
    let data = life.observed["connection"]?["data"] ?? .null
    #expect(
      data.object.map { Array($0.keys).sorted() }
        == ["ca.crt", "host", "password", "port", "provider", "type", "uri"]
    )
    #expect(data["uri"] == .secretData("rediss://:a%2Fsecret@10.1.2.4:6378"))
    #expect(data["password"] == .secretData("a/secret"))
  }

  @Test("a server keeps its version when this composition learns of a newer one")
  func version() {
    var observed = Value.kubernetes("redis.gcp.m.upbound.io/v1beta1", "Instance", "orders-db")
    observed["spec"]["forProvider"]["redisVersion"] = "REDIS_7_0"
    observed["status"]["atProvider"]["redisVersion"] = "REDIS_7_0"
    let kept = valkey.answer([:], observed: ["server": observed])
    #expect(server(kept)["redisVersion"] == "REDIS_7_0")
    #expect(kept.compositeStatus?["version"] == "7.0")
  }

  @Test(
    "a server keeps the tier that it was made with, and says so",
    arguments: [("BASIC", true), ("STANDARD_HA", false)]
  )
  func tier(made: String, wish: Bool) {
    var observed = Value.kubernetes("redis.gcp.m.upbound.io/v1beta1", "Instance", "orders-db")
    observed["spec"]["forProvider"]["tier"] = .string(made)
    let kept = valkey.answer(["highAvailability": .bool(wish)], observed: ["server": observed])
    #expect(server(kept)["tier"] == .string(made))
    #expect(
      kept.condition("FullySupported")?.message
        == "spec.highAvailability: the server was made as \(made), which Memorystore cannot change; "
        + "make another Database for the other tier"
    )
    let same = valkey.answer(["highAvailability": .bool(!wish)], observed: ["server": observed])
    #expect(same.condition("FullySupported")?.status == .true)
  }

  @Test("a Database that is not protected any more can be deleted once its server has been let go")
  func release() throws {
    var backend = valkey
    let before = backend.atProvider
    backend.atProvider = { name, body in
      var found = before(name, body)
      found["deletionProtection"] = body["spec"]["forProvider"]["deletionProtection"]
      return found
    }
    var life = backend.life(["deletionProtection": true])
    try life.converge(within: 4)
    life.mayDelete = ["protection"]
    life.composite["spec"]["deletionProtection"] = false
    #expect(
      try life.reconcile().response["protection"]?["spec"]["reason"].string
        == "Memorystore's provider still protects the server; it stops soon after "
        + "spec.deletionProtection is false"
    )
    #expect(try life.reconcile().deleted == ["protection"])
  }

  @Test(
    "a wish that Memorystore cannot fulfil is refused with its path",
    arguments: [
      (
        ["version": "8"],
        "spec.version: Memorystore for Redis speaks the protocol of Valkey 7.2, and has the "
          + "versions 7.0 and 7.2; found \"8\""
      ),
      (
        ["databases": [["name": "a"]]],
        "spec.databases: valkey has no databases with names; leave the list out"
      ),
      (
        ["deletionPolicy": "Snapshot"],
        "spec.deletionPolicy: Memorystore deletes its snapshots with the server; use Delete or "
          + "Orphan"
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, sentence: String) {
    #expect(valkey.answer(spec).fatal == "database.gcp.valkey: \(sentence)")
  }

  @Test(
    "what Memorystore does otherwise is told in the condition FullySupported",
    arguments: [
      (["sleep": "Asleep"], "spec.sleep: Memorystore cannot stop a server; it stays awake"),
      (["network": ["public": true]], "spec.network.public: Memorystore has no public addresses"),
      (
        ["backup": ["enabled": true]],
        "spec.backup.retentionDays: Memorystore keeps the last snapshot only"
      ),
      (
        ["backup": ["enabled": true, "schedule": "0 2 * * 1"]],
        "spec.backup.retentionDays: Memorystore keeps the last snapshot only; "
          + "spec.backup.schedule: Memorystore makes one snapshot a day, at 02:00 UTC"
      ),
      (
        ["backup": ["enabled": true, "schedule": "* * * * *"]],
        "spec.backup.retentionDays: Memorystore keeps the last snapshot only; "
          + "spec.backup.schedule: Memorystore makes one snapshot a day, at a time that it chooses"
      ),
    ] as [(Value, String)]
  )
  func limits(spec: Value, sentence: String) { #expect(valkey.limits(spec) == sentence) }

  @Test("sleep that is not possible is told, and the server is ready")
  func sleepless() throws {
    var life = valkey.life(["sleep": "Asleep"])
    let round = try life.converge(within: 4)
    #expect(round.response.condition("Asleep")?.status == .false)
    #expect(round.response.condition("Asleep")?.reason == "NotPossible")
    #expect(life.composite["status"]["phase"] == "Ready")
  }
}
