// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import NanoValue

/// A time of the wall clock, for logs and certificates only: never for what a composition decides.
struct WallTime {
  /// Seconds since 1970.
  let seconds: Int
  /// The milliseconds after them.
  let milliseconds: Int

  /// That many seconds after 1970.
  init(seconds: Int, milliseconds: Int = 0) {
    self.seconds = seconds
    self.milliseconds = milliseconds
  }

  /// Now.
  static func now() -> WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)  // fails for an unknown clock only
    return WallTime(seconds: time.tv_sec, milliseconds: time.tv_nsec / 1_000_000)
  }

  /// Appends the time in UTC as RFC 3339 writes it: `2026-01-31T08:05:00.250Z`.
  func write(into bytes: inout [UInt8]) {
    CivilTime(Int64(seconds)).write(into: &bytes)
    bytes.append(UInt8(ascii: "."))
    CivilTime.write(Int64(milliseconds), digits: 3, into: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  /// The time as text.
  var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
