// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoRender
import NanoTesting
import Testing

@testable import NanoTestRunner

@Suite("what is made up for a life")
struct ImaginedPlatformTests {
  /// The life of a Database with that composition of this project.
  private func life(
    _ composition: String,
    engine: String,
    settings: Value = [
      "environment": "here", "installationKey": ["credential": "vault", "key": "seed"],
    ]
  ) -> CompositeLife {
    let database = Value.kubernetes(
      "platform.nano-idp.dev/v1alpha1",
      "Database",
      "orders",
      in: "team-a",
      spec: ["engine": .string(engine)]
    )
    let step: Value = [
      "step": "database", "functionRef": ["name": "own"],
      "credentials": [
        [
          "name": "vault", "source": "Secret",
          "secretRef": ["namespace": "system", "name": "seeds"],
        ]
      ],
      "input": [
        "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Composition",
        "composition": .string(composition),
        "settings": settings,
      ],
    ]
    return CompositeLife(
      CompositeInput(
        composite: database,
        composition: ["metadata": ["name": "c"], "spec": ["pipeline": [step]]]
      ),
      functions: ["own": LibraryFunction(.nanoIDP)]
    )
  }

  private static let platform = ImaginedPlatform(environment: ["gcp": ["region": "europe-west3"]])

  @Test("credentials and EnvironmentConfigs that nobody gave are made up, and named")
  func completes() throws {
    var life = life("database.gcp.mysql", engine: "mysql")
    let made = ImaginedPlatformTests.platform.complete(&life)
    #expect(
      made == [
        .init(title: "Secret seeds in system (seed)", flag: "--function-credentials"),
        .init(title: "EnvironmentConfig here (gcp)", flag: "-e"),
      ]
    )
    #expect(try life.reconcile().created.contains("server"))
  }

  @Test("what somebody gave is not made up")
  func given() {
    var life = life("database.gcp.mysql", engine: "mysql")
    var secret = Value.kubernetes("v1", "Secret", "seeds", in: "system")
    secret["data"] = ["seed": .secretData("0123456789abcdef")]
    life.give(credentials: [secret])
    var environment = Value.kubernetes(
      "apiextensions.crossplane.io/v1beta1",
      "EnvironmentConfig",
      "here"
    )
    environment["data"] = ["gcp": ["region": "us-east1"]]
    life.require([environment])
    #expect(ImaginedPlatformTests.platform.complete(&life).isEmpty)
  }

  @Test("nothing is made up for functions elsewhere")
  func others() {
    var life = life("database.gcp.mysql", engine: "mysql")
    life.functions["own"] = AutoReadyFunction()
    #expect(ImaginedPlatformTests.platform.complete(&life).isEmpty)
  }

  @Test("a Secret that an operator wrote goes with its object, and one that was given stays")
  func secretsOfOperators() throws {
    var life = life("database.local.postgresql", engine: "postgresql", settings: [:])
    life.give(credentials: [.kubernetes("v1", "Secret", "seeds", in: "system")])
    _ = try life.reconcile()
    let written = life.markReady("cluster")
    #expect(written.map { $0["metadata"]["name"] } == ["orders-app"])
    #expect(life.secrets == written)
    #expect(life.markReady("cluster").isEmpty)
    #expect(try life.reconcile().created == ["connection"])
    var given = try #require(written.first)
    given["data"]["password"] = .secretData("theirs")
    var changed = life
    changed.require([given])
    #expect(try changed.reconcile().changed == ["connection"])
    life.delete("cluster")
    #expect(life.secrets.isEmpty)

    life.require([given])
    _ = try life.reconcile()
    #expect(life.markReady("cluster").isEmpty)
    _ = try life.reconcile()
    #expect(life["connection"]?["data"]["password"] == .secretData("theirs"))
  }

  @Test("nothing that a life writes about itself shows what stands in Secrets")
  func redaction() throws {
    var simulation = Simulation(life("database.gcp.mysql", engine: "mysql"))
    simulation.platform = ImaginedPlatformTests.platform
    let story = try simulation.run()
    #expect(story.ending == .ready)
    let report = SimulationReport(story)
    let all = "\(report.text)\(report.value.jsonText())\(report.mermaid)\(report.dot)"
    var secrets = story.life.secrets + story.life.input.credentials
    secrets += story.applied.map(\.resource).filter { $0["kind"] == "Secret" }
    #expect(secrets.count == 4)
    for value in secrets.flatMap({ $0["data"].object ?? [:] }).map(\.value) {
      #expect(!all.contains(value.string ?? ""))
    }
  }
}
