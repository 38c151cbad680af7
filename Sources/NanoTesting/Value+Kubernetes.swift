// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

extension Value {
  /// A Kubernetes object: what a test needs of one, in a line.
  ///
  /// ```swift
  /// let shelf = Value.kubernetes("library.example.org/v1", "Shelf", "fiction", in: "reading",
  ///   spec: ["books": 3])
  /// ```
  ///
  /// - Parameters:
  ///   - apiVersion: The group and version.
  ///   - kind: The kind.
  ///   - name: Its name.
  ///   - namespace: Its namespace; nil for what is cluster-scoped.
  ///   - spec: Its spec; `null` for none.
  ///   - status: Its status; `null` for none.
  public static func kubernetes(
    _ apiVersion: String,
    _ kind: String,
    _ name: String,
    in namespace: String? = nil,
    spec: Value = .null,
    status: Value = .null
  ) -> Value {
    var object: Members = [
      "apiVersion": .string(apiVersion), "kind": .string(kind),
      "metadata": ["name": .string(name)],
    ]
    if let namespace { object[creating: "metadata"]["namespace"] = .string(namespace) }
    if !spec.isNull { object["spec"] = spec }
    if !status.isNull { object["status"] = status }
    return .object(object)
  }

  /// One entry of `status.conditions`.
  ///
  /// - Parameters:
  ///   - type: The type of the condition.
  ///   - isTrue: Whether it holds.
  ///   - reason: Why, in one word.
  ///   - message: Why, in a sentence; nil for none.
  public static func condition(
    _ type: String,
    _ isTrue: Bool = true,
    reason: String = "Test",
    message: String? = nil
  ) -> Value {
    var condition: Members = [
      "type": .string(type), "status": isTrue ? "True" : "False", "reason": .string(reason),
    ]
    if let message { condition["message"] = .string(message) }
    return .object(condition)
  }
}
