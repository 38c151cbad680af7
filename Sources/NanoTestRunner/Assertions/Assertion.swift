// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// One thing that a test demands of what was rendered.
struct Assertion: Sendable {
  /// What is demanded.
  enum Demand: Sendable {
    /// Assertion trees, each of which some object fits.
    case chainsaw(trees: [Value], bindings: [Value])
    /// Parts of composed resources, by their names or as a list; who is ready; how many there are.
    case resources(Value, ready: Members, count: Int?)
    /// Objects or names of which none is composed.
    case absent([Value])
    /// Objects or names of which each is deleted.
    case deleted([Value])
    /// Parts of results; an empty list demands that there are none.
    case results([Value], isComplete: Bool)
    /// Parts of conditions.
    case conditions([Value])
    /// The message that ends the pipeline, a part of it as `{contains: ...}`, or `false` for none.
    case fatal(Value)
    /// Parts of requirements, by the names of steps.
    case requirements(Members)
    /// How many calls there are in all, or for each step.
    case calls(Value)
    /// Parts of the context, by key.
    case context(Members)
    /// Connection details, by key.
    case connection(Members)
    /// A file with all that is rendered.
    case golden(String)
    /// That rendered objects are as their definitions say.
    case validate(extensions: [String], allowsUnknownKinds: Bool)
  }

  /// The types, as documents name them.
  enum Kind: String, CaseIterable {
    case chainsaw, resources, absent, deleted, results, conditions, fatal, requirements, calls
    case context, connection, golden, validate
  }

  /// What it is called in messages.
  let name: String?
  let kind: Kind
  let demand: Demand

  private static func sentence(onType word: String?) -> String {
    let kinds = Kind.allCases.map(\.rawValue)
    guard let word else { return "is required, one of \(kinds.joined(separator: ", "))" }
    if let meant = Spelling.closest(to: word, among: kinds) {
      return "there is no assertion \(word.quoted()), did you mean \(meant.quoted())?"
    }
    return "expected one of \(kinds.joined(separator: ", ")), found \(word.quoted())"
  }

  init(_ reader: inout ObjectReader) {
    name = reader.optionalString("name")
    let word = reader.optionalString("type")
    guard let kind = word.flatMap(Kind.init) else {
      // What else the assertion needs depends on its type.
      reader.refuse("type", Assertion.sentence(onType: word))
      reader.ignoreUnknown()
      self.kind = .fatal
      demand = .fatal(true)
      return
    }
    self.kind = kind
    switch kind {
    case .chainsaw:
      demand = reader.object("chainsaw") {
        .chainsaw(
          trees: $0.values("resources", minimumCount: 1),
          bindings: $0.bindings()
        )
      }
    case .resources:
      let value = reader.optionalValue("resources") ?? .null
      if value.object == nil, value.array == nil, !value.isNull {
        reader.refuse("resources", "expected an object by names or a list of objects")
      }
      if value.object?.isEmpty ?? value.array?.isEmpty ?? false {
        reader.refuse(
          "resources",
          "is empty and demands nothing; count: 0 demands that nothing is composed"
        )
      }
      let ready = reader.names("ready")
      for (name, value) in ready where value.bool == nil {
        reader.refuse(
          "ready",
          "expected true or false for \(name.quoted()), found \(value.inWords)"
        )
      }
      let count = reader.optionalInteger("count", in: 0...100_000)
      if value.isNull, ready.isEmpty, count == nil {
        reader.refuse("resources", "is required, or ready, or count")
      }
      demand = .resources(value, ready: ready, count: count)
    case .absent: demand = .absent(reader.picks("absent", minimumCount: 1))
    case .deleted: demand = .deleted(reader.picks("deleted"))
    case .results:
      if !reader.contains("results") { reader.refuse("results", "a list is required") }
      demand = .results(
        reader.values("results"),
        isComplete: reader.bool("exactly", default: false)
      )
    case .conditions: demand = .conditions(reader.values("conditions", minimumCount: 1))
    case .fatal: demand = .fatal(reader.fatal())
    case .requirements: demand = .requirements(reader.names("requirements", isRequired: true))
    case .calls: demand = .calls(reader.calls())
    case .context: demand = .context(reader.names("context", isRequired: true))
    case .connection:
      let details = reader.names("connection", isRequired: true)
      for (key, value) in details where value.string == nil && value != true && !value.isNull {
        reader.refuse(
          "connection",
          "expected a text, true or null for \(key.quoted()), found \(value.inWords)"
        )
      }
      demand = .connection(details)
    case .golden: demand = .golden(reader.string("golden"))
    case .validate:
      demand = reader.objectOrEmpty("validate") {
        .validate(
          extensions: $0.strings("extensions"),
          allowsUnknownKinds: $0.bool("allowUnknownKinds", default: false)
        )
      }
    }
  }
}
