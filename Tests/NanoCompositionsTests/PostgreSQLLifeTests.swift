// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("The life of a PostgreSQL Database")
struct PostgreSQLLifeTests {
  /// How far the operator brings what there is.
  enum Stage { case nothing, starting, healthy }

  private func life(_ spec: Value = [:], _ stage: Stage = .healthy) -> Life {
    PostgreSQLLifeTests.life(spec, stage)
  }

  /// The life of a Database with the operator at work.
  static func life(_ spec: Value = [:], _ stage: Stage = .healthy) -> Life {
    var life = Life(
      .nanoIDP,
      composite: .kubernetes(
        "platform.nano-idp.dev/v1alpha1",
        "Database",
        "orders-db",
        in: "team-a",
        spec: spec
      )
    )
    life.operators = { PostgreSQLLifeTests.operate(&$0, stage) }
    return life
  }

  /// What CloudNativePG does.
  private static func operate(_ life: inout Life, _ stage: Stage) {
    guard stage != .nothing, let cluster = life.observed["cluster"] else { return }
    let isAsleep = cluster["metadata"]["annotations"]["cnpg.io/hibernation"] == "on"
    let isUp = stage == .healthy && !isAsleep
    life.observed["cluster"]?["status"] = [
      "phase": .string(isUp ? "Cluster in healthy state" : "Setting up primary"),
      "writeService": "orders-db-rw",
      "conditions": [
        .condition("Ready", isUp), .condition("cnpg.io/hibernation", isAsleep && stage == .healthy),
      ],
    ]
    for name in life.observed.keys where name.hasPrefix("database/") {
      life.observed[name]?["status"] = ["applied": .bool(isUp)]
    }
    guard life.others.isEmpty else { return }
    var secret = Value.kubernetes("v1", "Secret", "orders-db-app", in: "team-a")
    secret["data"] = [
      "port": "NTQzMg==", "dbname": "b3JkZXJz", "username": "b3JkZXJz", "password": "c2VjcmV0",
      "uri": "cG9zdGdyZXNxbDovLw==",
    ]
    life.others = [secret]
  }

  private func phase(_ life: Life) -> Value { life.composite["status"]["phase"] }

  private static let fullSpec: Value = [
    "highAvailability": true, "deletionProtection": true,
    "databases": [["name": "orders"], ["name": "audit", "owner": "auditor"]],
    "backup": ["enabled": true], "network": ["allowedNamespaces": ["team-b"]],
  ]

  @Test(
    "it converges within a few rounds whatever is wished, in any order of application",
    arguments: [[:], fullSpec, ["size": "large", "sleep": "Asleep"]] as [Value]
  )
  func converges(spec: Value) throws {
    var life = life(spec)
    try life.convergeInAnyOrder(within: 5)
  }

  @Test("from nothing by way of half ready to ready, awake and asleep and changed")
  func wholeLife() throws {
    var life = life([:], .nothing)
    #expect(try life.reconcile().created == ["cluster"])
    #expect(phase(life) == "Creating")
    #expect(try life.reconcile().why?.contains("cluster: has no condition Ready yet") == true)

    life.operators = { PostgreSQLLifeTests.operate(&$0, .starting) }
    try life.reconcile()
    let half = try life.reconcile()
    #expect(!half.isReady)
    #expect(half.why?.contains("cluster: setting up primary") == true)

    life.operators = { PostgreSQLLifeTests.operate(&$0, .healthy) }
    try life.converge(within: 4)
    #expect(phase(life) == "Ready")

    life.composite["spec"]["sleep"] = "Asleep"
    #expect(try !life.reconcile().isReady)
    #expect(phase(life) == "FallingAsleep")
    try life.converge(within: 3)
    #expect(phase(life) == "Asleep")

    life.composite["spec"]["sleep"] = "Awake"
    #expect(try !life.reconcile().isReady)
    #expect(phase(life) == "Waking")
    try life.converge(within: 4)
    #expect(phase(life) == "Ready")

    life.composite["spec"]["size"] = "medium"
    try life.converge(within: 3)
    #expect(life.observed["cluster"]?["spec"]["resources"]["limits"]["memory"] == "2Gi")
  }

  @Test("what somebody deletes comes back, and what lost its source stays")
  func deletions() throws {
    var life = life(PostgreSQLLifeTests.fullSpec)
    try life.converge(within: 5)
    for name in life.observed.keys.sorted() where name != "cluster" {
      life.delete(name)
      try life.converge(within: 5)
      #expect(life.observed[name] != nil, "\(name)")
    }
    // The operator's Secret is gone for good: the connection Secret stays, and says what is missing.
    life.operators = { _ in }
    life.others = []
    let round = try life.reconcile()
    #expect(round.deleted.isEmpty)
    #expect(life.observed["connection"] != nil)
    #expect(
      round.why == "connection: waits for the Secret orders-db-app, which the operator writes with "
        + "the credentials; meanwhile it is kept"
    )
  }

  @Test("what is not wished any more goes, and the data stay")
  func givenUp() throws {
    var life = life(PostgreSQLLifeTests.fullSpec)
    try life.converge(within: 5)
    life.composite["spec"] = ["databases": [["name": "orders"]]]
    try life.converge(within: 4)
    #expect(life.observed.keys.sorted() == ["cluster", "connection"])
  }
}
