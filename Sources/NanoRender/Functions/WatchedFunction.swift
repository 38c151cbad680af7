// SPDX-License-Identifier: Apache-2.0

internal import NanoWire
internal import Synchronization

/// A function whose calls are told, a sentence each.
package final class WatchedFunction: FunctionCaller {
  private let name: String
  private let function: any FunctionCaller
  private let tell: @Sendable (String) -> Void
  private let count = Mutex(0)

  /// The function of that name.
  package init(
    _ function: any FunctionCaller,
    named name: String,
    tell: @escaping @Sendable (String) -> Void
  ) {
    self.name = name
    self.function = function
    self.tell = tell
  }

  /// Calls the function, and tells how long that took and what came of it.
  package func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let start = ContinuousClock.now
    var end: String { "\(name), call \(number): \((ContinuousClock.now - start).inMilliseconds)" }
    do throws(CallError) {
      let answer = try function.answer(call)
      tell("\(end), \(answer.summary)")
      return answer
    } catch {
      tell("\(end), no answer")
      throw error
    }
  }
}

extension FunctionAnswer {
  /// What it holds, in words: `2 desired resources, 1 result, requires a`.
  fileprivate var summary: String {
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    var parts = [counted(desired.names.count, "desired resource")]
    if !results.isEmpty { parts.append(counted(results.count, "result")) }
    let wishes =
      (requirements?.resources.map(\.name) ?? []) + (requirements?.extraResources.map(\.name) ?? [])
      + (requirements?.schemas.map(\.name) ?? [])
    if !wishes.isEmpty { parts.append("requires \(wishes.joined(separator: ", "))") }
    return parts.joined(separator: ", ")
  }
}

extension Duration {
  /// The duration with one decimal: `1.2 ms`.
  fileprivate var inMilliseconds: String {
    let (seconds, attoseconds) = components
    let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
