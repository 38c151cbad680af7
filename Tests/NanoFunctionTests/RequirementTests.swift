// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What a composition asks to see")
struct RequirementTests {
  private let librarian: Value = ["metadata": ["name": "rosa"]]

  /// The answer of a composition that writes what it was told into the status.
  private func ask(
    _ request: InMemoryRequest,
    _ match: Requirement.Match = .name("rosa")
  ) -> FunctionResponse {
    answer(request) { _, desired in
      let found = desired.require(
        "librarian",
        apiVersion: "v1",
        kind: "ServiceAccount",
        match,
        namespace: "reading"
      )
      desired.status["pending"] = .bool(found.isPending)
      desired.status["name"] = found.first?["metadata"]["name"] ?? "nobody"
    }
  }

  @Test("not looked yet is told from none, and none from some")
  func states() {
    let request = InMemoryRequest()
    #expect(ask(request).compositeStatus == ["pending": true, "name": "nobody"])
    request.required["librarian"] = []
    #expect(ask(request).compositeStatus == ["pending": false, "name": "nobody"])
    request.required["librarian"] = [librarian]
    #expect(ask(request).compositeStatus == ["pending": false, "name": "rosa"])
  }

  @Test(
    "by name, by labels, or all of a kind: the question is the same before and after the answer",
    arguments: [.name("rosa"), .labels(["role": "librarian"]), .all] as [Requirement.Match]
  )
  func sameQuestion(match: Requirement.Match) {
    let request = InMemoryRequest()
    let first = ask(request, match).requirements
    request.required["librarian"] = [librarian]
    #expect(ask(request, match).requirements == first)
    #expect(
      first == [
        Requirement(
          name: "librarian",
          apiVersion: "v1",
          kind: "ServiceAccount",
          match: match,
          namespace: "reading"
        )
      ]
    )
  }

  @Test("two questions of one name are refused")
  func repeatedName() {
    let response = answer(InMemoryRequest()) { _, desired in
      for kind in ["Secret", "ConfigMap"] {
        _ = desired.require("book", apiVersion: "v1", kind: kind, .all)
      }
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: question \"book\": asked twice under one name"]
    )
  }

  @Test("a Crossplane that fetches nothing gets a sentence, one that does not say is asked")
  func resourceCapability() {
    let request = InMemoryRequest()
    request.capabilities = [.capabilities]
    #expect(
      ask(request).results.map(\.message) == [
        "shelf.test: question \"librarian\": this Crossplane does not fetch required resources; "
          + "it takes v2.0 or newer"
      ]
    )
    request.capabilities = nil
    #expect(!ask(request).isFatal)
  }

  @Test("what the Composition asks for is read without asking")
  func bootstrapped() {
    let request = InMemoryRequest()
    request.required["vpc"] = [["metadata": ["name": "main"]]]
    let response = answer(request) { _, desired in
      desired.status["vpc"] = desired.bootstrapped("vpc").first?["metadata"]["name"] ?? "none"
      desired.status["isOtherPending"] = .bool(desired.bootstrapped("other").isPending)
    }
    #expect(response.compositeStatus == ["vpc": "main", "isOtherPending": true])
    #expect(response.requirements.isEmpty)
  }

  /// The answer of a composition that asks for a kind.
  private func askForKind(
    _ request: InMemoryRequest,
    ifUnsupported fallback: SchemaFallback = .refuse
  ) -> FunctionResponse {
    answer(request) { _, desired in
      let lamps = desired.requireSchema(
        "lamps",
        apiVersion: "light.example.org/v1",
        kind: "Lamp",
        ifUnsupported: fallback
      )
      desired.status["state"] = .string("\(lamps.state)")
      desired.status["type"] = lamps.schema["type"]
    }
  }

  @Test("a kind is not looked for yet, not installed, or installed with its schema")
  func schemaStates() {
    let request = InMemoryRequest()
    #expect(askForKind(request).compositeStatus == ["state": "pending", "type": nil])
    request.schemas["lamps"] = .null
    #expect(askForKind(request).compositeStatus == ["state": "notInstalled", "type": nil])
    request.schemas["lamps"] = ["type": "object"]
    let response = askForKind(request)
    #expect(response.compositeStatus == ["state": "installed", "type": "object"])
    #expect(
      response.schemas
        == [SchemaRequirement(name: "lamps", apiVersion: "light.example.org/v1", kind: "Lamp")]
    )
  }

  @Test("a Crossplane that cannot tell which kinds there are gets a sentence, or the fallback")
  func schemaCapability() {
    let request = InMemoryRequest()
    request.capabilities = nil
    #expect(
      askForKind(request).results.map(\.message) == [
        "shelf.test: question \"lamps\": this Crossplane cannot tell whether Lamp of "
          + "light.example.org/v1 is installed; it takes v2.2 or newer"
      ]
    )
    let assumed = askForKind(request, ifUnsupported: .installed)
    #expect(assumed.compositeStatus == ["state": "installed", "type": nil])
    #expect(assumed.schemas.isEmpty)
    let other = askForKind(request, ifUnsupported: .notInstalled)
    #expect(other.compositeStatus?["state"] == "notInstalled")
  }

  @Test("an answer that rests on a question is asked for again, since nobody watches for it")
  func timeToLive() {
    let request = InMemoryRequest()
    request.schemas["lamps"] = ["type": "object"]
    #expect(askForKind(request).timeToLive == .seconds(600))
  }
}
