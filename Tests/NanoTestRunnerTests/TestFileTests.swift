// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: files")
struct TestFileTests {
  private static let inputs = "{xr: {path: xr.yaml}, composition: {path: c.yaml}}"

  private func mistake(_ test: String, kind: String = "CompositionTest") -> String {
    let text = """
      # A comment.
      apiVersion: test.crossplane.io/v1alpha1
      kind: \(kind)
      spec:
        tests:
        - \(test)
      """
    do {
      return "\(try Bench.tests(text).count) tests"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "a mistake is told with file, line and column",
    arguments: [
      (
        "{name: a, inputs: \(inputs), assertions: [{type: fatl, fatal: true}]}",
        "t.yaml:6:95: spec.tests[0].assertions[0].type: there is no assertion \"fatl\", did you mean "
          + "\"fatal\"?"
      ),
      (
        "{name: a, inputs: \(inputs), assertions: [{type: shell}]}",
        "t.yaml:6:95: spec.tests[0].assertions[0].type: expected one of chainsaw, resources, absent, "
          + "deleted, results, conditions, fatal, requirements, calls, context, connection, golden, "
          + "validate, found \"shell\""
      ),
      (
        "{name: a, inputs: \(inputs), assertions: [{fatal: true}]}",
        "t.yaml:6:88: spec.tests[0].assertions[0].type: is required, one of chainsaw, resources, "
          + "absent, deleted, results, conditions, fatal, requirements, calls, context, connection, "
          + "golden, validate"
      ),
      (
        "{name: a, inputs: \(inputs), asertions: []}",
        "t.yaml:6:5: spec.tests[0].assertions: the test asserts nothing\n"
          + "t.yaml:6:86: spec.tests[0].asertions: unknown field, did you mean \"assertions\"?"
      ),
      (
        "{name: a, inputs: \(inputs)}",
        "t.yaml:6:5: spec.tests[0].assertions: the test asserts nothing"
      ),
      (
        "{name: a, inputs: {xr: {raw: {}, path: b}, composition: {path: c}}, "
          + "assertions: [{type: fatal, fatal: x}]}",
        "t.yaml:6:28: spec.tests[0].inputs.xr: expected exactly one of raw and path"
      ),
      (
        "{name: a, inputs: \(inputs), rounds: [{markReady: 3}], assertions: [{type: fatal, fatal: x}]}",
        "t.yaml:6:96: spec.tests[0].rounds[0].markReady: expected all, or a list of names, found "
          + "a whole number"
      ),
    ]
  )
  func mistakes(_ test: String, _ message: String) {
    #expect(mistake(test) == message)
  }

  @Test(
    "a demand that would demand nothing is a mistake",
    arguments: [
      (
        "{type: fatal, fatal: {contans: x}}",
        "unknown field, did you mean \"contains\"?"
      ),
      (
        "{type: fatal, fatal: 3}",
        "expected a message, true, false, or an object with contains or step, found a whole number"
      ),
      (
        "{type: fatal, fatal: {}}",
        "expected a message, true, false, or an object with contains or step, found an object"
      ),
      ("{type: fatal}", "a value is required"),
      ("{type: calls, calls: many}", "expected a number, or an object by steps, found \"many\""),
      ("{type: calls, calls: {}}", "expected a number, or an object by steps, found an object"),
      (
        "{type: calls, calls: {build: {cuont: 1}}}",
        "expected a number, or count and request, for step \"build\""
      ),
      (
        "{type: calls, calls: {build: {count: one}}}",
        "expected a number, or count and request, for step \"build\""
      ),
      (
        "{type: resources, ready: {board: perhaps}}",
        "expected true or false for \"board\", found \"perhaps\""
      ),
      (
        "{type: absent, absent: [board, 3]}",
        "expected names or partial objects, found a whole number"
      ),
      (
        "{type: deleted, deleted: [[board]]}",
        "expected names or partial objects, found a list"
      ),
      (
        "{type: resources, resources: []}",
        "is empty and demands nothing; count: 0 demands that nothing is composed"
      ),
      (
        "{type: resources, resources: {}, count: 1}",
        "is empty and demands nothing; count: 0 demands that nothing is composed"
      ),
      (
        "{type: connection, connection: {key: false}}",
        "expected a text, true or null for \"key\", found a boolean"
      ),
      (
        "{type: chainsaw, chainsaw: {resources: [{kind: K}], bindings: [{nmae: x, value: 1}]}}",
        "expected objects with name and value, found {\"nmae\":\"x\",\"value\":1}"
      ),
    ]
  )
  func empty(_ assertion: String, _ message: String) {
    let test = "{name: a, inputs: \(TestFileTests.inputs), assertions: [\(assertion)]}"
    #expect(mistake(test).hasSuffix(": \(message)"), "\(mistake(test))")
  }

  @Test(
    "a round takes times and statuses, and nothing that looks like them",
    arguments: [
      ("{clock: yesterday}", "expected a time such as 2030-01-02T03:04:05Z, found \"yesterday\""),
      (
        "{clock: '2030-01-02T03:04:05'}",
        "expected a time such as 2030-01-02T03:04:05Z, found \"2030-01-02T03:04:05\""
      ),
      (
        "{statuses: {board: ready}}", "expected an object for \"board\", found \"ready\""
      ),
      ("{clock: '2030-01-02T03:04:05Z'}", "1 tests"),
      ("{clock: '2030-01-02T03:04:05.25+01:00'}", "1 tests"),
    ]
  )
  func rounds(_ round: String, _ message: String) {
    let test =
      "{name: a, inputs: \(TestFileTests.inputs), rounds: [\(round)], "
      + "assertions: [{type: fatal, fatal: x}]}"
    #expect(mistake(test).hasSuffix(message), "\(mistake(test))")
  }

  @Test("tests come from standard input as well")
  func standardInput() throws {
    let text = Bench.document("[]", "assertions: [{type: fatal, fatal: x}]")
    let plan = TestPlan(["-"]) { Array(text.utf8) }
    #expect(plan.tests.map(\.place) == ["stdin:6:5"])
  }

  @Test("a test that needs a cluster is skipped, and told")
  func skipped() throws {
    let text = """
      # Of the shop.
      apiVersion: test.crossplane.io/v1alpha1
      kind: E2ETest
      metadata: {name: shop}
      spec: {whatever: [1]}
      """
    let file = try TestFile(Array(text.utf8), file: "t.yaml")
    #expect(file.tests.isEmpty)
    #expect(
      file.skipped == [
        SkippedDocument(name: "E2ETest shop", place: "t.yaml:2:1", reason: "it needs a cluster")
      ]
    )
    try withFolder(["t.yaml": text]) { folder in
      var plan = TestPlan([folder])
      #expect(plan.skipped.map(\.name) == ["E2ETest shop"])
      try plan.filter(by: "shop")
      #expect(plan.skipped.count == 1)
      try plan.filter(by: "door")
      #expect(plan.skipped.isEmpty)
    }
  }

  @Test("other documents are passed over")
  func others() throws {
    #expect(try Bench.tests("kind: Secret\n").isEmpty)
    #expect(
      mistake("{name: a}", kind: "Test")
        == "t.yaml:3:7: kind: expected CompositionTest, OperationTest or E2ETest, found \"Test\""
    )
    #expect(
      mistake("{name: a}", kind: "CompositonTest").hasSuffix(
        ", found \"CompositonTest\"; did you mean \"CompositionTest\"?"
      )
    )
    #expect(throws: TestError.self) {
      try Bench.tests("apiVersion: test.crossplane.io/v2\nkind: CompositionTest\n")
    }
  }

  @Test("a name that stands twice in a document is a mistake")
  func names() {
    let test = "{name: a, inputs: \(TestFileTests.inputs), assertions: [{type: fatal, fatal: x}]}"
    #expect(mistake("\(test)\n  - \(test)").hasSuffix("the name \"a\" stands twice"))
  }

  @Test("folders are searched at any depth, and names are filtered by regular expressions")
  func plan() throws {
    let files = [
      "a/one.yaml": Bench.document("[]", "assertions: [{type: fatal, fatal: x}]"),
      "two.yml": Bench.document("[]", "assertions: [{type: fatal, fatal: x}]"),
      "three.txt": "apiVersion: test.crossplane.io/v1alpha1",
      ".hidden/four.yaml": "apiVersion: test.crossplane.io/v2",
    ]
    try withFolder(files) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a/self",
        withDestinationPath: folder
      )
      var plan = TestPlan(["\(folder)/..."])
      #expect(plan.files.map { $0.dropFirst(folder.count) } == ["/a/one.yaml", "/two.yml"])
      #expect(plan.tests.map(\.fullName) == ["shelves/a shelf", "shelves/a shelf"])
      #expect(TestPlan([folder, folder]).files == plan.files)
      try plan.filter(by: "^shelves/.* shelf$")
      #expect(plan.tests.count == 2)
      try plan.filter(by: "door")
      #expect(plan.tests.isEmpty)
      #expect(throws: TestError.self) { try plan.filter(by: "(") }
    }
  }

  @Test("a folder that cannot be read leaves the others alone")
  func unreadableFolder() throws {
    let files = [
      "a/b/t.yaml": Bench.document("[]", "assertions: [{type: fatal, fatal: x}]"),
      "shut/t.yaml": Bench.document("[]", "assertions: [{type: fatal, fatal: x}]"),
    ]
    try withFolder(files) { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(folder)/shut")
      let plan = try asNobody { TestPlan([folder]) }
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: "\(folder)/shut"
      )
      #expect(plan.tests.map(\.file) == ["\(folder)/a/b/t.yaml"])
      #expect(
        plan.unreadable == [
          UnreadableFile(
            name: "\(folder)/shut",
            mistakes: ["open \(folder)/shut: permission denied"]
          )
        ]
      )
    }
  }

  /// Looks at files on this thread as somebody who may not read everything.
  private func asNobody<Result>(_ look: () -> Result) throws -> Result {
    typealias SetUser = @convention(c) (UInt32) -> Int32
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let setUser = unsafeBitCast(symbol, to: SetUser.self)
    let before = UInt32(bitPattern: setUser(65534))
    defer { _ = setUser(before) }
    return look()
  }

  @Test("a path that there is not leaves the others alone")
  func missing() throws {
    try withFolder(["t.yaml": Bench.document("[]", "assertions: [{type: fatal, fatal: x}]")]) {
      folder in
      let plan = TestPlan(["\(folder)/t.yaml", "/nowhere/...", folder])
      #expect(plan.tests.count == 1)
      #expect(
        plan.unreadable == [
          UnreadableFile(
            name: "/nowhere/...",
            mistakes: ["stat /nowhere: no such file or directory"]
          )
        ]
      )
    }
  }

  @Test("a file that is named has to be YAML and to hold a test; in a folder it is passed over")
  func named() throws {
    let files = [
      "broken.yaml": "a: [", "other.yaml": "# Nothing here.\nkind: Secret\n",
      "e2e.yaml": "apiVersion: test.crossplane.io/v1alpha1\nkind: E2ETest\n",
    ]
    try withFolder(files) { folder in
      #expect(TestPlan([folder]).unreadable == [])
      #expect(TestPlan(["\(folder)/e2e.yaml"]).unreadable == [])
      let plan = TestPlan(["\(folder)/broken.yaml", "\(folder)/other.yaml"])
      #expect(plan.unreadable.map(\.reason) == [.unreadable, .withoutTest])
      #expect(
        plan.unreadable.first?.mistakes.first?.hasPrefix("\(folder)/broken.yaml:2:1: ") == true
      )
      let nothing =
        "there is no CompositionTest or OperationTest of test.crossplane.io/v1alpha1 in it"
      #expect(plan.unreadable.last?.mistakes == [nothing])
      let input = TestPlan(["-"]) { Array("kind: Secret".utf8) }
      #expect(
        input.unreadable
          == [UnreadableFile(name: "stdin", mistakes: [nothing], reason: .withoutTest)]
      )
    }
  }

  @Test(
    "a group that is nearly the one of tests is a mistake, also in a folder",
    arguments: ["test.crosplane.io/v1alpha1", "tests.crossplane.io/v1alpha1", "test.crossplane.io"]
  )
  func nearGroup(apiVersion: String) throws {
    try withFolder(["t.yaml": "apiVersion: \(apiVersion)\nkind: CompositionTest\n"]) { folder in
      for path in [folder, "\(folder)/t.yaml"] {
        #expect(
          TestPlan([path]).unreadable == [
            UnreadableFile(
              name: "\(folder)/t.yaml",
              mistakes: [
                "\(folder)/t.yaml:1:13: apiVersion: found \"\(apiVersion)\"; did you mean "
                  + "\"test.crossplane.io/v1alpha1\"?"
              ]
            )
          ]
        )
      }
    }
    #expect(try Bench.tests("apiVersion: example.org/v1\nkind: CompositionTest\n").isEmpty)
    #expect(try Bench.tests("apiVersion: ops.crossplane.io/v1\nkind: OperationTest\n").isEmpty)
  }

  @Test("a file that cannot be read leaves the others alone")
  func unreadable() throws {
    let files = [
      "bad.yaml": "apiVersion: test.crossplane.io/v1alpha1\nkind: CompositonTest\n",
      "good.yaml": Bench.document("[]", "assertions: [{type: fatal, fatal: x}]"),
    ]
    try withFolder(files) { folder in
      var plan = TestPlan([folder])
      #expect(plan.tests.count == 1)
      #expect(plan.unreadable.map(\.name) == ["\(folder)/bad.yaml"])
      #expect(plan.unreadable.first?.mistakes.first?.hasPrefix("\(folder)/bad.yaml:2:7: ") == true)
      try plan.filter(by: "door")
      #expect(plan.unreadable.count == 1)
    }
  }
}
