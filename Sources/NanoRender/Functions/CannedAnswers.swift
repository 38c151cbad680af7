// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoYAML

/// The answers of a fake, from a file.
package enum CannedAnswers {
  /// Reads a file that holds a list of answers, or one answer in each document.
  ///
  /// - Throws: ``RenderError`` with the file and the path of what is wrong.
  package static func load(
    _ path: String,
    _ files: InputFiles
  ) throws(RenderError) -> [CannedAnswer] {
    let bytes = try files.read(path)
    var responses: [Value] = []
    do {
      for document in try YAMLDocument.split(bytes, file: path) where !document.isBlank {
        let value = try document.value()
        if let list = value.array { responses += list } else { responses.append(value) }
      }
    } catch {
      throw RenderError(error.description)
    }
    do {
      return try FakeFunction.list(responses, at: Path())
    } catch {
      throw RenderError("\(path): \(error)")
    }
  }
}
