// SPDX-License-Identifier: Apache-2.0

/// What a size means at Amazon Web Services.
///
/// The classes are the smallest that run the engines, burstable up to `small`, on Amazon's own
/// processors. Sources: <https://aws.amazon.com/rds/instance-types/>,
/// <https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html>.
struct AWSSize: Sendable, Hashable {
  /// The class of an instance, or the type of a node.
  let machine: String
  /// Its processors, as a Kubernetes quantity.
  let cpu: String
  /// Its memory, as a Kubernetes quantity.
  let memory: String

  /// An instance of RDS.
  static func rds(_ size: Database.Spec.Size) -> AWSSize {
    switch size {
    case .nano: AWSSize(machine: "db.t4g.micro", cpu: "2", memory: "1Gi")
    case .micro: AWSSize(machine: "db.t4g.small", cpu: "2", memory: "2Gi")
    case .small: AWSSize(machine: "db.t4g.medium", cpu: "2", memory: "4Gi")
    case .medium: AWSSize(machine: "db.m7g.large", cpu: "2", memory: "8Gi")
    case .large: AWSSize(machine: "db.m7g.xlarge", cpu: "4", memory: "16Gi")
    }
  }

  /// A node of ElastiCache, with the memory that is left for data.
  static func elastiCache(_ size: Database.Spec.Size) -> AWSSize {
    switch size {
    case .nano: AWSSize(machine: "cache.t4g.micro", cpu: "2", memory: "512Mi")
    case .micro: AWSSize(machine: "cache.t4g.small", cpu: "2", memory: "1402Mi")
    case .small: AWSSize(machine: "cache.t4g.medium", cpu: "2", memory: "3164Mi")
    case .medium: AWSSize(machine: "cache.m7g.large", cpu: "2", memory: "6533Mi")
    case .large: AWSSize(machine: "cache.m7g.xlarge", cpu: "4", memory: "13240Mi")
    }
  }
}
