// SPDX-License-Identifier: Apache-2.0

package import NanoValue

extension Value {
  /// The value as it arrives through the protocol, whose numbers are doubles.
  ///
  /// Only whole numbers beyond 2^53 are changed: to the nearest double. Crossplane changes them in
  /// the same way, without a word.
  package var throughWire: Value {
    switch self {
    case .integer(let integer):
      let number = Double(integer)
      return Int64(exactly: number) == integer && integer.magnitude <= 1 << 53
        ? self : .number(number)
    case .array(let elements): return .array(elements.map(\.throughWire))
    case .object(var members):
      for index in members.indices { members[index].value = members[index].value.throughWire }
      return .object(members)
    case .null, .bool, .number, .string: return self
    }
  }

  /// This value with the other over it: objects are merged member by member, all else is replaced.
  func merged(with other: Value) -> Value {
    guard case .object(var members) = self, case .object(let others) = other else { return other }
    for (key, value) in others {
      members[key] = members[key].map { $0.merged(with: value) } ?? value
    }
    return .object(members)
  }

  /// This object without the member.
  func removing(_ key: String) -> Value {
    guard case .object(var members) = self else { return self }
    members.removeValue(forKey: key)
    return .object(members)
  }

  /// An object of texts as a dictionary; what is no text is left out.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for (key, value) in object ?? [:] { texts[key] = value.string }
    return texts
  }

  /// Nil for `null`, which stands for an absent member.
  var present: Value? {
    if isNull { return nil }
    return self
  }
}
