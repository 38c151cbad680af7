// SPDX-License-Identifier: Apache-2.0

/// The forms of names in Kubernetes, and its sentences for a name that has another one.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
package enum ObjectName: Sendable {
  /// What can be a part of a URL: nearly everything.
  case pathSegment
  /// A label of DNS that begins with a letter.
  case label1035
  /// A label of DNS.
  case label1123
  /// Labels of DNS with dots between them.
  case subdomain
  /// The key of a label or an annotation: a name, with or without a domain before a slash.
  case qualified
  /// The value of a label.
  case labelValue

  /// What is wrong with a text as a name of this form; empty when nothing is.
  package func mistakes(in text: String) -> [String] {
    switch self {
    case .pathSegment: pathSegmentMistakes(text)
    case .label1035:
      mistakes(
        text,
        limit: 63,
        isWellFormed: ObjectName.isLabel(text, beginsWithLetter: true),
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an "
          + "alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or "
          + "'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"
      )
    case .label1123 where text.contains(".") && ObjectName.subdomainMistake(text[...]) == nil:
      (text.utf8.count > 63 ? [ObjectName.tooLong(63)] : []) + ["must not contain dots"]
    case .subdomain:
      (text.utf8.count > 253 ? [ObjectName.tooLong(253)] : [])
        + (ObjectName.isSubdomain(text[...]) ? [] : [ObjectName.subdomainSentence])
    case .label1123:
      mistakes(
        text,
        limit: 63,
        isWellFormed: ObjectName.isLabel(text, beginsWithLetter: false),
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', "
          + "and must start and end with an alphanumeric character (e.g. 'my-name',  or "
          + "'123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
      )
    case .qualified: qualifiedMistakes(text)
    case .labelValue:
      mistakes(
        text,
        limit: 63,
        isWellFormed: text.isEmpty || ObjectName.isName(text[...]),
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or "
          + "'.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or "
          + "'my_value',  or '12345', regex used for validation is "
          + "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
      )
    }
  }

  private func mistakes(
    _ text: String,
    limit: Int,
    isWellFormed: Bool,
    _ sentence: String
  ) -> [String] {
    var mistakes: [String] = []
    if text.utf8.count > limit { mistakes.append(ObjectName.tooLong(limit)) }
    if !isWellFormed { mistakes.append(sentence) }
    return mistakes
  }

  private static func tooLong(_ limit: Int) -> String { "must be no more than \(limit) bytes" }

  private func pathSegmentMistakes(_ text: String) -> [String] {
    if text == "." || text == ".." { return ["may not be '\(text)'"] }
    return ["/", "%"].filter { text.contains($0) }.map { "may not contain '\($0)'" }
  }

  private func qualifiedMistakes(_ text: String) -> [String] {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let form =
      "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
      + "alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for "
      + "validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
    guard parts.count <= 2, let name = parts.last else {
      return [
        "a qualified name \(form) with an optional DNS subdomain prefix and '/' "
          + "(e.g. 'example.com/MyName')"
      ]
    }
    var mistakes: [String] = []
    if parts.count == 2, let prefix = parts.first {
      if prefix.isEmpty {
        mistakes.append("prefix part must be non-empty")
      } else if let mistake = ObjectName.subdomainMistake(prefix) {
        mistakes.append("prefix part \(mistake)")
      }
    }
    if name.isEmpty {
      mistakes.append("name part must be non-empty")
    } else if name.utf8.count > 63 {
      mistakes.append("name part \(ObjectName.tooLong(63))")
    }
    if !ObjectName.isName(name) { mistakes.append("name part \(form)") }
    return mistakes
  }

  private static func subdomainMistake(_ text: Substring) -> String? {
    if text.utf8.count > 253 { return tooLong(253) }
    return isSubdomain(text) ? nil : subdomainSentence
  }

  private static func isSubdomain(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false)
      .allSatisfy { isLabel(String($0), beginsWithLetter: false) }
  }

  private static let subdomainSentence =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, "
    + "'-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', "
    + "regex used for validation is "
    + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"

  private static func isLabel(_ text: String, beginsWithLetter: Bool) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, last != UInt8(ascii: "-") else {
      return false
    }
    let isStart = beginsWithLetter ? isLowerLetter(first) : first != UInt8(ascii: "-")
    return isStart
      && text.utf8.allSatisfy { isLowerLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return isAlphanumeric(first) && isAlphanumeric(last)
      && text.utf8.allSatisfy { isAlphanumeric($0) || "-_.".utf8.contains($0) }
  }

  private static func isLowerLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLowerLetter(byte | 0x20)
  }
}
