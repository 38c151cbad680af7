// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: which objects are meant")
struct ObjectAssertionTests {
  private static let board = "Board fiction-4f42b90e6fb4 (board)"

  private func issues(_ assertion: String) throws -> [String] {
    try Bench.issues(
      Bench.document("[\(Bench.board(80))]", "assertions:\n- \(assertion)")
    )
  }

  @Test(
    "what is absent is the whole partial object",
    arguments: [
      ("{kind: Board, spec: {width: 90}}", false), ("{spec: {width: 90}}", false),
      ("{kind: Board, spec: {width: null}}", false), ("{kind: Shelf}", false),
      ("{kind: Board, spec: {width: 80}}", true), ("{spec: {width: 80}}", true),
      ("{kind: Board, metadata: {labels: {crossplane.io/composite: fiction}}}", true),
      ("board", true),
    ]
  )
  func absent(_ pick: String, _ isComposed: Bool) throws {
    let message = "absent: \(ObjectAssertionTests.board) is composed, and should not be"
    #expect(try issues("{type: absent, absent: [\(pick)]}") == (isComposed ? [message] : []))
  }

  @Test(
    "what is deleted is the whole partial object",
    arguments: [
      ("{kind: Board, spec: {width: 80}}", []), ("{spec: {width: 80}}", []), ("board", []),
      (
        "{kind: Board, spec: {width: 90}}",
        [
          "deleted: Board is deleted otherwise", "spec.width", "  - 90", "  + 80",
        ]
      ),
      ("{kind: Door}", ["deleted: Door is not deleted; deleted is \(board)"]),
      ("door", ["deleted: door is not deleted; deleted is \(board)"]),
    ]
  )
  func deleted(_ pick: String, _ expected: [String]) throws {
    let rounds = "rounds: [{}, {assertions: [{type: deleted, deleted: [\(pick)]}]}]"
    #expect(try Bench.issues(Bench.document("[\(Bench.board(80)), {}]", rounds)) == expected)
  }

  @Test(
    "an expression is evaluated, and does not choose the object",
    arguments: [
      ("{kind: (to_string('Board')), spec: {width: 80}}", []),
      (
        "{kind: (to_string('Board')), spec: {width: 90}}",
        [
          "chainsaw: no object is as expected; \(board) is the closest", "spec.width", "  - 90",
          "  + 80",
        ]
      ),
      ("{(kind): Board, spec: {width: 80}}", []),
      ("{kind: Board, metadata: {name: \"(join('-', ['fiction', '4f42b90e6fb4']))\"}}", []),
      (
        "{kind: Board, metadata: {name: \"(join('-', ['a', 'b']))\"}}",
        [
          "chainsaw: Board differs", "metadata.name", "  - \"a-b\"",
          "  + \"fiction-4f42b90e6fb4\"",
        ]
      ),
      (
        "{kind: Board, metadata: {labels: {'(\"crossplane.io/composite\")': fiction}}}", []
      ),
      (
        "{kind: Board, metadata: {labels: {crossplane.io/composite: (to_string('fiction'))}}}", []
      ),
      (
        "{kind: Board, metadata: {annotations: {crossplane.io/composition-resource-name: "
          + "(to_string('board'))}}}",
        []
      ),
      ("{kind: Board, metadata: {labels: {'\\crossplane.io/composite\\': fiction}}}", []),
      ("{kind: Board, metadata: {labels: {crossplane.io/composite->c: fiction}}}", []),
    ]
  )
  func expressions(_ tree: String, _ expected: [String]) throws {
    #expect(try issues("{type: chainsaw, chainsaw: {resources: [\(tree)]}}") == expected)
  }

  @Test(
    "an object that is there by kind and name is told by what differs",
    arguments: [
      (
        "{apiVersion: wood.example.org/v2, kind: Board}",
        ["apiVersion", "  - \"wood.example.org/v2\"", "  + \"wood.example.org/v1\""]
      ),
      (
        "{kind: Board, metadata: {labels: {colour: red}}}",
        ["metadata.labels.colour", "  - \"red\"", "  + (absent)"]
      ),
      (
        "{kind: Board, metadata: {namespace: cellar}}",
        ["metadata.namespace", "  - \"cellar\"", "  + \"reading\""]
      ),
    ]
  )
  func identity(_ tree: String, _ lines: [String]) throws {
    #expect(
      try issues("{type: chainsaw, chainsaw: {resources: [\(tree)]}}")
        == ["chainsaw: Board differs"] + lines
    )
    #expect(
      try issues("{type: resources, resources: [\(tree)]}")
        == ["resources: Board differs"] + lines
    )
  }
}
