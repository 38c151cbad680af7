// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// The files that a command names, read from a folder.
package struct InputFiles: Sendable {
  /// What relative paths are relative to; empty for the working directory of the process.
  package let directory: String
  /// Reads what `-` stands for.
  private let standardInput: @Sendable () -> [UInt8]

  /// Files below that folder.
  ///
  /// - Parameter standardInput: Called once for each `-` among the paths.
  package init(
    directory: String = "",
    standardInput: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    self.directory = directory
    self.standardInput = standardInput
  }

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: ``RenderError`` in Go's words: `open xr.yaml: no such file or directory`.
  package func read(_ path: String) throws(RenderError) -> [UInt8] {
    if path == "-" { return standardInput() }
    let descriptor = open(located(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFiles.failure("open", path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFiles.failure("read", path) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The YAML files that a path names: itself, or those directly in it when it is a folder.
  ///
  /// - Throws: ``RenderError`` when there is no such path, or no YAML file in the folder.
  package func yamlFiles(_ path: String) throws(RenderError) -> [String] {
    guard try isDirectory(path) else { return [path] }
    let names = try names(in: path).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
    guard !names.isEmpty else {
      throw RenderError("no YAML files found in \(path.goQuoted) (.yaml or .yml)")
    }
    return names.map { InputFiles.joined(path, $0) }
  }

  /// The files below a folder that end so, at any depth, in the order of their paths.
  package func files(below path: String, suffix: String) throws(RenderError) -> [String] {
    guard try isDirectory(path) else { return [path] }
    var found: [String] = []
    for name in try names(in: path) {
      let inner = InputFiles.joined(path, name)
      if try isDirectory(inner) {
        found += try files(below: inner, suffix: suffix)
      } else if name.hasSuffix(suffix) {
        found.append(inner)
      }
    }
    return found
  }

  private func isDirectory(_ path: String) throws(RenderError) -> Bool {
    if path == "-" { return false }
    var status = stat()
    guard stat(located(path), &status) == 0 else { throw InputFiles.failure("stat", path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, in the order of their bytes.
  private func names(in path: String) throws(RenderError) -> [String] {
    guard let stream = opendir(located(path)) else { throw InputFiles.failure("open", path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.precedesByBytes($1) }
  }

  private func located(_ path: String) -> String {
    path.hasPrefix("/") || directory.isEmpty ? path : InputFiles.joined(directory, path)
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func failure(_ act: String, _ path: String) -> RenderError {
    let text = String(cString: strerror(errno))
    return RenderError("\(act) \(path): \(text.prefix(1).lowercased())\(text.dropFirst())")
  }
}
