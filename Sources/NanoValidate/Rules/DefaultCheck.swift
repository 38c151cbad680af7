// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Holds the defaults of a schema against the schemas they stand in, as the API server does when it
/// takes a definition.
///
/// What `metadata` of resources have as defaults is not looked at; rules are not evaluated.
struct DefaultCheck {
  private var errors: [FieldError] = []
  private var path: FieldPath

  /// What is wrong with the defaults of a whole resource's schema that stands at that path.
  static func errors(in schema: Schema, at path: FieldPath) -> [FieldError] {
    var check = DefaultCheck(path: path)
    check.visit(schema, isResource: true)
    return check.errors
  }

  private init(path: FieldPath) { self.path = path }

  private mutating func visit(_ schema: Schema, isResource: Bool = false) {
    guard schema.contents.contains(.defaults) else { return }
    let isEmbedded = schema.flags.contains(.embeddedResource)
    if let value = schema.defaultValue {
      inside(.field("default")) { $0.check(value, of: schema, isResource: isEmbedded) }
    }
    for (name, property) in schema.properties
    where !((isResource || isEmbedded) && name == "metadata") {
      inside(.field("properties"), .key(name)) { $0.visit(property) }
    }
    if let items = schema.items { inside(.field("items")) { $0.visit(items) } }
    if case .values(let values) = schema.additionalProperties {
      inside(.field("additionalProperties")) { $0.visit(values) }
    }
  }

  private mutating func check(_ value: Value, of schema: Schema, isResource: Bool) {
    if !schema.unknownFields(in: value, isResource: isResource).isEmpty {
      errors.append(
        FieldError(
          .invalid,
          field: path.field,
          path: path.path,
          value: value,
          detail: "must not have unknown fields"
        )
      )
    }
    for error in SchemaValidator().errors(in: value, against: schema) {
      errors.append(
        FieldError(
          error.kind,
          field: error.path.steps.isEmpty ? path.field : "\(path.field).\(error.field)",
          path: Path(path.path.steps + error.path.steps),
          value: error.badValue,
          detail: error.detail,
          isValueOmitted: error.isValueOmitted,
          isValueUnquoted: error.isValueUnquoted
        )
      )
    }
  }

  private mutating func inside(
    _ way: FieldPath.Step...,
    visit: (inout DefaultCheck) -> Void
  ) {
    path.steps += way
    visit(&self)
    path.steps.removeLast(way.count)
  }
}
