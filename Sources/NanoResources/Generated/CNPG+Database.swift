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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var allowConnections: Field<Bool> { .init("allowConnections") }
      @_alwaysEmitIntoClient public var builtinLocale: Field<String> { .init("builtinLocale") }
      /// Required.
      @_alwaysEmitIntoClient public var cluster: ObjectField<Cluster> { .init("cluster") }
      @_alwaysEmitIntoClient public var collationVersion: Field<String> { .init("collationVersion") }
      @_alwaysEmitIntoClient public var connectionLimit: Field<Int> { .init("connectionLimit") }
      /// Default `"retain"`.
      @_alwaysEmitIntoClient public var databaseReclaimPolicy: Field<DatabaseReclaimPolicy> { .init("databaseReclaimPolicy") }
      @_alwaysEmitIntoClient public var encoding: Field<String> { .init("encoding") }
      /// Default `"present"`.
      @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
      @_alwaysEmitIntoClient public var extensions: Field<[Object<Extension>]> { .init("extensions") }
      @_alwaysEmitIntoClient public var fdws: Field<[Object<Fdw>]> { .init("fdws") }
      @_alwaysEmitIntoClient public var icuLocale: Field<String> { .init("icuLocale") }
      @_alwaysEmitIntoClient public var icuRules: Field<String> { .init("icuRules") }
      @_alwaysEmitIntoClient public var isTemplate: Field<Bool> { .init("isTemplate") }
      @_alwaysEmitIntoClient public var locale: Field<String> { .init("locale") }
      @_alwaysEmitIntoClient public var localeCType: Field<String> { .init("localeCType") }
      @_alwaysEmitIntoClient public var localeCollate: Field<String> { .init("localeCollate") }
      @_alwaysEmitIntoClient public var localeProvider: Field<String> { .init("localeProvider") }
      /// Required.
      @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      /// Required.
      @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }
      @_alwaysEmitIntoClient public var schemas: Field<[Object<Schema>]> { .init("schemas") }
      @_alwaysEmitIntoClient public var servers: Field<[Object<Server>]> { .init("servers") }
      @_alwaysEmitIntoClient public var tablespace: Field<String> { .init("tablespace") }
      @_alwaysEmitIntoClient public var template: Field<String> { .init("template") }

      public struct Cluster: ObjectShape {
        public init() {}
        /// Default `""`.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public struct DatabaseReclaimPolicy: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var delete: DatabaseReclaimPolicy { .init(rawValue: "delete") }
        @_alwaysEmitIntoClient public static var retain: DatabaseReclaimPolicy { .init(rawValue: "retain") }
      }

      public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure

      public struct Extension: ObjectShape {
        public init() {}
        /// Default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var schema: Field<String> { .init("schema") }
        @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure
      }

      public struct Fdw: ObjectShape {
        public init() {}
        /// Default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
        @_alwaysEmitIntoClient public var handler: Field<String> { .init("handler") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var options: Field<[Object<Option>]> { .init("options") }
        @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }
        @_alwaysEmitIntoClient public var usage: Field<[Object<Usage>]> { .init("usage") }
        @_alwaysEmitIntoClient public var validator: Field<String> { .init("validator") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure

        public struct Option: ObjectShape {
          public init() {}
          /// Default `"present"`.
          @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          /// Required.
          @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }

          public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure
        }

        public struct Usage: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          /// Default `"grant"`.
          @_alwaysEmitIntoClient public var type: Field<TypeFields> { .init("type") }

          public struct TypeFields: FieldChoice {
            public let rawValue: String
            public init(rawValue: String) { self.rawValue = rawValue }
            @_alwaysEmitIntoClient public static var grant: TypeFields { .init(rawValue: "grant") }
            @_alwaysEmitIntoClient public static var revoke: TypeFields { .init(rawValue: "revoke") }
          }
        }
      }

      public struct Schema: ObjectShape {
        public init() {}
        /// Default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var owner: Field<String> { .init("owner") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure
      }

      public struct Server: ObjectShape {
        public init() {}
        /// Default `"present"`.
        @_alwaysEmitIntoClient public var ensure: Field<Ensure> { .init("ensure") }
        /// Required.
        @_alwaysEmitIntoClient public var fdw: Field<String> { .init("fdw") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        @_alwaysEmitIntoClient public var options: Field<[Object<Option>]> { .init("options") }
        @_alwaysEmitIntoClient public var usage: Field<[Object<Usage>]> { .init("usage") }

        public typealias Ensure = CNPG.Cluster.Spec.Managed.Role.Ensure

        public typealias Option = CNPG.Database.Spec.Fdw.Option

        public typealias Usage = CNPG.Database.Spec.Fdw.Usage
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var applied: Field<Bool> { .init("applied") }
      @_alwaysEmitIntoClient public var extensions: Field<[Object<Extension>]> { .init("extensions") }
      @_alwaysEmitIntoClient public var fdws: Field<[Object<Fdw>]> { .init("fdws") }
      @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }
      @_alwaysEmitIntoClient public var schemas: Field<[Object<Schema>]> { .init("schemas") }
      @_alwaysEmitIntoClient public var servers: Field<[Object<Server>]> { .init("servers") }

      public struct Extension: ObjectShape {
        public init() {}
        /// Required.
        @_alwaysEmitIntoClient public var applied: Field<Bool> { .init("applied") }
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        /// Required.
        @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      }

      public typealias Fdw = CNPG.Database.Status.Extension

      public typealias Schema = CNPG.Database.Status.Extension

      public typealias Server = CNPG.Database.Status.Extension
    }
  }
}
