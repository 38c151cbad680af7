// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// What there is of a Database that a cloud runs, and what the user is told of it.
struct CloudStatus {
  /// The host; nil while the cloud has given none.
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
  let phase: CloudPhase
  /// Whether the server rests.
  var rests = false
  /// Why it never rests, in a sentence; nil where it can.
  var sleepless: String?

  /// Writes status and conditions.
  func write(_ database: Database, _ limits: CloudLimits, into desired: inout Desired) {
    var resources: Value = ["cpu": .string(cpu), "memory": .string(memory)]
    if let storage { resources["storage"] = .string(storage) }
    desired.status = [
      "phase": .string(phase.rawValue),
      "port": .integer(Int64(port)),
      "version": .string(version),
      "sleeping": .bool(rests),
      "connectionSecret": ["name": .string(database.connectionSecretName)],
      "resources": resources,
    ]
    if let endpoint { desired.status["endpoint"] = .string(endpoint) }
    var limits = limits
    if let sleepless, database.spec.sleep == .asleep { limits.add("spec.sleep", sleepless) }
    desired.condition("Asleep", rests ? .true : .false, reason: reason(database))
    limits.tell(&desired)
  }

  private func reason(_ database: Database) -> String {
    guard database.spec.sleep == .asleep || rests || phase == .waking else { return "Awake" }
    if sleepless != nil { return "NotPossible" }
    return switch phase {
    case .asleep: "Stopped"
    case .waking: "Waking"
    default: "FallingAsleep"
    }
  }
}

/// What of a wish a backend cannot fulfil, one sentence each.
struct CloudLimits {
  private var sentences: [String] = []

  /// Adds what cannot be had, with the path of the wish.
  mutating func add(_ path: String, _ sentence: String) { sentences.append("\(path): \(sentence)") }

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
