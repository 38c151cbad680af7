// SPDX-License-Identifier: Apache-2.0

/// What a function wants to see before its answer counts.
///
/// Without a single wish nothing is written: to Crossplane an empty `Requirements` is another wish
/// than none, and costs a call.
package struct WireRequirements: Sendable, Equatable {
  /// A wish and the name under which it is answered.
  package struct Named<Selector: Sendable & Equatable>: Sendable, Equatable {
    /// The name, of the function's choice.
    package var name: String
    /// What is wanted.
    package var selector: Selector

    /// A wish under that name.
    package init(_ name: String, _ selector: Selector) {
      self.name = name
      self.selector = selector
    }
  }

  /// Resources, each name once, in any order: they are written in the order of the names' bytes.
  package var resources: [Named<WireResourceSelector>]
  /// Resources in the older way, answered in the field of the same name.
  package var extraResources: [Named<WireResourceSelector>]
  /// Schemas, each name once, in any order.
  package var schemas: [Named<WireSchemaSelector>]

  /// Those wishes.
  package init(
    resources: [Named<WireResourceSelector>] = [],
    extraResources: [Named<WireResourceSelector>] = [],
    schemas: [Named<WireSchemaSelector>] = []
  ) {
    self.resources = resources
    self.extraResources = extraResources
    self.schemas = schemas
  }

  /// Whether nothing is wanted.
  package var isEmpty: Bool { resources.isEmpty && extraResources.isEmpty && schemas.isEmpty }
}

/// Resources that are wanted: a `ResourceSelector`.
package struct WireResourceSelector: Sendable, Equatable {
  /// Which of a kind.
  package enum Match: Sendable, Equatable {
    /// All of them; Crossplane before 2.3 finds none then.
    case all
    /// The one of this name.
    case name(String)
    /// Those with all of these labels, each once, written in this order.
    case labels([Label])
  }

  /// A label and its value.
  package struct Label: Sendable, Equatable {
    /// The label.
    package var key: String
    /// Its value.
    package var value: String

    /// That label with that value.
    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Group and version, `example.org/v1`.
  package var apiVersion: String
  /// The kind.
  package var kind: String
  /// Which of that kind.
  package var match: Match
  /// Where to look; nil for kinds without a namespace, or to look everywhere.
  package var namespace: String?

  /// Those resources.
  package init(
    apiVersion: String,
    kind: String,
    match: Match = .all,
    namespace: String? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.match = match
    self.namespace = namespace
  }
}

/// A kind whose schema is wanted: a `SchemaSelector`.
package struct WireSchemaSelector: Sendable, Equatable {
  /// Group and version, `example.org/v1`.
  package var apiVersion: String
  /// The kind.
  package var kind: String

  /// That kind.
  package init(apiVersion: String, kind: String) {
    self.apiVersion = apiVersion
    self.kind = kind
  }
}
