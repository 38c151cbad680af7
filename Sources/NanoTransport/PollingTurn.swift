// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Which worker thread waits in the completion queue: one at a time, the others sleep.
///
/// C core's `epoll1` engine has one epoll set for the process. With several threads in the queue it
/// hands the set on to the next thread with every event, which costs a futex wake, an eventfd and a
/// switch of threads for each call: measured with a bare C echo, 20 us of CPU a call instead of 13.
/// So one thread polls and handles what it gets, and only a call that takes long makes it wake
/// another one to poll in its place. Then as many calls are handled at once as there are threads.
///
/// Thread rule: `enter` and `pass` from the worker threads, `close` from any.
final class PollingTurn: Sendable {
  // One word, so that a thread that goes to sleep and one that wakes another cannot miss each
  // other: bit 0: somebody has the turn; bit 1: closed; from bit 2 on: how many sleep.
  private let word = Atomic<UInt>(0)
  private let sleepers = Semaphore()

  private static let taken: UInt = 1
  private static let closed: UInt = 2
  private static let oneSleeper: UInt = 4

  /// Waits for the turn.
  ///
  /// - Returns: Whether there still is one; false once it was closed.
  func enter() -> Bool {
    var old = word.load(ordering: .relaxed)
    while true {
      if old & Self.closed != 0 { return false }
      let new = old & Self.taken == 0 ? old | Self.taken : old + Self.oneSleeper
      let (exchanged, found) = word.weakCompareExchange(
        expected: old,
        desired: new,
        ordering: .acquiringAndReleasing
      )
      if exchanged { break }
      old = found
    }
    if old & Self.taken == 0 { return true }
    sleepers.wait()
    // Woken with the turn in hand, or by the end of all turns.
    return word.load(ordering: .acquiring) & Self.closed == 0
  }

  /// Gives the turn to a thread that sleeps, or leaves it for the next that comes.
  func pass() {
    var old = word.load(ordering: .relaxed)
    while true {
      let sleeping = old >= Self.oneSleeper
      let new = sleeping ? old - Self.oneSleeper : old & ~Self.taken
      let (exchanged, found) = word.weakCompareExchange(
        expected: old,
        desired: new,
        ordering: .acquiringAndReleasing
      )
      if exchanged {
        if sleeping { sleepers.post() }
        return
      }
      old = found
    }
  }

  /// Ends all turns and wakes everyone.
  func close() {
    let old = word.bitwiseOr(Self.closed, ordering: .acquiringAndReleasing).oldValue
    for _ in 0..<(old / Self.oneSleeper) { sleepers.post() }
  }
}
