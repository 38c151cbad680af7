// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CNPG {
  /// Database of `postgresql.cnpg.io/v1`.
  public struct Database: ResourceShape {
    public static var apiVersion: String { "postgresql.cnpg.io/v1" }
    public static var kind: String { "Database" }
    public init() {}
    /// Required.
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var allowConnections: Field<Bool> { .init("allowConnections") }
      public var builtinLocale: Field<String> { .init("builtinLocale") }
      /// Required.
      public var cluster: ObjectField<Cluster> { .init("cluster") }
      public var collationVersion: Field<String> { .init("collationVersion") }
      public var connectionLimit: Field<Int> { .init("connectionLimit") }
      /// Default `"retain"`.
      public var databaseReclaimPolicy: Field<DatabaseReclaimPolicy> { .init("databaseReclaimPolicy") }
      public var encoding: Field<String> { .init("encoding") }
      /// Default `"present"`.
      public var ensure: Field<Ensure> { .init("ensure") }
      public var extensions: Field<[Object<Extension>]> { .init("extensions") }
      public var fdws: Field<[Object<Fdw>]> { .init("fdws") }
      public var icuLocale: Field<String> { .init("icuLocale") }
      public var icuRules: Field<String> { .init("icuRules") }
      public var isTemplate: Field<Bool> { .init("isTemplate") }
      public var locale: Field<String> { .init("locale") }
      public var localeCType: Field<String> { .init("localeCType") }
      public var localeCollate: Field<String> { .init("localeCollate") }
      public var localeProvider: Field<String> { .init("localeProvider") }
      /// Required.
      public var name: Field<String> { .init("name") }
      /// Required.
      public var owner: Field<String> { .init("owner") }
      public var schemas: Field<[Object<Schema>]> { .init("schemas") }
      public var servers: Field<[Object<Server>]> { .init("servers") }
      public var tablespace: Field<String> { .init("tablespace") }
      public var template: Field<String> { .init("template") }

      public struct Cluster: ObjectShape {
        public init() {}
        /// Default `""`.
        public var name: Field<String> { .init("name") }
      }

      public struct DatabaseReclaimPolicy: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var delete: DatabaseReclaimPolicy { .init(rawValue: "delete") }
        public static var retain: DatabaseReclaimPolicy { .init(rawValue: "retain") }
      }

      public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure

      public struct Extension: ObjectShape {
        public init() {}
        /// Default `"present"`.
        public var ensure: Field<Ensure> { .init("ensure") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var schema: Field<String> { .init("schema") }
        public var version: Field<String> { .init("version") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure
      }

      public struct Fdw: ObjectShape {
        public init() {}
        /// Default `"present"`.
        public var ensure: Field<Ensure> { .init("ensure") }
        public var handler: Field<String> { .init("handler") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var options: Field<[Object<Option>]> { .init("options") }
        public var owner: Field<String> { .init("owner") }
        public var usage: Field<[Object<Usage>]> { .init("usage") }
        public var validator: Field<String> { .init("validator") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure

        public struct Option: ObjectShape {
          public init() {}
          /// Default `"present"`.
          public var ensure: Field<Ensure> { .init("ensure") }
          /// Required.
          public var name: Field<String> { .init("name") }
          /// Required.
          public var value: Field<String> { .init("value") }

          public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure
        }

        public struct Usage: ObjectShape {
          public init() {}
          /// Required.
          public var name: Field<String> { .init("name") }
          /// Default `"grant"`.
          public var type: Field<TypeFields> { .init("type") }

          public struct TypeFields: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            public static var grant: TypeFields { .init(rawValue: "grant") }
            public static var revoke: TypeFields { .init(rawValue: "revoke") }
          }
        }
      }

      public struct Schema: ObjectShape {
        public init() {}
        /// Default `"present"`.
        public var ensure: Field<Ensure> { .init("ensure") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var owner: Field<String> { .init("owner") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure
      }

      public struct Server: ObjectShape {
        public init() {}
        /// Default `"present"`.
        public var ensure: Field<Ensure> { .init("ensure") }
        /// Required.
        public var fdw: Field<String> { .init("fdw") }
        /// Required.
        public var name: Field<String> { .init("name") }
        public var options: Field<[Object<Option>]> { .init("options") }
        public var usage: Field<[Object<Usage>]> { .init("usage") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure

        public typealias Option = CNPG.Database.Spec.Fdw.Option

        public typealias Usage = CNPG.Database.Spec.Fdw.Usage
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var applied: Field<Bool> { .init("applied") }
      public var extensions: Field<[Object<Extension>]> { .init("extensions") }
      public var fdws: Field<[Object<Fdw>]> { .init("fdws") }
      public var message: Field<String> { .init("message") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }
      public var schemas: Field<[Object<Schema>]> { .init("schemas") }
      public var servers: Field<[Object<Server>]> { .init("servers") }

      public struct Extension: ObjectShape {
        public init() {}
        /// Required.
        public var applied: Field<Bool> { .init("applied") }
        public var message: Field<String> { .init("message") }
        /// Required.
        public var name: Field<String> { .init("name") }
      }

      public typealias Fdw = CNPG.Database.Status.Extension

      public typealias Schema = CNPG.Database.Status.Extension

      public typealias Server = CNPG.Database.Status.Extension
    }
  }
}
