// SPDX-License-Identifier: Apache-2.0

import NanoRender
import NanoValue
import Synchronization

/// A function that remembers what it was asked.
final class RecordingFunction: FunctionCaller {
  private let function: any FunctionCaller
  private let recorded = Mutex<[Value]>([])

  init(_ function: any FunctionCaller = FakeFunction()) { self.function = function }

  /// The requests in the order in which they came, without their tags.
  var requests: [Value] { recorded.withLock(\.self) }

  func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
    recorded.withLock { $0.append(call.json.withoutTag) }
    return try function.answer(call)
  }
}
