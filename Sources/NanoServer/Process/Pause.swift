// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Waiting on a thread that has nothing else to do.
enum Pause {
  /// Returns after that time, or earlier when a signal interrupts it.
  static func wait(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }
}
