// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Synchronization

/// The programs that this process started, which end with it when a signal ends it.
///
/// A signal handler may neither lock nor allocate, so they stand in slots that are there from the
/// start.
///
/// Thread rule: may be used by any number of threads, and by a signal handler.
enum StartedPrograms {
  private static let count = 256

  /// The signals that end this process and what it started; SIGPIPE comes when whoever reads its
  /// output has read enough.
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGPIPE]

  /// How many programs are being started, and have no slot yet.
  private static let starting = Atomic(0)

  /// Process identifiers; 0 where there is none.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Atomic<pid_t>> = {
    let slots = UnsafeMutablePointer<Atomic<pid_t>>.allocate(capacity: count)
    for index in 0..<count { (slots + index).initialize(to: Atomic(0)) }
    for number in signals { watch(number) }
    return slots
  }()

  /// Starts a program that ends with this process, from its first moment on: a signal that arrives
  /// meanwhile waits until the program has its slot.
  ///
  /// - Parameter spawn: Starts it with those signals blocked, and returns its identifier; 0 when it
  ///   cannot be started.
  static func start(_ spawn: (_ blocked: sigset_t) -> pid_t) {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for number in signals { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    starting.add(1, ordering: .sequentiallyConsistent)
    defer { starting.subtract(1, ordering: .sequentiallyConsistent) }
    // The handlers stand before the program does.
    _ = slots
    let identifier = spawn(before)
    if identifier > 0 { replace(0, with: identifier) }
  }

  /// Leaves a program alone, before its identifier may become another one's.
  static func remove(_ identifier: pid_t) { replace(identifier, with: 0) }

  private static func replace(_ old: pid_t, with new: pid_t) {
    for index in 0..<count
    where slots[index].compareExchange(
      expected: old,
      desired: new,
      ordering: .sequentiallyConsistent
    ).exchanged {
      return
    }
  }

  /// Ends them when that signal arrives, unless somebody ignores or handles it.
  private static func watch(_ number: Int32) {
    var before = sigaction()
    sigaction(number, nil, &before)
    guard before.__sigaction_handler.sa_handler == nil else { return }
    signal(number) { number in
      // Other threads may be starting programs: they get no signal meanwhile, and are done at once.
      for _ in 0..<1000 {
        guard StartedPrograms.starting.load(ordering: .sequentiallyConsistent) > 0 else { break }
        poll(nil, 0, 1)
      }
      for index in 0..<StartedPrograms.count {
        let identifier = StartedPrograms.slots[index].load(ordering: .sequentiallyConsistent)
        if identifier > 0 { kill(identifier, SIGKILL) }
      }
      signal(number, SIG_DFL)
      raise(number)
    }
  }
}
