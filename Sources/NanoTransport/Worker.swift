// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// What one worker thread does, and what it keeps for itself.
struct Worker: ~Copyable {
  private let core: ServerCore
  private let turn: CallTurn
  private var idleCalls = UnaryCallPool()
  private var buffer = GatherBuffer()

  init(_ core: ServerCore) {
    self.core = core
    turn = CallTurn(core.turn)
  }

  /// Takes events until the server has ended.
  mutating func run() {
    while turn.enter() {
      switch core.queue.next() {
      case .completed(let tag, let succeeded): dispatch(tag, succeeded)
      case .shutdown:
        core.turn.close()
        return
      }
    }
  }

  private mutating func dispatch(_ tag: Tag, _ succeeded: Bool) {
    let address = unsafe tag.address
    switch tag.kind {
    case .unaryRequested: unsafe takeUp(UnaryCall(owning: address), succeeded)
    case .unaryReceived: unsafe handle(UnaryCall(owning: address), succeeded)
    case .unaryAnswered, .unaryClosed: unsafe retire(UnaryCall(owning: address))
    case .streamRequested: unsafe core.takeUpStream(StreamRequest(owning: address), succeeded)
    case .streamClosed: unsafe ServerStream.take(address).closed()
    case .streamReceived: unsafe ServerStream.take(address).received(succeeded, &buffer)
    case .streamSent: unsafe ServerStream.take(address).sent(succeeded)
    case .streamFinished: unsafe ServerStream.take(address).statusSent()
    case .serverStopped:
      core.stopped.post()
      core.endWork()
    case nil: break
    }
  }

  /// Takes up a call whose headers are there; it is handled when its request is.
  private mutating func takeUp(_ call: consuming UnaryCall, _ succeeded: Bool) {
    // Without success the server takes no more calls, and this request ends with it.
    guard succeeded, core.beginWork() else { return }
    let index = call.method
    guard core.unaryMethods.indices.contains(index) else { return core.endWork() }
    core.requestCall(core.unaryMethods[index], idleCalls.take())
    core.memory.callBegan()
    guard let call = call.receive() else { return }
    end(call)
    core.endWork()
  }

  private mutating func handle(_ call: consuming UnaryCall, _ succeeded: Bool) {
    defer { core.endWork() }
    let index = call.method
    core.memory.received(call.hasRequest ? call.requestCount : CallMemory.abandonedCall)
    // Without success nobody waits any more: cancelled, or the message was refused by C core.
    guard succeeded, core.unaryMethods.indices.contains(index) else { return retire(call) }
    let method = core.unaryMethods[index]
    let start = Clock.now()
    method.recorder?.callStarted()
    let reply = answer(call, method, start)
    let code = reply.status.code
    if code == .ok { method.recorder?.messageSent() }
    let afterHandler = Clock.now()
    core.pace.record(afterHandler - start)
    // Before the client can know of it, so that whoever asks after an answer finds it counted.
    method.recorder?.callFinished(code, seconds: Double(afterHandler - start) / 1e9)
    if let call = call.answer(reply) { end(call) }
    buffer.trim()
  }

  private mutating func answer(
    _ call: borrowing UnaryCall,
    _ method: ServerCore.UnaryMethod,
    _ start: Int64
  ) -> UnaryReply {
    guard call.deadline > start else {
      return UnaryReply(
        Status(.deadlineExceeded, "the deadline had passed before the call was taken up")
      )
    }
    guard call.hasRequest else {
      // <https://grpc.github.io/grpc/core/md_doc_statuscodes.html>: the code for a call with
      // another number of messages than the method has.
      return UnaryReply(Status(.unimplemented, "the client sent no request"))
    }
    method.recorder?.messageReceived()
    if core.pace.isLong { turn.pass() }
    let reply = call.withRequest(method, turn, in: &buffer) { request, context in
      method.handler.handle(request, context)
    }
    return reply
      ?? UnaryReply(Status(.resourceExhausted, "no memory for \(call.requestCount) bytes"))
  }

  private mutating func retire(_ call: consuming UnaryCall) {
    if let call = call.finishEvent() { end(call) }
  }

  /// Keeps a call that has ended for the next one.
  private mutating func end(_ call: consuming UnaryCall) {
    idleCalls.put(call)
    core.memory.callEnded()
  }
}
