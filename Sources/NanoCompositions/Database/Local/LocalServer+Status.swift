// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension LocalServer {
  /// Tells the user what there is.
  func status(
    _ server: Composed<Kubernetes.StatefulSet>,
    isConnectable: Bool,
    into desired: inout Desired
  ) {
    let state = PodState(server)
    let phase = DatabasePhase(before: desired.observedStatus).next(
      mayRest: database.spec.sleep == .asleep,
      rests: state == .none,
      isUp: state == .up,
      isUsable: state == .up && isConnectable
    )
    server.holdReadiness(in: phase, rests: state == .none)
    DatabaseStatus(
      endpoint: host,
      port: engine.port,
      version: version,
      cpu: size.cpu,
      memory: size.memoryLimit,
      storage: "\(database.spec.storage.size)",
      phase: phase,
      rests: state == .none,
      restReason: "ScaledToZero"
    )
    .write(database, allLimits(desired), into: &desired)
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

  /// What of the wish cannot be fulfilled inside the cluster.
  private func allLimits(_ desired: Desired) -> DatabaseLimits {
    var limits = limits
    if database.isPublic {
      limits.add("spec.network.public", "the database can be reached inside the cluster only")
    }
    if database.spec.highAvailability {
      limits.add(
        "spec.highAvailability",
        "one server runs, and starts anew elsewhere when its node is lost"
      )
    }
    if let wish = database.spec.storage.class,
      let existing = desired.observed("data", Kubernetes.PersistentVolumeClaim.self)
        .spec.storageClassName.known, existing != wish
    {
      limits.add("spec.storage.class", "the volume was made with the class \(existing.quoted())")
    }
    return limits
  }

  /// Refuses a wish that would lose data or that no object can be named for.
  static func refuseWhatNoEngineCan(
    _ database: Database,
    running engine: Database.Spec.Engine
  ) throws(CompositionError) {
    try database.require(engine, on: "local")
    try database.requireDeletionWithData()
    let first = database.metadata.name.utf8.first ?? 0
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      throw CompositionError(
        "a Service is named like the Database, and its name begins with a letter",
        at: "metadata.name"
      )
    }
  }
}
