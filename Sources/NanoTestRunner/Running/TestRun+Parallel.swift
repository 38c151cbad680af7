// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

extension TestRun {
  /// Runs tests, several at once.
  ///
  /// - Parameters:
  ///   - tests: The tests.
  ///   - threads: How many run at once.
  ///   - finished: Is told each outcome in the order of the tests, as soon as it and those before it
  ///     are there, by one thread at a time.
  /// - Returns: The outcomes in the order of the tests.
  package func run(
    _ tests: [TestCase],
    threads: Int,
    finished: @escaping @Sendable (TestOutcome) -> Void = { _ in }
  ) -> [TestOutcome] {
    let queue = OutcomeQueue(count: tests.count, finished)
    let goldenFiles = goldenFiles(of: tests)
    ParallelWork.run(tests.count, threads: threads) { index in
      queue.put(run(tests[index], goldenFiles), at: index)
    }
    return queue.outcomes
  }
}

/// Outcomes that come in any order and are told in theirs.
private final class OutcomeQueue: Sendable {
  private struct State {
    var outcomes: [TestOutcome?]
    var told = 0
  }

  private let state: Mutex<State>
  private let finished: @Sendable (TestOutcome) -> Void

  init(count: Int, _ finished: @escaping @Sendable (TestOutcome) -> Void) {
    state = Mutex(State(outcomes: Array(repeating: nil, count: count)))
    self.finished = finished
  }

  func put(_ outcome: TestOutcome, at index: Int) {
    state.withLock { state in
      state.outcomes[index] = outcome
      while state.told < state.outcomes.count, let next = state.outcomes[state.told] {
        finished(next)
        state.told += 1
      }
    }
  }

  var outcomes: [TestOutcome] { state.withLock { $0.outcomes.compactMap(\.self) } }
}
