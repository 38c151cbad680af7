// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("The life of a Database on RDS")
struct RDSLifeTests {
  static let fullSpec: Value = [
    "highAvailability": true, "size": "large", "deletionProtection": true,
    "deletionPolicy": "Snapshot", "databases": [["name": "orders", "owner": "clerk"]],
    "storage": ["size": "100Gi", "class": "gp2"], "backup": ["enabled": true],
    "network": ["public": true, "allowedNamespaces": ["team-b"]],
    "cloud": ["region": "eu-west-1", "tags": ["team": "orders"]],
  ]

  private func life(
    _ engine: RDSCase,
    _ spec: Value = [:],
    _ stage: AWSProvider.Stage = .available
  ) -> Life {
    AWSProvider.life(engine.composition, engine.spec(spec), stage)
  }

  private func phase(_ life: Life) -> Value { life.composite["status"]["phase"] }

  @Test(
    "it converges within a few rounds whatever is wished, in any order of application",
    arguments: RDSCase.all,
    [[:], fullSpec, ["sleep": "Asleep", "deletionPolicy": "Orphan"]] as [Value]
  )
  func converges(engine: RDSCase, spec: Value) throws {
    var life = life(engine, spec)
    try life.convergeInAnyOrder(within: 6)
    #expect(phase(life) == "Ready")
    #expect(life.observed.keys.contains("connection"))
  }

  @Test(
    "at every stage everything that is composed is as its schema says",
    arguments: RDSCase.all,
    [[:], fullSpec, ["sleep": "Asleep", "deletionPolicy": "Orphan"]] as [Value]
  )
  func schemas(engine: RDSCase, spec: Value) throws {
    var life = life(engine, spec, .nothing)
    func round() throws {
      #expect(try ComposedSchemas.problems(in: life.reconcile().response) == [])
    }
    for stage in [AWSProvider.Stage.nothing, .creating, .available] {
      life.operators = { AWSProvider.act(on: &$0, stage) }
      for _ in 1...4 { try round() }
    }
    life.connectionDetails = [:]
    try round()
    #expect(life.observed["connection"] != nil)
  }

  @Test("from nothing by way of half ready to ready, and changed", arguments: RDSCase.all)
  func wholeLife(engine: RDSCase) throws {
    var life = life(engine, [:], .nothing)
    #expect(
      try life.reconcile().created == [
        "ingress/10.0.0.0/16", "parameter-group/\(engine.family)", "security-group",
        "subnet-group",
      ]
    )
    #expect(phase(life) == "Creating")
    #expect(try life.reconcile().created == [])

    life.operators = { AWSProvider.act(on: &$0, .creating) }
    try life.reconcile()
    #expect(try life.reconcile().created == ["instance"])
    let half = try life.reconcile()
    #expect(!half.isReady)
    #expect(half.why?.contains("instance: ") == true)

    life.operators = { AWSProvider.act(on: &$0, .available) }
    try life.converge(within: 4)
    #expect(phase(life) == "Ready")
    #expect(life.composite["status"]["version"] == .string("\(engine.version).5"))

    life.composite["spec"]["size"] = "medium"
    try life.converge(within: 3)
    #expect(
      life.observed["instance"]?["spec"]["forProvider"]["instanceClass"] == "db.m7g.large"
    )

    life.operators = { AWSProvider.act(on: &$0, .creating) }
    try life.reconcile()
    try life.reconcile()
    #expect(phase(life) == "Degraded")
  }

  @Test("what somebody deletes comes back", arguments: RDSCase.all)
  func deletions(engine: RDSCase) throws {
    var life = life(engine, RDSLifeTests.fullSpec)
    try life.converge(within: 6)
    for name in life.observed.keys.sorted() where name != "instance" {
      life.delete(name)
      try life.converge(within: 6)
      #expect(life.observed[name] != nil, "\(name)")
    }
  }

  @Test("a connection Secret that exists stays when the password gets lost")
  func secretMissing() throws {
    var life = life(.postgresql)
    try life.converge(within: 6)
    life.connectionDetails = [:]
    life.operators = { _ in }
    let round = try life.reconcile()
    #expect(round.deleted.isEmpty)
    #expect(life.observed["connection"]?["data"]["password"] == .secretData("s3cr%t/"))
    #expect(phase(life) == "Degraded")
    #expect(
      round.why == "connection: waits for the address and the password of the instance, which RDS "
        + "makes; meanwhile it is kept"
    )
  }

  @Test("the password stands in the connection Secret and nowhere else", arguments: RDSCase.all)
  func password(engine: RDSCase) throws {
    var life = life(engine, RDSLifeTests.fullSpec)
    try life.converge(within: 6)
    var answer = try life.reconcile().response.value
    let secret = answer["resources"]["connection"].jsonText()
    let password = try #require(Value.secretData("s3cr%t/").string)
    #expect(secret.contains(password))
    answer["resources"]["connection"] = .null
    let rest = answer.jsonText() + life.composite.jsonText()
    #expect(!rest.contains("s3cr") && !rest.contains(password))
  }

  @Test("a Database that is not protected any more can be deleted once RDS has let it go")
  func release() throws {
    var life = life(.postgresql, ["deletionProtection": true])
    try life.converge(within: 6)
    life.composite["spec"]["deletionProtection"] = false
    let round = try life.reconcile()
    #expect(
      round.response["protection"]?["spec"]["reason"]
        == "RDS still protects the instance; it stops soon after spec.deletionProtection is false"
    )
    #expect(try life.reconcile().deleted == ["protection"])
    try life.converge(within: 3)
  }

  @Test("another major version brings its own parameters, and the old ones go when they are left")
  func upgrade() throws {
    var life = life(.postgresql, ["version": "16"])
    try life.converge(within: 6)
    life.composite["spec"]["version"] = "17"
    life.mayDelete = ["parameter-group/postgres16"]
    let round = try life.reconcile()
    #expect(round.created == ["parameter-group/postgres17"])
    #expect(
      round.why?.contains(
        "parameter-group/postgres16: waits for the instance to leave these parameters; meanwhile "
          + "it is kept"
      ) == true
    )
    try life.converge(within: 5)
    #expect(life.observed["parameter-group/postgres16"] == nil)
    let instance = life.observed["instance"]?["spec"]["forProvider"] ?? .null
    #expect(instance["engineVersion"] == "17")
    #expect(instance["allowMajorVersionUpgrade"] == true)
  }

  @Test("a client that the platform does not name any more is shut out")
  func clients() throws {
    var life = life(.postgresql)
    try life.converge(within: 6)
    var settings = AWSProvider.settings
    settings["clientNetworks"] = ["10.1.0.0/16", "fd00::/8"]
    settings["clientSecurityGroupIds"] = ["sg-0ccc"]
    life.input = AWSProvider.input(RDSCase.postgresql.composition, settings)
    life.mayDelete = ["ingress/10.0.0.0/16"]
    try life.converge(within: 4)
    let rules = life.observed.filter { $0.key.hasPrefix("ingress/") }
    #expect(rules.keys.sorted() == ["ingress/10.1.0.0/16", "ingress/fd00::/8", "ingress/sg-0ccc"])
    func rule(_ client: String) -> Value {
      rules["ingress/\(client)"]?["spec"]["forProvider"] ?? .null
    }
    #expect(rule("10.1.0.0/16")["cidrIpv4"] == "10.1.0.0/16")
    #expect(rule("fd00::/8")["cidrIpv6"] == "fd00::/8")
    #expect(rule("sg-0ccc")["referencedSecurityGroupId"] == "sg-0ccc")
    #expect(rule("sg-0ccc")["fromPort"] == 5432)
    #expect(rule("sg-0ccc")["toPort"] == 5432)
  }
}
