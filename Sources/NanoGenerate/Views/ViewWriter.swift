// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Writes the views of the kinds of one Swift namespace.
///
/// An object whose fields are the same as those of one that was written already becomes an alias
/// of it: kinds repeat themselves a lot, and each type costs compile time and space.
struct ViewWriter {
  /// What stands inside a type, after its fields.
  private enum Nested {
    case shape(name: String, Schema)
    case choice(name: String, [String])
    case alias(name: String, target: String)
  }

  private let namespace: String
  private var signatures = SchemaSignatures()
  /// The types that were written, by the signatures of their schemas.
  private var written: [String: String] = [:]
  /// What belongs into the type that is being written.
  private var nested: [Nested] = []
  private var typeNames = SwiftNames()

  /// Who may use what is written: `public ` for views of kinds, nothing for what belongs to a
  /// composite.
  private let access: String
  /// What stands before a field.
  ///
  /// Code of a public one is made where the field is used and nowhere else: without this each stays
  /// in every program that is linked with its kind, used or not.
  private var field: String { access.isEmpty ? "" : "@_alwaysEmitIntoClient public " }

  init(namespace: String, isPublic: Bool = true) {
    self.namespace = namespace
    access = isPublic ? "public " : ""
  }

  /// An object as a type of its own inside the namespace.
  mutating func shape(named name: String, of schema: Schema, _ text: inout SwiftText) {
    write(.shape(name: name, schema), at: namespace, &text)
  }

  /// The file of a kind.
  mutating func file(of resource: ResourceSchema) -> String {
    let kind = resource.names.kind
    var text = SwiftText(imports: ["public import NanoFunction"])
    text.line()
    text.block("extension \(namespace)") { text in
      text.line("/// \(kind) of `\(resource.type.apiVersion)`.")
      text.block("public struct \(kind): ResourceShape") { text in
        text.line("public static var apiVersion: String { \"\(resource.type.apiVersion)\" }")
        text.line("public static var kind: String { \"\(kind)\" }")
        fields(of: resource.schema, at: "\(namespace).\(kind)", isRoot: true, &text)
      }
    }
    return text.text
  }

  /// Writes the fields of an object and the types that they need.
  private mutating func fields(
    of schema: Schema,
    at path: String,
    isRoot: Bool,
    _ text: inout SwiftText
  ) {
    let outer = (nested, typeNames)
    (nested, typeNames) = ([], SwiftNames())
    defer { (nested, typeNames) = outer }
    var names = SwiftNames()
    text.line("\(access)init() {}")
    for (name, property) in schema.properties {
      if isRoot, name == "apiVersion" || name == "kind" { continue }
      text.documentation(
        FieldFacts.sentence(of: property, isRequired: schema.required.contains(name))
      )
      let type =
        isRoot && name == "metadata"
        ? "ObjectField<ObjectMetadata>" : fieldType(of: property, named: name, at: path)
      text.line(
        "\(field)var \(names.member(name)): \(type) { .init(\"\(name)\") }"
      )
    }
    for type in nested {
      text.line()
      write(type, at: path, &text)
    }
  }

  private mutating func write(_ type: Nested, at path: String, _ text: inout SwiftText) {
    switch type {
    case .alias(let name, let target): text.line("\(access)typealias \(name) = \(target)")
    case .shape(let name, let schema):
      text.block("\(access)struct \(name): ObjectShape") { text in
        fields(of: schema, at: "\(path).\(name)", isRoot: false, &text)
      }
    case .choice(let name, let values):
      text.block("\(access)struct \(name): FieldChoice") { text in
        text.line("\(access)let rawValue: String")
        text.line("\(access)init(rawValue: String) { self.rawValue = rawValue }")
        var names = SwiftNames()
        for value in values {
          let literal = SwiftLiteral.text(value)
          text.line(
            "\(field)static var \(names.choice(value)): \(name) { .init(rawValue: \(literal)) }"
          )
        }
      }
    }
  }

  // MARK: - Types

  /// The type of a field: `Field<Int>`, `ObjectField<Storage>`, `MapField<String>`.
  private mutating func fieldType(
    of schema: Schema,
    named name: String,
    at path: String
  ) -> String {
    switch Content(of: schema, named: name) {
    case .metadata: "ObjectField<ObjectMetadata>"
    case .object: "ObjectField<\(type(for: schema, named: name, at: path))>"
    case .map(let values): "MapField<\(contentType(of: values, named: name, at: path))>"
    default: "Field<\(contentType(of: schema, named: name, at: path))>"
    }
  }

  /// The type of what a field holds.
  private mutating func contentType(
    of schema: Schema,
    named name: String,
    at path: String
  ) -> String {
    switch Content(of: schema, named: name) {
    case .plain(let type): type
    case .choice(let values): choice(values, named: name, at: path)
    case .metadata: "Object<ObjectMetadata>"
    case .object: "Object<\(type(for: schema, named: name, at: path))>"
    case .map(let values): "FieldMap<\(contentType(of: values, named: name, at: path))>"
    case .list(let elements):
      "[\(contentType(of: elements, named: SwiftNames.singular(name), at: path))]"
    }
  }

  private mutating func type(for schema: Schema, named name: String, at path: String) -> String {
    let typeName = typeNames.type(name)
    let signature = signatures.signature(of: schema)
    if let target = written[signature] {
      nested.append(.alias(name: typeName, target: target))
    } else {
      written[signature] = "\(path).\(typeName)"
      nested.append(.shape(name: typeName, schema))
    }
    return typeName
  }

  private mutating func choice(
    _ values: [String],
    named name: String,
    at path: String
  ) -> String {
    let typeName = typeNames.type(name)
    let signature = "enum \(values)"
    if let target = written[signature] {
      nested.append(.alias(name: typeName, target: target))
    } else {
      written[signature] = "\(path).\(typeName)"
      nested.append(.choice(name: typeName, values))
    }
    return typeName
  }
}

/// What a schema means for a view.
private enum Content {
  case plain(String)
  case choice([String])
  case metadata
  case object
  case map(Schema)
  case list(Schema)

  init(of schema: Schema, named name: String) {
    if schema.flags.contains(.intOrString) {
      self = .plain("IntOrString")
      return
    }
    switch schema.kind {
    case .string:
      let values = (schema.constraints?.value.enumeration ?? []).compactMap(\.string)
      self = values.isEmpty ? .plain("String") : .choice(values)
    case .integer: self = .plain("Int")
    case .number: self = .plain("Double")
    case .boolean: self = .plain("Bool")
    case .array: self = schema.items.map(Content.list) ?? .plain("[Value]")
    case .object:
      if !schema.properties.isEmpty {
        self = .object
      } else if case .values(let values) = schema.additionalProperties {
        self = .map(values)
      } else {
        self = name == "metadata" ? .metadata : .plain("Value")
      }
    case nil: self = .plain("Value")
    }
  }
}
