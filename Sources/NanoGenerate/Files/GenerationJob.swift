// SPDX-License-Identifier: Apache-2.0

internal import NanoFiles
internal import NanoSchema
internal import NanoValidate
internal import NanoValue
internal import NanoYAML

/// A plan with its folders: reads schemas and definitions, makes files, writes or compares them.
package struct GenerationJob {
  /// What there is to do about one file.
  package struct Change: Sendable, Hashable {
    /// What is wrong with the file as it is.
    package enum Reason: String, Sendable, Hashable {
      /// It does not exist.
      case missing
      /// It says something else.
      case stale
      /// Nothing in the plan makes it any more.
      case superfluous
    }

    /// The path, from the folder of the plan.
    package let path: String
    /// What is wrong.
    package let reason: Reason
  }

  private let folder: FileFolder
  private let plan: GenerationPlan
  private let extensions: Extensions

  /// Reads a plan and the schemas that it is about.
  ///
  /// - Parameters:
  ///   - planFile: The file of the plan; the paths in it are relative to its folder.
  ///   - definitions: Folders or files with definitions, which count for more than the bundles.
  /// - Throws: ``GenerateError`` with the file that is wrong.
  package init(planFile: String, definitions: [String]) throws(GenerateError) {
    let slash = planFile.lastIndex(of: "/")
    folder = FileFolder(slash.map { String(planFile[..<$0]) } ?? "")
    plan = try GenerationJob.plan(planFile)
    var extensions = Extensions()
    for file in try folder.madeFiles(below: plan.bundles, [".schema"]) {
      let text = String(decoding: try folder.bytes(file), as: UTF8.self)
      do throws(ValueError) {
        try extensions.add(bundles: text)
      } catch {
        throw GenerateError("\(file): \(error)")
      }
    }
    // Named on the command line, so relative to where the command runs.
    let working = FileFolder()
    for path in definitions {
      guard working.exists(path) else { throw GenerateError("\(path): no such file or folder") }
      let files = try working.madeFiles(below: path, [".yaml", ".yml"])
      guard !files.isEmpty else { throw GenerateError("\(path): no YAML file there") }
      for file in files {
        try GenerationJob.add(try working.bytes(file), file, to: &extensions)
      }
    }
    self.extensions = extensions
  }

  private static func plan(_ file: String) throws(GenerateError) -> GenerationPlan {
    let bytes = try FileFolder().bytes(file)
    do {
      return try GenerationPlan(Value(yaml: String(decoding: bytes, as: UTF8.self), file: file))
    } catch {
      throw GenerateError("\(file): \(error)")
    }
  }

  /// Adds the definitions of a file and passes over what else it holds.
  private static func add(
    _ text: [UInt8],
    _ file: String,
    to extensions: inout Extensions
  ) throws(GenerateError) {
    do {
      for manifest in try Manifest.read(text, file: file) {
        try extensions.add(manifest.resource)
      }
    } catch {
      throw GenerateError("\(error)".contains(file) ? "\(error)" : "\(file): \(error)")
    }
  }

  /// The files of the plan, each once.
  ///
  /// - Throws: ``GenerateError`` for what cannot be made, and for a file that two things would be.
  package func files() throws(GenerateError) -> [GeneratedFile] {
    let generator = Generator(plan, schemas: extensions.schemas)
    var files: [GeneratedFile] = []
    var sources: [String: String] = [:]
    for file in try generator.bundles() + generator.views() + compositeTypes() {
      guard let other = sources.updateValue(file.source, forKey: file.path) else {
        files.append(file)
        continue
      }
      // A kind may be in two namespaces, and has one bundle.
      guard other == file.source, file.path.hasSuffix(".schema") else {
        throw GenerateError("\(other) and \(file.source) would both be \(file.path)")
      }
    }
    return files
  }

  /// The composite types of the plan: one for each definition.
  ///
  /// - Throws: ``GenerateError`` also when there is no definition at all: a folder that is misspelt
  ///   would otherwise remove every type.
  private func compositeTypes() throws(GenerateError) -> [GeneratedFile] {
    guard let target = plan.composites else { return [] }
    guard folder.exists(plan.definitions) else {
      throw GenerateError("composites.definitions: no such file or folder: \(plan.definitions)")
    }
    var files: [GeneratedFile] = []
    for file in try folder.madeFiles(below: plan.definitions, [".yaml", ".yml"]) {
      do {
        for manifest in try Manifest.read(try folder.bytes(file), file: file) {
          for type in try CompositeType.all(of: manifest.resource) {
            files.append(
              GeneratedFile(
                path: "\(target)/\(type.name).swift",
                text: type.text,
                source: "\(type.name) of \(type.group) in \(file)"
              )
            )
          }
        }
      } catch {
        throw GenerateError("\(error)".contains(file) ? "\(error)" : "\(file): \(error)")
      }
    }
    guard !files.isEmpty else {
      throw GenerateError(
        "composites.definitions: no CompositeResourceDefinition in \(plan.definitions)"
      )
    }
    return files
  }

  /// What differs from the files as they are, in the order of the plan.
  package func changes() throws(GenerateError) -> [Change] {
    let files = try files()
    var changes: [Change] = []
    for file in files {
      guard let text = try folder.text(file.path) else {
        changes.append(Change(path: file.path, reason: .missing))
        continue
      }
      if !text.hasSameBytes(as: file.text) {
        guard GenerationJob.isMade(text, file.path) else {
          throw GenerateError(
            "\(file.path) was not made by nanoidp generate: move it, or name another folder"
          )
        }
        changes.append(Change(path: file.path, reason: .stale))
      }
    }
    var paths = Set(files.map(\.path))
    // Without views no bundle is made, so those that are there are somebody else's.
    for (place, ending) in [
      (plan.views.map { _ in plan.bundles }, ".schema"), (plan.views, ".swift"),
      (plan.composites, ".swift"),
    ] {
      guard let place, !place.isEmpty else { continue }
      for path in try folder.madeFiles(below: place, [ending]) where paths.insert(path).inserted {
        guard let text = try folder.text(path), GenerationJob.isMade(text, path) else { continue }
        changes.append(Change(path: path, reason: .superfluous))
      }
    }
    return changes
  }

  /// Whether a file was made here: what people wrote beside it stays theirs.
  private static func isMade(_ text: String, _ path: String) -> Bool {
    !path.hasSuffix(".swift")
      || text.split(separator: "\n").prefix(3).contains { $0 == SwiftText.mark }
  }

  /// Writes what differs and removes what is superfluous.
  ///
  /// - Returns: What was done.
  package func write() throws(GenerateError) -> [Change] {
    let changes = try changes()
    var texts: [String: String] = [:]
    for file in try files() { texts[file.path] = file.text }
    for change in changes {
      do throws(FileError) {
        if let text = texts[change.path] {
          try folder.write(text, to: change.path)
        } else {
          try folder.remove(change.path)
        }
      } catch {
        throw GenerateError("cannot \(error)")
      }
    }
    return changes
  }
}

extension FileFolder {
  /// The bytes of a file.
  fileprivate func bytes(_ name: String) throws(GenerateError) -> [UInt8] {
    do { return try read(name) } catch { throw GenerateError("cannot \(error)") }
  }

  /// The text of a file, or nil when there is no such file.
  fileprivate func text(_ name: String) throws(GenerateError) -> String? {
    exists(name) ? String(decoding: try bytes(name), as: UTF8.self) : nil
  }

  /// The files below a folder, none when it is not there yet.
  fileprivate func madeFiles(
    below name: String,
    _ endings: [String]
  ) throws(GenerateError) -> [String] {
    guard exists(name) else { return [] }
    do {
      return try files(below: name, endings: endings)
    } catch {
      throw GenerateError("cannot \(error)")
    }
  }
}
