// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What follows every composition: checks, labels, held resources, readiness, and the condition
/// that tells what is missing.
struct CompositionAnswer {
  /// The label on everything composed, by which a later call knows its own.
  static let label = "nano-idp.dev/composition"

  private let composition: String
  private let formerNames: [String]
  private let composite: CompositeMetadata
  private let desired: Desired
  private let steps: ActiveSteps
  private let labels: CommonLabels
  private var held: [String] = []
  private var unready: [(name: String, reason: String)] = []
  /// Whether a resource is left out because something about it is not known yet.
  private var isWaiting = false
  /// Whether a resource is left out because others come first.
  private var isDelayed = false
  private var isCreating = false

  /// Finishes what a composition desired.
  ///
  /// - Throws: ``CompositionError`` where Crossplane would refuse the desired state, or take it in
  ///   a sense that nobody meant.
  static func finish(
    _ desired: Desired,
    of composition: String,
    formerly formerNames: [String],
    for composite: CompositeMetadata,
    _ steps: ActiveSteps
  ) throws(CompositionError) -> FunctionResponse {
    if let failure = desired.call.failure { throw failure }
    var desired = desired
    try desired.addUsages()
    var answer = CompositionAnswer(
      composition: composition,
      formerNames: formerNames,
      composite: composite,
      desired: desired,
      steps: steps,
      labels: try CommonLabels(
        labels: steps.does(.labels) ? desired.labels : [:],
        tags: steps.does(.tags) ? desired.tags : [:]
      )
    )
    return try answer.finish()
  }

  private init(
    composition: String,
    formerNames: [String],
    composite: CompositeMetadata,
    desired: Desired,
    steps: ActiveSteps,
    labels: CommonLabels
  ) {
    self.formerNames = formerNames
    self.steps = steps
    self.labels = labels
    self.composition = composition
    self.composite = composite
    self.desired = desired
  }

  private mutating func finish() throws(CompositionError) -> FunctionResponse {
    try desired.checkConditions()
    var resources = try composedResources()
    if steps.does(.hold) { resources += heldResources() }
    // Also what was to be kept and cannot be read: without it, Crossplane would delete it.
    if let failure = desired.call.failure { throw failure }
    resources.sort { $0.name.precedesByBytes($1.name) }
    var response = FunctionResponse()
    response.composition = composition
    response.resources = resources
    response.compositeStatus = desired.status.isNull ? Value?.none : desired.status
    // A resource that waits is in nobody's list, so Crossplane could not count it as unready.
    if isWaiting || isDelayed { response.compositeReady = .notReady }
    response.requirements = desired.questions.resources
    response.schemas = desired.questions.schemas
    response.results = desired.results
    response.context = desired.contextChanges
    response.connectionDetails = desired.connectionDetails
    response.conditions = desired.conditions
    if steps.does(.provisioned) { response.conditions.append(provisioned()) }
    if steps.does(.timeToLive) { response.timeToLive = timeToLive() }
    return response
  }

  /// The resources of the composition, checked, labelled, and with their readiness.
  private mutating func composedResources() throws(CompositionError) -> [DesiredResource] {
    let order = CreationOrder(
      desired.resources,
      hasWaves: composite.namespace == nil && steps.does(.waves)
    )
    var resources: [DesiredResource] = []
    resources.reserveCapacity(desired.resources.count)
    for (index, resource) in desired.resources.enumerated() {
      if desired.resources[..<index].contains(where: { $0.name.hasSameBytes(as: resource.name) }) {
        throw CompositionError("desired twice under one name", resource: resource.name)
      }
      guard !desired.removed.contains(where: { $0.hasSameBytes(as: resource.name) }) else {
        throw CompositionError("desired and removed in one call", resource: resource.name)
      }
      try ResourceRules.checkKind(resource)
      if let missing = resource.missing {
        if let kept = keepWaiting(resource, for: missing) { resources.append(kept) }
        continue
      }
      try ResourceRules.check(resource.body, named: resource.name, for: composite)
      if let answered = try composed(resource, in: order) { resources.append(answered) }
    }
    return resources
  }

  /// A resource as it is answered: labelled, and with its readiness; nil when it has to come later.
  private mutating func composed(
    _ resource: ComposedResource,
    in order: CreationOrder
  ) throws(CompositionError) -> DesiredResource? {
    var ready = Ready.ready
    if case .notReady(let reason) = resource.readiness {
      ready = .notReady
      // What is ready exists, so it pays for none of this.
      if resource.observed == nil {
        // What cannot be read looks as if it were not there.
        if let failure = desired.call.failure { throw failure }
        try ResourceRules.checkName(resource.body, named: resource.name)
        try ResourceRules.checkIsAlone(resource, among: desired.resources, for: composite)
        try ResourceRules.checkScope(resource.body, named: resource.name, for: composite)
        if let obstacle = try order.obstacle(for: resource) {
          isDelayed = true
          unready.append((resource.name, "waits for \(obstacle)"))
          return nil
        }
        isCreating = true
      }
      unready.append((resource.name, reason))
    }
    if !labels.isEmpty { labels.apply(to: resource) }
    resource.body["metadata"]["labels"][CompositionAnswer.label] = .string(composition)
    return DesiredResource(name: resource.name, body: resource.body, ready: ready)
  }

  /// What is answered of a resource whose body is not complete: it as it exists, or nothing.
  private mutating func keepWaiting(
    _ resource: ComposedResource,
    for missing: String
  ) -> DesiredResource? {
    isWaiting = true
    guard let observed = desired.call.wholeObserved(resource.name) else {
      unready.append((resource.name, "waits for \(missing)"))
      return nil
    }
    unready.append((resource.name, "waits for \(missing); meanwhile it is kept"))
    return DesiredResource(
      name: resource.name,
      body: HeldResource.body(of: observed),
      ready: .notReady
    )
  }

  /// The resources that exist, were made by this composition, and are not mentioned any more.
  private mutating func heldResources() -> [DesiredResource] {
    let request = desired.call.request
    var resources: [DesiredResource] = []
    var usages: [String] = []
    // Most of what is not mentioned is another function's and has no such label.
    for name in request.observedResourceNames(mentioning: CompositionAnswer.label)
    where !isMentioned(name) {
      guard let maker = label(of: name), maker == composition || formerNames.contains(maker) else {
        continue
      }
      if Usages.isUsage(name, desired.call) {
        usages.append(name)
      } else if let resource = hold(name) {
        held.append(name)
        resources.append(resource)
      }
    }
    // Nobody gave up the protection of what nobody gave up; other Usages go with their word.
    for name in usages
    where held.contains(where: { Usages.isUsage(name, of: $0, desired.call) }) {
      if let usage = hold(name) { resources.append(usage) }
    }
    return resources
  }

  /// A resource as it exists, with its readiness; nil when it cannot be read.
  private mutating func hold(_ name: String) -> DesiredResource? {
    guard let observed = desired.call.wholeObserved(name) else { return nil }
    var ready = Ready.ready
    if case .notReady(let reason) = readiness(of: name, observed) {
      ready = .notReady
      unready.append((name, reason))
    }
    return DesiredResource(name: name, body: HeldResource.body(of: observed), ready: ready)
  }

  /// Which composition made an observed resource.
  private func label(of name: String) -> String? {
    desired.call.observed(name)?["metadata"]["labels"][CompositionAnswer.label].string
  }

  private func readiness(of name: String, _ observed: Value) -> Readiness {
    guard let object = desired.call.observed(name) else { return .notReady("cannot be read") }
    let kind = observed["kind"].string ?? ""
    return ReadinessTable.rule(apiVersion: observed["apiVersion"].string ?? "", kind: kind)(object)
  }

  private func isMentioned(_ name: String) -> Bool {
    // By bytes, as Crossplane compares: what is equal for a reader may be another resource.
    desired.resources.contains { $0.name.hasSameBytes(as: name) }
      || desired.removed.contains { $0.hasSameBytes(as: name) }
  }

  /// The condition that tells for every resource that is not ready why it is not.
  private func provisioned() -> CompositeCondition {
    var sentences = unready.prefix(CompositionAnswer.listLimit).map {
      "\($0.name): \($0.reason.shortened(to: CompositionAnswer.reasonLimit))"
    }
    if unready.count > CompositionAnswer.listLimit {
      sentences.append("and \(unready.count - CompositionAnswer.listLimit) more")
    }
    if !held.isEmpty {
      sentences.append(
        "kept although the composition does not mention them any more: "
          + held.prefix(CompositionAnswer.listLimit).joined(separator: ", ")
      )
    }
    let message = sentences.isEmpty ? nil : sentences.joined(separator: "; ")
    guard unready.isEmpty else {
      return CompositeCondition(
        "Provisioned",
        .false,
        reason: isWaiting || isDelayed ? "Waiting" : isCreating ? "Creating" : "NotReady",
        message: message
      )
    }
    return CompositeCondition(
      "Provisioned",
      .true,
      reason: held.isEmpty ? "Available" : "Held",
      message: message
    )
  }

  /// How many resources one condition names; the rest is counted.
  private static let listLimit = 20
  /// How many characters of one reason a condition tells: providers put whole answers of a cloud into
  /// theirs.
  private static let reasonLimit = 1000

  /// By the policy for how things stand, or sooner when the composition asked for it.
  private func timeToLive() -> Duration? {
    let policy = desired.timeToLive
    let usual =
      if isWaiting {
        policy.whileWaiting
      } else if !unready.isEmpty {
        policy.whileUnready
      } else {
        desired.questions.isEmpty ? policy.whenReady : policy.withQuestions
      }
    guard let due = desired.calledAgain else { return usual }
    return usual.map { min($0, due) } ?? due
  }
}
