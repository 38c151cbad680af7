// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Names of resources in a life")
struct LifeNameTests {
  /// A composite of which the tests need no spec.
  private struct Thing: CompositeResource {
    static let apiVersion = "example.org/v1"
    static let kind = "Thing"

    init(metadata: CompositeMetadata, spec: inout ObjectReader) { spec.ignoreUnknown() }
  }

  /// Composes a second resource when the first is there.
  private struct Growing: Composition {
    static let name = "thing.test"
    static let summary = "A thing for tests"

    func compose(
      _ composite: Thing,
      with settings: NoSettings,
      into desired: inout Desired
    ) throws(CompositionError) {
      let isThere = desired.observed("a") != nil
      // Made once, and gone for good when the second is there.
      if desired.observed("b") == nil {
        desired.resource("job", .kubernetes("v1", "ConfigMap", "job"))
      } else {
        desired.remove("job")
      }
      desired.resource("a", .kubernetes("v1", "ConfigMap", "a"))
      if isThere { desired.resource("b", .kubernetes("v1", "ConfigMap", "b")) }
    }
  }

  private var life: Life {
    Life(
      CompositionLibrary([Growing()]),
      composite: .kubernetes("example.org/v1", "Thing", "one", in: "here")
    )
  }

  /// What a life ends with, in words; empty when it does not end.
  private func end(_ body: () throws -> Void) -> String {
    do { try body() } catch { return "\(error)" }
    return ""
  }

  @Test("a name that does not exist ends the next round")
  func betweenRounds() throws {
    var life = life
    life.markReady("a")
    #expect(end { try life.reconcile() } == "round 0: \"a\" does not exist; nothing exists yet")
    life = self.life
    try life.reconcile()
    life.markReady("a")
    life.delete("nope")
    #expect(end { try life.reconcile() } == "round 1: \"nope\" does not exist; there are a, job")
  }

  @Test("operators may wait for a resource, but not for one that never comes")
  func operators() throws {
    var life = life
    life.operators = {
      $0.markReady("b")
      $0.markReady("job")
    }
    try life.converge(within: 5)
    life = self.life
    life.operators = { $0.markReady("nope") }
    let words = end { try life.converge(within: 5) }
    #expect(words.hasSuffix(": \"nope\" does not exist; there are a, b"), "\(words)")
  }
}
