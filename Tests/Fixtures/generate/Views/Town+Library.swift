// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Town {
  /// Library of `example.org/v1`.
  public struct Library: ResourceShape {
    public static var apiVersion: String { "example.org/v1" }
    public static var kind: String { "Library" }
    public init() {}
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var ref: Field<String> { .init("$ref") }
      @_alwaysEmitIntoClient public var _2nd: Field<String> { .init("2nd") }
      @_alwaysEmitIntoClient public var anything: Field<Value> { .init("anything") }
      /// Required; 0 to 1000; default `1`.
      @_alwaysEmitIntoClient public var books: Field<Int> { .init("books") }
      @_alwaysEmitIntoClient public var `default`: Field<String> { .init("default") }
      @_alwaysEmitIntoClient public var entrance: ObjectField<Entrance> { .init("entrance") }
      @_alwaysEmitIntoClient public var extra: Field<Value> { .init("extra") }
      @_alwaysEmitIntoClient public var fee: Field<Double> { .init("fee") }
      @_alwaysEmitIntoClient public var groups: Field<[FieldMap<String>]> { .init("groups") }
      @_alwaysEmitIntoClient public var kebabCase: Field<String> { .init("kebab-case") }
      @_alwaysEmitIntoClient public var languages: Field<[String]> { .init("languages") }
      @_alwaysEmitIntoClient public var limits: MapField<IntOrString> { .init("limits") }
      @_alwaysEmitIntoClient public var matrix: Field<[[Int]]> { .init("matrix") }
      /// At most 63 characters; matches `^[a-z]+$`.
      @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
      /// Default `true`.
      @_alwaysEmitIntoClient public var open: Field<Bool> { .init("open") }
      @_alwaysEmitIntoClient public var order: Field<Order> { .init("order") }
      @_alwaysEmitIntoClient public var port: Field<IntOrString> { .init("port") }
      @_alwaysEmitIntoClient public var rooms: MapField<Object<Rooms>> { .init("rooms") }
      @_alwaysEmitIntoClient public var self_: Field<String> { .init("self") }
      /// At least 1 element; no two with the same topic.
      @_alwaysEmitIntoClient public var shelves: Field<[Object<Shelf>]> { .init("shelves") }
      @_alwaysEmitIntoClient public var template: ObjectField<Template> { .init("template") }

      public struct Entrance: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var floor: Field<Int> { .init("floor") }
        @_alwaysEmitIntoClient public var order: Field<Order> { .init("order") }

        public typealias Order = Town.Library.Spec.Order
      }

      public struct Order: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var title: Order { .init(rawValue: "Title") }
        @_alwaysEmitIntoClient public static var isbn: Order { .init(rawValue: "ISBN") }
        @_alwaysEmitIntoClient public static var byYear: Order { .init(rawValue: "byYear") }
        @_alwaysEmitIntoClient public static var `default`: Order { .init(rawValue: "default") }
        @_alwaysEmitIntoClient public static var empty: Order { .init(rawValue: "") }
        @_alwaysEmitIntoClient public static var v12: Order { .init(rawValue: "v1.2") }
        @_alwaysEmitIntoClient public static var all: Order { .init(rawValue: "*") }
      }

      public struct Rooms: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var chairs: Field<Int> { .init("chairs") }
      }

      public struct Shelf: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var place: ObjectField<Place> { .init("place") }
        /// Required.
        @_alwaysEmitIntoClient public var topic: Field<String> { .init("topic") }

        public typealias Place = Town.Library.Spec.Entrance
      }

      public struct Template: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

        public struct Spec: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var value: ObjectField<ValueFields> { .init("value") }

          public struct ValueFields: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var x: Field<String> { .init("x") }
          }
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var phase: Field<String> { .init("phase") }

      public struct Condition: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }
    }
  }
}
