// SPDX-License-Identifier: Apache-2.0

/// The schedules of CronJobs: five fields, or a word that stands for them.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
enum CronSchedule {
  /// A field: its bounds, and the words that stand for its numbers from the lower one on.
  private struct Field {
    let bounds: ClosedRange<Int>
    var words: [String] = []
  }

  private static let fields = [
    Field(bounds: 0...59), Field(bounds: 0...23), Field(bounds: 1...31),
    Field(
      bounds: 1...12,
      words: [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
      ]
    ),
    Field(bounds: 0...6, words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
  ]

  private static let words: Set<String> = [
    "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly",
  ]

  /// What the API server says of a schedule that is none, nil of one that is.
  static func mistake(in text: String) -> String? {
    if text.hasPrefix("@") {
      if words.contains(text) || text.hasPrefix("@every ") { return nil }
      return "unrecognized descriptor: \(text)"
    }
    let parts = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
    guard parts.count == fields.count else {
      let list = parts.joined(separator: " ")
      return "expected exactly 5 fields, found \(parts.count): [\(list)]"
    }
    for (part, field) in zip(parts, fields) {
      for range in part.split(separator: ",") {
        if let mistake = mistake(in: range, field) { return mistake }
      }
    }
    return nil
  }

  /// What is wrong with `*`, `3`, `1-5`, `*/15` or `1-5/2`.
  private static func mistake(in range: Substring, _ field: Field) -> String? {
    let steps = range.split(separator: "/", omittingEmptySubsequences: false)
    let ends = (steps.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    if steps.count > 2 { return "too many slashes: \(range)" }
    if ends.count > 2 { return "too many hyphens: \(range)" }
    var (first, last) = (field.bounds.lowerBound, field.bounds.upperBound)
    if ends[0] != "*" && ends[0] != "?" {
      guard let start = number(ends[0], field) else { return unreadable(ends[0]) }
      first = start
      if ends.count == 2 {
        guard let end = number(ends[1], field) else { return unreadable(ends[1]) }
        last = end
      } else if steps.count == 1 {
        last = start
      }
    }
    if steps.count == 2 {
      guard let step = Int(steps[1]) else { return unreadable(steps[1]) }
      if step == 0 { return "step of range should be a positive number: \(range)" }
    }
    let (low, high) = (field.bounds.lowerBound, field.bounds.upperBound)
    if first < low { return "beginning of range (\(first)) below minimum (\(low)): \(range)" }
    if last > high { return "end of range (\(last)) above maximum (\(high)): \(range)" }
    if first > last {
      return "beginning of range (\(first)) beyond end of range (\(last)): \(range)"
    }
    return nil
  }

  private static func number(_ text: Substring, _ field: Field) -> Int? {
    if let index = field.words.firstIndex(of: text.lowercased()) {
      return field.bounds.lowerBound + index
    }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func unreadable(_ text: Substring) -> String {
    "failed to parse int from \(text): strconv.Atoi: parsing \"\(text)\": invalid syntax"
  }
}
