// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CNPG {
  /// ScheduledBackup of `postgresql.cnpg.io/v1`.
  public struct ScheduledBackup: ResourceShape {
    public static var apiVersion: String { "postgresql.cnpg.io/v1" }
    public static var kind: String { "ScheduledBackup" }
    public init() {}
    /// Required.
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      /// Default `"none"`.
      @_alwaysEmitIntoClient public var backupOwnerReference: Field<BackupOwnerReference> { .init("backupOwnerReference") }
      /// Required.
      @_alwaysEmitIntoClient public var cluster: ObjectField<Cluster> { .init("cluster") }
      @_alwaysEmitIntoClient public var immediate: Field<Bool> { .init("immediate") }
      /// Default `"barmanObjectStore"`.
      @_alwaysEmitIntoClient public var method: Field<Method> { .init("method") }
      @_alwaysEmitIntoClient public var online: Field<Bool> { .init("online") }
      @_alwaysEmitIntoClient public var onlineConfiguration: ObjectField<OnlineConfiguration> { .init("onlineConfiguration") }
      @_alwaysEmitIntoClient public var pluginConfiguration: ObjectField<PluginConfiguration> { .init("pluginConfiguration") }
      /// Required.
      @_alwaysEmitIntoClient public var schedule: Field<String> { .init("schedule") }
      @_alwaysEmitIntoClient public var suspend: Field<Bool> { .init("suspend") }
      @_alwaysEmitIntoClient public var target: Field<Target> { .init("target") }

      public struct BackupOwnerReference: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var none: BackupOwnerReference { .init(rawValue: "none") }
        @_alwaysEmitIntoClient public static var self_: BackupOwnerReference { .init(rawValue: "self") }
        @_alwaysEmitIntoClient public static var cluster: BackupOwnerReference { .init(rawValue: "cluster") }
      }

      public typealias Cluster = CNPG.Cluster.Spec.ImagePullSecret

      public struct Method: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var barmanObjectStore: Method { .init(rawValue: "barmanObjectStore") }
        @_alwaysEmitIntoClient public static var volumeSnapshot: Method { .init(rawValue: "volumeSnapshot") }
        @_alwaysEmitIntoClient public static var plugin: Method { .init(rawValue: "plugin") }
      }

      public typealias OnlineConfiguration = CNPG.Cluster.Spec.Backup.VolumeSnapshot.OnlineConfiguration

      public struct PluginConfiguration: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var parameters: MapField<String> { .init("parameters") }
      }

      public typealias Target = CNPG.Cluster.Spec.Backup.Target
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var error: Field<String> { .init("error") }
      @_alwaysEmitIntoClient public var lastCheckTime: Field<String> { .init("lastCheckTime") }
      @_alwaysEmitIntoClient public var lastScheduleTime: Field<String> { .init("lastScheduleTime") }
      @_alwaysEmitIntoClient public var nextScheduleTime: Field<String> { .init("nextScheduleTime") }
    }
  }
}
