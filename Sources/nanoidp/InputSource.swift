// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// One of the places that a command reads documents from: a file, a folder, or `-`.
struct InputSource {
  /// A file and its bytes.
  struct File {
    /// The name for errors.
    let name: String
    let bytes: [UInt8]
  }

  /// The path as it was typed.
  let path: String

  /// The sources of an argument, with commas between them.
  static func all(_ argument: String) -> [InputSource] {
    argument.split(separator: ",", omittingEmptySubsequences: false).map {
      InputSource(path: "\($0)")
    }
  }

  /// The files: the file itself, those below the folder in the order of their names, or standard
  /// input.
  ///
  /// Links to folders below the folder are not followed, so there is an end.
  ///
  /// - Parameters:
  ///   - endings: How the names of files in a folder end.
  ///   - readInput: Reads standard input to its end.
  /// - Throws: ``ToolError`` that names the path.
  func files(endingIn endings: [String], readInput: () -> [UInt8]) throws(ToolError) -> [File] {
    if path == "-" { return [File(name: "stdin", bytes: readInput())] }
    var status = stat()
    guard stat(path, &status) == 0 else { throw InputSource.failure("stat", path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return [File(name: path, bytes: try InputSource.read(path))]
    }
    return try InputSource.files(below: path, endingIn: endings)
  }

  private static func files(
    below folder: String,
    endingIn endings: [String]
  ) throws(ToolError) -> [File] {
    var files: [File] = []
    for name in try names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { throw failure("lstat", path) }
      if status.st_mode & S_IFMT == S_IFDIR {
        files += try self.files(below: path, endingIn: endings)
      } else if endings.contains(where: name.hasSuffix) {
        files.append(File(name: path, bytes: try read(path)))
      }
    }
    return files
  }

  private static func names(in folder: String) throws(ToolError) -> [String] {
    guard let stream = opendir(folder) else { throw failure("open", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func read(_ path: String) throws(ToolError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("read", path) }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// The error of a call to the system, in Go's words: `stat a.yaml: no such file or directory`.
  private static func failure(_ call: String, _ path: String) -> ToolError {
    let words = String(cString: strerror(errno))
    return ToolError("\(call) \(path): \(words.prefix(1).lowercased())\(words.dropFirst())")
  }
}
