// SPDX-License-Identifier: Apache-2.0

package import NanoValue
package import NanoWire

/// What a composition function answered, as values: a `RunFunctionResponse`.
package struct FunctionAnswer: Sendable {
  /// How long the answer may be kept; nil: not at all.
  package var timeToLive: Duration?
  /// All that should exist: what the function does not repeat of the call is dropped.
  package var desired = FunctionState()
  /// What happened.
  package var results: [WireResult] = []
  /// The context for the next step, an object; nil when it is unset.
  package var context: Value?
  /// What is wanted; nil when it is unset, which is another wish than an empty one.
  package var requirements: WireRequirements?
  /// Conditions of the composite.
  package var conditions: [WireCondition] = []
  /// What an operation reports, an object; nil when it is unset.
  package var output: Value?

  /// An answer that says nothing, and so wants nothing to exist.
  package init() {}

  /// An answer that passes on what the steps before said.
  package init(passingOn call: FunctionCall) {
    desired = call.desired
    context = call.context
  }

  /// An answer that ends the pipeline.
  package static func fatal(_ message: String) -> FunctionAnswer {
    var answer = FunctionAnswer()
    answer.results = [WireResult(.fatal, message)]
    return answer
  }

  /// The first message that ends the pipeline, or nil.
  package var fatalMessage: String? { results.first { $0.severity == .fatal }?.message }
}

/// A composition function that can be called, wherever it runs.
package protocol FunctionCaller: Sendable {
  /// Calls the function once.
  ///
  /// - Throws: ``CallError`` when there is no answer; what a function finds wrong is a result.
  func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer
}

/// Why a function did not answer.
package struct CallError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reason, as it follows `cannot run Composition pipeline step "s": `.
  package let description: String
  /// What helps to find the cause; often nothing.
  package let notes: [String]

  /// That reason.
  package init(_ description: String, notes: [String] = []) {
    self.description = description
    self.notes = notes
  }
}
