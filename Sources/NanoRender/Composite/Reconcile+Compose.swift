// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoValue
internal import NanoWire

extension Reconcile {
  /// Runs the pipeline and applies what it wants.
  mutating func compose(isLabelled: Bool) throws(RenderError) -> CompositeOutput {
    let observed = try observe()
    let pipeline = Pipeline(
      PipelineStep.steps(of: input.composition["spec"]),
      functions: functions,
      store: store,
      schemas: SchemaStore(input.requiredSchemas)
    )
    let outcome = try pipeline.run(observed: observed)
    if let fatal = outcome.fatal { return failed(outcome, fatal) }
    let metadata = ComposedResourceMetadata(of: composite)
    var composed: [(name: String, resource: Value)] = []
    var overridden: [RenderEvent] = []
    for name in outcome.desired.names {
      guard let desired = outcome.desired.resources[name] else { continue }
      let existing = observed.resources[name]?.object
      if let event = metadata.namespaceEvent(desired.object, as: name) { overridden.append(event) }
      composed.append((name, try metadata.apply(to: desired.object, as: name, observed: existing)))
    }
    for (name, resource) in composed {
      try ComposedResourceMetadata.check(resource, as: name)
    }
    tell(outcome.results)
    events += overridden
    var output = CompositeOutput(composite: .null, composedResources: composed)
    output.deletedResources = observed.names.filter { outcome.desired.resources[$0] == nil }
      .compactMap { observed.resources[$0]?.object }
    output.composite = applied(outcome, composed, isLabelled: isLabelled)
    output.events = events
    output.pipeline = outcome
    return output
  }

  private func observe() throws(RenderError) -> FunctionState {
    let references = fields.value("resourceRefs", of: composite).array ?? []
    do {
      let secret: Value =
        fields == .legacy ? composite["spec"]["writeConnectionSecretToRef"] : .null
      return FunctionState(
        composite: FunctionResource(
          composite,
          connectionDetails: ObservedResources.connectionDetails(secret, in: store)
        ),
        resources: try ObservedResources.find(references, of: composite, in: store)
      )
    } catch {
      throw error.wrapped(in: "cannot get existing composed resources")
    }
  }

  /// Tells what the functions said.
  private mutating func tell(_ results: [PipelineOutcome.StepResult]) {
    events += results.map { RenderEvent($0, reason: $0.result.reason ?? "ComposeResources") }
  }

  /// The whole composite, because a function ended the pipeline.
  private mutating func failed(_ outcome: PipelineOutcome, _ fatal: String) -> CompositeOutput {
    let message = "cannot compose resources: \(fatal)"
    tell(.warning, "ComposeResources", message)
    set(Condition("Synced", "False", "ReconcileError", message: message))
    tell(outcome.results)
    var conditions = Conditions(of: composite["status"], time: time)
    let seen = setCustom(outcome.conditions, in: &conditions)
    for condition in conditions.values {
      let type = condition["type"].string ?? ""
      if seen.contains(type) || Condition.systemTypes.contains(type) { continue }
      var unknown = Condition(type, "Unknown", "FatalError")
      unknown.message =
        "A fatal error occurred before the status of this condition could be determined."
      unknown.observedGeneration = generation
      conditions.set(unknown)
    }
    composite["status"]["conditions"] = .array(conditions.values)
    var output = CompositeOutput(composite: composite, events: events)
    output.pipeline = outcome
    output.fatal = message
    return output
  }

  /// Sets the conditions that functions returned, but for those that are Crossplane's own.
  ///
  /// - Returns: Their types.
  private func setCustom(
    _ custom: [WireCondition],
    in conditions: inout Conditions
  ) -> Set<String> {
    var types: Set<String> = []
    for condition in custom where !Condition.systemTypes.contains(condition.type) {
      conditions.set(Condition(condition))
      types.insert(condition.type)
    }
    return types
  }

  /// What is applied to the composite: its references and its status.
  private mutating func applied(
    _ outcome: PipelineOutcome,
    _ composed: [(name: String, resource: Value)],
    isLabelled: Bool
  ) -> Value {
    var status = outcome.desired.composite?.object["status"].throughWire ?? .object([:])
    if case .object = status {} else { status = .object([:]) }
    var conditions = Conditions(of: status, time: time)
    for condition in composite["status"]["conditions"].array ?? [] { conditions.set(condition) }
    _ = setCustom(outcome.conditions, in: &conditions)
    let unready = composed.map(\.name).filter { outcome.desired.resources[$0]?.ready != .ready }
    for name in unready {
      let message = "Composed resource \(name.goQuoted) is not yet ready"
      tell(.normal, "ComposeResources", message)
    }
    conditions.set(Condition("Synced", "True", "ReconcileSuccess"))
    conditions.set(Reconcile.readiness(outcome.desired.composite?.ready ?? .unspecified, unready))
    status["conditions"] = .array(conditions.values)
    setClaimConditionTypes(outcome.conditions, in: &status)
    // Crossplane prints the last object that it updated. When the status is as it was, that is the
    // composite with its new label.
    if composed.isEmpty, !isLabelled, status == input.composite["status"] { return composite }
    return reduced(
      status,
      ObservedResources.references(to: composed.map(\.resource), of: composite)
    )
  }

  /// The condition `Ready` of a composite.
  static func readiness(_ ready: Ready, _ unready: [String]) -> Condition {
    switch ready {
    case .ready: return Condition("Ready", "True", "Available")
    case .notReady: return Condition("Ready", "False", "Creating")
    case .unspecified:
      if unready.isEmpty { return Condition("Ready", "True", "Available") }
      let message = "Unready resources: \(firstAndMore(unready))"
      return Condition("Ready", "False", "Creating", message: message)
    }
  }

  /// The first three names, and how many more there are.
  private static func firstAndMore(_ names: [String]) -> String {
    switch names.count {
    case ...2: names.joined(separator: ", ")
    case 3: "\(names[0]), \(names[1]), and \(names[2])"
    default: "\(names[..<3].joined(separator: ", ")), and \(names.count - 3) more"
    }
  }

  /// Lists the conditions that a claim gets too, in composites that can have one.
  private func setClaimConditionTypes(_ custom: [WireCondition], in status: inout Value) {
    guard fields == .legacy else { return }
    var types = (status["claimConditionTypes"].array ?? []).compactMap(\.string)
    for condition in custom where condition.target == .compositeAndClaim {
      guard !Condition.systemTypes.contains(condition.type), !types.contains(condition.type) else {
        continue
      }
      types.append(condition.type)
    }
    if !types.isEmpty { status["claimConditionTypes"] = .array(types.map(Value.string)) }
  }

  /// The composite with nothing but its identity, references and status.
  private func reduced(_ status: Value, _ references: [Value]) -> Value {
    var object: Value = [
      "apiVersion": composite["apiVersion"], "kind": composite["kind"],
      "metadata": [:],
    ]
    if let name = composite["metadata"]["name"].present { object["metadata"]["name"] = name }
    if let namespace = composite["metadata"]["namespace"].string, !namespace.isEmpty {
      object["metadata"]["namespace"] = .string(namespace)
    }
    let sorted = references.sorted {
      Reconcile.sortingText($0).precedesByBytes(Reconcile.sortingText($1))
    }
    fields.set("resourceRefs", .array(sorted), of: &object)
    object["status"] = status
    return object
  }

  /// What references are sorted by: their parts with nothing between them.
  private static func sortingText(_ reference: Value) -> String {
    ["apiVersion", "kind", "name", "namespace"].map { reference[$0].string ?? "" }.joined()
  }
}
