// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// When in the day Amazon makes its one backup.
struct AWSBackupWindow: Sendable, Hashable {
  /// Begin and end, `02:00-03:00`, in UTC; nil leaves the time to Amazon.
  let text: String?
  /// What of the wish a daily backup does not keep, or nil.
  let limit: String?

  /// The hour that begins when the schedule says.
  ///
  /// - Throws: ``CompositionError`` for a schedule that has not five fields.
  init(_ backup: Database.Spec.Backup, of service: String) throws(CompositionError) {
    let fields = backup.schedule.utf8.split(separator: UInt8(ascii: " ")).compactMap(String.init)
    guard fields.count == 5 else {
      throw CompositionError(
        "expected five fields (minute, hour, day of month, month, day of week), "
          + "found \(backup.schedule.quoted())",
        at: "spec.backup.schedule"
      )
    }
    guard let minute = Int(fields[0]), let hour = Int(fields[1]), (0...59).contains(minute),
      (0...23).contains(hour)
    else {
      text = nil
      limit =
        "spec.backup.schedule: \(service) backs up once a day, at a time of its own, since "
        + "\(backup.schedule.quoted()) says no hour and minute"
      return
    }
    let begin = "\(AWSBackupWindow.two(hour)):\(AWSBackupWindow.two(minute))"
    text = "\(begin)-\(AWSBackupWindow.two((hour + 1) % 24)):\(AWSBackupWindow.two(minute))"
    limit =
      fields[2...].allSatisfy { $0 == "*" }
      ? nil
      : "spec.backup.schedule: \(service) backs up every day, at \(begin) UTC"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
