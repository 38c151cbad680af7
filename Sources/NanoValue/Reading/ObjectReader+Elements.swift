// SPDX-License-Identifier: Apache-2.0

// Lists and maps of anything that a reader reads. These functions are emitted into the code that
// calls them: what no composition of a program asks for takes no place in it.

extension ObjectReader {
  /// Reads each element in the list of the member, which is required.
  ///
  /// ```swift
  /// ports = reader.elements("ports") { $0.integer($1, in: 1...65535) }
  /// ```
  ///
  /// - Parameters:
  ///   - minimumCount: How many elements there must be.
  ///   - read: Reads one element as if it were the member of that key.
  @_alwaysEmitIntoClient
  public mutating func elements<Element>(
    _ key: String,
    minimumCount: Int = 0,
    _ read: (inout ObjectReader, String) -> Element
  ) -> [Element] {
    if minimumCount == 0 { noteMissing(key, "a list") }
    var elements: [Element] = []
    for (index, value) in values(key, minimumCount: minimumCount).enumerated() {
      var reader = reader(of: value)
      elements.append(read(&reader, ""))
      takeOver(reader, from: .index(index), of: key)
    }
    return elements
  }

  /// Reads each value in the object of the member, which is required and whose keys are free.
  ///
  /// ```swift
  /// volumes = reader.map("volumes") { $0.object($1, Volume.init(from:)) }
  /// ```
  ///
  /// - Parameter read: Reads one value as if it were the member of that key.
  @_alwaysEmitIntoClient
  public mutating func map<Content>(
    _ key: String,
    _ read: (inout ObjectReader, String) -> Content
  ) -> OrderedMap<Content> {
    var pairs: [(key: String, value: Content)] = []
    for (name, value) in entries(key) {
      var reader = reader(of: value)
      pairs.append((name, read(&reader, "")))
      takeOver(reader, from: .key(name), of: key)
    }
    return OrderedMap(pairs)
  }

  /// The object of the member, all of whose values are texts that follow the rule.
  @_alwaysEmitIntoClient
  public mutating func stringMap(_ key: String, like rule: TextRule) -> Members {
    let members = stringMap(key)
    for (name, value) in members {
      guard let text = value.string, !rule.allows(text) else { continue }
      refuse(value, [.key(key), .key(name)], rule.words)
    }
    return members
  }

  /// The members of the object of the member, which is required.
  @usableFromInline
  mutating func entries(_ key: String) -> Members {
    switch member(key) {
    case .object(let members)?: return members
    case let value?:
      note(.wrongType, at: [.key(key)], "expected an object, found \(value.kindInWords)")
    case nil: note(.missing, at: [.key(key)], "an object is required")
    }
    return Members()
  }

  /// Notes a text that is not allowed.
  @usableFromInline
  mutating func refuse(_ value: Value, _ steps: [Path.Step], _ expected: String) {
    noteNotAllowed(steps, value, expected)
  }

  /// A reader of one value, as the member without a name.
  @usableFromInline
  func reader(of value: Value) -> ObjectReader {
    ObjectReader(Members(unique: [("", value)]), quotesValues: quotesValues, isMuted: isMuted)
  }
}
