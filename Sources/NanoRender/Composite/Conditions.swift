// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoWire

/// A condition as the engine sets it.
struct Condition {
  let type: String
  let status: String
  let reason: String
  var message: String?
  /// The generation of the object that it is about; nil when the object has none.
  var observedGeneration: Int64?

  /// The types that only Crossplane sets.
  static let systemTypes: Set<String> = ["Ready", "Synced", "Healthy", "UpToDate", "Responsive"]

  init(_ type: String, _ status: String, _ reason: String, message: String? = nil) {
    self.type = type
    self.status = status
    self.reason = reason
    self.message = message
  }

  /// The condition that a function returned.
  init(_ condition: WireCondition) {
    type = condition.type
    status =
      switch condition.status {
      case .holds: "True"
      case .doesNotHold: "False"
      case .unknown, .unspecified: "Unknown"
      }
    reason = condition.reason
    message = condition.message
  }

  func value(at time: String) -> Value {
    var value: Value = [
      "lastTransitionTime": .string(time), "reason": .string(reason), "status": .string(status),
      "type": .string(type),
    ]
    if let message, !message.isEmpty { value["message"] = .string(message) }
    if let observedGeneration, observedGeneration != 0 {
      value["observedGeneration"] = .integer(observedGeneration)
    }
    return value
  }
}

/// The conditions of an object.
struct Conditions {
  private(set) var values: [Value]
  /// The time of what changes, in RFC 3339.
  let time: String

  /// The conditions in a status, as they stand.
  init(of status: Value, time: String) {
    values = status["conditions"].array ?? []
    self.time = time
  }

  /// Sets a condition in the place of one of its type, or behind the others.
  ///
  /// One that says the same already stays as it is, with its time.
  mutating func set(_ condition: Condition) { set(condition.value(at: time)) }

  /// Sets a condition that is an object already.
  mutating func set(_ condition: Value) {
    guard let index = values.firstIndex(where: { $0["type"] == condition["type"] }) else {
      values.append(condition)
      return
    }
    if !Conditions.sayTheSame(values[index], condition) { values[index] = condition }
  }

  private static func sayTheSame(_ left: Value, _ right: Value) -> Bool {
    ["status", "reason", "message"].allSatisfy {
      (left[$0].string ?? "") == (right[$0].string ?? "")
    } && (left["observedGeneration"].integer ?? 0) == (right["observedGeneration"].integer ?? 0)
  }
}
