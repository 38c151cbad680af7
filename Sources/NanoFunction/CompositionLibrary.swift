// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The compositions and operations that one function hosts, and the way of a request through one of
/// them.
public struct CompositionLibrary: Sendable {
  /// The compositions, the default of each kind before the others of that kind.
  public let compositions: [any Composition]
  /// The operations.
  public let operations: [any Operation]
  /// The library's own work after every composition, in this order.
  public let steps: [any CrossCuttingStep]
  /// The names of the steps, own or standard, that are turned off.
  public let disabledSteps: Set<String>
  /// How soon Crossplane asks again, unless a composition says otherwise.
  public let timeToLive: TimeToLive

  /// A library of those compositions.
  ///
  /// - Parameters:
  ///   - compositions: For a kind with several compositions, a step without input gets the first. No
  ///     two have the same name; see ``mistakes``.
  ///   - operations: What Operations, CronOperations and WatchOperations can run.
  ///   - steps: Work after every composition, before the standard steps.
  ///   - disabledSteps: The names of steps, own or of ``StandardStep``, that are turned off.
  ///   - timeToLive: How soon Crossplane asks again, unless a composition says otherwise.
  public init(
    _ compositions: [any Composition],
    operations: [any Operation] = [],
    steps: [any CrossCuttingStep] = [],
    without disabledSteps: Set<String> = [],
    timeToLive: TimeToLive = TimeToLive()
  ) {
    self.compositions = compositions
    self.operations = operations
    self.steps = steps
    self.disabledSteps = disabledSteps
    self.timeToLive = timeToLive
  }

  /// Answers a request; whatever goes wrong becomes a FATAL result.
  ///
  /// A FATAL answer holds nothing else: Crossplane applies nothing of it, and it must not be cached.
  public func answer(_ request: any FunctionRequest) -> FunctionResponse {
    var failed = FunctionResponse()
    do throws(CompositionError) {
      let input = try stepInput(request)
      // What an operation is asked has no composite.
      guard let composite = try observedComposite(request) else {
        let operation = try chooseOperation(input)
        failed.operation = type(of: operation).name
        return try CompositionLibrary.run(operation, input, request)
      }
      let composition = try choose(input, for: composite)
      failed.composition = type(of: composition).name
      return try run(composition, composite, input, request)
    } catch {
      var response = failed
      let prefix = (failed.composition ?? failed.operation).map { "\($0): " } ?? ""
      response.results = [FunctionResult(.fatal, prefix + error.description)]
      return response
    }
  }

  private func stepInput(_ request: any FunctionRequest) throws(CompositionError) -> StepInput {
    let value: Value?
    do { value = try request.input() } catch { throw CompositionError(error) }
    return try value.map { (value) throws(CompositionError) in try StepInput(value) } ?? StepInput()
  }

  private func observedComposite(
    _ request: any FunctionRequest
  ) throws(CompositionError) -> Value? {
    do {
      return try request.observedComposite()
    } catch {
      throw CompositionError(error)
    }
  }

  /// The composition that the input names, else the first for the composite's kind.
  private func choose(
    _ input: StepInput,
    for composite: Value
  ) throws(CompositionError) -> any Composition {
    guard input.kind == .composition else {
      throw CompositionError(
        "expected Composition, found Operation: this step composes a composite resource",
        at: "input.kind"
      )
    }
    if let name = input.name {
      if let found = compositions.first(where: { type(of: $0).name == name }) { return found }
      if let found = compositions.first(where: { type(of: $0).formerNames.contains(name) }) {
        return found
      }
      throw CompositionError(
        "unknown composition \(name.quoted())\(Spelling.ending(for: name, known: knownNames))",
        at: "input.composition"
      )
    }
    guard let apiVersion = composite["apiVersion"].string, let kind = composite["kind"].string
    else {
      throw CompositionError("the observed composite resource has no apiVersion or no kind")
    }
    if let found = compositions.first(where: { CompositionLibrary.takes($0, apiVersion, kind) }) {
      return found
    }
    throw CompositionError(
      "no composition for kind \(kind.quoted()) of \(apiVersion.quoted()); name one in the step's input: "
        + knownNames.joined(separator: ", ")
    )
  }

  private var knownNames: [String] { compositions.map { type(of: $0).name }.sorted() }

  private static func takes(
    _ composition: some Composition,
    _ apiVersion: String,
    _ kind: String
  ) -> Bool {
    func takes<C: Composition>(_: C) -> Bool {
      C.Composite.apiVersion == apiVersion && C.Composite.kind == kind
    }
    return takes(composition)
  }

  /// Decodes, composes, and finishes.
  private func run<C: Composition>(
    _ composition: C,
    _ value: Value,
    _ input: StepInput,
    _ request: any FunctionRequest
  ) throws(CompositionError) -> FunctionResponse {
    let (metadata, composite) = try CompositionLibrary.decodeComposite(C.Composite.self, value)
    let settings = try CompositionLibrary.decodeSettings(C.Settings.self, input.settings)
    var desired = Desired(
      call: CompositionCall(request, composite: value, metadata: metadata),
      timeToLive: timeToLive
    )
    let active = try ActiveSteps(steps, without: disabledSteps, and: input.without)
    do {
      try composition.compose(composite, with: settings, into: &desired)
      for step in active.steps { try step.run(on: &desired, for: metadata) }
    } catch {
      // What was noticed before is most often the reason: a platform that is not described, say.
      throw desired.call.failure ?? error
    }
    return try CompositionAnswer.finish(
      desired,
      of: C.name,
      formerly: C.formerNames,
      for: metadata,
      active
    )
  }
}
