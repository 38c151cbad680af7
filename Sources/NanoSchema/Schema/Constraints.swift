// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// What a schema demands beyond the type, for the nodes that demand something.
package struct Constraints: Sendable {
  /// The values that are allowed; empty when all are.
  package var enumeration: [Value] = []
  /// The regular expression that a text must match somewhere.
  package var pattern: SchemaPattern?
  /// The length of the shortest text, in characters.
  package var minimumLength: Int64?
  /// The length of the longest text, in characters.
  package var maximumLength: Int64?
  /// The smallest number.
  package var minimum: Double?
  /// The largest number.
  package var maximum: Double?
  /// Whether ``minimum`` itself is outside.
  package var excludesMinimum = false
  /// Whether ``maximum`` itself is outside.
  package var excludesMaximum = false
  /// The number that a number must be a multiple of.
  package var multipleOf: Double?
  /// The fewest elements of a list.
  package var minimumItems: Int64?
  /// The most elements of a list.
  package var maximumItems: Int64?
  /// Whether the elements of a list must differ.
  package var hasUniqueItems = false
  /// The fewest members of an object.
  package var minimumProperties: Int64?
  /// The most members of an object.
  package var maximumProperties: Int64?
  /// Schemas that must all hold.
  package var allOf: [Schema] = []
  /// Schemas of which at least one must hold.
  package var anyOf: [Schema] = []
  /// Schemas of which exactly one must hold.
  package var oneOf: [Schema] = []
  /// A schema that must not hold.
  package var not: Schema?
  /// `x-kubernetes-list-type`: how a list is merged: `atomic`, `set` or `map`.
  package var listType: String?
  /// `x-kubernetes-list-map-keys`: the fields that tell the elements of a `map` apart.
  package var listMapKeys: [String] = []
  /// `x-kubernetes-map-type`: how an object is merged: `granular` or `atomic`.
  package var mapType: String?
  /// `x-kubernetes-validations`: the rules in CEL.
  package var rules: [ValidationRule] = []

  /// No demands.
  package init() {}

  /// What these demands or the schemas in them hold.
  var contents: Schema.Contents {
    var contents: Schema.Contents = rules.isEmpty ? [] : .rules
    if listType == "set" || listType == "map" { contents.insert(.keyedLists) }
    // Only rules count inside allOf; defaults and the like are not allowed there.
    for schema in allOf where schema.contents.contains(.rules) { contents.insert(.rules) }
    return contents
  }
}

/// One rule of `x-kubernetes-validations`, written in CEL.
///
/// Source: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
package struct ValidationRule: Sendable, Hashable {
  /// Why a value that fails is refused.
  package enum Reason: String, Sendable, Hashable {
    /// It breaks a rule.
    case invalid = "FieldValueInvalid"
    /// It is not allowed here.
    case forbidden = "FieldValueForbidden"
    /// Something is absent.
    case required = "FieldValueRequired"
    /// Something stands there twice.
    case duplicate = "FieldValueDuplicate"
  }

  /// The expression, which is true for a value that passes.
  package var rule: String
  /// What a user reads when it is false.
  package var message: String?
  /// An expression that makes that sentence.
  package var messageExpression: String?
  /// Why, for the kind of the error.
  package var reason: Reason?
  /// The field that is blamed, from this schema on: `.spec['a.b']`.
  package var fieldPath: String?
  /// Whether a rule that reads `oldSelf` also runs when there is none.
  package var hasOptionalOldSelf = false

  /// A rule without anything else.
  package init(_ rule: String) { self.rule = rule }

  /// The text without white space around it, or nil when nothing is left.
  static func trimmed(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[start...end])
  }
}
