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
  /// The condition of that type in the `conditions` of an observed status, or nil.
  ///
  /// Also of what has conditions as a status has: each parent of an HTTPRoute, for example.
  public init?(_ type: String, in status: ObservedValue) {
    let condition = status["conditions"].first(where: "type", is: type)
    guard condition.exists else { return nil }
    self.init(
      status: condition["status"].string ?? "Unknown",
      reason: condition["reason"].string,
      message: condition["message"].string
    )
  }
  /// The condition of that type in the `conditions` of a decoded status, or nil.
  public init?(_ type: String, in status: Value) {
    guard let condition = status["conditions"].array?.first(where: { $0["type"].string == type })
    else { return nil }
    self.init(
      status: condition["status"].string ?? "Unknown",
      reason: condition["reason"].string,
      message: condition["message"].string
    )
  }
}
