// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// PersistentVolumeClaim of `v1`.
  public struct PersistentVolumeClaim: ResourceShape {
    public static var apiVersion: String { "v1" }
    public static var kind: String { "PersistentVolumeClaim" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var accessModes: Field<[String]> { .init("accessModes") }
      public var dataSource: ObjectField<DataSource> { .init("dataSource") }
      public var dataSourceRef: ObjectField<DataSourceRef> { .init("dataSourceRef") }
      public var resources: ObjectField<Resources> { .init("resources") }
      public var selector: ObjectField<Selector> { .init("selector") }
      public var storageClassName: Field<String> { .init("storageClassName") }
      public var volumeAttributesClassName: Field<String> { .init("volumeAttributesClassName") }
      public var volumeMode: Field<String> { .init("volumeMode") }
      public var volumeName: Field<String> { .init("volumeName") }

      public struct DataSource: ObjectShape {
        public init() {}
        public var apiGroup: Field<String> { .init("apiGroup") }
        /// Required.
        public var kind: Field<String> { .init("kind") }
        /// Required.
        public var name: Field<String> { .init("name") }
      }

      public struct DataSourceRef: ObjectShape {
        public init() {}
        public var apiGroup: Field<String> { .init("apiGroup") }
        /// Required.
        public var kind: Field<String> { .init("kind") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var namespace: Field<String> { .init("namespace") }
      }

      public struct Resources: ObjectShape {
        public init() {}
        public var limits: MapField<IntOrString> { .init("limits") }
        public var requests: MapField<IntOrString> { .init("requests") }
      }

      public struct Selector: ObjectShape {
        public init() {}
        public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
        public var matchLabels: MapField<String> { .init("matchLabels") }

        public struct MatchExpression: ObjectShape {
          public init() {}
          /// Required.
          public var key: Field<String> { .init("key") }
          /// Required.
          public var `operator`: Field<String> { .init("operator") }
          public var values: Field<[String]> { .init("values") }
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var accessModes: Field<[String]> { .init("accessModes") }
      public var allocatedResourceStatuses: MapField<String> { .init("allocatedResourceStatuses") }
      public var allocatedResources: MapField<IntOrString> { .init("allocatedResources") }
      public var capacity: MapField<IntOrString> { .init("capacity") }
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var currentVolumeAttributesClassName: Field<String> { .init("currentVolumeAttributesClassName") }
      public var modifyVolumeStatus: ObjectField<ModifyVolumeStatus> { .init("modifyVolumeStatus") }
      public var phase: Field<String> { .init("phase") }

      public struct Condition: ObjectShape {
        public init() {}
        public var lastProbeTime: Field<String> { .init("lastProbeTime") }
        public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        public var message: Field<String> { .init("message") }
        public var reason: Field<String> { .init("reason") }
        public var status: Field<String> { .init("status") }
        public var type: Field<String> { .init("type") }
      }

      public struct ModifyVolumeStatus: ObjectShape {
        public init() {}
        public var status: Field<String> { .init("status") }
        public var targetVolumeAttributesClassName: Field<String> { .init("targetVolumeAttributesClassName") }
      }
    }
  }
}
