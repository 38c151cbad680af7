// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

extension FunctionResponse {
  /// The body of a desired resource, or nil when it is not desired.
  public subscript(name: String) -> Value? { resources.first { $0.name == name }?.body }

  /// The condition of that type, or nil.
  public func condition(_ type: String) -> CompositeCondition? {
    conditions.first { $0.type == type }
  }

  /// Why the call failed, or nil when it did not.
  public var fatal: String? { results.first { $0.severity == .fatal }?.message }

  /// Everything that is answered, as one value: to compare two answers, or for a golden file.
  public var value: Value {
    var resources = Members()
    for resource in self.resources {
      resources[resource.name] = ["body": resource.body, "ready": "\(resource.ready)"]
    }
    var context = Members()
    for (key, value) in self.context { context[key] = value }
    return [
      "composite": ["status": compositeStatus ?? .null, "ready": "\(compositeReady)"],
      "connectionDetails": .array(
        connectionDetails.map { ["key": .string($0.key), "bytes": .string("\($0.value)")] }
      ),
      "resources": .object(resources), "context": .object(context),
      "conditions": .array(
        conditions.map { ["type": .string($0.type), "text": .string("\($0)")] }
      ),
      "results": .array(results.map { .string("\($0)") }),
      "requirements": .array(requirements.map(FunctionResponse.value)),
      "schemas": .array(schemas.map { .string("\($0)") }),
      "timeToLive": .string(timeToLive?.goText ?? ""), "output": output ?? .null,
    ]
  }

  /// A question; its labels sorted, since a dictionary has no order.
  private static func value(_ requirement: Requirement) -> Value {
    let match: Value
    switch requirement.match {
    case .name(let name): match = ["name": .string(name)]
    case .labels(let labels):
      match = .array(
        labels.sorted { $0.key.precedesByBytes($1.key) }.map { .string("\($0.key)=\($0.value)") }
      )
    case .all: match = "all"
    }
    return [
      "name": .string(requirement.name), "apiVersion": .string(requirement.apiVersion),
      "kind": .string(requirement.kind), "match": match,
      "namespace": requirement.namespace.map(Value.string) ?? .null,
    ]
  }
}
