// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Life {
  /// The conditions that Crossplane sets itself, whatever a composition says of them.
  private static let ownConditions: Set<String> = ["Ready", "Synced", "Healthy", "Responsive"]

  /// Writes what Crossplane writes into the composite's status.
  ///
  /// Fields are applied: what was said before and is not any more goes, and what others wrote stays.
  /// Conditions are set one by one: what is not said any more stays as it was said last.
  ///
  /// - Returns: Whether the composite is ready.
  mutating func writeStatus(_ response: FunctionResponse) -> Bool {
    var desired = response.compositeStatus?.object ?? [:]
    desired.removeValue(forKey: "conditions")
    let before = composite["status"]
    let last = lastStatus
    lastStatus = .object(desired)
    composite["status"] = MergedObject.merged(
      .object(desired),
      over: before.object == nil ? [:] : before,
      last: last
    )
    let isReady: Bool
    switch response.compositeReady {
    case .ready: isReady = true
    case .notReady: isReady = false
    case .unspecified:
      isReady = response.resources.allSatisfy { $0.ready == .ready && observed[$0.name] != nil }
    }
    for condition in response.conditions where !Life.ownConditions.contains(condition.type) {
      let status =
        condition.status == .unknown ? "Unknown" : condition.status == .true ? "True" : "False"
      set([
        "type": .string(condition.type), "status": .string(status),
        "reason": .string(condition.reason), "message": .string(condition.message ?? ""),
      ])
    }
    set(.condition("Synced", reason: "ReconcileSuccess"))
    set(.condition("Ready", isReady, reason: isReady ? "Available" : "Creating"))
    return isReady
  }

  /// Sets a condition in the place of the one of its type.
  private mutating func set(_ condition: Value) {
    var conditions = composite["status"]["conditions"].array ?? []
    if let index = conditions.firstIndex(where: { $0["type"] == condition["type"] }) {
      conditions[index] = condition
    } else {
      conditions.append(condition)
    }
    composite["status"]["conditions"] = .array(conditions)
  }
}
