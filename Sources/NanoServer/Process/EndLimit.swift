// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Ends the process when its end takes too long, whatever hangs.
///
/// By a signal handler, which needs no thread and no lock. A handler it has to be, because the first
/// process of a container is not ended by a signal that it does not handle.
enum EndLimit {
  /// How much longer than delay and grace the end may take, in seconds.
  static let marginSeconds: Int64 = 5

  /// Ends the process with code 3 when it still runs after that time and the margin.
  static func begin(after duration: Duration, marginSeconds: Int64 = marginSeconds) {
    _ = OutputDescriptor.standardError  // made here and not in the handler
    signal(SIGALRM) { _ in
      // Standard error may be what hangs.
      signal(SIGALRM) { _ in _exit(3) }
      EndLimit.unblock()
      alarm(1)
      OutputDescriptor.standardError.writeOnce(
        "function: error: cut off: the end took longer than the shutdown delay and grace\n"
      )
      _exit(3)
    }
    unblock()
    alarm(UInt32(clamping: duration.components.seconds + 1 + marginSeconds))
  }

  private static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGALRM)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)  // fails for an unknown action only
  }
}
