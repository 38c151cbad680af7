// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Waiting on the thread that waits.
enum Pause {
  /// Sleeps for at least that time, unless a signal ends it.
  static func wait(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}
