// SPDX-License-Identifier: Apache-2.0

internal import NanoFiles
internal import NanoValue

/// The files that a command which renders names, read from a folder.
package struct InputFiles: Sendable {
  private let folder: FileFolder

  /// Files below that folder.
  ///
  /// - Parameters:
  ///   - directory: What relative paths are relative to; empty for the working directory of the
  ///     process.
  ///   - standardInput: Reads what `-` stands for; called once at most.
  package init(
    directory: String = "",
    standardInput: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    folder = FileFolder(directory, standardInput: StandardInput(standardInput))
  }

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: ``RenderError`` in Go's words: `open xr.yaml: no such file or directory`.
  package func read(_ path: String) throws(RenderError) -> [UInt8] {
    do { return try folder.read(path) } catch { throw RenderError(error.description) }
  }

  /// The YAML files that a path names: itself, or those directly in it when it is a folder.
  ///
  /// - Throws: ``RenderError`` when there is no such path, or no YAML file in the folder, or a pipe.
  package func yamlFiles(_ path: String) throws(RenderError) -> [String] {
    let names: [String]
    do throws(FileError) {
      guard try folder.isFolder(path) else { return [path] }
      names = try folder.contents(of: path)
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    } catch {
      throw RenderError(error.description)
    }
    if let special = names.first(where: folder.isSpecial) {
      // Reading it could wait for ever.
      throw RenderError("open \(special): not a regular file")
    }
    guard names.isEmpty else { return names }
    throw RenderError("no YAML files found in \(path.goQuoted) (.yaml or .yml)")
  }

  /// The files below a folder that end so, at any depth, in the order of their paths.
  package func files(below path: String, suffix: String) throws(RenderError) -> [String] {
    do {
      return try folder.files(below: path, endings: [suffix])
    } catch {
      throw RenderError(error.description)
    }
  }
}
