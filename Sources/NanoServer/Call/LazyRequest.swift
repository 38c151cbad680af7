// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoWire

/// A request from the wire as compositions read it.
///
/// It adds to the message what would otherwise be done twice: the composite and the names are
/// decoded once. One call, one thread.
final class LazyRequest: FunctionRequest {
  /// The message, from which everything is read.
  let message: RunFunctionRequestMessage
  private(set) lazy var observedResourceNames = message.observed.resources.names
  private(set) lazy var desiredResourceNames = message.desired.resources.names
  private var composite: ResourceState?

  init(_ message: RunFunctionRequestMessage) { self.message = message }

  var tag: String { message.tag }

  var capabilities: Set<Capability>? {
    message.capabilities.isEmpty ? nil : Set(message.capabilities.compactMap(Capability.init))
  }

  /// The composite, if it was read before; for the log, which must not fail.
  var knownComposite: Value? { composite?.body }

  func observedComposite() throws(ValueError) -> ResourceState? {
    if let composite { return composite }
    composite = try LazyRequest.state(message.observed.composite)
    return composite
  }

  func observedResource(_ name: String) throws(ValueError) -> ResourceState? {
    try LazyRequest.state(message.observed.resources[name])
  }

  func observedText(_ name: String, at keys: [String]) -> String? {
    // What cannot be decoded has no text; whoever needs the resource itself gets the error.
    let path = Path(keys.map(Path.Step.key))
    return (try? message.observed.resources[name]?.value(at: path))?.string
  }

  func desiredComposite() throws(ValueError) -> ResourceState? {
    try LazyRequest.state(message.desired.composite)
  }

  func input() throws(ValueError) -> Value? {
    do throws(WireError) { return try message.input?.value() } catch { throw ValueError(error) }
  }

  func context(_ key: String) throws(ValueError) -> Value? {
    do throws(WireError) {
      return try message.context?.value(at: Path([.key(key)]))
    } catch {
      throw ValueError(error)
    }
  }

  func credentials(_ name: String) -> [String: [UInt8]]? {
    guard case .data(let data)? = message.credentials[name] else { return nil }
    var values: [String: [UInt8]] = [:]
    for (key, content) in data { values[key] = content.array }
    return values
  }

  func requiredResources(_ name: String) throws(ValueError) -> [ResourceState]? {
    guard let found = message.requiredResources[name] else { return nil }
    var states: [ResourceState] = []
    for resource in found {
      guard let state = try LazyRequest.state(resource) else { continue }
      states.append(state)
    }
    return states
  }

  private static func state(_ resource: ResourceMessage?) throws(ValueError) -> ResourceState? {
    guard let resource else { return nil }
    do throws(WireError) {
      return ResourceState(
        try resource.object(),
        connectionDetails: try resource.connectionDetails().map { ($0.key, $0.content.array) },
        ready: Ready(rawValue: try resource.readiness().rawValue) ?? .unspecified
      )
    } catch {
      throw ValueError(error)
    }
  }
}

extension ValueError {
  /// Bytes that cannot be decoded; the message says where in the request they are.
  init(_ error: WireError) { self.init(.malformed, at: Path(), error.description) }
}
