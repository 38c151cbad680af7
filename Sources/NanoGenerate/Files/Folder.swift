// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// A folder whose files are read and written.
struct Folder {
  /// Where it is; empty for the working directory of the process.
  let path: String

  /// The bytes of a file.
  func read(_ name: String) throws(GenerateError) -> [UInt8] {
    let descriptor = open(located(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", name) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("read", name) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The text of a file, or nil when there is no such file.
  func text(_ name: String) throws(GenerateError) -> String? {
    guard exists(name) else { return nil }
    return String(decoding: try read(name), as: UTF8.self)
  }

  /// Writes a file and the folders on the way to it.
  func write(_ text: String, to name: String) throws(GenerateError) {
    var way = ""
    for step in name.split(separator: "/").dropLast() {
      way += way.isEmpty ? step : "/\(step)"
      if mkdir(located(way), 0o777) != 0, errno != EEXIST { throw failure("create", way) }
    }
    let descriptor = open(located(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure("create", name) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("write", name) }
      rest = rest.dropFirst(count)
    }
  }

  /// Removes a file.
  func remove(_ name: String) throws(GenerateError) {
    guard unlink(located(name)) == 0 else { throw failure("remove", name) }
  }

  /// The files below a folder that end so, at any depth, in the order of their names; the name
  /// itself when it is a file, and none when there is nothing.
  func files(below name: String, endings: [String]) throws(GenerateError) -> [String] {
    guard exists(name) else { return [] }
    guard isFolder(name) else { return [name] }
    var found: [String] = []
    for inner in try names(in: name).map({ "\(name)/\($0)" }) {
      if isFolder(inner) {
        found += try files(below: inner, endings: endings)
      } else if endings.contains(where: inner.hasSuffix) {
        found.append(inner)
      }
    }
    return found
  }

  private func names(in name: String) throws(GenerateError) -> [String] {
    guard let stream = opendir(located(name)) else { throw failure("open", name) }
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

  func exists(_ name: String) -> Bool { access(located(name), F_OK) == 0 }

  private func isFolder(_ name: String) -> Bool {
    var status = stat()
    return stat(located(name), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func located(_ name: String) -> String {
    name.hasPrefix("/") || path.isEmpty ? name : "\(path)/\(name)"
  }

  private func failure(_ act: String, _ name: String) -> GenerateError {
    let text = String(cString: strerror(errno))
    return GenerateError("cannot \(act) \(name): \(text.prefix(1).lowercased())\(text.dropFirst())")
  }
}
