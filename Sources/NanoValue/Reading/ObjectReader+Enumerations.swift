// SPDX-License-Identifier: Apache-2.0

// These functions are inlined into the caller, where the enumeration is known: called across
// modules, code for any enumeration takes four times as long.

extension ObjectReader {
  /// The case that the text of the member names.
  ///
  /// - Parameter standard: What an absent member means; without it the member is required.
  /// - Precondition: The type has at least one case.
  @inlinable
  public mutating func enumeration<Enumeration: CaseIterable & RawRepresentable<String>>(
    _ key: String,
    default standard: Enumeration? = nil
  ) -> Enumeration {
    if let name = caseName(key, isRequired: standard == nil, { Enumeration.namesInWords }) {
      if let found = Enumeration(rawValue: name) { return found }
      refuseCase(key, name) { Enumeration.namesInWords }
    }
    if let standard { return standard }
    guard let first = Enumeration.allCases.first else {
      preconditionFailure("an enumeration without cases cannot be read")
    }
    return first
  }

  /// The case that the text of the member names, or nil when it is absent.
  @inlinable
  public mutating func optionalEnumeration<Enumeration: CaseIterable & RawRepresentable<String>>(
    _ key: String,
    _ type: Enumeration.Type = Enumeration.self
  ) -> Enumeration? {
    guard let name = caseName(key, isRequired: false, { Enumeration.namesInWords }) else {
      return nil
    }
    if let found = Enumeration(rawValue: name) { return found }
    refuseCase(key, name) { Enumeration.namesInWords }
    return nil
  }

  /// The text of the member; nil when it is absent or no text, which is noted.
  @usableFromInline
  mutating func caseName(
    _ key: String,
    isRequired: Bool,
    _ expected: () -> String
  ) -> String? {
    guard let value = member(key) else {
      if isRequired { note(.missing, at: [.key(key)], "\(expected()) is required") }
      return nil
    }
    if case .string(let name) = value { return name }
    note(.wrongType, at: [.key(key)], "expected \(expected()), found \(value.kindInWords)")
    return nil
  }

  /// Notes that the text names no case.
  @usableFromInline
  mutating func refuseCase(_ key: String, _ name: String, _ expected: () -> String) {
    noteNotAllowed([.key(key)], .string(name), expected())
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The names of all cases, for messages.
  @usableFromInline
  static var namesInWords: String {
    let names = allCases.map(\.rawValue)
    return names.count == 1 ? names.joined() : "one of \(names.joined(separator: ", "))"
  }
}
