// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// How long calls have taken of late: whether it pays to let another thread poll meanwhile.
final class HandlingPace: Sendable {
  /// Above this it pays: about ten times what it costs to wake the other thread.
  private static let long: Int64 = 64_000

  /// A mean of the last calls in nanoseconds.
  ///
  /// A server that has seen none expects long ones.
  private let mean = Atomic<Int64>(1_000_000)

  /// Whether the next call is expected to take long.
  var isLong: Bool { mean.load(ordering: .relaxed) > Self.long }

  /// Takes the time of one call into the mean, with a weight of one eighth.
  ///
  /// Threads that come together may lose one of their values: the mean is none the worse for it.
  func record(_ nanoseconds: Int64) {
    let old = mean.load(ordering: .relaxed)
    // At most a second, so that nothing can overflow and one outlier is soon forgotten.
    let value = min(max(nanoseconds, 0), 1_000_000_000)
    mean.store(old + (value - old) / 8, ordering: .relaxed)
  }
}
