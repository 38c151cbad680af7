// SPDX-License-Identifier: Apache-2.0

@testable import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("A Database whose Composition is changed to another backend")
struct TakeOverTests {
  private let cluster: Value = [
    "apiVersion": "postgresql.cnpg.io/v1", "kind": "Cluster",
    "metadata": [
      "name": "orders-db", "namespace": "team-a",
      "labels": ["nano-idp.dev/composition": "database.local.postgresql"],
    ],
    "spec": ["instances": 1],
  ]

  @Test("keeps the server that it had, and says so")
  func keeps() {
    let request = AWSProvider.request("database.aws.postgresql", ["engine": "postgresql"])
    request.observed["cluster"] = cluster
    let response = CompositionLibrary.nanoIDP.answer(request)
    #expect(response.fatal == nil)
    #expect(response["cluster"]?["spec"] == ["instances": 1])
    let told = response.conditions.first { $0.type == "Provisioned" }?.message
    #expect(
      told?.hasSuffix("kept although the composition does not mention them any more: cluster")
        == true
    )
  }

  @Test("does so for each backend and engine there is")
  func names() {
    let known = CompositionLibrary.nanoIDP.compositions.map { type(of: $0).name }
    #expect(Set(Database.compositionNames) == Set(known))
  }

  @Test("is told when a name would become an object of another kind")
  func otherKind() {
    let request = AWSProvider.request("database.aws.postgresql", ["engine": "postgresql"])
    var cluster = cluster
    cluster["kind"] = "Backup"
    request.observed["instance"] = cluster
    let sentence = CompositionLibrary.nanoIDP.answer(request).fatal ?? ""
    #expect(
      sentence.hasPrefix(
        "database.aws.postgresql: resource \"instance\": kind: exists as Backup of "
      )
    )
  }
}
