// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Environment and context")
struct EnvironmentTests {
  private func config(_ data: Value) -> Value { ["kind": "EnvironmentConfig", "data": data] }

  @Test("EnvironmentConfigs win over the context, which wins over defaults; lists are replaced")
  func precedence() {
    let request = InMemoryRequest()
    request.contextValues[Environment.contextKey] = [
      "apiVersion": "internal.crossplane.io/v1alpha1", "kind": "Environment",
      "region": "context", "size": ["cpu": "context", "disk": "context"], "zones": ["c"],
    ]
    request.required["environment-config-0"] = [config(["size": ["cpu": "first"], "zones": ["f"]])]
    request.required["environment-config-1"] = [config(["size": ["cpu": "second"]])]
    let response = answer(request) { _, desired in
      let environment = desired.environment(
        "platform",
        .labelled(["tier": "prod"]),
        defaults: ["region": "default", "account": "default", "size": ["disk": "default"]]
      )
      desired.status = environment.value
    }
    #expect(
      response.compositeStatus == [
        "region": "context", "account": "default",
        "size": ["disk": "context", "cpu": "second"], "zones": ["f"],
      ]
    )
    #expect(response.requirements.map(\.match) == [.name("platform"), .labels(["tier": "prod"])])
    #expect(response.requirements.first?.kind == "EnvironmentConfig")
  }

  @Test("of several with a label the one of the later name wins, however they are listed")
  func labelled() {
    let request = InMemoryRequest()
    var configs = ["b", "a", "c"].map { config(["zone": .string($0)]) }
    for (index, name) in ["b", "a", "c"].enumerated() {
      configs[index]["metadata"]["name"] = .string(name)
    }
    for order in [configs, configs.reversed()] {
      request.required["environment-config-0"] = order
      let response = answer(request) { _, desired in
        desired.status = desired.environment(.labelled(["tier": "prod"])).value
      }
      #expect(response.compositeStatus == ["zone": "c"])
    }
  }

  @Test("it is read into a type, and everything that is wrong is said at once")
  func typed() {
    let request = InMemoryRequest()
    request.contextValues[Environment.contextKey] = ["region": 7, "zones": "a", "other": true]
    let response = answer(request) { _, desired throws(CompositionError) in
      _ = try desired.environment().read { reader in
        (reader.string("region"), reader.strings("zones"))
      }
    }
    #expect(
      response.results.first?.message.hasPrefix("shelf.test: environment.region: ") == true
    )
    #expect(response.results.first?.message.contains("; environment.zones: ") == true)
    #expect(response.results.first?.message.contains("other") == false)
  }

  @Test("before Crossplane has looked there is nothing to read, and nothing is wrong")
  func pending() {
    let response = answer(InMemoryRequest()) { _, desired throws(CompositionError) in
      let region = try desired.environment("platform").read { $0.string("region") }
      desired.status["isUnknown"] = .bool(region == nil)
    }
    #expect(response.compositeStatus == ["isUnknown": true])
    #expect(!response.isFatal)
  }

  @Test("an EnvironmentConfig that has to be there and is not ends the call; others may be absent")
  func absent() {
    let request = InMemoryRequest()
    for index in 0...2 { request.required["environment-config-\(index)"] = [] }
    let response = answer(request) { _, desired in
      _ = desired.environment(.optional("a"), .labelled(["b": "c"]), .named("platform"))
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: there is no EnvironmentConfig \"platform\""]
    )
  }

  @Test("what is missing of the environment is told, and not what is thrown because of it")
  func absentBeforeThrow() {
    let request = InMemoryRequest()
    request.required["environment-config-0"] = []
    let response = answer(request) { (_, desired) throws(CompositionError) in
      _ = desired.environment(.named("platform"))
      throw CompositionError("no region")
    }
    #expect(
      response.results.map(\.message)
        == ["shelf.test: there is no EnvironmentConfig \"platform\""]
    )
  }

  @Test("a key of the context is read, written and read again")
  func context() {
    let request = InMemoryRequest()
    request.contextValues["example.org/shelf"] = "old"
    let response = answer(request) { _, desired in
      desired.status["before"] = desired.context("example.org/shelf")
      desired.setContext("example.org/shelf", "newer")
      desired.setContext("example.org/shelf", "new")
      desired.status["after"] = desired.context("example.org/shelf")
    }
    #expect(response.compositeStatus == ["before": "old", "after": "new"])
    #expect(response.context.map(\.key) == ["example.org/shelf"])
    #expect(response.context.map(\.value) == ["new"])
  }

  @Test("it may be asked for in several words, each with EnvironmentConfigs of its own")
  func several() {
    let request = InMemoryRequest()
    request.required["environment-config-0"] = [config(["region": "here"])]
    request.required["environment-config-1"] = [config(["team": "payments"])]
    let response = answer(request) { _, desired in
      desired.status["region"] = desired.environment("platform")["region"]
      desired.status["team"] = desired.environment("teams")["team"]
    }
    #expect(response.compositeStatus == ["region": "here", "team": "payments"])
    #expect(response.requirements.map(\.match) == [.name("platform"), .name("teams")])
  }
}
