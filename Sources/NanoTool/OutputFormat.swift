// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoValue
internal import NanoYAML

/// How a command prints what it found: for a person, or for a program.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, yaml

  /// The value as JSON or YAML of this format; nil for text, which each command writes itself.
  func text(of value: Value) throws(YAMLError) -> String? {
    switch self {
    case .text: return nil
    case .json: return value.jsonText(.indented) + "\n"
    case .yaml: return try value.yamlText()
    }
  }
}
