// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What server-side apply makes of an object that exists already.
///
/// What was applied before and is not any more goes; what nobody applied stays. Lists are replaced,
/// but for those whose items have names or ports of their own: of those the items are merged.
enum MergedObject {
  /// - Parameters:
  ///   - applied: What is applied.
  ///   - before: What exists.
  ///   - last: What was applied before; `null` when nothing was.
  static func merged(_ applied: Value, over before: Value, last: Value) -> Value {
    switch (applied, before) {
    case (.object(let members), .object(let existing)):
      var result = members
      for (key, value) in existing {
        if let own = members[key] {
          result[key] = merged(own, over: value, last: last.object?[key] ?? .null)
        } else if let rest = rest(of: value, without: last.object?[key]) {
          result[key] = rest
        }
      }
      return .object(result)
    case (.array(let items), .array(let existing)):
      guard let names = keys(of: items), let others = keys(of: existing) else { return applied }
      let lastItems = last.array ?? []
      let lastNames = keys(of: lastItems) ?? []
      return .array(
        zip(names, items).map { name, item in
          guard let index = others.firstIndex(of: name) else { return item }
          let lastIndex = lastNames.firstIndex(of: name)
          return merged(
            item,
            over: existing[index],
            last: lastIndex.map { lastItems[$0] } ?? .null
          )
        }
      )
    default: return applied
    }
  }

  /// What stays of a value that is not applied any more; nil when nothing does.
  private static func rest(of value: Value, without last: Value?) -> Value? {
    guard let last else { return value }
    guard case .object(let existing) = value, case .object(let members) = last else { return nil }
    var result = Members()
    for (key, value) in existing { result[key] = rest(of: value, without: members[key]) }
    return result.isEmpty ? nil : .object(result)
  }

  /// What tells the items of a list apart; nil when nothing does.
  private static func keys(of items: [Value]) -> [String]? {
    func unique(_ key: (Value) -> String?) -> [String]? {
      let keys = items.compactMap(key)
      return keys.count == items.count && Set(keys).count == keys.count ? keys : nil
    }
    return unique { $0.object?["name"]?.string }
      ?? unique { item in
        guard let port = item.object?["port"]?.integer else { return nil }
        return "\(port)/\(item["protocol"].string ?? "TCP")"
      }
  }
}
