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
    guard let position = message.observed.resources.position(of: name) else { return nil }
    let object = RequestObject.observed(position)
    return try place(in: object) { () throws(WireError) in try message.place(of: object) }
  }

  package func requiredPlaces(_ name: String) throws(ValueError) -> [ObservedPlace]? {
    guard let list = message.requiredResources.position(of: name) else { return nil }
    var places: [ObservedPlace] = []
    for item in message.requiredResources[list].content.indices {
      let object = RequestObject.required(list, item)
      let found = try place(in: object) { () throws(WireError) in try message.place(of: object) }
      if let found { places.append(found) }
    }
    return places
  }

  package func place(of key: String, in place: ObservedPlace) throws(ValueError) -> ObservedPlace? {
    let object = RequestObject(index: place.index)
    return try self.place(in: object) { () throws(WireError) in
      try message.place(of: key, in: StructPlace(place), of: object)
    }
  }

  package func element(
    of list: ObservedPlace,
    where key: String,
    is text: String
  ) throws(ValueError) -> ObservedPlace? {
    let object = RequestObject(index: list.index)
    return try place(in: object) { () throws(WireError) in
      try message.element(of: StructPlace(list), where: key, is: text, of: object)
    }
  }

  package func elements(in place: ObservedPlace) throws(ValueError) -> [ObservedPlace]? {
    let object = RequestObject(index: place.index)
    do throws(WireError) {
      return try message.elements(in: StructPlace(place), of: object)?
        .map { ObservedPlace($0, in: object) }
    } catch {
      throw ValueError(error)
    }
  }

  package func isText(_ text: String, at place: ObservedPlace) throws(ValueError) -> Bool {
    do throws(WireError) {
      let object = RequestObject(index: place.index)
      return try message.isText(text, at: StructPlace(place), of: object)
    } catch {
      throw ValueError(error)
    }
  }

  package func value(at place: ObservedPlace) throws(ValueError) -> Value {
    do throws(WireError) {
      return try message.value(at: StructPlace(place), of: RequestObject(index: place.index))
    } catch {
      throw ValueError(error)
    }
  }

  /// A place in that object.
  @inline(__always)
  private func place(
    in object: RequestObject,
    _ find: () throws(WireError) -> StructPlace?
  ) throws(ValueError) -> ObservedPlace? {
    do throws(WireError) {
      return try find().map { ObservedPlace($0, in: object) }
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
    message.credentials[name]?.values
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
  fileprivate init(_ place: StructPlace, in object: RequestObject) {
    self.init(
      index: object.index,
      start: place.range.lowerBound,
      end: place.range.upperBound,
      depth: place.depth
    )
  }
}

extension RequestObject {
  /// As one number: from 0 on observed resources, below it those that were required.
  fileprivate var index: Int {
    switch self {
    case .observed(let position): position
    // No message has so many of either that they would meet.
    case .required(let list, let item): ~(list &<< 32 | item)
    }
  }

  @inline(__always)
  fileprivate init(index: Int) {
    self = index >= 0 ? .observed(index) : .required(~index &>> 32, ~index & 0xFFFF_FFFF)
  }
}

extension ValueError {
  /// Bytes that cannot be decoded; the message says where in the request they are.
  init(_ error: WireError) { self.init(.malformed, at: Path(), error.description) }
}
