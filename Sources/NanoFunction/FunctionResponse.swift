// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// What the function has to say in a `RunFunctionResponse`, apart from what it passes through.
///
/// The server adds what the function has no opinion on: the tag, the context, and the desired
/// resources of earlier steps under other names.
public struct FunctionResponse: Sendable {
  /// How long Crossplane may take the answer as current before it asks again; nil: no statement.
  public var timeToLive: Duration?
  /// The desired status of the composite; nil when the function has none.
  public var compositeStatus: Value?
  /// Connection details of the composite, which Crossplane v1 publishes and v2 ignores.
  ///
  /// Secret: they reach neither a log nor an error.
  public var connectionDetails: [(key: String, value: [UInt8])] = []
  /// Whether the composite is ready; unspecified leaves it to Crossplane: when all resources are.
  public var compositeReady: Ready = .unspecified
  /// The desired resources of this function, in byte order of their names.
  public var resources: [DesiredResource] = []
  /// Keys of the context that are said anew, for the steps that follow; each once.
  public var context: [(key: String, value: Value)] = []
  /// What people are told as events.
  public var results: [FunctionResult] = []
  /// Conditions of the composite.
  public var conditions: [CompositeCondition] = []
  /// What the function needs to see; the same on every call.
  public var requirements: [Requirement] = []
  /// The kinds whose schemas the function needs to see; the same on every call.
  public var schemas: [SchemaRequirement] = []
  /// What an operation reports; nil for nothing.
  public var output: Value?
  /// Which composition answered, for logs and metrics; nil when none was found.
  public var composition: String?
  /// Which operation answered, for logs and metrics; nil when none was found.
  public var operation: String?

  /// An answer that says nothing yet.
  public init() {}

  /// Whether the call failed: Crossplane applies nothing then.
  public var isFatal: Bool { results.contains { $0.severity == .fatal } }
}

/// A resource that the function wants to exist.
public struct DesiredResource: Sendable {
  /// Its stable name in the pipeline, not its `metadata.name`.
  public let name: String
  /// The Kubernetes object, holding only the fields that the function has an opinion on.
  public let body: Value
  /// Whether it is ready.
  public let ready: Ready

  /// A desired resource.
  public init(name: String, body: Value, ready: Ready) {
    self.name = name
    self.body = body
    self.ready = ready
  }
}

/// A message to people: an event on the composite, or what ends the call.
public struct FunctionResult: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: Int32, Sendable, Hashable {
    /// Ends the pipeline; nothing is applied.
    case fatal = 1
    /// An event of type Warning.
    case warning = 2
    /// An event of type Normal.
    case normal = 3
  }

  /// How bad it is.
  public let severity: Severity
  /// What happened.
  public let message: String
  /// One word in CamelCase for programs, or nil for Crossplane's own.
  public let reason: String?
  /// Who is told; nil means the composite alone.
  public let target: Target?

  /// A message of that severity.
  public init(
    _ severity: Severity,
    _ message: String,
    reason: String? = nil,
    target: Target? = nil
  ) {
    self.severity = severity
    self.message = message
    self.reason = reason
    self.target = target
  }
}

/// Who gets a condition or is told an event.
public enum Target: Int32, Sendable, Hashable {
  /// The composite alone.
  case composite = 1
  /// The composite, and its claim when it has one (Crossplane v1).
  case compositeAndClaim = 2
}

/// A condition that the function sets on the composite.
public struct CompositeCondition: Sendable, Hashable {
  /// What a condition says.
  public enum Status: Int32, Sendable, Hashable {
    /// It cannot be told.
    case unknown = 1
    /// It holds.
    case `true` = 2
    /// It does not hold.
    case `false` = 3
  }

  /// The type in CamelCase; not Ready, Synced, Healthy or Responsive, which are Crossplane's own, nor
  /// Provisioned, which the library writes.
  public let type: String
  /// Whether it holds.
  public let status: Status
  /// One word in CamelCase for programs.
  public let reason: String
  /// A sentence for people, or nil.
  public let message: String?
  /// Who gets it; nil means the composite alone.
  public let target: Target?

  /// A condition of that type.
  public init(
    _ type: String,
    _ status: Status,
    reason: String,
    message: String? = nil,
    target: Target? = nil
  ) {
    self.type = type
    self.status = status
    self.reason = reason
    self.message = message
    self.target = target
  }
}

/// Resources of the cluster that the function asks to see.
public struct Requirement: Sendable, Hashable {
  /// Which of the objects of that kind.
  public enum Match: Sendable, Hashable {
    /// The one of that name.
    case name(String)
    /// Those that carry all of these labels.
    case labels([String: String])
    /// All; since Crossplane v2.3.
    case all
  }

  /// What the composition calls it.
  public let name: String
  /// The group and version of the objects.
  public let apiVersion: String
  /// The kind of the objects.
  public let kind: String
  /// Which of them.
  public let match: Match
  /// Their namespace; nil for cluster-scoped kinds, or to look in every namespace.
  public let namespace: String?

  /// A requirement of that name.
  public init(
    name: String,
    apiVersion: String,
    kind: String,
    match: Match,
    namespace: String? = nil
  ) {
    self.name = name
    self.apiVersion = apiVersion
    self.kind = kind
    self.match = match
    self.namespace = namespace
  }
}
