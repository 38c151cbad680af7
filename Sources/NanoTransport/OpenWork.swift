// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// How much is still going on that may start batches: the server itself, handlers and streams.
///
/// C core ends the process when a batch is started on a queue that has been shut down and drained
/// (`grpc_cq_begin_op` in `call.cc`), and a server counts as stopped while a handler of a cancelled
/// call still runs. So the queue is shut down by whoever ends last.
final class OpenWork: Sendable {
  // 1: the server. It never grows again from 0.
  private let count = Atomic(1)

  /// Begins something; false when everything has ended and nothing may begin any more.
  func begin() -> Bool {
    var old = count.load(ordering: .relaxed)
    while old > 0 {
      let (exchanged, found) = count.weakCompareExchange(
        expected: old,
        desired: old + 1,
        ordering: .acquiringAndReleasing
      )
      if exchanged { return true }
      old = found
    }
    return false
  }

  /// Ends it; true for the last one of all.
  func end() -> Bool { count.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 }
}
