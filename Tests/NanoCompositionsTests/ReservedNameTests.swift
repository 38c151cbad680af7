// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Names that a server keeps for itself")
struct ReservedNameTests {
  private static func aws(_ engine: String) -> CloudDatabase {
    CloudDatabase(
      composition: "database.aws.\(engine)",
      engine: engine,
      settings: AWSProvider.settings
    )
  }
  private static let postgresql = [aws("postgresql"), .postgresqlOnCloudSQL, .postgresqlOnAzure]
  private static let mysql = [aws("mysql"), .mysqlOnCloudSQL, .mysqlOnAzure]

  private func fatal(_ backend: CloudDatabase, _ name: String, _ owner: String? = nil) -> String? {
    var database: Value = ["name": .string(name)]
    if let owner { database["owner"] = .string(owner) }
    return backend.answer(["databases": [database]]).fatal
  }

  private func refused(_ backend: CloudDatabase, name: String) {
    #expect(
      fatal(backend, name, "shop")
        == "\(backend.composition): spec.databases[0].name: \"\(name)\" is reserved by the server; "
        + "give the database another name"
    )
  }

  private func refused(_ backend: CloudDatabase, owner: String) {
    #expect(
      fatal(backend, "orders", owner)
        == "\(backend.composition): spec.databases[0].owner: \"\(owner)\" is reserved by the "
        + "server; name another owner"
    )
  }

  @Test("of PostgreSQL, on every cloud", arguments: postgresql)
  func ofPostgreSQL(backend: CloudDatabase) {
    for name in ["postgres", "template0", "template1"] { refused(backend, name: name) }
    for owner in ["postgres", "streaming_replica"] { refused(backend, owner: owner) }
    for name in ["mysql", "sys"] { #expect(fatal(backend, name) == nil) }
  }

  @Test("of MySQL, on every cloud", arguments: mysql)
  func ofMySQL(backend: CloudDatabase) {
    for name in ["mysql", "sys", "information_schema", "performance_schema"] {
      refused(backend, name: name)
    }
    for name in ["postgres", "template0"] { #expect(fatal(backend, name) == nil) }
  }

  @Test("of one cloud, on that one")
  func ofClouds() {
    let (aws, google, azure) = (
      ReservedNameTests.aws("postgresql"), CloudDatabase.postgresqlOnCloudSQL,
      CloudDatabase.postgresqlOnAzure
    )
    refused(aws, name: "rdsadmin")
    refused(google, name: "cloudsqladmin")
    refused(google, owner: "cloudsqladmin")
    refused(google, owner: "pg_reader")
    for name in ["azure_maintenance", "azure_sys"] { refused(azure, name: name) }
    refused(azure, owner: "azuresu")
    refused(azure, owner: "pg_reader")
    for backend in [aws, google] { #expect(fatal(backend, "azure_sys") == nil) }
    for backend in [google, azure] { #expect(fatal(backend, "rdsadmin") == nil) }
  }

  @Test("of the administrator, on Azure")
  func ofTheAdministrator() {
    let names = [
      "azure_superuser", "azure_pg_admin", "admin", "administrator", "root", "guest", "public",
    ]
    for backend in [CloudDatabase.postgresqlOnAzure, .mysqlOnAzure] {
      for name in names {
        #expect(
          fatal(backend, "orders", name)
            == "\(backend.composition): spec.databases[0].owner: Azure keeps the name \"\(name)\" "
            + "for itself; name another owner"
        )
      }
      #expect(fatal(backend, "orders", "clerk") == nil)
    }
  }

  @Test("of the first user, on RDS")
  func ofTheFirstUser() {
    for (engine, names) in [("postgresql", ["admin", "rdsadmin"]), ("mysql", ["rdsadmin"])] {
      let backend = ReservedNameTests.aws(engine)
      for name in names {
        #expect(
          fatal(backend, "orders", name)
            == "\(backend.composition): spec.databases[0].owner: the first user of \(engine) on RDS "
            + "is the owner of the first database, and RDS keeps this name for itself, found "
            + "\"\(name)\"; name another owner"
        )
      }
      #expect(fatal(backend, "orders", "clerk") == nil)
    }
    #expect(fatal(ReservedNameTests.aws("mysql"), "orders", "admin") == nil)
  }

  @Test("all of them are told at once, and an owner that nobody said is not told again")
  func all() {
    let backend = CloudDatabase.postgresqlOnCloudSQL
    let spec: Value = [
      "databases": [["name": "orders"], ["name": "postgres"], ["name": "pg_audit"]]
    ]
    #expect(
      backend.answer(spec).fatal == "database.gcp.postgresql: spec.databases[1].name: \"postgres\" "
        + "is reserved by the server; give the database another name; spec.databases[2].owner: "
        + "\"pg_audit\" is reserved by the server; name another owner"
    )
  }
}
