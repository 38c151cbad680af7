// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A field that the schema does not know, which the API server drops.
package struct UnknownField: Sendable, Hashable {
  /// Where it is.
  package let path: Path
  /// Where it is, in Kubernetes' writing: `spec.servers[0].prot`.
  package let field: String

  /// A field at that path, and how Kubernetes writes it.
  init(path: Path, field: String) {
    self.path = path
    self.field = field
  }

  /// A field at that path, all keys on the way written as fields.
  package init(path: Path) {
    let steps = path.steps.map { step in
      switch step {
      case .key(let key): FieldPath.Step.field(key)
      case .index(let index): FieldPath.Step.index(index)
      }
    }
    self.init(path: path, field: FieldPath(steps: steps).field)
  }

  /// What `crossplane resource validate` says of it.
  ///
  /// It names what stands behind the last dot, also where the field's own name has dots.
  package var error: FieldError {
    let scalars = field.unicodeScalars
    let name = scalars.lastIndex(of: ".").map { String(scalars[scalars.index(after: $0)...]) }
    return FieldError(
      .invalid,
      field: field,
      path: path,
      value: .string(name ?? field),
      detail: "unknown field: \"\(name ?? field)\""
    )
  }
}

extension Schema {
  /// The fields of a value that this schema does not know, in the order of the value.
  ///
  /// - Parameters:
  ///   - value: A resource, or a part of one.
  ///   - isResource: Whether it is a whole resource, whose `apiVersion`, `kind` and `metadata`
  ///     are known without being named.
  package func unknownFields(in value: Value, isResource: Bool = true) -> [UnknownField] {
    var finder = UnknownFieldFinder()
    finder.look(at: value, self, isResource: isResource)
    return finder.found
  }

  /// Whether every resource has a field of that name.
  static func isOfEachResource(_ name: String) -> Bool {
    name == "apiVersion" || name == "kind" || name == "metadata"
  }

  /// Drops the fields of a value that this schema does not know, as the API server does.
  ///
  /// - Returns: What was dropped.
  @discardableResult
  package func pruneUnknownFields(
    from value: inout Value,
    isResource: Bool = true
  ) -> [UnknownField] {
    let unknown = unknownFields(in: value, isResource: isResource)
    for field in unknown { UnknownFieldFinder.remove(field.path.steps[...], from: &value) }
    return unknown
  }
}

/// Walks through a value and its schema side by side.
private struct UnknownFieldFinder {
  var found: [UnknownField] = []
  private var path = FieldPath()

  /// Looks at a value; below what the schema says nothing about, every field is unknown.
  ///
  /// - Parameter isLenient: Whether the list around the value keeps unknown fields, and so those
  ///   of its elements.
  mutating func look(
    at value: Value,
    _ schema: Schema?,
    isResource: Bool = false,
    isLenient: Bool = false
  ) {
    if isLenient, schema == nil { return }
    let keepsUnknown = isLenient || schema?.flags.contains(.preservesUnknownFields) ?? false
    switch value {
    case .object(let members):
      let isEmbedded = isResource || schema?.flags.contains(.embeddedResource) ?? false
      for (name, value) in members where !(isEmbedded && Schema.isOfEachResource(name)) {
        path.steps.append(.field(name))
        look(at: value, named: name, in: schema, keepsUnknown: keepsUnknown)
        path.steps.removeLast()
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        path.steps.append(.index(index))
        look(at: element, schema?.items, isLenient: keepsUnknown)
        path.steps.removeLast()
      }
    default: break
    }
  }

  private mutating func look(
    at value: Value,
    named name: String,
    in schema: Schema?,
    keepsUnknown: Bool
  ) {
    if let property = schema?.properties[name] { return look(at: value, property) }
    switch schema?.additionalProperties {
    case .values(let values)?: look(at: value, values)
    case .allowed?: look(at: value, nil)
    case .unspecified?, nil:
      // What every resource has is dropped from other objects without a word at the top.
      let isSilent = path.steps.count == 1 && schema != nil && Schema.isOfEachResource(name)
      if !keepsUnknown, !isSilent { note() }
    }
  }

  private mutating func note() {
    found.append(UnknownField(path: path.path, field: path.field))
  }

  /// Removes the member that the path leads to.
  static func remove(_ steps: ArraySlice<Path.Step>, from value: inout Value) {
    guard let step = steps.first else { return }
    let rest = steps.dropFirst()
    switch (step, value) {
    case (.key(let key), .object(var members)):
      value = .null
      if rest.isEmpty {
        members.removeValue(forKey: key)
      } else if let index = members.index(of: key) {
        remove(rest, from: &members[index].value)
      }
      value = .object(members)
    case (.index(let index), .array(var elements)) where elements.indices.contains(index):
      value = .null
      remove(rest, from: &elements[index])
      value = .array(elements)
    default: break
    }
  }
}
