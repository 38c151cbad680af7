// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Value {
  /// This value with another one at a place; objects on the way are made, lists get one element more.
  ///
  /// - Parameter value: Nil to remove what is there.
  /// - Returns: Nil when the way leads into a list past its end, or into something else.
  func replacing(_ steps: ArraySlice<Path.Step>, with value: Value?) -> Value? {
    guard let step = steps.first else { return value ?? .null }
    let rest = steps.dropFirst()
    switch (step, self) {
    case (.key(let key), .null), (.key(let key), .object):
      var members = object ?? [:]
      if rest.isEmpty, value == nil {
        members.removeValue(forKey: key)
      } else if let inner = (members[key] ?? .null).replacing(rest, with: value) {
        if value != nil || members[key] != nil { members[key] = inner }
      } else {
        return nil
      }
      return .object(members)
    case (.index(let index), .null) where index == 0:
      return Value.array([]).replacing(steps, with: value)
    case (.index(let index), .array(var elements)):
      guard index >= 0, index <= elements.count else { return nil }
      if rest.isEmpty, value == nil {
        if index < elements.count { elements.remove(at: index) }
        return .array(elements)
      }
      if index == elements.count { elements.append(.null) }
      guard let inner = elements[index].replacing(rest, with: value) else { return nil }
      elements[index] = inner
      return .array(elements)
    default: return nil
    }
  }
}
