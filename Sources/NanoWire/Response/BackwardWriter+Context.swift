// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension BackwardWriter {
  /// Writes a context; nothing when it has no part.
  internal mutating func write(_ context: WireContext, as field: UInt32) throws(WireError) {
    guard context.base != nil || !context.changes.isEmpty else { return }
    let mark = count
    do throws(WireError) {
      for (key, value) in context.changes.reversed() {
        try StructEncoder.write(key, value, to: &self, depth: 1)
      }
      try context.base?.bytes.withBytes { base throws(WireError) in
        try write(base, without: context.changes)
      }
    } catch {
      throw error.inPart("context")
    }
    writeHead(of: field, since: mark)
  }

  /// Writes the entries of a `Struct` as they are, but for those with these keys.
  private mutating func write(
    _ base: RawSpan,
    without changes: [(key: String, value: Value)]
  ) throws(WireError) {
    guard !changes.isEmpty else { return write(base) }
    var kept: [Range<Int>] = []
    var start = 0
    var cursor = WireCursor(0..<base.byteCount)
    while true {
      let next = cursor.position
      guard let entry = try cursor.next(in: base) else { break }
      guard entry.number == 1 else { continue }
      let key = try StructDecoder.keyAndValue(of: entry, in: base).key
      guard changes.contains(where: { base.holds($0.key, in: key) }) else { continue }
      kept.append(start..<next)
      start = cursor.position
    }
    kept.append(start..<base.byteCount)
    for range in kept.reversed() { write(base.extracting(range)) }
  }
}
