// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// Where a Database that a cloud runs is in its life, as `status.phase` tells it.
enum CloudPhase: String {
  case creating = "Creating"
  case ready = "Ready"
  case fallingAsleep = "FallingAsleep"
  case asleep = "Asleep"
  case waking = "Waking"
  case degraded = "Degraded"

  /// The phase that the composite has now; a composite without one is being created.
  init(before status: Value) {
    self = status["phase"].string.flatMap(CloudPhase.init) ?? .creating
  }

  /// The phase that comes after this one.
  ///
  /// A server that never ran is created first, and falls asleep when it is up.
  ///
  /// - Parameters:
  ///   - mayRest: Whether rest is wished, and possible.
  ///   - rests: Whether the server rests.
  ///   - isUsable: Whether the server is up and everything is there that one connects with.
  func next(mayRest: Bool, rests: Bool, isUsable: Bool) -> CloudPhase {
    if mayRest {
      if rests { return .asleep }
      return self == .creating && !isUsable ? .creating : .fallingAsleep
    }
    if rests { return .waking }
    if isUsable { return .ready }
    return switch self {
    case .asleep, .waking, .fallingAsleep: .waking
    case .ready, .degraded: .degraded
    case .creating: .creating
    }
  }
}
