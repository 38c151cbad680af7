// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// One entry of a Kubernetes object's `status.conditions`.
public struct StatusCondition: Sendable, Hashable {
  /// `True`, `False` or `Unknown`.
  public let status: String
  /// One word in CamelCase, or nil.
  public let reason: String?
  /// A sentence, or nil.
  public let message: String?

  /// Whether the status is `True`.
  public var isTrue: Bool { status == "True" }
  /// Whether the status is `False`.
  public var isFalse: Bool { status == "False" }
}

extension Value {
  /// The condition of that type in this object's `status.conditions`, or nil.
  public func condition(_ type: String) -> StatusCondition? {
    guard case .object(let object) = self, case .object(let status)? = object["status"],
      case .array(let conditions)? = status["conditions"]
    else { return nil }
    for condition in conditions where condition["type"].string == type {
      return StatusCondition(
        status: condition["status"].string ?? "Unknown",
        reason: condition["reason"].string,
        message: condition["message"].string
      )
    }
    return nil
  }
}
