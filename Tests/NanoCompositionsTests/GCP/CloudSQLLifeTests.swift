// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The life of a Database on Cloud SQL")
struct CloudSQLLifeTests {
  private static let backends = [
    CloudDatabase.postgresqlOnCloudSQL, CloudDatabase.mysqlOnCloudSQL,
  ]

  private static let fullSpec: Value = [
    "size": "large", "storage": ["size": "2Ti"],
    "highAvailability": true, "deletionProtection": true, "deletionPolicy": "Snapshot",
    "databases": [["name": "orders"], ["name": "audit_log", "owner": "auditor"]],
    "backup": ["enabled": true, "schedule": "30 3 * * *"],
    "network": ["public": true, "allowedNamespaces": ["team-b"]],
    "cloud": ["region": "europe-west1", "providerConfigName": "shop", "tags": ["team": "a"]],
  ]

  private func phase(_ life: Life) -> Value { life.composite["status"]["phase"] }

  @Test(
    "it converges in any order of application, and every object is as its schema says",
    arguments: backends,
    [[:], fullSpec, ["sleep": "Asleep"], ["deletionPolicy": "Orphan"]] as [Value]
  )
  func converges(backend: CloudDatabase, spec: Value) throws {
    let findings = Findings()
    var life = backend.life(spec, findings: findings)
    try life.convergeInAnyOrder(within: 7)
    #expect(findings.sentences == [])
  }

  @Test(
    "from nothing by way of half ready to ready, asleep, awake, bigger and broken",
    arguments: backends
  )
  func wholeLife(backend: CloudDatabase) throws {
    let findings = Findings()
    var life = backend.life([:], .untouched, findings: findings)
    #expect(try life.reconcile().created == ["password/app", "server"])
    #expect(phase(life) == "Creating")
    #expect(try life.reconcile().why?.contains("server: has no condition") == true)

    life.operators = { backend.operate(&$0, .half, findings) }
    for _ in 0..<3 { try life.reconcile() }
    #expect(phase(life) == "Creating")
    #expect(life.observed["user/app"] != nil)

    life.operators = { backend.operate(&$0, .ready, findings) }
    try life.converge(within: 5)
    #expect(phase(life) == "Ready")

    life.composite["spec"]["sleep"] = "Asleep"
    let falling = try life.reconcile()
    #expect(falling.why == "server: falling asleep")
    #expect(phase(life) == "FallingAsleep")
    #expect(
      life.observed["server"]?["spec"]["forProvider"]["settings"]["activationPolicy"] == "NEVER"
    )
    try life.converge(within: 4)
    #expect(phase(life) == "Asleep")
    #expect(life.composite["status"]["sleeping"] == true)

    life.composite["spec"]["sleep"] = "Awake"
    #expect(try life.reconcile().why == "server: waking up")
    #expect(phase(life) == "Waking")
    try life.converge(within: 4)
    #expect(phase(life) == "Ready")

    life.composite["spec"]["size"] = "medium"
    try life.converge(within: 4)
    #expect(
      life.observed["server"]?["spec"]["forProvider"]["settings"]["tier"] == "db-custom-2-7680"
    )

    life.operators = { backend.operate(&$0, .broken, findings) }
    try life.reconcile()
    #expect(try life.reconcile().why?.contains("server: condition Ready is False") == true)
    #expect(phase(life) == "Degraded")
    #expect(findings.sentences == [])
  }

  @Test(
    "a server that shall sleep is made awake, and stopped when all is there",
    arguments: backends
  )
  func madeAwake(backend: CloudDatabase) throws {
    func policy(_ life: Life) -> Value {
      life.observed["server"]?["spec"]["forProvider"]["settings"]["activationPolicy"] ?? .null
    }
    var life = backend.life(["sleep": "Asleep"], .half)
    for _ in 0..<4 { try life.reconcile() }
    #expect(policy(life) == "ALWAYS")
    #expect(phase(life) == "Creating")
    life.operators = { backend.operate(&$0, .ready, Findings()) }
    try life.converge(within: 6)
    #expect(policy(life) == "NEVER")
    #expect(phase(life) == "Asleep")
    // What the status said is lost, by a backup of the cluster for example: it stays asleep.
    life.composite["status"] = .null
    try life.reconcile()
    #expect(policy(life) == "NEVER")
  }

  @Test("while the server sleeps, what stands in it counts as it was", arguments: backends)
  func unreachable(backend: CloudDatabase) throws {
    var life = backend.life(["sleep": "Asleep"])
    try life.converge(within: 7)
    life.operators = {
      $0.observed["user/app"]?["status"]["conditions"] = [
        .condition("Synced", false, reason: "ReconcileError", message: "instance is not running"),
        .condition("Ready"),
      ]
    }
    try life.reconcile()
    #expect(try life.reconcile().isReady)
    #expect(phase(life) == "Asleep")
  }

  @Test("what somebody deletes comes back, and the password is the same", arguments: backends)
  func deletions(backend: CloudDatabase) throws {
    var life = backend.life(CloudSQLLifeTests.fullSpec)
    try life.converge(within: 6)
    let connection = life.observed["connection"]
    for name in life.observed.keys.sorted() where name != "server" {
      life.delete(name)
      try life.converge(within: 6)
      #expect(life.observed[name] != nil, "\(name)")
    }
    #expect(life.observed["connection"]?["data"] == connection?["data"])
  }

  @Test("a connection Secret stays as it is when the cloud forgets the certificate")
  func forgotten() throws {
    var life = CloudDatabase.postgresqlOnCloudSQL.life()
    try life.converge(within: 6)
    life.operators = { _ in }
    life.connectionDetails = [:]
    let round = try life.reconcile()
    #expect(life.observed["connection"]?["data"]["ca.crt"].isNull == false)
    #expect(
      round.why == "connection: waits for the address and the certificate of the server, which "
        + "Cloud SQL gives it; meanwhile it is kept"
    )
  }

  @Test(
    "a Database that is not protected any more can be deleted once its server has been let go",
    arguments: backends,
    [true, false]
  )
  func release(backend: CloudDatabase, isOfProvider: Bool) throws {
    var backend = backend
    let before = backend.atProvider
    backend.atProvider = { name, body in
      var found = before(name, body)
      guard name == "server" else { return found }
      let wish = body["spec"]["forProvider"]
      if isOfProvider {
        found["deletionProtection"] = wish["deletionProtection"]
      } else {
        found["settings"]["deletionProtectionEnabled"] =
          wish["settings"]["deletionProtectionEnabled"]
      }
      return found
    }
    var life = backend.life(["deletionProtection": true])
    try life.converge(within: 6)
    life.mayDelete = ["protection"]
    life.composite["spec"]["deletionProtection"] = false
    #expect(
      try life.reconcile().response["protection"]?["spec"]["reason"].string
        == "Cloud SQL still protects the server; it stops soon after spec.deletionProtection is "
        + "false"
    )
    #expect(try life.reconcile().deleted == ["protection"])
  }

  @Test("what is not wished any more goes, and the data stay in the server", arguments: backends)
  func givenUp(backend: CloudDatabase) throws {
    var life = backend.life(CloudSQLLifeTests.fullSpec)
    try life.converge(within: 6)
    for name in ["database/audit_log", "user/auditor"] {
      #expect(
        life.observed[name]?["spec"]["managementPolicies"]
          == ["Observe", "Create", "Update"]
      )
    }
    life.mayDelete = ["database/audit_log", "user/auditor"]
    life.composite["spec"] = [
      "engine": .string(backend.engine), "databases": [["name": "orders"]],
      "storage": ["size": "2Ti"], "cloud": ["region": "europe-west1"],
    ]
    try life.converge(within: 4)
    #expect(
      life.observed.keys.sorted()
        == ["connection", "database/orders", "password/orders", "server", "user/orders"]
    )
  }
}
