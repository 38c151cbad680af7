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
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      /// Default `"none"`.
      public var backupOwnerReference: Field<BackupOwnerReference> { .init("backupOwnerReference") }
      /// Required.
      public var cluster: ObjectField<Cluster> { .init("cluster") }
      public var immediate: Field<Bool> { .init("immediate") }
      /// Default `"barmanObjectStore"`.
      public var method: Field<Method> { .init("method") }
      public var online: Field<Bool> { .init("online") }
      public var onlineConfiguration: ObjectField<OnlineConfiguration> { .init("onlineConfiguration") }
      public var pluginConfiguration: ObjectField<PluginConfiguration> { .init("pluginConfiguration") }
      /// Required.
      public var schedule: Field<String> { .init("schedule") }
      public var suspend: Field<Bool> { .init("suspend") }
      public var target: Field<Target> { .init("target") }

      public struct BackupOwnerReference: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: BackupOwnerReference { .init(rawValue: "none") }
        public static var self_: BackupOwnerReference { .init(rawValue: "self") }
        public static var cluster: BackupOwnerReference { .init(rawValue: "cluster") }
      }

      public typealias Cluster = CNPG.Cluster.Spec.ImagePullSecret

      public struct Method: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var barmanObjectStore: Method { .init(rawValue: "barmanObjectStore") }
        public static var volumeSnapshot: Method { .init(rawValue: "volumeSnapshot") }
        public static var plugin: Method { .init(rawValue: "plugin") }
      }

      public typealias OnlineConfiguration = CNPG.Cluster.Spec.Backup.VolumeSnapshot.OnlineConfiguration

      public struct PluginConfiguration: ObjectShape {
        public init() {}
        /// Required.
        public var name: Field<String> { .init("name") }
        public var parameters: MapField<String> { .init("parameters") }
      }

      public typealias Target = CNPG.Cluster.Spec.Backup.Target
    }

    public struct Status: ObjectShape {
      public init() {}
      public var error: Field<String> { .init("error") }
      public var lastCheckTime: Field<String> { .init("lastCheckTime") }
      public var lastScheduleTime: Field<String> { .init("lastScheduleTime") }
      public var nextScheduleTime: Field<String> { .init("nextScheduleTime") }
    }
  }
}
