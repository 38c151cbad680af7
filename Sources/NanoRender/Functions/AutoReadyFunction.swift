// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoValue

/// What `function-auto-ready` does: a desired resource that nobody spoke of is ready when what exists
/// of it is.
///
/// Existing resources are judged as the compositions of this project judge theirs: by the rules for
/// their kind, and otherwise by their condition `Ready`.
///
/// Source: <https://github.com/crossplane-contrib/function-auto-ready>
package struct AutoReadyFunction: FunctionCaller {
  /// The last part of its package.
  package static let name = "function-auto-ready"

  /// The function, which has no settings.
  package init() {}

  /// Passes on what the steps before said, with readiness where it was not said.
  package func answer(_ call: FunctionCall) -> FunctionAnswer {
    var answer = FunctionAnswer(passingOn: call)
    answer.timeToLive = .seconds(60)
    for name in call.desired.names {
      guard answer.desired.resources[name]?.ready == .unspecified,
        let observed = call.observed.resources[name]?.object,
        AutoReadyFunction.isReady(observed)
      else { continue }
      answer.desired.resources[name]?.ready = .ready
    }
    return answer
  }

  private static func isReady(_ observed: Value) -> Bool {
    let conditions = observed["status"]["conditions"].array ?? []
    return conditions.contains { $0["type"] == "Ready" && $0["status"] == "True" }
  }
}
