// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Glibc
internal import NanoTestRunner
internal import NanoValue

/// `nanoidp test`: whether compositions do what tests demand.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs tests of compositions and operations, without a cluster.",
    discussion: """
      Tests are YAML documents of test.crossplane.io/v1alpha1, kinds CompositionTest
      and OperationTest. They are found in files, and in folders at any depth.

      EXAMPLES:
        nanoidp test examples/
        nanoidp test tests/database.yaml --filter 'asleep'
        nanoidp test tests/ --update            write golden files anew
        nanoidp test tests/ --watch             again whenever a file changes
        nanoidp test tests/ --output junit > report.xml

      EXIT CODES:
        0  all tests passed
        1  one failed, a file cannot be read, or there is no test
        2  the command line cannot be understood
      """
  )

  @Argument(help: "Files and folders with tests; '-' is standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Run the tests whose 'document/test' this regular expression matches.",
      valueName: "expression"
    )
  )
  var filter: String?

  @Option(name: .shortAndLong, help: "How to print the results.")
  var output = Format.text

  @Flag(help: "Write golden files as things are rendered now.")
  var update = false

  @Flag(help: "Run again whenever a file changes, until Control-C.")
  var watch = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many tests run at once.", valueName: "count")
  )
  var jobs = Terminal.processorCount

  @Option(
    name: .customLong("function-binary"),
    help: ArgumentHelp(
      "Start a program that serves the function to all tests, on a free port of this machine.",
      valueName: "name=path"
    )
  )
  var binaries: [String] = []

  /// How results are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, junit
  }

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("'--jobs' takes a number of at least 1.") }
    guard !watch || output == .text else {
      throw ValidationError("'--watch' is for people: it goes with '--output text' only.")
    }
    guard !watch || !paths.contains("-") else {
      throw ValidationError("'--watch' needs files; standard input does not change.")
    }
    guard let filter else { return }
    do {
      try TestPlan.check(filter: filter)
    } catch {
      throw ValidationError("The value '\(filter)' is invalid for '--filter': \(error).")
    }
  }

  func run() throws {
    if watch { watchForever() }
    let report = try report(cache: InputCache(), print: Terminal.write)
    guard report.passed else { throw ExitCode.failure }
  }

  /// Runs the tests.
  ///
  /// - Parameters:
  ///   - cache: What tests read from files.
  ///   - print: Is given each piece of the output.
  func report(
    cache: InputCache,
    print: @escaping @Sendable (String) -> Void
  ) throws -> TestReport {
    let programs = FunctionPrograms(try FunctionOptions.binaries(binaries))
    let plan = try plan()
    let tests = plan.tests
    let run = TestRun(
      library: CommandLineTool.current.compositions,
      functions: CommandLineTool.current.functions,
      cache: cache,
      programs: programs,
      updatesGoldenFiles: update
    )
    let isColoured = Terminal.isColoured(STDOUT_FILENO)
    let progress = TestProgress(count: tests.count, isShown: Terminal.showsProgress)
    let start = ContinuousClock.now
    let outcomes = run.run(tests, threads: jobs) { [output] outcome in
      progress.clear()
      if output == .text { print(TestReport.text(of: outcome, isColoured: isColoured)) }
      progress.advance()
    }
    progress.clear()
    for name in programs.unused {
      Terminal.writeNote("no test calls the function \(name) of --function-binary")
    }
    let report = TestReport(
      outcomes,
      skipped: plan.skipped,
      unreadable: plan.unreadable,
      duration: ContinuousClock.now - start
    )
    switch output {
    case .text:
      for document in plan.skipped {
        print(TestReport.text(of: document, isColoured: isColoured))
      }
      for file in plan.unreadable { print(TestReport.text(of: file, isColoured: isColoured)) }
      print(report.summary(isColoured: isColoured))
    case .json: print(report.json.jsonText(.indented) + "\n")
    case .junit: print(report.junit)
    }
    return report
  }

  /// The tests that the command line names.
  private func plan() throws -> TestPlan {
    var plan = TestPlan(paths, readInput: Terminal.readInput)
    do {
      let count = plan.tests.count
      if let filter { try plan.filter(by: filter) }
      if plan.tests.isEmpty, plan.unreadable.isEmpty, let filter, count > 0 {
        throw ToolError("none of \(count) tests matches the filter '\(filter)'")
      }
    } catch let error as TestError {
      throw ToolError(error.description)
    }
    guard !plan.tests.isEmpty || !plan.unreadable.isEmpty else {
      throw ToolError(
        "no tests found in \(paths.joined(separator: ", ")): there is no CompositionTest or "
          + "OperationTest of test.crossplane.io/v1alpha1 in \(plan.files.count) YAML files"
          + plan.skipped.map { "\n\($0.name) at \($0.place) is skipped: \($0.reason)" }.joined()
      )
    }
    return plan
  }

  /// Runs the tests, and again after every change of a file.
  private func watchForever() -> Never {
    var known = Set(paths)
    while true {
      let cache = InputCache()
      let before = FileTimes(below: known)
      do {
        _ = try report(cache: cache, print: Terminal.write)
      } catch {
        Terminal.writeError("\(error)")
      }
      known = cache.paths.union(paths)
      let watched = FileTimes(below: known)
      // What changed while the tests ran may have been read before.
      guard before == FileTimes(files: before.files) else { continue }
      Terminal.writeNote("waiting for a change of \(watched.count) files and folders")
      while watched == FileTimes(files: watched.files) { usleep(200_000) }
    }
  }
}

/// When files were changed last.
struct FileTimes: Equatable {
  /// The files, whether there or not.
  let files: Set<String>
  private let times: [String: [Int]]

  /// The times of files, and of all folders and of what tests read below folders, so that a file
  /// which comes is noticed at any depth.
  init(below paths: Set<String>) {
    var files = paths
    for path in paths {
      let path = path.hasSuffix("/...") ? String(path.dropLast(4)) : path
      let endings = [".yaml", ".yml", ".json", ".schema"]
      guard let found = try? TestFolder(below: path.isEmpty ? "." : path, endingIn: endings) else {
        continue
      }
      files.formUnion(found.files)
      files.formUnion(found.folders)
    }
    self.init(files: files)
  }

  init(files: Set<String>) {
    self.files = files
    var times: [String: [Int]] = [:]
    for file in files {
      var status = stat()
      guard stat(file, &status) == 0 else { continue }
      times[file] = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_size)]
    }
    self.times = times
  }

  var count: Int { files.count }
}
