// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// The clock on the wall, which nothing but a program reads.
enum WallClock {
  /// The time in seconds since 1970.
  static var seconds: Int64 { Int64(time(nil)) }

  /// The time in RFC 3339, in UTC, to the second: `2026-01-02T15:04:05Z`.
  static var now: String { CivilTime(seconds).text + "Z" }
}
