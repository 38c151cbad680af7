// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Database.Spec.Backup {
  /// The five fields of the schedule, each of which says times that there are.
  ///
  /// Words such as `@daily` are none: CloudNativePG takes schedules that begin with the second, and
  /// no words in their place, and a Database means the same on every backend.
  ///
  /// - Throws: ``CompositionError`` when there are more or less, or with all that are wrong.
  func fields() throws(CompositionError) -> [String] {
    let fields = schedule.utf8.split(separator: UInt8(ascii: " ")).compactMap(String.init)
    guard fields.count == ScheduleField.all.count else {
      throw CompositionError(
        "expected five fields (minute, hour, day of month, month, day of week), "
          + "found \(schedule.quoted())",
        at: "spec.backup.schedule"
      )
    }
    let problems = zip(ScheduleField.all, fields).compactMap { field, text in
      field.mistake(in: text).map { mistake in
        ValueError(.invalid, at: Path(keys: "spec", "backup", "schedule"), mistake)
      }
    }
    guard problems.isEmpty else { throw CompositionError(problems) }
    return fields
  }
}

/// One field of a schedule, as CronJobs and CloudNativePG read it: lists of numbers and names, of
/// ranges of them, and of steps through these.
///
/// Source: <https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax>.
private struct ScheduleField {
  /// What people call it.
  let name: String
  /// The numbers that there are.
  let numbers: ClosedRange<Int>
  /// What stands for the numbers from the first one on; empty where there is nothing.
  var names: [String] = []

  /// The fields in their order.
  static let all = [
    ScheduleField(name: "minute", numbers: 0...59),
    ScheduleField(name: "hour", numbers: 0...23),
    ScheduleField(name: "day of month", numbers: 1...31),
    ScheduleField(
      name: "month",
      numbers: 1...12,
      names: [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
      ]
    ),
    ScheduleField(
      name: "day of week",
      numbers: 0...6,
      names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    ),
  ]

  /// What is wrong with the first part of a list that means nothing; nil when every part does.
  func mistake(in text: String) -> String? {
    for part in parts(of: text, between: ",") {
      if let demand = demand(of: part) {
        return "the \(name) takes \(demand), found \(part.quoted())"
      }
    }
    return nil
  }

  /// What a part of a list has to be and is not; nil for `*`, `3`, `1-5`, `*/15` or `1-5/2`.
  private func demand(of part: String) -> String? {
    let steps = parts(of: part, between: "/")
    guard let range = steps.first, steps.count <= 2 else { return possible }
    if range != "*", range != "?" {
      let ends = parts(of: range, between: "-").map(number)
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else {
        return possible
      }
      if first > last { return "ranges that begin before they end" }
    }
    guard steps.count == 2 else { return nil }
    guard let step = ScheduleField.digits(steps[1]), step > 0 else {
      return "steps of 1 or more"
    }
    return nil
  }

  /// What a field can say, in words.
  private var possible: String {
    let numbers = "numbers from \(numbers.lowerBound) to \(numbers.upperBound)"
    return names.first.map { "\(numbers) and names such as \($0)" } ?? numbers
  }

  /// The number that a text says or stands for; nil for one that there is not.
  private func number(_ text: String) -> Int? {
    if let index = names.firstIndex(of: text.lowercased()) { return numbers.lowerBound + index }
    return ScheduleField.digits(text).flatMap { numbers ~= $0 ? $0 : nil }
  }

  private static func digits(_ text: String) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return text.utf8.allSatisfy { digits ~= $0 } ? Int(text) : nil
  }

  private func parts(of text: String, between separator: Unicode.Scalar) -> [String] {
    text.utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .compactMap(String.init)
  }
}
