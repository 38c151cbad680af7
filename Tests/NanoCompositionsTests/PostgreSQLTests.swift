// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("database.local.postgresql")
struct PostgreSQLTests {
  /// A Database `orders-db` in `team-a` with that spec.
  private func request(_ spec: Value, status: Value = .null) -> InMemoryRequest {
    InMemoryRequest(composite: [
      "apiVersion": "platform.nano-idp.dev/v1alpha1", "kind": "Database",
      "metadata": ["name": "orders-db", "namespace": "team-a", "uid": "1"],
      "spec": spec, "status": status,
    ])
  }

  /// A Cluster as the operator reports it.
  private func cluster(ready: Bool, hibernated: Bool? = nil, more: Value = [:]) -> Value {
    var conditions: [Value] = [["type": "Ready", "status": ready ? "True" : "False"]]
    if let hibernated {
      conditions.append([
        "type": "cnpg.io/hibernation", "status": hibernated ? "True" : "False",
      ])
    }
    var status = more
    status["conditions"] = .array(conditions)
    return [
      "apiVersion": "postgresql.cnpg.io/v1", "kind": "Cluster",
      "metadata": ["name": "orders-db"],
      "spec": ["bootstrap": ["initdb": ["database": "orders", "owner": "orders"]]],
      "status": status,
    ]
  }

  private let secret: Value = [
    "apiVersion": "v1", "kind": "Secret", "metadata": ["name": "orders-db-app"],
    "data": [
      "host": "aG9zdA==", "port": "NTQzMg==", "dbname": "b3JkZXJz", "username": "b3JkZXJz",
      "password": "c2VjcmV0", "uri": "cG9zdGdyZXNxbDovLw==",
    ],
  ]

  private func answer(_ request: InMemoryRequest) -> FunctionResponse {
    CompositionLibrary.nanoIDP.answer(request)
  }

  private func body(_ response: FunctionResponse, _ name: String) -> Value {
    response.resources.first { $0.name == name }?.body ?? .null
  }

  @Test("the smallest wish composes one Cluster and asks for the operator's Secret")
  func smallest() {
    let response = answer(request([:]))
    #expect(response.resources.map(\.name) == ["cluster"])
    #expect(body(response, "cluster")["spec"]["instances"] == 1)
    #expect(body(response, "cluster")["spec"]["bootstrap"]["initdb"]["database"] == "app")
    #expect(
      response.requirements == [
        Requirement(
          name: "app-secret",
          apiVersion: "v1",
          kind: "Secret",
          match: .name("orders-db-app"),
          namespace: "team-a"
        )
      ]
    )
    #expect(response.compositeStatus?["phase"] == "Creating")
  }

  @Test("high availability means three instances and a disruption budget")
  func highAvailability() {
    let response = answer(request(["highAvailability": true]))
    #expect(body(response, "cluster")["spec"]["instances"] == 3)
    #expect(body(response, "cluster")["spec"]["enablePDB"] == true)
  }

  @Test("the database that the server was made with stays first when the list is reordered")
  func bootstrapIsStable() {
    let request = request(["databases": [["name": "audit"], ["name": "orders"]]])
    request.observed["cluster"] = cluster(ready: true)
    let response = answer(request)
    #expect(body(response, "cluster")["spec"]["bootstrap"]["initdb"]["database"] == "orders")
    #expect(response.resources.map(\.name).contains("database/audit"))
    #expect(!response.resources.map(\.name).contains("database/orders"))
  }

  @Test("a role is made for each owner that the server is not made with")
  func owners() {
    let response = answer(
      request([
        "databases": [
          ["name": "orders"], ["name": "audit", "owner": "auditor"],
          ["name": "archive", "owner": "auditor"],
        ]
      ])
    )
    #expect(
      body(response, "cluster")["spec"]["managed"]["roles"]
        == [["name": "auditor", "ensure": "present", "login": true]]
    )
    #expect(body(response, "database/archive")["spec"]["owner"] == "auditor")
    #expect(body(response, "database/archive")["spec"]["databaseReclaimPolicy"] == "retain")
  }

  @Test("a database that left the list is given up, and not held")
  func databaseLeaves() {
    let request = request(["databases": [["name": "orders"]]])
    request.observed["cluster"] = cluster(ready: true)
    request.observed["database/audit"] = [
      "apiVersion": "postgresql.cnpg.io/v1", "kind": "Database",
      "metadata": [
        "name": "orders-db-audit",
        "labels": ["nano-idp.dev/composition": "database.local.postgresql"],
      ],
    ]
    #expect(answer(request).resources.map(\.name) == ["cluster"])
  }

  @Test("the connection Secret holds the canonical keys once the operator has written its own")
  func connection() {
    let request = request([:])
    request.required["app-secret"] = [secret]
    let data = body(answer(request), "connection")["data"]
    #expect(
      data.object.map { Array($0.keys).sorted() }
        == ["database", "host", "password", "port", "provider", "type", "uri", "username"]
    )
    #expect(data["password"] == "c2VjcmV0")
    #expect(data["type"] == "cG9zdGdyZXNxbA==")
  }

  @Test("the host is a name that every namespace resolves, in the Secret and in the status")
  func host() {
    let request = request([:])
    request.required["app-secret"] = [secret]
    let response = answer(request)
    #expect(response.compositeStatus?["endpoint"] == "orders-db-rw.team-a.svc")
    #expect(
      body(response, "connection")["data"]["host"] == .secretData("orders-db-rw.team-a.svc")
    )
  }

  @Test("a connection Secret that exists stays when the operator's is gone")
  func secretMissing() throws {
    let request = request([:], status: ["phase": "Ready"])
    request.required["app-secret"] = []
    request.observed["cluster"] = cluster(ready: true)
    request.observed["connection"] = [
      "apiVersion": "v1", "kind": "Secret", "metadata": ["name": "orders-db-connection"],
      "data": ["password": "c2VjcmV0"],
    ]
    let response = answer(request)
    #expect(body(response, "connection")["data"]["password"] == "c2VjcmV0")
    #expect(response.compositeReady == .notReady)
    #expect(response.compositeStatus?["phase"] == "Degraded")
    let message = try #require(response.conditions.last?.message)
    #expect(message.hasSuffix("; meanwhile it is kept"))
  }

  @Test("a server that runs is not ready before its credentials are there")
  func noCredentials() {
    let request = request([:])
    request.observed["cluster"] = cluster(ready: true)
    #expect(answer(request).compositeStatus?["phase"] == "Creating")
  }

  @Test(
    "the phase follows the wish and what the operator reports",
    arguments: [
      ("Awake", nil as Bool?, false, nil as String?, "Creating"),
      ("Awake", nil, true, "Creating", "Ready"),
      ("Awake", nil, false, "Ready", "Degraded"),
      ("Asleep", nil, false, nil, "Creating"),
      ("Asleep", nil, true, "Ready", "FallingAsleep"),
      ("Asleep", false, false, "Ready", "FallingAsleep"),
      ("Asleep", true, false, "FallingAsleep", "Asleep"),
      ("Awake", true, false, "Asleep", "Waking"),
      ("Awake", false, false, "Waking", "Waking"),
      ("Awake", false, true, "Waking", "Ready"),
    ]
  )
  func phase(sleep: String, hibernated: Bool?, ready: Bool, before: String?, after: String) {
    let request = request(
      ["sleep": .string(sleep)],
      status: before.map { ["phase": .string($0)] } ?? .null
    )
    request.observed["cluster"] = cluster(ready: ready, hibernated: hibernated)
    request.required["app-secret"] = [secret]
    request.observed["connection"] = secret
    let response = answer(request)
    #expect(response.compositeStatus?["phase"].string == after)
    #expect(
      body(response, "cluster")["metadata"]["annotations"]["cnpg.io/hibernation"].string
        == (sleep == "Asleep" ? "on" : "off")
    )
  }

  @Test("asleep counts as ready")
  func asleepIsReady() {
    let request = request(["sleep": "Asleep"])
    request.observed["cluster"] = cluster(ready: false, hibernated: true)
    #expect(answer(request).resources.first { $0.name == "cluster" }?.ready == .ready)
  }

  @Test(
    "on the way to sleep and back the Cluster is not ready, and says which way",
    arguments: [
      ("Asleep", nil as Bool?, true, "falling asleep"),
      ("Asleep", false, false, "falling asleep"),
      ("Awake", true, true, "waking up"),
      ("Awake", true, false, "waking up"),
    ]
  )
  func between(sleep: String, hibernated: Bool?, ready: Bool, reason: String) throws {
    let request = request(["sleep": .string(sleep)], status: ["phase": "Ready"])
    request.observed["cluster"] = cluster(ready: ready, hibernated: hibernated)
    request.required["app-secret"] = [secret]
    request.observed["connection"] = secret
    let response = answer(request)
    #expect(response.resources.first { $0.name == "cluster" }?.ready == .notReady)
    let provisioned = try #require(response.conditions.last)
    #expect(provisioned.reason == "NotReady")
    #expect(provisioned.message == "cluster: \(reason)")
  }

  @Test("the condition Asleep tells the way that the phase tells")
  func asleepCondition() {
    let request = request(["sleep": "Awake"], status: ["phase": "Asleep"])
    request.observed["cluster"] = cluster(ready: false)
    let asleep = answer(request).conditions.first { $0.type == "Asleep" }
    #expect(asleep?.status == .false)
    #expect(asleep?.reason == "Waking")
  }

  @Test(
    "the version comes from the image that runs",
    arguments: [
      ("ghcr.io/cloudnative-pg/postgresql:17.5", "17.5"),
      ("registry:5000/pg:16.1@sha256:0123", "16.1"), ("registry:5000/pg", "17"), ("", "17"),
    ]
  )
  func version(image: String, version: String) {
    let request = request([:])
    request.observed["cluster"] = cluster(ready: true, more: ["image": .string(image)])
    #expect(answer(request).compositeStatus?["version"].string == version)
  }

  @Test(
    "a wish that this backend cannot fulfil is refused with its path",
    arguments: [
      (
        ["databases": [["name": "orders"], ["name": "postgres"]]],
        "spec.databases[1].name: \"postgres\" is reserved by the server; give the database another name"
      ),
      (
        ["databases": [["name": "orders", "owner": "streaming_replica"]]],
        "spec.databases[0].owner: \"streaming_replica\" is reserved by the server; name another owner"
      ),
      (
        ["engine": "mysql"],
        "spec.engine: this composition runs postgresql, found \"mysql\"; to select another, take "
          + "out spec.crossplane.compositionRef and set "
          + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: mysql "
          + "and nano-idp.dev/backend: local"
      ),
      (
        ["deletionPolicy": "Snapshot"],
        "spec.deletionPolicy: Snapshot is not possible inside the cluster, where the data belong to "
          + "what is deleted; use Delete, with spec.deletionProtection if need be"
      ),
      (
        ["backup": ["enabled": true, "schedule": "daily"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"daily\""
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, sentence: String) {
    let response = answer(request(spec))
    #expect(response.fatal == "database.local.postgresql: \(sentence)")
  }

  @Test("a name that CloudNativePG has no room for is refused")
  func longName() {
    let request = request([:])
    request.composite?["metadata"]["name"] = .string(String(repeating: "a", count: 51))
    #expect(
      answer(request).fatal
        == "database.local.postgresql: metadata.name: CloudNativePG takes names "
        + "of at most 50 characters, found 51"
    )
    request.composite?["metadata"]["name"] = .string(String(repeating: "a", count: 50))
    #expect(!answer(request).isFatal)
  }

  @Test("protection is a Usage of the Database, and goes when it is no longer wished")
  func protection() {
    #expect(
      body(answer(request(["deletionProtection": true])), "protection")["spec"]["of"] == [
        "apiVersion": "platform.nano-idp.dev/v1alpha1", "kind": "Database",
        "resourceRef": ["name": "orders-db"],
      ]
    )
    let request = request(["deletionProtection": false])
    request.observed["protection"] = [
      "apiVersion": "protection.crossplane.io/v1beta1", "kind": "Usage",
      "metadata": ["labels": ["nano-idp.dev/composition": "database.local.postgresql"]],
    ]
    #expect(!answer(request).resources.map(\.name).contains("protection"))
  }

  @Test("the same request is answered the same")
  func pure() {
    func bodies() -> [Value] {
      let request = request(["databases": [["name": "a"], ["name": "b"]]])
      request.required["app-secret"] = [secret]
      return answer(request).resources.map(\.body)
    }
    #expect(bodies() == bodies())
  }
}
