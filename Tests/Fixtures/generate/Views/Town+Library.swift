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
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var ref: Field<String> { .init("$ref") }
      public var _2nd: Field<String> { .init("2nd") }
      public var anything: Field<Value> { .init("anything") }
      /// Required; 0 to 1000; default `1`.
      public var books: Field<Int> { .init("books") }
      public var `default`: Field<String> { .init("default") }
      public var entrance: ObjectField<Entrance> { .init("entrance") }
      public var extra: Field<Value> { .init("extra") }
      public var fee: Field<Double> { .init("fee") }
      public var groups: Field<[FieldMap<String>]> { .init("groups") }
      public var kebabCase: Field<String> { .init("kebab-case") }
      public var languages: Field<[String]> { .init("languages") }
      public var limits: MapField<IntOrString> { .init("limits") }
      public var matrix: Field<[[Int]]> { .init("matrix") }
      /// At most 63 characters; matches `^[a-z]+$`.
      public var name: Field<String> { .init("name") }
      /// Default `true`.
      public var open: Field<Bool> { .init("open") }
      public var order: Field<Order> { .init("order") }
      public var port: Field<IntOrString> { .init("port") }
      public var rooms: MapField<Object<Rooms>> { .init("rooms") }
      public var self_: Field<String> { .init("self") }
      /// At least 1 element; no two with the same topic.
      public var shelves: Field<[Object<Shelf>]> { .init("shelves") }
      public var template: ObjectField<Template> { .init("template") }

      public struct Entrance: ObjectShape {
        public init() {}
        public var floor: Field<Int> { .init("floor") }
        public var order: Field<Order> { .init("order") }

        public typealias Order = Town.Library.Spec.Order
      }

      public struct Order: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var title: Order { .init(rawValue: "Title") }
        public static var isbn: Order { .init(rawValue: "ISBN") }
        public static var byYear: Order { .init(rawValue: "byYear") }
        public static var `default`: Order { .init(rawValue: "default") }
        public static var empty: Order { .init(rawValue: "") }
        public static var v12: Order { .init(rawValue: "v1.2") }
        public static var all: Order { .init(rawValue: "*") }
      }

      public struct Rooms: ObjectShape {
        public init() {}
        public var chairs: Field<Int> { .init("chairs") }
      }

      public struct Shelf: ObjectShape {
        public init() {}
        public var place: ObjectField<Place> { .init("place") }
        /// Required.
        public var topic: Field<String> { .init("topic") }

        public typealias Place = Town.Library.Spec.Entrance
      }

      public struct Template: ObjectShape {
        public init() {}
        public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        public var spec: ObjectField<Spec> { .init("spec") }

        public struct Spec: ObjectShape {
          public init() {}
          public var value: ObjectField<ValueFields> { .init("value") }

          public struct ValueFields: ObjectShape {
            public init() {}
            public var x: Field<String> { .init("x") }
          }
        }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var phase: Field<String> { .init("phase") }

      public struct Condition: ObjectShape {
        public init() {}
        public var status: Field<String> { .init("status") }
        public var type: Field<String> { .init("type") }
      }
    }
  }
}
