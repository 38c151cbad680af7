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
  private var composite: Value?

  init(_ message: RunFunctionRequestMessage) { self.message = message }

  var tag: String { message.tag }

  var capabilities: Set<Capability>? {
    message.capabilities.isEmpty ? nil : Set(message.capabilities.compactMap(Capability.init))
  }

  /// The composite, if it was read before; for the log, which must not fail.
  var knownComposite: Value? { composite }

  func observedComposite() throws(ValueError) -> Value? {
    if let composite { return composite }
    composite = try LazyRequest.object(message.observed.composite)
    return composite
  }

  func hasObservedResource(_ name: String) -> Bool { message.observed.resources[name] != nil }

  func observedResource(_ name: String) throws(ValueError) -> Value? {
    try LazyRequest.object(message.observed.resources[name])
  }

  func observedMember(_ name: String, _ key: String) throws(ValueError) -> Value? {
    do throws(WireError) {
      return try message.observed.resources[name]?.value(at: Path([.key(key)]))
    } catch {
      throw ValueError(error)
    }
  }

  func observedText(_ name: String, at path: Path) -> String? {
    // What cannot be decoded has no text; whoever needs the resource itself gets the error.
    (try? message.observed.resources[name]?.value(at: path))?.string
  }

  func connectionDetails(_ name: String) throws(ValueError) -> [(key: String, value: [UInt8])] {
    do throws(WireError) {
      let resource = message.observed.resources[name]
      guard let details = try resource?.connectionDetails() else { return [] }
      return details.map { ($0.key, $0.content.array) }
    } catch {
      throw ValueError(error)
    }
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

  func requiredResources(_ name: String) throws(ValueError) -> [Value]? {
    guard let found = message.requiredResources[name] else { return nil }
    var objects: [Value] = []
    for resource in found {
      guard let object = try LazyRequest.object(resource) else { continue }
      objects.append(object)
    }
    return objects
  }

  private static func object(_ resource: ResourceMessage?) throws(ValueError) -> Value? {
    do throws(WireError) { return try resource?.object() } catch { throw ValueError(error) }
  }
}

extension ValueError {
  /// Bytes that cannot be decoded; the message says where in the request they are.
  init(_ error: WireError) { self.init(.malformed, at: Path(), error.description) }
}
