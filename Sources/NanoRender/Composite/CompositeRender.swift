// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// One reconcile of a composite as Crossplane's controller does it, on values alone.
///
/// The same input and time give the same output; nothing is read or written but by the functions.
///
/// Source: `internal/render/composite` of <https://github.com/crossplane/crossplane>, version 2.3.4.
package struct CompositeRender: Sendable {
  /// What it is rendered from.
  package let input: CompositeInput
  /// The functions by name.
  package let functions: [String: any FunctionCaller]
  /// The time of conditions that change, in RFC 3339.
  package let time: String

  /// That reconcile.
  package init(
    _ input: CompositeInput,
    functions: [String: any FunctionCaller],
    time: String = RenderTime.fixed
  ) {
    self.input = input
    self.functions = functions
    self.time = time
  }

  /// Reconciles once.
  ///
  /// - Returns: What was applied. Its ``CompositeOutput/fatal`` says whether a function ended it.
  /// - Throws: ``RenderError`` when it cannot be reconciled at all.
  package func run() throws(RenderError) -> CompositeOutput {
    var reconcile = try Reconcile(self)
    return try reconcile.run()
  }
}

/// The times that renders print.
package enum RenderTime {
  /// The time of every condition in what is printed.
  package static let fixed = "2024-01-01T00:00:00Z"
}

/// The state of one reconcile.
struct Reconcile {
  let input: CompositeInput
  let functions: [String: any FunctionCaller]
  let time: String
  let fields: CompositeFields
  var composite: Value
  var events: [RenderEvent] = []
  let store: ResourceStore
  /// The generation of the composite, which conditions name while it is whole.
  let generation: Int64?

  init(_ render: CompositeRender) throws(RenderError) {
    input = render.input
    functions = render.functions
    time = render.time
    fields = try CompositeFields(input.definition, of: input.composite)
    composite = input.composite.throughWire
    if (composite["metadata"]["uid"].string ?? "").isEmpty {
      composite["metadata"]["uid"] = .string(composite.deterministicUID)
    }
    composite["metadata"]["resourceVersion"] = "999"
    generation = composite["metadata"]["generation"].integer
    let observed = input.observedResources.map(\.throughWire)
    try ObservedResources.check(observed, of: composite)
    if !observed.isEmpty {
      let references = ObservedResources.references(to: observed, of: composite)
      fields.set("resourceRefs", .array(references), of: &composite)
    }
    let secrets = input.credentials.map { secret in
      guard secret["kind"].isNull else { return secret }
      return secret.merged(with: ["apiVersion": "v1", "kind": "Secret"])
    }
    let required = input.requiredResources.map(\.throughWire)
    store = ResourceStore([composite] + observed + required + secrets)
  }

  mutating func run() throws(RenderError) -> CompositeOutput {
    set(Condition("Responsive", "True", "WatchCircuitClosed"))
    if composite["metadata"]["annotations"]["crossplane.io/paused"].string == "true" {
      return paused()
    }
    if !composite["metadata"]["deletionTimestamp"].isNull { return deleted() }
    selectComposition()
    let isLabelled = label()
    do {
      return try compose(isLabelled: isLabelled)
    } catch {
      throw error.wrapped(in: "reconcile failed: cannot compose resources")
    }
  }

  /// Sets a condition of the composite while it is whole.
  mutating func set(_ condition: Condition) {
    var condition = condition
    condition.observedGeneration = generation
    var conditions = Conditions(of: composite["status"], time: time)
    conditions.set(condition)
    composite["status"]["conditions"] = .array(conditions.values)
  }

  private mutating func paused() -> CompositeOutput {
    tell(.normal, "ReconciliationPaused", "Reconciliation is paused via the pause annotation")
    let message = "Reconciliation (including deletion) is paused via the pause annotation"
    set(Condition("Synced", "False", "ReconcilePaused", message: message))
    return CompositeOutput(composite: composite, events: events)
  }

  private mutating func deleted() -> CompositeOutput {
    set(Condition("Ready", "False", "Deleting"))
    set(Condition("Synced", "True", "ReconcileSuccess"))
    return CompositeOutput(composite: composite, events: events)
  }

  private mutating func selectComposition() {
    let name = input.composition["metadata"]["name"].string ?? ""
    let reference: Value = ["name": .string(name)]
    let before = fields.value("compositionRef", of: composite)
    fields.set("compositionRef", reference, of: &composite)
    guard before != reference else { return }
    tell(.normal, "SelectComposition", "Successfully selected composition: \(name)")
  }

  /// Labels the composite with the name of the one at the root.
  ///
  /// - Returns: Whether it had that label.
  private mutating func label() -> Bool {
    let key = ComposedResourceMetadata.compositeLabel
    if !(composite["metadata"]["labels"][key].string ?? "").isEmpty { return true }
    composite["metadata"]["labels"][key] = .string(composite["metadata"]["name"].string ?? "")
    return false
  }

  mutating func tell(_ type: RenderEvent.Kind, _ reason: String, _ message: String) {
    events.append(RenderEvent(type, reason, message))
  }
}
