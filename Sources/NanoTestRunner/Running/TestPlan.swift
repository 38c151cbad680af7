// SPDX-License-Identifier: Apache-2.0

internal import NanoRegex
internal import NanoRender
internal import NanoValue

/// The tests that a command line names.
package struct TestPlan: Sendable {
  /// The tests, in the order of their files.
  package private(set) var tests: [TestCase]
  /// The documents whose tests cannot be run here.
  package private(set) var skipped: [SkippedDocument]
  /// The files and folders that cannot be read, and the paths that there are not.
  package private(set) var unreadable: [UnreadableFile] = []
  /// The files that were looked at.
  package let files: [String]

  /// Finds the tests in files, and in the YAML files of folders at any depth.
  ///
  /// A path may end in `/...` as Go's tools write it, which means the same as without; `-` is standard
  /// input, whose paths are relative to the working directory. A file of a folder that holds no test is
  /// passed over; one that was named itself was meant to hold one.
  ///
  /// - Parameter readInput: Reads standard input to its end.
  package init(_ paths: [String], readInput: @escaping @Sendable () -> [UInt8] = { [] }) {
    let files = InputFiles(standardInput: readInput)
    var names: [String] = []
    var tests: [TestCase] = []
    var skipped: [SkippedDocument] = []
    for path in paths {
      let found: (files: [String], unreadable: [UnreadableFile], isNamed: Bool)
      do throws(TestError) {
        found = try TestPlan.files(at: path)
      } catch {
        unreadable.append(UnreadableFile(name: path, mistakes: error.lines))
        continue
      }
      for file in found.unreadable where !unreadable.contains(file) { unreadable.append(file) }
      for name in found.files where !names.contains(name) {
        names.append(name)
        let title = name == "-" ? "stdin" : name
        do throws(TestError) {
          let bytes = try TestPlan.bytes(files, name)
          let file = try TestFile(bytes, file: title, isNamed: found.isNamed)
          tests += file.tests
          skipped += file.skipped
          if found.isNamed, file.tests.isEmpty, file.skipped.isEmpty {
            unreadable.append(
              UnreadableFile(
                name: title,
                mistakes: [
                  "there is no CompositionTest or OperationTest of test.crossplane.io/v1alpha1 in it"
                ],
                reason: .withoutTest
              )
            )
          }
        } catch {
          unreadable.append(UnreadableFile(name: title, mistakes: error.lines))
        }
      }
    }
    self.tests = tests
    self.skipped = skipped
    self.files = names
  }

  /// Keeps the tests whose names match, as `document/test`, and of the documents that are skipped those
  /// whose names match.
  ///
  /// - Parameter pattern: A regular expression that has to match some part of the name.
  /// - Throws: ``TestError`` when it is none.
  package mutating func filter(by pattern: String) throws(TestError) {
    let expression = try TestPlan.expression(pattern)
    tests = tests.filter { expression.matches($0.fullName) }
    skipped = skipped.filter { expression.matches($0.name) }
  }

  /// Whether a pattern can filter.
  ///
  /// - Throws: ``TestError`` with the reason when it is no regular expression.
  package static func check(filter pattern: String) throws(TestError) {
    _ = try expression(pattern)
  }

  private static func expression(_ pattern: String) throws(TestError) -> RegularExpression {
    do {
      return try RegularExpression(pattern)
    } catch {
      throw TestError(error.description)
    }
  }

  /// The files that a path of the command line stands for, what below it cannot be read, and whether it
  /// names the one file itself.
  private static func files(
    at path: String
  ) throws(TestError) -> (files: [String], unreadable: [UnreadableFile], isNamed: Bool) {
    if path == "-" { return ([path], [], true) }
    let name = path.hasSuffix("/...") ? String(path.dropLast(4)) : path
    let folder = try TestFolder(below: name.isEmpty ? "." : name)
    return (folder.files, folder.unreadable, folder.files == [name])
  }

  private static func bytes(_ files: InputFiles, _ name: String) throws(TestError) -> [UInt8] {
    do {
      return try files.read(name)
    } catch {
      throw TestError(error.description)
    }
  }
}
