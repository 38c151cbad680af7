// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The words on resources whose fields are known")
struct ComposedWordsTests {
  /// The answer of a composition with a chief, and whatever else a test wants.
  private func answerOfChief(
    status: Value? = nil,
    _ body: @escaping @Sendable (Composed<Librarian>, inout Desired) -> Void
  ) -> FunctionResponse {
    let request = InMemoryRequest()
    if let status {
      request.observed["chief"] = .kubernetes(
        "library.example.org/v1",
        "Librarian",
        "chief",
        status: status
      )
    }
    return answer(request) { _, desired in
      let chief = desired.resource("chief", Librarian.self) { $0.metadata.name = "chief" }
      chief.ready { _ in .ready }
      body(chief, &desired)
    }
  }

  @Test("they protect, order, and name")
  func words() {
    let response = answerOfChief(status: [:]) { chief, desired in
      chief.protected(because: "she knows everything").externalName("rosa")
      desired.resource("clerk", Librarian.self) { $0.metadata.name = "clerk" }.uses(chief)
      let index = desired.resource("index", configMap("index"))
      desired.resource("page", Librarian.self) { $0.metadata.name = "page" }.after(index)
    }
    #expect(response.resources.map(\.name) == ["chief", "clerk", "index", "protection/chief"])
    #expect(
      response["chief"]?["metadata"]["annotations"]["crossplane.io/external-name"] == "rosa"
    )
    #expect(
      response.condition("Provisioned")?.message?.contains("page: waits for index to be ready")
        == true
    )
  }

  @Test("a rule of readiness reads through the fields of its resource")
  func rule() {
    for (books, reason) in [(2, "clerk: has 2 of 3 books"), (3, nil)] as [(Value, String?)] {
      let request = InMemoryRequest()
      request.observed["clerk"] = .kubernetes(
        "library.example.org/v1",
        "Librarian",
        "clerk",
        status: ["books": books]
      )
      let response = answer(request) { _, desired in
        let clerk = desired.resource("clerk", Librarian.self) { $0.metadata.name = "clerk" }
        clerk.ready { _ in
          let count = clerk.observed.status.books ?? 0
          return count == 3 ? .ready : .notReady("has \(count) of 3 books")
        }
      }
      #expect(response.condition("Provisioned")?.message == reason)
    }
  }

  @Test("they take handles of both sorts")
  func bothHandles() {
    let response = answerOfChief { chief, desired in
      desired.resource("index", configMap("index")).after(chief)
      desired.resource("card", configMap("card")).uses(chief)
      let page = desired.resource("page", configMap("page"))
      desired.resource("clerk", Librarian.self) { $0.metadata.name = "clerk" }.uses(page)
    }
    #expect(response.resources.map(\.name) == ["chief", "page"])
    for sentence in [
      "index: waits for chief to be ready", "card: waits for chief to be ready",
      "clerk: waits for page to be ready",
    ] {
      #expect(response.condition("Provisioned")?.message?.contains(sentence) == true)
    }
  }

  @Test("they wait and take tags")
  func waitsAndTags() {
    let response = answerOfChief { chief, desired in
      desired.tags = ["team": "readers"]
      chief.tagged(in: .tags)
      desired.resource("clerk", Librarian.self) { $0.metadata.name = "clerk" }
        .wait(for: "a desk")
    }
    #expect(response["chief"]?["spec"]["forProvider"]["tags"] == ["team": "readers"])
    #expect(
      response.condition("Provisioned")?.message?.hasSuffix("clerk: waits for a desk") == true
    )
  }

  @Test("they come after all of a list")
  func afterList() {
    let response = answerOfChief { _, desired in
      let pages = ["a", "b"].map { desired.resource($0, configMap($0)) }
      desired.resource("clerk", Librarian.self) { $0.metadata.name = "clerk" }.after(pages)
    }
    #expect(
      response.condition("Provisioned")?.message?.contains(
        "clerk: waits for a to be ready and b to be ready"
      ) == true
    )
  }

  @Test("what is no managed resource has no spec that a provider writes, whatever its fields")
  func lateInitialization() {
    let response = answerOfChief { chief, _ in chief.withoutLateInitialization() }
    #expect(response.fatal?.contains("resource \"chief\": cannot leave its spec alone") == true)
  }

  @Test("what is no managed resource cannot be orphaned, whatever its fields")
  func orphaned() {
    let response = answerOfChief { chief, _ in chief.orphaned() }
    #expect(response.fatal?.contains("resource \"chief\": cannot be orphaned") == true)
  }

  @Test("a connection Secret takes references, and waits for where they lead")
  func connection() {
    let publish: @Sendable (Composed<Librarian>, inout Desired) -> Void = { chief, desired in
      desired.connectionSecret {
        $0["phone"] = .text(chief.observed.status.phone)
        $0["books"] = .text(chief.observed.status.books)
        $0["key"] = .data(chief.observed.status.keys["door"])
        $0["code"] = .text(nil as String?)
      }
    }
    let waiting = answerOfChief(status: ["books": 3], publish)
    #expect(
      waiting.condition("Provisioned")?.message
        == "connection: waits for status.phone of chief and status.keys.door of chief and its keys "
        + "code"
    )
    let known = answerOfChief(status: ["books": 3, "phone": "12", "keys": ["door": "YQ=="]]) {
      publish($0, &$1)
      $1.connectionSecret(name: "other", resource: "other") {
        $0["phone"] = .text(nil as String?)
        $0["phone"] = "12"
        $0["books"] = .text(Reference(3))
        $0["key"] = .data(Reference("YQ=="))
      }
    }
    #expect(known["other"]?["data"] == ["phone": "MTI=", "books": "Mw==", "key": "YQ=="])
    #expect(known.condition("Provisioned")?.message?.contains("its keys code") == true)
  }
}
