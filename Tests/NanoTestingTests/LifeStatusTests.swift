// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The status of a composite in its life")
struct LifeStatusTests {
  /// A composite of which the tests need no spec.
  private struct Thing: CompositeResource {
    static let apiVersion = "example.org/v1"
    static let kind = "Thing"

    init(metadata: CompositeMetadata, spec: inout ObjectReader) { spec.ignoreUnknown() }
  }

  /// Says one status and condition while its resource is not there, and others afterwards.
  private struct Changing: Composition {
    static let name = "thing.test"
    static let summary = "A thing for tests"

    func compose(
      _ composite: Thing,
      with settings: NoSettings,
      into desired: inout Desired
    ) throws(CompositionError) {
      let isFirst = desired.observed("a") == nil
      desired.status =
        isFirst ? ["size": 1, "place": ["own": 1, "gone": 1]] : ["place": ["own": 2]]
      desired.condition(isFirst ? "First" : "Later", .true, reason: "Said")
      desired.condition("Both", isFirst ? .false : .true, reason: "Said")
      desired.resource("a", .kubernetes("v1", "ConfigMap", "a"))
    }
  }

  private var life: Life {
    Life(
      CompositionLibrary([Changing()]),
      composite: .kubernetes("example.org/v1", "Thing", "one", in: "here")
    )
  }

  @Test("a field that is not said any more goes, and what others wrote stays")
  func fields() throws {
    var life = life
    try life.reconcile()
    #expect(life.composite["status"]["size"] == 1)
    #expect(life.composite["status"]["place"] == ["own": 1, "gone": 1])
    life.composite["status"]["theirs"] = "y"
    life.composite["status"]["place"]["theirs"] = "y"
    try life.reconcile()
    #expect(life.composite["status"]["size"].isNull)
    #expect(life.composite["status"]["place"] == ["own": 2, "theirs": "y"])
    #expect(life.composite["status"]["theirs"] == "y")
  }

  @Test("a condition that is not said any more stays, and one that changes keeps its place")
  func conditions() throws {
    var life = life
    try life.reconcile()
    try life.reconcile()
    let conditions = life.composite["status"]["conditions"].array ?? []
    let types = conditions.compactMap(\.["type"].string)
    #expect(Set(types).count == types.count)
    #expect(types.prefix(2) == ["First", "Both"])
    #expect(types.last == "Later")
    #expect(conditions.first { $0["type"] == "First" }?["status"] == "True")
    #expect(conditions.first { $0["type"] == "Both" }?["status"] == "True")
  }
}
