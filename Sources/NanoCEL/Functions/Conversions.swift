// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Conversions between types, and `size`.
///
/// Contract: https://github.com/google/cel-spec/blob/master/doc/langdef.md#standard-definitions
extension FunctionLibrary {
  static let sizes: [Overload] =
    Overload.global(
      "size(string) -> int",
      "size(bytes) -> int",
      "size(list(A)) -> int",
      "size(map(A, B)) -> int",
      do: size
    )
    + Overload.member(
      "size(string) -> int",
      "size(bytes) -> int",
      "size(list(A)) -> int",
      "size(map(A, B)) -> int",
      do: size
    )

  private static func size(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    switch arguments[0] {
    case .string(let string):
      try budget.spend(bytes: string.utf8.count)
      return .int(Int64(string.unicodeScalars.count))
    case .bytes(let bytes): return .int(Int64(bytes.count))
    case .list(let list): return .int(Int64(list.count))
    case .map(let map): return .int(Int64(map.count))
    default: throw .noSuchOverload("size", arguments)
    }
  }

  static let conversions: [Overload] =
    Overload.global("dyn(A) -> dyn") { arguments, _ in arguments[0] }
    + Overload.global("type(A) -> type(A)") { arguments, _ in .type(arguments[0].typeName) }
    + Overload.global(
      "int(int) -> int",
      "int(uint) -> int",
      "int(double) -> int",
      "int(string) -> int",
      "int(timestamp) -> int",
      do: int
    )
    + Overload.global(
      "uint(uint) -> uint",
      "uint(int) -> uint",
      "uint(double) -> uint",
      "uint(string) -> uint",
      do: uint
    )
    + Overload.global(
      "double(double) -> double",
      "double(int) -> double",
      "double(uint) -> double",
      "double(string) -> double",
      do: double
    )
    + Overload.global("bool(bool) -> bool", "bool(string) -> bool", do: bool)
    + Overload.global("bytes(bytes) -> bytes", "bytes(string) -> bytes") {
      arguments,
      budget throws(CELError) in
      guard case .string(let string) = arguments[0] else { return arguments[0] }
      try budget.spend(bytes: string.utf8.count)
      return .bytes(Array(string.utf8))
    }
    + Overload.global("duration(duration) -> duration", "duration(string) -> duration") {
      arguments,
      _ throws(CELError) in
      guard case .string(let string) = arguments[0] else { return arguments[0] }
      guard let duration = CELDuration(string) else {
        throw .invalid("time: invalid duration \(string.goQuoted)")
      }
      return .duration(duration)
    }
    + Overload.global(
      "timestamp(timestamp) -> timestamp",
      "timestamp(string) -> timestamp",
      "timestamp(int) -> timestamp",
      do: timestamp
    )

  private static func int(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    switch arguments[0] {
    case .int: return arguments[0]
    case .uint(let uint):
      guard let int = Int64(exactly: uint) else { throw .invalid("integer overflow") }
      return .int(int)
    case .double(let double):
      // The bounds themselves are refused: not every double near them has an exact integer.
      guard double.isFinite, double > -0x1p63, double < 0x1p63 else {
        throw .invalid("integer overflow")
      }
      return .int(Int64(double))
    case .string(let string):
      guard let int = Int64(string) else {
        throw .invalid("strconv.ParseInt: parsing \(string.goQuoted): invalid syntax")
      }
      return .int(int)
    case .timestamp(let timestamp): return .int(timestamp.seconds)
    default: throw .noSuchOverload("int", arguments)
    }
  }

  private static func uint(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    switch arguments[0] {
    case .uint: return arguments[0]
    case .int(let int):
      guard let uint = UInt64(exactly: int) else { throw .invalid("unsigned integer overflow") }
      return .uint(uint)
    case .double(let double):
      guard double.isFinite, double >= 0, double < 0x1p64 else {
        throw .invalid("unsigned integer overflow")
      }
      return .uint(UInt64(double))
    case .string(let string):
      guard let uint = UInt64(string), string.utf8.first?.isDigit == true else {
        throw .invalid("strconv.ParseUint: parsing \(string.goQuoted): invalid syntax")
      }
      return .uint(uint)
    default: throw .noSuchOverload("uint", arguments)
    }
  }

  private static func double(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    switch arguments[0] {
    case .double: return arguments[0]
    case .int(let int): return .double(Double(int))
    case .uint(let uint): return .double(Double(uint))
    case .string(let string):
      guard let double = Double(string) else {
        throw .invalid("strconv.ParseFloat: parsing \(string.goQuoted): invalid syntax")
      }
      return .double(double)
    default: throw .noSuchOverload("double", arguments)
    }
  }

  private static func bool(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  ) throws(CELError)
    -> CELValue
  {
    guard case .string(let string) = arguments[0] else { return arguments[0] }
    switch string {
    case "1", "t", "T", "true", "TRUE", "True": return .bool(true)
    case "0", "f", "F", "false", "FALSE", "False": return .bool(false)
    default: throw .invalid("strconv.ParseBool: parsing \(string.goQuoted): invalid syntax")
    }
  }

  private static func timestamp(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    switch arguments[0] {
    case .int(let seconds):
      guard let timestamp = CELTimestamp(seconds: seconds) else {
        throw .invalid("timestamp overflow")
      }
      return .timestamp(timestamp)
    case .string(let string):
      guard let timestamp = CELTimestamp(string) else {
        throw .invalid("parsing time \(string.goQuoted): cannot parse as RFC 3339")
      }
      return .timestamp(timestamp)
    default: return arguments[0]
    }
  }

  static let conversionsToText: [Overload] = Overload.global(
    "string(string) -> string",
    "string(bool) -> string",
    "string(int) -> string",
    "string(uint) -> string",
    "string(double) -> string",
    "string(bytes) -> string",
    "string(timestamp) -> string",
    "string(duration) -> string",
    "string(net.IP) -> string",
    "string(net.CIDR) -> string"
  ) { arguments, budget throws(CELError) in
    .string(try text(arguments[0], &budget))
  }

  private static func text(_ value: CELValue, _ budget: inout CELBudget) throws(CELError) -> String
  {
    switch value {
    case .string(let string): return string
    case .bool(let bool): return bool ? "true" : "false"
    case .int(let int): return "\(int)"
    case .uint(let uint): return "\(uint)"
    case .double(let double): return double.goText
    case .bytes(let bytes):
      try budget.spend(bytes: bytes.count)
      guard let string = String(validating: bytes, as: UTF8.self) else {
        throw .invalid("invalid UTF-8 in bytes, cannot convert to string")
      }
      return string
    case .timestamp(let timestamp): return timestamp.text
    case .duration(let duration): return duration.text
    case .ip(let address): return address.description
    case .cidr(let network): return network.description
    default: throw .noSuchOverload("string", [value])
    }
  }
}
