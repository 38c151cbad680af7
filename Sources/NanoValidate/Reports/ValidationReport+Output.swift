// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
package import NanoValue
package import NanoYAML

/// How a report is written.
package enum ValidationFormat: String, Sendable, CaseIterable {
  /// One line for each thing that is wrong and each valid resource, for people.
  case text
  /// A JSON object, for programs.
  case json
  /// The same object as YAML.
  case yaml
}

extension ValidationReport {
  /// The report as `crossplane resource validate` writes it, byte for byte; ends in a line break.
  ///
  /// - Parameters:
  ///   - format: How it is written.
  ///   - hidesValid: Whether the text leaves out the valid resources; the other formats never do.
  ///   - place: Where something is, by the index of its resource and its path there, for the end of
  ///     its line in text; none by default, as Crossplane has none.
  /// - Throws: A resource holds characters that YAML cannot.
  package func text(
    as format: ValidationFormat,
    hidesValid: Bool = false,
    place: (_ resource: Int, _ path: Path) -> String? = { _, _ in nil }
  ) throws(YAMLError) -> String {
    switch format {
    case .text: lines(hidesValid: hidesValid, place: place).map { $0 + "\n" }.joined()
    case .json: value.jsonText([.indented, .htmlEscaped]) + "\n"
    case .yaml: try value.yamlText()
    }
  }

  private func lines(
    hidesValid: Bool,
    place: (_ resource: Int, _ path: Path) -> String?
  ) -> [String] {
    var lines: [String] = []
    for resource in resources {
      switch resource.status {
      case .missingSchema:
        let suffix = place(resource.index, Path()).map { " (\($0))" } ?? ""
        lines.append("[!] could not find CRD/XRD for: \(resource.type)\(suffix)")
      case .valid:
        if hidesValid { continue }
        lines.append("[✓] \(resource.type), \(resource.name) validated successfully")
      case .invalid:
        for finding in resource.findings {
          let check = finding.kind == .rule ? "CEL" : "schema"
          let suffix = place(resource.index, finding.path).map { " (\($0))" } ?? ""
          lines.append(
            "[x] \(check) validation error \(resource.type), \(resource.name) : "
              + finding.message + suffix
          )
        }
      }
    }
    lines.append(
      "Total \(resources.count) resources: \(count(.missingSchema)) missing schemas, "
        + "\(count(.valid)) success cases, \(count(.invalid)) failure cases"
    )
    return lines
  }

  private var value: Value {
    [
      "summary": [
        "total": .integer(Int64(resources.count)),
        "valid": .integer(Int64(count(.valid))),
        "invalid": .integer(Int64(count(.invalid))),
        "missingSchemas": .integer(Int64(count(.missingSchema))),
      ],
      "resources": .array(resources.map(\.value)),
    ]
  }
}

extension ResourceReport {
  fileprivate var value: Value {
    var members: Members = [
      "apiVersion": .string(type.apiVersion), "kind": .string(type.kind), "name": .string(name),
    ]
    if !namespace.isEmpty { members["namespace"] = .string(namespace) }
    members["status"] = .string(status.rawValue)
    if !findings.isEmpty { members["errors"] = .array(findings.map(\.json)) }
    return .object(members)
  }
}

extension ResourceFinding {
  fileprivate var json: Value {
    var members: Members = ["type": .string(kind.rawValue)]
    if !field.isEmpty { members["field"] = .string(field) }
    members["message"] = .string(message)
    if let value { members["value"] = value }
    return .object(members)
  }
}
