// SPDX-License-Identifier: Apache-2.0

package import NanoValue
internal import NanoWire

/// The engine behind `crossplane composition render --crossplane-binary`: a request in, a response
/// out.
///
/// Source: `cmd/crossplane/internal/render` of <https://github.com/crossplane/crossplane>.
package struct RenderProtocol: Sendable {
  /// What the engine has to say.
  package struct Reply: Sendable {
    /// The response as a value, as ``NanoWire/RenderMessage`` writes it; nil when there is none.
    package var response: Value?
    /// What went wrong, or nil.
    ///
    /// There is a response beside it when a function ended the pipeline.
    package var error: String?
  }

  /// Makes a function of its name and its address.
  private let connect: @Sendable (_ name: String, _ address: String) -> any FunctionCaller
  private let time: String
  private let seconds: Int64

  /// An engine that reaches functions in that way.
  ///
  /// - Parameters:
  ///   - time: The time of conditions that change, in RFC 3339.
  ///   - seconds: The same time, in seconds since 1970.
  package init(
    time: String,
    seconds: Int64,
    connect: @escaping @Sendable (_ name: String, _ address: String) -> any FunctionCaller
  ) {
    self.time = time
    self.seconds = seconds
    self.connect = connect
  }

  /// Answers a request.
  package func answer(_ request: Value) -> Reply {
    let inputs = ["composite", "operation", "cronOperation", "watchOperation"]
      .filter { !request[$0].isNull }
    do throws(RenderError) {
      switch inputs {
      case ["composite"]: return try composite(request["composite"])
      case ["operation"]: return try operation(request["operation"])
      case ["cronOperation"]: return try cronOperation(request["cronOperation"])
      case ["watchOperation"]: return try watchOperation(request["watchOperation"])
      default:
        return Reply(
          error: "render request must set exactly one of: composite, operation, cron_operation, "
            + "watch_operation"
        )
      }
    } catch {
      return Reply(error: error.description)
    }
  }

  private func cronOperation(_ value: Value) throws(RenderError) -> Reply {
    let operation = OperationTemplate.created(
      byCron: try RenderProtocol.object("cronOperation", of: value, "CronOperation"),
      at: value["scheduledTime"].integer ?? seconds
    )
    return Reply(response: ["cronOperation": ["operation": operation], "meta": [:]])
  }

  private func watchOperation(_ value: Value) throws(RenderError) -> Reply {
    let operation = OperationTemplate.created(
      byWatch: try RenderProtocol.object("watchOperation", of: value, "WatchOperation"),
      of: try RenderProtocol.object("watchedResource", of: value, "watched resource")
    )
    return Reply(response: ["watchOperation": ["operation": operation], "meta": [:]])
  }

  /// An object that there is nothing to render without.
  ///
  /// Crossplane's engine takes an absent one for an empty one, and answers with an object that says
  /// nothing of what it is.
  private static func object(
    _ key: String,
    of value: Value,
    _ words: String
  ) throws(RenderError) -> Value {
    let object = value[key]
    guard object.object?.isEmpty == false else {
      throw RenderError("render request holds no \(words)")
    }
    return object
  }

  private func composite(_ value: Value) throws(RenderError) -> Reply {
    let composite = try RenderProtocol.object(
      "compositeResource",
      of: value,
      "composite resource"
    )
    for key in ["apiVersion", "kind"] where (composite[key].string ?? "").isEmpty {
      throw RenderError("the composite resource in the render request has no \(key)")
    }
    var input = CompositeInput(
      composite: composite,
      composition: try RenderProtocol.object("composition", of: value, "composition")
    )
    input.observedResources = value["observedResources"].array ?? []
    input.requiredResources = value["requiredResources"].array ?? []
    input.credentials = value["credentials"].array ?? []
    input.requiredSchemas = value["requiredSchemas"].array ?? []
    input.definition = value["compositeResourceDefinition"].present
    let failure = "cannot render composite resource"
    do {
      let output = try CompositeRender(input, functions: try functions(value), time: time).run()
      return Reply(
        response: ["composite": output.json, "meta": [:]],
        error: output.fatal.map { "\(failure): \($0)" }
      )
    } catch {
      return Reply(error: "\(failure): \(error)")
    }
  }

  private func operation(_ value: Value) throws(RenderError) -> Reply {
    var input = OperationInput(
      operation: try RenderProtocol.object("operation", of: value, "operation")
    )
    input.requiredResources = value["requiredResources"].array ?? []
    input.credentials = value["credentials"].array ?? []
    input.requiredSchemas = value["requiredSchemas"].array ?? []
    let failure = "cannot render operation"
    do {
      let output = try OperationRender(input, functions: try functions(value), time: time).run()
      return Reply(
        response: ["operation": output.json, "meta": [:]],
        error: output.fatal.map { "\(failure): \($0)" }
      )
    } catch {
      return Reply(error: "\(failure): \(error)")
    }
  }

  private func functions(_ value: Value) throws(RenderError) -> [String: any FunctionCaller] {
    var functions: [String: any FunctionCaller] = [:]
    for function in value["functions"].array ?? [] {
      let name = function["name"].string ?? ""
      let address = try FunctionAddress(function["address"].string ?? "", of: name)
      functions[name] = connect(name, address.target)
    }
    return functions
  }
}

extension CompositeOutput {
  /// The output as `CompositeOutput` of the protocol has it.
  fileprivate var json: Value {
    var json: Value = ["compositeResource": composite]
    json.setList("composedResources", composedResources.map(\.resource))
    json.setList("deletedResources", deletedResources)
    json.setList("events", events.map(\.json))
    json.setList("requiredResources", pipeline?.fetched.resources.map(\.json) ?? [])
    json.setList("requiredSchemas", pipeline?.fetched.schemas.map(\.json) ?? [])
    return json
  }
}

extension OperationOutput {
  /// The output as `OperationOutput` of the protocol has it.
  fileprivate var json: Value {
    var json: Value = ["operation": operation]
    json.setList("appliedResources", appliedResources.map(\.resource))
    json.setList("events", events.map(\.json))
    json.setList("requiredResources", pipeline.fetched.resources.map(\.json))
    json.setList("requiredSchemas", pipeline.fetched.schemas.map(\.json))
    return json
  }
}

extension RenderEvent {
  fileprivate var json: Value {
    ["type": .string(type.rawValue), "reason": .string(reason), "message": .string(message)]
  }
}

extension Value {
  /// Sets a list, unless it is empty.
  fileprivate mutating func setList(_ key: String, _ elements: [Value]) {
    if !elements.isEmpty { self[key] = .array(elements) }
  }
}
