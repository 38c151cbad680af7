// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("report.databases")
struct DatabaseReportTests {
  private func database(_ name: String, engine: String? = nil, status: Value = .null) -> Value {
    var value: Value = [
      "metadata": ["name": .string(name), "namespace": "team-a"], "status": status,
    ]
    if let engine { value["spec"]["engine"] = .string(engine) }
    return value
  }

  private func request(_ databases: [Value]?, settings: Value = [:]) -> InMemoryRequest {
    let request = InMemoryRequest()
    request.stepInput = [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Operation",
      "operation": "report.databases", "settings": settings,
    ]
    request.required["databases"] = databases
    return request
  }

  private func answer(_ request: InMemoryRequest) -> FunctionResponse {
    CompositionLibrary.nanoIDP.answer(request)
  }

  @Test("it asks for all Databases of the cluster, and reports nothing before they are there")
  func asks() {
    let response = answer(request(nil))
    #expect(
      response.requirements == [
        Requirement(
          name: "databases",
          apiVersion: "platform.nano-idp.dev/v1alpha1",
          kind: "Database",
          match: .all
        )
      ]
    )
    #expect(response.output == Value?.none)
  }

  @Test("it counts them, and tells of each that is not ready why")
  func report() {
    let response = answer(
      request([
        database(
          "orders",
          status: ["phase": "Ready", "conditions": [["type": "Ready", "status": "True"]]]
        ),
        database(
          "audit",
          engine: "mysql",
          status: [
            "phase": "Creating",
            "conditions": [
              ["type": "Ready", "status": "False", "message": "Unready resources: server"],
              ["type": "Provisioned", "status": "False", "message": "server: no room"],
            ],
          ]
        ),
        database("new"),
      ])
    )
    #expect(
      response.output == [
        "databases": 3, "engines": ["mysql": 1, "postgresql": 2],
        "phases": ["Creating": 1, "Ready": 1, "Unknown": 1],
        "notReady": [
          ["namespace": "team-a", "name": "audit", "why": "server: no room"],
          ["namespace": "team-a", "name": "new", "why": "nobody has looked at it yet"],
        ],
      ]
    )
    #expect(response.resources.isEmpty)
  }

  @Test("where the settings name a ConfigMap, the report is in it")
  func configMap() throws {
    let response = answer(
      request([], settings: ["configMap": ["name": "report", "namespace": "nano-idp"]])
    )
    let body = try #require(response.resources.first?.body)
    #expect(body["metadata"] == ["name": "report", "namespace": "nano-idp"])
    let text = try #require(body["data"]["report.json"].string)
    #expect(try Value(jsonText: text) == response.output)
  }

  @Test("of very many it names the first, shortly, and counts the others")
  func veryMany() throws {
    let why = String(repeating: "é", count: 1001)
    let databases = (0..<250).map { index in
      database(
        "orders-\(index)",
        status: ["conditions": [.condition("Provisioned", false, reason: "x", message: why)]]
      )
    }
    let report = try #require(answer(request(databases)).output)
    #expect(report["notReady"].array?.count == 200)
    #expect(report["moreNotReady"] == 50)
    #expect(report["notReady"][0]["why"].string == String(why.dropLast()) + "…")
  }
}
