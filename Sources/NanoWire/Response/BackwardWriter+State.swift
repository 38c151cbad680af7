// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// `State` and `Resource` in `proto/apiextensions/fn/proto/v1/run_function.proto`.
extension BackwardWriter {
  /// Writes a `State`.
  ///
  /// - Parameter part: Its name, for errors.
  internal mutating func write(
    _ state: WireState,
    as field: UInt32,
    part: String
  ) throws(WireError) {
    let mark = count
    var kept = state.kept?.count ?? 0
    let order = try Self.backwardOrder(of: state.resources.count, part: "\(part).resources") {
      state.resources[$0].name
    }
    for index in order {
      kept = write(state, keptBefore: kept, after: state.resources[index].name)
      try write(state.resources[index], part: part)
    }
    _ = write(state, keptBefore: kept, after: nil)
    if let composite = state.composite {
      try write(composite, as: 1, part: "\(part).composite")
    }
    writeHead(of: field, since: mark)
  }

  /// Writes the kept resources before that position whose names sort behind that one.
  ///
  /// - Returns: The position before which are those that remain; without the one of that name.
  private mutating func write(
    _ state: WireState,
    keptBefore end: Int,
    after name: String?
  ) -> Int {
    guard let kept = state.kept else { return 0 }
    var position = end
    while position > 0 {
      let isDone = kept.withEntry(at: position - 1) { keptName, resource in
        if let name {
          guard !keptName.precedes(name) else { return true }
          guard !keptName.holds(name) else { return false }
        }
        let entry = count
        write(bytes: resource, as: 2)
        write(bytes: keptName, as: 1)
        writeHead(of: 2, since: entry)
        return false
      }
      if isDone { break }
      position -= 1
    }
    return position
  }

  /// Writes an entry of `State.resources`.
  private mutating func write(
    _ named: (name: String, resource: WireResource),
    part: String
  ) throws(WireError) {
    let entry = count
    try write(
      named.resource,
      as: 2,
      part: "\(part).resources\(MessagePart.bracketed(named.name))"
    )
    write(present: named.name, as: 1)
    writeHead(of: 2, since: entry)
  }

  /// Writes a `Resource`.
  internal mutating func write(
    _ resource: WireResource,
    as field: UInt32,
    part: @autoclosure () -> String
  ) throws(WireError) {
    let mark = count
    switch resource {
    case .unchanged(let resource):
      resource.bytes.withBytes { write($0) }
    case .made(let resource):
      if resource.readiness != .unspecified { write(number: resource.readiness.rawValue, as: 3) }
      for (name, value) in resource.connectionDetails.reversed() {
        let entry = count
        unsafe write(bytes: value.span.bytes, as: 2)  // safe: bytes have no padding
        write(present: name, as: 1)
        writeHead(of: 2, since: entry)
      }
      try write(object: resource.object, as: 1, part: "\(part()).resource")
    }
    writeHead(of: field, since: mark)
  }

  /// The positions up to that count in the reverse order of the names' bytes.
  ///
  /// - Parameter name: The name at a position.
  /// - Throws: ``WireError`` with code `repeated` when a name stands twice.
  internal static func backwardOrder(
    of count: Int,
    part: @autoclosure () -> String,
    _ name: (Int) -> String
  ) throws(WireError) -> [Int] {
    var order = Array((0..<count).reversed())
    let isSorted = (0..<count).dropFirst().allSatisfy { name($0 - 1).precedesByBytes(name($0)) }
    guard !isSorted else { return order }
    order.sort { name($1).precedesByBytes(name($0)) }
    for (later, earlier) in zip(order, order.dropFirst())
    where name(later).hasSameBytes(as: name(earlier)) {
      throw WireError(.repeated, "the name stands twice")
        .inPart("\(part())\(MessagePart.bracketed(name(later)))")
    }
    return order
  }
}
