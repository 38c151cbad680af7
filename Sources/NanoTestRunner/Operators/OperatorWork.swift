// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoTesting

/// What the operator or the provider of an object does to it when all goes well.
///
/// Values are made up, the same ones each time for the same object: addresses are of the blocks for
/// documentation, and passwords open nothing. What the status says already stays, but for what follows
/// the spec.
struct OperatorWork {
  /// The object as it was applied.
  let object: Value
  /// What stands in the objects that references of this one name: the names that clouds give them.
  let siblings: [Value]

  /// The work on an object among others of the same composite.
  init(on object: Value, among siblings: [Value] = []) {
    self.object = object
    self.siblings = siblings
  }

  /// The status of the object when it is ready.
  var status: Value {
    var status = ReadyStatus.status(of: object)
    for (key, value) in fields { status[key] = value }
    for (key, value) in inventions where status[key].isNull { status[key] = value }
    for condition in conditions {
      let others = (status["conditions"].array ?? []).filter { $0["type"] != condition["type"] }
      status["conditions"] = .array(others + [condition])
    }
    return status
  }

  /// What the status of an object says that its operator cannot make.
  static func failure(of object: Value) -> Value {
    let work = OperatorWork(on: object)
    let generation: Value = .integer(object["metadata"]["generation"].integer ?? 1)
    switch (work.service, work.kind) {
    case ("", "PersistentVolumeClaim"): return ["phase": "Lost"]
    case ("", "Pod"): return ["phase": "Failed"]
    case ("apps", _):
      let replicas: Value = .integer(object["spec"]["replicas"].integer ?? 1)
      return [
        "observedGeneration": generation, "replicas": replicas, "updatedReplicas": replicas,
        "readyReplicas": 0, "availableReplicas": 0,
      ]
    default: break
    }
    let types =
      work.kind == "Job" ? [("Failed", "True")] : [("Synced", "False"), ("Ready", "False")]
    return [
      "conditions": .array(
        types.map { type, status in
          [
            "type": .string(type), "status": .string(status),
            "reason": type == "Synced" ? "ReconcileError" : "Unavailable",
            "message": "the provider refuses it (a simulated fault)",
          ]
        }
      )
    ]
  }

  /// The Secrets that are written when the object is ready.
  var secrets: [Value] { operatorSecrets + connectionSecret }

  // MARK: - The object

  /// The API group without the version, and without the mark of namespaced managed resources.
  var service: String {
    let apiVersion = object["apiVersion"].string ?? ""
    guard let slash = apiVersion.firstIndex(of: "/") else { return "" }
    let group = String(apiVersion[..<slash])
    for ending in [".m.upbound.io", ".m.crossplane.io"] where group.hasSuffix(ending) {
      return "\(group.dropLast(ending.count)).\(ending.dropFirst(3))"
    }
    return group
  }

  var kind: String { object["kind"].string ?? "" }
  var name: String { object["metadata"]["name"].string ?? "" }
  /// What a managed resource wishes; `null` for other objects.
  var wish: Value { object["spec"]["forProvider"] }

  /// The name that the cloud knows the object by.
  var externalName: String { OperatorWork.externalName(of: object) }

  static func externalName(of object: Value) -> String {
    let metadata = object["metadata"]
    return metadata["annotations"]["crossplane.io/external-name"].string
      ?? object["spec"]["forProvider"]["identifier"].string ?? metadata["name"].string ?? ""
  }

  // MARK: - Objects of operators

  private var fields: [(String, Value)] {
    if wish.object != nil { return [("atProvider", .object(atProvider))] }
    switch (service, kind) {
    case ("postgresql.cnpg.io", "Cluster"):
      let instances = Int(object["spec"]["instances"].integer ?? 1)
      var fields: [(String, Value)] = []
      if isHibernated { fields.append(("readyInstances", 0)) }
      if let image = object["spec"]["imageName"].string { fields.append(("image", .string(image))) }
      let names = (1...max(1, min(instances, 100))).map { Value.string("\(name)-\($0)") }
      return fields + [("instanceNames", .array(names))]
    default: return []
    }
  }

  /// What an operator chooses once and keeps.
  private var inventions: [(String, Value)] {
    switch (service, kind) {
    case ("postgresql.cnpg.io", "Cluster"):
      return [
        ("writeService", .string("\(name)-rw")), ("readService", .string("\(name)-r")),
        ("currentPrimary", .string("\(name)-1")), ("targetPrimary", .string("\(name)-1")),
      ]
    case ("rabbitmq.com", "RabbitmqCluster"):
      return [("binding", ["name": .string("\(name)-default-user")])]
    default: return []
    }
  }

  private var conditions: [Value] {
    guard (service, kind) == ("postgresql.cnpg.io", "Cluster") else { return [] }
    let hibernation: Value = [
      "type": "cnpg.io/hibernation", "status": isHibernated ? "True" : "False",
      "reason": isHibernated ? "Hibernated" : "NotHibernated",
    ]
    let annotation = object["metadata"]["annotations"]["cnpg.io/hibernation"]
    return annotation.isNull ? [] : [hibernation]
  }

  private var isHibernated: Bool {
    object["metadata"]["annotations"]["cnpg.io/hibernation"] == "on"
  }
}
