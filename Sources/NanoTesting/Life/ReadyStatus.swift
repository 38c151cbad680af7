// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

/// What operators, providers and controllers write into the status of an object when all is well.
public enum ReadyStatus {
  /// The object's status with all that makes its kind ready by the rules of this SDK.
  ///
  /// What the status holds besides stays. A kind without rules of its own gets the conditions `Ready`
  /// and `Synced`, which every managed resource and every composite has.
  public static func status(of object: Value) -> Value {
    var status = object["status"]
    if status.object == nil { status = .object([:]) }
    for (key, value) in fields(of: object).object ?? [:] { status[key] = value }
    var conditions = status["conditions"].array ?? []
    for type in conditionTypes(of: object) {
      conditions.removeAll { $0["type"].string == type }
      conditions.append(.condition(type, reason: "Available"))
    }
    if !conditions.isEmpty { status["conditions"] = .array(conditions) }
    return status
  }

  private static func group(of object: Value) -> String {
    let apiVersion = object["apiVersion"].string ?? ""
    guard let slash = apiVersion.firstIndex(of: "/") else { return "" }
    return String(apiVersion[..<slash])
  }

  /// The types of the conditions that have to hold.
  private static func conditionTypes(of object: Value) -> [String] {
    switch (group(of: object), object["kind"].string ?? "") {
    case ("batch", "Job"): ["Complete"]
    case ("apps", "Deployment"): ["Available"]
    case ("", "Pod"): ["Ready"]
    case ("autoscaling", "HorizontalPodAutoscaler"): ["ScalingActive"]
    case ("apiextensions.k8s.io", "CustomResourceDefinition"): ["Established"]
    case ("rabbitmq.com", "RabbitmqCluster"): ["AllReplicasReady", "ClusterAvailable"]
    case ("chaos-mesh.org", _): ["AllInjected"]
    case ("postgresql.cnpg.io", "Cluster"): ["Ready"]
    case ("", _), ("apps", _), ("batch", _), ("postgresql.cnpg.io", _), ("argoproj.io", _),
      ("networking.k8s.io", _), ("gateway.networking.k8s.io", _), ("garage.rajsingh.info", _),
      ("policy", _), ("storage.k8s.io", _), ("scheduling.k8s.io", _),
      ("rbac.authorization.k8s.io", _), ("protection.crossplane.io", _), ("cilium.io", _):
      []
    default: ["Synced", "Ready"]
    }
  }

  /// The members besides the conditions.
  private static func fields(of object: Value) -> Value {
    let spec = object["spec"]
    let replicas: Value = .integer(spec["replicas"].integer ?? 1)
    let generation: Value = .integer(object["metadata"]["generation"].integer ?? 1)
    switch (group(of: object), object["kind"].string ?? "") {
    case ("", "Namespace"): return ["phase": "Active"]
    case ("", "PersistentVolumeClaim"): return ["phase": "Bound"]
    case ("", "Pod"):
      return [
        "phase": spec["restartPolicy"].string ?? "Always" == "Always" ? "Running" : "Succeeded"
      ]
    case ("", "Service"), ("networking.k8s.io", "Ingress"):
      let isExposed = object["kind"] == "Ingress" || spec["type"] == "LoadBalancer"
      return isExposed ? ["loadBalancer": ["ingress": [["ip": "192.0.2.1"]]]] : [:]
    case ("apps", "DaemonSet"):
      return [
        "observedGeneration": generation, "desiredNumberScheduled": 1, "numberReady": 1,
        "updatedNumberScheduled": 1, "numberAvailable": 1,
      ]
    case ("apps", let kind):
      var fields: Value = [
        "observedGeneration": generation, "replicas": replicas, "updatedReplicas": replicas,
        "readyReplicas": replicas, "availableReplicas": replicas,
      ]
      if kind == "StatefulSet" {
        let name = object["metadata"]["name"].string ?? ""
        fields["currentReplicas"] = replicas
        for key in ["currentRevision", "updateRevision"] { fields[key] = .string("\(name)-1") }
      }
      return fields
    case ("batch", "CronJob"):
      return [
        "lastScheduleTime": "2024-01-01T00:00:00Z", "lastSuccessfulTime": "2024-01-01T00:01:00Z",
      ]
    default: return fieldsOfOperators(object)
    }
  }

  private static func fieldsOfOperators(_ object: Value) -> Value {
    let instances: Value = .integer(object["spec"]["instances"].integer ?? 1)
    switch (group(of: object), object["kind"].string ?? "") {
    case ("postgresql.cnpg.io", "Cluster"):
      return [
        "instances": instances, "readyInstances": instances, "phase": "Cluster in healthy state",
      ]
    case ("postgresql.cnpg.io", "Database"): return ["applied": true]
    case ("postgresql.cnpg.io", "Pooler"): return ["instances": instances]
    case ("seaweed.seaweedfs.com", "Bucket"), ("garage.rajsingh.info", _):
      return ["phase": "Ready"]
    case ("argoproj.io", "Rollout"): return ["phase": "Healthy"]
    case ("argoproj.io", "Application"):
      return ["health": ["status": "Healthy"], "sync": ["status": "Synced"]]
    case ("gateway.networking.k8s.io", "HTTPRoute"):
      return ["parents": [["conditions": [.condition("Accepted"), .condition("ResolvedRefs")]]]]
    default: return [:]
    }
  }
}

extension Life {
  /// The operators of a composed resource get it ready; nothing happens while there is none.
  ///
  /// Between rounds a resource that is not there ends the next round, and after rounds one that never
  /// comes ends ``converge(within:)``.
  ///
  /// - Parameter name: The stable name of the resource.
  public mutating func markReady(_ name: String) {
    guard let object = observed[name] else { return miss(name) }
    setStatus(name, ReadyStatus.status(of: object))
  }
}
