// SPDX-License-Identifier: Apache-2.0

import NanoValue
import Synchronization
import Testing

@testable import NanoTestRunner

@Suite("nanoidp test: reports")
struct TestReportTests {
  private static func outcome(
    _ issues: [TestOutcome.Issue],
    notes: [String] = []
  ) throws
    -> TestOutcome
  {
    let text = Bench.document("[]", "assertions: [{type: fatal, fatal: x}]")
    var outcome = TestOutcome(test: try #require(try Bench.tests(text).first))
    outcome.issues = issues
    outcome.notes = notes
    outcome.duration = .milliseconds(12)
    return outcome
  }

  private static let issue = TestOutcome.Issue(
    place: "t.yaml:3:1",
    message: "<a> & \"b\" differ",
    lines: ["a", "  - 1", "  + 2"]
  )

  private static let skipped = SkippedDocument(
    name: "E2ETest <shop>",
    place: "e.yaml:1:1",
    reason: "it needs a cluster"
  )

  @Test("a test takes a line, and what is wrong with it the lines before")
  func text() throws {
    #expect(
      TestReport.text(of: try TestReportTests.outcome([], notes: ["wrote g.yaml"])) == """
        ↳ Test "a shelf": wrote g.yaml
        ✔ Test "a shelf" passed after 0.012 seconds.

        """
    )
    #expect(
      TestReport.text(of: try TestReportTests.outcome([TestReportTests.issue])) == """
        ✘ Test "a shelf" recorded an issue at t.yaml:3:1: <a> & "b" differ
            a
              - 1
              + 2
        ✘ Test "a shelf" failed after 0.012 seconds with 1 issue.

        """
    )
    let coloured = TestReport.text(
      of: try TestReportTests.outcome([TestReportTests.issue]),
      isColoured: true
    )
    #expect(coloured.contains("\u{1B}[31m  - 1\u{1B}[0m\n    \u{1B}[32m  + 2\u{1B}[0m\n"))
  }

  @Test("the last line counts tests, files, failures and issues")
  func summary() throws {
    let good = try TestReportTests.outcome([])
    let bad = try TestReportTests.outcome([TestReportTests.issue, TestReportTests.issue])
    #expect(
      TestReport([good, good], duration: .seconds(61)).summary()
        == "✔ Test run with 2 tests in 1 file passed after 61.000 seconds.\n"
    )
    #expect(
      TestReport([good, bad], duration: .milliseconds(5)).summary()
        == "✘ Test run with 2 tests in 1 file failed after 0.005 seconds: 1 test failed with 2 issues.\n"
    )
    #expect(
      TestReport([good], skipped: [TestReportTests.skipped], duration: .zero).summary()
        == "✔ Test run with 1 test in 1 file passed after 0.000 seconds; 1 document skipped.\n"
    )
    #expect(
      TestReport([bad], skipped: [TestReportTests.skipped], duration: .zero).summary()
        == "✘ Test run with 1 test in 1 file failed after 0.000 seconds: 1 test failed with 2 issues; "
        + "1 document skipped.\n"
    )
    #expect(
      TestReport.text(of: TestReportTests.skipped)
        == "➜ E2ETest <shop> at e.yaml:1:1 skipped: it needs a cluster.\n"
    )
    #expect(!TestReport([], duration: .zero).passed)
  }

  @Test("JUnit's XML names every failure and holds nothing that breaks it")
  func junit() throws {
    let report = TestReport(
      [try TestReportTests.outcome([]), try TestReportTests.outcome([TestReportTests.issue])],
      skipped: [TestReportTests.skipped],
      duration: .milliseconds(30)
    )
    #expect(
      report.junit == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="nanoidp" tests="3" failures="1" skipped="1" time="0.030">
          <testsuite name="shelves" tests="2" failures="1">
            <testcase name="a shelf" classname="shelves" file="t.yaml" time="0.012"/>
            <testcase name="a shelf" classname="shelves" file="t.yaml" time="0.012">
              <failure message="&lt;a&gt; &amp; &quot;b&quot; differ">t.yaml:3:1&#10;a&#10;  - 1&#10;  + 2</failure>
            </testcase>
          </testsuite>
          <testsuite name="E2ETest &lt;shop&gt;" tests="1" failures="0" skipped="1">
            <testcase name="E2ETest &lt;shop&gt;" classname="E2ETest &lt;shop&gt;"><skipped message="e.yaml:1:1: it needs a cluster"/></testcase>
          </testsuite>
        </testsuites>

        """
    )
  }

  @Test("one object holds everything for programs")
  func json() throws {
    let report = TestReport(
      [try TestReportTests.outcome([TestReportTests.issue])],
      skipped: [TestReportTests.skipped],
      duration: .milliseconds(500)
    )
    #expect(report.json["passed"] == false)
    #expect(report.json["failures"] == 1)
    #expect(report.json["seconds"] == 0.5)
    #expect(
      report.json["skipped"] == [
        ["name": "E2ETest <shop>", "place": "e.yaml:1:1", "reason": "it needs a cluster"]
      ]
    )
    #expect(report.json["results"][0]["issues"][0]["place"] == "t.yaml:3:1")
    #expect(report.json["results"][0]["issues"][0]["difference"] == ["a", "  - 1", "  + 2"])
  }

  @Test("outcomes are told in the order of the tests, whoever is done first")
  func order() throws {
    let text = Bench.document("[{}]", "assertions: [{type: fatal, fatal: false}]")
    let files = (0..<50).map { "t\($0).yaml" }
    let tests = try files.flatMap { try Bench.tests(text, file: $0) }
    let told = Mutex<[String]>([])
    let outcomes = TestRun(library: nil).run(tests, threads: 4) { outcome in
      told.withLock { $0.append(outcome.test.file) }
    }
    #expect(told.withLock { $0 } == files)
    #expect(outcomes.map(\.test.file) == files)
    #expect(outcomes.filter { !$0.passed }.isEmpty)
  }

  @Test("a file that cannot be read is a failure in every form")
  func unreadable() throws {
    let file = UnreadableFile(
      name: "b.yaml",
      mistakes: ["b.yaml:1:1: <no>", "b.yaml:2:1: nor this"]
    )
    let report = TestReport(
      [try TestReportTests.outcome([])],
      unreadable: [file],
      duration: .milliseconds(30)
    )
    #expect(!report.passed)
    #expect(
      TestReport.text(of: file) == """
        ✘ File "b.yaml" cannot be read:
            b.yaml:1:1: <no>
            b.yaml:2:1: nor this

        """
    )
    #expect(
      report.summary()
        == "✘ Test run with 1 test in 1 file failed after 0.030 seconds: 1 file cannot be read.\n"
    )
    #expect(
      TestReport(
        [try TestReportTests.outcome([TestReportTests.issue])],
        unreadable: [file, file],
        duration: .zero
      ).summary()
        == "✘ Test run with 1 test in 1 file failed after 0.000 seconds: 1 test failed with 1 issue, "
        + "2 files cannot be read.\n"
    )
    let empty = UnreadableFile(name: "c.yaml", mistakes: ["nothing"], reason: .withoutTest)
    #expect(TestReport.text(of: empty) == "✘ File \"c.yaml\" holds no test:\n    nothing\n")
    #expect(
      TestReport([], unreadable: [file, empty], duration: .zero).summary()
        == "✘ Test run with 0 tests in 0 files failed after 0.000 seconds: 1 file cannot be read, "
        + "1 file holds no test.\n"
    )
    let alone = TestReport([], unreadable: [empty, empty], duration: .zero)
    #expect(
      alone.summary()
        == "✘ Test run with 0 tests in 0 files failed after 0.000 seconds: 2 files hold no test.\n"
    )
    #expect(alone.json["unreadable"][0]["mistakes"] == ["nothing"])
    #expect(alone.junit.contains("<testcase name=\"holds no test\" classname=\"c.yaml\""))
    #expect(report.json["tests"] == 1)
    #expect(report.json["failures"] == 0)
    #expect(report.json["passed"] == false)
    #expect(report.json["results"].array?.count == 1)
    #expect(
      report.json["unreadable"] == [
        ["name": "b.yaml", "mistakes": ["b.yaml:1:1: <no>", "b.yaml:2:1: nor this"]]
      ]
    )
    #expect(
      report.junit == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="nanoidp" tests="2" failures="0" errors="1" skipped="0" time="0.030">
          <testsuite name="shelves" tests="1" failures="0">
            <testcase name="a shelf" classname="shelves" file="t.yaml" time="0.012"/>
          </testsuite>
          <testsuite name="b.yaml" tests="1" failures="0" errors="1">
            <testcase name="cannot be read" classname="b.yaml" file="b.yaml">
              <error message="b.yaml:1:1: &lt;no&gt;"/>
              <error message="b.yaml:2:1: nor this"/>
            </testcase>
          </testsuite>
        </testsuites>

        """
    )
  }
}
