// SPDX-License-Identifier: Apache-2.0

/// One of the string formats that Kubernetes names: `format.dns1123Label()`.
///
/// Contract: https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-format-library
package enum CELNamedFormat: String, Sendable, CaseIterable {
  /// A lower-case name of letters, digits and dashes, 63 bytes at most.
  case dns1123Label
  /// Such names between dots, 253 bytes at most.
  case dns1123Subdomain
  /// Such a name that begins with a letter.
  case dns1035Label
  /// The key of a label or annotation.
  case qualifiedName
  /// A label that something is added to.
  case dns1123LabelPrefix
  /// A subdomain that something is added to.
  case dns1123SubdomainPrefix
  /// A DNS-1035 label that something is added to.
  case dns1035LabelPrefix
  /// The value of a label.
  case labelValue
  /// An absolute URI or path.
  case uri
  /// A UUID.
  case uuid
  /// Base64.
  case byte
  /// A date: `2026-11-22`.
  case date
  /// A point in time: `2026-11-22T10:00:00Z`.
  case datetime

  /// What is wrong with the text, in Kubernetes' words; nothing when it has the format.
  func problems(of text: String) -> [String] {
    switch self {
    case .dns1123Label: CELNamedFormat.dns1123Label(text)
    case .dns1123LabelPrefix: CELNamedFormat.dns1123Label(CELNamedFormat.maskTrailingDash(text))
    case .dns1123Subdomain: CELNamedFormat.dns1123Subdomain(text)
    case .dns1123SubdomainPrefix:
      CELNamedFormat.dns1123Subdomain(CELNamedFormat.maskTrailingDash(text))
    case .dns1035Label: CELNamedFormat.dns1035Label(text)
    case .dns1035LabelPrefix: CELNamedFormat.dns1035Label(CELNamedFormat.maskTrailingDash(text))
    case .qualifiedName: CELNamedFormat.qualifiedName(text)
    case .labelValue: CELNamedFormat.labelValue(text)
    case .uri: CELNamedFormat.uri(text)
    case .uuid: CELNamedFormat.isUUID(text) ? [] : ["does not match the UUID format"]
    case .byte: text.isEmpty || Base64.decoded(text) == nil ? ["invalid base64"] : []
    case .date: CELNamedFormat.isDate(text) ? [] : ["invalid date"]
    case .datetime: CELTimestamp(text) == nil ? ["invalid datetime"] : []
    }
  }

  private static func isDate(_ text: String) -> Bool {
    var reader = TimeReader(text)
    return reader.date() != nil && reader.isAtEnd
  }

  private static func uri(_ text: String) -> [String] {
    do throws(CELError) {
      _ = try CELURL(text)
      return []
    } catch {
      let prefix = "URL parse error during conversion from string: "
      return [String(error.message.dropFirst(prefix.count))]
    }
  }

  private static func isUUID(_ text: String) -> Bool {
    let digits = Array(text.utf8)
    let hex = digits.filter { $0 != UInt8(ascii: "-") }
    guard hex.count == 32, hex.allSatisfy(\.isHexDigit) else { return false }
    // Each dash may be left out, but stands nowhere else.
    var position = 0
    for byte in digits {
      if byte == UInt8(ascii: "-") {
        guard [8, 12, 16, 20].contains(position) else { return false }
      } else {
        position += 1
      }
    }
    return digits.count - hex.count <= 4 && !text.contains("--")
  }

  // MARK: Names

  /// A name that is to be completed may end in a dash: what follows is taken to be a letter.
  private static func maskTrailingDash(_ text: String) -> String {
    text.utf8.count > 1 && text.hasSuffix("-") ? text.dropLast(2) + "a" : text
  }

  private static func isLowerAlphanumeric(_ byte: UInt8) -> Bool {
    byte.isDigit || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
  }

  private static func isLabel(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return isLowerAlphanumeric(first) && isLowerAlphanumeric(last)
      && text.allSatisfy { isLowerAlphanumeric($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isSubdomain(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isLabel($0.utf8) }
  }

  private static func tooLong(_ limit: Int) -> String { "must be no more than \(limit) bytes" }

  private static func dns1123Label(_ text: String) -> [String] {
    var problems = text.utf8.count > 63 ? [tooLong(63)] : []
    if !isLabel(text.utf8[...]) {
      problems.append(
        isSubdomain(text)
          ? "must not contain dots"
          : "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-',"
            + " and must start and end with an alphanumeric character (e.g. 'my-name',  or"
            + " '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
      )
    }
    return problems
  }

  private static func dns1123Subdomain(_ text: String) -> [String] {
    var problems = text.utf8.count > 253 ? [tooLong(253)] : []
    if !isSubdomain(text) {
      problems.append(
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or"
          + " '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex"
          + " used for validation is"
          + " '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
      )
    }
    return problems
  }

  private static func dns1035Label(_ text: String) -> [String] {
    var problems = text.utf8.count > 63 ? [tooLong(63)] : []
    if !isLabel(text.utf8[...]) || text.utf8.first?.isDigit == true {
      problems.append(
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an"
          + " alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or"
          + " 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"
      )
    }
    return problems
  }

  private static func isQualifiedPart(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return (first.isLetter || first.isDigit) && (last.isLetter || last.isDigit)
      && text.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
  }

  private static func qualifiedName(_ text: String) -> [String] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let rule =
      "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an"
      + " alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for"
      + " validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
    guard parts.count <= 2, let name = parts.last else {
      return [
        "a qualified name " + rule
          + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
      ]
    }
    var problems: [String] = []
    if parts.count == 2 {
      problems +=
        parts[0].isEmpty
        ? ["prefix part must be non-empty"]
        : dns1123Subdomain(String(parts[0])).map { "prefix part " + $0 }
    }
    if name.isEmpty {
      problems.append("name part must be non-empty")
    } else if name.utf8.count > 63 {
      problems.append("name part " + tooLong(63))
    }
    if !isQualifiedPart(name.utf8) { problems.append("name part " + rule) }
    return problems
  }

  private static func labelValue(_ text: String) -> [String] {
    var problems = text.utf8.count > 63 ? [tooLong(63)] : []
    if !text.isEmpty, !isQualifiedPart(text.utf8[...]) {
      problems.append(
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or"
          + " '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or"
          + " 'my_value',  or '12345', regex used for validation is"
          + " '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
      )
    }
    return problems
  }
}
