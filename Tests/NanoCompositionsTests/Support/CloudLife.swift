// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

/// How far a cloud brings what is composed.
enum CloudStage: Sendable {
  /// The provider has not looked yet.
  case untouched
  /// The servers are there, what stands in them is not.
  case half
  /// Everything is there.
  case ready
  /// The servers are broken.
  case broken
}

/// What was found wrong on the way, in all copies of a life.
final class Findings {
  var sentences: [String] = []
}

/// Databases on a cloud, and requests and lives of them.
struct CloudDatabase {
  /// The composition's name.
  let composition: String
  /// The engine.
  let engine: String
  /// The settings of the step's input.
  var settings: Value = [:]
  /// What the cloud writes into the `status.atProvider` of a resource, by its stable name.
  var atProvider: @Sendable (_ name: String, _ body: Value) -> Value = { _, _ in [:] }
  /// The connection details that a provider publishes for a resource, by its stable name.
  var details: @Sendable (_ name: String) -> [String: String] = { _ in [:] }

  /// The credential that passwords are derived from.
  static let credentials = ["installation-key": ["key": Array("0123456789abcdef0123".utf8)]]

  /// A Database `orders-db` in `team-a`.
  func composite(_ spec: Value, status: Value = .null) -> Value {
    var spec = spec
    spec["engine"] = .string(engine)
    var composite = Value.kubernetes(
      "platform.nano-idp.dev/v1alpha1",
      "Database",
      "orders-db",
      in: "team-a",
      spec: spec,
      status: status
    )
    composite["metadata"]["uid"] = "c0ffee00-0000-4000-8000-000000000000"
    return composite
  }

  /// The step's input.
  var input: Value {
    [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Composition",
      "composition": .string(composition), "settings": settings,
    ]
  }

  /// The answer to one call.
  func answer(
    _ spec: Value,
    status: Value = .null,
    observed: [String: Value] = [:],
    _ change: (InMemoryRequest) -> Void = { _ in }
  ) -> FunctionResponse {
    let request = InMemoryRequest(composite: composite(spec, status: status), observed: observed)
    request.stepInput = input
    request.credentialValues = CloudDatabase.credentials
    change(request)
    return CompositionLibrary.nanoIDP.answer(request)
  }

  /// The sentence of the condition FullySupported.
  func limits(_ spec: Value) -> String? { answer(spec).condition("FullySupported")?.message }

  /// A life in which the cloud goes that far, and every object of every round is held against its
  /// schema.
  func life(
    _ spec: Value = [:],
    _ stage: CloudStage = .ready,
    findings: Findings = Findings()
  ) -> Life {
    var life = Life(.nanoIDP, composite: composite(spec), input: input)
    life.credentials = CloudDatabase.credentials
    life.operators = { operate(&$0, stage, findings) }
    return life
  }

  /// What the providers do in a round.
  func operate(_ life: inout Life, _ stage: CloudStage, _ findings: Findings) {
    for name in life.observed.keys.sorted() {
      guard let object = life.observed[name] else { continue }
      check(object, name, findings)
      guard object["apiVersion"].string?.hasSuffix(".upbound.io/v1beta1") == true else { continue }
      guard stage != .untouched else { continue }
      let isInside = name.contains("/")
      let isReady = stage == .ready || stage == .half && !isInside
      life.observed[name]?["status"] = [
        "conditions": [
          .condition("Synced"),
          .condition(
            "Ready",
            isReady,
            reason: isReady ? "Available" : "Creating",
            message: isReady ? nil : "the cloud is at it"
          ),
        ]
      ]
      guard stage == .ready || stage == .half else { continue }
      life.observed[name]?["status"]["atProvider"] = atProvider(name, object)
      life.connectionDetails[name] = details(name).sorted { $0.key < $1.key }
        .map { ($0.key, Array($0.value.utf8)) }
    }
  }

  /// Holds an object against its schema, what the cloud said of it included.
  private func check(_ object: Value, _ name: String, _ findings: Findings) {
    var object = object
    // The test writes conditions without the times that the API server demands.
    if !object["status"].isNull { object["status"]["conditions"] = [] }
    do {
      findings.sentences += try ComposedSchemas.problems(in: [object]).map { "\(name): \($0)" }
    } catch {
      findings.sentences.append("\(name): \(error)")
    }
  }
}

/// A mistake that somebody could make in a composed document.
struct Typo: Sendable, CustomTestStringConvertible {
  /// The stable name of the resource.
  let resource: String
  /// The way to what is wrong.
  let path: [String]
  /// What stands there then; nil takes the field away.
  let value: Value?

  /// A value of the wrong kind, or a field that does not exist.
  init(_ resource: String, _ path: String, _ value: Value?) {
    self.resource = resource
    self.path = path.split(separator: ".").map(String.init)
    self.value = value
  }

  var testDescription: String { "\(resource): \(path.joined(separator: "."))" }

  /// The document with the mistake in it.
  func made(in body: Value) -> Value { Typo.set(path[...], in: body, to: value) }

  private static func set(_ path: ArraySlice<String>, in body: Value, to value: Value?) -> Value {
    guard let key = path.first else { return value ?? .null }
    var body = body
    if path.count == 1, value == nil, case .object(var members) = body {
      members[key] = nil
      return .object(members)
    }
    body[key] = set(path.dropFirst(), in: body[key], to: value)
    return body
  }
}
