// SPDX-License-Identifier: Apache-2.0

/// The formats of addresses in networks, as Go's `net` reads them.
package enum AddressFormat {
  /// Whether the text is an IPv4 address, also one inside of IPv6 notation: `::ffff:10.0.0.1`.
  package static func isIPv4(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: ".")) && isAddress(text, leadingZeros: true)
  }

  /// Whether the text is an IPv6 address without a zone.
  package static func isIPv6(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: ":")) && isAddress(text, leadingZeros: false)
  }

  /// Whether the text is an address, a slash and the length of a prefix.
  package static func isCIDR(_ text: String) -> Bool {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let address = text[..<slash]
    let bits = text.utf8[text.utf8.index(after: slash)...]
    guard !bits.isEmpty, bits.count <= 3, bits.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(Substring(bits))
    else { return false }
    if isFourBytes(address.utf8, leadingZeros: true) { return length <= 32 }
    return isSixteenBytes(address.utf8, leadingZeros: true) && length <= 128
  }

  /// Whether the text is a hardware address of 6, 8 or 20 bytes, separated by `:`, `-` or `.`.
  static func isMAC(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 14 else { return false }
    let width = bytes[4] == UInt8(ascii: ".") ? 4 : 2
    let separator = bytes[width]
    let isSeparator =
      width == 4 || separator == UInt8(ascii: ":") || separator == UInt8(ascii: "-")
    guard isSeparator, (bytes.count + 1) % (width + 1) == 0 else { return false }
    let groups = (bytes.count + 1) / (width + 1)
    guard [6, 8, 20].contains(groups * width / 2) else { return false }
    return bytes.enumerated().allSatisfy { position, byte in
      position % (width + 1) == width ? byte == separator : isHexadecimal(byte)
    }
  }

  /// Whether the text is an IPv4 or IPv6 address without a zone.
  package static func isAddress(_ text: String) -> Bool { isAddress(text, leadingZeros: false) }

  private static func isAddress(_ text: String, leadingZeros: Bool) -> Bool {
    // What comes first, a dot or a colon, decides how the text is read.
    let first = text.utf8.first { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
    return first == UInt8(ascii: ".")
      ? isFourBytes(Substring(text).utf8, leadingZeros: leadingZeros)
      : isSixteenBytes(Substring(text).utf8, leadingZeros: leadingZeros)
  }

  private static func isFourBytes(_ text: Substring.UTF8View, leadingZeros: Bool) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard !part.isEmpty, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        if !leadingZeros, part.count > 1, part.first == 0x30 { return false }
        let significant = part.drop { $0 == 0x30 }
        return significant.count <= 3 && (Int(Substring(significant)) ?? 0) <= 255
      }
  }

  private static func isSixteenBytes(_ text: Substring.UTF8View, leadingZeros: Bool) -> Bool {
    let colon = UInt8(ascii: ":")
    var groups = text.split(separator: colon, omittingEmptySubsequences: false)[...]
    guard groups.count >= 3 else { return false }
    var bytes = 0
    var hasGap = false
    // "::" leaves an empty group inside, or two of them at an end.
    if groups.first?.isEmpty == true {
      groups.removeFirst()
      guard groups.first?.isEmpty == true else { return false }
    }
    if groups.last?.isEmpty == true {
      groups.removeLast()
      guard groups.last?.isEmpty == true else { return false }
    }
    for (offset, group) in groups.enumerated() {
      if group.isEmpty {
        if hasGap { return false }
        hasGap = true
      } else if group.count <= 4, group.allSatisfy(isHexadecimal) {
        bytes += 2
      } else if offset == groups.count - 1, isFourBytes(group, leadingZeros: leadingZeros) {
        bytes += 4
      } else {
        return false
      }
    }
    return hasGap ? bytes <= 14 : bytes == 16
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
