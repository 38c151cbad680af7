// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// What a handler may know of the call it answers, beside the request.
///
/// Lent for the time of the call; it cannot be kept.
@safe
package struct CallContext: ~Copyable {
  private let unaryMethod: ServerCore.UnaryMethod
  private let memory: UnsafeMutablePointer<nano_unary_call>
  private let turn: CallTurn

  init(
    _ memory: UnsafeMutablePointer<nano_unary_call>,
    _ method: ServerCore.UnaryMethod,
    _ turn: CallTurn
  ) {
    unsafe self.memory = memory
    unaryMethod = method
    self.turn = turn
  }

  /// Which method the client called.
  package var method: MethodName { unaryMethod.name }

  /// How long the client still waits; nil when it set no deadline, negative when it has passed.
  package var timeRemaining: Duration? {
    let deadline = unsafe Clock.nanoseconds(memory.pointee.deadline)
    guard deadline != Clock.never else { return nil }
    return .nanoseconds(deadline) - .nanoseconds(Clock.now())
  }

  /// Whether nobody waits for the answer any more: the client cancelled, went away or gave up.
  ///
  /// Cost: the first question starts a batch (about 2 us) and lets another thread serve the
  /// connections meanwhile; each further one reads a word. A server with one worker thread serves
  /// no connection while it handles a call, and so learns of it only for a call that had ended
  /// before.
  package var isCancelled: Bool {
    turn.pass()
    if unsafe memory.pointee.watched == 0 { unsafe UnaryCall.watchClose(of: memory) }
    return unsafe nano_load_int(nano_unary_call_cancelled(memory)) != 0
  }

  /// Who calls, as C core writes it.
  ///
  /// For example `ipv4:127.0.0.1:40612` or `unix:`. Allocates.
  package var peer: String {
    guard let call = unsafe memory.pointee.call, let text = unsafe grpc_call_get_peer(call) else {
      return ""
    }
    defer { unsafe gpr_free(text) }
    return unsafe String(cString: text)
  }
}

/// The turn to poll, as the thread that handles a call holds it.
final class CallTurn {
  private let turn: PollingTurn
  /// Whether this thread still has the turn.
  private(set) var isHeld = false

  init(_ turn: PollingTurn) { self.turn = turn }

  /// Waits for the turn unless this thread has it; false once there are no more turns.
  func enter() -> Bool {
    if !isHeld { isHeld = turn.enter() }
    return isHeld
  }

  /// Lets another thread poll; without effect when this one has passed its turn already.
  func pass() {
    guard isHeld else { return }
    isHeld = false
    turn.pass()
  }
}
