// SPDX-License-Identifier: Apache-2.0

/// Looks for a text in bytes, by Horspool's way: most bytes are stepped over unseen.
///
/// Shape: 256 steps and the text, no allocation. Cost: 256 bytes to fill, then about one look for
/// each length of the text.
///
/// Source: R. N. Horspool, "Practical fast searching in strings", 1980.
internal struct ByteSearch: ~Copyable {
  private let text: String
  /// How far the window moves on after each byte at its end; at least 1.
  private var steps: [256 of UInt8]

  /// A search for the UTF-8 of that text.
  internal init(for text: String) {
    self.text = text
    let bytes = text.utf8Span.span
    let longest = UInt8(clamping: max(bytes.count, 1))
    steps = .init(repeating: longest)
    let last = bytes.count &- 1
    guard last > 0 else { return }
    for offset in max(0, last &- Int(longest) &+ 1)..<last {
      steps[Int(bytes[offset])] = UInt8(truncatingIfNeeded: last &- offset)
    }
  }

  /// Whether the text stands in these bytes.
  internal borrowing func succeeds(in bytes: RawSpan) -> Bool {
    let wanted = text.utf8Span.span
    guard let final = wanted.indices.last else { return true }
    let steps = steps.span  // each look through the array itself would copy it
    var last = final
    while last < bytes.byteCount {
      let byte = bytes.byte(unchecked: last)
      if byte == wanted[final], bytes.holds(wanted, in: last &- final..<last &+ 1) { return true }
      last &+= Int(steps[Int(byte)])
    }
    return false
  }
}
