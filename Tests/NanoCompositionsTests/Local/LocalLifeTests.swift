// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("The life of a Database inside the cluster that has no operator")
struct LocalLifeTests {
  static let engines = ["mysql", "valkey"]

  /// A wish for everything that an engine can do.
  private static func everything(_ engine: String) -> Value {
    var spec: Value = [
      "highAvailability": true, "deletionProtection": true, "size": "small",
      "storage": ["size": "2Gi", "class": "fast"], "backup": ["enabled": true],
      "network": ["allowedNamespaces": ["team-b"], "public": true],
    ]
    if engine == "mysql" {
      spec["databases"] = [["name": "orders"], ["name": "audit_log", "owner": "auditor"]]
    }
    return spec
  }

  private func phase(_ life: Life) -> Value { life.composite["status"]["phase"] }

  @Test("the smallest wish converges, in any order of application", arguments: engines)
  func smallest(engine: String) throws {
    var life = LocalCluster(engine: engine).life()
    try life.convergeInAnyOrder(within: 4)
    #expect(phase(life) == "Ready")
    #expect(
      life.observed.keys.sorted() == [
        "configuration", "connection", "credentials", "data", "pods", "server", "service",
      ]
    )
  }

  @Test("the largest wish converges, in any order of application", arguments: engines)
  func largest(engine: String) throws {
    var life = LocalCluster(engine: engine).life(Self.everything(engine))
    try life.convergeInAnyOrder(within: 5)
    #expect(
      life.observed.keys.sorted() == [
        "backup", "backups", "configuration", "connection", "credentials", "data", "network-policy",
        "pods", "protection", "protection/backups", "protection/data", "server", "service",
      ]
    )
  }

  @Test(
    "from nothing by way of half ready to ready, asleep, awake, broken and back",
    arguments: engines
  )
  func wholeLife(engine: String) throws {
    var life = LocalCluster(engine: engine).life([:], .untouched)
    try life.reconcile()
    #expect(phase(life) == "Creating")
    let created = try life.reconcile()
    #expect(created.why?.contains("server: its controller has not seen the newest spec") == true)

    life.operators = LocalCluster.controllers(.starting)
    try life.reconcile()
    let half = try life.reconcile()
    #expect(!half.isReady)
    #expect(half.why == "server: readyReplicas is 0 of 1")
    #expect(phase(life) == "Creating")

    life.operators = LocalCluster.controllers(.settled)
    try life.converge(within: 4)
    #expect(phase(life) == "Ready")

    life.composite["spec"]["sleep"] = "Asleep"
    let falling = try life.reconcile()
    #expect(falling.why == "server: falling asleep")
    #expect(phase(life) == "FallingAsleep")
    try life.converge(within: 3)
    #expect(phase(life) == "Asleep")
    #expect(life.composite["status"]["sleeping"] == true)
    #expect(life.observed["server"]?["spec"]["replicas"] == 0)
    #expect(life.observed["data"] != nil)

    life.composite["spec"]["sleep"] = "Awake"
    let waking = try life.reconcile()
    #expect(waking.why == "server: waking up")
    #expect(phase(life) == "Waking")
    try life.converge(within: 3)
    #expect(phase(life) == "Ready")

    life.operators = LocalCluster.controllers(.broken)
    try life.reconcile()
    try life.reconcile()
    #expect(phase(life) == "Degraded")
    life.operators = LocalCluster.controllers(.settled)
    try life.converge(within: 3)
    #expect(phase(life) == "Ready")
  }

  @Test("one that is made asleep has no pod, and is ready all the same", arguments: engines)
  func madeAsleep(engine: String) throws {
    var life = LocalCluster(engine: engine).life(["sleep": "Asleep", "backup": ["enabled": true]])
    try life.reconcile()
    #expect(phase(life) == "Creating")
    try life.converge(within: 3)
    #expect(phase(life) == "Asleep")
    #expect(life.observed["server"]?["spec"]["replicas"] == 0)
    #expect(life.observed["backup"]?["spec"]["suspend"] == true)
  }

  @Test("whatever is deleted comes back", arguments: engines)
  func deletions(engine: String) throws {
    var life = LocalCluster(engine: engine).life(Self.everything(engine))
    try life.converge(within: 5)
    let before = life.observed
    for name in before.keys.sorted() {
      life.delete(name)
      try life.converge(within: 5)
      #expect(life.observed[name]?["spec"] == before[name]?["spec"], "\(name)")
      #expect(life.observed[name]?["data"] == before[name]?["data"], "\(name)")
    }
  }

  @Test("what is not wished any more goes; the data and the backups stay", arguments: engines)
  func givenUp(engine: String) throws {
    var life = LocalCluster(engine: engine).life(Self.everything(engine))
    try life.converge(within: 5)
    life.composite["spec"] = ["engine": .string(engine)]
    let round = try life.reconcile()
    #expect(
      round.deleted == [
        "backup", "network-policy", "protection", "protection/backups", "protection/data",
      ]
    )
    let last = try life.converge(within: 3)
    #expect(life.observed["data"] != nil)
    #expect(life.observed["backups"] != nil)
    // Both are wished for on purpose, and not only held because nobody gave them up.
    #expect(last.response.condition("Provisioned")?.message == nil)
  }

  @Test(
    "a bigger size and more storage change the server and the claims in place",
    arguments: engines
  )
  func changed(engine: String) throws {
    var life = LocalCluster(engine: engine).life()
    try life.converge(within: 4)
    let before = life.observed["server"]?["spec"]["template"]["metadata"]["annotations"]
    life.composite["spec"]["size"] = "medium"
    life.composite["spec"]["storage"] = ["size": "3Gi"]
    let round = try life.converge(within: 4)
    #expect(round.created.isEmpty)
    #expect(
      life.observed["data"]?["spec"]["resources"]["requests"]["storage"] == "3Gi"
    )
    let server = life.observed["server"]?["spec"]["template"]
    #expect(server?["metadata"]["annotations"] != before)
    #expect(life.composite["status"]["resources"]["memory"] == "2Gi")
  }

  @Test(
    "a new installation key changes the passwords, and starts the server anew",
    arguments: engines
  )
  func newKey(engine: String) throws {
    var life = LocalCluster(engine: engine).life()
    try life.converge(within: 4)
    let before = life.observed
    life.credentials = ["installation-key": ["key": Array("another key of 20 b.".utf8)]]
    try life.converge(within: 4)
    func checksum(_ server: Value?) -> Value? {
      server?["spec"]["template"]["metadata"]["annotations"]["nano-idp.dev/configuration"]
    }
    #expect(checksum(life.observed["server"]) != checksum(before["server"]))
    #expect(
      LocalCluster.text(life.observed["connection"], "password")
        != LocalCluster.text(before["connection"], "password")
    )
  }

  @Test(
    "without the installation key nothing is applied, and so nothing is lost",
    arguments: engines
  )
  func keyMissing(engine: String) throws {
    var life = LocalCluster(engine: engine).life()
    try life.converge(within: 4)
    life.credentials = [:]
    #expect(throws: LifeError.self) { try life.reconcile() }
    #expect(life.observed.count == 7)
    life.credentials = LocalCluster.credentials
    try life.converge(within: 2)
  }
}
