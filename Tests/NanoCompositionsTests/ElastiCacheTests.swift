// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("database.aws.valkey")
struct ElastiCacheTests {
  private static let composition = "database.aws.valkey"

  private static let fullSpec: Value = [
    "highAvailability": true, "size": "large", "deletionProtection": true,
    "deletionPolicy": "Snapshot", "storage": ["size": "20Gi"], "backup": ["enabled": true],
    "network": ["public": true, "allowedNamespaces": ["team-b"]],
    "cloud": ["region": "eu-west-1", "tags": ["team": "orders"]],
  ]

  private static func spec(_ spec: Value) -> Value {
    var spec = spec
    spec["engine"] = "valkey"
    return spec
  }

  private func life(
    _ spec: Value = [:],
    _ stage: AWSProvider.Stage = .available,
    settings: Value = AWSProvider.settings
  ) -> Life {
    AWSProvider.life(
      ElastiCacheTests.composition,
      ElastiCacheTests.spec(spec),
      stage,
      settings: settings
    )
  }

  /// What a Database whose surroundings exist is answered.
  private func response(_ spec: Value = [:]) throws -> FunctionResponse {
    var life = life(spec)
    try life.reconcile()
    return try life.reconcile().response
  }

  private func group(_ spec: Value = [:]) throws -> Value {
    try #require(try response(spec)["replication-group"])["spec"]["forProvider"]
  }

  private func phase(_ life: Life) -> Value { life.composite["status"]["phase"] }

  // MARK: - What is composed

  @Test("the smallest wish is one small node, encrypted and with TLS")
  func smallest() throws {
    let response = try response()
    let group = try #require(response["replication-group"])
    #expect(
      group["spec"]["forProvider"] == [
        "region": "eu-central-1", "description": "Database team-a/orders-db",
        "engine": "valkey", "engineVersion": "8.0", "nodeType": "cache.t4g.micro",
        "numCacheClusters": 1, "automaticFailoverEnabled": false, "multiAzEnabled": false,
        "applyImmediately": true, "autoMinorVersionUpgrade": "true",
        "atRestEncryptionEnabled": "true", "transitEncryptionEnabled": true,
        "transitEncryptionMode": "required", "autoGenerateAuthToken": true,
        "authTokenSecretRef": ["name": "orders-db-token", "key": "token"], "port": 6379,
        "subnetGroupNameRef": ["name": "orders-db-subnets"],
        "securityGroupIdRefs": [["name": "orders-db-clients"]], "snapshotRetentionLimit": 0,
        "tags": ["nano-idp.dev/database": "orders-db", "nano-idp.dev/namespace": "team-a"],
      ]
    )
    let name = group["metadata"]["annotations"]["crossplane.io/external-name"].string ?? ""
    #expect(name.hasPrefix("team-a-orders-db-"))
    #expect(name.utf8.count <= 40)
    #expect(group["spec"]["writeConnectionSecretToRef"]["name"] == "orders-db-group")
    #expect(response["ingress/10.0.0.0/16"]?["spec"]["forProvider"]["fromPort"] == 6379)
    #expect(response.condition("FullySupported")?.status == .true)
    #expect(response.condition("Asleep")?.reason == "Awake")
  }

  @Test(
    "a size is a type of node",
    arguments: [
      ("nano", "cache.t4g.micro", "512Mi"), ("micro", "cache.t4g.small", "1402Mi"),
      ("small", "cache.t4g.medium", "3164Mi"), ("medium", "cache.m7g.large", "6533Mi"),
      ("large", "cache.m7g.xlarge", "13240Mi"),
    ]
  )
  func sizes(size: String, machine: String, memory: String) throws {
    let response = try response(["size": .string(size)])
    #expect(
      response["replication-group"]?["spec"]["forProvider"]["nodeType"] == .string(machine)
    )
    #expect(
      response.compositeStatus?["resources"] == [
        "cpu": size == "large" ? "4" : "2", "memory": .string(memory),
      ]
    )
  }

  @Test("high availability is a second node in another zone, which takes over")
  func highAvailability() throws {
    let group = try group(["highAvailability": true])
    #expect(group["numCacheClusters"] == 2)
    #expect(group["automaticFailoverEnabled"] == true)
    #expect(group["multiAzEnabled"] == true)
  }

  @Test("a backup is a retention and the hour of the schedule")
  func backup() throws {
    let group = try group(["backup": ["enabled": true, "retentionDays": 3]])
    #expect(group["snapshotRetentionLimit"] == 3)
    #expect(group["snapshotWindow"] == "02:00-03:00")
  }

  @Test(
    "deleting the Database deletes, keeps a snapshot, or leaves everything where it is",
    arguments: ["Delete", "Snapshot", "Orphan"]
  )
  func deletionPolicy(policy: String) throws {
    let response = try response(["deletionPolicy": .string(policy)])
    let group = try #require(response["replication-group"])["spec"]["forProvider"]
    let snapshot = group["finalSnapshotIdentifier"].string
    #expect((snapshot?.hasPrefix("team-a-orders-db-final-") == true) == (policy == "Snapshot"))
    let managed = response.resources.map(\.body).filter(AWSProvider.isManaged)
    #expect(managed.count == 4)
    for body in managed {
      #expect(
        body["spec"]["managementPolicies"]
          == .array(["Observe", "Create", "Update"] + (policy == "Orphan" ? [] : ["Delete"])),
        "\(body["kind"])"
      )
    }
  }

  @Test("the version that a group was made with stays until another one is wished")
  func version() throws {
    var life = life(["version": "7.2"])
    try life.converge(within: 6)
    life.composite["spec"]["version"] = .null
    try life.converge(within: 3)
    #expect(
      life.observed["replication-group"]?["spec"]["forProvider"]["engineVersion"] == "7.2"
    )
    #expect(life.composite["status"]["version"] == "7.2.5")
  }

  @Test("subnets and security groups that exist are used as they are")
  func surroundings() throws {
    var life = life(
      ["cloud": ["subnetGroupRef": ["name": "shared"]]],
      settings: ["region": "eu-central-1", "securityGroupIds": ["sg-0ddd"]]
    )
    try life.converge(within: 6)
    #expect(life.observed.keys.sorted() == ["connection", "replication-group"])
    let group = life.observed["replication-group"]?["spec"]["forProvider"] ?? .null
    #expect(group["subnetGroupNameRef"] == ["name": "shared"])
    #expect(group["securityGroupIds"] == ["sg-0ddd"])
    #expect(group["securityGroupIdRefs"].isNull)
  }

  @Test("the connection Secret holds the canonical keys, and its address speaks TLS")
  func connection() throws {
    var settings = AWSProvider.settings
    settings["certificateAuthority"] = "-----BEGIN CERTIFICATE-----"
    var life = life(settings: settings)
    try life.converge(within: 6)
    let host = "master.orders-db.abc.euc1.cache.amazonaws.com"
    #expect(
      life.observed["connection"]?["data"] == [
        "type": .secretData("valkey"), "provider": .secretData("aws-elasticache"),
        "host": .secretData(host), "port": .secretData("6379"),
        "password": .secretData("s3cr%t/"),
        "uri": .secretData("rediss://:s3cr%25t%2F@\(host):6379"),
        "ca.crt": .secretData("-----BEGIN CERTIFICATE-----"),
      ]
    )
    #expect(life.composite["status"]["endpoint"] == .string(host))
    #expect(life.composite["status"]["port"] == 6379)
  }

  // MARK: - What is not possible

  @Test(
    "a wish that ElastiCache cannot fulfil is refused with its path",
    arguments: [
      (
        ["engine": "mysql"],
        "spec.engine: this composition runs valkey, found \"mysql\"; to select another, take "
          + "out spec.crossplane.compositionRef and set "
          + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: mysql "
          + "and nano-idp.dev/backend: aws"
      ),
      (
        ["engine": "valkey", "databases": [["name": "orders"]]],
        "spec.databases: valkey has no databases with names; leave the list out"
      ),
      (
        ["engine": "valkey", "version": "8"],
        "spec.version: Valkey on ElastiCache has versions of two numbers, such as 8.0, found \"8\""
      ),
      (
        ["engine": "valkey", "backup": ["enabled": true, "schedule": "0 2"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"0 2\""
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, message: String) {
    let request = AWSProvider.request(ElastiCacheTests.composition, spec)
    #expect(
      CompositionLibrary.nanoIDP.answer(request).fatal == "database.aws.valkey: \(message)"
    )
  }

  @Test(
    "what ElastiCache does not do is told",
    arguments: [
      (
        ["sleep": "Asleep"],
        "spec.sleep: ElastiCache cannot sleep; the database stays awake, and is paid for"
      ),
      (
        ["network": ["public": true]],
        "spec.network.public: ElastiCache can be reached inside its network only"
      ),
      (
        ["storage": ["size": "2Gi"]],
        "spec.storage.size: the data live in memory, of which cache.t4g.micro has 512Mi"
      ),
      (
        ["backup": ["enabled": true, "schedule": "0 2 1 * *"]],
        "spec.backup.schedule: ElastiCache backs up every day, at 02:00 UTC"
      ),
    ] as [(Value, String)]
  )
  func limits(spec: Value, message: String) throws {
    let condition = try #require(try response(spec).condition("FullySupported"))
    #expect(condition.status == .false)
    #expect(condition.message == message)
  }

  // MARK: - Its life

  @Test(
    "it converges within a few rounds whatever is wished, in any order of application",
    arguments: [[:], fullSpec, ["sleep": "Asleep", "deletionPolicy": "Orphan"]] as [Value]
  )
  func converges(spec: Value) throws {
    var life = life(spec)
    try life.convergeInAnyOrder(within: 6)
    #expect(phase(life) == "Ready")
  }

  @Test(
    "at every stage everything that is composed is as its schema says",
    arguments: [[:], fullSpec, ["sleep": "Asleep", "deletionPolicy": "Orphan"]] as [Value]
  )
  func schemas(spec: Value) throws {
    var life = life(spec)
    for stage in [AWSProvider.Stage.nothing, .creating, .available] {
      life.operators = { AWSProvider.act(on: &$0, stage) }
      for _ in 1...4 {
        #expect(try ComposedSchemas.problems(in: life.reconcile().response) == [])
      }
    }
    #expect(life.observed["connection"] != nil)
  }

  @Test("from nothing by way of half ready to ready, changed, and down")
  func wholeLife() throws {
    var life = life([:], .nothing)
    #expect(
      try life.reconcile().created == ["ingress/10.0.0.0/16", "security-group", "subnet-group"]
    )
    #expect(phase(life) == "Creating")

    life.operators = { AWSProvider.act(on: &$0, .creating) }
    try life.reconcile()
    #expect(try life.reconcile().created == ["replication-group"])
    #expect(try life.reconcile().why?.contains("replication-group: ") == true)

    life.operators = { AWSProvider.act(on: &$0, .available) }
    try life.converge(within: 4)
    #expect(phase(life) == "Ready")

    life.composite["spec"]["size"] = "medium"
    try life.converge(within: 3)
    #expect(
      life.observed["replication-group"]?["spec"]["forProvider"]["nodeType"] == "cache.m7g.large"
    )
    life.connectionDetails = [:]
    life.operators = { AWSProvider.act(on: &$0, .creating) }
    try life.reconcile()
    let round = try life.reconcile()
    #expect(phase(life) == "Degraded")
    #expect(life.observed["connection"] != nil)
    #expect(
      round.why?.contains(
        "connection: waits for the address and the token of the replication group, which its "
          + "provider makes; meanwhile it is kept"
      ) == true
    )
  }

  @Test("what somebody deletes comes back")
  func deletions() throws {
    var life = life(ElastiCacheTests.fullSpec)
    try life.converge(within: 6)
    for name in life.observed.keys.sorted() where name != "replication-group" {
      life.delete(name)
      try life.converge(within: 6)
      #expect(life.observed[name] != nil, "\(name)")
    }
  }
}
