// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValue

/// The value of JSON text that stands in a test.
func json(_ text: String) throws -> Value { try Value(jsonText: text) }

/// The schema of JSON text that stands in a test.
func schema(_ text: String) throws -> Schema {
  var reader = SchemaReader()
  return try reader.read(json(text))
}
