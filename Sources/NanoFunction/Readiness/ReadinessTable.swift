// SPDX-License-Identifier: Apache-2.0

/// How to tell whether an object of a kind is ready, for the kinds that are composed.
///
/// A kind without a rule is ready when its condition Ready is True, which every managed resource of
/// a Crossplane provider and every composite has. Versions of one group share a rule.
enum ReadinessTable {
  /// A rule that holds nothing, so that every thread may use it.
  private typealias Rule = @Sendable (ObservedObject) -> Readiness
  private typealias Entry = (group: String, kind: String, rule: Rule)

  /// Stands for every group, or every kind of a group.
  private static let any = "*"

  /// The rule for a kind: that of the kind, else that of its whole group.
  static func rule(apiVersion: String, kind: String) -> ReadinessRule {
    rule(apiVersion, among: byKind[kind]) ?? rule(apiVersion, among: ofWholeGroups)
      ?? Readiness.managedResource
  }

  private static func rule(_ apiVersion: String, among entries: [Entry]?) -> Rule? {
    guard let entries else { return nil }
    for entry in entries where isGroup(entry.group, of: apiVersion) { return entry.rule }
    return nil
  }

  /// Whether an `apiVersion`, `group/version` or the `version` of the core group, is of that group.
  private static func isGroup(_ group: String, of apiVersion: String) -> Bool {
    if group == any { return true }
    let (version, group) = (apiVersion.utf8Span.span, group.utf8Span.span)
    let slash = UInt8(ascii: "/")
    if group.isEmpty { return !version.indices.contains { version[$0] == slash } }
    guard version.count > group.count, version[group.count] == slash else { return false }
    return group.indices.allSatisfy { version[$0] == group[$0] }
  }

  private static let byKind = Dictionary(
    grouping: kubernetes + operators + platform,
    by: \.kind
  )
  private static let ofWholeGroups = byKind[any] ?? []

  /// The kinds of Kubernetes itself.
  private static let kubernetes: [Entry] = [
    ("", "Namespace", Readiness.namespace),
    ("", "Service", Readiness.service),
    ("", "PersistentVolumeClaim", Readiness.persistentVolumeClaim),
    ("", "Pod", Readiness.pod),
    ("", "ConfigMap", Readiness.exists),
    ("", "Secret", Readiness.exists),
    ("", "ServiceAccount", Readiness.exists),
    ("", "ResourceQuota", Readiness.exists),
    ("", "LimitRange", Readiness.exists),
    ("", "PersistentVolume", Readiness.exists),
    ("networking.k8s.io", "NetworkPolicy", Readiness.exists),
    ("policy", "PodDisruptionBudget", Readiness.exists),
    ("storage.k8s.io", "StorageClass", Readiness.exists),
    ("scheduling.k8s.io", "PriorityClass", Readiness.exists),
    ("apps", "Deployment", Readiness.deployment),
    ("apps", "StatefulSet", Readiness.statefulSet),
    ("apps", "DaemonSet", Readiness.daemonSet),
    ("apps", "ReplicaSet", Readiness.replicaSet),
    ("batch", "Job", Readiness.job),
    ("batch", "CronJob", Readiness.cronJob),
    ("networking.k8s.io", "Ingress", Readiness.loadBalancer),
    ("autoscaling", "HorizontalPodAutoscaler", Readiness.horizontalPodAutoscaler),
    (
      "apiextensions.k8s.io", "CustomResourceDefinition",
      { Readiness.condition("Established", of: $0) }
    ),
    ("rbac.authorization.k8s.io", any, Readiness.exists),
  ]

  /// The kinds of operators that run databases, queues and buckets inside the cluster.
  private static let operators: [Entry] = [
    ("postgresql.cnpg.io", "Cluster", Readiness.postgresCluster),
    ("postgresql.cnpg.io", "Database", Readiness.postgresDatabase),
    ("postgresql.cnpg.io", "Pooler", Readiness.postgresPooler),
    ("postgresql.cnpg.io", "ScheduledBackup", Readiness.exists),
    ("rabbitmq.com", "RabbitmqCluster", Readiness.rabbitmqCluster),
    ("seaweed.seaweedfs.com", "Bucket", { Readiness.phase("Ready", of: $0) }),
    ("garage.rajsingh.info", any, { Readiness.phase("Ready", of: $0) }),
  ]

  /// The kinds of the platform around: delivery, network, chaos, Crossplane's own.
  private static let platform: [Entry] = [
    ("gateway.networking.k8s.io", "HTTPRoute", Readiness.httpRoute),
    ("argoproj.io", "Rollout", Readiness.rollout),
    ("argoproj.io", "Application", Readiness.argoApplication),
    ("argoproj.io", "AppProject", Readiness.exists),
    ("argoproj.io", "AnalysisTemplate", Readiness.exists),
    ("cilium.io", "CiliumNetworkPolicy", Readiness.ciliumNetworkPolicy),
    ("chaos-mesh.org", "Schedule", Readiness.exists),
    ("apiextensions.crossplane.io", "EnvironmentConfig", Readiness.exists),
    ("chaos-mesh.org", any, Readiness.chaos),
    ("protection.crossplane.io", any, Readiness.exists),
    ("ops.crossplane.io", any, Readiness.exists),
    // Every provider has these in a group of its own.
    (any, "ProviderConfig", Readiness.exists),
    (any, "ClusterProviderConfig", Readiness.exists),
  ]
}
