// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// What the worker threads of one server share.
///
/// Everything but the registry of streams and the queue of C core is fixed when the threads start.
final class ServerCore: Sendable {
  /// A unary method with what answers it: an object, so that a call counts one use of it.
  final class UnaryMethod: Sendable {
    /// Where it is in the list of them.
    let index: Int
    let name: MethodName
    let registered: RegisteredMethod
    let handler: any UnaryHandler
    let recorder: (any CallRecorder)?

    init(
      _ index: Int,
      _ name: MethodName,
      _ registered: RegisteredMethod,
      _ handler: any UnaryHandler,
      _ recorder: (any CallRecorder)?
    ) {
      self.index = index
      self.name = name
      self.registered = registered
      self.handler = handler
      self.recorder = recorder
    }
  }

  /// A streaming method with what answers it.
  struct StreamMethod: Sendable {
    let name: MethodName
    let open: @Sendable (ServerStream) -> any StreamHandler
    let recorder: (any CallRecorder)?
  }

  /// The streams that are open, and whether more may be.
  struct Streams {
    var open: [ObjectIdentifier: ServerStream] = [:]
    var isStopping = false
  }

  /// Requests that wait for a call, for each method: as many clients can be matched at once.
  private static let requestsPerMethod = 4
  /// More calls than a busy worker leaves waiting.
  private static let largestBacklog = 256

  // The queue goes after the server, which puts events into it.
  let server: ServerHandle
  let queue: CompletionQueue
  let unaryMethods: [UnaryMethod]
  let streamMethods: [String: StreamMethod]
  let streams = Guarded(Streams())
  let turn = PollingTurn()
  let pace = HandlingPace()
  let memory = CallMemory()
  private let work = OpenWork()
  /// Passed when the server has ended every connection.
  let stopped = Semaphore()

  init(
    _ configuration: ServerConfiguration,
    _ methods: [ServerMethod],
    _ observer: (any ServerObserver)?
  ) throws(TransportError) {
    let queue = CompletionQueue()
    let server = ServerHandle(configuration, queue)
    var unaryMethods: [UnaryMethod] = []
    var streamMethods: [String: StreamMethod] = [:]
    for method in methods {
      let recorder = observer?.recorder(for: method.name)
      switch method.answer {
      case .unary(let handler):
        guard let registered = server.register(method.name) else {
          throw Self.duplicate(method.name)
        }
        unaryMethods.append(
          UnaryMethod(unaryMethods.count, method.name, registered, handler, recorder)
        )
      case .stream(let open):
        guard streamMethods[method.name.path] == nil else { throw Self.duplicate(method.name) }
        streamMethods[method.name.path] = StreamMethod(
          name: method.name,
          open: open,
          recorder: recorder
        )
      }
    }
    self.queue = queue
    self.server = server
    self.unaryMethods = unaryMethods
    self.streamMethods = streamMethods
  }

  private static func duplicate(_ method: MethodName) -> TransportError {
    TransportError(.invalidConfiguration, "method \(method.path) is offered twice")
  }

  /// Asks for the first calls; the workers ask for the next ones.
  func requestFirstCalls() {
    for _ in 0..<Self.requestsPerMethod {
      for method in unaryMethods { requestCall(method, UnaryCall()) }
      requestStream()
    }
  }

  /// Asks for as many calls as may have come in and found no request waiting for them.
  ///
  /// C core drops those when the server stops; the requests that are left over end with it.
  func takeUpBacklog() {
    for _ in 0..<Self.largestBacklog {
      for method in unaryMethods { requestCall(method, UnaryCall()) }
    }
  }

  /// Asks for one more call of a unary method.
  func requestCall(_ method: UnaryMethod, _ call: consuming UnaryCall) {
    // A request that is not taken (the queue is shut down) is one that nobody waits for.
    _ = call.request(method, from: server, into: queue)
  }

  /// Asks for one more call of any other method.
  func requestStream() {
    // As above.
    _ = StreamRequest().request(from: server, into: queue)
  }

  /// Says that batches will be started; false when the server has ended and none may be.
  func beginWork() -> Bool { work.begin() }

  /// Says that no more will be started by this piece of work.
  func endWork() { if work.end() { queue.shutDown() } }

  /// Takes up a call of a method that is not a registered unary one.
  func takeUpStream(_ request: consuming StreamRequest, _ succeeded: Bool) {
    guard succeeded, beginWork() else { return }
    defer { endWork() }
    requestStream()
    let path = request.path
    let method = streamMethods[path]
    guard let stream = request.makeStream(method, path, self) else { return }
    guard let method else {
      memory.received(CallMemory.abandonedCall)
      stream.refuse(Status(.unimplemented, "unknown method \(path)"))
      return
    }
    guard enter(stream) else {
      stream.refuse(Self.stoppingStatus)
      return
    }
    stream.start(method.open(stream))
  }

  /// What streams are told when the server stops.
  static let stoppingStatus = Status(.unavailable, "the server is shutting down")

  /// Enters an open stream; false when the server is stopping.
  private func enter(_ stream: ServerStream) -> Bool {
    streams.withLock { streams in
      guard !streams.isStopping, beginWork() else { return false }
      streams.open[ObjectIdentifier(stream)] = stream
      return true
    }
  }

  /// Forgets a stream that has ended.
  func leave(_ stream: ServerStream) {
    let entered = streams.withLock { streams in
      streams.open.removeValue(forKey: ObjectIdentifier(stream)) != nil
    }
    if entered { endWork() }
  }

  /// Lets no more streams open and returns those that are.
  func stopStreams() -> [ServerStream] {
    streams.withLock { streams in
      streams.isStopping = true
      return Array(streams.open.values)
    }
  }
}
