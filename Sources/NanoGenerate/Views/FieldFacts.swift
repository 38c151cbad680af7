// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// What a schema demands of a field beyond its type, for the comment that an editor shows.
enum FieldFacts {
  /// The facts as one sentence; empty when there are none.
  static func sentence(of schema: Schema, isRequired: Bool) -> String {
    var facts: [String] = isRequired ? ["required"] : []
    if let constraints = schema.constraints?.value { facts += self.facts(of: constraints) }
    if let standard = schema.defaultValue {
      let text = standard.jsonText()
      if text.utf8.count <= longestText { facts.append("default `\(text)`") }
    }
    guard let first = facts.first else { return "" }
    let sentence = ([first.prefix(1).uppercased() + first.dropFirst()] + facts.dropFirst())
    return sentence.joined(separator: "; ") + "."
  }

  /// Longer patterns and defaults tell a reader nothing.
  private static let longestText = 60

  private static func facts(of constraints: Constraints) -> [String] {
    var facts: [String] = []
    func range(_ low: String?, _ high: String?, _ unit: String) {
      let units = unit.isEmpty || (high ?? low) == "1" ? unit : "\(unit)s"
      switch (low, high) {
      case (let low?, let high?): facts.append("\(low) to \(high)\(units)")
      case (let low?, nil): facts.append("at least \(low)\(units)")
      case (nil, let high?): facts.append("at most \(high)\(units)")
      case (nil, nil): break
      }
    }
    func range(_ low: Int64?, _ high: Int64?, _ unit: String) {
      range(low.map(String.init), high.map(String.init), " \(unit)")
    }
    range(constraints.minimum.map(text), constraints.maximum.map(text), "")
    range(constraints.minimumLength, constraints.maximumLength, "character")
    range(constraints.minimumItems, constraints.maximumItems, "element")
    range(constraints.minimumProperties, constraints.maximumProperties, "key")
    if let pattern = constraints.pattern?.text, pattern.utf8.count <= longestText,
      !pattern.contains("`")
    {
      facts.append("matches `\(pattern)`")
    }
    if !constraints.listMapKeys.isEmpty {
      facts.append("no two with the same \(constraints.listMapKeys.joined(separator: " and "))")
    }
    return facts
  }

  private static func text(_ number: Double) -> String {
    Int64(exactly: number).map(String.init) ?? "\(number)"
  }
}
