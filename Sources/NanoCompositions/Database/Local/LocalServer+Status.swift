// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension LocalServer {
  typealias Phase = PostgreSQLOnCloudNativePG.Phase

  /// Tells the user what there is.
  func status(
    _ server: Composed<Kubernetes.StatefulSet>,
    isConnectable: Bool,
    into desired: inout Desired
  ) {
    let state = PodState(server)
    let before = desired.observedStatus["phase"].string.flatMap(Phase.init) ?? .creating
    let phase = phase(after: before, state, isConnectable: isConnectable)
    holdReadiness(of: server, in: phase, state)
    desired.status = [
      "phase": .string(phase.rawValue),
      "endpoint": .string(host),
      "port": .integer(Int64(engine.port)),
      "version": .string(version),
      "sleeping": .bool(state == .none),
      "connectionSecret": ["name": .string(database.connectionSecretName)],
      "resources": [
        "cpu": .string(size.cpu),
        "memory": .string(size.memoryLimit),
        "storage": .string("\(database.spec.storage.size)"),
      ],
    ]
    let reason =
      switch phase {
      case .asleep: "ScaledToZero"
      case .waking: "Waking"
      default: database.spec.sleep == .asleep ? "FallingAsleep" : "Awake"
      }
    desired.condition("Asleep", state == .none ? .true : .false, reason: reason)
    support(into: &desired)
  }

  /// How many pods there are.
  private enum PodState {
    /// The StatefulSet wants none, and none is left.
    case none
    /// The one that is wanted is ready.
    case up
    /// Anything between.
    case between

    init(_ server: Composed<Kubernetes.StatefulSet>) {
      // The rule of the kind: the controller has seen the spec, and as many are ready as it wants.
      guard server.readiness.isReady else {
        self = .between
        return
      }
      let isScaledToZero = server.observed.spec.replicas.known == 0
      // A pod that is shutting down is not ready any more, and still there.
      let isGone = (server.observed.status.replicas ?? 0) == 0
      self = isScaledToZero ? (isGone ? .none : .between) : .up
    }
  }

  private func phase(after before: Phase, _ state: PodState, isConnectable: Bool) -> Phase {
    if database.spec.sleep == .asleep {
      if state == .none { return .asleep }
      // One that is made asleep has nothing to fall asleep from.
      return before == .creating && state != .up ? .creating : .fallingAsleep
    }
    if state == .up, isConnectable { return .ready }
    return switch before {
    case .asleep, .waking, .fallingAsleep: .waking
    case .ready, .degraded: .degraded
    case .creating: .creating
    }
  }

  /// Between waking and sleeping the server is not ready, whatever the state is that it leaves: who
  /// waits for Ready waits for what was wished.
  private func holdReadiness(
    of server: Composed<Kubernetes.StatefulSet>,
    in phase: Phase,
    _ state: PodState
  ) {
    switch phase {
    case .fallingAsleep: server.ready { _ in .notReady("falling asleep") }
    case .waking where state == .none: server.ready { _ in .notReady("waking up") }
    default: break
    }
  }

  /// Says what of the wish cannot be fulfilled inside the cluster.
  private func support(into desired: inout Desired) {
    var limits: [String] = []
    if database.spec.network?.public == true {
      limits.append("spec.network.public: the database can be reached inside the cluster only")
    }
    if database.spec.highAvailability {
      limits.append(
        "spec.highAvailability: one server runs, and starts anew elsewhere when its node is lost"
      )
    }
    if let wish = database.spec.storage.class,
      let existing = desired.observed("data", Kubernetes.PersistentVolumeClaim.self)
        .spec.storageClassName.known, existing != wish
    {
      limits.append("spec.storage.class: the volume was made with the class \(existing.quoted())")
    }
    if limits.isEmpty {
      desired.condition("FullySupported", .true, reason: "Supported")
    } else {
      desired.condition(
        "FullySupported",
        .false,
        reason: "PartiallySupported",
        message: limits.joined(separator: "; ")
      )
    }
  }

  /// Refuses a wish that would lose data or that no object can be named for.
  static func refuseWhatNoEngineCan(
    _ database: Database,
    running engine: Database.Spec.Engine
  ) throws(CompositionError) {
    guard database.spec.engine == engine else {
      throw CompositionError(
        "this composition runs \(engine.rawValue), found \"\(database.spec.engine.rawValue)\"",
        at: "spec.engine"
      )
    }
    guard database.spec.deletionPolicy == .delete else {
      throw CompositionError(
        "\(database.spec.deletionPolicy.rawValue) is not possible inside the cluster, where the data "
          + "belong to what is deleted; use Delete, with spec.deletionProtection if need be",
        at: "spec.deletionPolicy"
      )
    }
    let first = database.metadata.name.utf8.first ?? 0
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      throw CompositionError(
        "a Service is named like the Database, and its name begins with a letter",
        at: "metadata.name"
      )
    }
  }
}
