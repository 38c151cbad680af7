// SPDX-License-Identifier: Apache-2.0

import Hello
import NanoFunction
import NanoTesting
import Testing

@Suite("site.kubernetes")
struct SiteTests {
  /// The life of a Site `hello` in the namespace `demo`, with a cluster that runs Deployments.
  private func life(_ spec: Value) -> Life {
    var life = Life(
      .hello,
      composite: .kubernetes("hello.example.org/v1alpha1", "Site", "hello", in: "demo", spec: spec)
    )
    life.operators = { $0.markReady("server") }
    return life
  }

  @Test("it comes to rest in a few rounds, in whatever order things are applied")
  func converges() throws {
    var life = life(["title": "Hello", "replicas": 2])
    try life.convergeInAnyOrder(within: 5)
    #expect(life.observed["page"]?["data"]["index.html"] == "<h1>Hello</h1>")
    #expect(life.composite["status"]["url"] == "http://hello.demo.svc")
    #expect(life.composite["status"]["servers"] == 2)
  }

  @Test("the server waits for its page, and the condition says so")
  func order() throws {
    var life = life(["title": "Hello"])
    let first = try life.reconcile()
    #expect(first.created == ["page", "service"])
    #expect(first.why?.contains("server: waits for page to be ready") == true)
  }

  @Test("a wish that breaks the rules is refused with everything that is wrong")
  func refused() {
    let request = InMemoryRequest(
      composite: .kubernetes(
        "hello.example.org/v1alpha1",
        "Site",
        "hello",
        in: "demo",
        spec: ["replicas": 9, "titel": "Hello"]
      )
    )
    #expect(
      CompositionLibrary.hello.answer(request).fatal
        == "site.kubernetes: spec.title: a string is required; "
        + "spec.replicas: expected a whole number from 0 to 5, found 9; "
        + "spec.titel: unknown field, did you mean \"title\"?"
    )
  }
}
