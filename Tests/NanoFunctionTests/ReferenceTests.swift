// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("References to what exists")
struct ReferenceTests {
  /// A chief whose status the test gives, and a clerk whose phone is the chief's.
  private func answerOfClerk(
    status: Value?,
    existingClerk: Bool = false,
    _ write: @escaping @Sendable (Composed<Librarian>, inout Draft<Librarian>) throws -> Void
  ) -> FunctionResponse {
    let request = InMemoryRequest()
    let identity: Value = ["apiVersion": "library.example.org/v1", "kind": "Librarian"]
    if let status {
      request.observed["chief"] = identity
      request.observed["chief"]?["metadata"]["name"] = "chief"
      request.observed["chief"]?["status"] = status
    }
    if existingClerk {
      request.observed["clerk"] = identity
      request.observed["clerk"]?["metadata"]["name"] = "clerk"
      request.observed["clerk"]?["spec"]["hours"] = 20
    }
    return answer(request) { _, desired in
      let chief = desired.resource("chief", Librarian.self) { $0.metadata.name = "chief" }
      chief.ready { _ in .ready }
      desired.resource("clerk", Librarian.self) {
        $0.metadata.name = "clerk"
        try write(chief, &$0)
      }
    }
  }

  private func provisioned(_ response: FunctionResponse) -> String? {
    response.conditions.first { $0.type == "Provisioned" }?.message
  }

  @Test("a reference that is known is written like any value")
  func known() {
    let response = answerOfClerk(status: ["phone": "1234", "keys": ["door": "k"]]) {
      $1.spec.desk.phone = $0.observed.status.phone
      $1.spec.extra = $0.observed.status.keys["door"].map { ["key": .string($0)] as Value }
    }
    #expect(
      response.resources.last?.body["spec"] == [
        "desk": ["phone": "1234"], "extra": ["key": "k"],
      ]
    )
  }

  @Test("an unknown reference holds back its resource and says what it waits for")
  func unknown() {
    let response = answerOfClerk(status: [:]) { $1.spec.desk.phone = $0.observed.status.phone }
    #expect(response.resources.map(\.name) == ["chief"])
    #expect(response.compositeReady == .notReady)
    #expect(provisioned(response) == "clerk: waits for status.phone of chief")
  }

  @Test("a reference into what does not exist yet says so")
  func missingObject() {
    let response = answerOfClerk(status: nil) {
      $1.spec.desk.floor = $0.observed.status.desk.floor
    }
    #expect(
      provisioned(response)?.contains(
        "clerk: waits for status.desk.floor of chief, which does not exist yet"
      ) == true
    )
  }

  @Test("a resource that exists is kept as it is while something of it is unknown")
  func kept() {
    let response = answerOfClerk(status: [:], existingClerk: true) {
      $1.spec.hours = 38
      $1.spec.desk.phone = $0.observed.status.phone
    }
    let clerk = response.resources.last
    #expect(clerk?.name == "clerk")
    #expect(clerk?.body["spec"] == ["hours": 20])
    #expect(
      provisioned(response)
        == "clerk: waits for status.phone of chief; meanwhile it is kept"
    )
  }

  @Test("of several unknown references the first is named and the rest counted, each once")
  func several() {
    let response = answerOfClerk(status: [:]) {
      $1.spec.hours = $0.observed.status.books
      $1.spec.shelves = [
        Object { $0.phone = "1" }
      ]
      $1.spec.desk.phone = $0.observed.status.phone
      $1.metadata.labels["phone"] = $0.observed.status.phone
    }
    #expect(provisioned(response) == "clerk: waits for status.phone of chief and 1 more")
  }

  @Test("an unknown reference inside a list holds back too")
  func insideList() {
    let response = answerOfClerk(status: [:]) { chief, clerk in
      clerk.spec.shelves = [
        Object { $0.topic = "Seas" },
        Object { $0.phone = chief.observed.status.phone },
      ]
    }
    #expect(provisioned(response) == "clerk: waits for status.phone of chief")
  }

  @Test("a later known value takes the place of an unknown one")
  func replaced() {
    let response = answerOfClerk(status: [:]) {
      $1.spec.desk.phone = $0.observed.status.phone
      $1.spec.desk.phone = "1"
    }
    #expect(response.resources.map(\.name) == ["chief", "clerk"])
  }

  @Test("a text with a reference in it waits where it is tried")
  func interpolation() {
    let waiting = answerOfClerk(status: [:]) {
      $1.spec.desk.phone = try "+49 \($0.observed.status.phone)"
    }
    #expect(provisioned(waiting) == "clerk: waits for status.phone of chief")
    let known = answerOfClerk(status: ["phone": "1", "books": 2]) {
      $1.spec.desk.phone = try "+49 \($0.observed.status.phone)-\($0.observed.status.books)"
    }
    #expect(known.resources.last?.body["spec"]["desk"]["phone"] == "+49 1-2")
  }

  @Test("a value of another type is unknown, and its type is said, but never the value")
  func wrongType() {
    let response = answerOfClerk(status: ["books": "many", "keys": ["door": 7]]) {
      $1.spec.hours = $0.observed.status.books
    }
    #expect(
      provisioned(response)
        == "clerk: waits for status.books of chief, which is a string and not a whole number"
    )
    let map = answerOfClerk(status: ["keys": ["door": 7]]) {
      $1.metadata.labels["a"] = $0.observed.status.keys["door"]
    }
    #expect(
      provisioned(map)
        == "clerk: waits for status.keys.door of chief, which is a whole number and not a string"
    )
  }

  @Test("what may be a number or a text says both when it is neither")
  func wrongIntOrString() {
    let request = InMemoryRequest()
    request.observed["chief"] = [
      "apiVersion": "library.example.org/v1", "kind": "Librarian", "metadata": ["name": "chief"],
      "spec": ["desk": ["floor": true]],
    ]
    let response = answer(request) { _, desired in
      let chief = desired.resource("chief", Librarian.self) { $0.metadata.name = "chief" }
      chief.ready { _ in .ready }
      desired.resource("clerk", Librarian.self) {
        $0.metadata.name = "clerk"
        $0.spec.desk.floor = chief.observed.spec.desk.floor
      }
    }
    #expect(
      provisioned(response)
        == "clerk: waits for spec.desk.floor of chief, which is a boolean and not a whole number or "
        + "a string"
    )
  }

  @Test("another error ends the call and names the resource")
  func otherErrors() {
    let response = answerOfClerk(status: [:]) { _, _ in
      throw CompositionError("no more librarians", at: "spec.books", resource: "clerk")
    }
    #expect(
      response.results.first?.message.contains(
        #"resource "clerk": spec.books: no more librarians"#
      ) == true
    )
    struct Strike: Error, CustomStringConvertible { let description = "on strike" }
    let strike = answerOfClerk(status: [:]) { _, _ in throw Strike() }
    #expect(strike.results.first?.message.contains(#"resource "clerk": on strike"#) == true)
  }

  @Test("a reference can be asked, mapped, and given a stand-in")
  func asking() throws {
    let observed = Observed<Librarian>(
      ["status": ["books": 3, "shelves": [["topic": "Seas"]], "desk": ["floor": 2]]],
      of: "the Librarian chief"
    )
    #expect(observed.exists)
    #expect(observed.status.books.known == 3)
    #expect(observed.status.books.map { $0 + 1 }.known == 4)
    #expect(try observed.status.books.value() == 3)
    #expect(observed.status.phone.known == nil)
    #expect(observed.status.phone ?? "none" == "none")
    #expect(observed.status.shelves.known?.first?.topic == "Seas")
    #expect(observed.status.desk.floor.known?.integer == 2)
    #expect(observed.status.keys.all.known == nil)
    let unknown = #expect(throws: UnknownReference.self) { try observed.status.phone.value() }
    #expect(unknown?.description == "status.phone of the Librarian chief")
    #expect(!Observed<Librarian>(nil, of: "it").exists)
  }

  @Test("several references make one, which waits for the first that is not known")
  func combined() {
    let observed = Observed<Librarian>(["status": ["books": 3, "phone": "1234"]], of: "rosa")
    let (books, phone) = (observed.status.books, observed.status.phone)
    #expect(Reference { try "\(phone)/\(books)" }.known == "1234/3")
    let none = Reference { try "\(phone)/\(observed.status.keys["door"])" }
    #expect(none.known == nil)
    let unknown = #expect(throws: UnknownReference.self) { try none.value() }
    #expect(unknown?.description == "status.keys.door of rosa")
    let wrong = Reference<String> { throw CompositionError("no more digits") }
    let reason = #expect(throws: UnknownReference.self) { try wrong.value() }
    #expect(
      reason?.description == "a value of several fields, which cannot be made: no more digits"
    )
  }
}
