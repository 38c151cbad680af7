// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
package import NanoValue
package import NanoWire

/// What a pipeline of functions came to.
package struct PipelineOutcome: Sendable {
  /// A message of a function, and which step it is from.
  package struct StepResult: Sendable {
    /// The name of the step.
    package let step: String
    /// The message.
    package let result: WireResult
  }

  /// All that should exist.
  package internal(set) var desired = FunctionState()
  /// The context that the last step returned; nil when it returned none.
  package internal(set) var context: Value? = .object([:])
  /// Conditions of the composite, in the order in which they came.
  package internal(set) var conditions: [WireCondition] = []
  /// Messages, in the order in which they came, without the one that ended the pipeline.
  package internal(set) var results: [StepResult] = []
  /// What steps reported, in their order.
  package internal(set) var outputs: [(step: String, output: Value)] = []
  /// What ended the pipeline early, or nil: `pipeline step "s" returned a fatal result: m`.
  package internal(set) var fatal: String?
  /// What functions asked for.
  package internal(set) var fetched = FetchedRequirements()
  /// The calls, in order.
  package internal(set) var calls: [RecordedCall] = []
}

/// A pipeline of functions and all that its calls need besides the state.
package struct Pipeline: Sendable {
  /// The steps in their order.
  package var steps: [PipelineStep]
  /// The functions by name.
  package var functions: [String: any FunctionCaller]
  /// What requirements and credentials are looked up in.
  package var store: ResourceStore
  /// What required schemas are looked up in.
  package var schemas: SchemaStore
  /// What the pipeline belongs to.
  package var owner: PipelineOwner

  /// That pipeline.
  package init(
    _ steps: [PipelineStep],
    functions: [String: any FunctionCaller],
    store: ResourceStore = ResourceStore(),
    schemas: SchemaStore = SchemaStore(),
    owner: PipelineOwner = .composition
  ) {
    self.steps = steps
    self.functions = functions
    self.store = store
    self.schemas = schemas
    self.owner = owner
  }

  /// Calls the functions one after the other.
  ///
  /// The desired state and the context of an answer replace those before it: what a function drops is
  /// dropped. The first message of severity FATAL ends the pipeline.
  ///
  /// - Throws: ``RenderError`` when a step cannot be run.
  package func run(observed: FunctionState) throws(RenderError) -> PipelineOutcome {
    var outcome = PipelineOutcome()
    var loop = RequirementsLoop(
      store: store,
      schemas: schemas,
      tagsCalls: owner != .compositionOf22
    )
    for step in steps where outcome.fatal == nil {
      let answer = try self.answer(step, observed, outcome, &loop)
      outcome.take(answer, of: step)
    }
    outcome.fetched = loop.fetched
    outcome.calls = loop.calls
    return outcome
  }

  private func answer(
    _ step: PipelineStep,
    _ observed: FunctionState,
    _ outcome: PipelineOutcome,
    _ loop: inout RequirementsLoop
  ) throws(RenderError) -> FunctionAnswer {
    var call = FunctionCall()
    call.observed = observed
    call.desired = outcome.desired
    call.context = outcome.context
    if let input = step.input {
      guard case .object = input else {
        let failure = owner.failure(toReadInputOf: step)
        throw RenderError("\(failure): expected an object, found \(input.kindInWords)")
      }
      call.input = input
    }
    call.credentials = try credentials(of: step)
    let failure = owner.failure(toRun: step)
    guard let caller = functions[step.function] else {
      let known = functions.keys.filter { $0 != ContextFunction.name }.sorted().map(\.goQuoted)
      throw RenderError(
        "\(failure): \(owner.unknown(step.function))",
        notes: known.isEmpty ? [] : ["the functions are \(known.joined(separator: ", "))"]
      )
    }
    do {
      return try loop.answer(of: caller, to: call, for: step)
    } catch {
      throw RenderError("\(failure): \(error)", notes: error.notes)
    }
  }

  private func credentials(
    of step: PipelineStep
  ) throws(RenderError) -> [String: [String: [UInt8]]] {
    var credentials: [String: [String: [UInt8]]] = [:]
    for credential in step.credentials {
      let failure = owner.failure(toGet: credential, of: step)
      let secret = store.object(
        "v1",
        "Secret",
        namespace: credential.namespace,
        name: credential.secret
      )
      guard let secret else {
        throw RenderError("\(failure): \(owner.missing(credential))")
      }
      do {
        credentials[credential.name] = try Pipeline.data(of: secret)
      } catch {
        throw error.wrapped(in: failure)
      }
    }
    return credentials
  }

  /// The data of a Secret.
  ///
  /// - Throws: ``RenderError`` for what is no base64; it does not quote it.
  package static func data(of secret: Value) throws(RenderError) -> [String: [UInt8]] {
    var data: [String: [UInt8]] = [:]
    for (key, text) in secret["data"].object ?? [:] {
      do {
        data[key] = try Base64.decode(text.string ?? "")
      } catch {
        throw RenderError("data[\(key.goQuoted)] is no base64: \(error)")
      }
    }
    return data
  }
}

extension PipelineOutcome {
  /// Takes what a step answered.
  fileprivate mutating func take(_ answer: FunctionAnswer, of step: PipelineStep) {
    conditions += answer.conditions
    for result in answer.results {
      guard result.severity != .fatal else {
        fatal = "pipeline step \(step.name.goQuoted) returned a fatal result: \(result.message)"
        return
      }
      results.append(StepResult(step: step.name, result: result))
    }
    desired = answer.desired
    context = answer.context
    if let output = answer.output { outputs.append((step.name, output)) }
  }
}
