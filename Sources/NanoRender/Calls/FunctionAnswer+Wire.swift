// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoValue
package import NanoWire

extension FunctionAnswer {
  /// The answer that a message holds.
  ///
  /// - Throws: ``WireError`` for a part that cannot be read.
  package init(_ message: RunFunctionResponseMessage) throws(WireError) {
    timeToLive = message.timeToLive
    desired = try FunctionState(message.desired)
    results = message.results
    context = try message.context?.value()
    requirements = message.requirements
    conditions = message.conditions
    output = try message.output?.value()
  }
}

extension FunctionState {
  fileprivate init(_ state: StateMessage) throws(WireError) {
    self.init()
    if let composite = state.composite { self.composite = try FunctionResource(composite) }
    for name in state.resources.names {
      guard let resource = state.resources[name] else { continue }
      resources[name] = try FunctionResource(resource)
    }
  }
}

extension FunctionResource {
  fileprivate init(_ resource: ResourceMessage) throws(WireError) {
    var details: [String: [UInt8]] = [:]
    for (name, bytes) in try resource.connectionDetails() { details[name] = bytes.array }
    self.init(
      try resource.object(),
      ready: Ready(rawValue: try resource.readiness().rawValue) ?? .unspecified,
      connectionDetails: details
    )
  }
}
