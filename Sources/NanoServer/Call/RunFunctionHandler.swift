// SPDX-License-Identifier: Apache-2.0

internal import NanoBytes
internal import NanoCall
internal import NanoFunction
internal import NanoMetrics
internal import NanoTransport
internal import NanoWire

/// Answers `RunFunction`, of v1 and v1beta1 alike: the messages of both are the same bytes.
///
/// Thread rule: any worker thread; a call stays on one from beginning to end.
final class RunFunctionHandler: UnaryHandler {
  private let library: CompositionLibrary
  private let log: Log
  private let metrics: FunctionMetrics
  /// The metrics of each composition and operation, looked up once, in the order of the library.
  private let known: [(name: String, metrics: CompositionMetrics)]
  private let unknown: CompositionMetrics

  init(library: CompositionLibrary, log: Log, metrics: FunctionMetrics) {
    self.library = library
    self.log = log
    self.metrics = metrics
    let names =
      library.compositions.map { type(of: $0).name } + library.operations.map { type(of: $0).name }
    known = names.map { ($0, metrics.composition($0)) }
    unknown = metrics.composition("")
  }

  func handle(_ request: RawSpan, _ context: borrowing CallContext) -> UnaryReply {
    let start = ContinuousClock.now
    let message: RunFunctionRequestMessage
    do throws(WireError) {
      message = try RunFunctionRequestMessage(decoding: request)
    } catch {
      log.write(.warn, "request refused") { $0.add("error", error.description) }
      return UnaryReply(
        Status(.invalidArgument, "cannot read the request: \(error)")
      )
    }
    let lazyRequest = LazyRequest(message)
    log.write(.debug, "request") { $0.add("request", CallDump.value(message)) }
    var response = library.answer(lazyRequest)
    do throws(WireError) {
      let bytes = try ResponseAssembly.bytes(of: &response, to: lazyRequest)
      log.write(.debug, "response") { $0.add("response", CallDump.value(response)) }
      let nanoseconds = RunFunctionHandler.nanoseconds(since: start)
      metrics(of: response.composition ?? response.operation).answered(
        nanoseconds: nanoseconds,
        requestBytes: request.byteCount,
        responseBytes: bytes.count,
        isFatal: response.isFatal
      )
      logCall(lazyRequest, response, nanoseconds)
      return UnaryReply(bytes)
    } catch {
      return UnaryReply(Status(.internal, "the response cannot be written: \(error)"))
    }
  }

  private func metrics(of composition: String?) -> CompositionMetrics {
    guard let composition else { return unknown }
    return known.first { $0.name == composition }?.metrics ?? unknown
  }

  private func logCall(
    _ request: LazyRequest,
    _ response: FunctionResponse,
    _ nanoseconds: Int
  ) {
    let failure = response.results.first { $0.severity == .fatal }
    let done = response.operation == nil ? "composed" : "operated"
    log.write(failure == nil ? .info : .error, failure == nil ? done : "fatal") { line in
      line.add("tag", request.tag)
      if let composite = request.knownComposite {
        let metadata = composite["metadata"]
        line.add(
          "composite",
          texts: [
            ("apiVersion", composite["apiVersion"].string), ("kind", composite["kind"].string),
            ("namespace", metadata["namespace"].string), ("name", metadata["name"].string),
          ]
        )
      }
      line.add("composition", ifPresent: response.composition)
      line.add("operation", ifPresent: response.operation)
      line.add("duration", .number(Double(nanoseconds / 1000) / 1e6))
      line.add("error", ifPresent: failure?.message)
    }
  }

  private static func nanoseconds(since start: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Int(truncatingIfNeeded: seconds) &* 1_000_000_000
      &+ Int(truncatingIfNeeded: attoseconds / 1_000_000_000)
  }
}
