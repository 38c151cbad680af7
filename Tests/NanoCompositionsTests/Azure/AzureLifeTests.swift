// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The life of a Database on Azure")
struct AzureLifeTests {
  private static let servers = [CloudDatabase.postgresqlOnAzure, CloudDatabase.mysqlOnAzure]
  private static let all = servers + [CloudDatabase.valkeyOnAzure]

  private static let fullSpec: Value = [
    "size": "large", "storage": ["size": "100Gi"], "highAvailability": true,
    "deletionProtection": true,
    "databases": [["name": "orders"], ["name": "audit_log", "owner": "auditor"]],
    "backup": ["enabled": true, "retentionDays": 30],
    "network": ["public": true, "allowedNamespaces": ["team-b"]],
    "cloud": ["region": "westeurope", "providerConfigName": "shop", "tags": ["team": "a"]],
  ]

  /// Servers with a public address, and clients for it.
  private static func open(_ backend: CloudDatabase) -> CloudDatabase {
    var backend = backend
    backend.settings["clientAddresses"] = [
      ["start": "203.0.113.1"], ["start": "203.0.113.16", "end": "203.0.113.31"],
    ]
    return backend
  }

  private func phase(_ life: Life) -> Value { life.composite["status"]["phase"] }

  @Test(
    "it converges in any order of application, and every object is as its schema says",
    arguments: all,
    [
      [:], ["sleep": "Asleep", "deletionPolicy": "Orphan"],
      ["size": "medium", "highAvailability": true, "deletionProtection": true],
    ] as [Value]
  )
  func converges(backend: CloudDatabase, spec: Value) throws {
    let findings = Findings()
    var life = backend.life(spec, findings: findings)
    try life.convergeInAnyOrder(within: 7)
    #expect(findings.sentences == [])
    #expect(phase(life) == "Ready")
  }

  @Test(
    "a server with everything converges, with a rule for each range of clients",
    arguments: servers
  )
  func everything(backend: CloudDatabase) throws {
    let findings = Findings()
    var life = AzureLifeTests.open(backend).life(AzureLifeTests.fullSpec, findings: findings)
    try life.convergeInAnyOrder(within: 7)
    #expect(findings.sentences == [])
    #expect(life.observed["database/audit_log"] != nil)
    let rule = life.observed["firewall/203.0.113.16-203.0.113.31"]?["spec"]["forProvider"]
    #expect(rule?["startIpAddress"] == "203.0.113.16")
    #expect(rule?["endIpAddress"] == "203.0.113.31")
    #expect(
      life.observed["firewall/203.0.113.1"]?["spec"]["forProvider"]["endIpAddress"] == "203.0.113.1"
    )
  }

  @Test("from nothing by way of half ready to ready, bigger and broken", arguments: all)
  func wholeLife(backend: CloudDatabase) throws {
    let findings = Findings()
    var life = backend.life([:], .untouched, findings: findings)
    #expect(try life.reconcile().created.contains("resource-group"))
    #expect(phase(life) == "Creating")
    #expect(life.observed["server"] == nil)
    life.operators = { backend.operate(&$0, .half, findings) }
    for _ in 0..<3 { try life.reconcile() }
    #expect(life.observed["server"] != nil)
    life.operators = { backend.operate(&$0, .ready, findings) }
    try life.converge(within: 6)
    #expect(phase(life) == "Ready")
    life.composite["spec"]["size"] = "medium"
    try life.converge(within: 4)
    life.operators = { backend.operate(&$0, .broken, findings) }
    try life.reconcile()
    #expect(try life.reconcile().why?.contains("server: condition Ready is False") == true)
    #expect(phase(life) == "Degraded")
    #expect(findings.sentences == [])
  }

  @Test("what somebody deletes comes back, and the Secret is the same", arguments: servers)
  func deletions(backend: CloudDatabase) throws {
    var life = AzureLifeTests.open(backend).life(AzureLifeTests.fullSpec)
    try life.converge(within: 7)
    let connection = life.observed["connection"]
    for name in life.observed.keys.sorted() where name != "server" {
      life.delete(name)
      try life.converge(within: 6)
      #expect(life.observed[name] != nil, "\(name)")
    }
    #expect(life.observed["connection"]?["data"] == connection?["data"])
  }

  @Test("a connection Secret stays as it is when the provider forgets the password")
  func forgotten() throws {
    for (backend, sentence) in [
      (
        CloudDatabase.postgresqlOnAzure,
        "the address and the password of the server, which Azure and its provider make"
      ),
      (CloudDatabase.valkeyOnAzure, "the address and the key of the server, which Azure makes"),
    ] {
      var life = backend.life()
      try life.converge(within: 7)
      life.operators = { _ in }
      life.connectionDetails = [:]
      let round = try life.reconcile()
      #expect(life.observed["connection"]?["data"]["password"].isNull == false)
      #expect(round.why == "connection: waits for \(sentence); meanwhile it is kept")
    }
  }

  @Test("what is not wished any more goes, and the data stay in the server", arguments: servers)
  func givenUp(backend: CloudDatabase) throws {
    var life = AzureLifeTests.open(backend).life(AzureLifeTests.fullSpec)
    try life.converge(within: 7)
    #expect(
      life.observed["database/audit_log"]?["spec"]["managementPolicies"]
        == ["Observe", "Create", "Update"]
    )
    let rules = ["firewall/203.0.113.1", "firewall/203.0.113.16-203.0.113.31"]
    #expect((rules + ["protection"]).allSatisfy { life.observed[$0] != nil })
    life.mayDelete = Set(["database/audit_log"] + rules)
    life.composite["spec"] = [
      "engine": .string(backend.engine), "databases": [["name": "orders"]],
      "cloud": ["region": "westeurope"],
    ]
    try life.converge(within: 4)
    #expect(life.observed["database/audit_log"] == nil)
    #expect(life.observed["protection"] == nil)
    #expect(rules.allSatisfy { life.observed[$0] == nil })
  }
}
