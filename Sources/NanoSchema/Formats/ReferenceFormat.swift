// SPDX-License-Identifier: Apache-2.0

/// The formats of references to something on the net.
enum ReferenceFormat {
  /// Whether the text is an absolute URI, or a path from the root.
  ///
  /// Source: https://pkg.go.dev/net/url#ParseRequestURI
  static func isRequestURI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    if text == "*" { return true }
    guard let schemeLength = schemeLength(bytes) else { return false }
    var rest = bytes[schemeLength...]
    if let query = rest.firstIndex(of: UInt8(ascii: "?")) { rest = rest[..<query] }
    guard rest.first == UInt8(ascii: "/") else { return schemeLength > 0 }
    let hasAuthority = rest.starts(with: Array("//".utf8)) && !rest.starts(with: Array("///".utf8))
    if hasAuthority, schemeLength > 0 {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      guard isAuthority(rest[..<end]) else { return false }
      rest = rest[end...]
    }
    return hasValidEscapes(rest)
  }

  /// How long the scheme is with its colon, 0 when there is none, nil when it is no URI at all.
  private static func schemeLength(_ bytes: [UInt8]) -> Int? {
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: break
      case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if position == 0 { return 0 }
      case UInt8(ascii: ":"): return position == 0 ? nil : position + 1
      default: return 0
      }
    }
    return 0
  }

  private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
    var host = bytes
    if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
      guard isUserInformation(bytes[..<at]) else { return false }
      host = bytes[(at + 1)...]
    }
    var port: ArraySlice<UInt8> = []
    if host.first == UInt8(ascii: "[") {
      guard let end = host.lastIndex(of: UInt8(ascii: "]")) else { return false }
      port = host[(end + 1)...]
      host = withoutZone(host[...end])
    } else if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      port = host[colon...]
      host = host[..<colon]
    }
    let isPort =
      port.isEmpty
      || port.first == UInt8(ascii: ":")
        && port.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    return isPort && isHost(host)
  }

  /// An IPv6 address in brackets without its zone: `[fe80::1%25eth0]`.
  private static func withoutZone(_ host: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let percent = host.firstIndex(of: UInt8(ascii: "%")),
      host[percent...].starts(with: Array("%25".utf8))
    else { return host }
    return host[..<percent]
  }

  private static func isUserInformation(_ bytes: ArraySlice<UInt8>) -> Bool {
    hasValidEscapes(bytes)
      && bytes.allSatisfy { byte in
        isLetterOrDigit(byte) || "-._:~!$&'()*+,;=%@".utf8.contains(byte)
      }
  }

  /// Whether the bytes may stand in a host's name; `%` only before what is no ASCII.
  private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard hasValidEscapes(bytes) else { return false }
    for (position, byte) in bytes.enumerated() {
      if byte >= 0x80 || isLetterOrDigit(byte) { continue }
      if byte == UInt8(ascii: "%") {
        // Escapes of ASCII are refused but for the percent sign itself.
        let digits = bytes.dropFirst(position + 1).prefix(2)
        if (digits.first ?? 0) < UInt8(ascii: "8"), !digits.elementsEqual("25".utf8) {
          return false
        }
        continue
      }
      if !"-_.~!$&'()*+,;=:[]<>\"".utf8.contains(byte) { return false }
    }
    return true
  }

  private static func hasValidEscapes(_ bytes: ArraySlice<UInt8>) -> Bool {
    for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
      let digits = bytes.dropFirst(position + 1).prefix(2)
      guard digits.count == 2, digits.allSatisfy(isHexadecimal) else { return false }
    }
    return true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
