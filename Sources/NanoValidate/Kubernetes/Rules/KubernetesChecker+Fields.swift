// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// The rules of single fields.
extension KubernetesChecker {
  /// Checks the value of a field; `null` when it is absent.
  mutating func check(_ value: Value, against rule: KubernetesRule) {
    switch rule {
    case .required: if value.isEmptyOrZero { note(.required) }
    case .range(let bounds, let optional):
      guard let number = value.integer, !bounds.contains(number), !(optional && number == 0) else {
        return
      }
      note(
        .invalid,
        .integer(number),
        "must be between \(bounds.lowerBound) and \(bounds.upperBound), inclusive"
      )
    case .atLeast(let bound):
      guard let number = value.integer, number < bound else { return }
      note(.invalid, .integer(number), "must be greater than or equal to \(bound)")
    case .moreThanZero(let zero):
      guard let number = value.integer, number <= 0 else { return }
      note(.invalid, .integer(number), "must be greater than \(zero)")
    case .words(let words):
      guard let text = value.string, !text.isEmpty, !words.contains(text) else { return }
      note(text, isNoneOf: words)
    case .form(let form):
      guard let text = value.string, !text.isEmpty else { return }
      check(text, form)
    case .portOrName(let optional): checkPortOrName(value, optional: optional)
    case .share(let upTo100): checkShare(value, upTo100: upTo100)
    case .fileMode:
      guard let mode = value.integer, !(0...0o777).contains(mode) else { return }
      note(
        .invalid,
        .integer(mode),
        "must be a number between 0 and 0777 (octal), both inclusive"
      )
    case .labels: checkLabels(value)
    case .amounts:
      for (key, amount) in value.object ?? [:] { at(.key(key)) { $0.checkAmount(amount) } }
    case .unique(let field): checkUnique(value, field)
    }
  }

  /// Checks a port that is a number or a name.
  mutating func checkPortOrName(_ value: Value, optional: Bool) {
    if optional, value.isEmptyOrZero { return }
    if let number = value.integer {
      check(.integer(number), against: .range(1...65_535, optional: false))
    } else if let name = value.string {
      check(name, .portName)
    }
  }

  private mutating func checkShare(_ value: Value, upTo100: Bool) {
    if let number = value.integer, number < 0 {
      note(
        .invalid,
        .string("\(number)"),
        "must be greater than or equal to 0",
        isUnquoted: true
      )
    }
    guard let text = value.string else { return }
    for sentence in KubernetesText.percentage.mistakes(in: text) {
      note(.invalid, .string(text), sentence, isUnquoted: true)
    }
    if upTo100, let percent = value.percentage, percent > 100 {
      note(.invalid, .string(text), "must not be greater than 100%", isUnquoted: true)
    }
  }

  /// Checks labels, of a selector or of what is selected.
  mutating func checkLabels(_ value: Value) {
    for (key, value) in value.object ?? [:] {
      for sentence in ObjectName.qualified.mistakes(in: key) {
        note(.invalid, .string(key), sentence)
      }
      guard let text = value.string else { continue }
      for sentence in ObjectName.labelValue.mistakes(in: text) {
        note(.invalid, .string(text), sentence)
      }
    }
  }

  /// Checks that an amount is not negative.
  mutating func checkAmount(_ value: Value) {
    guard let amount = value.amount, amount < .zero else { return }
    note(.invalid, .string("\(amount)"), "must be greater than or equal to 0")
  }

  private mutating func checkUnique(_ value: Value, _ field: String) {
    var seen: Set<String> = []
    for (index, element) in (value.array ?? []).enumerated() {
      guard let text = element[field].string, !text.isEmpty, !seen.insert(text).inserted else {
        continue
      }
      note(.duplicate, .string(text), at: .index(index), .field(field))
    }
  }
}

extension Value {
  /// Whether Go would take it for nothing: null, an empty text, list or object, or zero.
  var isEmptyOrZero: Bool {
    switch self {
    case .null: true
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .integer, .number: integer == 0
    }
  }

  /// The amount that it is, or nil when it is none.
  var amount: Quantity? {
    switch self {
    case .string(let text): try? Quantity(text)
    case .integer, .number: try? Quantity(jsonText())
    default: nil
    }
  }

  /// The percents of a percentage, or nil when it is none.
  var percentage: Int64? {
    guard let text = string, KubernetesText.percentage.mistakes(in: text).isEmpty else {
      return nil
    }
    return Int64(text.dropLast()) ?? .max
  }
}
