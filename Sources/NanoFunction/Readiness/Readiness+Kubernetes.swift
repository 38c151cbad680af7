// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

// Rules for the kinds of Kubernetes itself. A workload scaled to zero is ready: that is how things
// sleep.
extension Readiness {
  /// Ready when `status.phase` is that one.
  static func phase(_ phase: String, of observed: ObservedObject) -> Readiness {
    let found = observed["status"]["phase"].string
    if found == phase { return .ready }
    let message = observed["status"]["message"].string.map { ": \($0)" } ?? ""
    return .notReady(found.map { "phase is \($0)\(message)" } ?? "has no phase yet")
  }

  static func namespace(_ observed: ObservedObject) -> Readiness { phase("Active", of: observed) }

  static func service(_ observed: ObservedObject) -> Readiness {
    guard observed["spec"]["type"].string == "LoadBalancer" else { return .ready }
    return loadBalancer(observed)
  }

  static func loadBalancer(_ observed: ObservedObject) -> Readiness {
    let ingress = observed["status"]["loadBalancer"]["ingress"].elements
    return ingress.isEmpty ? .notReady("has no load balancer address yet") : .ready
  }

  /// Bound, or waiting for its first consumer.
  ///
  /// The volume controller writes the annotation when provisioning begins; a claim that is pending
  /// without it waits for a pod, and that pod may be composed only once the claim is ready.
  static func persistentVolumeClaim(_ observed: ObservedObject) -> Readiness {
    let provisioner = "volume.kubernetes.io/storage-provisioner"
    if observed["status"]["phase"].string == "Pending",
      observed["metadata"]["annotations"][provisioner].isNull
    {
      return .ready
    }
    return phase("Bound", of: observed)
  }

  static func pod(_ observed: ObservedObject) -> Readiness {
    switch observed["status"]["phase"].string {
    case "Succeeded": return .ready
    case "Running" where (observed["spec"]["restartPolicy"].string ?? "Always") == "Always":
      return condition("Ready", of: observed)
    case "Running": return .notReady("runs, and is ready once it has succeeded")
    default: return phase("Running", of: observed)
    }
  }

  static func deployment(_ observed: ObservedObject) -> Readiness {
    let counted = replicas(observed, counts: ["updatedReplicas", "availableReplicas"])
    guard case .notReady(let reason) = counted, let why = whyNoReplicas(observed) else {
      return counted
    }
    return .notReady("\(reason): \(why)")
  }

  /// What a Deployment says of replicas that do not come: a quota, an image that nobody can pull.
  private static func whyNoReplicas(_ observed: ObservedObject) -> String? {
    if let failure = observed.condition("ReplicaFailure"), failure.isTrue {
      return failure.message ?? failure.reason
    }
    guard let progress = observed.condition("Progressing"), progress.isFalse else { return nil }
    return progress.message ?? progress.reason
  }

  static func statefulSet(_ observed: ObservedObject) -> Readiness {
    replicas(observed, counts: ["readyReplicas", "updatedReplicas"])
  }

  static func replicaSet(_ observed: ObservedObject) -> Readiness {
    if let failure = observed.condition("ReplicaFailure"), failure.isTrue {
      return .notReady(failure.message ?? "condition ReplicaFailure is True")
    }
    return replicas(observed, counts: ["availableReplicas"])
  }

  /// Ready when the controller has seen the newest spec and every count is as wished.
  ///
  /// The API leaves counts of zero out, so an absent count is zero.
  private static func replicas(_ observed: ObservedObject, counts: [String]) -> Readiness {
    if let stale = staleStatus(observed) { return stale }
    let wished = observed["spec"]["replicas"].integer ?? 1
    for count in counts {
      let found = observed["status"][count].integer ?? 0
      guard found == wished else { return .notReady("\(count) is \(found) of \(wished)") }
    }
    return .ready
  }

  private static func staleStatus(_ observed: ObservedObject) -> Readiness? {
    guard let generation = observed["metadata"]["generation"].integer else { return nil }
    let seen = observed["status"]["observedGeneration"].integer ?? 0
    return seen < generation ? .notReady("its controller has not seen the newest spec yet") : nil
  }

  static func daemonSet(_ observed: ObservedObject) -> Readiness {
    if let stale = staleStatus(observed) { return stale }
    guard let wished = observed["status"]["desiredNumberScheduled"].integer else {
      return .notReady("is not scheduled yet")
    }
    for count in ["numberReady", "updatedNumberScheduled", "numberAvailable"] {
      let found = observed["status"][count].integer ?? 0
      guard found == wished else { return .notReady("\(count) is \(found) of \(wished)") }
    }
    return .ready
  }

  static func job(_ observed: ObservedObject) -> Readiness {
    if let failed = observed.condition("Failed"), failed.isTrue {
      return .notReady("failed: \(failed.message ?? failed.reason ?? "no reason given")")
    }
    if observed.condition("Suspended")?.isTrue == true { return .notReady("is suspended") }
    return observed.condition("Complete")?.isTrue == true ? .ready : .notReady("is running")
  }

  static func cronJob(_ observed: ObservedObject) -> Readiness {
    if observed["spec"]["suspend"].bool == true { return .ready }
    guard let scheduled = observed["status"]["lastScheduleTime"].string else {
      return .notReady("has not run yet")
    }
    if !observed["status"]["active"].elements.isEmpty { return .ready }
    // Times are RFC 3339 in UTC and of one length, so their text order is their order.
    let succeeded = observed["status"]["lastSuccessfulTime"].string ?? ""
    return succeeded >= scheduled ? .ready : .notReady("its last run has not succeeded")
  }

  static func horizontalPodAutoscaler(_ observed: ObservedObject) -> Readiness {
    let failures = [
      "FailedGetScale", "FailedUpdateScale", "FailedGetResourceMetric", "InvalidSelector",
    ]
    for failure in failures {
      guard let condition = observed.condition(failure), condition.isTrue else { continue }
      return .notReady(condition.message ?? "condition \(failure) is True")
    }
    if observed.condition("ScalingLimited")?.isTrue == true { return .ready }
    return condition("ScalingActive", of: observed)
  }
}
