// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Gives back to the kernel what large calls have used, once no call is in progress any more.
///
/// malloc keeps freed memory for the next call, which suits small ones. After many large calls at
/// once, or thousands that were opened and given up at once, it would keep all that they needed
/// together, several times what the process needs at rest.
final class CallMemory: Sendable {
  /// Requests of so many bytes together are worth the millisecond that giving back takes.
  private static let worthwhile = 8 << 20

  /// What a call counts that brought no request, because it was given up or is of no known method:
  /// the bytes that C core 1.51 needs for a call, as measured.
  static let abandonedCall = 13 << 10

  private let callsInProgress = Atomic(0)
  /// The bytes of all requests since memory was given back.
  private let bytes = Atomic(0)

  /// A call has come in.
  func callBegan() { callsInProgress.add(1, ordering: .relaxed) }

  /// Its request is here, or none will come.
  func received(_ count: Int) { bytes.add(count, ordering: .relaxed) }

  /// A call has ended, and its memory is free.
  func callEnded() {
    guard callsInProgress.subtract(1, ordering: .relaxed).newValue == 0,
      bytes.load(ordering: .relaxed) >= Self.worthwhile
    else { return }
    // Of two threads that come here at once, one does it.
    guard bytes.exchange(0, ordering: .relaxed) >= Self.worthwhile else { return }
    Allocator.returnFreeMemory()
  }
}
