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
  /// - Throws: ``CompositionError`` for a schedule that is none.
  init(_ backup: Database.Spec.Backup, of service: String) throws(CompositionError) {
    let daily = try DailyBackup(backup)
    text = daily.window
    limit =
      if let clock = daily.clock {
        daily.isExact ? nil : "\(service) backs up every day, at \(clock) UTC"
      } else {
        "\(service) backs up once a day, at a time of its own, since \(backup.schedule.quoted()) says "
          + "no hour and minute"
      }
  }
}
