// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoSchema
import NanoValue
import NanoYAML

/// Writes the kinds of definitions as a Swift constant of schema bundles, without their rules.
///
///     NANO_DEVELOPMENT=1 swift run SchemaBundles crossplaneKindsText "Crossplane 2.3" CRD... \
///         > Sources/NanoValidate/Generated/CrossplaneKindsText.swift
@main
enum SchemaBundles {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 2, let name = arguments.first else {
      FileHandle.standardError.write(Data("usage: SchemaBundles NAME VERSION FILE...\n".utf8))
      exit(2)
    }
    var schemas = SchemaSet()
    for file in arguments.dropFirst(2) {
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      for document in try YAMLDocument.split(bytes, file: file) where !document.isBlank {
        try schemas.add(try document.value())
      }
    }
    let texts = try schemas.types.compactMap { type in
      try schemas.schema(of: type).map { SchemaBundle.text(of: $0) }
    }
    // Rules and their sentences are other people's; what stands in fields are facts.
    let lines = texts.joined(separator: "\n").split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).filter { !$0.drop { $0 == " " }.hasPrefix("! ") }
    print("// SPDX-License-Identifier: Apache-2.0")
    print("// Made by scripts/schema-bundles; do not edit.\n")
    print("/// The kinds of \(arguments.dropFirst().first ?? ""), without the rules in CEL.")
    print("let \(name) = #\"\"\"")
    print(lines.dropLast().map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n"))
    print("  \"\"\"#")
  }
}
