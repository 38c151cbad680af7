// SPDX-License-Identifier: Apache-2.0

internal import NanoBytes
internal import NanoValue
internal import NanoWire

extension RenderProtocol {
  /// What a process of the engine does with one request.
  package struct ProcessReply: Sendable {
    /// What it writes to standard output.
    package var output: [UInt8] = []
    /// What it writes to standard error, or nil.
    package var error: String?
    /// What it exits with.
    package var exitCode: Int32
  }

  /// What a process exits with when a function ended the pipeline; there is a response then.
  private static let fatalExitCode: Int32 = 3

  /// Answers a request in bytes.
  package func answer(bytes: [UInt8]) -> ProcessReply {
    do {
      let request = try bytes.withUnsafeBytes { (bytes) throws(WireError) in
        try RenderMessage.request.value(of: bytes.bytes)
      }
      let reply = answer(request)
      guard let response = reply.response else {
        return ProcessReply(error: reply.error, exitCode: 1)
      }
      let message = try RenderMessage.response.bytes(of: response.throughWire)
      return ProcessReply(
        output: message.withUnsafeBytes { Array($0) },
        error: reply.error,
        exitCode: reply.error == nil ? 0 : RenderProtocol.fatalExitCode
      )
    } catch {
      return ProcessReply(error: "cannot read or write render messages: \(error)", exitCode: 1)
    }
  }
}
