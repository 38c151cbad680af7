// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A line on standard error that says how far a long run is.
final class TestProgress: Sendable {
  /// How long a run takes before there is such a line.
  private static let patience = Duration.seconds(1)

  private let count: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let done = Mutex((finished: 0, isOnScreen: false))

  /// - Parameters:
  ///   - count: How many tests there are.
  ///   - isShown: Whether a person looks.
  init(count: Int, isShown: Bool) {
    self.count = count
    self.isShown = isShown
  }

  /// Takes the line away.
  func clear() {
    done.withLock { state in
      if state.isOnScreen { Terminal.writeProgress("") }
      state.isOnScreen = false
    }
  }

  /// Counts a test.
  func advance() {
    done.withLock { state in
      state.finished += 1
      guard isShown, ContinuousClock.now - start > TestProgress.patience else { return }
      Terminal.writeProgress("\(state.finished) of \(count) tests")
      state.isOnScreen = true
    }
  }
}
