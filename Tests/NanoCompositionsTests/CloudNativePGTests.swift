// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What CloudNativePG demands of a Database")
struct CloudNativePGTests {
  private let backend = CloudDatabase(
    composition: "database.local.postgresql",
    engine: "postgresql"
  )

  private func cluster(_ spec: Value = [:], conditions: [Value] = []) -> [String: Value] {
    var cluster = Value.kubernetes("postgresql.cnpg.io/v1", "Cluster", "orders-db", in: "team-a")
    cluster["spec"] = spec
    cluster["spec"]["bootstrap"]["initdb"] = ["database": "orders", "owner": "orders"]
    cluster["status"]["conditions"] = .array(conditions)
    return ["cluster": cluster]
  }

  private func fatal(settings: Value) -> String? {
    var backend = backend
    backend.settings = settings
    return backend.answer(["backup": ["enabled": true]]).fatal
  }

  @Test("the instances may ask each other for their state, whoever else is shut out")
  func isolationCheck() {
    let response = backend.answer(
      ["highAvailability": true, "network": ["allowedNamespaces": ["team-b"]]]
    )
    let ingress = response["network-policy"]?["spec"]["ingress"].array ?? []
    #expect(
      ingress.contains([
        "from": [["podSelector": ["matchLabels": ["cnpg.io/cluster": "orders-db"]]]],
        "ports": [["protocol": "TCP", "port": 8000]],
      ])
    )
  }

  @Test(
    "a name that CloudNativePG refuses is refused",
    arguments: ["1shop", "orders.db"]
  )
  func names(name: String) {
    let response = backend.answer([:]) {
      $0.composite?["metadata"]["name"] = .string(name)
    }
    #expect(
      response.fatal
        == "database.local.postgresql: metadata.name: CloudNativePG takes a lowercase name of at "
        + "most 63 letters, digits and dashes that starts with a letter, found \"\(name)\""
    )
  }

  @Test(
    "backups without a Secret use the identity of the pod, as each store has it",
    arguments: [
      ("s3://backups/orders", "s3Credentials", ["inheritFromIAMRole": true]),
      ("gs://backups/orders", "googleCredentials", ["gkeEnvironment": true]),
      (
        "https://account.blob.core.windows.net/backups", "azureCredentials",
        ["inheritFromAzureAD": true]
      ),
    ] as [(String, String, Value)]
  )
  func identity(destination: String, member: String, credentials: Value) {
    var backend = backend
    backend.settings = ["backup": ["destinationPath": .string(destination)]]
    let response = backend.answer(["backup": ["enabled": true]])
    let store = response["cluster"]?["spec"]["backup"]["barmanObjectStore"]
    #expect(store == ["destinationPath": .string(destination), member: credentials] as Value)
    backend.settings["backup"]["secretName"] = "keys"
    let named = backend.answer(["backup": ["enabled": true]])
    let members = named["cluster"]?["spec"]["backup"]["barmanObjectStore"].object
    #expect(members.map { Array($0.keys) } == ["destinationPath", "s3Credentials"])
  }

  @Test("a database that is added to a server that rests does not keep the Database unready")
  func addedAsleep() {
    let added = Value.kubernetes(
      "postgresql.cnpg.io/v1",
      "Database",
      "orders-db-late",
      in: "team-a"
    )
    let conditions: [Value] = [
      .condition("cnpg.io/hibernation", reason: "Hibernated"), .condition("Ready", false),
    ]
    let response = backend.answer(
      ["sleep": "Asleep", "databases": [["name": "orders"], ["name": "late"]]],
      status: ["phase": "Asleep"],
      observed: cluster(conditions: conditions).merging(["database/late": added]) { $1 }
    )
    #expect(response.resources.first { $0.name == "database/late" }?.ready == .ready)
  }

  @Test("an owner and a storage class stay as the server was made with them, and it is told")
  func made() {
    let response = backend.answer(
      ["databases": [["name": "orders", "owner": "sales"]], "storage": ["class": "fast"]],
      observed: cluster(["storage": ["storageClass": "local-path"]])
    )
    let spec = response["cluster"]?["spec"]
    #expect(spec?["storage"]["storageClass"] == "local-path")
    #expect(spec?["bootstrap"]["initdb"]["owner"] == "orders")
    #expect(spec?["managed"].isNull == true)
    #expect(
      response.condition("FullySupported")?.message
        == "spec.storage.class: the volume was made with the class \"local-path\"; spec.databases: "
        + "orders stays with its owner orders, with whom the server was made"
    )
  }

  @Test("a storage class that is wished for no more stays with the server that has it")
  func withdrawnClass() {
    let response = backend.answer(
      [:],
      observed: cluster(["storage": ["storageClass": "fast"]])
    )
    #expect(response["cluster"]?["spec"]["storage"]["storageClass"] == "fast")
    #expect(response.condition("FullySupported")?.message == nil)
  }

  @Test("a storage class that comes later than the server is not taken, and told")
  func laterClass() {
    let response = backend.answer(["storage": ["class": "fast"]], observed: cluster())
    #expect(response["cluster"]?["spec"]["storage"]["storageClass"].isNull == true)
    #expect(
      response.condition("FullySupported")?.message
        == "spec.storage.class: the volume was made with the class that is the default"
    )
    let first = backend.answer(["storage": ["class": "fast"]])
    #expect(first["cluster"]?["spec"]["storage"]["storageClass"] == "fast")
  }

  @Test(
    "settings that no object can be made of are refused with their path",
    arguments: [
      (
        ["image": ""],
        "image: expected an image without a tag such as registry.example.org/postgresql, found \"\""
      ),
      (
        ["image": "registry:5000/pg:17"],
        "image: expected an image without a tag such as registry.example.org/postgresql, found "
          + "\"registry:5000/pg:17\""
      ),
      (
        ["operatorNamespace": ""],
        "operatorNamespace: expected a lowercase name of at most 63 letters, digits and dashes, "
          + "found \"\""
      ),
      (
        ["backup": ["destinationPath": ""]],
        "backup.destinationPath: expected a folder such as s3://bucket/folder, found \"\""
      ),
      (
        ["backup": ["destinationPath": "s3://b/f", "endpointURL": "minio"]],
        "backup.endpointURL: expected an address such as https://s3.example.org, found \"minio\""
      ),
    ] as [(Value, String)]
  )
  func settings(settings: Value, sentence: String) {
    #expect(
      fatal(settings: settings) == "database.local.postgresql: input.settings.\(sentence)"
    )
  }

  @Test("an image of a registry with a port is taken")
  func registry() {
    #expect(fatal(settings: ["image": "registry:5000/pg"]) == nil)
  }
}
