// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
internal import NanoValidate
internal import NanoValue
internal import NanoYAML

/// What a cluster would refuse of the object with the pipeline, which is rendered all the same.
///
/// `crossplane` passes over a field that it does not know, so that a typo in `pipeline` renders
/// nothing without a word.
enum PipelineCheck {
  /// Sentences beyond these say what the first ones have said.
  private static let limit = 8
  private static let groups = ["apiextensions.crossplane.io", "ops.crossplane.io"]

  /// A sentence for each thing that is wrong, with its line; none for a file that cannot be read.
  ///
  /// Cost: 3 ms for the first Composition of a process.
  static func notes(on path: String, _ files: InputFiles) -> [String] {
    guard let bytes = try? files.read(path),
      let manifests = try? Manifest.read(bytes, file: path, duplicateKeys: .lastWins),
      let manifest = manifests.first(where: { isPipeline($0.resource) }),
      let report = try? Validation(against: Extensions()).report(on: [manifest.resource])
    else { return [] }
    return report.resources.flatMap(\.findings).prefix(limit).map { finding in
      "\(manifest.place(of: finding.path)): a cluster refuses this: \(finding.message)"
    }
  }

  private static func isPipeline(_ object: Value) -> Bool {
    let group = (object["apiVersion"].string ?? "").prefix { $0 != "/" }
    return groups.contains { group == $0 }
  }
}
