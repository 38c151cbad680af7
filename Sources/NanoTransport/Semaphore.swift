// SPDX-License-Identifier: Apache-2.0

internal import CPlatform

/// Owns a semaphore: threads sleep on it until others wake them.
@safe
final class Semaphore: @unchecked Sendable {
  // Sendable: a semaphore is made for use by several threads, and the pointer never changes.
  private let pointer: OpaquePointer?

  /// A semaphore on which nobody can pass yet.
  init() { unsafe pointer = nano_semaphore_create() }

  deinit {
    // Whoever could still wait would hold a reference.
    unsafe nano_semaphore_destroy(pointer)
  }

  /// Lets one thread pass, now or later.
  func post() { unsafe nano_semaphore_post(pointer) }

  /// Waits until this thread may pass.
  func wait() { unsafe nano_semaphore_wait(pointer) }

  /// Waits until this thread may pass, or for that long.
  ///
  /// - Returns: Whether it may pass.
  func wait(atMost time: Duration) -> Bool {
    unsafe nano_semaphore_wait_for(pointer, time.wholeNanoseconds)
  }
}
