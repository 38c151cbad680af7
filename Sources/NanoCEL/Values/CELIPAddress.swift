// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// An IPv4 or IPv6 address.
///
/// Shape: 128 bits and the family; an IPv4 address stands in the low 32.
package struct CELIPAddress: Sendable, Hashable {
  /// The address as one number.
  let bits: UInt128
  /// Whether it is an IPv6 address.
  let isVersion6: Bool

  /// The number of bits of an address of the family.
  var width: Int { isVersion6 ? 128 : 32 }

  /// The address that the text means, as Go's netip reads it.
  ///
  /// Errors: why it is none, in the words of Kubernetes; zones and IPv4 in IPv6 are refused.
  package init(_ text: String) throws(CELError) {
    if text.utf8.contains(UInt8(ascii: ":")) {
      guard !text.utf8.contains(UInt8(ascii: "%")) else {
        throw .invalid("IP address \(text.goQuoted) with zone value is not allowed")
      }
      guard let bits = CELIPAddress.version6(text) else { throw CELIPAddress.unreadable(text) }
      guard bits >> 32 != 0xFFFF else {
        throw .invalid("IPv4-mapped IPv6 address \(text.goQuoted) is not allowed")
      }
      self.init(bits: bits, isVersion6: true)
    } else {
      guard let bits = CELIPAddress.version4(text[...]) else { throw CELIPAddress.unreadable(text) }
      self.init(bits: UInt128(bits), isVersion6: false)
    }
  }

  init(bits: UInt128, isVersion6: Bool) {
    self.bits = bits
    self.isVersion6 = isVersion6
  }

  private static func unreadable(_ text: String) -> CELError {
    .invalid(
      "IP Address \(text.goQuoted) parse error during conversion from string:"
        + " ParseAddr(\(text.goQuoted)): unable to parse IP"
    )
  }

  private static func version4(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard part.utf8.allSatisfy(\.isDigit), let octet = UInt8(part),
        part.utf8.count == 1 || !part.hasPrefix("0")
      else { return nil }
      bits = bits << 8 | UInt32(octet)
    }
    return bits
  }

  private static func version6(_ text: String) -> UInt128? {
    let halves = text.components(separatedBy: "::")
    switch halves.count {
    case 1:
      guard let groups = groups(halves[0], mayEndInVersion4: true), groups.count == 8 else {
        return nil
      }
      return number(groups)
    case 2:
      guard let high = groups(halves[0], mayEndInVersion4: false),
        let low = groups(halves[1], mayEndInVersion4: true), high.count + low.count < 8
      else { return nil }
      let zeros = [UInt16](repeating: 0, count: 8 - high.count - low.count)
      return number(high + zeros + low)
    default: return nil
    }
  }

  private static func number(_ groups: [UInt16]) -> UInt128 {
    groups.reduce(0) { $0 << 16 | UInt128($1) }
  }

  private static func groups(_ text: String, mayEndInVersion4: Bool) -> [UInt16]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var groups: [UInt16] = []
    for (index, part) in parts.enumerated() {
      if mayEndInVersion4, index == parts.count - 1, part.utf8.contains(UInt8(ascii: ".")) {
        guard let low = version4(part) else { return nil }
        groups += [UInt16(low >> 16), UInt16(truncatingIfNeeded: low)]
      } else {
        guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(\.isHexDigit),
          let group = UInt16(part, radix: 16)
        else { return nil }
        groups.append(group)
      }
    }
    return groups
  }
}

extension CELIPAddress: CustomStringConvertible {
  /// The canonical text: lower case, the longest run of zero groups as `::`.
  package var description: String {
    guard isVersion6 else {
      let octets = stride(from: 24, through: 0, by: -8)
      return octets.map { String(UInt8(truncatingIfNeeded: bits >> UInt128($0))) }
        .joined(separator: ".")
    }
    let groups = stride(from: 112, through: 0, by: -16).map {
      UInt16(truncatingIfNeeded: bits >> UInt128($0))
    }
    let run = CELIPAddress.longestRunOfZeros(groups)
    guard run.count >= 2 else { return CELIPAddress.hex(groups[...]) }
    return CELIPAddress.hex(groups[..<run.lowerBound]) + "::"
      + CELIPAddress.hex(groups[run.upperBound...])
  }

  private static func hex(_ groups: ArraySlice<UInt16>) -> String {
    groups.map { String($0, radix: 16) }.joined(separator: ":")
  }

  private static func longestRunOfZeros(_ groups: [UInt16]) -> Range<Int> {
    var best = 0..<0
    var start = 0
    for (index, group) in groups.enumerated() {
      if group != 0 {
        start = index + 1
      } else if index + 1 - start > best.count {
        best = start..<(index + 1)
      }
    }
    return best
  }
}

extension CELIPAddress {
  var isUnspecified: Bool { bits == 0 }

  var isLoopback: Bool { isVersion6 ? bits == 1 : bits >> 24 == 127 }

  var isMulticast: Bool { isVersion6 ? bits >> 120 == 0xFF : bits >> 28 == 0xE }

  var isLinkLocalMulticast: Bool {
    isVersion6 ? (bits >> 112) & 0xFF0F == 0xFF02 : bits >> 8 == 0xE0_00_00
  }

  var isLinkLocalUnicast: Bool { isVersion6 ? bits >> 118 == 0x3FA : bits >> 16 == 0xA9FE }

  var isGlobalUnicast: Bool {
    if !isVersion6, bits == 0 || bits == 0xFFFF_FFFF { return false }
    return !isUnspecified && !isLoopback && !isMulticast && !isLinkLocalUnicast
  }
}

/// A network: an address and the length of its prefix in bits.
package struct CELCIDR: Sendable, Hashable {
  /// The address as it was written; bits after the prefix may be set.
  let address: CELIPAddress
  /// The length of the prefix.
  let length: Int

  /// The network that the text means: `192.168.0.0/16`.
  package init(_ text: String) throws(CELError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let length = UInt8(parts[1]), parts[1].utf8.allSatisfy(\.isDigit),
      parts[1].utf8.count == 1 || !parts[1].hasPrefix("0"),
      let address = try? CELIPAddress(String(parts[0])), Int(length) <= address.width
    else {
      throw .invalid(
        "network address parse error during conversion from string: network address parse error"
          + " during conversion from string: netip.ParsePrefix(\(text.goQuoted))"
      )
    }
    self.init(address, length: Int(length))
  }

  init(_ address: CELIPAddress, length: Int) {
    self.address = address
    self.length = length
  }

  /// The network with the bits after the prefix cleared.
  var masked: CELCIDR {
    let shift = UInt128(address.width - length)
    let bits = shift == 128 ? 0 : (address.bits >> shift) << shift
    return CELCIDR(CELIPAddress(bits: bits, isVersion6: address.isVersion6), length: length)
  }

  func contains(_ other: CELIPAddress) -> Bool {
    other.isVersion6 == address.isVersion6
      && CELCIDR(other, length: length).masked.address == masked.address
  }

  func contains(_ other: CELCIDR) -> Bool { length <= other.length && contains(other.address) }
}

extension CELCIDR: CustomStringConvertible {
  /// The network as text: `10.0.0.0/8`.
  package var description: String { "\(address)/\(length)" }
}
