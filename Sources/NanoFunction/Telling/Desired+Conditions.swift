// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Desired {
  /// Sets a condition of the composite, and tells an event when it changes.
  ///
  /// What lasts is a condition; an event that is told on every call drowns the others. So there is no
  /// word for an event alone: it belongs to a condition, and is told when the condition that the
  /// composite has now is another one.
  ///
  /// ```swift
  /// desired.condition(
  ///   "SleepSupported", .false, reason: "NotByRDS",
  ///   message: "RDS cannot be stopped by its resource; the database stays awake", event: .warning)
  /// ```
  ///
  /// - Parameters:
  ///   - type: The type in CamelCase; each once, and none of Crossplane's own: Ready, Synced,
  ///     Healthy, Responsive.
  ///   - status: Whether it holds.
  ///   - reason: One word in CamelCase for programs.
  ///   - message: A sentence for people.
  ///   - target: Who gets the condition, and the event.
  ///   - event: The event of a change of status or reason; nil for none.
  public mutating func condition(
    _ type: String,
    _ status: CompositeCondition.Status,
    reason: String,
    message: String? = nil,
    target: Target? = nil,
    event: FunctionResult.Severity? = nil
  ) {
    let condition = CompositeCondition(
      type,
      status,
      reason: reason,
      message: message,
      target: target
    )
    conditions.append(condition)
    guard let event else { return }
    guard event != .fatal else {
      return call.fail("condition \(type.quoted()): an event is a warning or normal, not fatal")
    }
    let before = StatusCondition(type, in: call.compositeStatus)
    if before?.status == status.word, before?.reason == reason { return }
    let text = message ?? "\(type) is \(status.word)"
    results.append(FunctionResult(event, text, reason: reason, target: target))
  }

  /// Ends the call over conditions that Crossplane would ignore, or that contradict each other.
  func checkConditions() throws(CompositionError) {
    for (index, condition) in conditions.enumerated() {
      switch condition.type {
      case "Ready", "Synced", "Healthy", "Responsive":
        throw CompositionError(
          "condition \(condition.type.quoted()) is Crossplane's own; it takes another type"
        )
      case "Provisioned":
        throw CompositionError(
          "condition \"Provisioned\" is set for every composition; it takes another type"
        )
      default:
        guard conditions[..<index].contains(where: { $0.type == condition.type }) else { continue }
        throw CompositionError("condition \(condition.type.quoted()) is set twice")
      }
    }
  }
}

extension CompositeCondition.Status {
  /// The status as Kubernetes writes it.
  var word: String {
    switch self {
    case .unknown: "Unknown"
    case .true: "True"
    case .false: "False"
    }
  }
}
