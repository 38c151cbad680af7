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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var accessModes: Field<[String]> { .init("accessModes") }
      @_alwaysEmitIntoClient public var dataSource: ObjectField<DataSource> { .init("dataSource") }
      @_alwaysEmitIntoClient public var dataSourceRef: ObjectField<DataSourceRef> { .init("dataSourceRef") }
      @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
      @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }
      @_alwaysEmitIntoClient public var storageClassName: Field<String> { .init("storageClassName") }
      @_alwaysEmitIntoClient public var volumeAttributesClassName: Field<String> { .init("volumeAttributesClassName") }
      @_alwaysEmitIntoClient public var volumeMode: Field<String> { .init("volumeMode") }
      @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }

      public struct DataSource: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
        /// Required.
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct DataSourceRef: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
        /// Required.
        @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
      }

      public struct Resources: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var limits: MapField<IntOrString> { .init("limits") }
        @_alwaysEmitIntoClient public var requests: MapField<IntOrString> { .init("requests") }
      }

      public struct Selector: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
        @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }

        public struct MatchExpression: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
          @_alwaysEmitIntoClient public var values: Field<[String]> { .init("values") }
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var accessModes: Field<[String]> { .init("accessModes") }
      @_alwaysEmitIntoClient public var allocatedResourceStatuses: MapField<String> { .init("allocatedResourceStatuses") }
      @_alwaysEmitIntoClient public var allocatedResources: MapField<IntOrString> { .init("allocatedResources") }
      @_alwaysEmitIntoClient public var capacity: MapField<IntOrString> { .init("capacity") }
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var currentVolumeAttributesClassName: Field<String> { .init("currentVolumeAttributesClassName") }
      @_alwaysEmitIntoClient public var modifyVolumeStatus: ObjectField<ModifyVolumeStatus> { .init("modifyVolumeStatus") }
      @_alwaysEmitIntoClient public var phase: Field<String> { .init("phase") }

      public struct Condition: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var lastProbeTime: Field<String> { .init("lastProbeTime") }
        @_alwaysEmitIntoClient public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }

      public struct ModifyVolumeStatus: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        @_alwaysEmitIntoClient public var targetVolumeAttributesClassName: Field<String> { .init("targetVolumeAttributesClassName") }
      }
    }
  }
}
