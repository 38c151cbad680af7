// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// Where a Database is in its life, as `status.phase` tells it.
enum DatabasePhase: String {
  case creating = "Creating"
  case ready = "Ready"
  case fallingAsleep = "FallingAsleep"
  case asleep = "Asleep"
  case waking = "Waking"
  case degraded = "Degraded"

  /// The phase that the composite has now; a composite without one is being created.
  init(before status: Value) {
    self = status["phase"].string.flatMap(DatabasePhase.init) ?? .creating
  }

  /// The phase that comes after this one.
  ///
  /// A server that never ran is created first, and falls asleep when it is up.
  ///
  /// - Parameters:
  ///   - mayRest: Whether rest is wished, and possible.
  ///   - rests: Whether the server rests.
  ///   - isUp: Whether the server is up.
  ///   - isUsable: Whether in addition everything is there that one connects with.
  func next(mayRest: Bool, rests: Bool, isUp: Bool, isUsable: Bool) -> DatabasePhase {
    if mayRest {
      if rests { return .asleep }
      return self == .creating && !isUp ? .creating : .fallingAsleep
    }
    if rests { return .waking }
    if isUsable { return .ready }
    return switch self {
    case .asleep, .waking, .fallingAsleep: .waking
    case .ready, .degraded: .degraded
    case .creating: .creating
    }
  }

  /// The phase that comes after this one of a server that never rests.
  func next(isUsable: Bool) -> DatabasePhase {
    next(mayRest: false, rests: false, isUp: isUsable, isUsable: isUsable)
  }
}

extension Composed {
  /// Keeps the server unready between waking and sleeping, whatever its kind still says of the state
  /// that it leaves: who waits for Ready waits for what was wished.
  func holdReadiness(in phase: DatabasePhase, rests: Bool) {
    switch phase {
    case .fallingAsleep: ready { _ in .notReady("falling asleep") }
    case .waking where rests: ready { _ in .notReady("waking up") }
    default: break
    }
  }
}
