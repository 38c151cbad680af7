// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The rules of `function-auto-ready` for Kubernetes' own kinds.
///
/// They are not those by which compositions of this project judge: a Deployment of no replicas is
/// never ready here, and a claim that waits for its first consumer is not. What is rendered must be
/// what the function says in a cluster.
enum HealthCheck {
  private typealias Check = @Sendable (Value) -> Bool

  /// Whether the rule for its kind finds an object ready; false for a kind without a rule.
  static func isReady(_ object: Value) -> Bool {
    let kind = "\(object["apiVersion"].string ?? "") \(object["kind"].string ?? "")"
    return checks[kind]?(object) ?? false
  }

  private static let checks: [String: Check] = [
    "v1 ConfigMap": { _ in true },
    "v1 Secret": { _ in true },
    "v1 ServiceAccount": { _ in true },
    "v1 Namespace": { _ in true },
    "v1 Service": { $0["spec"]["type"].string != "LoadBalancer" || hasAddress($0) },
    "networking.k8s.io/v1 Ingress": hasAddress,
    "v1 PersistentVolumeClaim": { $0["status"]["phase"].string == "Bound" },
    "v1 Pod": pod,
    "apps/v1 Deployment": deployment,
    "apps/v1 StatefulSet": statefulSet,
    "apps/v1 DaemonSet": daemonSet,
    "apps/v1 ReplicaSet": replicaSet,
    "batch/v1 Job": job,
    "batch/v1 CronJob": cronJob,
    "autoscaling/v2 HorizontalPodAutoscaler": horizontalPodAutoscaler,
  ]

  private static func hasAddress(_ object: Value) -> Bool {
    object["status"]["loadBalancer"]["ingress"].array?.isEmpty == false
  }

  /// A pod that runs and is not started again for good is ready once it has succeeded.
  private static func pod(_ pod: Value) -> Bool {
    switch pod["status"]["phase"].string {
    case "Succeeded": true
    case "Running": pod["spec"]["restartPolicy"].string == "Always" && pod.hasCondition("Ready")
    default: false
    }
  }

  private static func deployment(_ deployment: Value) -> Bool {
    counts(["updatedReplicas", "availableReplicas"], of: deployment)
      && deployment.hasCondition("Available")
  }

  private static func statefulSet(_ set: Value) -> Bool {
    let status = set["status"]
    guard counts(["readyReplicas", "currentReplicas"], of: set),
      let current = status["currentRevision"].string
    else { return false }
    return current == status["updateRevision"].string
  }

  /// Whether all those counts of the status are there and as many as the spec wants.
  private static func counts(_ keys: [String], of object: Value) -> Bool {
    let wished = object["spec"]["replicas"].integer ?? 1
    return keys.allSatisfy { object["status"][$0].integer == wished }
  }

  private static func daemonSet(_ set: Value) -> Bool {
    let status = set["status"]
    guard let wished = status["desiredNumberScheduled"].integer else { return false }
    return ["numberReady", "updatedNumberScheduled", "numberAvailable"].allSatisfy {
      status[$0].integer == wished
    }
  }

  private static func replicaSet(_ set: Value) -> Bool {
    let status = set["status"]
    return status["observedGeneration"].integer ?? 0 >= set["metadata"]["generation"].integer ?? 0
      && !set.hasCondition("ReplicaFailure")
      && status["availableReplicas"].integer ?? 0 >= set["spec"]["replicas"].integer ?? 1
  }

  private static func job(_ job: Value) -> Bool {
    firstTrue(["Failed", "Suspended", "Complete"], of: job) == "Complete"
  }

  /// A suspended one is ready, and so is one whose last run has succeeded or still goes on.
  private static func cronJob(_ job: Value) -> Bool {
    if job["spec"]["suspend"].bool == true { return true }
    let status = job["status"]
    guard let scheduled = status["lastScheduleTime"].string else { return false }
    if status["active"].array?.isEmpty == false { return true }
    // Times are RFC 3339 in UTC and of one length, so their text order is their order.
    guard let succeeded = status["lastSuccessfulTime"].string else { return false }
    return !succeeded.precedesByBytes(scheduled)
  }

  private static func horizontalPodAutoscaler(_ autoscaler: Value) -> Bool {
    let failures = [
      "FailedGetScale", "FailedUpdateScale", "FailedGetResourceMetric", "InvalidSelector",
    ]
    let successes = ["ScalingActive", "ScalingLimited"]
    return firstTrue(failures + successes, of: autoscaler).map(successes.contains) ?? false
  }

  /// The first condition, in the order of the object, that is of one of the types and True.
  private static func firstTrue(_ types: [String], of object: Value) -> String? {
    (object["status"]["conditions"].array ?? []).lazy
      .filter { $0["status"].string == "True" }
      .compactMap { $0["type"].string }
      .first(where: types.contains)
  }
}
