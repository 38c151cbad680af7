// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoYAML

/// What a test renders.
package enum TestKind: String, Sendable {
  /// A composite.
  case composition = "CompositionTest"
  /// An Operation.
  case operation = "OperationTest"
}

/// One test of a document.
package struct TestCase: Sendable {
  /// The name of the test.
  package let name: String
  /// The name of its document, and of the file.
  package let suite: String
  /// The file that it stands in.
  package let file: String
  /// Where it stands: `tests/database.yaml:12:5`.
  package let place: String
  let kind: TestKind
  let patches: TestPatches?
  let inputs: TestInputs
  let rounds: [TestRound]
  let assertions: [Assertion]
  let source: SourceMap
  let path: Path

  /// Where something of the test stands in its file.
  func place(of steps: Path.Step...) -> String { place(of: steps) }

  /// Where something of the test stands in its file.
  func place(of steps: [Path.Step]) -> String {
    "\(file):\(source.nearest(to: Path(path.steps + steps)))"
  }

  /// The name with the document's, by which tests are selected: `database/a new database`.
  package var fullName: String { "\(suite)/\(name)" }
}

/// The content of a test before its place is known.
private struct TestContent {
  let name: String
  let patches: TestPatches?
  let inputs: TestInputs
  let rounds: [TestRound]
  let assertions: [Assertion]

  init(_ reader: inout ObjectReader, kind: TestKind) {
    name = reader.string("name")
    reader.ignore("id")
    patches = kind == .composition ? reader.optionalObject("patches") { TestPatches(&$0) } : nil
    inputs = reader.object("inputs") { TestInputs(&$0, kind: kind) }
    rounds = kind == .composition ? reader.list("rounds") { TestRound(&$0) } : []
    assertions = reader.list("assertions") { Assertion(&$0) }
    if assertions.isEmpty, rounds.allSatisfy(\.assertions.isEmpty) {
      reader.refuse("assertions", "the test asserts nothing")
    }
  }
}

/// A document whose tests cannot be run here.
package struct SkippedDocument: Sendable, Equatable {
  /// The kind and the name, as in `E2ETest shop`.
  package let name: String
  /// Where it stands: `tests/shop.yaml:1:1`.
  package let place: String
  /// Why it is skipped, in a sentence without a full stop.
  package let reason: String
}

/// The tests of a file.
package struct TestFile: Sendable {
  /// The tests, in the order in which they stand; none when the file holds no test document.
  package private(set) var tests: [TestCase] = []
  /// The documents that are skipped: an `E2ETest` needs a cluster.
  package private(set) var skipped: [SkippedDocument] = []

  /// The group of the documents.
  private static let group = "test.crossplane.io/"
  private static let apiVersion = "test.crossplane.io/v1alpha1"
  /// What a document of tests says, be its group misspelt.
  private static let marks = [group, "CompositionTest", "OperationTest"]

  /// Reads the documents of a file; those of other groups are passed over, unless the group is nearly
  /// the one of tests.
  ///
  /// Cost: a document of a file that was not named and that speaks of no test is not read as YAML.
  /// - Parameter isNamed: Whether somebody named the file itself, so that all of it has to be YAML.
  /// - Throws: ``TestError`` with every mistake of the first document that has any, each on its line.
  package init(_ bytes: [UInt8], file: String, isNamed: Bool = false) throws(TestError) {
    guard isNamed || TestFile.marks.contains(where: { bytes.contains($0) }) else { return }
    for document in try TestFile.documents(of: bytes, file: file, all: isNamed) {
      let (value, source) = try TestFile.read(document)
      do throws(ValueErrors) {
        if let skipped = TestFile.skipped(value, source) {
          self.skipped.append(skipped)
        } else {
          tests += try TestFile.tests(in: value, source)
        }
      } catch {
        let lines = error.errors.map { "\(file):\(source.nearest(to: $0.path)): \($0)" }
        throw TestError(lines.joined(separator: "\n"))
      }
    }
  }

  private static func skipped(_ document: Value, _ source: SourceMap) -> SkippedDocument? {
    guard document["apiVersion"].string == apiVersion, document["kind"] == "E2ETest" else {
      return nil
    }
    let name = document["metadata"]["name"].string.map { " \($0)" } ?? ""
    return SkippedDocument(
      name: "E2ETest\(name)",
      place: "\(source.file):\(source.nearest(to: Path()))",
      reason: "it needs a cluster"
    )
  }

  private static func documents(
    of bytes: [UInt8],
    file: String,
    all: Bool
  ) throws(TestError) -> [YAMLDocument] {
    do {
      let documents = try YAMLDocument.split(bytes, file: file)
      return documents.filter { document in
        !document.isBlank && (all || marks.contains(where: { document.text.contains($0) }))
      }
    } catch {
      throw TestError("\(error)")
    }
  }

  private static func read(
    _ document: YAMLDocument
  ) throws(TestError) -> (value: Value, source: SourceMap) {
    do {
      return try document.valueWithSource()
    } catch {
      throw TestError("\(error)")
    }
  }

  private static func tests(
    in document: Value,
    _ source: SourceMap
  ) throws(ValueErrors) -> [TestCase] {
    let found = document["apiVersion"].string ?? ""
    guard found.hasPrefix(group) else {
      let name = String(found.prefix { $0 != "/" })
      guard Spelling.closest(to: name, among: [String(group.dropLast())]) != nil else { return [] }
      throw wrong("apiVersion", "found \(found.quoted()); did you mean \(apiVersion.quoted())?")
    }
    guard found == apiVersion else {
      throw wrong("apiVersion", "expected \(apiVersion), found \(found.quoted())")
    }
    let kindName = document["kind"].string ?? ""
    guard let kind = TestKind(rawValue: kindName) else {
      let kinds = ["CompositionTest", "OperationTest", "E2ETest"]
      let meant = Spelling.closest(to: kindName, among: kinds)
      throw wrong(
        "kind",
        "expected CompositionTest, OperationTest or E2ETest, found \(kindName.quoted())"
          + (meant.map { "; did you mean \($0.quoted())?" } ?? "")
      )
    }
    let suite = document["metadata"]["name"].string ?? ""
    let contents = try document.read { reader in
      reader.ignore("apiVersion")
      reader.ignore("kind")
      reader.ignore("metadata")
      return reader.object("spec") { spec in
        spec.list("tests", minimumCount: 1) { TestContent(&$0, kind: kind) }
      }
    }
    var names: Set<String> = []
    return try contents.enumerated().map { (index, content) throws(ValueErrors) in
      let path: Path = ["spec", "tests", .index(index)]
      guard names.insert(content.name).inserted else {
        throw wrong(path.appending("name"), "the name \(content.name.quoted()) stands twice")
      }
      return TestCase(
        name: content.name,
        suite: suite.isEmpty ? source.file : suite,
        file: source.file,
        place: "\(source.file):\(source.nearest(to: path))",
        kind: kind,
        patches: content.patches,
        inputs: content.inputs,
        rounds: content.rounds,
        assertions: content.assertions,
        source: source,
        path: path
      )
    }
  }

  private static func wrong(_ path: Path, _ message: String) -> ValueErrors {
    ValueErrors([ValueError(.invalid, at: path, message)])
  }
}

extension [UInt8] {
  /// Whether the text stands in these bytes.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return false }
    var index = startIndex
    while index <= count - wanted.count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) {
        return true
      }
      index += 1
    }
    return false
  }
}
