// SPDX-License-Identifier: Apache-2.0

/// Whether objects of a kind live in namespaces, for the kinds of which that is known.
enum KindScope {
  case namespaced
  case cluster

  /// The scope of a kind; nil for a kind that is not known here.
  ///
  /// Cost: a few comparisons; the group of a kind is looked at before its name.
  init?(apiVersion: String, kind: String) {
    let group = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")).map { apiVersion[..<$0] } ?? ""
    switch group {
    case "":
      switch kind {
      case "Namespace", "PersistentVolume", "Node": self = .cluster
      case "ConfigMap", "Secret", "Service", "ServiceAccount", "PersistentVolumeClaim", "Pod",
        "ResourceQuota", "LimitRange":
        self = .namespaced
      default: return nil
      }
    case "apps", "batch", "autoscaling", "policy": self = .namespaced
    case "rbac.authorization.k8s.io":
      self = kind == "ClusterRole" || kind == "ClusterRoleBinding" ? .cluster : .namespaced
    case "networking.k8s.io":
      switch kind {
      case "IngressClass", "ServiceCIDR", "IPAddress": self = .cluster
      default: self = .namespaced
      }
    case "storage.k8s.io", "scheduling.k8s.io":
      guard kind == "StorageClass" || kind == "PriorityClass" || kind == "CSIDriver" else {
        return nil
      }
      self = .cluster
    case "apiextensions.k8s.io", "admissionregistration.k8s.io", "apiregistration.k8s.io",
      "apiextensions.crossplane.io", "pkg.crossplane.io", "ops.crossplane.io":
      self = .cluster
    case "protection.crossplane.io": self = kind == "ClusterUsage" ? .cluster : .namespaced
    default: self.init(providerGroup: apiVersion, kind: kind)
    }
  }

  private init?(providerGroup apiVersion: String, kind: String) {
    switch ProviderGroup.known(apiVersion: apiVersion)?.family {
    case .namespaced?: self = kind == "ClusterProviderConfig" ? .cluster : .namespaced
    case .clusterScoped?: self = .cluster
    case nil: return nil
    }
  }
}
