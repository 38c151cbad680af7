// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Where gRPC C core's own log lines go: to the owner's closure, and never to standard error.
///
/// One for the process, as it is in C core.
package enum TransportLog {
  /// How grave C core holds a line to be.
  package enum Severity: Int, Sendable, Comparable {
    case debug, info, error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Takes the lines.
  ///
  /// Called on any thread, C core's among them; must not call into the transport.
  package typealias Receiver = @Sendable (_ severity: Severity, _ text: String) -> Void

  private static let receiver = Guarded<Receiver?>(nil)

  /// Sends the lines to the closure from now on; until then they are dropped.
  ///
  /// - Parameters:
  ///   - minimum: Lines below this are not even formatted.
  ///   - receiver: Takes the lines; nil drops them again.
  package static func send(from minimum: Severity = .error, to receiver: Receiver?) {
    _ = installed
    self.receiver.withLock { $0 = receiver }
    setMinimum(minimum)
  }

  /// Takes the lines away from standard error, once; called before C core starts.
  static func install() { _ = installed }

  private static let installed: Void = {
    unsafe gpr_set_log_function(receiveLine)
    // Said here, C core does not read the environment variable GRPC_VERBOSITY.
    setMinimum(.error)
  }()

  private static func setMinimum(_ minimum: Severity) {
    switch minimum {
    case .debug: gpr_set_log_verbosity(GPR_LOG_SEVERITY_DEBUG)
    case .info: gpr_set_log_verbosity(GPR_LOG_SEVERITY_INFO)
    case .error: gpr_set_log_verbosity(GPR_LOG_SEVERITY_ERROR)
    }
  }

  fileprivate static func receive(_ severity: gpr_log_severity, _ text: UnsafePointer<CChar>) {
    // The closure is called outside the lock, so that it may itself change where lines go.
    guard let receiver = receiver.withLock({ $0 }) else { return }
    let text = unsafe String(cString: text)
    switch severity {
    case GPR_LOG_SEVERITY_DEBUG: receiver(.debug, text)
    case GPR_LOG_SEVERITY_INFO: receiver(.info, text)
    default: receiver(.error, text)
    }
  }
}

/// C core's log function.
private func receiveLine(_ arguments: UnsafeMutablePointer<gpr_log_func_args>?) {
  guard let arguments = unsafe arguments?.pointee, let message = unsafe arguments.message else {
    return
  }
  unsafe TransportLog.receive(arguments.severity, message)
}
