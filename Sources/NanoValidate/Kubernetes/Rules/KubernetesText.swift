// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema

/// The forms of texts in built-in kinds, and the API server's sentences for one of another form.
enum KubernetesText: String, Sendable, Hashable {
  /// A label of DNS.
  case label
  /// A label of DNS that begins with a letter.
  case label1035
  /// Labels of DNS with dots between them.
  case subdomain
  /// A name, with or without a domain before a slash.
  case qualified
  /// What can be a part of a URL.
  case pathSegment
  /// The name of a port.
  case portName
  /// The name of an environment variable.
  case variable
  /// A key of a ConfigMap or Secret.
  case configKey
  /// An IP address.
  case address
  /// An IP address and the length of a prefix.
  case addressRange
  /// A percentage.
  case percentage

  /// What is wrong with a text; empty when nothing is.
  func mistakes(in text: String) -> [String] {
    switch self {
    case .label: ObjectName.label1123.mistakes(in: text)
    case .label1035: ObjectName.label1035.mistakes(in: text)
    case .subdomain: ObjectName.subdomain.mistakes(in: text)
    case .qualified: ObjectName.qualified.mistakes(in: text)
    case .pathSegment: ObjectName.pathSegment.mistakes(in: text)
    case .portName: KubernetesText.portNameMistakes(text)
    case .variable:
      text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "=") }
        ? []
        : [
          "a valid environment variable name must consist only of printable ASCII characters other "
            + "than '='"
        ]
    case .configKey: KubernetesText.configKeyMistakes(text)
    case .address:
      AddressFormat.isIPv4(text) || AddressFormat.isAddress(text)
        ? [] : ["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"]
    case .addressRange:
      AddressFormat.isCIDR(text)
        ? [] : ["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"]
    case .percentage:
      text.utf8.count > 1 && text.hasSuffix("%") && text.utf8.dropLast().allSatisfy(isDigit)
        ? []
        : [
          "a valid percent string must be a numeric string followed by an ending '%' "
            + "(e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')"
        ]
    }
  }

  private static func portNameMistakes(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    var mistakes: [String] = []
    if bytes.count > 15 { mistakes.append("must be no more than 15 bytes") }
    if bytes.isEmpty || !bytes.allSatisfy({ isLetter($0) || isDigit($0) || $0 == dash }) {
      mistakes.append(
        "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"
      )
    }
    if !bytes.contains(where: isLetter) {
      mistakes.append("must contain at least one letter (a-z)")
    }
    if zip(bytes, bytes.dropFirst()).contains(where: { $0 == dash && $1 == dash }) {
      mistakes.append("must not contain consecutive hyphens")
    }
    if bytes.first == dash || bytes.last == dash {
      mistakes.append("must not begin or end with a hyphen")
    }
    return mistakes
  }

  private static func configKeyMistakes(_ text: String) -> [String] {
    var mistakes: [String] = []
    if text.utf8.count > 253 { mistakes.append("must be no more than 253 bytes") }
    let isWellFormed = text.utf8.allSatisfy {
      isLetter($0 | 0x20) || isDigit($0) || "-_.".utf8.contains($0)
    }
    if text.isEmpty || !isWellFormed {
      mistakes.append(
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' "
          + "(e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is "
          + "'[-._a-zA-Z0-9]+')"
      )
    }
    if text == "." { mistakes.append("must not be '.'") }
    if text == ".." {
      mistakes.append("must not be '..'")
    } else if text.hasPrefix("..") {
      mistakes.append("must not start with '..'")
    }
    return mistakes
  }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
