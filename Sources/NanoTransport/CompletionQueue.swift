// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Owns a `grpc_completion_queue` whose events are taken by `next`.
///
/// Thread rule: C core lets any thread call anything on it.
/// Source: <https://grpc.github.io/grpc/core/grpc_8h.html>.
@safe
struct CompletionQueue: ~Copyable, @unchecked Sendable {
  // Sendable: C core guards the queue with locks of its own, and the pointer never changes.
  private let pointer: OpaquePointer

  /// What the queue has to say.
  enum Event {
    /// A batch or a request ended; the tag is the one it was started with.
    case completed(Tag, succeeded: Bool)
    /// ``shutDown()`` was called and every event has been taken.
    case shutdown
  }

  init() {
    Library.acquire()
    unsafe pointer = grpc_completion_queue_create_for_next(nil)
  }

  deinit {
    // The owner has seen `.shutdown`, so that nothing is left in the queue.
    unsafe grpc_completion_queue_destroy(pointer)
    Library.release()
  }

  /// Waits for an event, and serves the connections of the server while it waits.
  borrowing func next() -> Event {
    while true {
      let event = unsafe grpc_completion_queue_next(
        pointer,
        gpr_inf_future(GPR_CLOCK_MONOTONIC),
        nil
      )
      if unsafe event.type == GRPC_OP_COMPLETE, let tag = unsafe event.tag {
        return unsafe .completed(Tag(tag), succeeded: event.success != 0)
      }
      if unsafe event.type == GRPC_QUEUE_SHUTDOWN { return .shutdown }
      // GRPC_QUEUE_TIMEOUT: C core could not poll this time and has logged why.
    }
  }

  /// Takes no further work; what was started still ends.
  borrowing func shutDown() { unsafe grpc_completion_queue_shutdown(pointer) }

  /// Lends the C object to one call.
  borrowing func withPointer<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    unsafe body(pointer)
  }
}
