// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Synchronization

/// Work that several threads take one piece after the other.
enum ParallelWork {
  /// How much stack a thread has: a test renders in it.
  private static let stackSize = 8 << 20

  /// Calls a function for each number below a count, and returns when all calls have returned.
  ///
  /// - Parameters:
  ///   - count: How many calls there are.
  ///   - threads: How many run at once, the calling thread included; fewer when the system has no
  ///     more of them.
  static func run(_ count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let next = Counter()
    let work: @Sendable () -> Void = {
      while true {
        let index = next.take()
        guard index < count else { return }
        body(index)
      }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, stackSize)
    defer { pthread_attr_destroy(&attributes) }
    var started: [pthread_t] = []
    for _ in 1..<max(1, min(threads, count)) {
      var thread = pthread_t()
      let box = Unmanaged.passRetained(Box(work))
      let status = pthread_create(
        &thread,
        &attributes,
        { argument in
          guard let argument else { return nil }
          Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
          return nil
        },
        box.toOpaque()
      )
      guard status == 0 else {
        box.release()
        break
      }
      started.append(thread)
    }
    work()
    for thread in started { pthread_join(thread, nil) }
  }

  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}
