// SPDX-License-Identifier: Apache-2.0

/// One method of a gRPC service, as the metrics name it.
package struct GRPCMethod: Sendable, Hashable {
  /// Which side of a call sends more than one message.
  package enum CallType: String, Sendable {
    /// One request, one response.
    case unary
    /// Many requests, one response.
    case clientStream = "client_stream"
    /// One request, many responses.
    case serverStream = "server_stream"
    /// Many of both.
    case bidirectionalStream = "bidi_stream"
  }

  /// The full name of the service: `apiextensions.fn.proto.v1.FunctionRunnerService`.
  package let service: String
  /// The name of the method alone: `RunFunction`.
  package let method: String
  /// Which side sends more than one message.
  package let type: CallType

  /// A method of that service.
  package init(service: String, method: String, type: CallType = .unary) {
    self.service = service
    self.method = method
    self.type = type
  }
}

/// What happened to calls of one method.
///
/// Every function is one or two relaxed atomic additions: no lock, no look-up, no allocation. From
/// any thread.
package final class GRPCMethodMetrics: Sendable {
  private let startedCalls: Counter
  private let receivedMessages: Counter
  private let sentMessages: Counter
  private let handlingTime: Histogram
  /// One for each status code, at its number.
  private let handledCalls: [Counter]

  fileprivate init(
    started: Counter,
    received: Counter,
    sent: Counter,
    handlingTime: Histogram,
    handled: [Counter]
  ) {
    startedCalls = started
    receivedMessages = received
    sentMessages = sent
    self.handlingTime = handlingTime
    handledCalls = handled
  }

  /// A call has arrived.
  package func started() { startedCalls.add() }

  /// A message of a call was received.
  package func received() { receivedMessages.add() }

  /// A message of a call was sent.
  package func sent() { sentMessages.add() }

  /// A call has ended.
  ///
  /// - Parameters:
  ///   - code: The number of its gRPC status; one that gRPC does not know counts as `Unknown`, as
  ///     a client would see it.
  ///   - nanoseconds: How long it took, from ``started()`` until now.
  package func finished(code: Int, nanoseconds: Int) {
    let known = handledCalls.indices.contains(code) ? code : grpcCodeUnknown
    handledCalls[known].add()
    handlingTime.observe(nanoseconds)
  }
}

/// The metrics that dashboards for gRPC servers expect, under the names of go-grpc-middleware.
///
/// `grpc_server_started_total`, `grpc_server_handled_total`, `grpc_server_msg_received_total`,
/// `grpc_server_msg_sent_total` and `grpc_server_handling_seconds`, with the labels `grpc_type`,
/// `grpc_service`, `grpc_method` and, for handled calls, `grpc_code`. All series of all methods and
/// codes are there from the start, at zero, so that a rate over the first failure is not lost.
/// Source: <https://pkg.go.dev/github.com/grpc-ecosystem/go-grpc-middleware/providers/prometheus>
package struct GRPCServerMetrics: Sendable {
  /// One for each method, in the order in which they were given.
  package let methods: [GRPCMethodMetrics]

  /// Registers the metrics of those methods; no others can be counted later.
  ///
  /// - Parameter handlingBuckets: The bounds of `grpc_server_handling_seconds`.
  /// - Throws: ``MetricsError`` when the registry has these metrics already.
  package init(
    registry: MetricsRegistry,
    methods: [GRPCMethod],
    handlingBuckets: Histogram.Buckets = .callDurations
  ) throws(MetricsError) {
    let labels = ["grpc_type", "grpc_service", "grpc_method"]
    let limit = max(1, methods.count)
    let started = try registry.counters(
      "grpc_server_started_total",
      "Calls that arrived at the server.",
      labels: labels,
      limit: limit
    )
    let handled = try registry.counters(
      "grpc_server_handled_total",
      "Calls that ended, by the code of their status.",
      labels: labels + ["grpc_code"],
      limit: limit * grpcCodes.count
    )
    let received = try registry.counters(
      "grpc_server_msg_received_total",
      "Messages that the server received.",
      labels: labels,
      limit: limit
    )
    let sent = try registry.counters(
      "grpc_server_msg_sent_total",
      "Messages that the server sent.",
      labels: labels,
      limit: limit
    )
    let handling = try registry.histograms(
      "grpc_server_handling_seconds",
      "How long calls took, from their arrival to their status.",
      labels: labels,
      buckets: handlingBuckets,
      limit: limit
    )
    self.methods = methods.map { method in
      let values = [method.type.rawValue, method.service, method.method]
      return GRPCMethodMetrics(
        started: started.labelled(values),
        received: received.labelled(values),
        sent: sent.labelled(values),
        handlingTime: handling.labelled(values),
        handled: grpcCodes.map { handled.labelled(values + [$0]) }
      )
    }
  }
}

extension Histogram.Buckets {
  /// 100 microseconds to 10 seconds: the default bounds of Prometheus' clients, and below them those
  /// that a composition function needs, which answers in less than the smallest of theirs.
  package static let callDurations = seconds([
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ])

  /// 1 KiB to 16 MiB in steps of four; 4 MiB, the most that Crossplane takes, is a bound.
  package static let messageSizes = bytes((5...12).map { 1 << ($0 * 2) })
}

/// The name of each gRPC status code as Go writes it, at its number.
///
/// Source: <https://pkg.go.dev/google.golang.org/grpc/codes#Code>
private let grpcCodes = [
  "OK", "Canceled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound", "AlreadyExists",
  "PermissionDenied", "ResourceExhausted", "FailedPrecondition", "Aborted", "OutOfRange",
  "Unimplemented", "Internal", "Unavailable", "DataLoss", "Unauthenticated",
]

private let grpcCodeUnknown = 2
