// SPDX-License-Identifier: Apache-2.0

package import NanoValue
internal import Synchronization

/// A function that answers what it was told to, so that one step can be rendered among others.
///
/// The n-th call with the same input, counted from 0, gets the n-th answer, and every further call
/// the last one. What the steps before want is passed on: a desired resource replaces one of the
/// same name, and the keys of the context are set.
package final class FakeFunction: FunctionCaller {
  private let answers: [CannedAnswer]?
  /// How often each input came.
  private let counts = Mutex<[Value: Int]>([:])

  /// A function with those answers.
  ///
  /// - Parameter answers: Nil to take them from `responses` of the step's input.
  package init(_ answers: [CannedAnswer]? = nil) { self.answers = answers }

  /// The answer whose turn it is.
  package func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
    let answers =
      if let given = self.answers { given } else { try FakeFunction.answers(in: call.input) }
    let input = call.input ?? .null
    let count = counts.withLock { counts in
      counts[input, default: 0] += 1
      return counts[input, default: 1] - 1
    }
    guard let canned = answers.indices.contains(count) ? answers[count] : answers.last else {
      throw CallError("the fake has no answer: its list of responses is empty")
    }
    return canned.answer(to: call)
  }

  private static func answers(in input: Value?) throws(CallError) -> [CannedAnswer] {
    guard let responses = input?["responses"].array else {
      throw CallError("the fake has no answer: the step's input has no list of responses")
    }
    do {
      return try list(responses, at: ["input", "responses"])
    } catch {
      throw CallError("the fake cannot be read: \(error)")
    }
  }

  /// Reads answers that stand in a list.
  ///
  /// - Throws: What is wrong with the first that cannot be read.
  package static func list(
    _ responses: [Value],
    at path: Path
  ) throws(ValueErrors) -> [CannedAnswer] {
    var answers: [CannedAnswer] = []
    for (index, response) in responses.enumerated() {
      answers.append(try CannedAnswer(json: response, at: path.appending(index)))
    }
    return answers
  }
}

extension CannedAnswer {
  /// This answer over what the call passes on.
  func answer(to call: FunctionCall) -> FunctionAnswer {
    var answer = FunctionAnswer(passingOn: call)
    if let composite = desired.composite { answer.desired.composite = composite }
    for (name, resource) in desired.resources { answer.desired.resources[name] = resource }
    var context = call.context?.object
    for (key, value) in self.context { context = (context ?? [:]).setting(key, value) }
    answer.context = context.map(Value.object)
    answer.timeToLive = timeToLive
    answer.results = results
    answer.conditions = conditions
    answer.requirements = requirements
    answer.output = output
    return answer
  }
}

extension Members {
  /// These members with that one.
  func setting(_ key: String, _ value: Value) -> Members {
    var members = self
    members[key] = value
    return members
  }
}
