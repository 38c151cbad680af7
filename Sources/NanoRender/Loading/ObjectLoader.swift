// SPDX-License-Identifier: Apache-2.0

package import NanoValue
internal import NanoYAML

/// Reads Kubernetes objects from files, as Crossplane's command does.
package struct ObjectLoader: Sendable {
  /// The files.
  package let files: InputFiles
  /// Whether a document that holds nothing but comments is an object that lacks everything, as it
  /// is to Crossplane's command; otherwise it is passed over.
  package let keepsBlankDocuments: Bool

  /// A loader of those files.
  package init(_ files: InputFiles, keepsBlankDocuments: Bool = false) {
    self.files = files
    self.keepsBlankDocuments = keepsBlankDocuments
  }

  /// The first document of a file.
  ///
  /// - Parameter kind: What it is, as errors say it: `composite resource`.
  package func object(_ path: String, kind: String) throws(RenderError) -> Value {
    let bytes: [UInt8]
    do {
      bytes = try files.read(path)
    } catch {
      throw error.wrapped(in: "cannot read \(kind) file")
    }
    do {
      let value = try YAMLDocument(bytes, file: path).value(duplicateKeys: .lastWins)
      if let mistake = value.identityMistake { throw RenderError("\(path): \(mistake)") }
      return value
    } catch {
      throw RenderError("cannot unmarshal \(kind) YAML: \(error)")
    }
  }

  /// The objects in all documents of a file, or of all YAML files of a folder.
  package func objects(_ path: String) throws(RenderError) -> [Value] {
    try located(path).map(\.object)
  }

  /// The objects of a path, each with where it stands: `a.yaml`, `document 2 of a.yaml`.
  private func located(_ path: String) throws(RenderError) -> [(object: Value, place: String)] {
    var objects: [(object: Value, place: String)] = []
    for file in try files.yamlFiles(path) {
      let bytes = try files.read(file)
      do {
        let documents = try YAMLDocument.split(bytes, file: file)
          .filter { !$0.isBlank || keepsBlankDocuments }
        for (index, document) in documents.enumerated() {
          let place = documents.count == 1 ? file : "document \(index + 1) of \(file)"
          objects.append((try document.value(duplicateKeys: .lastWins), place))
        }
      } catch {
        throw RenderError("cannot read \(error)")
      }
    }
    return objects
  }

  /// The objects of several paths, each with the words of its flag around its errors.
  package func objects(_ paths: [String], what: String) throws(RenderError) -> [Value] {
    var objects: [Value] = []
    for path in paths {
      do throws(RenderError) {
        for (object, place) in try located(path) {
          if let mistake = object.identityMistake { throw RenderError("\(place): \(mistake)") }
          objects.append(object)
        }
      } catch {
        throw error.wrapped(in: "cannot load \(what) from \(path.goQuoted)")
      }
    }
    return objects
  }

  /// The JSON documents in a folder and the folders in it.
  package func schemas(_ path: String) throws(RenderError) -> [Value] {
    let files = try files.files(below: path, suffix: ".json")
    guard !files.isEmpty else {
      throw RenderError("no JSON files found in \(path.goQuoted)")
    }
    var documents: [Value] = []
    for file in files {
      let bytes = try self.files.read(file)
      do {
        documents.append(try Value(json: bytes.span))
      } catch {
        throw RenderError("cannot parse OpenAPI JSON from \(file.goQuoted): \(error)")
      }
    }
    return documents
  }
}

extension Value {
  /// What is wrong with what tells an object apart from others; nil when nothing is.
  ///
  /// YAML 1.1 reads `kind: Y` and `namespace: on` as booleans, which Crossplane takes for absent.
  fileprivate var identityMistake: String? {
    guard object != nil else { return "expected an object, found \(kindInWords)" }
    let (kind, metadata) = (self["kind"], self["metadata"])
    if kind.isNull || kind.string == "" { return "the object has no kind" }
    let parts = [
      ("kind", kind), ("metadata.name", metadata["name"]),
      ("metadata.namespace", metadata["namespace"]),
    ]
    let wrong = parts.first { !$0.1.isNull && $0.1.string == nil }
    return wrong.map { "\($0.0): expected a string, found \($0.1.kindInWords)" }
  }
}
