// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The status of the composite through its fields")
struct StatusTests {
  @Test("fields are added to what is there, nil and what is not known are left out")
  func fields() {
    let response = answer(InMemoryRequest()) { _, desired in
      let chief = desired.resource("chief", Librarian.self) { $0.metadata.name = "chief" }
      desired.status["books"] = 3
      desired.status(Librarian.Status.self) {
        $0.phone = chief.observed.status.phone
        $0.desk.lamp.watts = 40
        $0.desk.phone = nil as String?
        $0.keys["door"] = "k"
      }
      desired.status(Librarian.Status.self) { $0.books = 4 }
    }
    #expect(
      response.compositeStatus == [
        "books": 4, "desk": ["lamp": ["watts": 40]], "keys": ["door": "k"],
      ]
    )
    #expect(response.condition("Provisioned")?.message == "chief: not created yet")
  }

  @Test("objects that are written twice are added to member by member")
  func twice() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.status(Librarian.Status.self) { $0.desk.lamp.watts = 40 }
      desired.status(Librarian.Status.self) { $0.desk.phone = "1234" }
    }
    #expect(response.compositeStatus == ["desk": ["lamp": ["watts": 40], "phone": "1234"]])
  }

  @Test("a status that nothing is written to stays unsaid")
  func nothing() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.status(Librarian.Status.self) { $0.phone = nil as String? }
    }
    #expect(response.compositeStatus == nil)
  }
}
