// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

// Functions of lists and objects that JMESPath's community edition adds, and Kyverno's tools.
extension QueryFunctions {
  static let listFunctions = [
    "at", "from_items", "group_by", "items", "label_match", "lookup", "object_from_lists", "round",
    "zip",
  ]

  /// What such a function gives; nil when it does not take those arguments.
  static func ofLists(_ name: String, _ arguments: [Value]) -> Value? {
    switch (name, arguments.count) {
    case ("zip", 1...):
      let lists = arguments.compactMap(\.array)
      guard lists.count == arguments.count else { return nil }
      let count = lists.map(\.count).min() ?? 0
      return .array((0..<count).map { index in .array(lists.map { $0[index] }) })
    case ("items", 1):
      return arguments[0].object.map { members in
        .array(members.map { [.string($0.key), $0.value] })
      }
    case ("from_items", 1): return arguments[0].array.flatMap(object(ofPairs:))
    case ("object_from_lists", 2):
      guard let keys = arguments[0].array, let values = arguments[1].array else { return nil }
      let pairs = keys.enumerated().map { index, key -> Value in
        [key, values.indices.contains(index) ? values[index] : .null]
      }
      return object(ofPairs: pairs)
    case ("at", 2), ("lookup", 2):
      if let key = arguments[1].string, arguments[0].object != nil { return arguments[0][key] }
      if let index = arguments[1].integer, arguments[0].array != nil {
        return Int(exactly: index).map { arguments[0][$0] }
      }
      return nil
    case ("label_match", 2):
      guard let wanted = arguments[0].object, let labels = arguments[1].object else { return nil }
      return .bool(wanted.allSatisfy { labels[$0.key] == $0.value })
    case ("round", 2):
      guard let number = arguments[0].number, let digits = arguments[1].integer,
        (0...15).contains(digits)
      else { return nil }
      var factor = 1.0
      for _ in 0..<digits { factor *= 10 }
      return QueryArithmetic.plain((number * factor).rounded() / factor)
    default: return nil
    }
  }

  private static func object(ofPairs pairs: [Value]) -> Value? {
    var members: Members = [:]
    for pair in pairs {
      guard let parts = pair.array, parts.count == 2, let key = parts[0].string else { return nil }
      members[key] = parts[1]
    }
    return .object(members)
  }

  /// The elements by what an expression gives in each, in the order in which they come.
  static func grouped(_ elements: [Value], by keys: [Value]) throws(QueryError) -> Value {
    var groups: Members = [:]
    for (element, key) in zip(elements, keys) where !key.isNull {
      guard let key = key.string else {
        throw QueryError("group_by takes keys that are texts, found \(key.kindInWords)")
      }
      groups[key] = .array((groups[key]?.array ?? []) + [element])
    }
    return .object(groups)
  }
}
