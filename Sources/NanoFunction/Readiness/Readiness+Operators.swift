// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

// Rules for the kinds of operators, of Crossplane's providers, and of the platform around them.
extension Readiness {
  /// Ready when Ready is True; a resource that cannot be synced says so first.
  static func managedResource(_ observed: ObservedObject) -> Readiness {
    if observed.condition("Synced")?.isFalse == true { return condition("Synced", of: observed) }
    let readiness = condition("Ready", of: observed)
    // "Ready is False (Creating)" hides for ever why the cloud refused to create it.
    guard !readiness.isReady, observed.condition("LastAsyncOperation")?.isFalse == true else {
      return readiness
    }
    return condition("LastAsyncOperation", of: observed)
  }

  /// Asleep counts as ready, or the composite and what watches it would stay red all night.
  static func postgresCluster(_ observed: ObservedObject) -> Readiness {
    if observed.condition("cnpg.io/hibernation")?.isTrue == true { return .ready }
    let readiness = condition("Ready", of: observed)
    // The operator's own phase says more than its condition: "Setting up primary".
    guard !readiness.isReady, let phase = observed["status"]["phase"].string, !phase.isEmpty,
      phase != "Cluster in healthy state"  // it lags behind; "not ready: healthy" explains nothing
    else { return readiness }
    return .notReady(phase.prefix(1).lowercased() + phase.dropFirst())
  }

  static func postgresDatabase(_ observed: ObservedObject) -> Readiness {
    if observed["status"]["applied"].bool == true { return .ready }
    return .notReady(observed["status"]["message"].string ?? "not applied yet")
  }

  static func postgresPooler(_ observed: ObservedObject) -> Readiness {
    let wished = observed["spec"]["instances"].integer ?? 1
    let found = observed["status"]["instances"].integer ?? 0
    return found == wished ? .ready : .notReady("instances is \(found) of \(wished)")
  }

  static func rabbitmqCluster(_ observed: ObservedObject) -> Readiness {
    if observed["spec"]["replicas"].integer == 0 { return .ready }
    let replicas = condition("AllReplicasReady", of: observed)
    return replicas.isReady ? condition("ClusterAvailable", of: observed) : replicas
  }

  static func httpRoute(_ observed: ObservedObject) -> Readiness {
    let parents = observed["status"]["parents"].elements
    guard !parents.isEmpty else { return .notReady("no Gateway has taken it up yet") }
    for parent in parents {
      for type in ["Accepted", "ResolvedRefs"] {
        let readiness = condition(type, in: parent)
        guard readiness.isReady else { return readiness }
      }
    }
    return .ready
  }

  /// A rollout that is paused waits for somebody, which is no error and not ready either.
  static func rollout(_ observed: ObservedObject) -> Readiness { phase("Healthy", of: observed) }

  static func argoApplication(_ observed: ObservedObject) -> Readiness {
    let health = observed["status"]["health"]
    guard health["status"].string == "Healthy" else {
      let message = health["message"].string.map { ": \($0)" } ?? ""
      return .notReady("health is \(health["status"].string ?? "unknown")\(message)")
    }
    let sync = observed["status"]["sync"]["status"].string ?? "unknown"
    return sync == "Synced" ? .ready : .notReady("sync is \(sync)")
  }

  /// Older versions of Cilium set no condition, so its absence means ready.
  static func ciliumNetworkPolicy(_ observed: ObservedObject) -> Readiness {
    observed.condition("Valid") == nil ? .ready : condition("Valid", of: observed)
  }

  /// Ready while the fault is injected, and after everything has recovered.
  static func chaos(_ observed: ObservedObject) -> Readiness {
    if observed.condition("AllRecovered")?.isTrue == true { return .ready }
    return condition("AllInjected", of: observed)
  }
}
