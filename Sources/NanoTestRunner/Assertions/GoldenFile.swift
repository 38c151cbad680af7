// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoRender

/// A file with all that a test renders.
struct GoldenFile {
  /// How many lines of a difference are shown.
  private static let lineLimit = 40

  let path: String

  /// The file at a path, which is relative to the folder of the test's file.
  init(_ path: String, beside file: String) {
    if path.hasPrefix("/") {
      self.path = path
    } else if let slash = file.lastIndex(of: "/") {
      self.path = "\(file[...slash])\(path)"
    } else {
      self.path = path
    }
  }

  /// What differs; nil when nothing does.
  func finding(_ text: [UInt8]) -> Finding? {
    let expected: [UInt8]
    do {
      expected = try InputFiles().read(path)
    } catch {
      return Finding("golden: \(error); write it by --update")
    }
    if expected == text { return nil }
    let lines = GoldenFile.difference(GoldenFile.lines(expected), GoldenFile.lines(text))
    let shown = Array(lines.prefix(GoldenFile.lineLimit))
    let rest = lines.count - shown.count
    return Finding(
      "golden: what is rendered differs from \(path)",
      lines: rest > 0 ? shown + ["(\(rest) more lines)"] : shown
    )
  }

  /// Writes the file where it differs, and the folders on the way to it.
  ///
  /// - Returns: Whether it did.
  func write(_ text: [UInt8]) throws(TestError) -> Bool {
    if let before = try? InputFiles().read(path), before == text { return false }
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      // A folder that cannot be made is told when the file in it cannot be opened.
      mkdir(String(path[..<slash]), 0o777)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("open") }
    defer { close(descriptor) }
    var rest = text[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("write") }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func failure(_ act: String) -> TestError {
    TestError("cannot \(act) \(path): \(String(cString: strerror(errno)))")
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The lines that go and come, each with its number, in the order of the files.
  static func difference(_ old: [String], _ new: [String]) -> [String] {
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if let line = removed[left] {
        lines.append("\(left + 1) - \(line)")
        left += 1
      } else if let line = inserted[right] {
        lines.append("\(right + 1) + \(line)")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines
  }
}
