// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The files of `Tests/Fixtures/yaml`.
enum Fixtures {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/yaml")

  /// What Go's library answers to one document.
  struct Answer: Decodable, Sendable, CustomTestStringConvertible {
    let group: String
    let `in`: String
    let out: String
    let strict: Bool?

    var testDescription: String { "\(group): \(`in`.debugDescription)" }
  }

  /// The recorded answers; see `Tests/yaml/record.py`.
  static func answers() throws -> [Answer] {
    let text = try Data(contentsOf: directory.appending(path: "answers.json"))
    return try JSONDecoder().decode([Answer].self, from: text)
  }

  /// What the real `crossplane render` printed, by case.
  static func renderOutputs() throws -> [(name: String, text: [UInt8])] {
    let files = try FileManager.default.contentsOfDirectory(
      at: directory.appending(path: "render"),
      includingPropertiesForKeys: nil
    )
    return try files.sorted { $0.path < $1.path }
      .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
  }
}
