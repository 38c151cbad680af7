// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

/// A cluster in which Databases live that have no operator, and what its controllers do.
struct LocalCluster {
  /// How far the controllers bring what there is.
  enum Stage: Sendable {
    /// They have not looked yet.
    case untouched
    /// The volume is there, and the pod starts.
    case starting
    /// The pod is ready, or gone when none is wanted.
    case settled
    /// The pod is lost.
    case broken
  }

  /// The engine, which the composition's name ends with.
  let engine: String
  /// The settings of the step's input.
  var settings: Value = [:]

  /// The credential that passwords are derived from.
  static let credentials = ["installation-key": ["key": Array("0123456789abcdef0123".utf8)]]

  /// A Database `orders-db` in `team-a`.
  func composite(_ spec: Value, name: String = "orders-db", status: Value = .null) -> Value {
    var spec = spec
    if spec["engine"].isNull { spec["engine"] = .string(engine) }
    var composite = Value.kubernetes(
      "platform.nano-idp.dev/v1alpha1",
      "Database",
      name,
      in: "team-a",
      spec: spec,
      status: status
    )
    composite["metadata"]["uid"] = "c0ffee00-0000-4000-8000-000000000000"
    return composite
  }

  private var input: Value {
    [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Composition",
      "composition": .string("database.local.\(engine)"), "settings": settings,
    ]
  }

  /// The answer to one call.
  func answer(
    _ spec: Value,
    name: String = "orders-db",
    status: Value = .null,
    observed: [String: Value] = [:],
    credentials: [String: [String: [UInt8]]] = LocalCluster.credentials
  ) -> FunctionResponse {
    let composite = composite(spec, name: name, status: status)
    let request = InMemoryRequest(composite: composite, observed: observed)
    request.stepInput = input
    request.credentialValues = credentials
    return CompositionLibrary.nanoIDP.answer(request)
  }

  /// A life in which the controllers go that far, and every object of every round is held against
  /// the schema of its kind.
  func life(_ spec: Value = [:], _ stage: Stage = .settled) -> Life {
    var life = Life(.nanoIDP, composite: composite(spec), input: input)
    life.credentials = LocalCluster.credentials
    life.operators = LocalCluster.controllers(stage)
    return life
  }

  /// What the controllers do in a round.
  static func controllers(_ stage: Stage) -> (inout Life) -> Void {
    { life in
      for (name, object) in life.observed {
        let problems = Result { try ComposedSchemas.problems(in: [object]) }
        #expect((try? problems.get()) == [], "\(name): \(problems)")
        if stage != .untouched { life.setStatus(name, status(of: object, stage)) }
      }
    }
  }

  /// What a controller says of an object; `null` of kinds without one.
  private static func status(of object: Value, _ stage: Stage) -> Value {
    switch object["kind"].string {
    case "StatefulSet": statefulSet(object, stage)
    case "PersistentVolumeClaim": ["phase": "Bound"]
    default: object["status"]
    }
  }

  private static func statefulSet(_ object: Value, _ stage: Stage) -> Value {
    let wanted = object["spec"]["replicas"]
    let isUp = stage == .settled
    return [
      "observedGeneration": object["metadata"]["generation"], "replicas": wanted,
      "readyReplicas": isUp ? wanted : 0, "updatedReplicas": wanted,
    ]
  }

  /// A StatefulSet as it is observed.
  static func server(
    replicas: Int64,
    pods: Int64,
    ready: Int64,
    annotations: Value = .null
  ) -> Value {
    var server = Value.kubernetes(
      "apps/v1",
      "StatefulSet",
      "orders-db",
      in: "team-a",
      spec: ["replicas": .integer(replicas)],
      status: [
        "observedGeneration": 1, "replicas": .integer(pods), "readyReplicas": .integer(ready),
        "updatedReplicas": .integer(min(pods, replicas)),
      ]
    )
    server["metadata"]["generation"] = 1
    if !annotations.isNull { server["metadata"]["annotations"] = annotations }
    return server
  }

  /// What stands in a Secret's key.
  static func text(_ secret: Value?, _ key: String) -> String? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    guard let encoded = secret?["data"][key].string else { return nil }
    var (bytes, bits, count) = ([UInt8](), 0, 0)
    for character in encoded.utf8 {
      guard let digit = alphabet.firstIndex(of: character) else { break }
      bits = (bits << 6 | digit) & 0xFFFF
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
