// SPDX-License-Identifier: Apache-2.0

internal import NanoTransport
internal import NanoWire

/// Server reflection, by which `grpcurl` and the like learn what the server offers.
///
/// The messages of v1 and v1alpha are the same bytes, so one handler answers both.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/server-reflection.md>
enum ReflectionService {
  /// The full names of the service in both of its versions.
  static let names = [
    "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
  ]

  /// The methods of both versions.
  ///
  /// - Parameter services: The full names of the other services that the server offers.
  static func methods(services: [String]) -> [ServerMethod] {
    let offered = (Set(services).union(names)).sorted()
    return names.map { name in
      .stream(service: name, method: "ServerReflectionInfo", kind: .bidirectionalStream) { _ in
        Session(offered: offered)
      }
    }
  }

  /// One call: any number of questions, each answered at once.
  private final class Session: StreamHandler {
    private let offered: [String]
    private let index = ReflectionIndex()

    init(offered: [String]) { self.offered = offered }

    func received(_ message: RawSpan, on stream: ServerStream) {
      do throws(WireError) {
        let request = try ServerReflectionRequest(decoding: message)
        stream.send(try index.answer(to: request, serving: offered).bytes(for: request))
      } catch {
        stream.finish(
          Status(.invalidArgument, "the request is no ServerReflectionRequest: \(error)")
        )
      }
    }

    func inputEnded(on stream: ServerStream) { stream.finish(.ok) }
  }
}
