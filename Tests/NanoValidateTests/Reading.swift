// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoSchema
import NanoValue
import NanoYAML

/// The value of YAML text that stands in a test.
func yaml(_ text: String) throws -> Value { try Value(yaml: text) }

/// The schema of YAML text that stands in a test.
func schema(_ text: String) throws -> Schema {
  var reader = SchemaReader()
  return try reader.read(yaml(text))
}
