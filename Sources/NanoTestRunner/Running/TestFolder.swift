// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// What stands below a path, at any depth.
///
/// Hidden folders are left out, and links to folders are not followed, so there is an end.
package struct TestFolder: Sendable {
  /// The files with those endings in the order of their paths; the path itself when it is a file.
  package private(set) var files: [String] = []
  /// The folders, the path itself first; none when it is a file.
  package private(set) var folders: [String] = []
  /// What below the path cannot be read.
  package private(set) var unreadable: [UnreadableFile] = []

  /// Looks below a path.
  ///
  /// - Parameter endings: How the names of files in folders end.
  /// - Throws: ``TestError`` when there is no such path, or the folder itself cannot be read.
  package init(
    below path: String,
    endingIn endings: [String] = [".yaml", ".yml"]
  ) throws(TestError) {
    switch try TestFolder.kind(of: path, following: true) {
    case .folder: try add(path, endings)
    case .other: files = [path]
    }
  }

  private enum Kind { case folder, other }

  private mutating func add(_ folder: String, _ endings: [String]) throws(TestError) {
    folders.append(folder)
    for name in try TestFolder.names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      do throws(TestError) {
        switch try TestFolder.kind(of: path, following: false) {
        case .folder: try add(path, endings)
        case .other: if endings.contains(where: name.hasSuffix) { files.append(path) }
        }
      } catch {
        unreadable.append(UnreadableFile(name: path, mistakes: error.lines))
      }
    }
  }

  private static func kind(of path: String, following: Bool) throws(TestError) -> Kind {
    var status = stat()
    guard (following ? stat(path, &status) : lstat(path, &status)) == 0 else {
      throw failure("stat", path)
    }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }

  private static func names(in folder: String) throws(TestError) -> [String] {
    guard let stream = opendir(folder) else { throw failure("open", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.precedesByBytes($1) }
  }

  private static func failure(_ act: String, _ path: String) -> TestError {
    let text = String(cString: strerror(errno))
    return TestError("\(act) \(path): \(text.prefix(1).lowercased())\(text.dropFirst())")
  }
}
