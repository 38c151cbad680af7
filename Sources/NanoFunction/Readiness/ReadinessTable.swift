// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// How to tell whether an object of a kind is ready, for the kinds that are composed.
///
/// A kind without a rule is ready when its condition Ready is True, which every managed resource of
/// a Crossplane provider and every composite has. Versions of one group share a rule.
enum ReadinessTable {
  /// The rule for a kind.
  static func rule(apiVersion: String, kind: String) -> ReadinessRule {
    let group = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")).map { apiVersion[..<$0] } ?? ""
    return kubernetes(group, kind) ?? operators(group, kind) ?? platform(group, kind)
      ?? Readiness.managedResource
  }

  /// The kinds of Kubernetes itself.
  private static func kubernetes(_ group: Substring, _ kind: String) -> ReadinessRule? {
    switch (group, kind) {
    case ("", "Namespace"): Readiness.namespace
    case ("", "Service"): Readiness.service
    case ("", "PersistentVolumeClaim"): Readiness.persistentVolumeClaim
    case ("", "Pod"): Readiness.pod
    case ("", "ConfigMap"), ("", "Secret"), ("", "ServiceAccount"), ("", "ResourceQuota"),
      ("", "LimitRange"), ("", "PersistentVolume"), ("networking.k8s.io", "NetworkPolicy"),
      ("policy", "PodDisruptionBudget"), ("storage.k8s.io", "StorageClass"),
      ("scheduling.k8s.io", "PriorityClass"), ("rbac.authorization.k8s.io", _):
      Readiness.exists
    case ("apps", "Deployment"): Readiness.deployment
    case ("apps", "StatefulSet"): Readiness.statefulSet
    case ("apps", "DaemonSet"): Readiness.daemonSet
    case ("apps", "ReplicaSet"): Readiness.replicaSet
    case ("batch", "Job"): Readiness.job
    case ("batch", "CronJob"): Readiness.cronJob
    case ("networking.k8s.io", "Ingress"): Readiness.loadBalancer
    case ("autoscaling", "HorizontalPodAutoscaler"): Readiness.horizontalPodAutoscaler
    case ("apiextensions.k8s.io", "CustomResourceDefinition"):
      { Readiness.condition("Established", of: $0) }
    default: nil
    }
  }

  /// The kinds of operators that run databases, queues and buckets inside the cluster.
  private static func operators(_ group: Substring, _ kind: String) -> ReadinessRule? {
    switch (group, kind) {
    case ("postgresql.cnpg.io", "Cluster"): Readiness.postgresCluster
    case ("postgresql.cnpg.io", "Database"): Readiness.postgresDatabase
    case ("postgresql.cnpg.io", "Pooler"): Readiness.postgresPooler
    case ("postgresql.cnpg.io", "ScheduledBackup"): Readiness.exists
    case ("rabbitmq.com", "RabbitmqCluster"): Readiness.rabbitmqCluster
    case ("garage.rajsingh.info", _), ("seaweed.seaweedfs.com", "Bucket"):
      { Readiness.phase("Ready", of: $0) }
    default: nil
    }
  }

  /// The kinds of the platform around: delivery, network, chaos, Crossplane's own.
  private static func platform(_ group: Substring, _ kind: String) -> ReadinessRule? {
    switch (group, kind) {
    case ("gateway.networking.k8s.io", "HTTPRoute"): Readiness.httpRoute
    case ("argoproj.io", "Rollout"): Readiness.rollout
    case ("argoproj.io", "Application"): Readiness.argoApplication
    case ("argoproj.io", "AppProject"), ("argoproj.io", "AnalysisTemplate"),
      ("chaos-mesh.org", "Schedule"), ("protection.crossplane.io", _),
      ("apiextensions.crossplane.io", "EnvironmentConfig"), ("ops.crossplane.io", _),
      (_, "ProviderConfig"), (_, "ClusterProviderConfig"):
      Readiness.exists
    case ("cilium.io", "CiliumNetworkPolicy"): Readiness.ciliumNetworkPolicy
    case ("chaos-mesh.org", _): Readiness.chaos
    default: nil
    }
  }
}
