// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Times on C core's monotonic clock, in nanoseconds.
enum Clock {
  /// The time that never comes.
  static let never = Int64.max

  /// Now.
  static func now() -> Int64 { nanoseconds(gpr_now(GPR_CLOCK_MONOTONIC)) }

  /// A time of C core; those out of range, "never" among them, become ``never``.
  static func nanoseconds(_ time: gpr_timespec) -> Int64 {
    let (whole, overflowed) = time.tv_sec.multipliedReportingOverflow(by: 1_000_000_000)
    if overflowed { return time.tv_sec < 0 ? 0 : never }
    let (sum, overflowedToo) = whole.addingReportingOverflow(Int64(time.tv_nsec))
    return overflowedToo ? never : sum
  }

  /// A time for C core that far from now.
  static func time(after delay: Duration) -> gpr_timespec {
    let (seconds, attoseconds) = max(delay, .zero).components
    let span = gpr_timespec(
      tv_sec: seconds,
      tv_nsec: Int32(attoseconds / 1_000_000_000),
      clock_type: GPR_TIMESPAN
    )
    return gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), span)
  }
}
