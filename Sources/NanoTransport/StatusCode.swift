// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// How a call ended, as gRPC counts it.
///
/// Source: <https://grpc.io/docs/guides/status-codes/>. A number that is not one of the named ones
/// is kept as it is: a peer may send any.
package struct StatusCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The call succeeded.
  package static let ok = StatusCode(rawValue: 0)
  /// The client cancelled the call.
  package static let cancelled = StatusCode(rawValue: 1)
  /// An error that has no better code.
  package static let unknown = StatusCode(rawValue: 2)
  /// The request is wrong whatever the state of the system.
  package static let invalidArgument = StatusCode(rawValue: 3)
  /// The time the client gave has passed.
  package static let deadlineExceeded = StatusCode(rawValue: 4)
  /// What was asked for is not there.
  package static let notFound = StatusCode(rawValue: 5)
  /// What was to be made is there already.
  package static let alreadyExists = StatusCode(rawValue: 6)
  /// The client may not do this.
  package static let permissionDenied = StatusCode(rawValue: 7)
  /// A limit of size, memory or number was reached.
  package static let resourceExhausted = StatusCode(rawValue: 8)
  /// The system is not in a state for this; repeating alone does not help.
  package static let failedPrecondition = StatusCode(rawValue: 9)
  /// The call lost against another one; repeat it as a whole.
  package static let aborted = StatusCode(rawValue: 10)
  /// Beyond the end of something.
  package static let outOfRange = StatusCode(rawValue: 11)
  /// There is no such method, or not with that number of messages.
  package static let unimplemented = StatusCode(rawValue: 12)
  /// Something that must hold does not.
  package static let `internal` = StatusCode(rawValue: 13)
  /// Not now; repeat the call.
  package static let unavailable = StatusCode(rawValue: 14)
  /// Data is lost for good.
  package static let dataLoss = StatusCode(rawValue: 15)
  /// The client has not said who it is.
  package static let unauthenticated = StatusCode(rawValue: 16)

  /// The name as metrics spell it, `OK` and `DeadlineExceeded`; `Code(17)` for a number without one.
  ///
  /// The spelling of gRPC for Go, so that existing dashboards read these metrics too.
  package var name: String {
    guard let index = Int(exactly: rawValue), Self.names.indices.contains(index) else {
      return "Code(\(rawValue))"
    }
    return Self.names[index]
  }

  /// The code for C core; a number that C cannot hold becomes ``unknown``.
  var cValue: grpc_status_code {
    grpc_status_code(Int32(exactly: rawValue) ?? Int32(Self.unknown.rawValue))
  }

  private static let names = [
    "OK", "Canceled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound",
    "AlreadyExists", "PermissionDenied", "ResourceExhausted", "FailedPrecondition", "Aborted",
    "OutOfRange", "Unimplemented", "Internal", "Unavailable", "DataLoss", "Unauthenticated",
  ]
}

extension StatusCode: CustomStringConvertible {
  package var description: String { name }
}

/// A code with the sentence that goes with it.
package struct Status: Hashable, Sendable {
  /// How the call ended.
  package var code: StatusCode
  /// Why, for a person; empty when there is nothing to say.
  package var message: String

  /// A status with that code and message.
  package init(_ code: StatusCode, _ message: String = "") {
    self.code = code
    self.message = message
  }

  /// Success, with nothing to say.
  package static let ok = Status(.ok)
}
