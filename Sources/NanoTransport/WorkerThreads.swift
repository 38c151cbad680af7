// SPDX-License-Identifier: Apache-2.0

internal import CPlatform
internal import Glibc

/// Owns the worker threads of one server; they are joined when it goes.
///
/// Source: <https://man7.org/linux/man-pages/man7/pthreads.7.html>.
@safe
struct WorkerThreads: ~Copyable, @unchecked Sendable {
  // Sendable: the handles are only read, and joining consumes the value.
  private var handles: [pthread_t] = []

  /// What a thread is started with.
  private final class Start: Sendable {
    let name: String
    let body: @Sendable () -> Void
    init(_ name: String, _ body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }

  /// No threads yet.
  init() {}

  deinit {
    for handle in handles {
      // Fails only for a thread that was joined or detached, and none is elsewhere.
      _ = pthread_join(handle, nil)
    }
  }

  /// Starts one more thread.
  ///
  /// - Parameters:
  ///   - name: Shown by `ps` and `perf`; at most 15 bytes.
  ///   - body: What it does; the thread ends with it.
  mutating func start(
    _ name: String,
    _ body: @escaping @Sendable () -> Void
  ) throws(TransportError) {
    let start = unsafe Unmanaged.passRetained(Start(name, body))
    var handle = pthread_t()
    let reason = unsafe pthread_create(
      &handle,
      nil,
      { unsafe WorkerThreads.run($0) },
      start.toOpaque()
    )
    guard reason == 0 else {
      unsafe start.release()
      throw TransportError(
        .noThread,
        "cannot start a worker thread: \(AddressProbe.text(of: reason))"
      )
    }
    handles.append(handle)
  }

  /// Waits for all threads to end.
  consuming func join() {}

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
    // A name that is too long is not set; the thread does its work without.
    _ = unsafe nano_name_thread(start.name)
    start.body()
    return nil
  }
}
