// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoValue
internal import NanoWire

/// What `function-auto-ready` does: a desired resource that nobody spoke of is ready when what exists
/// of it is.
///
/// What exists is judged by the expressions in CEL of the step's input, then by the rules for
/// Kubernetes' own kinds, then by its condition `Ready`. Only an expression says that a resource is
/// not ready; otherwise nothing is said of it.
///
/// Source: <https://github.com/crossplane-contrib/function-auto-ready>
package struct AutoReadyFunction: FunctionCaller {
  /// The last part of its package.
  package static let name = "function-auto-ready"

  /// The function; its settings are in the step's input.
  package init() {}

  /// Passes on what the steps before said, with readiness where it was not said.
  package func answer(_ call: FunctionCall) -> FunctionAnswer {
    var answer = FunctionAnswer(passingOn: call)
    let input: AutoReadyInput
    do {
      input = try AutoReadyInput(call.input, context: call.context)
    } catch {
      return .fatal("cannot get Function input: \(error)")
    }
    answer.timeToLive = input.timeToLive
    for name in call.desired.names {
      guard answer.desired.resources[name]?.ready == .unspecified,
        let observed = call.observed.resources[name]?.object
      else { continue }
      do {
        if let ready = try input.isReady(observed) {
          answer.desired.resources[name]?.ready = ready ? .ready : .notReady
          continue
        }
      } catch {
        answer.results.append(
          WireResult(.warning, "cannot judge composed resource \(name.goQuoted): \(error)")
        )
      }
      guard HealthCheck.isReady(observed) || observed.hasCondition("Ready") else { continue }
      answer.desired.resources[name]?.ready = .ready
    }
    return answer
  }
}

extension Value {
  /// Whether a condition of that type in `status.conditions` is True.
  func hasCondition(_ type: String) -> Bool {
    (self["status"]["conditions"].array ?? []).contains {
      $0["type"].string == type && $0["status"].string == "True"
    }
  }
}
