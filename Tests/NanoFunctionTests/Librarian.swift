// SPDX-License-Identifier: Apache-2.0

import NanoFunction

/// A kind that only the tests know, as `nanoidp generate` writes the views of a kind.
struct Librarian: ResourceShape {
  static var apiVersion: String { "library.example.org/v1" }
  static var kind: String { "Librarian" }
  var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
  var spec: ObjectField<Spec> { .init("spec") }
  var status: ObjectField<Status> { .init("status") }

  struct Spec: ObjectShape {
    var desk: ObjectField<Desk> { .init("desk") }
    var hours: Field<Int> { .init("hours") }
    var shift: Field<Shift> { .init("shift") }
    var pay: Field<Double> { .init("pay") }
    var isChief: Field<Bool> { .init("isChief") }
    var languages: Field<[String]> { .init("languages") }
    var shelves: Field<[Object<Shelf>]> { .init("shelves") }
    var limits: MapField<IntOrString> { .init("limits") }
    var extra: Field<Value> { .init("extra") }
  }

  struct Desk: ObjectShape {
    var floor: Field<IntOrString> { .init("floor") }
    var phone: Field<String> { .init("phone") }
    var lamp: ObjectField<Lamp> { .init("lamp") }
  }

  struct Lamp: ObjectShape {
    var watts: Field<Int> { .init("watts") }
  }

  struct Shelf: ObjectShape {
    var topic: Field<String> { .init("topic") }
    var phone: Field<String> { .init("phone") }
  }

  struct Shift: FieldChoice {
    let rawValue: String
    static var day: Shift { Shift(rawValue: "Day") }
    static var night: Shift { Shift(rawValue: "Night") }
  }

  struct Status: ObjectShape {
    var phone: Field<String> { .init("phone") }
    var desk: ObjectField<Desk> { .init("desk") }
    var books: Field<Int> { .init("books") }
    var shelves: Field<[Object<Shelf>]> { .init("shelves") }
    var keys: MapField<String> { .init("keys") }
  }
}
