// SPDX-License-Identifier: Apache-2.0

extension ObjectReader {
  /// Reads the member when it is there, for lists and maps whose absence means something else than
  /// that they are empty.
  public mutating func ifPresent<Result>(
    _ key: String,
    _ read: (inout ObjectReader) -> Result
  ) -> Result? {
    member(key) == nil ? nil : read(&self)
  }

  /// Checks that the list or object of the member has at most so many elements or keys.
  public mutating func limit(_ key: String, to maximum: Int) {
    guard let value = member(key) else { return }
    let (count, unit) =
      switch value {
      case .array(let elements): (elements.count, "element")
      case .object(let members): (members.count, "key")
      default: (0, "")
      }
    if count > maximum {
      let units = maximum == 1 ? unit : "\(unit)s"
      note(.invalid, at: [.key(key)], "expected at most \(maximum) \(units), found \(count)")
    }
  }

  /// Checks that no two objects in the list of the member have the same values of these keys.
  ///
  /// - Parameter keys: The keys that tell elements apart; none compares whole elements.
  public mutating func unique(_ key: String, by keys: String...) {
    guard let elements = member(key)?.array, elements.count > 1 else { return }
    var seen = Set<[Value]>()
    for (index, element) in elements.enumerated() {
      let identity = keys.isEmpty ? [element] : keys.map { element[$0] }
      guard !seen.insert(identity).inserted else { continue }
      let text = identity.compactMap(\.string).joined(separator: ", ")
      let found = text.isEmpty || !quotesValues ? "" : "\(text.quoted()) "
      note(.invalid, at: [.key(key), .index(index)], "\(found)stands twice")
    }
  }

  /// The cases that the texts in the list of the member name; none when it is absent.
  public mutating func enumerations<Enumeration: CaseIterable & RawRepresentable<String>>(
    _ key: String,
    minimumCount: Int = 0
  ) -> [Enumeration] {
    let texts = strings(key, minimumCount: minimumCount)
    var cases: [Enumeration] = []
    for (index, text) in texts.enumerated() {
      if let found = Enumeration(rawValue: text) {
        cases.append(found)
      } else {
        noteNotAllowed([.key(key), .index(index)], .string(text), Enumeration.namesInWords)
      }
    }
    return cases
  }

  /// The whole numbers in the list of the member; none when it is absent.
  public mutating func integers(_ key: String, minimumCount: Int = 0) -> [Int] {
    var integers: [Int] = []
    for (index, value) in values(key, minimumCount: minimumCount).enumerated() {
      if let integer = value.integer.flatMap(Int.init(exactly:)) {
        integers.append(integer)
      } else {
        let found = value.kindInWords
        note(.wrongType, at: [.key(key), .index(index)], "expected a whole number, found \(found)")
      }
    }
    return integers
  }
}
