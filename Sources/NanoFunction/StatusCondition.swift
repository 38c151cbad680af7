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

extension StatusCondition {
  /// The condition of that type in the `conditions` of an object's status, or nil.
  public init?(_ type: String, in status: Value) {
    guard case .object(let status) = status, case .array(let conditions)? = status["conditions"]
    else { return nil }
    for condition in conditions where condition["type"].string == type {
      self.init(
        status: condition["status"].string ?? "Unknown",
        reason: condition["reason"].string,
        message: condition["message"].string
      )
      return
    }
    return nil
  }
}
