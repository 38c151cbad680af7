// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The parts between the separators, compared byte by byte; the whole text for an empty separator.
  func components(separatedBy separator: String, limit: Int = .max) -> [String] {
    guard !separator.isEmpty else { return [self] }
    let bytes = Array(utf8)
    let wanted = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    while parts.count + 1 < limit, let found = bytes.firstIndex(of: wanted, from: start) {
      parts.append(String(decoding: bytes[start..<found], as: UTF8.self))
      start = found + wanted.count
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}

extension [UInt8] {
  /// Where the wanted bytes begin, at or after a position; cost O(count * wanted.count).
  func firstIndex(of wanted: [UInt8], from start: Int = 0) -> Int? {
    guard let first = wanted.first else { return start <= count ? start : nil }
    var index = start
    while index + wanted.count <= count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension String {
  /// The text without the white space around it.
  var trimmed: String {
    let scalars = Array(unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
