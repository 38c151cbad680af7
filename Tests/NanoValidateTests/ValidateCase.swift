// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoValidate
import NanoValue
import NanoYAML

/// Definitions, resources, and what `crossplane resource validate` answered.
struct ValidateCase {
  /// The names of all cases.
  static let names = [
    "01-schema-errors", "02-cel", "03-missing-schema", "04-kubernetes-builtins",
    "05-xrd-v2-namespaced", "06-xrd-v2-no-scope", "07-xrd-v1-legacy-with-claim",
    "08-composition-inputs", "09-render-output-pipe",
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/validate-cases")

  let name: String

  /// The case of that name.
  init(_ name: String) { self.name = name }

  /// The bytes of one of its files; nothing when there is no such file.
  func bytes(_ file: String) -> [UInt8] {
    let url = ValidateCase.folder.appending(path: "\(name)/\(file)")
    return (try? Data(contentsOf: url)).map { Array($0) } ?? []
  }

  /// The text of one of its files, without the line break at its end.
  func text(_ file: String) -> String {
    var text = String(decoding: bytes(file), as: UTF8.self)
    if text.last == "\n" { text.removeLast() }
    return text
  }

  /// Its resources.
  func manifests() throws -> [Manifest] {
    try Manifest.read(bytes("resources.yaml"), file: "resources.yaml")
  }

  /// What somebody judges of its resources.
  func report(by judge: ValidationJudge) throws -> ValidationReport {
    var extensions = Extensions(judge: judge)
    for manifest in try Manifest.read(bytes("extensions.yaml"), file: "extensions.yaml") {
      try extensions.add(manifest.resource)
    }
    return try Validation(against: extensions).report(on: manifests().map(\.resource))
  }

  /// The report with the mistakes of each resource in the order of a recorded answer, because that
  /// order is by chance in Crossplane.
  func inRecordedOrder(
    _ report: ValidationReport,
    _ answer: String
  ) throws -> ValidationReport {
    let orders = try recordedMessages(answer)
    return ValidationReport(
      report.resources.enumerated().map { index, resource in
        let messages = orders.indices.contains(index) ? orders[index] : []
        func place(_ finding: ResourceFinding) -> Int {
          messages.firstIndex { $0.hasSuffix(finding.message) } ?? messages.count
        }
        var resource = resource
        resource.findings.sort { place($0) < place($1) }
        return resource
      }
    )
  }

  /// The messages of each resource in a recorded answer; of text, all lines for each.
  private func recordedMessages(_ answer: String) throws -> [[String]] {
    let text = text("expected/\(answer)")
    if answer == "stdout.txt" {
      let lines = text.split(separator: "\n").map(String.init)
      return Array(repeating: lines, count: lines.count)
    }
    let resources = try Value(yaml: text)["resources"].array ?? []
    return resources.map { ($0["errors"].array ?? []).map { $0["message"].string ?? "" } }
  }
}
