// SPDX-License-Identifier: Apache-2.0

internal import CGRPC

/// Calls of one worker thread that have ended and wait to be used again.
@safe
struct UnaryCallPool: ~Copyable {
  private var first: UnsafeMutablePointer<nano_unary_call>?
  private var count = 0

  /// More are given back to the allocator.
  private static let limit = 64

  /// An empty pool.
  init() { unsafe first = nil }

  deinit {
    var next = unsafe first
    while let call = unsafe next {
      unsafe next = call.pointee.next
      _ = unsafe UnaryCall(owning: call)
    }
  }

  /// A call ready to be requested.
  mutating func take() -> UnaryCall {
    guard let call = unsafe first else { return UnaryCall() }
    unsafe first = call.pointee.next
    unsafe call.pointee.next = nil
    count -= 1
    return unsafe UnaryCall(owning: call)
  }

  /// Keeps a call that has ended.
  mutating func put(_ call: consuming UnaryCall) {
    guard count < Self.limit else { return }
    let memory = unsafe call.release()
    unsafe memory.pointee.next = first
    unsafe first = memory
    count += 1
  }
}
