// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import NanoCompositions
import NanoTestRunner
import Synchronization
import Testing

@testable import NanoTool

@Suite("nanoidp test", .hosting(.nanoIDP, as: "function-nano-idp"))
struct TestCommandTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples").path

  /// What the command prints for a command line, and whether all tests passed.
  private func run(_ arguments: String...) throws -> (text: String, passed: Bool) {
    let command = try #require(
      try Program.command(of: ["test"] + arguments) as? TestCommand
    )
    let text = Mutex("")
    let report = try command.report(cache: InputCache()) { piece in text.withLock { $0 += piece } }
    return (text.withLock { $0 }, report.passed)
  }

  /// The sentence with which the command fails.
  private func failure(_ arguments: String...) -> String {
    do {
      let command = try Program.command(of: ["test"] + arguments)
      _ = try #require(command as? TestCommand).report(cache: InputCache()) { _ in }
      return "it does not fail"
    } catch {
      return Failure(error, of: ["test"] + arguments).message
    }
  }

  /// What the process ends with when the command fails before it runs.
  private func exitCode(_ arguments: String...) -> ExitCode? {
    do {
      _ = try Program.command(of: ["test"] + arguments)
      return nil
    } catch {
      return Failure(error, of: ["test"] + arguments).exitCode
    }
  }

  @Test("the project's own examples pass, at once or one after the other")
  func examples() throws {
    for jobs in ["1", "4"] {
      let (text, passed) = try run(TestCommandTests.examples, "--jobs", jobs)
      #expect(passed, "\(text)")
      #expect(
        text.contains("✔ Test \"a new database asks for its operator's objects\" passed after ")
      )
      #expect(text.contains("\n✔ Test run with "))
    }
  }

  @Test("a filter takes the tests whose names match")
  func filter() throws {
    let (text, _) = try run(TestCommandTests.examples, "--filter", "postgresql/a size")
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.contains("✔ Test run with 1 test in 1 file passed after "))
    #expect(
      failure(TestCommandTests.examples, "--filter", "no such test").hasSuffix(
        " tests matches the filter 'no such test'"
      )
    )
  }

  @Test("results are printed for programs")
  func formats() throws {
    let json = try run(TestCommandTests.examples, "-o", "json").text
    #expect(json.hasPrefix("{\n  \"passed\": true,\n  \"tests\": "))
    let junit = try run(TestCommandTests.examples, "-o", "junit").text
    #expect(
      junit.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"nanoidp\"")
    )
    #expect(
      junit.contains("<testsuite name=\"database.local.postgresql\" tests=\"4\" failures=\"0\">")
    )
  }

  @Test("no tests are an error")
  func nothing() {
    let folder = "\(TestCommandTests.examples)/hello-composition/cluster"
    #expect(
      failure(folder)
        == "no tests found in \(folder): there is no CompositionTest or OperationTest of "
        + "test.crossplane.io/v1alpha1 in 4 YAML files"
    )
  }

  @Test("a file that changes, comes or goes is noticed")
  func changes() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let missing = FileTimes(files: [file.path])
    #expect(missing == FileTimes(files: [file.path]))
    try Data("a".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let there = FileTimes(files: [file.path])
    #expect(there != missing)
    #expect(there == FileTimes(files: [file.path]))
    try Data("ab".utf8).write(to: file)
    #expect(there != FileTimes(files: [file.path]))
  }

  @Test("what comes, changes or goes deep below a folder is noticed as well")
  func deepChanges() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let inner = folder.appending(path: "a/b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = inner.appending(path: "t.yaml")
    for path in [folder.path, "\(folder.path)/..."] {
      let before = FileTimes(below: [path])
      #expect(before == FileTimes(files: before.files))
      try Data("a".utf8).write(to: file)
      #expect(before != FileTimes(files: before.files))
      let there = FileTimes(below: [path])
      #expect(there.files.contains(file.path))
      try Data("ab".utf8).write(to: file)
      #expect(there != FileTimes(files: there.files))
      let changed = FileTimes(below: [path])
      try FileManager.default.removeItem(at: file)
      #expect(changed != FileTimes(files: changed.files))
    }
  }

  @Test("a function is served by a program, by one process for all tests")
  func binary() throws {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "function").path
    let tests = "\(TestCommandTests.examples)/database/tests"
    let (text, passed) = try run(tests, "--function-binary", "function-nano-idp=\(program)")
    #expect(passed, "\(text)")
    let missing = try run(tests, "--function-binary", "function-nano-idp=/no/such/program")
    #expect(!missing.passed)
    #expect(missing.text.contains(": cannot start /no/such/program: no such file or directory\n"))
    #expect(
      failure(tests, "--function-binary", "function-nano-idp").contains(
        "The value 'function-nano-idp' is invalid for '--function-binary': expected name=path."
      )
    )
  }

  @Test("documents that need a cluster are told, and do not count as tests")
  func skipped() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "e2e.yaml").path
    let document =
      "apiVersion: test.crossplane.io/v1alpha1\nkind: E2ETest\nmetadata: {name: shop}\n"
    try Data(document.utf8).write(to: URL(filePath: file))
    #expect(
      failure(file).hasSuffix(
        " in 1 YAML files\nE2ETest shop at \(file):1:1 is skipped: it needs a cluster"
      )
    )
    let (text, passed) = try run(TestCommandTests.examples, file)
    #expect(passed)
    #expect(
      text.contains("\n➜ E2ETest shop at \(file):1:1 skipped: it needs a cluster.\n✔ Test run")
    )
    #expect(text.hasSuffix(" seconds; 1 document skipped.\n"))
  }

  @Test("a command line that makes no sense is refused")
  func usage() {
    #expect(failure("a", "--jobs", "0").contains("'--jobs' takes a number of at least 1."))
    #expect(
      failure("a", "--filter", "(").hasPrefix(
        "The value '(' is invalid for '--filter': error parsing regexp: missing closing ): `(`."
      )
    )
    #expect(exitCode("a", "--filter", "(") == .wrongUsage)
    #expect(failure("a", "--watch", "-o", "json").contains("it goes with '--output text' only."))
    #expect(failure("a", "-o", "tap").contains("'tap'"))
    #expect(
      failure("-", "--watch").contains("'--watch' needs files; standard input does not change.")
    )
  }

  @Test("a path that there is not fails the run, and the others are run")
  func missing() throws {
    let said = "✘ File \"/nowhere\" cannot be read:\n    stat /nowhere: no such file or directory\n"
    let tests = "\(TestCommandTests.examples)/database/tests"
    let (text, passed) = try run("/nowhere", tests)
    #expect(!passed)
    #expect(text.contains("✔ Test \""))
    #expect(text.contains("\n" + said))
    #expect(text.hasSuffix(" seconds: 1 file cannot be read.\n"))
    let alone = try run("/nowhere")
    #expect(!alone.passed)
    #expect(alone.text.hasPrefix(said + "✘ Test run with 0 tests in 0 files failed after "))
  }

  @Test("a file that is named and holds no test fails the run, and the others are run")
  func withoutTest() throws {
    let file = "\(TestCommandTests.examples)/database/xr.yaml"
    let said =
      "✘ File \"\(file)\" holds no test:\n    there is no CompositionTest or OperationTest of "
      + "test.crossplane.io/v1alpha1 in it\n"
    let (text, passed) = try run(file, "\(TestCommandTests.examples)/database/tests")
    #expect(!passed)
    #expect(text.contains("✔ Test \""))
    #expect(text.contains("\n" + said))
    #expect(text.hasSuffix(" seconds: 1 file holds no test.\n"))
    #expect(try run(file).text.hasPrefix(said))
  }

  @Test("a file that cannot be read fails the run and leaves the others alone")
  func unreadable() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("apiVersion: test.crossplane.io/v1alpha1\nkind: Test\n".utf8).write(to: file)
    let tests = "\(TestCommandTests.examples)/database/tests"
    let (text, passed) = try run(file.path, tests)
    #expect(!passed)
    #expect(text.contains("✔ Test \""))
    #expect(
      text.contains(
        "\n✘ File \"\(file.path)\" cannot be read:\n    \(file.path):2:7: kind: expected "
          + "CompositionTest, OperationTest or E2ETest, found \"Test\"\n"
      )
    )
    #expect(text.hasSuffix(" seconds: 1 file cannot be read.\n"))
    #expect(try run(file.path, tests, "-o", "junit").text.contains(" errors=\"1\" "))
    #expect(try run(file.path, "--filter", "x").text.contains("cannot be read"))
  }
}
