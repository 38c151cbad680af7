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
  var clock: String? { time.map(DailyBackup.clock) }

  /// The hour that begins then, `02:00-03:00`; nil when the cloud chooses.
  var window: String? {
    time.map { time in
      let end = (hour: (time.hour + 1) % 24, minute: time.minute)
      return "\(DailyBackup.clock(time))-\(DailyBackup.clock(end))"
    }
  }

  /// Reads the schedule.
  ///
  /// - Throws: ``CompositionError`` when it is none.
  init(_ backup: Database.Spec.Backup) throws(CompositionError) {
    let fields = try backup.fields()
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

  private static func clock(_ time: (hour: Int, minute: Int)) -> String {
    "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
