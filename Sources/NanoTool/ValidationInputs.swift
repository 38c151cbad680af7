// SPDX-License-Identifier: Apache-2.0

internal import NanoValidate
internal import NanoValue
internal import NanoYAML

/// Reads what `nanoidp validate` is given.
struct ValidationInputs {
  let judge: ValidationJudge
  /// Where `crossplane resource validate` keeps definitions of packages.
  let cacheFolder: String
  let readInput: () -> [UInt8]

  /// The definitions of an argument, and what a person should know about them.
  ///
  /// - Parameter definition: A file that is read after them, whatever its name holds.
  /// - Throws: ``ToolError`` with the argument, and with file and line where there is one.
  func extensions(
    _ argument: String,
    and definition: String? = nil
  ) throws(ToolError) -> (extensions: Extensions, notes: [String]) {
    let sources = InputSource.all(argument) + (definition.map { [InputSource(path: $0)] } ?? [])
    var extensions = Extensions(judge: judge)
    var notes: [String] = []
    do throws(ToolError) {
      for source in sources {
        let files = try source.files(
          endingIn: [".yaml", ".yml", ".schema"],
          readInput: readInput
        ) { notes.append($0) }
        var count = 0
        for file in files { count += try add(file, to: &extensions) }
        if count == 0, let file = files.first {
          let place = files.count == 1 ? file.name : source.path
          notes.append("\(place): there is no document in it")
        }
      }
      // Definitions of a Configuration name further packages.
      var seen: Set<ExtensionPackage> = []
      while let package = extensions.packages.first(where: { !seen.contains($0) }) {
        seen.insert(package)
        if let note = try addCached(package, to: &extensions) { notes.append(note) }
      }
    } catch {
      throw ToolError("cannot load extensions from \(argument.goQuoted): \(error)")
    }
    return (extensions, notes)
  }

  /// The resources of an argument.
  ///
  /// - Parameter note: Is told what a person should know about them.
  /// - Throws: ``ToolError`` with the argument, and with file and line where there is one.
  func resources(
    _ argument: String,
    note: (String) -> Void
  ) throws(ToolError) -> [Manifest] {
    do throws(ToolError) {
      var manifests: [Manifest] = []
      for source in InputSource.all(argument) {
        let files = try source.files(
          endingIn: [".yaml", ".yml"],
          readInput: readInput,
          note: note
        )
        for file in files { manifests += try self.manifests(of: file) }
      }
      return manifests
    } catch {
      throw ToolError("cannot load resources from \(argument.goQuoted): \(error)")
    }
  }

  private func manifests(of file: InputSource.File) throws(ToolError) -> [Manifest] {
    do throws(ManifestError) {
      return try Manifest.read(
        file.bytes,
        file: file.name,
        duplicateKeys: judge == .crossplane ? .lastWins : .refused,
        opensLists: judge == .apiServer
      )
    } catch {
      throw ToolError(error.description)
    }
  }

  /// Adds the definitions of a file.
  ///
  /// - Returns: How many documents it holds; a file of bundles counts as one.
  @discardableResult
  private func add(
    _ file: InputSource.File,
    to extensions: inout Extensions
  ) throws(ToolError) -> Int {
    if Extensions.isBundle(file.bytes) {
      do throws(ValueError) {
        try extensions.add(bundles: String(decoding: file.bytes, as: UTF8.self))
      } catch {
        throw ToolError("\(file.name): \(error)")
      }
      return 1
    }
    let manifests = try manifests(of: file)
    for manifest in manifests {
      do throws(ValueError) {
        try extensions.add(manifest.resource)
      } catch {
        throw ToolError("\(manifest.place(of: error.path)): \(error)")
      }
    }
    return manifests.count
  }

  /// Adds the definitions of a package that Crossplane has in its cache.
  ///
  /// - Returns: What to do when they are not there.
  private func addCached(
    _ package: ExtensionPackage,
    to extensions: inout Extensions
  ) throws(ToolError) -> String? {
    let near = package.cachedPath(among: cachedVersions(of: package))
    for path in [package.cachedPath] + (near.map { [$0] } ?? []) {
      let cached = InputSource(path: "\(cacheFolder)/\(path)")
      if let files = try? cached.files(endingIn: [], readInput: { [] }) {
        for file in files { try add(file, to: &extensions) }
        return nil
      }
    }
    return "\(package): nothing is downloaded; give the files of its CRDs as extensions"
  }

  /// The versions of a package that Crossplane has in its cache.
  private func cachedVersions(of package: ExtensionPackage) -> [String] {
    let path = "\(cacheFolder)/\(package.repository)"
    let folder = path.split(separator: "/", omittingEmptySubsequences: false)
    let prefix = "\(folder.last ?? "")@"
    let names = InputSource.namesIfAny(in: folder.dropLast().joined(separator: "/"))
    return names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
