// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Mistakes in what is composed inside the cluster are found by the schemas")
struct LocalTypoTests {
  /// A mistake: where, what stands there instead, and what is said about it.
  struct Typo: Sendable, CustomTestStringConvertible {
    let resource: String
    let path: [String]
    let value: Value
    let found: String

    /// A number in the path is the place in a list; the value `null` takes the member out.
    init(_ resource: String, _ path: String, _ value: Value, _ found: String) {
      self.resource = resource
      self.path = path.split(separator: ".").map(String.init)
      self.value = value
      self.found = found
    }

    var testDescription: String { "\(resource) \(path.joined(separator: "."))" }
  }

  private static let pod = "spec.template.spec"
  private static let container = "\(pod).containers.0"
  private static let job = "spec.jobTemplate.spec"

  static let typos: [Typo] = [
    Typo("server", "spec.replica", 1, "unknown field \"spec.replica\""),
    Typo("server", "spec.replicas", "1", "cannot unmarshal string"),
    Typo("server", "spec.selector", .null, "spec.selector: Required value"),
    Typo("server", "spec.template", .null, "spec.template: Required value"),
    Typo("server", "\(pod).securityContext.runAsNonroot", true, "unknown field"),
    Typo("server", "\(pod).securityContext.fsGroup", "999", "cannot unmarshal string"),
    Typo("server", "\(pod).enableServiceLinks", "no", "cannot unmarshal string"),
    Typo("server", "\(container).name", .null, "containers[0].name: Required value"),
    Typo("server", "\(container).comand", ["bash"], "unknown field"),
    Typo("server", "\(container).command", "bash", "cannot unmarshal string"),
    Typo("server", "\(container).ports.0.containerPort", .null, "containerPort: Required value"),
    Typo("server", "\(container).readinessProbe.tcpsocket", ["port": 1], "unknown field"),
    Typo("server", "\(container).resources.limit", ["memory": "1Gi"], "unknown field"),
    Typo("server", "\(container).volumeMounts.0.mountPath", .null, "mountPath: Required value"),
    Typo("server", "\(pod).volumes.0.persistentVolumeClaim.name", "data", "unknown field"),
    Typo("data", "spec.accessModes", "ReadWriteOnce", "cannot unmarshal string"),
    Typo("data", "spec.storageClass", "fast", "unknown field"),
    Typo("data", "spec.resources.requests.storage", "2GB", "quantities must match"),
    Typo("service", "spec.ports.0.port", .null, "spec.ports[0].port: Required value"),
    Typo("service", "spec.selector", ["orders-db"], "cannot unmarshal array"),
    Typo("pods", "spec.clusterIp", "None", "unknown field"),
    Typo("backup", "spec.schedul", "0 2 * * *", "unknown field"),
    Typo("backup", "\(job).template.spec.restartPolice", "Never", "unknown field"),
    Typo("backup", "\(job).backoffLimit", 2.5, "cannot unmarshal number"),
    Typo("network-policy", "spec.podSelector.matchLabel", [:], "unknown field"),
    Typo("network-policy", "spec.policyType", ["Ingress"], "unknown field"),
    Typo("network-policy", "spec.ingress.0.from.0", "team-b", "cannot unmarshal string"),
    Typo("credentials", "data.databases", "not Base64!", "illegal base64"),
    Typo("configuration", "data", ["server.cnf"], "cannot unmarshal array"),
    Typo("configuration", "dataa", [:], "unknown field"),
    Typo("protection/data", "spec.of.kind", 1, "must be of type string"),
    Typo("protection", "spec.reason", .null, "reason"),
  ]

  @Test("a field, a type, a value or an absence that is wrong is told", arguments: typos)
  func found(typo: Typo) throws {
    for engine in LocalLifeTests.engines {
      let response = LocalCluster(engine: engine).answer(
        [
          "deletionProtection": true, "backup": ["enabled": true],
          "network": ["allowedNamespaces": []],
        ],
        observed: ["data": .kubernetes("v1", "PersistentVolumeClaim", "orders-db-data")]
      )
      let right = try #require(response[typo.resource])
      #expect(try ComposedSchemas.problems(in: [right]) == [])
      let wrong = with(typo.value, at: typo.path[...], in: right)
      let problems = try ComposedSchemas.problems(in: [wrong])
      #expect(problems.contains { $0.contains(typo.found) }, "\(problems)")
    }
  }

  private func with(_ value: Value, at path: ArraySlice<String>, in object: Value) -> Value {
    guard let key = path.first else { return value }
    if case .array(var elements) = object, let index = Int(key), elements.indices.contains(index) {
      elements[index] = with(value, at: path.dropFirst(), in: elements[index])
      return .array(elements)
    }
    guard case .object(var members) = object else { return object }
    if path.count == 1 {
      members[key] = value.isNull ? Value?.none : value
    } else {
      members[key] = with(value, at: path.dropFirst(), in: members[key] ?? [:])
    }
    return .object(members)
  }
}
