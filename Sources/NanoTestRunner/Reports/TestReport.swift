// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// What came of a run of tests.
package struct TestReport: Sendable {
  /// The outcomes, in the order of the tests.
  package let outcomes: [TestOutcome]
  /// The documents whose tests were not run.
  package let skipped: [SkippedDocument]
  /// The files whose tests cannot be read.
  package let unreadable: [UnreadableFile]
  /// How long the run took.
  package let duration: Duration

  /// A report on those outcomes.
  package init(
    _ outcomes: [TestOutcome],
    skipped: [SkippedDocument] = [],
    unreadable: [UnreadableFile] = [],
    duration: Duration
  ) {
    self.outcomes = outcomes
    self.skipped = skipped
    self.unreadable = unreadable
    self.duration = duration
  }

  /// How many tests failed.
  package var failureCount: Int { outcomes.count { !$0.passed } }

  /// Whether there were tests, and all could be read and passed.
  package var passed: Bool { failureCount == 0 && unreadable.isEmpty && !outcomes.isEmpty }
}

// MARK: - For people

extension TestReport {
  /// The lines of one test, as `swift test` prints them, each ending in a line break.
  ///
  /// - Parameter isColoured: Whether marks and differences are coloured.
  package static func text(of outcome: TestOutcome, isColoured: Bool = false) -> String {
    let paint = Paint(isOn: isColoured)
    let name = outcome.test.name.quoted(limit: 200)
    var text = ""
    for issue in outcome.issues {
      text +=
        "\(paint.red("✘")) Test \(name) recorded an issue at \(issue.place): \(issue.message)\n"
      for line in issue.lines { text += "    \(paint.difference(line))\n" }
    }
    for note in outcome.notes { text += "\(paint.grey("↳")) Test \(name): \(note)\n" }
    let seconds = TestReport.seconds(outcome.duration)
    if outcome.passed {
      text += "\(paint.green("✔")) Test \(name) passed after \(seconds) seconds.\n"
    } else {
      let count = TestReport.counted(outcome.issues.count, "issue")
      text += "\(paint.red("✘")) Test \(name) failed after \(seconds) seconds with \(count).\n"
    }
    return text
  }

  /// The line of a document whose tests are not run.
  package static func text(of skipped: SkippedDocument, isColoured: Bool = false) -> String {
    "\(Paint(isOn: isColoured).grey("➜")) \(skipped.name) at \(skipped.place) skipped: "
      + "\(skipped.reason).\n"
  }

  /// The lines of a file that cannot be read, or holds no test.
  package static func text(of file: UnreadableFile, isColoured: Bool = false) -> String {
    "\(Paint(isOn: isColoured).red("✘")) File \(file.name.quoted(limit: 200)) \(file.reason.rawValue):\n"
      + file.mistakes.map { "    \($0)\n" }.joined()
  }

  /// The last line.
  package func summary(isColoured: Bool = false) -> String {
    let paint = Paint(isOn: isColoured)
    let rest =
      skipped.isEmpty ? "" : "; \(TestReport.counted(skipped.count, "document")) skipped"
    let files = Set(outcomes.map(\.test.file)).count
    let run =
      "Test run with \(TestReport.counted(outcomes.count, "test")) in "
      + TestReport.counted(files, "file")
    let seconds = TestReport.seconds(duration)
    if passed { return "\(paint.green("✔")) \(run) passed after \(seconds) seconds\(rest).\n" }
    let issues = outcomes.reduce(0) { $0 + $1.issues.count }
    var failures: [String] = []
    if failureCount > 0 || unreadable.isEmpty {
      failures.append(
        "\(TestReport.counted(failureCount, "test")) failed with "
          + TestReport.counted(issues, "issue")
      )
    }
    let empty = unreadable.count { $0.reason == .withoutTest }
    if unreadable.count > empty {
      failures.append("\(TestReport.counted(unreadable.count - empty, "file")) cannot be read")
    }
    if empty > 0 {
      let verb = empty == 1 ? "holds" : "hold"
      failures.append("\(TestReport.counted(empty, "file")) \(verb) no test")
    }
    return "\(paint.red("✘")) \(run) failed after \(seconds) seconds: "
      + "\(failures.joined(separator: ", "))\(rest).\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Seconds with three decimals.
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    let whole = Int64(milliseconds.rounded())
    let rest = String(whole % 1000)
    return "\(whole / 1000).\(String(repeating: "0", count: max(0, 3 - rest.count)))\(rest)"
  }
}

/// Colours, where somebody looks.
private struct Paint {
  let isOn: Bool

  func red(_ text: String) -> String { painted(text, "31") }
  func green(_ text: String) -> String { painted(text, "32") }
  func grey(_ text: String) -> String { painted(text, "90") }

  func difference(_ line: String) -> String {
    let sign = line.drop { $0 == " " || $0.isNumber }
    if sign.hasPrefix("- ") { return red(line) }
    return sign.hasPrefix("+ ") ? green(line) : line
  }

  private func painted(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

// MARK: - For programs

extension TestReport {
  /// The report as one object.
  package var json: Value {
    [
      "passed": .bool(passed), "tests": .integer(Int64(outcomes.count)),
      "failures": .integer(Int64(failureCount)), "seconds": .number(duration / .seconds(1)),
      "results": .array(outcomes.map(TestReport.json)),
      "skipped": .array(
        skipped.map { document in
          [
            "name": .string(document.name), "place": .string(document.place),
            "reason": .string(document.reason),
          ]
        }
      ),
      "unreadable": .array(
        unreadable.map { file in
          ["name": .string(file.name), "mistakes": .array(file.mistakes.map(Value.string))]
        }
      ),
    ]
  }

  private static func json(_ outcome: TestOutcome) -> Value {
    [
      "suite": .string(outcome.test.suite), "name": .string(outcome.test.name),
      "place": .string(outcome.test.place), "passed": .bool(outcome.passed),
      "seconds": .number(outcome.duration / .seconds(1)),
      "issues": .array(
        outcome.issues.map { issue in
          [
            "place": .string(issue.place), "message": .string(issue.message),
            "difference": .array(issue.lines.map(Value.string)),
          ]
        }
      ),
    ]
  }

  /// The report as JUnit's XML, which CI systems read; a suite for each document.
  ///
  /// Source: <https://github.com/testmoapp/junitxml>
  package var junit: String {
    var suites: [String] = []
    for outcome in outcomes where !suites.contains(outcome.test.suite) {
      suites.append(outcome.test.suite)
    }
    let seconds = TestReport.seconds(duration)
    let count = outcomes.count + skipped.count + unreadable.count
    let errors = unreadable.isEmpty ? "" : "errors=\"\(unreadable.count)\" "
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text +=
      "<testsuites name=\"nanoidp\" tests=\"\(count)\" "
      + "failures=\"\(failureCount)\" \(errors)skipped=\"\(skipped.count)\" "
      + "time=\"\(seconds)\">\n"
    for suite in suites {
      let members = outcomes.filter { $0.test.suite == suite }
      text +=
        "  <testsuite name=\"\(suite.xml)\" tests=\"\(members.count)\" "
        + "failures=\"\(members.count { !$0.passed })\">\n"
      for outcome in members { text += TestReport.junit(outcome) }
      text += "  </testsuite>\n"
    }
    for document in skipped {
      let name = document.name.xml
      text +=
        "  <testsuite name=\"\(name)\" tests=\"1\" failures=\"0\" skipped=\"1\">\n"
        + "    <testcase name=\"\(name)\" classname=\"\(name)\">"
        + "<skipped message=\"\(document.place.xml): \(document.reason.xml)\"/></testcase>\n"
        + "  </testsuite>\n"
    }
    for file in unreadable {
      let name = file.name.xml
      text +=
        "  <testsuite name=\"\(name)\" tests=\"1\" failures=\"0\" errors=\"1\">\n"
        + "    <testcase name=\"\(file.reason.rawValue)\" classname=\"\(name)\" "
        + "file=\"\(name)\">\n"
        + file.mistakes.map { "      <error message=\"\($0.xml)\"/>\n" }.joined()
        + "    </testcase>\n  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func junit(_ outcome: TestOutcome) -> String {
    let test = outcome.test
    var text =
      "    <testcase name=\"\(test.name.xml)\" classname=\"\(test.suite.xml)\" "
      + "file=\"\(test.file.xml)\" time=\"\(seconds(outcome.duration))\""
    guard !outcome.passed else { return text + "/>\n" }
    text += ">\n"
    for issue in outcome.issues {
      let lines = ([issue.place] + issue.lines).joined(separator: "\n")
      text += "      <failure message=\"\(issue.message.xml)\">\(lines.xml)</failure>\n"
    }
    return text + "    </testcase>\n"
  }
}

extension String {
  /// The text as it stands in XML, between quotes or tags; what XML cannot hold becomes U+FFFD.
  fileprivate var xml: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n": text += "&#10;"
      case "\t": text += "&#9;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
