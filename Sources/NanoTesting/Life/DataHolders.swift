// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

/// Which objects hold data that cannot be made anew.
public enum DataHolders {
  /// Whether deleting the object loses data: volumes and what has them, namespaces, what operators
  /// keep, composites of this project, and every managed resource of a provider but permissions,
  /// groups of networks and parameters, and configurations.
  ///
  /// Nothing is lost with an object whose own fields say that what it stands for stays. Of a kind
  /// that is not known here it is `false`.
  public static func holdsData(_ object: Value) -> Bool {
    let apiVersion = object["apiVersion"].string ?? ""
    let kind = object["kind"].string ?? ""
    let group = apiVersion.firstIndex(of: "/").map { String(apiVersion[..<$0]) } ?? ""
    if let kinds = kinds[group] { return kinds[kind]?.holds(for: object) ?? false }
    if group.hasSuffix(".nano-idp.dev") {
      // Either of the others leaves the data somewhere.
      return (object["spec"]["deletionPolicy"].string ?? "Delete") == "Delete"
    }
    guard let provider = Provider(group: group) else { return false }
    return provider.holdsData(kind, object) && !isOrphaned(object)
  }

  /// When deleting an object loses data.
  private enum Loss {
    /// Always, as far as the object itself says.
    case always
    /// When that field has that value.
    case when([String], is: Value)
    /// Unless that field has that value.
    case unless([String], is: Value)

    func holds(for object: Value) -> Bool {
      switch self {
      case .always: true
      case .when(let path, let value): path.reduce(object) { $0[$1] } == value
      case .unless(let path, let value): path.reduce(object) { $0[$1] } != value
      }
    }
  }

  /// The kinds that hold data, by group: Kubernetes' own and those of operators.
  private static let kinds: [String: [String: Loss]] = [
    "": ["PersistentVolumeClaim": .always, "PersistentVolume": .always, "Namespace": .always],
    "apps": ["StatefulSet": .always],
    "snapshot.storage.k8s.io": ["VolumeSnapshot": .always, "VolumeSnapshotContent": .always],
    "postgresql.cnpg.io": [
      "Cluster": .always, "Database": .when(["spec", "databaseReclaimPolicy"], is: "delete"),
    ],
    "kafka.strimzi.io": [
      "Kafka": .always, "KafkaNodePool": .always,
      "KafkaTopic": .unless(["metadata", "annotations", "strimzi.io/managed"], is: "false"),
    ],
    "rabbitmq.com": [
      "RabbitmqCluster": .always, "SuperStream": .always,
      "Queue": .unless(["spec", "deletionPolicy"], is: "retain"),
      "Vhost": .unless(["spec", "deletionPolicy"], is: "retain"),
    ],
    "jetstream.nats.io": [
      "Stream": .unless(["spec", "preventDelete"], is: true),
      "KeyValue": .unless(["spec", "preventDelete"], is: true),
      "ObjectStore": .unless(["spec", "preventDelete"], is: true),
    ],
    "seaweed.seaweedfs.com": [
      "Seaweed": .always, "Bucket": .when(["spec", "reclaimPolicy"], is: "Delete"),
    ],
    "garage.rajsingh.info": [
      "GarageCluster": .always, "GarageNode": .always, "GarageBucket": .always,
    ],
  ]

  /// Whether what it stands for stays at the provider when the object is deleted.
  static func isOrphaned(_ object: Value) -> Bool {
    let policies = object["spec"]["managementPolicies"].array ?? ["*"]
    return object["spec"]["deletionPolicy"] == "Orphan"
      || !policies.contains("*") && !policies.contains("Delete")
  }
}

/// A Crossplane provider, as the group of its managed resources names it, in either family:
/// `rds.aws.m.upbound.io` of namespaced ones, `rds.aws.upbound.io` of cluster-scoped ones.
private struct Provider {
  /// The provider: `aws`.
  let name: String
  /// What comes first, which is the provider again where there is no service: `rds`.
  let service: String

  /// Groups of Crossplane itself, which hold no data.
  private static let ownGroups = [
    "apiextensions", "pkg", "ops", "protection", "secrets", "meta", "fn",
  ]

  /// Parts of the names of kinds that can be made anew as they were.
  private static let harmlessKinds = [
    "ProviderConfig", "StoreConfig", "SecurityGroup", "SubnetGroup", "ParameterGroup",
    "OptionGroup",
    "FirewallRule", "IAMMember", "IAMBinding", "IAMPolicy", "RoleAssignment",
  ]

  /// The provider of a group; nil for a group of nobody's managed resources.
  init?(group: String) {
    var parts = group.split(separator: ".").map(String.init)
    guard parts.count > 2, parts.last == "io" else { return nil }
    parts.removeLast()
    let publisher = parts.removeLast()
    if parts.last == "m", parts.count > 1 { parts.removeLast() }
    guard let name = parts.last, let service = parts.first,
      publisher == "upbound" || publisher == "crossplane" && !Provider.ownGroups.contains(name)
    else { return nil }
    (self.name, self.service) = (name, service)
  }

  /// Whether an object of that kind holds data, unless it is orphaned.
  func holdsData(_ kind: String, _ object: Value) -> Bool {
    if Provider.harmlessKinds.contains(where: kind.contains) { return false }
    switch name {
    // What it wraps is what is deleted with it.
    case "kubernetes":
      return kind == "Object" && DataHolders.holdsData(object["spec"]["forProvider"]["manifest"])
    case "sql": return kind == "Database" || kind == "Schema"
    case "argocd": return kind == "Application" || kind == "ApplicationSet"
    case "nop": return false
    default: return service != "iam"
    }
  }
}
