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
  /// The report as `crossplane resource validate` writes it; ends in a line break.
  ///
  /// In text the control characters of names and values are escaped, so that each line is one and a
  /// terminal obeys nobody's file.
  ///
  /// - Parameters:
  ///   - format: How it is written.
  ///   - isRaw: Whether text has control characters as they are, byte for byte what Crossplane writes.
  ///   - hidesValid: Whether the text leaves out the valid resources; the other formats never do.
  ///   - place: Where something is, by the index of its resource and its path there, for the end of
  ///     its line in text; none by default, as Crossplane has none.
  /// - Throws: A resource holds characters that YAML cannot.
  package func text(
    as format: ValidationFormat,
    isRaw: Bool = false,
    hidesValid: Bool = false,
    place: (_ resource: Int, _ path: Path) -> String? = { _, _ in nil }
  ) throws(YAMLError) -> String {
    switch format {
    case .text:
      lines(isRaw: isRaw, hidesValid: hidesValid, place: place).map { $0 + "\n" }.joined()
    case .json: value.jsonText([.indented, .htmlEscaped]) + "\n"
    case .yaml: try value.yamlText()
    }
  }

  private func lines(
    isRaw: Bool,
    hidesValid: Bool,
    place: (_ resource: Int, _ path: Path) -> String?
  ) -> [String] {
    var lines: [String] = []
    func shown(_ text: String) -> String { isRaw ? text : text.showingControls() }
    for resource in resources {
      switch resource.status {
      case .missingSchema:
        let suffix = place(resource.index, Path()).map { " (\($0))" } ?? ""
        lines.append(shown("[!] could not find CRD/XRD for: \(resource.type)\(suffix)"))
      case .valid:
        if hidesValid { continue }
        lines.append(shown("[✓] \(resource.type), \(resource.name) validated successfully"))
      case .invalid:
        for finding in resource.findings {
          let check = finding.kind == .rule ? "CEL" : "schema"
          let suffix = place(resource.index, finding.path).map { " (\($0))" } ?? ""
          lines.append(
            shown("[x] \(check) validation error \(resource.type), \(resource.name) : ")
              + (isRaw ? finding.message : finding.shownMessage) + shown(suffix)
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
  /// The sentence with control characters by their escapes; what CEL's compiler says keeps its lines.
  fileprivate var shownMessage: String {
    guard message.hasPrefix(field) else { return message.showingControls() }
    let rest = message.dropFirst(field.count)
    // The type stands for the value here, so nothing of a resource is behind the field.
    let words = rest.drop { $0 != "\"" }.dropFirst().drop { $0 != "\"" }
    let keepsLines = kind == .rule && words.hasPrefix("\": rule compile error: ")
    return field.showingControls() + String(rest).showingControls(keepsLines: keepsLines)
  }

  fileprivate var json: Value {
    var members: Members = ["type": .string(kind.rawValue)]
    if !field.isEmpty { members["field"] = .string(field) }
    members["message"] = .string(message)
    if let value { members["value"] = value }
    return .object(members)
  }
}
