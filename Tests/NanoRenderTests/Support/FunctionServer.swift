// SPDX-License-Identifier: Apache-2.0

import NanoBytes
import NanoRender
import NanoTransport
import NanoWire

/// A function over gRPC on a free port of 127.0.0.1.
struct FunctionServer {
  static let services = [
    "apiextensions.fn.proto.v1.FunctionRunnerService",
    "apiextensions.fn.proto.v1beta1.FunctionRunnerService",
  ]

  private let server: Server

  /// A server that offers those services.
  init(
    services: [String],
    _ answer: @escaping @Sendable (RunFunctionRequestMessage) -> UnaryReply
  ) throws {
    var configuration = ServerConfiguration(credentials: .insecure)
    configuration.address = "127.0.0.1:0"
    let handler = Handler(answer: answer)
    server = try Server(
      configuration: configuration,
      methods: services.map { .unary(service: $0, method: "RunFunction", handler: handler) }
    )
  }

  var address: String { "127.0.0.1:\(server.port ?? 0)" }

  private struct Handler: UnaryHandler {
    let answer: @Sendable (RunFunctionRequestMessage) -> UnaryReply

    func handle(_ request: RawSpan, _ context: borrowing CallContext) -> UnaryReply {
      do {
        return answer(try RunFunctionRequestMessage(decoding: request))
      } catch {
        return UnaryReply(Status(.invalidArgument, error.description))
      }
    }
  }
}
