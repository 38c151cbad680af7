// SPDX-License-Identifier: Apache-2.0

/// A method that a server offers, with what answers it.
package struct ServerMethod: Sendable {
  enum Answer: Sendable {
    case unary(any UnaryHandler)
    case stream(@Sendable (ServerStream) -> any StreamHandler)
  }

  /// Which method.
  package let name: MethodName
  let answer: Answer

  /// A method with one request and one reply; one handler may answer several methods.
  package static func unary(
    service: String,
    method: String,
    handler: any UnaryHandler
  ) -> ServerMethod {
    ServerMethod(
      name: MethodName(service: service, method: method, kind: .unary),
      answer: .unary(handler)
    )
  }

  /// A method that streams its replies, or both ways.
  ///
  /// - Parameter open: Makes the handler of one call. Called on a worker thread; must not wait.
  package static func stream(
    service: String,
    method: String,
    kind: MethodKind,
    open: @escaping @Sendable (ServerStream) -> any StreamHandler
  ) -> ServerMethod {
    ServerMethod(
      name: MethodName(service: service, method: method, kind: kind),
      answer: .stream(open)
    )
  }
}
