// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoRender

/// A folder of a test's own, gone with this object.
final class Folder {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "render-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var files: InputFiles { InputFiles(directory: url.path) { Array("kind: FromInput\n".utf8) } }

  func write(_ path: String, _ text: String) throws {
    let file = url.appending(path: path)
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
