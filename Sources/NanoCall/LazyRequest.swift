// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
package import NanoWire

/// A request from the wire as compositions read it.
///
/// It adds to the message what would otherwise be done twice: the composite and the names are
/// decoded once. One call, one thread.
package final class LazyRequest: FunctionRequest {
  /// The message, from which everything is read.
  package let message: RunFunctionRequestMessage
  package private(set) lazy var observedResourceNames = message.observed.resources.names
  private var composite: Value?

  package init(_ message: RunFunctionRequestMessage) { self.message = message }

  package var tag: String { message.tag }

  package var capabilities: Set<Capability>? {
    message.capabilities.isEmpty ? nil : Set(message.capabilities.compactMap(Capability.init))
  }

  /// The composite, if it was read before; for the log, which must not fail.
  package var knownComposite: Value? { composite }

  package func observedComposite() throws(ValueError) -> Value? {
    if let composite { return composite }
    do throws(WireError) {
      composite = try message.observed.composite?.objectWithoutManagedFields()
    } catch {
      throw ValueError(error)
    }
    return composite
  }

  package func observedResourceNames(mentioning text: String) -> [String] {
    message.observed.resources.names(mentioning: text)
  }

  package func observedResource(_ name: String) throws(ValueError) -> Value? {
    try LazyRequest.object(message.observed.resources[name])
  }

  package func observedPlace(_ name: String) throws(ValueError) -> ObservedPlace? {
    let resources = message.observed.resources
    guard let position = resources.position(of: name) else { return nil }
    return try place(in: position) { () throws(WireError) in try resources.place(at: position) }
  }

  package func place(of key: String, in place: ObservedPlace) throws(ValueError) -> ObservedPlace? {
    try self.place(in: place.index) { () throws(WireError) in
      try message.observed.resources.place(of: key, in: StructPlace(place), at: place.index)
    }
  }

  package func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) throws(ValueError) -> ObservedPlace? {
    try place(in: list.index) { () throws(WireError) in
      try message.observed.resources.element(
        of: StructPlace(list),
        where: key,
        is: text,
        at: list.index
      )
    }
  }

  package func elements(in place: ObservedPlace) throws(ValueError) -> [ObservedPlace]? {
    do throws(WireError) {
      return try message.observed.resources.elements(in: StructPlace(place), at: place.index)?
        .map { ObservedPlace($0, in: place.index) }
    } catch {
      throw ValueError(error)
    }
  }

  package func value(at place: ObservedPlace) throws(ValueError) -> Value {
    do throws(WireError) {
      return try message.observed.resources.value(at: StructPlace(place), at: place.index)
    } catch {
      throw ValueError(error)
    }
  }

  /// A place in the observed resource at that position.
  @inline(__always)
  private func place(
    in position: Int,
    _ find: () throws(WireError) -> StructPlace?
  ) throws(ValueError) -> ObservedPlace? {
    do throws(WireError) {
      return try find().map { ObservedPlace($0, in: position) }
    } catch {
      throw ValueError(error)
    }
  }

  package func connectionDetails(
    _ name: String
  ) throws(ValueError) -> [(key: String, value: [UInt8])] {
    do throws(WireError) {
      let resource = message.observed.resources[name]
      guard let details = try resource?.connectionDetails() else { return [] }
      return details.map { ($0.key, $0.content.array) }
    } catch {
      throw ValueError(error)
    }
  }

  package func input() throws(ValueError) -> Value? {
    do throws(WireError) { return try message.input?.value() } catch { throw ValueError(error) }
  }

  package func context(_ key: String) throws(ValueError) -> Value? {
    do throws(WireError) {
      return try message.context?.value(at: Path([.key(key)]))
    } catch {
      throw ValueError(error)
    }
  }

  package func credentials(_ name: String) -> [String: [UInt8]]? {
    guard case .data(let data)? = message.credentials[name] else { return nil }
    var values: [String: [UInt8]] = [:]
    for (key, content) in data { values[key] = content.array }
    return values
  }

  package func requiredResources(_ name: String) throws(ValueError) -> [Value]? {
    guard let found = message.requiredResources[name] else { return nil }
    var objects: [Value] = []
    for resource in found {
      guard let object = try LazyRequest.object(resource) else { continue }
      objects.append(object)
    }
    return objects
  }

  package func hasRequiredSchema(_ name: String) -> Bool? {
    switch message.requiredSchemas[name] {
    case nil: nil
    case .notFound?: false
    case .found?: true
    }
  }

  package func requiredSchema(_ name: String) throws(ValueError) -> Value? {
    guard case .found(let schema)? = message.requiredSchemas[name] else { return nil }
    do throws(WireError) { return try schema.value() } catch { throw ValueError(error) }
  }

  private static func object(_ resource: ResourceMessage?) throws(ValueError) -> Value? {
    do throws(WireError) { return try resource?.object() } catch { throw ValueError(error) }
  }
}

extension StructPlace {
  fileprivate init(_ place: ObservedPlace) {
    // A place was made of a range, so its end is not before its start.
    self.init(place.start..<max(place.start, place.end), depth: place.depth)
  }
}

extension ObservedPlace {
  fileprivate init(_ place: StructPlace, in resource: Int) {
    self.init(
      index: resource,
      start: place.range.lowerBound,
      end: place.range.upperBound,
      depth: place.depth
    )
  }
}

extension ValueError {
  /// Bytes that cannot be decoded; the message says where in the request they are.
  init(_ error: WireError) { self.init(.malformed, at: Path(), error.description) }
}
