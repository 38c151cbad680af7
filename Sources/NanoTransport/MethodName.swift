// SPDX-License-Identifier: Apache-2.0

/// How many messages go each way in a call of a method.
package enum MethodKind: String, Hashable, Sendable {
  /// One request, one reply.
  case unary
  /// One request, any number of replies.
  case serverStream = "server_stream"
  /// Any number both ways, in any order.
  case bidirectionalStream = "bidi_stream"

  /// The value of the label `grpc_type` in metrics.
  package var label: String { rawValue }
}

/// Which method of which service, and of what kind.
package struct MethodName: Hashable, Sendable {
  /// The full name of the service, `grpc.health.v1.Health`.
  package let service: String
  /// The name of the method in it, `Check`.
  package let method: String
  /// How many messages go each way.
  package let kind: MethodKind

  /// Where clients call it, `/grpc.health.v1.Health/Check`.
  package var path: String { "/\(service)/\(method)" }

  /// A method by its service and name.
  package init(service: String, method: String, kind: MethodKind) {
    self.service = service
    self.method = method
    self.kind = kind
  }
}
