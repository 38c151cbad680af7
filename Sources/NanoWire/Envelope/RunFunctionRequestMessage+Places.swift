// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// Which of the objects of a request.
package enum RequestObject: Sendable, Hashable {
  /// The observed resource at that position in the order of the names.
  case observed(Int)
  /// One of those that were required: the position of the requirement in the order of the names, and
  /// that of the object among its answers.
  case required(Int, Int)
}

/// Reading places in objects, from the bytes in the arena and with nothing in between, because a
/// composition reads dozens of places in each call.
extension RunFunctionRequestMessage {
  /// Where the object is; an empty place when the field is unset.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func place(of object: RequestObject) throws(WireError) -> StructPlace {
    try read(object) { bytes throws(WireError) in
      StructPlace(try ResourceMessage.object(in: bytes) ?? 0..<0, depth: 0)
    }
  }

  /// Where the member of that key is; nil when there is none, or no object at that place.
  ///
  /// Cost: a look at each key of the object; the members are stepped over and not checked.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func place(
    of key: String,
    in place: StructPlace,
    of object: RequestObject
  ) throws(WireError) -> StructPlace? {
    try read(object) { bytes throws(WireError) in
      try StructDecoder.place(of: key, in: place.clamped(to: bytes), of: bytes)
    }
  }

  /// Where the elements of a list are; nil when there is no list at that place.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func elements(
    in place: StructPlace,
    of object: RequestObject
  ) throws(WireError) -> [StructPlace]? {
    try read(object) { bytes throws(WireError) in
      try StructDecoder.elements(in: place.clamped(to: bytes), of: bytes)
    }
  }

  /// Where the first object of a list is whose member of that key is that text; nil for none.
  ///
  /// Cost: a look at each key of each object; nothing is decoded.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func element(
    of place: StructPlace,
    where key: String,
    is text: String,
    of object: RequestObject
  ) throws(WireError) -> StructPlace? {
    try read(object) { bytes throws(WireError) in
      try StructDecoder.element(of: place.clamped(to: bytes), where: key, is: text, in: bytes)
    }
  }

  /// Whether that text stands at that place; nothing is decoded.
  ///
  /// - Throws: ``WireError``, with the part of the message.
  package func isText(
    _ text: String,
    at place: StructPlace,
    of object: RequestObject
  ) throws(WireError) -> Bool {
    try read(object) { bytes throws(WireError) in
      try StructDecoder.isText(text, at: place.clamped(to: bytes), in: bytes)
    }
  }

  /// What stands at that place.
  ///
  /// - Throws: ``WireError``, with the part of the message and the path below that place.
  package func value(
    at place: StructPlace,
    of object: RequestObject
  ) throws(WireError) -> Value {
    try read(object) { bytes throws(WireError) in
      try StructDecoder.value(at: place.clamped(to: bytes), of: bytes)
    }
  }

  @inline(__always)
  private func read<Result>(
    _ object: RequestObject,
    _ body: (RawSpan) throws(WireError) -> Result
  ) throws(WireError) -> Result {
    switch object {
    case .observed(let position):
      do throws(WireError) {
        return try observed.resources.withEntry(at: position) { (_, bytes) throws(WireError) in
          try body(bytes)
        }
      } catch {
        throw error.inPart("\(observed.resources.part(at: position).name).resource")
      }
    case .required(let list, let item):
      return try requiredResources[list].content[item].read("resource", body)
    }
  }
}
