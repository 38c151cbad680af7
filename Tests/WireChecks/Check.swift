// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoValue
import NanoWire

/// What must hold for any bytes whatever, for tests and for the fuzzer.
package enum Check {
  /// Something that does not hold.
  package struct Failure: Error, CustomStringConvertible {
    /// What, in words.
    package let description: String

    init(_ description: String) { self.description = description }
  }

  /// What must hold for bytes taken for the message that a number stands for: as the fuzzer does.
  package static func any(_ number: UInt8, _ bytes: RawSpan) throws(Failure) {
    switch number % 4 {
    case 0: try structure(bytes)
    case 1: try response(bytes)
    case 2: try question(bytes)
    default: try request(bytes)
    }
  }

  /// That a condition holds.
  static func that(
    _ condition: Bool,
    _ description: @autoclosure () -> String
  ) throws(Failure) {
    guard condition else { throw Failure(description()) }
  }

  /// What the closure returns, or nil when it throws a ``WireError``, whose text is looked at.
  static func read<Result>(
    _ body: () throws(WireError) -> Result
  ) throws(Failure) -> Result? {
    do throws(WireError) {
      return try body()
    } catch {
      try that(!error.description.isEmpty, "an error says nothing")
      return nil
    }
  }

  /// What the closure returns, which must not throw.
  static func sure<Result>(
    _ what: String,
    _ body: () throws(WireError) -> Result
  ) throws(Failure) -> Result {
    do throws(WireError) {
      return try body()
    } catch {
      throw Failure("\(what) failed: \(error)")
    }
  }

  /// That a `Struct`, if it is one, is the same after it was written and read again.
  package static func structure(_ bytes: RawSpan) throws(Failure) {
    guard
      let members = try read({ () throws(WireError) in try StructDecoder.members(of: bytes) })
    else { return }
    let written = try sure("writing what was read") { () throws(WireError) in
      try array(of: members)
    }
    let again = try sure("reading what was written") { () throws(WireError) in
      try StructDecoder.members(of: written.span.bytes)
    }
    try that(again == members, "a Struct changed on its way")
    try that(Array(again.keys) == Array(members.keys), "members changed their order")
    let twice = try sure("writing it again") { () throws(WireError) in try array(of: again) }
    try that(twice == written, "the same Struct was written in two ways")
    try paths(in: members, of: bytes)
  }

  /// That a place that is read alone holds what it holds when all is read.
  private static func paths(in members: Members, of bytes: RawSpan) throws(Failure) {
    for (key, value) in members {
      var places: [(path: Path, value: Value?)] = [([.key(key)], value)]
      for (inner, member) in value.object ?? [:] {
        places.append(([.key(key), .key(inner)], member))
      }
      for (index, element) in (value.array ?? []).enumerated() {
        places.append(([.key(key), .index(index)], element))
      }
      places.append(([.key(key), .index(value.array?.count ?? 0)], nil))
      for (path, expected) in places {
        let alone = try sure("reading \(path) alone") { () throws(WireError) in
          try StructDecoder.value(at: path, of: bytes)
        }
        try that(alone == expected, "\(path) alone is not what it is in the whole")
      }
    }
  }

  private static func array(of members: Members) throws(WireError) -> [UInt8] {
    try StructEncoder.bytes(of: members).withUnsafeBytes { Array($0) }
  }
}
