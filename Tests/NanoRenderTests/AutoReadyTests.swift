// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoRender
import NanoValue
import NanoWire
import NanoYAML
import Testing

@Suite("function-auto-ready, built in")
struct AutoReadyTests {
  private static func answer(
    _ observed: Value?,
    _ desired: FunctionResource = FunctionResource(["kind": "Bucket"]),
    input: Value? = nil,
    context: Value = ["k": 1]
  ) -> FunctionAnswer {
    var call = FunctionCall()
    call.input = input
    call.context = context
    call.desired.resources["r"] = desired
    if let observed { call.observed.resources["r"] = FunctionResource(observed) }
    return AutoReadyFunction().answer(call)
  }

  /// What is said of the readiness of what exists, as YAML.
  private static func ready(_ observed: String, input: Value? = nil) throws -> Ready? {
    let object = try YAMLDocument(Array(observed.utf8), file: "").value()
    return answer(object, input: input).desired.resources["r"]?.ready
  }

  private static func conditions(_ status: String) -> Value {
    ["kind": "Bucket", "status": ["conditions": [["type": "Ready", "status": .string(status)]]]]
  }

  @Test("says ready of what exists and is ready, and nothing of anything else")
  func readiness() {
    #expect(Self.answer(Self.conditions("True")).desired.resources["r"]?.ready == .ready)
    for observed in [Self.conditions("False"), ["kind": "Bucket"], nil] {
      #expect(Self.answer(observed).desired.resources["r"]?.ready == .unspecified)
    }
  }

  @Test("leaves what a step before said")
  func keeps() {
    let desired = FunctionResource(["kind": "Bucket"], ready: .notReady)
    #expect(Self.answer(Self.conditions("True"), desired).desired.resources["r"] == desired)
  }

  @Test("passes on everything")
  func passesOn() {
    let desired = FunctionResource(["kind": "Bucket"], connectionDetails: ["a": [1]])
    let answer = Self.answer(nil, desired)
    #expect(answer.desired.resources == ["r": desired])
    #expect(answer.context == ["k": 1])
  }

  /// Each kind with a status that is ready, and one that lacks the least for it.
  private static let kinds: [(kind: String, ready: String, unready: String)] = [
    (
      "v1, kind: Service", "spec: {type: ClusterIP}",
      "spec: {type: LoadBalancer}, status: {loadBalancer: {ingress: []}}"
    ),
    (
      "v1, kind: Service",
      "spec: {type: LoadBalancer}, status: {loadBalancer: {ingress: [{ip: 10.0.0.1}]}}",
      "spec: {type: LoadBalancer}"
    ),
    (
      "networking.k8s.io/v1, kind: Ingress", "status: {loadBalancer: {ingress: [{ip: 10.0.0.1}]}}",
      "status: {loadBalancer: {}}"
    ),
    ("v1, kind: PersistentVolumeClaim", "status: {phase: Bound}", "status: {phase: Pending}"),
    ("v1, kind: Pod", "status: {phase: Succeeded}", "status: {phase: Failed}"),
    (
      "v1, kind: Pod",
      """
      spec: {restartPolicy: Always},
      status: {phase: Running, conditions: [{type: Ready, status: "True"}]}
      """,
      "spec: {restartPolicy: Never}, status: {phase: Running}"
    ),
    (
      "apps/v1, kind: Deployment",
      """
      spec: {replicas: 2}, status: {updatedReplicas: 2, availableReplicas: 2,
        conditions: [{type: Available, status: "True"}]}
      """,
      "spec: {replicas: 2}, status: {updatedReplicas: 2, availableReplicas: 2}"
    ),
    (
      "apps/v1, kind: Deployment",
      """
      status: {updatedReplicas: 1, availableReplicas: 1,
        conditions: [{type: Available, status: "True"}]}
      """,
      "spec: {replicas: 0}, status: {conditions: [{type: Available, status: \"True\"}]}"
    ),
    (
      "apps/v1, kind: StatefulSet",
      "status: {readyReplicas: 1, currentReplicas: 1, currentRevision: a, updateRevision: a}",
      "status: {readyReplicas: 1, currentReplicas: 1, currentRevision: a, updateRevision: b}"
    ),
    (
      "apps/v1, kind: StatefulSet",
      """
      spec: {replicas: 2}, status: {readyReplicas: 2, currentReplicas: 2, currentRevision: a,
        updateRevision: a}
      """,
      """
      spec: {replicas: 2}, status: {readyReplicas: 1, currentReplicas: 2, currentRevision: a,
        updateRevision: a}
      """
    ),
    (
      "apps/v1, kind: StatefulSet",
      """
      spec: {replicas: 2}, status: {readyReplicas: 2, currentReplicas: 2, currentRevision: a,
        updateRevision: a}
      """,
      """
      spec: {replicas: 2}, status: {readyReplicas: 2, currentReplicas: 1, currentRevision: a,
        updateRevision: a}
      """
    ),
    (
      "apps/v1, kind: StatefulSet",
      "status: {readyReplicas: 1, currentReplicas: 1, currentRevision: a, updateRevision: a}",
      "status: {readyReplicas: 1, currentReplicas: 1}"
    ),
    (
      "apps/v1, kind: DaemonSet",
      """
      status: {desiredNumberScheduled: 3, numberReady: 3, updatedNumberScheduled: 3,
        numberAvailable: 3}
      """,
      "status: {desiredNumberScheduled: 3, numberReady: 3, updatedNumberScheduled: 3}"
    ),
    (
      "apps/v1, kind: ReplicaSet",
      "metadata: {generation: 2}, status: {observedGeneration: 2, availableReplicas: 1}",
      "metadata: {generation: 2}, status: {observedGeneration: 1, availableReplicas: 1}"
    ),
    (
      "batch/v1, kind: Job",
      """
      status: {conditions: [{type: Failed, status: "False"}, {type: Complete, status: "True"}]}
      """,
      """
      status: {conditions: [{type: Failed, status: "True"}, {type: Complete, status: "True"}]}
      """
    ),
    (
      "batch/v1, kind: CronJob", "spec: {suspend: true}", "spec: {suspend: false}"
    ),
    (
      "batch/v1, kind: CronJob",
      "status: {lastScheduleTime: '2024-01-01T00:00:00Z', active: [{name: a}]}",
      "status: {lastScheduleTime: '2024-01-01T00:00:00Z'}"
    ),
    (
      "batch/v1, kind: CronJob",
      """
      status: {lastScheduleTime: '2024-01-01T00:00:00Z',
        lastSuccessfulTime: '2024-01-01T00:00:00Z'}
      """,
      """
      status: {lastScheduleTime: '2024-01-01T00:00:00Z',
        lastSuccessfulTime: '2023-12-31T00:00:00Z'}
      """
    ),
    (
      "autoscaling/v2, kind: HorizontalPodAutoscaler",
      "status: {conditions: [{type: ScalingActive, status: \"True\"}]}",
      """
      status: {conditions: [{type: FailedGetScale, status: "True"},
        {type: ScalingActive, status: "True"}]}
      """
    ),
  ]

  @Test("judges Kubernetes' own kinds by their rules", arguments: kinds.indices)
  func ofKubernetes(_ index: Int) throws {
    let (kind, ready, unready) = Self.kinds[index]
    #expect(try Self.ready("{apiVersion: \(kind), \(ready)}") == .ready)
    #expect(try Self.ready("{apiVersion: \(kind), \(unready)}") == .unspecified)
    // The rule is that of a version: another one goes by the condition Ready alone.
    let other = kind.replacing("/v", with: "/v9").replacing("v1, ", with: "v91, ")
    let hasCondition = ready.contains("type: Ready")
    #expect(
      try Self.ready("{apiVersion: \(other), \(ready)}") == (hasCondition ? .ready : .unspecified)
    )
  }

  @Test(
    "takes as ready what exists, for kinds that have no status",
    arguments: ["ConfigMap", "Secret", "ServiceAccount", "Namespace"]
  )
  func exists(_ kind: String) throws {
    #expect(try Self.ready("{apiVersion: v1, kind: \(kind)}") == .ready)
  }

  @Test("lets expressions of the input decide first, those in the input before those it points at")
  func expressions() throws {
    let input: Value = [
      "celHealthCheckCustomization": [
        "example.org_v1_Bucket": "object.status.phase == 'Open'",
        "_v1_ConfigMap": "has(object.data)",
      ],
      "celHealthCheckCustomizationFrom": "checks[example.org/all]",
    ]
    #expect(try Self.ready("{apiVersion: v1, kind: ConfigMap}", input: input) == .notReady)
    let bucket: Value = [
      "apiVersion": "example.org/v1", "kind": "Bucket", "status": ["phase": "Open"],
    ]
    let context: Value = [
      "checks": [
        "example.org/all": [
          "example.org_v1_Bucket": "false", "example.org_v1_Other": "object.kind == 'Other'",
        ]
      ]
    ]
    func ready(_ object: Value) -> Ready? {
      Self.answer(object, input: input, context: context).desired.resources["r"]?.ready
    }
    #expect(ready(bucket) == .ready)
    #expect(ready(["apiVersion": "example.org/v1", "kind": "Other"]) == .ready)
  }

  @Test(
    "warns of an expression that cannot be evaluated, and goes on with the rules",
    arguments: [
      ("object.kind", "celQuery does not return a bool type"),
      ("object.no == 1", "failed to eval the program: no such key: no"),
    ]
  )
  func badExpression(_ text: String, _ reason: String) {
    let input: Value = ["celHealthCheckCustomization": ["_v1_Secret": .string(text)]]
    let answer = Self.answer(["apiVersion": "v1", "kind": "Secret"], input: input)
    #expect(answer.desired.resources["r"]?.ready == .ready)
    #expect(
      answer.results.map(\.message) == ["cannot judge composed resource \"r\": \(reason)"]
    )
    #expect(answer.results.map(\.severity) == [.warning])
  }

  @Test("takes the time to live from its input, and refuses what it does not know")
  func input() {
    #expect(Self.answer(nil).timeToLive == .seconds(60))
    #expect(Self.answer(nil, input: ["ttl": "5m"]).timeToLive == .seconds(300))
    #expect(
      Self.answer(nil, input: ["tll": "5m"]).fatalMessage
        == "cannot get Function input: tll: unknown field, did you mean \"ttl\"?"
    )
  }
}
