// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("A Database inside the cluster that has no operator")
struct LocalServerTests {
  static let engines = LocalLifeTests.engines

  @Test(
    "the phase follows the wish and the pods",
    arguments: [
      // wished, replicas, pods, ready, before, after
      ("Awake", 1, 0, 0, nil, "Creating"), ("Awake", 1, 1, 1, "Creating", "Ready"),
      ("Awake", 1, 1, 0, "Ready", "Degraded"), ("Awake", 1, 1, 0, "Degraded", "Degraded"),
      ("Asleep", 1, 1, 1, "Ready", "FallingAsleep"),
      ("Asleep", 0, 1, 0, "FallingAsleep", "FallingAsleep"),
      ("Asleep", 0, 0, 0, "FallingAsleep", "Asleep"),
      ("Asleep", 1, 1, 1, "Creating", "FallingAsleep"), ("Asleep", 1, 1, 0, nil, "Creating"),
      ("Asleep", 0, 0, 0, nil, "Asleep"), ("Awake", 0, 0, 0, "Asleep", "Waking"),
      ("Awake", 1, 1, 0, "Waking", "Waking"), ("Awake", 1, 1, 1, "Waking", "Ready"),
      ("Awake", 0, 1, 0, "FallingAsleep", "Waking"), ("WithTenant", 1, 1, 1, "Ready", "Ready"),
    ] as [(String, Int64, Int64, Int64, String?, String)]
  )
  func phase(
    sleep: String,
    replicas: Int64,
    pods: Int64,
    ready: Int64,
    before: String?,
    after: String
  ) {
    for engine in Self.engines {
      let response = LocalCluster(engine: engine).answer(
        ["sleep": .string(sleep)],
        status: before.map { ["phase": .string($0)] } ?? .null,
        observed: [
          "server": LocalCluster.server(replicas: replicas, pods: pods, ready: ready),
          "connection": .kubernetes("v1", "Secret", "orders-db-connection", in: "team-a"),
        ]
      )
      #expect(response.compositeStatus?["phase"].string == after)
      #expect(response["server"]?["spec"]["replicas"] == (sleep == "Asleep" ? 0 : 1))
      #expect(
        response.condition("Asleep")?.status == (replicas + pods == 0 ? .true : .false)
      )
    }
  }

  @Test(
    "the condition Asleep says why",
    arguments: [
      ("Asleep", 0, 0, "ScaledToZero"), ("Asleep", 1, 1, "FallingAsleep"),
      ("Awake", 0, 0, "Waking"),
      ("Awake", 1, 1, "Awake"),
    ] as [(String, Int64, Int64, String)]
  )
  func asleep(sleep: String, replicas: Int64, pods: Int64, reason: String) {
    let response = LocalCluster(engine: "mysql").answer(
      ["sleep": .string(sleep)],
      status: ["phase": pods == 0 ? "Asleep" : "Ready"],
      observed: [
        "server": LocalCluster.server(replicas: replicas, pods: pods, ready: pods),
        "connection": .kubernetes("v1", "Secret", "orders-db-connection", in: "team-a"),
      ]
    )
    #expect(response.condition("Asleep")?.reason == reason)
  }

  @Test("a pod that shuts down is still there, so the Database is not asleep yet")
  func shuttingDown() {
    let response = LocalCluster(engine: "mysql").answer(
      ["sleep": "Asleep"],
      status: ["phase": "FallingAsleep"],
      observed: ["server": LocalCluster.server(replicas: 0, pods: 1, ready: 0)]
    )
    #expect(response.compositeStatus?["sleeping"] == false)
    #expect(response.resources.first { $0.name == "server" }?.ready == .notReady)
  }

  @Test(
    "what is wished in part is told",
    arguments: [
      (
        ["network": ["public": true]],
        "spec.network.public: the database can be reached inside the cluster only"
      ),
      (
        ["highAvailability": true],
        "spec.highAvailability: one server runs, and starts anew elsewhere when its node is lost"
      ),
      (
        ["storage": ["class": "fast"]],
        "spec.storage.class: the volume was made with the class \"slow\""
      ),
      (["storage": ["class": "slow"]], nil), ([:], nil),
    ] as [(Value, String?)]
  )
  func limits(spec: Value, message: String?) {
    let claim = Value.kubernetes(
      "v1",
      "PersistentVolumeClaim",
      "orders-db-data",
      in: "team-a",
      spec: ["storageClassName": "slow"]
    )
    for engine in Self.engines {
      let response = LocalCluster(engine: engine).answer(spec, observed: ["data": claim])
      let condition = response.condition("FullySupported")
      #expect(condition?.message == message)
      #expect(condition?.reason == (message == nil ? "Supported" : "PartiallySupported"))
      // Kubernetes refuses another class or none, and with it everything else.
      #expect(response["data"]?["spec"]["storageClassName"] == "slow")
    }
  }

  @Test(
    "a wish that would lose data or cannot be named is refused with its path",
    arguments: [
      (
        "orders-db", ["deletionPolicy": "Snapshot"],
        "spec.deletionPolicy: Snapshot is not possible inside the cluster, where the data belong "
          + "to what is deleted; use Delete, with spec.deletionProtection if need be"
      ),
      (
        "orders-db", ["deletionPolicy": "Orphan"],
        "spec.deletionPolicy: Orphan is not possible inside the cluster, where the data belong "
          + "to what is deleted; use Delete, with spec.deletionProtection if need be"
      ),
      (
        "orders-db", ["backup": ["enabled": true, "schedule": "daily"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"daily\""
      ),
      (
        "1db", [:],
        "metadata.name: a Service is named like the Database, and its name begins with a letter"
      ),
    ] as [(String, Value, String)]
  )
  func refused(name: String, spec: Value, message: String) {
    for engine in Self.engines {
      let response = LocalCluster(engine: engine).answer(spec, name: name)
      #expect(response.fatal == "database.local.\(engine): \(message)")
    }
  }

  @Test("without the installation key the sentence says which credential is missing")
  func noKey() {
    for engine in Self.engines {
      let fatal = LocalCluster(engine: engine).answer([:], credentials: [:]).fatal
      #expect(
        fatal?.hasSuffix(
          " is derived from the credential \"installation-key\", which this step is not given"
        ) == true
      )
    }
  }

  @Test("the namespace of the Database and the allowed ones may connect, and nobody else")
  func networkPolicy() {
    for engine in Self.engines {
      let cluster = LocalCluster(engine: engine)
      #expect(cluster.answer([:])["network-policy"] == nil)
      let own = cluster.answer(["network": ["allowedNamespaces": []]])["network-policy"]
      guard case .array(let rules)? = own?["spec"]["ingress"] else { Issue.record("none"); return }
      #expect(rules.count == 1)
      #expect(rules.first?["from"] == [["podSelector": [:]]])
      let more = cluster.answer(["network": ["allowedNamespaces": ["team-b"]]])["network-policy"]
      #expect(
        more?["spec"]["ingress"].array?.first?["from"] == [
          ["podSelector": [:]],
          [
            "namespaceSelector": [
              "matchExpressions": [
                [
                  "key": "kubernetes.io/metadata.name", "operator": "In", "values": ["team-b"],
                ]
              ]
            ]
          ],
        ]
      )
      #expect(
        more?["spec"]["podSelector"]["matchLabels"] == ["nano-idp.dev/database": "orders-db"]
      )
    }
  }

  @Test("protection holds the Database and the claims of its data and its backups")
  func protection() {
    let observed: [String: Value] = [
      "data": .kubernetes("v1", "PersistentVolumeClaim", "orders-db-data", in: "team-a"),
      "backups": .kubernetes("v1", "PersistentVolumeClaim", "orders-db-backups", in: "team-a"),
    ]
    let response = LocalCluster(engine: "mysql").answer(
      ["deletionProtection": true],
      observed: observed
    )
    #expect(
      response["protection"]?["spec"]["reason"]
        == "spec.deletionProtection is true; set it to false to delete this Database"
    )
    #expect(
      response["protection/data"]?["spec"] == [
        "of": [
          "apiVersion": "v1", "kind": "PersistentVolumeClaim",
          "resourceRef": ["name": "orders-db-data"],
        ],
        "reason": "it holds the data of the Database orders-db",
      ]
    )
    #expect(
      response["protection/backups"]?["spec"]["reason"]
        == "it holds the backups of the Database orders-db"
    )
  }

  @Test("a long name is cut alike in all objects, and stays within Kubernetes' limits")
  func longName() throws {
    for engine in Self.engines {
      let response = LocalCluster(engine: engine).answer(
        ["backup": ["enabled": true], "network": ["allowedNamespaces": []]],
        name: String(repeating: "a", count: 63)
      )
      let name = try #require(response["server"]?["metadata"]["name"].string)
      #expect(name.utf8.count <= 45)
      for resource in response.resources where resource.name != "connection" {
        let other = resource.body["metadata"]["name"].string ?? ""
        #expect(other.hasPrefix(name) && other.utf8.count <= 63, "\(resource.name)")
      }
      #expect((response["backup"]?["metadata"]["name"].string ?? "").utf8.count <= 52)
      #expect(try ComposedSchemas.problems(in: response) == [])
    }
  }
}
