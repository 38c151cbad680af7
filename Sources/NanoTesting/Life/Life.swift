// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

/// The life of one composite, reconcile by reconcile, by Crossplane's own rules and without a
/// cluster.
///
/// ```swift
/// var life = Life(library, composite: shelf)
/// life.operators = { $0.setStatus("index", ["phase": "Ready"]) }
/// try life.converge(within: 3)
/// life.composite["spec"]["books"] = 4
/// try life.reconcile()
/// ```
///
/// Between the rounds a test changes what exists as people and operators would. It is a value: a copy
/// is another life that goes on from here.
///
/// What a round does is what Crossplane does: it calls until the questions are the same twice, at most
/// six times, carrying the context and nothing else; it applies what is desired in an order of the
/// test's choice, deletes what is observed and not desired, and writes status and conditions.
///
/// Source: <https://docs.crossplane.io/latest/composition/compositions/>.
public struct Life {
  /// The compositions, one of which answers.
  public var library: CompositionLibrary
  /// The composite: its spec as people wish, its status as the rounds left it.
  public var composite: Value
  /// The input of the pipeline's step; `null` for none.
  public var input: Value
  /// The composed resources that exist, by their stable names.
  public var observed: [String: Value] = [:]
  /// Other objects of the cluster, which answer the questions of a composition.
  public var others: [Value] = []
  /// The kinds that are installed beside those of ``others``: schemas by `apiVersion/kind`.
  public var schemas: [String: Value] = [:]
  /// What the Composition itself asks for, by name: there from the first call on.
  public var bootstrapped: [String: [Value]] = [:]
  /// The pipeline's context before the step.
  public var context: [String: Value] = [:]
  /// The credentials of the step: name, key, bytes.
  public var credentials: [String: [String: [UInt8]]] = [:]
  /// The connection details of observed resources, by their stable names.
  public var connectionDetails: [String: [(key: String, value: [UInt8])]] = [:]
  /// What the Crossplane can do; nil when it does not say.
  public var capabilities: Set<Capability>? = Set(Capability.allCases)
  /// In which order resources are applied.
  public var order: ApplicationOrder = .byName
  /// What operators, providers and people do after each round; they may change anything.
  public var operators: (inout Life) -> Void = { _ in }
  /// Whether deleting an object loses data, so that no round may do it unasked.
  public var holdsData: (Value) -> Bool = DataHolders.holdsData
  /// The stable names of resources with data that the test means to be deleted.
  public var mayDelete: Set<String> = []
  /// How many rounds there were.
  public private(set) var roundCount = 0
  /// What the rounds applied last, by stable names.
  var lastApplied: [String: Value] = [:]
  /// What the last round said of the composite's status, without conditions.
  var lastStatus: Value = .null
  /// Whether the operators act, and not the test itself.
  var isOperating = false
  /// The names of what existed after any round.
  var seen: Set<String> = []
  /// The names that operators meant and no round has made yet.
  var missed: Set<String> = []
  /// The names that the test meant since the last round though there was no such resource.
  var mistakes: [String] = []

  /// The life of a composite of which nothing exists yet.
  ///
  /// - Parameters:
  ///   - library: The compositions, one of which answers.
  ///   - composite: The composite; without a uid it gets one.
  ///   - input: The input of the pipeline's step; `null` for none.
  public init(_ library: CompositionLibrary, composite: Value, input: Value = .null) {
    self.library = library
    self.composite = composite
    self.input = input
    if composite["metadata"]["uid"].isNull {
      self.composite["metadata"]["uid"] = "c0ffee00-0000-4000-8000-000000000000"
    }
  }

  /// One reconcile: calls, applies, and lets the operators act.
  ///
  /// - Throws: ``LifeError`` when the test meant a resource that is not there, the answer is FATAL, the questions do not settle, two calls with one
  ///   request are answered differently, or data would be lost.
  @discardableResult
  public mutating func reconcile() throws(LifeError) -> Round {
    try refuse(missing: mistakes)
    roundCount += 1
    let (response, calls) = try callUntilSettled()
    let applied = try apply(response)
    let isReady = writeStatus(response)
    let round = Round(
      response: response,
      calls: calls,
      created: applied.created,
      deleted: applied.deleted,
      isReady: isReady
    )
    seen.formUnion(observed.keys)
    missed.subtract(seen)
    isOperating = true
    operators(&self)
    isOperating = false
    return round
  }
}

/// What one reconcile did.
public struct Round {
  /// The last answer, the one that counts.
  public let response: FunctionResponse
  /// How many calls it took, one to six.
  public let calls: Int
  /// The stable names of what was created, in the order of application.
  public let created: [String]
  /// The stable names of what was deleted, in byte order.
  public let deleted: [String]
  /// Whether the composite is ready, as Crossplane counts.
  public let isReady: Bool

  /// Why the composite is not ready, in the composition's words; nil when it says nothing.
  public var why: String? { response.condition("Provisioned")?.message }
}

/// Why a life cannot go on, in one sentence.
public struct LifeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  init(_ description: String) { self.description = description }
}
