// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoRender
internal import NanoValue
internal import Synchronization

/// The golden files that a run writes: none that a test is given, and each with one content.
///
/// Thread rule: may be used by any number of threads.
final class GoldenFiles: Sendable {
  private let inputs: InputPaths
  private let written = Mutex<[String: (text: [UInt8], test: TestCase)]>([:])

  /// Those of a run of tests.
  ///
  /// - Parameter cache: What knows where the inputs of tests are.
  init(of tests: [TestCase], _ cache: InputCache) { inputs = InputPaths(of: tests, cache) }

  /// Writes a file for a test where it differs.
  ///
  /// - Returns: Whether it did.
  /// - Throws: ``TestError`` when the file is an input, when the run wrote it already and otherwise,
  ///   or when it cannot be written.
  func write(_ text: [UInt8], to file: GoldenFile, of test: TestCase) throws(TestError) -> Bool {
    let path = InputPaths.real(file.path)
    if let use = inputs.use(of: path) {
      throw TestError("\(file.path) \(use), and is not overwritten")
    }
    return try written.withLock { written throws(TestError) in
      if let before = written[path], before.text != text {
        let words = "\(file.path) is written by the test \(before.test.quotedName)"
        throw TestError(
          before.test.place == test.place
            ? "\(words) before, and what it renders here differs from that"
            : "\(words) as well, and what \(test.quotedName) renders differs from that"
        )
      }
      let isNew = try file.write(text)
      written[path] = (text, test)
      return isNew
    }
  }
}

/// Where the inputs of tests are.
private struct InputPaths {
  /// What a file is, by its path without links.
  private var files: [String: String] = [:]
  /// The folders in which inputs are, each once for each form.
  private var folders: [Folder] = []

  private struct Folder {
    let path: String
    let form: Form
    let use: String
  }

  /// Which files of a folder are read.
  private enum Form {
    /// Those of objects that stand directly in it.
    case objects
    /// OpenAPI documents, at any depth.
    case schemas
    /// Definitions, at any depth; what else stands there is passed over.
    case definitions
  }

  init(of tests: [TestCase], _ cache: InputCache) {
    for test in tests {
      add(test.file, "holds the test \(test.quotedName)", .objects)
      let use = "is an input of the test \(test.quotedName)"
      for path in test.objectPaths { add(cache.located(path, beside: test.file), use, .objects) }
      if let path = test.inputs.requiredSchemas {
        add(cache.located(path, beside: test.file), use, .schemas)
      }
      for path in test.extensionPaths {
        add(cache.located(path, beside: test.file), use, .definitions)
      }
    }
  }

  private mutating func add(_ path: String, _ use: String, _ form: Form) {
    let path = InputPaths.real(path)
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if !isFolder {
      if files[path] == nil { files[path] = use }
    } else if !folders.contains(where: { $0.path == path && $0.form == form }) {
      folders.append(Folder(path: path, form: form, use: use))
    }
  }

  /// What a path is to a test, as a part of a sentence; nil when no test reads it.
  func use(of path: String) -> String? {
    if let use = files[path] { return use }
    for folder in folders where path.hasPrefix("\(folder.path)/") {
      switch folder.form {
      case .objects:
        let name = path.dropFirst(folder.path.count + 1)
        guard !name.contains("/"), InputPaths.isYAML(path) else { continue }
      case .schemas: guard path.hasSuffix(".json") else { continue }
      case .definitions: guard InputPaths.definesKinds(path) else { continue }
      }
      return folder.use
    }
    return nil
  }

  private static func isYAML(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }

  /// Whether there is a file that says something about kinds.
  private static func definesKinds(_ path: String) -> Bool {
    if path.hasSuffix(".schema") { return true }
    guard isYAML(path), let bytes = try? InputFiles().read(path) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("ResourceDefinition")
  }

  /// The path without links and dots, as far as there are folders on it.
  static func real(_ path: String) -> String {
    if let found = realpath(path, nil) {
      defer { free(found) }
      return String(cString: found)
    }
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let way = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if name == path, name == "." { return path }
    let folder = real(way)
    switch name {
    case "", ".": return folder
    case "..": return String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    default: return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
  }
}

extension TestCase {
  /// The name with the document's, in quotes.
  fileprivate var quotedName: String { fullName.quoted(limit: 200) }

  /// The paths of files and folders with objects that the test names.
  fileprivate var objectPaths: [String] {
    let given =
      [
        inputs.subject, inputs.composition, inputs.functions, inputs.observedResources,
        inputs.credentials, inputs.watchedResource, patches?.definition,
      ] + inputs.requiredResources + rounds.map(\.requiredResources)
    let paths = given.compactMap { input -> String? in
      if case .path(let path)? = input { return path }
      return nil
    }
    return paths + inputs.fakes.compactMap { $0.value["path"].string }
      + [inputs.credentialsPath].compactMap(\.self)
  }

  /// The paths of files and folders with definitions that the test names.
  fileprivate var extensionPaths: [String] {
    let demands = (assertions + rounds.flatMap(\.assertions)).map(\.demand)
    return inputs.extensions
      + demands.flatMap { demand in
        if case .validate(let extensions, _) = demand { return extensions }
        return []
      }
  }
}
