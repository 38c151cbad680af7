// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// A wish for backups as clouds take it: once a day, at a time in UTC.
struct DailyBackup {
  /// Hour and minute; nil when the schedule says several, and the cloud chooses.
  let time: (hour: Int, minute: Int)?
  /// How many days a backup is kept.
  let retentionDays: Int
  /// Whether the schedule asks for just that, once a day at one time.
  let isExact: Bool

  /// The time as `02:00`; nil when the cloud chooses.
  var clock: String? {
    time.map { "\(DailyBackup.twoDigits($0.hour)):\(DailyBackup.twoDigits($0.minute))" }
  }

  /// Reads the schedule.
  ///
  /// - Throws: ``CompositionError`` when it has not five fields.
  init(_ backup: Database.Spec.Backup) throws(CompositionError) {
    let fields = backup.schedule.utf8.split(separator: UInt8(ascii: " ")).map { String($0) ?? "" }
    guard fields.count == 5 else {
      throw CompositionError(
        "expected five fields (minute, hour, day of month, month, day of week), "
          + "found \(backup.schedule.quoted())",
        at: "spec.backup.schedule"
      )
    }
    if let minute = Int(fields[0]), let hour = Int(fields[1]), (0..<60).contains(minute),
      (0..<24).contains(hour)
    {
      time = (hour, minute)
    } else {
      time = nil
    }
    isExact = time != nil && fields.dropFirst(2).allSatisfy { $0 == "*" }
    retentionDays = backup.retentionDays
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
