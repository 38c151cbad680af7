// SPDX-License-Identifier: Apache-2.0

internal import NanoFiles

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
  /// - Parameters:
  ///   - endings: How the names of files in a folder end.
  ///   - readInput: Reads standard input to its end.
  ///   - note: Is told what is passed over, and that a folder holds no such file.
  /// - Throws: ``ToolError`` that names the path.
  func files(
    endingIn endings: [String],
    readInput: () -> [UInt8],
    note: (String) -> Void = { _ in }
  ) throws(ToolError) -> [File] {
    if path == "-" { return [File(name: "stdin", bytes: readInput())] }
    let folder = FileFolder()
    do throws(FileError) {
      var files: [File] = []
      let names = try folder.files(below: path, endings: endings) {
        note("\($0) is passed over: it is no file")
      }
      if names.isEmpty {
        note("\(path): there is no file there that ends in \(endings.joined(separator: " or "))")
      }
      for name in names { files.append(File(name: name, bytes: try folder.read(name))) }
      return files
    } catch {
      throw ToolError(error.description)
    }
  }

  /// The names in a folder, none when it cannot be read.
  static func namesIfAny(in folder: String) -> [String] {
    let paths = (try? FileFolder().contents(of: folder)) ?? []
    return paths.map { String($0.split(separator: "/").last ?? "") }
  }
}
