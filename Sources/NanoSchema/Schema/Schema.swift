// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// One node of a structural OpenAPI v3 schema, as Kubernetes' CustomResourceDefinitions carry it.
///
/// Shape: a tree of immutable nodes that are shared where a schema repeats itself. What few nodes
/// have stands apart in ``Constraints``. Descriptions, titles and examples are not kept.
///
/// Thread rule: immutable, may be used by any number of threads.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/#JSONSchemaProps
package final class Schema: Sendable {
  /// What a value is in JSON.
  package enum Kind: String, Sendable, Hashable {
    /// Text.
    case string
    /// A whole number.
    case integer
    /// A number.
    case number
    /// `true` or `false`.
    case boolean
    /// An object.
    case object
    /// A list.
    case array
  }

  /// The marks that a schema can carry.
  package struct Flags: OptionSet, Sendable, Hashable {
    /// The options as bits.
    package let rawValue: UInt8

    /// The options of those bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `nullable`: the value may be `null`.
    package static let nullable = Flags(rawValue: 1 << 0)
    /// `x-kubernetes-int-or-string`: a whole number or a text; ``Schema/kind`` is nil then.
    package static let intOrString = Flags(rawValue: 1 << 1)
    /// `x-kubernetes-preserve-unknown-fields`: fields that are not named here are kept.
    package static let preservesUnknownFields = Flags(rawValue: 1 << 2)
    /// `x-kubernetes-embedded-resource`: a whole resource with its own apiVersion and metadata.
    package static let embeddedResource = Flags(rawValue: 1 << 3)
  }

  /// What an object may hold beside its named fields.
  package enum AdditionalProperties: Sendable {
    /// Nothing is said, so unknown fields are pruned.
    case unspecified
    /// `additionalProperties: true` or `false`.
    case allowed(Bool)
    /// Any key, with values of this schema.
    case values(Schema)
  }

  /// What the value must be; nil when nothing is said, and for an int-or-string.
  package let kind: Kind?
  /// The marks.
  package let flags: Flags
  /// The name of the format: `date-time`, `int32`; also one that Kubernetes does not know.
  package let format: String?
  /// The format that Kubernetes checks, nil for one that it does not know.
  let checkedFormat: SchemaFormat?
  /// The fields of an object.
  package let properties: SchemaProperties
  /// What an object may hold beside ``properties``.
  package let additionalProperties: AdditionalProperties
  /// The schema of each element of a list.
  package let items: Schema?
  /// The fields that an object must have, in the order of the schema.
  package let required: [String]
  /// What stands for the value when it is absent; never `null`.
  package let defaultValue: Value?
  /// What else is demanded, or nil.
  package let constraints: Shared<Constraints>?
  /// What is found somewhere in this schema or below, so that whole trees can be passed over.
  package let contents: Contents

  /// What a schema or one below it holds.
  package struct Contents: OptionSet, Sendable {
    /// The options as bits.
    package let rawValue: UInt8

    /// The options of those bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A default.
    package static let defaults = Contents(rawValue: 1 << 0)
    /// A rule of `x-kubernetes-validations`.
    package static let rules = Contents(rawValue: 1 << 1)
    /// A list of type `set` or `map`.
    package static let keyedLists = Contents(rawValue: 1 << 2)
    /// An embedded resource.
    package static let embeddedResources = Contents(rawValue: 1 << 3)
  }

  /// A schema of these parts.
  package init(
    kind: Kind? = nil,
    flags: Flags = [],
    format: String? = nil,
    properties: SchemaProperties = SchemaProperties(),
    additionalProperties: AdditionalProperties = .unspecified,
    items: Schema? = nil,
    required: [String] = [],
    defaultValue: Value? = nil,
    constraints: Constraints? = nil
  ) {
    self.kind = kind
    self.flags = flags
    self.format = format
    self.properties = properties
    self.additionalProperties = additionalProperties
    self.items = items
    self.required = required
    self.defaultValue = defaultValue
    self.constraints = constraints.map { Shared($0) }
    checkedFormat = SchemaFormat(named: format, kind: kind)
    var contents: Contents = defaultValue == nil ? [] : .defaults
    if flags.contains(.embeddedResource) { contents.insert(.embeddedResources) }
    if let items { contents.formUnion(items.contents) }
    if case .values(let values) = additionalProperties { contents.formUnion(values.contents) }
    for property in properties { contents.formUnion(property.schema.contents) }
    if let constraints { contents.formUnion(constraints.contents) }
    self.contents = contents
  }

  /// The schema of a field: that of its name, or that of any key.
  package func schema(ofField name: String) -> Schema? {
    if let property = properties[name] { return property }
    if case .values(let values) = additionalProperties { return values }
    return nil
  }

  /// The schema of the place that the path leads to, or nil where the schema says nothing.
  package func schema(at path: Path) -> Schema? {
    var schema = self
    for step in path.steps {
      let next: Schema? =
        switch step {
        case .key(let key): schema.schema(ofField: key)
        case .index: schema.items
        }
      guard let next else { return nil }
      schema = next
    }
    return schema
  }

  /// The name of the type in messages: empty where none is said, as in Kubernetes.
  package var typeName: String { kind?.rawValue ?? "" }
}

/// The fields of an object, in the order of their names' bytes.
///
/// Cost: finding a name takes log(count) comparisons.
package struct SchemaProperties: Sendable, RandomAccessCollection {
  /// A field.
  package typealias Element = (name: String, schema: Schema)

  private var elements: [Element]

  /// No fields.
  package init() { elements = [] }

  /// These fields; of two with the same name the last one counts.
  package init(_ elements: [Element]) {
    self.elements = []
    self.elements.reserveCapacity(elements.count)
    // A stable order, so that the last of equal names is the last here too.
    let sorted = elements.enumerated().sorted { left, right in
      left.element.name.hasSameBytes(as: right.element.name)
        ? left.offset < right.offset : left.element.name.precedesByBytes(right.element.name)
    }
    for (_, element) in sorted {
      if let last = self.elements.last, last.name.hasSameBytes(as: element.name) {
        self.elements.removeLast()
      }
      self.elements.append(element)
    }
  }

  /// The position of the first field.
  package var startIndex: Int { 0 }
  /// The position after the last field.
  package var endIndex: Int { elements.count }
  /// The field at that position.
  package subscript(position: Int) -> Element { elements[position] }

  /// The schema of the field of that name, or nil.
  package subscript(name: String) -> Schema? {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      let candidate = elements[middle].name
      if candidate.hasSameBytes(as: name) { return elements[middle].schema }
      if candidate.precedesByBytes(name) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// A value with one owner that many nodes may name, so that a node stays small.
package final class Shared<Content: Sendable>: Sendable {
  /// The value.
  package let value: Content

  init(_ value: Content) { self.value = value }
}
