// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoSchema
import NanoValue

/// The value of JSON text that stands in a test.
func json(_ text: String) throws -> Value { try Value(jsonText: text) }

/// The schema of JSON text that stands in a test.
func schema(_ text: String) throws -> Schema {
  var reader = SchemaReader()
  return try reader.read(json(text))
}

/// The value of a file in the folder of fixtures.
func fixture(_ name: String) throws -> Value {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try json(
    String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
  )
}
