// SPDX-License-Identifier: Apache-2.0

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
        "t.yaml:6:95: spec.tests[0].assertions[0].type: expected one of chainsaw, resources, absent, "
          + "deleted, results, conditions, fatal, requirements, calls, context, connection, golden, "
          + "validate, found \"fatl\""
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

  @Test("other documents are passed over, and a test that needs a cluster too")
  func others() throws {
    #expect(try Bench.tests("kind: Secret\n").isEmpty)
    #expect(mistake("{name: a}", kind: "E2ETest") == "0 tests")
    #expect(
      mistake("{name: a}", kind: "Test")
        == "t.yaml:3:7: kind: expected CompositionTest, OperationTest or E2ETest, found \"Test\""
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
    ]
    try withFolder(files) { folder in
      var plan = try TestPlan(["\(folder)/..."])
      #expect(plan.files.map { $0.dropFirst(folder.count) } == ["/a/one.yaml", "/two.yml"])
      #expect(plan.tests.map(\.fullName) == ["shelves/a shelf", "shelves/a shelf"])
      try plan.filter(by: "^shelves/.* shelf$")
      #expect(plan.tests.count == 2)
      try plan.filter(by: "door")
      #expect(plan.tests.isEmpty)
      #expect(throws: TestError.self) { try plan.filter(by: "(") }
    }
    #expect(throws: TestError("stat /nowhere: no such file or directory")) {
      try TestPlan(["/nowhere"])
    }
  }
}
