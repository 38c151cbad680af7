// SPDX-License-Identifier: Apache-2.0

internal import NanoBytes
internal import NanoTransport
internal import NanoValue
internal import NanoWire
internal import Synchronization

/// A function that runs elsewhere and is called over gRPC in plain text, as in Development mode.
///
/// It is called as `apiextensions.fn.proto.v1`, and as `v1beta1` when it does not know that. One
/// that cannot be reached is tried again for a while, since it may still be starting.
package final class RemoteFunction: FunctionCaller {
  /// The address of a function in Development mode whose annotations name none.
  package static let defaultTarget = "localhost:9443"

  private static let services = [
    "apiextensions.fn.proto.v1.FunctionRunnerService",
    "apiextensions.fn.proto.v1beta1.FunctionRunnerService",
  ]

  private let name: String
  private let address: String
  private let timeout: Duration
  private let deadline: ContinuousClock.Instant
  private let patience: Duration
  private let channel: Mutex<Channel>
  /// The process that serves the function, where this program started it.
  private let process: FunctionProcess?

  /// A function at that address.
  ///
  /// - Parameters:
  ///   - address: `host:port`, or a target as gRPC has it.
  ///   - name: What it is called, for errors; empty for what has no name.
  ///   - timeout: How long all calls may take together, from now on.
  ///   - patience: How long to try to reach it.
  ///   - process: What serves it; it is ended with this object.
  package init(
    at address: String,
    named name: String = "",
    timeout: Duration = .seconds(60),
    patience: Duration = .seconds(5),
    process: FunctionProcess? = nil
  ) {
    self.name = name
    self.address = address
    self.timeout = timeout
    deadline = .now + timeout
    self.patience = patience
    self.process = process
    channel = Mutex(Channel(ChannelConfiguration(address: address)))
  }

  /// Calls the function.
  package func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
    let start = ContinuousClock.now
    while true {
      let (status, answer) = try self.call(call)
      if let answer { return answer }
      if let ending = process?.ending { throw CallError(ending) }
      if status.code == .deadlineExceeded {
        let subject = name.isEmpty ? "the function" : "function \(name)"
        let words = "\(subject) at \(address) gave no answer within \(timeout.goText)"
        throw CallError("\(RemoteFunction.error(status)) (\(words))")
      }
      guard status.code == .unavailable else { throw RemoteFunction.error(status) }
      guard ContinuousClock.now - start < patience else {
        let error = RemoteFunction.error(status)
        throw CallError("\(error) (nothing answers at \(address))")
      }
      Pause.wait(.milliseconds(10))
      // A channel that was refused waits longer before it tries again than a new one.
      channel.withLock { $0 = Channel(ChannelConfiguration(address: address)) }
    }
  }

  /// One call, by the first service that the function knows.
  private func call(_ call: FunctionCall) throws(CallError) -> (Status, FunctionAnswer?) {
    var status = Status(.unimplemented, "")
    let channel = channel.withLock(\.self)
    for service in RemoteFunction.services {
      do {
        let reply = channel.call(
          "/\(service)/RunFunction",
          try call.wireRequest.bytes(),
          timeout: max(.zero, deadline - .now)
        )
        status = reply.status
        guard status.code == .ok else {
          if status.code == .unimplemented { continue }
          return (status, nil)
        }
        let message = try reply.body.withUnsafeBytes { (bytes) throws(WireError) in
          try RunFunctionResponseMessage(decoding: bytes.bytes)
        }
        return (status, try FunctionAnswer(message))
      } catch {
        throw CallError(error.description)
      }
    }
    return (status, nil)
  }

  /// The end of a call in the words of gRPC for Go.
  private static func error(_ status: Status) -> CallError {
    CallError("rpc error: code = \(status.code.name) desc = \(status.message)")
  }
}
