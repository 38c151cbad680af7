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
    guard let group = ProviderGroup(apiVersion: apiVersion), group.isOfAProvider else {
      return false
    }
    return group.holdsData(kind, object) && !isOrphaned(object)
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

extension ProviderGroup {
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

  /// Whether it is not one of Crossplane's own.
  fileprivate var isOfAProvider: Bool {
    publisher == .upbound || !ProviderGroup.ownGroups.contains(provider)
  }

  /// Whether an object of that kind holds data, unless it is orphaned.
  fileprivate func holdsData(_ kind: String, _ object: Value) -> Bool {
    if ProviderGroup.harmlessKinds.contains(where: kind.contains) { return false }
    switch provider {
    // What it wraps is what is deleted with it.
    case "kubernetes":
      return kind == "Object" && DataHolders.holdsData(object["spec"]["forProvider"]["manifest"])
    case "sql": return kind == "Database" || kind == "Schema"
    case "argocd": return kind == "Application" || kind == "ApplicationSet"
    case "nop": return false
    // A bucket's settings are kinds of their own, and so are its objects, which are data.
    case "aws" where service == "s3" && kind.hasPrefix("Bucket"):
      return kind == "Bucket" || kind == "BucketObject"
    default: return service != "iam"
    }
  }
}
