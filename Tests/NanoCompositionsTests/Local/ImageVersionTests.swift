// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The version of a server inside the cluster")
struct ImageVersionTests {
  /// An engine, the image that its server was made with, and the one that it is to have.
  struct Case: Sendable, CustomTestStringConvertible {
    let engine: String
    let existing: String
    let expected: String
    var testDescription: String { "\(engine) on \(existing)" }
  }

  private static let cases = [
    Case(
      engine: "mysql",
      existing: "docker.io/library/mysql:8.0.44",
      expected: "docker.io/library/mysql:8.0.44"
    ),
    Case(
      engine: "mysql",
      existing: "registry:5000/mysql@sha256:0123",
      expected: "docker.io/library/mysql:8.4"
    ),
    Case(
      engine: "valkey",
      existing: "docker.io/valkey/valkey:7.2-alpine",
      expected: "docker.io/valkey/valkey:7.2-alpine"
    ),
    Case(
      engine: "valkey",
      existing: "mirror:5000/valkey:7.2.11-bookworm@sha256:0123",
      expected: "docker.io/valkey/valkey:7.2.11-alpine"
    ),
    Case(
      engine: "valkey",
      existing: "docker.io/valkey/valkey:-alpine",
      expected: "docker.io/valkey/valkey:8-alpine"
    ),
    Case(
      engine: "postgresql",
      existing: "ghcr.io/cloudnative-pg/postgresql:16.4",
      expected: "ghcr.io/cloudnative-pg/postgresql:16.4"
    ),
  ]

  private func image(_ test: Case, version: String?) -> String? {
    let isPostgreSQL = test.engine == "postgresql"
    let name = isPostgreSQL ? "cluster" : "server"
    var existing: Value =
      isPostgreSQL
      ? .kubernetes("postgresql.cnpg.io/v1", "Cluster", "orders-db", in: "team-a")
      : LocalCluster.server(replicas: 1, pods: 1, ready: 1)
    if isPostgreSQL {
      existing["spec"]["imageName"] = .string(test.existing)
    } else {
      existing["spec"]["template"]["spec"]["containers"] = [["image": .string(test.existing)]]
    }
    let spec: Value = version.map { ["version": .string($0)] } ?? [:]
    let server = LocalCluster(engine: test.engine).answer(spec, observed: [name: existing])[name]
    return isPostgreSQL
      ? server?["spec"]["imageName"].string
      : server?["spec"]["template"]["spec"]["containers"][0]["image"].string
  }

  @Test("a server that exists keeps its version when nobody wishes for one", arguments: cases)
  func keeps(test: Case) { #expect(image(test, version: nil) == test.expected) }

  @Test("a wish changes it", arguments: cases)
  func wish(test: Case) {
    let suffix = test.engine == "valkey" ? ":9-alpine" : ":9"
    #expect(image(test, version: "9")?.hasSuffix(suffix) == true)
  }

  @Test("the status of a server that is not up yet tells that version")
  func status() {
    var server = LocalCluster.server(replicas: 1, pods: 1, ready: 0)
    server["spec"]["template"]["spec"]["containers"] = [["image": "docker.io/library/mysql:8.0"]]
    let response = LocalCluster(engine: "mysql").answer([:], observed: ["server": server])
    #expect(response.compositeStatus?["version"] == "8.0")
  }
}
