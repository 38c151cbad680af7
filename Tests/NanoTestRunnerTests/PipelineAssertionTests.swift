// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: what functions said and were asked")
struct PipelineAssertionTests {
  private func issues(
    _ assertion: String,
    fakes: String = "[\(Bench.board(80))]",
    inputs: String = ""
  ) throws -> [String] {
    try Bench.issues(Bench.document(fakes, inputs: inputs, "assertions:\n- \(assertion)"))
  }

  private static let said =
    "[\(Bench.board(80, more: ", results: [{severity: SEVERITY_WARNING, reason: Thin, message: thin}]"))]"
  private static let ended = "[{results: [{severity: SEVERITY_FATAL, message: no wood}]}]"

  @Test("results are found by their parts, and none too many is allowed on demand")
  func results() throws {
    let said = PipelineAssertionTests.said
    let part = "{type: results, results: [{severity: Warning, (length(message)): 4, step: build}]}"
    #expect(try issues(part, fakes: said) == [])
    #expect(
      try issues("{type: results, results: []}", fakes: said) == [
        "results: there are results that are not expected",
        "+ {\"step\":\"build\",\"severity\":\"Warning\",\"message\":\"thin\",\"reason\":\"Thin\"}",
      ]
    )
  }

  @Test("results are complete only on demand, and each is meant once")
  func exactly() throws {
    let two =
      "[{results: [{severity: SEVERITY_WARNING, message: a}, {severity: SEVERITY_NORMAL, message: b}]}]"
    let one = "results: [{message: a}]"
    #expect(try issues("{type: results, \(one)}", fakes: two) == [])
    #expect(
      try issues("{type: results, \(one), exactly: true}", fakes: two) == [
        "results: there are results that are not expected",
        "+ {\"step\":\"build\",\"severity\":\"Normal\",\"message\":\"b\"}",
      ]
    )
    #expect(
      try issues("{type: results, results: [{message: a}, {message: a}]}", fakes: two) == [
        "results: no result is as expected", "- {\"message\":\"a\"}",
        "+ {\"step\":\"build\",\"severity\":\"Normal\",\"message\":\"b\"}",
      ]
    )
  }

  @Test("a name is that in the pipeline, and readiness is what the pipeline says")
  func names() throws {
    let fakes = """
      [{desired: {resources: {first: {ready: READY_TRUE, resource: {apiVersion: v1, kind: Board, \
      metadata: {name: second}}}}}}]
      """
    #expect(try issues("{type: absent, absent: [second]}", fakes: fakes) == [])
    let labelled = "{kind: Board, metadata: {labels: {colour: red}}}"
    #expect(try issues("{type: absent, absent: [\(labelled)]}", fakes: fakes) == [])
    #expect(
      try issues("{type: absent, absent: [{kind: Board}]}", fakes: fakes)
        == ["absent: Board second (first) is composed, and should not be"]
    )
    #expect(
      try issues("{type: absent, absent: [first]}", fakes: fakes)
        == ["absent: Board second (first) is composed, and should not be"]
    )
    #expect(try issues("{type: resources, ready: {first: true}}", fakes: fakes) == [])
    #expect(
      try issues("{type: resources, ready: {first: false}}", fakes: fakes)
        == ["resources: \"first\" is ready"]
    )
  }

  @Test(
    "a pipeline that ends is a failure, unless the test says that it ends so",
    arguments: [
      ("{type: fatal, fatal: no wood}", []), ("{type: fatal, fatal: {contains: wood}}", []),
      ("{type: fatal, fatal: {contains: 'no', step: build}}", []),
      ("{type: fatal, fatal: true}", []),
      (
        "{type: fatal, fatal: no nails}",
        ["fatal: the pipeline ended otherwise", "- no nails", "+ no wood"]
      ),
      (
        "{type: fatal, fatal: {step: ready}}",
        ["fatal: the pipeline ended in another step: build"]
      ),
      (
        "{type: fatal, fatal: false}",
        [
          "fatal: nothing should end the pipeline: cannot compose resources: pipeline step \"build\" "
            + "returned a fatal result: no wood"
        ]
      ),
      (
        "{type: absent, absent: [door]}",
        [
          "cannot compose resources: pipeline step \"build\" returned a fatal result: no wood"
        ]
      ),
      (
        "{type: results, results: [{severity: Fatal, message: no wood, step: build}]}",
        [
          "cannot compose resources: pipeline step \"build\" returned a fatal result: no wood"
        ]
      ),
    ]
  )
  func fatal(_ assertion: String, _ expected: [String]) throws {
    #expect(try issues(assertion, fakes: PipelineAssertionTests.ended) == expected)
  }

  @Test("the context, requirements and connection details of the pipeline's end are seen")
  func pipeline() throws {
    let fakes = """
      [{context: {colour: red}, requirements: {resources: {nails: {apiVersion: v1, kind: Nail, \
      matchName: long}}}, desired: {composite: {connectionDetails: {key: b3Blbg==}}}}]
      """
    let assertions = """
      {type: context, context: {colour: red}}
      {type: requirements, requirements: {build: {resources: {nails: {matchName: long}}}}}
      {type: connection, connection: {key: open, lock: null}}
      {type: connection, connection: {key: true}}
      """
    for assertion in assertions.split(separator: "\n") {
      #expect(try issues(String(assertion), fakes: fakes) == [], "\(assertion)")
    }
    let secret = "{type: connection, connection: {key: shut}}"
    #expect(
      try issues(secret, fakes: fakes) == ["connection: the connection detail key is another one"]
    )
    let none = "{type: connection, connection: {key: null}}"
    #expect(try issues(none, fakes: fakes) == ["connection: there is a connection detail key"])
    let seeded = "{type: context, context: {size: {a: 1}}}"
    #expect(try issues(seeded, inputs: "context: {size: {a: 1}}") == [])
  }

  @Test("what seeds the context is no step of the pipeline, so its call does not count")
  func seedIsNotCounted() throws {
    for inputs in ["", "context: {size: {a: 1}}"] {
      #expect(try issues("{type: calls, calls: 2}", inputs: inputs) == [])
      #expect(
        try issues("{type: calls, calls: 1}", inputs: inputs)
          == ["calls: expected 1 call of functions, found 2"]
      )
    }
  }
}
