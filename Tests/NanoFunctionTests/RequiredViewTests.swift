// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What a composition asks to see, through the fields of its kind")
struct RequiredViewTests {
  private let rosa: Value = [
    "metadata": ["name": "rosa", "namespace": "reading"], "status": ["phone": "1234"],
  ]
  private let emil: Value = [
    "metadata": ["name": "emil", "namespace": "reading"], "status": ["phone": 5],
  ]

  /// The answer of a composition whose clerk gets the phone of a required chief.
  private func answerOfClerk(
    _ found: [Value]?,
    _ match: Requirement.Match = .name("rosa"),
    _ phone: @escaping @Sendable (Required<Librarian>) -> Reference<String> = {
      $0.first.status.phone
    }
  ) -> FunctionResponse {
    let request = InMemoryRequest()
    request.required["chief"] = found
    return answer(request) { _, desired in
      let chief = desired.require("chief", Librarian.self, match, namespace: "reading")
      desired.status = [
        "pending": .bool(chief.isPending), "none": .bool(chief.isNone),
        "exists": .bool(chief.first.exists), "count": .integer(Int64(chief.objects.count)),
      ]
      desired.resource("clerk", Librarian.self) {
        $0.metadata.name = "clerk"
        $0.spec.desk.phone = phone(chief)
      }
    }
  }

  private func why(_ response: FunctionResponse) -> String? {
    response.condition("Provisioned")?.message
  }

  @Test("the question names the kind of the view")
  func question() {
    #expect(
      answerOfClerk(nil).requirements == [
        Requirement(
          name: "chief",
          apiVersion: "library.example.org/v1",
          kind: "Librarian",
          match: .name("rosa"),
          namespace: "reading"
        )
      ]
    )
  }

  @Test("not looked yet, none and some are told apart, and what waits says which")
  func states() {
    let pending = answerOfClerk(nil)
    #expect(
      pending.compositeStatus == ["pending": true, "none": false, "exists": false, "count": 0]
    )
    #expect(
      why(pending) == "clerk: waits for status.phone of the Librarian rosa, which Crossplane has "
        + "not looked for yet"
    )
    let none = answerOfClerk([])
    #expect(none.compositeStatus == ["pending": false, "none": true, "exists": false, "count": 0])
    #expect(
      why(none) == "clerk: waits for status.phone of the Librarian rosa, which does not exist yet"
    )
    let some = answerOfClerk([rosa])
    #expect(some.compositeStatus == ["pending": false, "none": false, "exists": true, "count": 1])
    #expect(some["clerk"]?["spec"] == ["desk": ["phone": "1234"]])
  }

  @Test("the state lists what was found")
  func cases() {
    func told(_ found: [Value]?) -> Value? {
      let response = answerOfClerk(found) { chief in
        switch chief.state {
        case .pending: Reference("pending")
        case .resolved(let found):
          Reference(found.map { $0.metadata.name ?? "" }.joined(separator: ", "))
        }
      }
      return response["clerk"]?["spec"]["desk"]["phone"]
    }
    #expect(told([rosa, emil]) == "rosa, emil")
    #expect(told([]) == "")
    #expect(told(nil) == "pending")
  }

  @Test("a field that the object lacks or that is of another type is told of the object")
  func fields() {
    #expect(
      why(answerOfClerk([["metadata": ["name": "rosa"]]]))
        == "clerk: waits for status.phone of the Librarian rosa"
    )
    #expect(
      why(answerOfClerk([emil], .name("emil")))
        == "clerk: waits for status.phone of the Librarian emil, which is a whole number and not a "
        + "string"
    )
  }

  @Test(
    "by labels or all of a kind, the words say which",
    arguments: [
      (
        Requirement.Match.labels(["role": "chief", "floor": "1"]),
        "the first Librarian with the labels floor=1,role=chief"
      ),
      (.all, "the first Librarian"),
    ]
  )
  func words(match: Requirement.Match, words: String) {
    #expect(
      why(answerOfClerk([], match))
        == "clerk: waits for status.phone of \(words), which does not exist yet"
    )
  }

  @Test("one of several is found by its name, and by its namespace where that matters")
  func named() {
    var other = rosa
    other["metadata"]["namespace"] = "writing"
    other["status"]["phone"] = "99"
    let found = [emil, rosa, other]
    #expect(
      answerOfClerk(found, .all) { $0.named("rosa").status.phone }["clerk"]?["spec"]["desk"][
        "phone"
      ]
        == "1234"
    )
    let far = answerOfClerk(found, .all) { $0.named("rosa", in: "writing").status.phone }
    #expect(far["clerk"]?["spec"]["desk"]["phone"] == "99")
    #expect(
      why(answerOfClerk(found, .all) { $0.named("otto").status.phone })
        == "clerk: waits for status.phone of the Librarian otto, which does not exist yet"
    )
  }

  @Test("what the Composition itself asks for is read the same, and one that it does not is named")
  func bootstrapped() {
    let request = InMemoryRequest()
    request.required["chief"] = [rosa]
    let response = answer(request) { _, desired in
      let chief = desired.bootstrapped("chief", Librarian.self)
      let other = desired.bootstrapped("other", Librarian.self)
      desired.status["phone"] = .string(chief.first.status.phone ?? "none")
      desired.resource("clerk", Librarian.self) {
        $0.metadata.name = "clerk"
        $0.spec.desk.phone = other.first.status.phone
      }
    }
    #expect(response.compositeStatus == ["phone": "1234"])
    #expect(response.requirements.isEmpty)
    #expect(
      why(response) == "clerk: waits for status.phone of the required resource \"other\", which "
        + "the Composition does not ask for"
    )
  }

  @Test("a kind without a view is read path by path, and waits in the same words")
  func untyped() {
    let request = InMemoryRequest()
    request.required["chief"] = [rosa]
    let response = answer(request) { _, desired in
      let (version, kind) = (Librarian.apiVersion, Librarian.kind)
      let chief = desired.require("chief", apiVersion: version, kind: kind, .name("rosa"))
      let late = desired.require("late", apiVersion: version, kind: kind, .name("otto"))
      desired.status["none"] = .bool(chief.isNone || late.isNone)
      desired.resource("clerk", Librarian.self) {
        $0.metadata.name = "clerk"
        $0.metadata.labels["chief"] = chief.fields["status"]["phone"].string
        $0.spec.desk.phone = late.fields["status"]["phones"][0].string
      }
    }
    #expect(response.compositeStatus == ["none": false])
    #expect(
      why(response) == "clerk: waits for status.phones[0] of the Librarian otto, which Crossplane "
        + "has not looked for yet"
    )
  }
}
