// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Whole numbers or texts")
struct IntOrStringTests {
  @Test("one that is a quantity tells its amount")
  func quantity() {
    #expect(IntOrString("1Gi").quantity == Quantity(1 << 30))
    #expect(IntOrString(3).quantity == Quantity(3))
    #expect(IntOrString("25%").quantity == nil)
    #expect(IntOrString(Quantity(1 << 20, .binary)).text == "1Mi")
  }
}

@Suite("What is written through the views of a kind")
struct DraftTests {
  /// The fields that the closure writes.
  private func spec(_ write: (inout Draft<Librarian.Spec>) -> Void) -> Value {
    Object<Librarian.Spec>(write).fieldValue
  }

  @Test("fields stand in the order in which they were first written")
  func order() {
    let value = spec {
      $0.hours = 38
      $0.desk.phone = "1234"
      $0.isChief = true
      $0.desk.floor = 3
      $0.hours = 40
    }
    #expect(
      value.jsonText() == #"{"hours":40,"desk":{"phone":"1234","floor":3},"isChief":true}"#
    )
  }

  @Test("every type of field is written as Kubernetes has it")
  func types() {
    let value = spec {
      $0.shift = .night
      $0.pay = 20
      $0.pay = 20.5
      $0.languages = ["Latin", "Swift"]
      $0.shelves = [Object { $0.topic = "Seas" }, Object()]
      $0.limits = ["cpu": "50m", "pods": 3]
      $0.limits["memory"] = "1Gi"
      $0.desk.floor = "top"
      $0.extra = ["any": [1, nil]]
    }
    #expect(
      value == [
        "shift": "Night", "pay": 20.5, "languages": ["Latin", "Swift"],
        "shelves": [["topic": "Seas"], [:]],
        "limits": ["cpu": "50m", "pods": 3, "memory": "1Gi"], "desk": ["floor": "top"],
        "extra": ["any": [1, nil]],
      ]
    )
    #expect(spec { $0.pay = 20 }.jsonText() == #"{"pay":20}"#)
  }

  @Test("nil leaves a field out, also one that was written before")
  func absent() {
    let none: String? = nil
    let value = spec {
      $0.desk.phone = "1"
      $0.desk.phone = none
      $0.hours = nil
      $0.isChief = true
      $0.limits["cpu"] = 1
      $0.limits["cpu"] = nil
    }
    #expect(value == ["isChief": true])
  }

  @Test("an object that nothing is written to is absent, and an empty one is said")
  func emptyObjects() {
    #expect(spec { $0.desk.lamp.watts = nil } == [:])
    #expect(spec { $0.desk = Object() } == ["desk": [:]])
  }

  @Test("an object as a whole can be made apart, changed, and left out")
  func wholeObjects() {
    let desk = Object<Librarian.Desk> { $0.phone = "1" }
    let noDesk: Object<Librarian.Desk>? = nil
    #expect(
      spec {
        $0.desk.floor = 2
        $0.desk = desk
        $0.desk.lamp.watts = 40
      } == ["desk": ["phone": "1", "lamp": ["watts": 40]]]
    )
    #expect(
      spec {
        $0.desk = desk
        $0.desk = noDesk
      } == [:]
    )
    #expect(desk.phone == "1")
    #expect(desk.lamp?.watts == nil)
  }

  @Test("a field that the schema does not know can be set by name")
  func unknownFields() {
    #expect(spec { $0.set("hat", to: "blue") } == ["hat": "blue"])
  }

  @Test("a map keeps its order, and the last of equal keys counts")
  func maps() {
    let map: FieldMap<String> = ["b": "1", "a": "2", "b": "3"]
    #expect(map.fieldValue.jsonText() == #"{"b":"3","a":"2"}"#)
    #expect(map["a"] == "2")
    #expect(map["c"] == nil)
  }

  @Test("a map waits for what stands in it, and for nothing that was taken back")
  func mapsThatWait() {
    _ = answer(InMemoryRequest()) { _, desired in
      let chief = desired.resource("chief", Librarian.self) { $0.metadata.name = "chief" }
      let waiting = Object<Librarian.Status> { $0.phone = chief.observed.status.phone }
      var map = FieldMap<Object<Librarian.Status>>()
      map["a"] = waiting
      #expect(map.unknown != nil)
      map["a"] = nil
      #expect(map.unknown == nil)
      map["a"] = waiting
      map["a"] = Object { $0.phone = "1" }
      #expect(map.unknown == nil)
    }
  }

  @Test("more fields than a draft has room for at first")
  func manyFields() {
    let value = Object<Librarian.Status> { status in
      for number in 0..<100 { status.keys["key\(number)"] = "\(number)" }
    }.fieldValue
    #expect(value["keys"].object?.count == 100)
    #expect(value["keys"]["key99"] == "99")
  }

  @Test("a resource has its apiVersion and kind first")
  func resource() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("chief", Librarian.self) {
        $0.metadata.name = "chief"
        $0.metadata.labels["role"] = "chief"
        $0.spec.hours = 38
      }
    }
    #expect(response.resources.map(\.name) == ["chief"])
    #expect(
      response.resources.first?.body.jsonText()
        == #"{"apiVersion":"library.example.org/v1","kind":"Librarian","metadata":{"name":"chief","#
        + #""labels":{"role":"chief","nano-idp.dev/composition":"shelf.test"}},"#
        + #""spec":{"hours":38}}"#
    )
  }
}
