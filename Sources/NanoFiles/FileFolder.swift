// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// A folder whose files are read, listed and written by their paths.
///
/// Errors are in Go's words: `open xr.yaml: no such file or directory`.
package struct FileFolder: Sendable {
  /// Where it is; empty for the working directory of the process.
  package let path: String
  private let input: StandardInput?

  /// That folder.
  ///
  /// - Parameter standardInput: What `-` stands for; without it, `-` is a file of that name.
  package init(_ path: String = "", standardInput: StandardInput? = nil) {
    self.path = path
    input = standardInput
  }

  /// The bytes of a file, or of standard input.
  package func read(_ name: String) throws(FileError) -> [UInt8] {
    if name == "-", let input { return input.bytes }
    let descriptor = open(located(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("open", name) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("read", name) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Whether there is a file or folder of that name.
  package func exists(_ name: String) -> Bool { access(located(name), F_OK) == 0 }

  /// Whether that is a folder, or a link to one.
  ///
  /// - Throws: ``FileError`` when there is nothing.
  package func isFolder(_ name: String) throws(FileError) -> Bool {
    if name == "-", input != nil { return false }
    var status = stat()
    guard stat(located(name), &status) == 0 else { throw FileError("stat", name) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The paths of what is directly in a folder, in the order of their bytes.
  package func contents(of name: String) throws(FileError) -> [String] {
    guard let stream = opendir(located(name)) else { throw FileError("open", name) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.precedesByBytes($1) }.map { FileFolder.joined(name, $0) }
  }

  /// The paths of the files below a folder that end so, at any depth, in the order of their bytes
  /// folder by folder; the path itself when it is a file.
  ///
  /// Links to folders below the folder are not followed, so there is an end. What is below a folder
  /// and neither a file nor a folder, such as a pipe that nobody writes to, is passed over.
  ///
  /// - Parameter passedOver: Is told the path of each that is.
  package func files(
    below name: String,
    endings: [String],
    passedOver: (String) -> Void = { _ in }
  ) throws(FileError) -> [String] {
    guard try isFolder(name) else { return [name] }
    var found: [String] = []
    for inner in try contents(of: name) {
      var status = stat()
      guard lstat(located(inner), &status) == 0 else { throw FileError("lstat", inner) }
      if status.st_mode & S_IFMT == S_IFDIR {
        found += try files(below: inner, endings: endings, passedOver: passedOver)
      } else if endings.contains(where: inner.hasSuffix) {
        if isSpecial(inner) { passedOver(inner) } else { found.append(inner) }
      }
    }
    return found
  }

  /// Whether there is something that is no file, and no link to one: a pipe, a socket, a device.
  ///
  /// Of a link that leads nowhere reading tells more than its kind.
  package func isSpecial(_ name: String) -> Bool {
    var status = stat()
    guard stat(located(name), &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  /// Writes a file and the folders on the way to it.
  package func write(_ text: String, to name: String) throws(FileError) {
    var way = ""
    for step in name.split(separator: "/").dropLast() {
      way += way.isEmpty && !name.hasPrefix("/") ? step : "/\(step)"
      if mkdir(located(way), 0o777) != 0, errno != EEXIST { throw FileError("create", way) }
    }
    let descriptor = open(located(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("create", name) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError("write", name) }
      rest = rest.dropFirst(count)
    }
  }

  /// Removes a file.
  package func remove(_ name: String) throws(FileError) {
    guard unlink(located(name)) == 0 else { throw FileError("remove", name) }
  }

  private func located(_ name: String) -> String {
    name.hasPrefix("/") || path.isEmpty ? name : FileFolder.joined(path, name)
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

/// What the system refused to do with a file.
package struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The call, the path as it was given, and why: `open a.yaml: no such file or directory`.
  package let description: String

  /// The error that the last call of the system left behind.
  init(_ call: String, _ path: String) {
    let words = String(cString: strerror(errno))
    description = "\(call) \(path): \(words.prefix(1).lowercased())\(words.dropFirst())"
  }
}
