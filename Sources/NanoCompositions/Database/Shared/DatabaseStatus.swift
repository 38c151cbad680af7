// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What there is of a Database, and what the user is told of it.
struct DatabaseStatus {
  /// The host; nil while there is none.
  let endpoint: String?
  /// The port.
  let port: Int
  /// The version that runs, or the one that was asked for.
  let version: String
  /// What the size means there.
  let cpu: String
  /// What the size means there, as a Kubernetes quantity.
  let memory: String
  /// How much storage there is, as a Kubernetes quantity; nil where memory is all there is.
  let storage: String?
  /// Where it is in its life.
  let phase: DatabasePhase
  /// Whether the server rests.
  var rests = false
  /// What its rest is called, as the reason of the condition Asleep.
  var restReason = "Stopped"
  /// Why it never rests, in a sentence; nil where it can.
  var sleepless: String?

  /// Writes status and conditions.
  func write(_ database: Database, _ limits: DatabaseLimits, into desired: inout Desired) {
    let secretName = database.connectionSecretName(desired)
    desired.status(Database.Status.self) {
      $0.phase = phase.rawValue
      $0.endpoint = endpoint
      $0.port = port
      $0.version = version
      $0.sleeping = rests
      $0.connectionSecret.name = secretName
      $0.resources.cpu = cpu
      $0.resources.memory = memory
      $0.resources.storage = storage
    }
    desired.condition("Asleep", rests ? .true : .false, reason: reason(database))
    var limits = limits
    database.tellConnectionSecret(named: secretName, &limits)
    if let sleepless, database.spec.sleep == .asleep { limits.add("spec.sleep", sleepless) }
    limits.tell(&desired)
  }

  private func reason(_ database: Database) -> String {
    guard database.spec.sleep == .asleep || rests || phase == .waking else { return "Awake" }
    if sleepless != nil { return "NotPossible" }
    return switch phase {
    case .asleep: restReason
    case .waking: "Waking"
    default: "FallingAsleep"
    }
  }
}

/// What of a wish a backend cannot fulfil, one sentence each.
struct DatabaseLimits {
  private var sentences: [String] = []

  /// Adds what cannot be had, with the path of the wish.
  mutating func add(_ path: String, _ sentence: String) { sentences.append("\(path): \(sentence)") }

  /// Adds what others found.
  mutating func add(_ others: DatabaseLimits) { sentences += others.sentences }

  /// Sets the condition FullySupported.
  func tell(_ desired: inout Desired) {
    guard !sentences.isEmpty else {
      return desired.condition("FullySupported", .true, reason: "Supported")
    }
    desired.condition(
      "FullySupported",
      .false,
      reason: "PartiallySupported",
      message: sentences.joined(separator: "; ")
    )
  }
}
