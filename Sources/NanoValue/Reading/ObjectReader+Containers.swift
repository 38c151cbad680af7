// SPDX-License-Identifier: Apache-2.0

extension ObjectReader {
  /// Reads the object of the member, which is required.
  public mutating func object<Result>(
    _ key: String,
    _ read: (inout ObjectReader) -> Result
  ) -> Result {
    guard let value = member(key) else {
      note(.missing, at: [.key(key)], "an object is required")
      return standIn(read)
    }
    return object(value, key, read) ?? standIn(read)
  }

  /// Reads the object of the member, or gives nil when it is absent.
  public mutating func optionalObject<Result>(
    _ key: String,
    _ read: (inout ObjectReader) -> Result
  ) -> Result? {
    member(key).flatMap { object($0, key, read) }
  }

  /// Reads the object of the member, and an empty one when it is absent, so that the defaults of
  /// its members hold and its required members are named.
  public mutating func objectOrEmpty<Result>(
    _ key: String,
    _ read: (inout ObjectReader) -> Result
  ) -> Result {
    guard let value = member(key) else { return readInside(Members(), at: [.key(key)], read) }
    return object(value, key, read) ?? standIn(read)
  }

  private mutating func object<Result>(
    _ value: Value,
    _ key: String,
    _ read: (inout ObjectReader) -> Result
  ) -> Result? {
    guard case .object(let members) = value else {
      note(.wrongType, at: [.key(key)], "expected an object, found \(value.kindInWords)")
      return nil
    }
    return readInside(members, at: [.key(key)], read)
  }
}

extension ObjectReader {
  /// Reads each object in the list of the member; none when it is absent.
  ///
  /// - Parameters:
  ///   - minimumCount: How many elements there must be.
  ///   - read: Reads one element.
  /// - Returns: The results for the elements that are objects, in their order.
  public mutating func list<Result>(
    _ key: String,
    minimumCount: Int = 0,
    _ read: (inout ObjectReader) -> Result
  ) -> [Result] {
    elements(key, minimumCount, "an object") { reader, index, element in
      guard case .object(let members) = element else { return nil }
      return reader.readInside(members, at: [.key(key), .index(index)], read)
    }
  }

  /// The texts in the list of the member; none when it is absent.
  ///
  /// - Parameter minimumCount: How many there must be.
  public mutating func strings(_ key: String, minimumCount: Int = 0) -> [String] {
    elements(key, minimumCount, "a string") { _, _, element in element.string }
  }

  /// The elements in the list of the member, of any kind; none when it is absent.
  ///
  /// - Parameter minimumCount: How many there must be.
  public mutating func values(_ key: String, minimumCount: Int = 0) -> [Value] {
    elements(key, minimumCount, "a value") { _, _, element in element }
  }

  private mutating func elements<Result>(
    _ key: String,
    _ minimumCount: Int,
    _ expected: StaticString,
    _ convert: (inout ObjectReader, Int, Value) -> Result?
  ) -> [Result] {
    guard let value = member(key) else {
      if minimumCount > 0 { note(.missing, at: [.key(key)], "a list is required") }
      return []
    }
    guard case .array(let array) = value else {
      note(.wrongType, at: [.key(key)], "expected a list, found \(value.kindInWords)")
      return []
    }
    if array.count < minimumCount {
      let words = minimumCount == 1 ? "an element" : "at least \(minimumCount) elements"
      note(
        .invalid,
        at: [.key(key)],
        "expected \(words), found \(array.isEmpty ? "none" : "\(array.count)")"
      )
    }
    var results: [Result] = []
    results.reserveCapacity(array.count)
    for (index, element) in array.enumerated() {
      if let result = convert(&self, index, element) {
        results.append(result)
      } else {
        note(
          .wrongType,
          at: [.key(key), .index(index)],
          "expected \(expected), found \(element.kindInWords)"
        )
      }
    }
    return results
  }
}

extension ObjectReader {
  /// The object of the member, all of whose values are texts, such as labels; empty when absent.
  ///
  /// A value that is `null` is an error, because it is neither a text nor absent.
  public mutating func stringMap(_ key: String) -> Members {
    guard let value = member(key) else { return Members() }
    guard case .object(let members) = value else {
      note(.wrongType, at: [.key(key)], "expected an object, found \(value.kindInWords)")
      return Members()
    }
    for (name, value) in members where value.string == nil {
      note(
        .wrongType,
        at: [.key(key), .key(name)],
        "expected a string, found \(value.kindInWords)"
      )
    }
    return members
  }

  /// The value of the member, whatever it is; nil when it is absent.
  public mutating func optionalValue(_ key: String) -> Value? { member(key) }

  /// The value of the member, whatever it is, which is required.
  public mutating func value(_ key: String) -> Value {
    if let value = member(key) { return value }
    note(.missing, at: [.key(key)], "a value is required")
    return .null
  }
}
