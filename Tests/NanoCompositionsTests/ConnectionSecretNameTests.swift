// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The name of a Database's connection Secret")
struct ConnectionSecretNameTests {
  private static let local = CloudDatabase(
    composition: "database.local.postgresql",
    engine: "postgresql"
  )
  private static let aws = CloudDatabase(
    composition: "database.aws.postgresql",
    engine: "postgresql",
    settings: AWSProvider.settings
  )

  private func secret(_ name: String) -> [String: Value] {
    ["connection": Value.kubernetes("v1", "Secret", name, in: "team-a")]
  }

  @Test(
    "a Secret keeps the name that it was made with, and status and conditions say so",
    arguments: [local, aws, CloudDatabase.valkeyOnMemorystore]
  )
  func kept(backend: CloudDatabase) {
    let response = backend.answer(["connectionSecretName": "new"], observed: secret("old"))
    #expect(response.compositeStatus?["connectionSecret"]["name"] == "old")
    let sentence =
      "spec.connectionSecretName: the Secret keeps the name that it was made with, old; delete it, "
      + "and it is made anew as new"
    #expect(response.condition("FullySupported")?.message?.contains(sentence) == true)
    let same = backend.answer(["connectionSecretName": "old"], observed: secret("old"))
    #expect(same.condition("FullySupported")?.message?.contains("connectionSecretName") != true)
    let first = backend.answer(["connectionSecretName": "new"])
    #expect(first.compositeStatus?["connectionSecret"]["name"] == "new")
  }

  @Test(
    "a Secret that an operator or a provider writes is refused",
    arguments: [
      (local, "orders-db-app"), (local, "orders-db-ca"), (local, "orders-db-server"),
      (local, "orders-db-replication"), (local, "orders-db-superuser"),
      (.postgresqlOnAzure, "orders-db-server"), (.postgresqlOnAzure, "orders-db-password"),
      (.postgresqlOnCloudSQL, "orders-db-server"),
    ] as [(CloudDatabase, String)]
  )
  func taken(backend: CloudDatabase, name: String) throws {
    let response = backend.answer(["connectionSecretName": .string(name)])
    #expect(
      response.fatal
        == "\(backend.composition): spec.connectionSecretName: the Secret \(name) belongs to the "
        + "server and is written by others; choose another name"
    )
  }
}
