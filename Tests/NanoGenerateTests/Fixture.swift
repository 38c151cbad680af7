// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The files of the tests.
enum Fixture {
  /// The folder of this repository.
  static let repository = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
    .withRoot

  /// A folder below `Tests/Fixtures`.
  static func folder(_ name: String) -> String { "\(repository)/Tests/Fixtures/\(name)" }

  /// A copy of a folder, for the test to change.
  static func temporaryCopy(of folder: String) throws -> String {
    let copy = NSTemporaryDirectory() + "/nano-generate-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    return copy
  }

  /// An empty folder with a plan.
  static func temporaryPlan(_ text: String) throws -> String {
    let folder = NSTemporaryDirectory() + "/nano-generate-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(text, to: "\(folder)/plan.yaml")
    return folder
  }

  static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
}

extension String {
  fileprivate var withRoot: String { "/\(self)" }
}
