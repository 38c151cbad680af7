// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A Swift source file of this package, or a text that pretends to be one.
struct SourceFile: Sendable {
  /// The way from the root of the package: `Sources/NanoValue/Value.swift`.
  let path: String
  let text: String

  /// The name of the target that the file belongs to.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// Whether a tool wrote the file; nobody holds its size or its style against it.
  var isGenerated: Bool { path.split(separator: "/").contains("Generated") }

  /// The lines of the code: comments and the contents of strings are taken out.
  var codeLines: [String] {
    SwiftCode.withoutTextAndComments(text).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
  }
}

/// Something in a file that the rules forbid.
struct Violation: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// The files of this package, found from the place of this one.
enum SourceTree {
  static let root: URL =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Swift files below a folder of the package, sorted by path.
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".swift") && !$0.split(separator: "/").contains(".build") }
      .sorted()
      .map { path in
        let url = root.appending(path: folder).appending(path: path)
        return SourceFile(
          path: "\(folder)/\(path)",
          text: try String(contentsOf: url, encoding: .utf8)
        )
      }
  }

  /// The names of the folders right below `Sources`: one a target.
  static func rooms() throws -> [String] {
    let sources = root.appending(path: "Sources")
    return try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
