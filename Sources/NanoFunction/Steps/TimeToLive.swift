// SPDX-License-Identifier: Apache-2.0

/// How soon Crossplane asks again, by how things stand.
///
/// Crossplane watches what is composed, so a composite that is ready need not be asked again. It does
/// not watch required resources before v2.4, and nobody watches what lies outside of the cluster.
public struct TimeToLive: Sendable, Hashable {
  /// While a value is missing that something outside has to bring.
  public var whileWaiting: Duration?
  /// While a resource is not ready.
  public var whileUnready: Duration?
  /// When all is ready and the composition asks to see objects or kinds.
  public var withQuestions: Duration?
  /// When all is ready and nothing is asked.
  public var whenReady: Duration?

  /// A policy; nil makes no statement: Crossplane asks again when something changes.
  ///
  /// - Parameters:
  ///   - whileWaiting: While a value is missing that something outside has to bring.
  ///   - whileUnready: While a resource is not ready.
  ///   - withQuestions: When all is ready and the composition asks to see objects or kinds.
  ///   - whenReady: When all is ready and nothing is asked.
  public init(
    whileWaiting: Duration? = .seconds(10),
    whileUnready: Duration? = .seconds(60),
    withQuestions: Duration? = .seconds(600),
    whenReady: Duration? = nil
  ) {
    self.whileWaiting = whileWaiting
    self.whileUnready = whileUnready
    self.withQuestions = withQuestions
    self.whenReady = whenReady
  }
}

extension Desired {
  /// Asks to be called again after that time at the latest: for a schedule, when it is due.
  ///
  /// It counts from the answer, and Crossplane adds a little at random. Of several the soonest counts;
  /// less than a second counts as a second.
  public mutating func callAgain(in duration: Duration) {
    let duration = max(duration, .seconds(1))
    calledAgain = calledAgain.map { min($0, duration) } ?? duration
  }
}
