// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension CompositionLibrary {
  /// What is wrong with the library itself, a sentence each; none when it can serve.
  ///
  /// Two compositions, operations or steps of one name, of which one would never run; a step that is
  /// turned off and does not exist. A server and a tool that are made of the library end with it, so
  /// that nobody finds out by a composite.
  public var mistakes: [String] {
    var mistakes: [String] = []
    for (what, names) in [
      ("compositions", compositions.map { type(of: $0).name }),
      ("operations", operations.map { type(of: $0).name }),
      ("steps", steps.map(\.name) + StandardStep.allCases.map(\.rawValue)),
    ] {
      mistakes += CompositionLibrary.repeated(names).map {
        "the library has two \(what) called \($0.quoted())"
      }
    }
    do throws(CompositionError) {
      _ = try ActiveSteps(steps, without: disabledSteps, and: [])
    } catch {
      mistakes.append(error.description)
    }
    return mistakes
  }

  /// The names that stand there more than once, each once, in their order.
  private static func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    var repeated: [String] = []
    for name in names where !seen.insert(name).inserted && !repeated.contains(name) {
      repeated.append(name)
    }
    return repeated
  }
}
