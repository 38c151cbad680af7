// SPDX-License-Identifier: Apache-2.0

/// The functions on parts of strings: positions, cutting, replacing.
///
/// Contract: https://github.com/google/cel-go/blob/master/ext/README.md#strings; positions count
/// characters (Unicode scalars).
extension FunctionLibrary {
  static let stringParts: [Overload] =
    Overload.member("charAt(string, int) -> string") { arguments, budget throws(CELError) in
      let scalars = try scalars(arguments[0], "charAt", &budget)
      let position = try integer(arguments[1], "charAt")
      guard position >= 0, position <= scalars.count else {
        throw .invalid("index out of range: \(position)")
      }
      return .string(text(scalars[Int(position)...].prefix(1)))
    }
    + Overload.member(
      "substring(string, int) -> string",
      "substring(string, int, int) -> string",
      do: substring
    )
    + Overload.member(
      "indexOf(string, string) -> int",
      "indexOf(string, string, int) -> int",
      do: indexOf
    )
    + Overload.member(
      "lastIndexOf(string, string) -> int",
      "lastIndexOf(string, string, int) -> int",
      do: lastIndexOf
    )
    + Overload.member(
      "replace(string, string, string) -> string",
      "replace(string, string, string, int) -> string",
      do: replace
    )
    + Overload.member(
      "split(string, string) -> list(string)",
      "split(string, string, int) -> list(string)",
      do: split
    )

  private static func scalars(
    _ value: CELValue,
    _ function: String,
    _ budget: inout CELBudget
  )
    throws(CELError) -> [Unicode.Scalar]
  {
    let text = try string(value, function)
    try budget.spend(bytes: text.utf8.count)
    return Array(text.unicodeScalars)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func substring(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    let scalars = try scalars(arguments[0], "substring", &budget)
    let start = try integer(arguments[1], "substring")
    let end = arguments.count > 2 ? try integer(arguments[2], "substring") : Int64(scalars.count)
    guard start >= 0, start <= scalars.count else {
      throw .invalid("index out of range: \(start)")
    }
    guard end >= 0, end <= scalars.count else { throw .invalid("index out of range: \(end)") }
    guard start <= end else {
      throw .invalid("invalid substring range. start: \(start), end: \(end)")
    }
    return .string(text(scalars[Int(start)..<Int(end)]))
  }

  private static func indexOf(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    let scalars = try scalars(arguments[0], "indexOf", &budget)
    let wanted = try self.scalars(arguments[1], "indexOf", &budget)
    let start = arguments.count > 2 ? try integer(arguments[2], "indexOf") : 0
    try budget.spend(searching: scalars.count, for: wanted.count)
    guard !wanted.isEmpty || arguments.count > 2 else { return .int(0) }
    guard start >= 0, start <= scalars.count || arguments.count == 2 else {
      throw .invalid("index out of range: \(start)")
    }
    var position = Int(start)
    while position + wanted.count <= scalars.count {
      if scalars[position...].starts(with: wanted) { return .int(Int64(position)) }
      position += 1
    }
    return .int(-1)
  }

  private static func lastIndexOf(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    let scalars = try scalars(arguments[0], "lastIndexOf", &budget)
    let wanted = try self.scalars(arguments[1], "lastIndexOf", &budget)
    try budget.spend(searching: scalars.count, for: wanted.count)
    let last = scalars.count - wanted.count
    var position = last
    if arguments.count > 2 {
      let offset = try integer(arguments[2], "lastIndexOf")
      guard offset >= 0, offset <= scalars.count else {
        throw .invalid("index out of range: \(offset)")
      }
      position = min(last, Int(offset))
    }
    while position >= 0 {
      if scalars[position...].starts(with: wanted) { return .int(Int64(position)) }
      position -= 1
    }
    return .int(-1)
  }

  private static func replace(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    let text = try string(arguments[0], "replace")
    let old = try string(arguments[1], "replace")
    let new = try string(arguments[2], "replace")
    let wanted = arguments.count > 3 ? try integer(arguments[3], "replace") : -1
    // No text has as many places as the greatest number, so nothing is lost here.
    let limit = wanted < 0 ? Int.max / 2 : Int(min(wanted, Int64.max / 2))
    try budget.spend(searching: text.utf8.count, for: old.utf8.count)
    let parts =
      old.isEmpty
      ? betweenScalars(text, limit: limit) : text.components(separatedBy: old, limit: limit + 1)
    try budget.spend(bytes: text.utf8.count)
    for _ in parts.dropFirst() { try budget.spend(bytes: new.utf8.count) }
    return .string(parts.joined(separator: new))
  }

  /// The parts between which an empty text is found: at the beginning and after each character.
  private static func betweenScalars(_ text: String, limit: Int) -> [String] {
    var parts = [""]
    var rest = text.unicodeScalars[...]
    guard limit > 0 else { return [text] }
    while parts.count < limit, let scalar = rest.popFirst() { parts.append(String(scalar)) }
    return parts + [String(rest)]
  }

  private static func split(
    _ arguments: [CELValue],
    _ budget: inout CELBudget
  )
    throws(CELError) -> CELValue
  {
    let text = try string(arguments[0], "split")
    let separator = try string(arguments[1], "split")
    let wanted = arguments.count > 2 ? try integer(arguments[2], "split") : -1
    try budget.spend(searching: text.utf8.count, for: separator.utf8.count)
    try budget.spend(bytes: text.utf8.count)
    guard wanted != 0 else { return .strings([]) }
    let limit = wanted < 0 ? Int.max : Int(wanted)
    guard separator.isEmpty else {
      return .strings(text.components(separatedBy: separator, limit: limit))
    }
    var parts: [String] = []
    var rest = text.unicodeScalars[...]
    while parts.count + 1 < limit, let scalar = rest.popFirst() { parts.append(String(scalar)) }
    if !rest.isEmpty { parts.append(String(rest)) }
    try budget.spend(parts.count)
    return .strings(parts)
  }
}
