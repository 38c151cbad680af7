// SPDX-License-Identifier: Apache-2.0

/// Who is told of a result or gets a condition, as the enum `Target` has it.
///
/// A number that is none of these is read as `unspecified`.
package enum WireTarget: Int32, Sendable {
  /// Not said; counts as the composite alone.
  case unspecified = 0
  /// The composite alone.
  case composite = 1
  /// The composite and, where there is one, its claim.
  case compositeAndClaim = 2
}

/// A `Result`: something to tell the people who watch a composite, or why the pipeline ends.
package struct WireResult: Sendable, Hashable {
  /// How bad it is, as the enum `Severity` has it.
  ///
  /// A number that is none of these is read as `unspecified`.
  package enum Severity: Int32, Sendable {
    /// Not said; counts as a warning.
    case unspecified = 0
    /// It ends the pipeline, and nothing of it is applied.
    case fatal = 1
    /// Worth a look, but the pipeline goes on.
    case warning = 2
    /// Good to know.
    case normal = 3
  }

  /// How bad it is.
  package var severity: Severity
  /// What happened, in words.
  package var message: String
  /// What happened, in one CamelCase word; nil leaves it to Crossplane.
  package var reason: String?
  /// Who is told; nil means the composite alone.
  package var target: WireTarget?

  /// A result of those parts.
  package init(
    _ severity: Severity,
    _ message: String,
    reason: String? = nil,
    target: WireTarget? = nil
  ) {
    self.severity = severity
    self.message = message
    self.reason = reason
    self.target = target
  }
}

/// A `Condition` of the composite.
package struct WireCondition: Sendable, Hashable {
  /// Whether it holds, as the enum `Status` has it.
  ///
  /// A number that is none of these is read as `unspecified`.
  package enum Status: Int32, Sendable {
    /// Not said; counts as unknown.
    case unspecified = 0
    /// Nobody can tell.
    case unknown = 1
    /// It holds.
    case holds = 2
    /// It does not.
    case doesNotHold = 3
  }

  /// Its type.
  package var type: String
  /// Whether it holds.
  package var status: Status
  /// Why, in one CamelCase word.
  package var reason: String
  /// Why, in words.
  package var message: String?
  /// Who gets it; nil means the composite alone.
  package var target: WireTarget?

  /// A condition of those parts.
  package init(
    _ type: String,
    _ status: Status,
    reason: String,
    message: String? = nil,
    target: WireTarget? = nil
  ) {
    self.type = type
    self.status = status
    self.reason = reason
    self.message = message
    self.target = target
  }
}
