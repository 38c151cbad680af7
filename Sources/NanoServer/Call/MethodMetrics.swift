// SPDX-License-Identifier: Apache-2.0

internal import NanoMetrics
internal import NanoTransport

/// Counts the calls of every method under the names that dashboards for gRPC servers expect.
struct MethodMetrics: ServerObserver {
  private let methods: [MethodName: GRPCMethodMetrics]

  /// Registers the metrics of those methods.
  init(registry: MetricsRegistry, methods: [MethodName]) throws(MetricsError) {
    let metrics = try GRPCServerMetrics(
      registry: registry,
      methods: methods.map(MethodMetrics.described)
    )
    self.methods = Dictionary(
      zip(methods, metrics.methods),
      uniquingKeysWith: { first, _ in first }
    )
  }

  func recorder(for method: MethodName) -> any CallRecorder {
    guard let metrics = methods[method] else { return Uncounted() }
    return Recorder(metrics: metrics)
  }

  private static func described(_ method: MethodName) -> GRPCMethod {
    let type: GRPCMethod.CallType =
      switch method.kind {
      case .unary: .unary
      case .serverStream: .serverStream
      case .bidirectionalStream: .bidirectionalStream
      }
    return GRPCMethod(service: method.service, method: method.method, type: type)
  }

  private struct Recorder: CallRecorder {
    let metrics: GRPCMethodMetrics

    func callStarted() { metrics.started() }
    func messageReceived() { metrics.received() }
    func messageSent() { metrics.sent() }
    func callFinished(_ code: StatusCode, seconds: Double) {
      // Any time that a call can take fits; the clamp keeps an absurd one from trapping.
      let nanoseconds = Int(min(max(seconds, 0), 1e9) * 1e9)
      metrics.finished(code: Int(code.rawValue), nanoseconds: nanoseconds)
    }
  }

  /// For methods that the server does not have, which have no series of their own.
  private struct Uncounted: CallRecorder {
    func callStarted() {}
    func messageReceived() {}
    func messageSent() {}
    func callFinished(_ code: StatusCode, seconds: Double) {}
  }
}
