// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import NanoRender
import NanoValue

/// A recorded case: a command line, its files, and what Crossplane made of them.
struct EngineCase: Sendable, CustomTestStringConvertible {
  let name: String

  /// The time that stands for the wall clock.
  static let now = "2026-01-02T03:04:05Z"

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/engine")

  /// All cases of a command: `composition` or `operation`.
  static func all(of command: String) -> [EngineCase] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map(EngineCase.init).filter { $0.arguments.first == command }
  }

  var testDescription: String { name }

  private var folder: URL { EngineCase.folder.appending(path: name) }

  /// The files of the case.
  var files: InputFiles { InputFiles(directory: folder.path) }

  /// The command line behind the program's name.
  var arguments: [String] {
    guard let text = text("args.json"), let value = try? Value(jsonText: text) else { return [] }
    return (value.array ?? []).compactMap(\.string)
  }

  /// A file of the case with the wall clock's time in it, or nil.
  func text(_ path: String) -> String? {
    let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return text?.replacingOccurrences(of: "<NOW>", with: EngineCase.now)
  }

  /// A JSON file of the case with the wall clock's time in it, or nil.
  func json(_ path: String) throws -> Value? { try text(path).map { try Value(jsonText: $0) } }

  /// The requests that the functions received, without their tags.
  func requests(_ folder: String = "expected") throws -> [Value] {
    var requests: [Value] = []
    while let request = try json("\(folder)/request-0\(requests.count).json") {
      requests.append(request.withoutTag)
    }
    return requests
  }
}

extension Value {
  /// A request without its tag, which is made of what Go writes.
  var withoutTag: Value {
    var request = self
    request["meta"]["tag"] = .null
    return request
  }
}

extension String {
  /// The text without the line breaks at its end.
  var withoutLastBreaks: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
