// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// One run of an ``Operation``: what it looks at, applies and reports.
public struct OperationRun {
  /// The requirement under which Crossplane gives a WatchOperation what it watches.
  static let watchedName = "ops.crossplane.io/watched-resource"

  /// What is written into the Operation's `status.pipeline[].output`; `null` for nothing.
  public var output: Value = .null
  private(set) var objects: [(name: String, body: Value)] = []
  private(set) var results: [FunctionResult] = []
  private(set) var questions = Questions()
  private(set) var contextChanges: [(key: String, value: Value)] = []
  private let call: CompositionCall

  init(_ request: any FunctionRequest) {
    call = CompositionCall(request, composite: .null, metadata: CompositeMetadata(name: ""))
  }

  /// Why the run has to end, though nothing was thrown; nil when it has not.
  var failure: CompositionError? { call.failure }

  /// The object whose change started this run; nil when no WatchOperation did, or when the object
  /// was deleted.
  public var watched: Value? { call.requiredResources(OperationRun.watchedName).first }

  /// Whether a WatchOperation started this run.
  public var isWatching: Bool { !call.requiredResources(OperationRun.watchedName).isPending }

  /// Asks to see objects of the cluster; see ``Desired/require(_:apiVersion:kind:_:namespace:)``.
  public mutating func require(
    _ name: String,
    apiVersion: String,
    kind: String,
    _ match: Requirement.Match,
    namespace: String? = nil
  ) -> RequiredResources {
    let requirement = Requirement(
      name: name,
      apiVersion: apiVersion,
      kind: kind,
      match: match,
      namespace: namespace
    )
    return questions.ask(requirement, call)
  }

  /// Asks whether a kind is installed; see
  /// ``Desired/requireSchema(_:apiVersion:kind:ifUnsupported:)``.
  public mutating func requireSchema(
    _ name: String,
    apiVersion: String,
    kind: String,
    ifUnsupported fallback: SchemaFallback = .refuse
  ) -> RequiredSchema {
    let requirement = SchemaRequirement(name: name, apiVersion: apiVersion, kind: kind)
    return questions.ask(requirement, fallback, call)
  }

  /// The objects that the Operation itself asks for, in `requirements` of this step.
  public func bootstrapped(_ name: String) -> RequiredResources { call.requiredResources(name) }

  /// The credential of that name, or nil when the step was given none.
  public func credential(_ name: String) -> Credential? { call.credential(name) }

  /// The value of a key of the pipeline's context; `null` when there is none.
  public func context(_ key: String) -> Value {
    contextChanges.last { $0.key == key }?.value ?? call.context(key)
  }

  /// Writes a key of the pipeline's context, for the steps that follow.
  public mutating func setContext(_ key: String, _ value: Value) {
    contextChanges.removeAll { $0.key == key }
    contextChanges.append((key: key, value: value))
  }

  /// Creates an object, or changes the fields of one that are said.
  ///
  /// - Parameters:
  ///   - name: What the operation calls it; each once.
  ///   - body: The object with its name, and its namespace when its kind has one. It holds only the
  ///     fields that the operation is about, since it takes them over from whoever owns them.
  public mutating func apply(_ name: String, _ body: Value) {
    objects.append((name: name, body: body))
  }

  /// Tells an event about the Operation.
  ///
  /// - Parameters:
  ///   - severity: Normal or a warning; throw what is fatal.
  ///   - message: What happened, in a sentence.
  ///   - reason: One word in CamelCase for programs.
  public mutating func tell(
    _ severity: FunctionResult.Severity,
    _ message: String,
    reason: String? = nil
  ) {
    guard severity != .fatal else {
      return call.fail("an event is a warning or normal, not fatal: \(message)")
    }
    results.append(FunctionResult(severity, message, reason: reason))
  }
}
