// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoWire

/// Requests and responses as one value for the debug log, with every secret redacted.
///
/// Shape: the names of the protocol's own fields. What cannot be decoded shows its error instead.
enum CallDump {
  /// A request.
  static func value(_ message: RunFunctionRequestMessage) -> Value {
    var members: Members = ["meta": ["tag": .string(message.tag)]]
    members["observed"] = state(message.observed)
    members["desired"] = state(message.desired)
    if let input = message.input { members["input"] = object(input) }
    if let context = message.context { members["context"] = object(context) }
    if !message.credentials.isEmpty {
      members["credentials"] = map(message.credentials) { credentials in
        guard case .data(let data) = credentials else { return Redaction.mark }
        return Redaction.masked(data.keys)
      }
    }
    for (key, resources) in [
      ("required_resources", message.requiredResources),
      ("extra_resources", message.extraResources),
    ] where !resources.isEmpty {
      members[key] = map(resources) { .array($0.map(resource)) }
    }
    if !message.requiredSchemas.isEmpty {
      // A schema is hundreds of kilobytes that never say why a call went wrong.
      members["required_schemas"] = map(message.requiredSchemas) { schema in
        if case .notFound = schema { "<not found>" } else { "<found>" }
      }
    }
    return .object(members)
  }

  /// What the function answers; what it passes through is in the request.
  static func value(_ response: FunctionResponse) -> Value {
    var resources = Members()
    for resource in response.resources {
      resources[resource.name] = [
        "resource": Redaction.redacted(resource.body), "ready": "\(resource.ready)",
      ]
    }
    return [
      "status": Redaction.redacted(response.compositeStatus ?? .null),
      "resources": .object(resources),
      "context": .array(response.context.map { .string($0.key) }),
      "results": .array(
        response.results.map { ["severity": "\($0.severity)", "message": .string($0.message)] }
      ),
      "conditions": .array(
        response.conditions.map { condition in
          [
            "type": .string(condition.type), "status": "\(condition.status)",
            "reason": .string(condition.reason), "message": .string(condition.message ?? ""),
          ]
        }
      ),
      "requirements": .array(response.requirements.map { .string($0.name) }),
      "output": Redaction.redacted(response.output ?? .null),
      "schemas": .array(response.schemas.map { .string($0.name) }),
    ]
  }

  private static func state(_ state: StateMessage) -> Value {
    var members = Members()
    if let composite = state.composite { members["composite"] = resource(composite) }
    var resources = Members()
    for (name, message) in state.resources { resources[name] = resource(message) }
    if !resources.isEmpty { members["resources"] = .object(resources) }
    return .object(members)
  }

  private static func resource(_ message: ResourceMessage) -> Value {
    do throws(WireError) {
      var members: Members = ["resource": Redaction.redacted(try message.object())]
      let details = try message.connectionDetails()
      if !details.isEmpty { members["connection_details"] = Redaction.masked(details.keys) }
      return .object(members)
    } catch {
      return .string("<\(error)>")
    }
  }

  private static func object(_ message: StructMessage) -> Value {
    do throws(WireError) {
      return Redaction.redacted(try message.value())
    } catch {
      return .string("<\(error)>")
    }
  }

  private static func map<Content>(
    _ map: MessageMap<Content>,
    _ transform: (Content) -> Value
  ) -> Value {
    var members = Members()
    for (key, content) in map { members[key] = transform(content) }
    return .object(members)
  }
}
