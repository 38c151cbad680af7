// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

// What assertions demand that has more than one form; a form that there is not would demand nothing.
extension ObjectReader {
  /// Why the pipeline ends: a text, `true`, `false`, or `{contains: text, step: name}`.
  mutating func fatal() -> Value {
    let value = value("fatal")
    switch value {
    case .string, .bool: break
    case .object(let members) where !members.isEmpty:
      _ = object("fatal") { fatal in
        (fatal.optionalString("contains"), fatal.optionalString("step"))
      }
    default:
      guard contains("fatal") else { break }
      refuse(
        "fatal",
        "expected a message, true, false, or an object with contains or step, found \(value.inWords)"
      )
    }
    return value
  }

  /// How many calls: a number, or by the names of steps a number or `{count: number, request: tree}`.
  mutating func calls() -> Value {
    let value = value("calls")
    if value.integer != nil || !contains("calls") { return value }
    guard let steps = value.object, !steps.isEmpty else {
      refuse("calls", "expected a number, or an object by steps, found \(value.inWords)")
      return value
    }
    for (step, wish) in steps where wish.integer == nil {
      let known = ["count", "request"]
      let unknown = (wish.object ?? [:]).map(\.key).first { !known.contains($0) }
      if wish.object?.isEmpty != false || unknown != nil
        || wish["count"].integer == nil
          && !wish["count"].isNull
      {
        refuse("calls", "expected a number, or count and request, for step \(step.quoted())")
      }
    }
    return value
  }

  /// The objects that an assertion is about: their names in the pipeline, or parts of them.
  mutating func picks(_ key: String, minimumCount: Int = 0) -> [Value] {
    let picks = values(key, minimumCount: minimumCount)
    for pick in picks where pick.string == nil && pick.object == nil {
      refuse(key, "expected names or partial objects, found \(pick.kindInWords)")
    }
    return picks
  }

  /// The bindings of a chainsaw assertion: a name and a value each.
  mutating func bindings() -> [Value] {
    let bindings = values("bindings")
    for binding in bindings
    where binding["name"].string == nil || binding.object?["value"] == nil
      || binding.object?.count != 2
    {
      refuse("bindings", "expected objects with name and value, found \(binding.jsonText())")
    }
    return bindings
  }
}

extension Value {
  /// The kind of value, with the value where it is short.
  var inWords: String {
    switch self {
    case .string(let text): text.quoted()
    default: kindInWords
    }
  }
}
