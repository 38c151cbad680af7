// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoRender
internal import NanoValidate
internal import NanoValue
internal import Synchronization

/// What tests read from files, each file once.
///
/// Thread rule: may be used by any number of threads.
package final class InputCache: Sendable {
  private let objects = Mutex<[String: [Value]]>([:])
  private let extensions = Mutex<[[String]: Extensions]>([:])
  private let read = Mutex<Set<String>>([])
  private let files = InputFiles()

  /// Nothing is read yet.
  package init() {}

  /// The paths that were read, for those who watch them.
  package var paths: Set<String> { read.withLock { $0 } }

  /// Counts a path among those that were read.
  func note(_ path: String) { _ = read.withLock { $0.insert(path) } }

  /// The objects of an input.
  func objects(_ input: TestInput?, of test: TestCase) throws(TestError) -> [Value] {
    switch input {
    case nil: return []
    case .raw(let objects): return objects
    case .path(let path): return try objects(at: located(path, beside: test.file))
    }
  }

  /// The one object of an input.
  func object(_ input: TestInput?, _ what: String, of test: TestCase) throws(TestError) -> Value {
    let found = try objects(input, of: test)
    guard let object = found.first else { throw TestError("\(what) is empty") }
    guard object.object != nil else {
      throw TestError("\(what) is no object but \(object.kindInWords)")
    }
    return object
  }

  private func objects(at path: String) throws(TestError) -> [Value] {
    if let known = objects.withLock({ $0[path] }) { return known }
    note(path)
    do {
      let found = try ObjectLoader(files).objects(path)
      objects.withLock { $0[path] = found }
      return found
    } catch {
      throw TestError(error.description)
    }
  }

  /// The OpenAPI documents in a folder.
  func schemas(_ path: String, beside file: String) throws(TestError) -> [Value] {
    let path = located(path, beside: file)
    note(path)
    do {
      return try ObjectLoader(files).schemas(path)
    } catch {
      throw TestError(error.description)
    }
  }

  /// What is known about kinds from files, and from a definition.
  func extensions(
    _ paths: [String],
    definition: Value?,
    beside file: String
  ) throws(TestError) -> Extensions {
    let paths = paths.map { located($0, beside: file) }
    var found: Extensions
    if let known = extensions.withLock({ $0[paths] }) {
      found = known
    } else {
      found = Extensions()
      for path in paths { try add(path, to: &found) }
      extensions.withLock { $0[paths] = found }
    }
    if let definition { try add([definition], to: &found, from: "the XRD") }
    return found
  }

  /// Adds what a file says about kinds, or each file below a folder.
  private func add(_ path: String, to extensions: inout Extensions) throws(TestError) {
    note(path)
    let endings = [".schema", ".yaml", ".yml"]
    let folder = try TestFolder(below: path, endingIn: endings)
    // Definitions that are missing would let pass what they forbid.
    if let file = folder.unreadable.first {
      throw TestError(file.mistakes.joined(separator: "\n"))
    }
    for file in folder.files { try add(file: file, to: &extensions) }
  }

  private func add(file path: String, to extensions: inout Extensions) throws(TestError) {
    guard path.hasSuffix(".schema") else {
      return try add(try objects(at: path), to: &extensions, from: path)
    }
    do throws(RenderError) {
      let text = String(decoding: try files.read(path), as: UTF8.self)
      do {
        try extensions.add(bundles: text)
      } catch {
        throw RenderError("\(path): \(error)")
      }
    } catch {
      throw TestError(error.description)
    }
  }

  private func add(
    _ definitions: [Value],
    to extensions: inout Extensions,
    from place: String
  ) throws(TestError) {
    for definition in definitions {
      do {
        try extensions.add(definition)
      } catch {
        throw TestError("\(place): \(error)")
      }
    }
  }

  /// The path of an input: beside the test's file where there is such a file, and otherwise as it is,
  /// relative to the working directory.
  func located(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    let beside = "\(file[...slash])\(path)"
    return access(beside, F_OK) == 0 || access(path, F_OK) != 0 ? beside : path
  }
}
