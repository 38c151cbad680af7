// SPDX-License-Identifier: Apache-2.0

internal import NanoCrypto
internal import NanoFunction
package import NanoValue
package import NanoWire

/// A `RunFunctionResponse` as a person wrote it down, in protobuf's JSON mapping.
///
/// Source: <https://protobuf.dev/programming-guides/json/>
package struct CannedAnswer: Sendable {
  /// How long the answer may be kept.
  package private(set) var timeToLive: Duration?
  /// What should exist.
  package private(set) var desired = FunctionState()
  /// What happened.
  package private(set) var results: [WireResult] = []
  /// What is set in the context.
  package private(set) var context: Members = [:]
  /// What is wanted.
  package private(set) var requirements: WireRequirements?
  /// Conditions of the composite.
  package private(set) var conditions: [WireCondition] = []
  /// What an operation reports.
  package private(set) var output: Value?

  /// Reads an answer strictly: every member has to be known and of its type.
  ///
  /// - Throws: What is wrong with it, all at once, with paths below that one.
  package init(json: Value, at path: Path = Path()) throws(ValueErrors) {
    let parts = try json.read(at: path, Parts.init)
    timeToLive = parts.timeToLive
    results = parts.results
    conditions = parts.conditions
    if let desired = parts.desired {
      self.desired = try FunctionState(json: desired, at: path.appending("desired"))
    }
    context = try CannedAnswer.members(parts.context, at: path.appending("context")) ?? [:]
    if let requirements = parts.requirements {
      self.requirements = try WireRequirements(
        json: requirements,
        at: path.appending("requirements")
      )
    }
    output = try CannedAnswer.members(parts.output, at: path.appending("output")).map(Value.object)
  }

  private static func members(_ value: Value?, at path: Path) throws(ValueErrors) -> Members? {
    guard let value else { return nil }
    guard case .object(let members) = value else {
      throw ValueErrors([
        ValueError(.wrongType, at: path, "expected an object, found \(value.kindInWords)")
      ])
    }
    return members
  }
}

/// What can be read of an answer without looking into maps.
private struct Parts {
  let timeToLive: Duration?
  let desired: Value?
  let results: [WireResult]
  let context: Value?
  let requirements: Value?
  let conditions: [WireCondition]
  let output: Value?

  init(_ reader: inout ObjectReader) {
    timeToLive =
      reader.optionalObject("meta") { meta in
        meta.ignore("tag")
        return meta.optionalDuration("ttl")
      } ?? nil
    desired = reader.optionalValue("desired")
    results = reader.list("results", WireResult.init(json:))
    context = reader.optionalValue("context")
    requirements = reader.optionalValue("requirements")
    conditions = reader.list("conditions", WireCondition.init(json:))
    output = reader.optionalValue("output")
  }
}

extension FunctionState {
  fileprivate init(json: Value, at path: Path) throws(ValueErrors) {
    let (composite, resources) = try json.read(at: path) { reader in
      (reader.optionalValue("composite"), reader.optionalValue("resources"))
    }
    self.init()
    if let composite {
      self.composite = try FunctionResource(json: composite, at: path.appending("composite"))
    }
    let path = path.appending("resources")
    for (name, resource) in try (resources ?? [:]).membersOrError(at: path) {
      self.resources[name] = try FunctionResource(json: resource, at: path.appending(name))
    }
  }
}

extension FunctionResource {
  fileprivate init(json: Value, at path: Path) throws(ValueErrors) {
    enum Readiness: String, CaseIterable {
      case unspecified = "READY_UNSPECIFIED"
      case ready = "READY_TRUE"
      case notReady = "READY_FALSE"
    }
    let (object, ready, details) = try json.read(at: path) { reader in
      (
        reader.optionalValue("resource") ?? [:],
        reader.enumeration("ready", default: Readiness.unspecified),
        reader.stringMap("connectionDetails")
      )
    }
    self.init(.object(try object.membersOrError(at: path.appending("resource"))))
    switch ready {
    case .unspecified: self.ready = .unspecified
    case .ready: self.ready = .ready
    case .notReady: self.ready = .notReady
    }
    for (name, text) in details {
      do {
        connectionDetails[name] = try Base64.decode(text.string ?? "")
      } catch {
        let path = path.appending("connectionDetails").appending(name)
        throw ValueErrors([ValueError(.invalid, at: path, error.description)])
      }
    }
  }
}

extension WireTarget {
  /// The names of protobuf's JSON mapping.
  fileprivate enum Name: String, CaseIterable {
    case unspecified = "TARGET_UNSPECIFIED"
    case composite = "TARGET_COMPOSITE"
    case compositeAndClaim = "TARGET_COMPOSITE_AND_CLAIM"
  }

  fileprivate init?(_ reader: inout ObjectReader) {
    switch reader.optionalEnumeration("target", Name.self) {
    case nil: return nil
    case .unspecified: self = .unspecified
    case .composite: self = .composite
    case .compositeAndClaim: self = .compositeAndClaim
    }
  }
}

extension WireResult {
  fileprivate init(json reader: inout ObjectReader) {
    enum Name: String, CaseIterable {
      case unspecified = "SEVERITY_UNSPECIFIED"
      case fatal = "SEVERITY_FATAL"
      case warning = "SEVERITY_WARNING"
      case normal = "SEVERITY_NORMAL"
    }
    let severity: Severity =
      switch reader.enumeration("severity", default: Name.unspecified) {
      case .unspecified: .unspecified
      case .fatal: .fatal
      case .warning: .warning
      case .normal: .normal
      }
    self.init(
      severity,
      reader.string("message", default: ""),
      reason: reader.optionalString("reason"),
      target: WireTarget(&reader)
    )
  }
}

extension WireCondition {
  fileprivate init(json reader: inout ObjectReader) {
    enum Name: String, CaseIterable {
      case unspecified = "STATUS_CONDITION_UNSPECIFIED"
      case unknown = "STATUS_CONDITION_UNKNOWN"
      case holds = "STATUS_CONDITION_TRUE"
      case doesNotHold = "STATUS_CONDITION_FALSE"
    }
    let status: Status =
      switch reader.enumeration("status", default: Name.unspecified) {
      case .unspecified: .unspecified
      case .unknown: .unknown
      case .holds: .holds
      case .doesNotHold: .doesNotHold
      }
    self.init(
      reader.string("type"),
      status,
      reason: reader.string("reason", default: ""),
      message: reader.optionalString("message"),
      target: WireTarget(&reader)
    )
  }
}
