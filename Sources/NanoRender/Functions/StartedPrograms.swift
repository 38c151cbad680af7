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

  /// Process identifiers; 0 where there is none.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Atomic<pid_t>> = {
    let slots = UnsafeMutablePointer<Atomic<pid_t>>.allocate(capacity: count)
    for index in 0..<count { (slots + index).initialize(to: Atomic(0)) }
    for number in [SIGINT, SIGTERM, SIGHUP] { watch(number) }
    return slots
  }()

  /// Ends a program with this process from now on.
  static func add(_ identifier: pid_t) { replace(0, with: identifier) }

  /// Leaves a program alone, before its identifier may become another one's.
  static func remove(_ identifier: pid_t) { replace(identifier, with: 0) }

  private static func replace(_ old: pid_t, with new: pid_t) {
    for index in 0..<count
    where slots[index].compareExchange(expected: old, desired: new, ordering: .relaxed).exchanged {
      return
    }
  }

  /// Ends them when that signal arrives, unless somebody ignores or handles it.
  private static func watch(_ number: Int32) {
    var before = sigaction()
    sigaction(number, nil, &before)
    guard before.__sigaction_handler.sa_handler == nil else { return }
    signal(number) { number in
      for index in 0..<StartedPrograms.count {
        let identifier = StartedPrograms.slots[index].load(ordering: .relaxed)
        if identifier > 0 { kill(identifier, SIGKILL) }
      }
      signal(number, SIG_DFL)
      raise(number)
    }
  }
}
