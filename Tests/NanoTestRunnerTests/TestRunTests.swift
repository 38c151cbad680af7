// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoRender
import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: assertions")
struct AssertionTests {
  private func issues(
    _ assertion: String,
    fakes: String = "[\(Bench.board(80))]",
    inputs: String = ""
  ) throws -> [String] {
    try Bench.issues(Bench.document(fakes, inputs: inputs, "assertions:\n- \(assertion)"))
  }

  @Test(
    "what is as demanded passes",
    arguments: [
      "{type: resources, resources: {board: {spec: {width: 80}}}, count: 1, ready: {board: false}}",
      "{type: resources, resources: [{apiVersion: wood.example.org/v1, kind: Board}]}",
      "{type: resources, resources: [{kind: Shelf, spec: {books: 3}}]}",
      "{type: resources, resources: [{kind: Shelf, spec: {crossplane: {resourceRefs: "
        + "[{kind: Board}]}}}]}",
      "{type: chainsaw, chainsaw: {resources: [{kind: Board, spec: {(width > `70`): true}}]}}",
      "{type: chainsaw, chainsaw: {bindings: [{name: w, value: 80}], "
        + "resources: [{kind: Board, spec: {width: ($w)}}]}}",
      "{type: absent, absent: [shadow, {kind: Door}]}", "{type: deleted, deleted: []}",
      "{type: conditions, conditions: [{type: Ready, status: 'False', "
        + "message: 'Unready resources: board'}]}",
      "{type: fatal, fatal: false}", "{type: results, results: []}",
      "{type: calls, calls: 2}",
      "{type: calls, calls: {build: 1, ready: {count: 1, request: {desired: {resources: "
        + "{board: {resource: {kind: Board}}}}}}}}",
      "{type: validate, validate: {allowUnknownKinds: true}}",
    ]
  )
  func passes(_ assertion: String) throws {
    #expect(try issues(assertion) == [])
  }

  @Test(
    "what is not as demanded is said, with what differs",
    arguments: [
      (
        "{type: resources, resources: {board: {spec: {width: 90}}}}",
        ["resources: \"board\" differs", "spec.width", "  - 90", "  + 80"]
      ),
      (
        "{type: resources, resources: {board: {spec: {depth: 4, width: null}}}}",
        [
          "resources: \"board\" differs", "spec.depth", "  - 4", "  + (absent)", "spec.width",
          "  - null", "  + 80",
        ]
      ),
      (
        "{type: resources, resources: {door: {}}}",
        ["resources: \"door\" is not composed; there are board"]
      ),
      (
        "{type: resources, resources: [{kind: Door, metadata: {name: front}}]}",
        [
          "resources: no Door front is rendered; there are Shelf fiction, "
            + "Board fiction-4f42b90e6fb4 (board)"
        ]
      ),
      (
        "{type: chainsaw, chainsaw: {resources: [{kind: Door}]}}",
        [
          "chainsaw: no Door is rendered; there are Shelf fiction, "
            + "Board fiction-4f42b90e6fb4 (board)"
        ]
      ),
      (
        "{type: resources, resources: {bord: {}}, ready: {bord: true}}",
        [
          "resources: \"bord\" is not composed; did you mean \"board\"?",
          "resources: \"bord\" is not composed; did you mean \"board\"?",
        ]
      ),
      (
        "{type: conditions, conditions: [{type: Raedy, status: 'True'}]}",
        ["conditions: there is no condition Raedy; did you mean Ready?"]
      ),
      (
        "{type: resources, resources: [{kind: Board, spec: {width: 1}}], name: the width}",
        ["the width: Board differs", "spec.width", "  - 1", "  + 80"]
      ),
      (
        "{type: resources, count: 2}",
        ["resources: expected 2 composed resources, found 1; there are board"]
      ),
      (
        "{type: resources, count: 0}",
        ["resources: expected 0 composed resources, found 1; there are board"]
      ),
      ("{type: resources, ready: {board: true}}", ["resources: \"board\" is not ready"]),
      (
        "{type: chainsaw, chainsaw: {resources: [{kind: Board, spec: {(width < `70`): true}}]}}",
        [
          "chainsaw: Board differs", "spec[\"(width < `70`)\"]", "  - true", "  + false",
        ]
      ),
      (
        "{type: chainsaw, chainsaw: {resources: [{kind: Board, spec: {(lenght(@)): 1}}]}}",
        [
          "chainsaw: the expression cannot be evaluated: spec: (lenght(@)): the function "
            + "lenght is not supported; did you mean length?"
        ]
      ),
      ("{type: deleted, deleted: [board]}", ["deleted: board is not deleted; nothing is"]),
      (
        "{type: conditions, conditions: [{type: Ready, status: 'True'}]}",
        ["conditions: condition Ready differs", "status", "  - \"True\"", "  + \"False\""]
      ),
      (
        "{type: conditions, conditions: [{type: Painted}]}",
        ["conditions: there is no condition Painted; there are Responsive, Synced, Ready"]
      ),
      ("{type: fatal, fatal: no wood}", ["fatal: nothing ended the pipeline"]),
      (
        "{type: results, results: [{message: thin}]}",
        ["results: no result is as expected", "- {\"message\":\"thin\"}"]
      ),
      ("{type: calls, calls: 5}", ["calls: expected 5 calls of functions, found 2"]),
      ("{type: calls, calls: {build: 2}}", ["calls: step build: expected 2 calls, found 1"]),
      (
        "{type: context, context: {colour: red}}",
        ["context: the context differs", "colour", "  - \"red\"", "  + (absent)"]
      ),
      (
        "{type: connection, connection: {password: x}}",
        ["connection: there is no connection detail password; there is none"]
      ),
      (
        "{type: requirements, requirements: {build: {resources: {a: {kind: K}}}}}",
        [
          "requirements: the requirements differ", "build.resources.a", "  - {\"kind\":\"K\"}",
          "  + (absent)",
        ]
      ),
      (
        "{type: validate}",
        [
          "validate: nobody knows the kind of Shelf fiction",
          "validate: nobody knows the kind of Board fiction-4f42b90e6fb4 (board)",
        ]
      ),
    ]
  )
  func fails(_ assertion: String, _ expected: [String]) throws {
    #expect(try issues(assertion) == expected)
  }

  @Test("of several objects that may be meant the one is told that differs least")
  func closest() throws {
    let boards = (0..<2).map {
      "b\($0): {resource: {apiVersion: v1, kind: Board, metadata: {name: b\($0)}, "
        + "spec: {width: \(80 + $0), depth: \($0)}}}"
    }
    let fakes = "[{desired: {resources: {\(boards.joined(separator: ", "))}}}]"
    for wish in ["{width: 80, depth: 5}", "{depth: 5, width: 80}"] {
      let found = ["Board differs", "spec.depth", "  - 5", "  + 0"]
      let parts = "[{apiVersion: v1, kind: Board, spec: \(wish)}]"
      #expect(
        try issues("{type: chainsaw, chainsaw: {resources: \(parts)}}", fakes: fakes)
          == ["chainsaw: \(found[0])"] + found.dropFirst()
      )
      #expect(
        try issues("{type: resources, resources: \(parts)}", fakes: fakes)
          == ["resources: \(found[0])"] + found.dropFirst()
      )
    }
  }

  @Test(
    "a place is as near to what differs as the file has it",
    arguments: [
      ("{type: resources, resources: {board: {spec: {width: 90}}}}", "90"),
      ("{type: resources, resources: {board: {spec: {depth: 1}}, door: {a: 1}}}", "1}}, door"),
      ("{type: resources, resources: [{kind: Shelf}, {kind: Board, spec: {width: 7}}]}", "7}}]"),
      ("{type: resources, resources: [{kind: Shelf}, {kind: Door}]}", "{kind: Door}"),
      ("{type: resources, ready: {board: true}}", "true}"), ("{type: resources, count: 3}", "3}"),
      (
        "{type: chainsaw, chainsaw: {resources: [{kind: Board, spec: {(width): 70}}]}}", "70}"
      ),
      ("{type: chainsaw, chainsaw: {resources: [{kind: Shelf}, {kind: Door}]}}", "{kind: Door}"),
      ("{type: absent, absent: [door, board]}", "board]"),
      ("{type: deleted, deleted: [board]}", "board]"),
      ("{type: results, results: [{severity: Warning}]}", "{severity"),
      ("{type: conditions, conditions: [{type: Ready, status: 'True'}]}", "'True'"),
      ("{type: conditions, conditions: [{type: Ready}, {type: Red}]}", "{type: Red}"),
      ("{type: calls, calls: {build: 2}}", "2}"),
      ("{type: calls, calls: {build: {request: {input: 1}}}}", "1}"),
      ("{type: context, context: {size: 2}}", "2}"),
      ("{type: connection, connection: {key: x}}", "x}"),
      ("{type: requirements, requirements: {build: {resources: {a: 1}}}}", "1}"),
      ("{type: fatal, fatal: x}", "{type: fatal"),
    ]
  )
  func places(_ assertion: String, _ found: String) throws {
    let text = Bench.document("[\(Bench.board(80))]", "assertions:\n- \(assertion)")
    let test = try #require(try Bench.tests(text).first)
    let place = try #require(TestRun(library: nil).run(test).issues.first?.place)
    let numbers = place.split(separator: ":").dropFirst().compactMap { Int($0) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[numbers[0] - 1].dropFirst(numbers[1] - 1).hasPrefix(found), "\(place)")
  }

  @Test("what was composed is held against definitions that the test names")
  func validates() throws {
    let files = [
      "crds/of/crd.yaml": """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: boards.wood.example.org}
      spec:
        group: wood.example.org
        names: {kind: Board, plural: boards}
        scope: Namespaced
        versions:
        - name: v1
          served: true
          storage: true
          schema:
            openAPIV3Schema:
              type: object
              properties:
                spec: {type: object, properties: {width: {type: integer, maximum: 60}}}
      """
    ]
    func text(_ extensions: String) -> String {
      Bench.document(
        "[\(Bench.board(80))]",
        "assertions:\n- type: validate\n  validate: {extensions: [\(extensions)], "
          + "allowUnknownKinds: true}"
      )
    }
    try withFolder(files) { folder in
      let issues = try Bench.issues(text("crds"), file: "\(folder)/t.yaml")
      let ofFile = try Bench.issues(text("crds/of/crd.yaml"), file: "\(folder)/t.yaml")
      #expect(ofFile == issues)
      #expect(issues.count == 2)
      #expect(issues.first == "validate: Board fiction-4f42b90e6fb4 (board) is invalid")
      let inputs = Bench.document(
        "[\(Bench.board(80))]",
        inputs: "validate: true\nextensions: [crds]",
        "assertions: [{type: fatal, fatal: false}]"
      )
      let ofInputs = try Bench.issues(inputs, file: "\(folder)/t.yaml")
      #expect(ofInputs == issues)
      #expect(
        issues.last
          == "spec.width: Invalid value: 80: spec.width in body should be less than or equal to 60"
      )
    }
  }

  @Test("a golden file is compared line by line, and written on demand")
  func golden() throws {
    try withFolder(["before.yaml": "---\nkind: Nothing\n"]) { folder in
      func run(_ golden: String, updates: Bool) throws -> TestOutcome {
        let assertion = "assertions:\n- {type: golden, golden: \(golden)}"
        let text = Bench.document("[\(Bench.board(80))]", assertion)
        let test = try #require(try Bench.tests(text, file: "\(folder)/t.yaml").first)
        return TestRun(library: nil, updatesGoldenFiles: updates).run(test)
      }
      let missing = try run("new.yaml", updates: false).issues
      #expect(
        missing.map(\.message) == [
          "golden: open \(folder)/new.yaml: no such file or directory; write it by --update"
        ]
      )
      #expect(try run("new.yaml", updates: true).notes == ["wrote \(folder)/new.yaml"])
      #expect(try run("new.yaml", updates: true).notes == [])
      #expect(try run("new.yaml", updates: false).passed)
      #expect(
        try run("deep/er/new.yaml", updates: true).notes == ["wrote \(folder)/deep/er/new.yaml"]
      )
      #expect(try run("deep/er/new.yaml", updates: false).passed)
      #expect(
        try run("new.yaml/x.yaml", updates: true).issues.map(\.message)
          == ["golden: cannot open \(folder)/new.yaml/x.yaml: Not a directory"]
      )
      let other = try #require(try run("before.yaml", updates: false).issues.first)
      #expect(other.message == "golden: what is rendered differs from \(folder)/before.yaml")
      #expect(other.lines.first == "2 - kind: Nothing")
      #expect(other.lines.contains("2 + apiVersion: library.example.org/v1"))
    }
  }
}
