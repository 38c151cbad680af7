// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The signals that ask the process to end: SIGTERM from Kubernetes, SIGINT from a terminal.
///
/// They are blocked in every thread and fetched by one, so no code runs inside a signal handler.
/// ``block()`` has to come before any thread is started, because threads inherit the mask.
enum TerminationSignal {
  /// Which signal came.
  enum Name: String {
    case terminate = "SIGTERM"
    case interrupt = "SIGINT"
  }

  /// Keeps the signals for ``wait(atMost:)``; a closed pipe or connection must end nothing either.
  static func block() {
    var set = signals()
    pthread_sigmask(SIG_BLOCK, &set, nil)  // fails for an unknown action only
    signal(SIGPIPE, SIG_IGN)
  }

  /// Lets Ctrl-C end the process at once again, for somebody who does not want to wait.
  static func unblockInterrupt() {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Waits for one of the signals.
  ///
  /// - Parameter seconds: How long to wait at most.
  /// - Returns: The signal, or nil when none came in that time.
  static func wait(atMost seconds: Int) -> Name? {
    var set = signals()
    var timeout = timespec(tv_sec: seconds, tv_nsec: 0)
    // EAGAIN (the time is over) and EINTR (some other signal) both mean: none of these came.
    return switch sigtimedwait(&set, nil, &timeout) {
    case SIGTERM: .terminate
    case SIGINT: .interrupt
    default: nil
    }
  }

  private static func signals() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    return set
  }
}
