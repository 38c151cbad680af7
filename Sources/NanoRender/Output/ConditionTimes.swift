// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Gives the conditions of a printed object the same time always.
enum ConditionTimes {
  /// The object with the fixed time in every condition.
  ///
  /// Of a condition only the fields that Crossplane knows stay. A status without conditions gets
  /// `conditions: null`; a status that is no object, and conditions that are none, stay as they are.
  ///
  /// - Throws: ``RenderError`` when the status is `null`, as Crossplane's command fails.
  static func fixed(in object: Value) throws(RenderError) -> Value {
    guard let status = object.object?["status"] else { return object }
    if status.isNull {
      throw RenderError("cannot set condition timestamps: status is not an object")
    }
    guard case .object = status else { return object }
    var object = object
    guard let list = status["conditions"].present else {
      object["status"]["conditions"] = .null
      return object
    }
    guard let conditions = list.array?.map(condition), !conditions.contains(.null) else {
      return object
    }
    object["status"]["conditions"] = .array(conditions)
    return object
  }

  /// The condition with the fixed time; `null` when it is none.
  private static func condition(_ condition: Value) -> Value {
    guard case .object = condition, isTime(condition["lastTransitionTime"]) else { return .null }
    var fixed: Value = ["lastTransitionTime": .string(RenderTime.fixed)]
    for key in ["type", "status", "reason", "message"] {
      switch condition[key] {
      case .string(let text):
        if key != "message" || !text.isEmpty { fixed[key] = .string(text) }
      case .null:
        if key != "message" { fixed[key] = "" }
      default: return .null
      }
    }
    switch condition["observedGeneration"] {
    case .null: break
    case let generation:
      guard let integer = generation.integer else { return .null }
      if integer != 0 { fixed["observedGeneration"] = .integer(integer) }
    }
    return fixed
  }

  /// Whether that can stand where a time is expected: a time of RFC 3339, or nothing.
  private static func isTime(_ value: Value) -> Bool {
    guard let text = value.string else { return value.isNull }
    let digits = Array(text.utf8.prefix(19).map { $0 >= 0x30 && $0 <= 0x39 ? UInt8(0x30) : $0 })
    return digits == Array("0000-00-00T00:00:00".utf8) && text.utf8.count > 19
  }
}
