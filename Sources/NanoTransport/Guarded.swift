// SPDX-License-Identifier: Apache-2.0

internal import CPlatform
internal import Synchronization

/// A value behind a mutex, whose locking ThreadSanitizer can see.
///
/// The slow and the fast way of `Mutex` are in the Swift library, which is not built for the
/// sanitizer: without a word it takes each two threads that share a `Mutex` for a race.
final class Guarded<Value: ~Copyable>: Sendable {
  private let mutex: Mutex<Value>

  /// A value that from now on only ``withLock(_:)`` reaches.
  init(_ value: consuming sending Value) { mutex = Mutex(value) }

  /// Lends the value to one thread at a time.
  func withLock<Result: ~Copyable>(
    _ body: (inout sending Value) -> sending Result
  ) -> sending Result {
    mutex.withLock { value in
      let address = unsafe UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
      unsafe nano_take_over(address)
      defer { unsafe nano_hand_over(address) }
      return body(&value)
    }
  }
}
