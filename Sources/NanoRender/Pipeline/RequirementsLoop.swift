// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
package import NanoWire

/// What functions asked for and were looked up, each selector once.
package struct FetchedRequirements: Sendable, Equatable {
  /// The selectors of resources, in the order in which they came.
  package var resources: [WireResourceSelector] = []
  /// The selectors of schemas, in the order in which they came.
  package var schemas: [WireSchemaSelector] = []

  /// Nothing yet.
  package init() {}
}

/// One call of a function in a pipeline and its answer.
package struct RecordedCall: Sendable {
  /// The name of the step.
  package let step: String
  /// What the function was asked.
  package let call: FunctionCall
  /// What it answered.
  package let answer: FunctionAnswer
}

/// Calls a function until what it requires does not change any more.
struct RequirementsLoop {
  /// How often a function may ask for more after its first call.
  static let limit = 5

  let store: ResourceStore
  let schemas: SchemaStore
  /// Whether calls carry their digest.
  let tagsCalls: Bool
  /// What was looked up.
  private(set) var fetched = FetchedRequirements()
  /// The calls that were made.
  private(set) var calls: [RecordedCall] = []

  init(store: ResourceStore, schemas: SchemaStore, tagsCalls: Bool) {
    self.store = store
    self.schemas = schemas
    self.tagsCalls = tagsCalls
  }

  /// The last answer of the function.
  ///
  /// What the step requires itself is sent with every call; what the function requires wins over it.
  /// The context of an answer goes into the next call.
  mutating func answer(
    of caller: any FunctionCaller,
    to first: FunctionCall,
    for step: PipelineStep
  ) throws(CallError) -> FunctionAnswer {
    var call = first
    let resources = fetch(step.resources)
    let schemas = fetch(step.schemas)
    call.requiredResources = resources
    call.requiredSchemas = schemas
    if tagsCalls { call = try call.tagged() }
    var previous: WireRequirements?
    var before: WireRequirements?
    for _ in 0...RequirementsLoop.limit {
      let answer = try caller.answer(call)
      calls.append(RecordedCall(step: step.name, call: call, answer: answer))
      if answer.fatalMessage != nil || answer.requirements == previous { return answer }
      (before, previous) = (previous, answer.requirements)
      let wishes = answer.requirements ?? WireRequirements()
      call.requiredResources = resources.merging(fetch(wishes.resources)) { $1 }
      call.extraResources = fetch(wishes.extraResources)
      call.requiredSchemas = schemas.merging(fetch(wishes.schemas)) { $1 }
      call.context = answer.context
    }
    throw CallError(
      "requirements didn't stabilize after the maximum number of iterations "
        + "(\(RequirementsLoop.limit))",
      notes: [
        "the call before the last required \(before?.json.jsonText() ?? "nothing")",
        "the last call required \(previous?.json.jsonText() ?? "nothing")",
      ]
    )
  }

  private mutating func fetch(
    _ wishes: [WireRequirements.Named<WireResourceSelector>]
  ) -> [String: [FunctionResource]] {
    var found: [String: [FunctionResource]] = [:]
    for wish in wishes {
      if !fetched.resources.contains(wish.selector) { fetched.resources.append(wish.selector) }
      found[wish.name] = store.objects(matching: wish.selector).map { FunctionResource($0) }
    }
    return found
  }

  private mutating func fetch(
    _ wishes: [WireRequirements.Named<WireSchemaSelector>]
  ) -> [String: Value] {
    var found: [String: Value] = [:]
    for wish in wishes {
      if !fetched.schemas.contains(wish.selector) { fetched.schemas.append(wish.selector) }
      found[wish.name] = schemas.schema(matching: wish.selector)
    }
    return found
  }
}
