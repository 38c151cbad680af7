// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What database.gcp.postgresql and database.gcp.mysql say")
struct CloudSQLSentenceTests {
  private let postgresql = CloudDatabase.postgresqlOnCloudSQL
  private let mysql = CloudDatabase.mysqlOnCloudSQL

  @Test(
    "a wish that Cloud SQL cannot fulfil is refused with its path",
    arguments: [
      (
        ["version": "16.2"],
        "spec.version: Cloud SQL takes versions of PostgreSQL such as 17, found \"16.2\""
      ),
      (
        ["storage": ["size": "3063Gi"]],
        "spec.storage.size: Cloud SQL has at most 3062Gi for db-f1-micro, found \"3063Gi\""
      ),
      (
        ["storage": ["size": "3Ti"], "size": "micro"],
        "spec.storage.size: Cloud SQL has at most 3062Gi for db-g1-small, found \"3Ti\""
      ),
      (
        ["storage": ["size": "65Ti"], "size": "small"],
        "spec.storage.size: Cloud SQL has at most 65536Gi for db-custom-1-3840, found \"65Ti\""
      ),
      (
        ["backup": ["enabled": true, "schedule": "daily"]],
        "spec.backup.schedule: expected five fields (minute, hour, day of month, month, day of "
          + "week), found \"daily\""
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, sentence: String) {
    #expect(postgresql.answer(spec).fatal == "database.gcp.postgresql: \(sentence)")
  }

  @Test("MySQL takes versions of two numbers, and users of 32 characters")
  func refusedOfMySQL() {
    #expect(
      mysql.answer(["version": "8"]).fatal == "database.gcp.mysql: spec.version: Cloud SQL takes "
        + "versions of MySQL such as 8.4, found \"8\""
    )
    let owner = String(repeating: "a", count: 33)
    #expect(
      mysql.answer(["databases": [["name": "orders", "owner": .string(owner)]]]).fatal
        == "database.gcp.mysql: spec.databases[0].owner: MySQL takes names of users of at most 32 "
        + "characters, found \"\(owner)\""
    )
  }

  @Test("another engine is refused")
  func engine() {
    var other = CloudDatabase(composition: "database.gcp.postgresql", engine: "mysql")
    other.settings = ["region": "europe-west3"]
    #expect(
      other.answer([:]).fatal == "database.gcp.postgresql: spec.engine: this composition runs "
        + "postgresql, found \"mysql\"; to select another, take "
        + "out spec.crossplane.compositionRef and set "
        + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: mysql "
        + "and nano-idp.dev/backend: gcp"
    )
  }

  @Test("without a region the call ends")
  func region() {
    var backend = postgresql
    backend.settings = [:]
    #expect(
      backend.answer([:]).fatal == "database.gcp.postgresql: spec.cloud.region: Google Cloud needs "
        + "a region: say it here, in the settings of the composition, or in the environment as "
        + "gcp.region"
    )
  }

  @Test("without the installation key there is no password, and the call ends")
  func installationKey() {
    let response = postgresql.answer([:]) { $0.credentialValues = [:] }
    #expect(response.fatal?.contains("\"installation-key\", which this step is not given") == true)
  }

  @Test("settings are decoded strictly")
  func strict() {
    var backend = postgresql
    backend.settings["projct"] = "europe-west3"
    backend.settings["tiers"]["tiny"] = "db-f1-micro"
    let sentence = backend.answer([:]).fatal
    #expect(sentence?.contains("settings.projct: unknown field, did you mean \"project\"?") == true)
    #expect(sentence?.contains("settings.tiers.tiny: unknown field") == true)
  }

  @Test(
    "what Cloud SQL does otherwise is told in the condition FullySupported",
    arguments: [
      (
        ["network": ["allowedNamespaces": []]],
        "spec.network.allowedNamespaces: a server outside of the cluster does not know namespaces; "
          + "whoever reads the connection Secret can connect"
      ),
      (
        ["storage": ["class": "fast"]],
        "spec.storage.class: storage classes belong to the cluster, where this server is not"
      ),
      (
        ["cloud": ["subnetGroupRef": ["name": "a"]]],
        "spec.cloud.subnetGroupRef: only Amazon has groups of subnets; it is not read here"
      ),
      (
        ["databases": [["name": "a"], ["name": "b"]]],
        "spec.databases: on Cloud SQL every user may use every database of the server; owners are "
          + "not kept apart"
      ),
      (
        ["network": ["public": true]],
        "spec.network.public: settings.authorizedNetworks names nobody, so that only Cloud SQL's "
          + "connectors come in"
      ),
      (
        ["backup": ["enabled": true, "schedule": "30 2 * * 0"]],
        "spec.backup.schedule: Cloud SQL makes one backup a day, within four hours of 02:30 UTC"
      ),
      (
        ["backup": ["enabled": true, "schedule": "0 */6 * * *"]],
        "spec.backup.schedule: Cloud SQL makes one backup a day, within four hours of a time that "
          + "it chooses"
      ),
    ] as [(Value, String)]
  )
  func limits(spec: Value, sentence: String) {
    let condition = postgresql.answer(spec).condition("FullySupported")
    #expect(condition?.status == .false)
    #expect(condition?.reason == "PartiallySupported")
    #expect(condition?.message == sentence)
  }

  @Test("without a network of its own a server has a public address, and says so")
  func publicAddress() {
    var backend = postgresql
    backend.settings = ["region": "europe-west3"]
    #expect(
      backend.limits([:])
        == "spec.network.public: without settings.privateNetwork the server has a "
        + "public address, which lets nobody in but Cloud SQL's connectors"
    )
  }

  @Test(
    "the condition Asleep tells the way that the phase tells",
    arguments: [
      ("Awake", "Ready", "ALWAYS", "Awake"), ("Asleep", "Ready", "ALWAYS", "FallingAsleep"),
      ("Asleep", "FallingAsleep", "NEVER", "Stopped"), ("Awake", "Asleep", "NEVER", "Waking"),
      ("Awake", "Waking", "ALWAYS", "Waking"),
    ]
  )
  func asleep(wish: String, before: String, policy: String, reason: String) {
    var server = Value.kubernetes("sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance", "orders-db")
    server["status"]["atProvider"]["settings"]["activationPolicy"] = .string(policy)
    let response = postgresql.answer(
      ["sleep": .string(wish)],
      status: ["phase": .string(before)],
      observed: ["server": server]
    )
    #expect(response.condition("Asleep")?.reason == reason)
    #expect(response.condition("Asleep")?.status == (policy == "NEVER" ? .true : .false))
  }
}
