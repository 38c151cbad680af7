// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Schema {
  /// What is wrong with the `apiVersion`, `kind` and `metadata` of embedded resources.
  ///
  /// The API server refuses it; `crossplane resource validate` does not look.
  ///
  /// - Parameters:
  ///   - value: A resource, or a part of one.
  ///   - isResource: Whether it is a whole resource, which is looked at like an embedded one.
  ///   - nameForm: The form that the name of the resource itself has.
  package func metadataErrors(
    in value: Value,
    isResource: Bool = false,
    nameForm: ObjectName = .pathSegment
  ) -> [FieldError] {
    var finder = EmbeddedResourceFinder(nameForm: nameForm)
    finder.look(at: value, self, isResource: isResource)
    return finder.errors
  }

  /// Where embedded resources stand in a value, the resource itself aside.
  package func embeddedResources(in value: Value) -> [Path] {
    var finder = EmbeddedResourceFinder(nameForm: .pathSegment)
    finder.look(at: value, self)
    return finder.places
  }
}

private struct EmbeddedResourceFinder {
  var errors: [FieldError] = []
  /// Where resources were found.
  var places: [Path] = []
  private var path = FieldPath()
  private let nameForm: ObjectName

  init(nameForm: ObjectName) { self.nameForm = nameForm }

  mutating func look(at value: Value, _ schema: Schema, isResource: Bool = false) {
    guard isResource || schema.contents.contains(.embeddedResources) else { return }
    switch value {
    case .object(let members):
      if isResource || schema.flags.contains(.embeddedResource) { check(members) }
      for (name, value) in members {
        if let property = schema.properties[name] {
          look(at: value, property, under: .field(name))
        } else if case .values(let values) = schema.additionalProperties {
          look(at: value, values, under: .key(name))
        }
      }
    case .array(let elements):
      guard let items = schema.items else { return }
      for (index, element) in elements.enumerated() {
        look(at: element, items, under: .index(index))
      }
    default: break
    }
  }

  private mutating func look(at value: Value, _ schema: Schema, under step: FieldPath.Step) {
    path.steps.append(step)
    look(at: value, schema)
    path.steps.removeLast()
  }

  /// Checks one resource.
  private mutating func check(_ members: Members) {
    places.append(path.path)
    for name in ["apiVersion", "kind"] where members[name] == nil { note(.required, name, "") }
    for (name, value) in members {
      switch name {
      case "apiVersion": checkVersion(value)
      case "kind": checkKind(value)
      case "metadata":
        let form = path.steps.isEmpty ? nameForm : .pathSegment
        errors += MetadataValidator(path: path, nameForm: form).errors(in: value)
      default: break
      }
    }
  }

  private mutating func checkVersion(_ value: Value) {
    guard let version = value.string else {
      return note(.invalid, "apiVersion", value, "must be a string")
    }
    if version.isEmpty { return note(.required, "apiVersion", "") }
    if version.utf8.count(where: { $0 == UInt8(ascii: "/") }) > 1 {
      note(.invalid, "apiVersion", value, "unexpected GroupVersion string: \(version)")
    }
  }

  private mutating func checkKind(_ value: Value) {
    guard let kind = value.string else {
      return note(.invalid, "kind", value, "must be a string")
    }
    if kind.isEmpty { return note(.required, "kind", "") }
    let mistakes = ObjectName.label1035.mistakes(in: kind.lowercased())
    guard !mistakes.isEmpty else { return }
    note(
      .invalid,
      "kind",
      value,
      "may have mixed case, but should otherwise match: " + mistakes.joined(separator: ",")
    )
  }

  private mutating func note(
    _ kind: FieldError.Kind,
    _ name: String,
    _ value: Value,
    _ detail: String = ""
  ) {
    path.steps.append(.field(name))
    errors.append(
      FieldError(kind, field: path.field, path: path.path, value: value, detail: detail)
    )
    path.steps.removeLast()
  }
}
