// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// Values as Go's `fmt` prints them into Kubernetes' messages.
enum GoText {
  /// A value of an error: numbers and booleans plain, texts in quotes, the rest as JSON.
  static func value(_ value: Value?) -> String {
    switch value {
    case nil, .null?: "\"null\""
    case .bool(let bool)?: bool ? "true" : "false"
    case .integer(let integer)?: String(integer)
    case .number(let number)?: number.goText
    case .string(let text)?: text.goQuoted
    case let other?: other.jsonText([.sortedKeys, .htmlEscaped])
    }
  }
}
