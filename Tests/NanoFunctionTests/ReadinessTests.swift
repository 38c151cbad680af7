// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

/// An observed object and what the table says of it; nil: it is ready.
struct ReadinessCase: CustomTestStringConvertible, Sendable {
  let apiVersion: String
  let kind: String
  let rest: Value
  let reason: String?

  init(_ apiVersion: String, _ kind: String, _ rest: Value = [:], _ reason: String? = nil) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.rest = rest
    self.reason = reason
  }

  var testDescription: String { "\(kind): \(reason ?? "ready")" }
}

/// A status with one condition.
private func condition(
  _ type: String,
  _ status: String,
  _ reason: String? = nil,
  _ message: String? = nil
) -> Value {
  var condition: Value = ["type": .string(type), "status": .string(status)]
  if let reason { condition["reason"] = .string(reason) }
  if let message { condition["message"] = .string(message) }
  return ["status": ["conditions": [condition]]]
}

private func status(_ status: Value) -> Value { ["status": status] }

@Suite("Readiness by kind")
struct ReadinessTests {
  private func check(_ example: ReadinessCase) {
    var object = example.rest
    object["apiVersion"] = .string(example.apiVersion)
    object["kind"] = .string(example.kind)
    let response = answer(InMemoryRequest(observed: ["it": object])) { _, desired in
      desired.resource(
        "it",
        ["apiVersion": .string(example.apiVersion), "kind": .string(example.kind)]
      )
    }
    let message = response.conditions.first { $0.type == "Provisioned" }?.message
    #expect(message == example.reason.map { "it: \($0)" })
    #expect(response.resources.first?.ready == (example.reason == nil ? .ready : .notReady))
  }

  @Test("kinds of Kubernetes", arguments: kubernetes)
  func kubernetesKinds(example: ReadinessCase) { check(example) }

  static let kubernetes: [ReadinessCase] = [
    ReadinessCase("v1", "ConfigMap"), ReadinessCase("v1", "Secret"),
    ReadinessCase("rbac.authorization.k8s.io/v1", "RoleBinding"),
    ReadinessCase("networking.k8s.io/v1", "NetworkPolicy"),
    ReadinessCase("v1", "Namespace", status(["phase": "Active"])),
    ReadinessCase("v1", "Namespace", status(["phase": "Terminating"]), "phase is Terminating"),
    ReadinessCase("v1", "Service", ["spec": ["type": "ClusterIP"]]),
    ReadinessCase(
      "v1",
      "Service",
      ["spec": ["type": "LoadBalancer"]],
      "has no load balancer address yet"
    ),
    ReadinessCase(
      "networking.k8s.io/v1",
      "Ingress",
      status(["loadBalancer": ["ingress": [["ip": "127.0.0.1"]]]])
    ),
    ReadinessCase("v1", "PersistentVolumeClaim", status(["phase": "Bound"])),
    ReadinessCase("v1", "PersistentVolumeClaim", status(["phase": "Pending"])),
    ReadinessCase(
      "v1",
      "PersistentVolumeClaim",
      [
        "metadata": ["annotations": ["volume.kubernetes.io/storage-provisioner": "x"]],
        "status": ["phase": "Pending"],
      ],
      "phase is Pending"
    ),
    ReadinessCase("v1", "Pod", status(["phase": "Succeeded"])),
    ReadinessCase("v1", "Pod", status(["phase": "Pending"]), "phase is Pending"),
    ReadinessCase(
      "v1",
      "Pod",
      [
        "status": ["phase": "Running", "conditions": [["type": "Ready", "status": "True"]]],
        "spec": ["restartPolicy": "Always"],
      ]
    ),
    ReadinessCase(
      "v1",
      "Pod",
      ["status": ["phase": "Running"], "spec": ["restartPolicy": "Never"]],
      "runs, and is ready once it has succeeded"
    ),
    ReadinessCase(
      "apps/v1",
      "Deployment",
      ["spec": ["replicas": 2], "status": ["updatedReplicas": 2, "availableReplicas": 2]]
    ),
    ReadinessCase(
      "apps/v1",
      "Deployment",
      ["spec": ["replicas": 2], "status": ["updatedReplicas": 2, "availableReplicas": 1]],
      "availableReplicas is 1 of 2"
    ),
    ReadinessCase(
      "apps/v1",
      "Deployment",
      ["spec": ["replicas": 2], "status": ["updatedReplicas": 1, "availableReplicas": 2]],
      "updatedReplicas is 1 of 2"
    ),
    ReadinessCase("apps/v1", "Deployment", [:], "updatedReplicas is 0 of 1"),
    ReadinessCase(
      "apps/v1",
      "Deployment",
      status([
        "conditions": [
          ["type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded"],
          ["type": "ReplicaFailure", "status": "True", "message": "pods are forbidden: quota"],
        ]
      ]),
      "updatedReplicas is 0 of 1: pods are forbidden: quota"
    ),
    ReadinessCase(
      "apps/v1",
      "Deployment",
      status([
        "conditions": [
          ["type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded"]
        ]
      ]),
      "updatedReplicas is 0 of 1: ProgressDeadlineExceeded"
    ),
    ReadinessCase("apps/v1", "Deployment", ["spec": ["replicas": 0], "status": [:]]),
    ReadinessCase(
      "apps/v1",
      "StatefulSet",
      ["metadata": ["generation": 3], "status": ["observedGeneration": 2, "readyReplicas": 1]],
      "its controller has not seen the newest spec yet"
    ),
    ReadinessCase(
      "apps/v1",
      "StatefulSet",
      status(["readyReplicas": 1, "updatedReplicas": 1])
    ),
    ReadinessCase(
      "apps/v1",
      "StatefulSet",
      status(["updatedReplicas": 1]),
      "readyReplicas is 0 of 1"
    ),
    ReadinessCase(
      "apps/v1",
      "StatefulSet",
      status(["readyReplicas": 1]),
      "updatedReplicas is 0 of 1"
    ),
    ReadinessCase("apps/v1", "DaemonSet", [:], "is not scheduled yet"),
    ReadinessCase(
      "apps/v1",
      "DaemonSet",
      status([
        "desiredNumberScheduled": 1, "numberReady": 1, "updatedNumberScheduled": 1,
        "numberAvailable": 1,
      ])
    ),
    ReadinessCase(
      "apps/v1",
      "DaemonSet",
      status(["desiredNumberScheduled": 2, "updatedNumberScheduled": 2, "numberAvailable": 2]),
      "numberReady is 0 of 2"
    ),
    ReadinessCase(
      "apps/v1",
      "DaemonSet",
      status(["desiredNumberScheduled": 2, "numberReady": 2, "numberAvailable": 2]),
      "updatedNumberScheduled is 0 of 2"
    ),
    ReadinessCase(
      "apps/v1",
      "DaemonSet",
      status(["desiredNumberScheduled": 2, "numberReady": 2, "updatedNumberScheduled": 2]),
      "numberAvailable is 0 of 2"
    ),
    ReadinessCase(
      "apps/v1",
      "DaemonSet",
      ["metadata": ["generation": 1], "status": ["desiredNumberScheduled": 0]],
      "its controller has not seen the newest spec yet"
    ),
    ReadinessCase("apps/v1", "ReplicaSet", status(["availableReplicas": 1])),
    ReadinessCase("apps/v1", "ReplicaSet", [:], "availableReplicas is 0 of 1"),
    ReadinessCase(
      "apps/v1",
      "ReplicaSet",
      condition("ReplicaFailure", "True"),
      "condition ReplicaFailure is True"
    ),
    ReadinessCase("batch/v1", "Job", condition("Complete", "True")),
    ReadinessCase(
      "batch/v1",
      "Job",
      condition("Failed", "True", "Backoff", "too often"),
      "failed: too often"
    ),
    ReadinessCase("batch/v1", "Job", condition("Suspended", "True"), "is suspended"),
    ReadinessCase("batch/v1", "Job", [:], "is running"),
    ReadinessCase("batch/v1", "CronJob", ["spec": ["suspend": true]]),
    ReadinessCase("batch/v1", "CronJob", [:], "has not run yet"),
    ReadinessCase(
      "batch/v1",
      "CronJob",
      status([
        "lastScheduleTime": "2026-01-02T00:00:00Z", "lastSuccessfulTime": "2026-01-01T00:00:00Z",
      ]),
      "its last run has not succeeded"
    ),
    ReadinessCase(
      "batch/v1",
      "CronJob",
      status([
        "lastScheduleTime": "2026-01-02T00:00:00Z", "lastSuccessfulTime": "2026-01-02T00:01:00Z",
      ])
    ),
    ReadinessCase(
      "batch/v1",
      "CronJob",
      status(["lastScheduleTime": "2026-01-02T00:00:00Z", "active": [["name": "now"]]])
    ),
    ReadinessCase("autoscaling/v2", "HorizontalPodAutoscaler", condition("ScalingActive", "True")),
    ReadinessCase("autoscaling/v2", "HorizontalPodAutoscaler", condition("ScalingLimited", "True")),
    ReadinessCase(
      "autoscaling/v2",
      "HorizontalPodAutoscaler",
      condition("InvalidSelector", "True"),
      "condition InvalidSelector is True"
    ),
    ReadinessCase(
      "apiextensions.k8s.io/v1",
      "CustomResourceDefinition",
      condition("Established", "True")
    ),
  ]

  @Test("kinds of operators, providers and the platform", arguments: others)
  func otherKinds(example: ReadinessCase) { check(example) }

  static let others: [ReadinessCase] = [
    ReadinessCase("s3.aws.m.upbound.io/v1beta1", "Bucket", condition("Ready", "True")),
    ReadinessCase("s3.aws.m.upbound.io/v1beta1", "Bucket", [:], "has no condition Ready yet"),
    ReadinessCase(
      "s3.aws.m.upbound.io/v1beta1",
      "Bucket",
      condition("Synced", "False", "ReconcileError", "access denied"),
      "condition Synced is False (ReconcileError: access denied)"
    ),
    ReadinessCase(
      "rds.aws.m.upbound.io/v1beta1",
      "Instance",
      status([
        "conditions": [
          ["type": "Ready", "status": "False", "reason": "Creating"],
          [
            "type": "LastAsyncOperation", "status": "False", "reason": "AsyncCreateFailure",
            "message": "quota exceeded",
          ],
        ]
      ]),
      "condition LastAsyncOperation is False (AsyncCreateFailure: quota exceeded)"
    ),
    ReadinessCase("aws.m.upbound.io/v1beta1", "ClusterProviderConfig"),
    ReadinessCase("postgresql.cnpg.io/v1", "Cluster", condition("Ready", "True")),
    ReadinessCase("postgresql.cnpg.io/v1", "Cluster", condition("cnpg.io/hibernation", "True")),
    ReadinessCase(
      "postgresql.cnpg.io/v1",
      "Cluster",
      status(["phase": "Setting up primary"]),
      "setting up primary"
    ),
    ReadinessCase(
      "postgresql.cnpg.io/v1",
      "Cluster",
      status(["phase": "Cluster in healthy state"]),
      "has no condition Ready yet"
    ),
    ReadinessCase("postgresql.cnpg.io/v1", "Database", status(["applied": true])),
    ReadinessCase("postgresql.cnpg.io/v1", "Database", [:], "not applied yet"),
    ReadinessCase(
      "postgresql.cnpg.io/v1",
      "Database",
      status(["message": "role missing"]),
      "role missing"
    ),
    ReadinessCase("postgresql.cnpg.io/v1", "Pooler", status(["instances": 1])),
    ReadinessCase("rabbitmq.com/v1beta1", "RabbitmqCluster", ["spec": ["replicas": 0]]),
    ReadinessCase(
      "rabbitmq.com/v1beta1",
      "RabbitmqCluster",
      condition("AllReplicasReady", "True"),
      "has no condition ClusterAvailable yet"
    ),
    ReadinessCase("rabbitmq.com/v1beta1", "Queue", condition("Ready", "True")),
    ReadinessCase("garage.rajsingh.info/v1beta1", "GarageBucket", status(["phase": "Ready"])),
    ReadinessCase("seaweed.seaweedfs.com/v1", "Bucket", [:], "has no phase yet"),
    ReadinessCase(
      "gateway.networking.k8s.io/v1",
      "HTTPRoute",
      [:],
      "no Gateway has taken it up yet"
    ),
    ReadinessCase(
      "gateway.networking.k8s.io/v1",
      "HTTPRoute",
      status([
        "parents": [
          [
            "conditions": [
              ["type": "Accepted", "status": "True"], ["type": "ResolvedRefs", "status": "True"],
            ]
          ]
        ]
      ])
    ),
    ReadinessCase(
      "argoproj.io/v1alpha1",
      "Rollout",
      status(["phase": "Degraded", "message": "no image"]),
      "phase is Degraded: no image"
    ),
    ReadinessCase(
      "argoproj.io/v1alpha1",
      "Application",
      status(["health": ["status": "Healthy"], "sync": ["status": "OutOfSync"]]),
      "sync is OutOfSync"
    ),
    ReadinessCase(
      "argoproj.io/v1alpha1",
      "Application",
      status(["health": ["status": "Degraded", "message": "a pod crashes"]]),
      "health is Degraded: a pod crashes"
    ),
    ReadinessCase(
      "argoproj.io/v1alpha1",
      "Application",
      status([:]),
      "health is unknown"
    ),
    ReadinessCase("argoproj.io/v1alpha1", "AppProject"),
    ReadinessCase("cilium.io/v2", "CiliumNetworkPolicy"),
    ReadinessCase(
      "cilium.io/v2",
      "CiliumNetworkPolicy",
      condition("Valid", "False", "Broken"),
      "condition Valid is False (Broken)"
    ),
    ReadinessCase("chaos-mesh.org/v1alpha1", "PodChaos", condition("AllInjected", "True")),
    ReadinessCase("chaos-mesh.org/v1alpha1", "PodChaos", condition("AllRecovered", "True")),
    ReadinessCase("chaos-mesh.org/v1alpha1", "Schedule"),
    ReadinessCase("protection.crossplane.io/v1beta1", "Usage"),
  ]
}
