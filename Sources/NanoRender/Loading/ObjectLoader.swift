// SPDX-License-Identifier: Apache-2.0

package import NanoValue
internal import NanoYAML

/// Reads Kubernetes objects from files, as Crossplane's command does.
package struct ObjectLoader: Sendable {
  /// The files.
  package let files: InputFiles
  /// Whether it reads as Crossplane's command does: a document that holds nothing but comments is
  /// an object that lacks everything, where it is passed over otherwise, and a name that is no
  /// string is none, where it is refused otherwise.
  package let isStrict: Bool

  /// A loader of those files.
  package init(_ files: InputFiles, isStrict: Bool = false) {
    self.files = files
    self.isStrict = isStrict
  }

  /// The first document of a file that holds more than comments.
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
      let documents =
        isStrict
        ? [YAMLDocument(bytes, file: path)] : try ObjectLoader.documents(bytes, path)
      guard let document = documents.first else {
        throw RenderError("\(path): there is no document in it")
      }
      return try object(in: document)
    } catch {
      throw RenderError("cannot unmarshal \(kind) YAML: \(error)")
    }
  }

  /// That a file of one object holds more of them, which nobody reads; nil when it does not.
  package func noteOfMore(in path: String) -> String? {
    guard let bytes = try? files.read(path),
      let count = try? ObjectLoader.documents(bytes, path).count, count > 1
    else { return nil }
    return "\(path) holds \(count) documents, of which the first is taken"
  }

  /// The documents of a file that hold more than comments.
  private static func documents(
    _ bytes: [UInt8],
    _ path: String
  ) throws(YAMLError) -> [YAMLDocument] {
    try YAMLDocument.split(bytes, file: path).filter { !$0.isBlank }
  }

  /// The objects in all documents of a file, or of all YAML files of a folder; those of a list each
  /// for itself, unless the loader is strict.
  package func objects(_ path: String) throws(RenderError) -> [Value] {
    try objects(path) { (document) throws(YAMLError) in
      opened(try document.value(duplicateKeys: .lastWins)).objects
    }
  }

  /// The objects that a document stands for, and whether it is a list of them.
  private func opened(_ object: Value) -> (objects: [Value], isList: Bool) {
    guard !isStrict, let items = object.listedItems else { return ([object], false) }
    return (items, true)
  }

  private func objects<Failure>(
    _ path: String,
    _ read: (YAMLDocument) throws(Failure) -> [Value]
  ) throws(RenderError) -> [Value] {
    var objects: [Value] = []
    for file in try files.yamlFiles(path) {
      let bytes = try files.read(file)
      do {
        for document in try YAMLDocument.split(bytes, file: file)
        where !document.isBlank || isStrict {
          objects += try read(document)
        }
      } catch let error as RenderError {
        throw error
      } catch {
        throw RenderError("cannot read \(error)")
      }
    }
    return objects
  }

  /// The object of a document, which says what it is.
  private func object(in document: YAMLDocument) throws(RenderError) -> Value {
    let object = try value(of: document)
    try check(object, at: Path(), in: document)
    return object
  }

  /// The objects of a document, each of which says what it is.
  private func objects(in document: YAMLDocument) throws(RenderError) -> [Value] {
    let (objects, isList) = opened(try value(of: document))
    for (index, object) in objects.enumerated() {
      try check(object, at: isList ? ["items", .index(index)] : Path(), in: document)
    }
    return objects
  }

  private func value(of document: YAMLDocument) throws(RenderError) -> Value {
    do {
      return try document.value(duplicateKeys: .lastWins)
    } catch {
      throw RenderError(error.description)
    }
  }

  /// Refuses an object that does not say what it is.
  ///
  /// - Parameter root: Where in the document it stands.
  private func check(
    _ object: Value,
    at root: Path,
    in document: YAMLDocument
  ) throws(RenderError) {
    guard let mistake = object.identityMistake(isStrict: isStrict) else { return }
    let source = try? document.valueWithSource(duplicateKeys: .lastWins).source
    let path = Path(root.steps + mistake.path.steps)
    let place = source.map { "\(document.file):\($0.nearest(to: path))" }
    throw RenderError("\(place ?? document.file): \(mistake.words)")
  }

  /// The objects of several paths, each with the words of its flag around its errors.
  package func objects(_ paths: [String], what: String) throws(RenderError) -> [Value] {
    var objects: [Value] = []
    for path in paths {
      do throws(RenderError) {
        objects += try self.objects(path, objects(in:))
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
  fileprivate func identityMistake(isStrict: Bool) -> (path: Path, words: String)? {
    guard object != nil else { return (Path(), "expected an object, found \(kindInWords)") }
    let kind = self["kind"]
    if kind.isNull || kind.string == "" { return (Path(), "the object has no kind") }
    if !isStrict, !self["metadata"].isNull, self["metadata"].object == nil {
      let words = "metadata: expected an object, found \(self["metadata"].kindInWords)"
      return (["metadata"], words)
    }
    let paths: [Path] = [["kind"], ["metadata", "name"], ["metadata", "namespace"]]
    for path in paths.prefix(isStrict ? 1 : paths.count) {
      guard let found = self[path], !found.isNull, found.string == nil else { continue }
      return (path, "\(path): expected a string, found \(found.kindInWords)")
    }
    return nil
  }
}
