// SPDX-License-Identifier: Apache-2.0

package import NanoValue
package import NanoYAML

/// A resource as it stood in a file.
package struct Manifest: Sendable {
  /// The resource.
  package let resource: Value
  /// The document that it stood in, and how it was read.
  private let document: YAMLDocument
  private let duplicateKeys: YAMLDocument.DuplicateKeys
  /// Where in the document the resource is: at its root, or in a step of a Composition.
  private let root: Path
  /// Whether it is the input of a step, which need not have a kind.
  private var isInput = false

  /// Whether it must have a name when it is applied: inputs of steps need none, and Crossplane names
  /// what it composes.
  package var needsName: Bool {
    let annotations = resource["metadata"]["annotations"]
    return !isInput && annotations["crossplane.io/composition-resource-name"].isNull
  }

  /// Where something of the resource stands: `resources.yaml:12:5`.
  ///
  /// Cost: that of ``places()``; who asks for several places asks those.
  /// - Parameter path: Where in the resource; for what the file does not hold, what is around it
  ///   counts.
  package func place(of path: Path = Path()) -> String { places().place(of: path) }

  /// Where everything in the resource stands.
  ///
  /// Cost: reads the document once more, because most resources are never asked.
  package func places() -> ManifestPlaces {
    let source = try? document.valueWithSource(duplicateKeys: duplicateKeys).source
    return ManifestPlaces(file: document.file, source: source, root: root)
  }

  /// Reads the resources of a file.
  ///
  /// Documents that hold nothing but blanks and comments are passed over. The input of each step
  /// of a Composition counts as a resource of its own, which comes before the Composition.
  ///
  /// A list of the API server (see ``Value/listedItems``) is what stands in it.
  ///
  /// - Parameters:
  ///   - text: The text of the file: YAML or JSON documents.
  ///   - file: The name for errors and places.
  ///   - duplicateKeys: What becomes of a key that stands twice in one object.
  ///   - opensLists: Whether a list is opened; otherwise it is a resource like others.
  /// - Throws: The first thing that is wrong, with its place.
  package static func read(
    _ text: [UInt8],
    file: String,
    duplicateKeys: YAMLDocument.DuplicateKeys = .refused,
    opensLists: Bool = true
  ) throws(ManifestError) -> [Manifest] {
    var manifests: [Manifest] = []
    do throws(YAMLError) {
      for document in try YAMLDocument.split(text, file: file) where !document.isBlank {
        let manifest = Manifest(
          resource: try document.value(duplicateKeys: duplicateKeys),
          document: document,
          duplicateKeys: duplicateKeys,
          root: Path()
        )
        for manifest in opensLists ? manifest.items : [manifest] {
          manifests += manifest.stepInputs
          manifests.append(manifest)
        }
      }
    } catch {
      throw ManifestError(description: error.description)
    }
    for manifest in manifests { try manifest.check() }
    return manifests
  }

  /// What stands in a list; a resource that is none stands for itself.
  private var items: [Manifest] {
    guard let items = resource.listedItems else { return [self] }
    return items.enumerated().map { index, item in
      Manifest(
        resource: item,
        document: document,
        duplicateKeys: duplicateKeys,
        root: ["items", .index(index)]
      )
    }
  }

  /// The inputs of the steps of a Composition.
  private var stepInputs: [Manifest] {
    guard resource["kind"].string == "Composition",
      resource["apiVersion"].string == "apiextensions.crossplane.io/v1"
    else { return [] }
    let steps = resource["spec"]["pipeline"].array ?? []
    return steps.enumerated().compactMap { index, step in
      guard step["input"].object != nil else { return nil }
      return Manifest(
        resource: step["input"],
        document: document,
        duplicateKeys: duplicateKeys,
        root: Path(root.steps + ["spec", "pipeline", .index(index), "input"]),
        isInput: true
      )
    }
  }

  /// Refuses a document that is no resource.
  private func check() throws(ManifestError) {
    if isInput { return }
    guard case .object = resource else {
      throw ManifestError(
        description: "\(place()): expected a resource, found \(resource.kindInWords)"
      )
    }
    guard let kind = resource["kind"].string, !kind.isEmpty else {
      throw ManifestError(description: "\(place(of: ["kind"])): the resource has no kind")
    }
  }
}

/// Where everything in a resource stands.
package struct ManifestPlaces: Sendable {
  fileprivate let file: String
  fileprivate let source: SourceMap?
  fileprivate let root: Path

  /// Where something of the resource stands: `resources.yaml:12:5`.
  ///
  /// - Parameter path: Where in the resource; for what the file does not hold, what is around it
  ///   counts.
  package func place(of path: Path = Path()) -> String {
    guard let source else { return file }
    let position = source.nearest(to: Path(root.steps + path.steps))
    return file.isEmpty ? "line \(position.line)" : "\(file):\(position)"
  }
}

/// A file that cannot be read as resources: where, and why, on one line.
package struct ManifestError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The place and what is wrong: `resources.yaml:3:5: did not find expected key`.
  package let description: String
}
