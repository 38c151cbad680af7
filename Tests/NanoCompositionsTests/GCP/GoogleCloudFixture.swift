// SPDX-License-Identifier: Apache-2.0

import NanoFunction

extension CloudDatabase {
  /// PostgreSQL on Cloud SQL.
  static let postgresqlOnCloudSQL = cloudSQL("postgresql")
  /// MySQL on Cloud SQL.
  static let mysqlOnCloudSQL = cloudSQL("mysql")

  /// Valkey's protocol on Memorystore.
  static let valkeyOnMemorystore = CloudDatabase(
    composition: "database.gcp.valkey",
    engine: "valkey",
    settings: ["region": "europe-west3"],
    atProvider: { _, body in
      [
        "host": "10.1.2.4", "port": 6378,
        "redisVersion": body["spec"]["forProvider"]["redisVersion"],
      ]
    },
    details: { _ in
      ["attribute.auth_string": "a/secret", "server_ca_certs_0_cert": "the certificate"]
    }
  )

  private static func cloudSQL(_ engine: String) -> CloudDatabase {
    CloudDatabase(
      composition: "database.gcp.\(engine)",
      engine: engine,
      settings: [
        "region": "europe-west3", "privateNetwork": "projects/shop/global/networks/main",
      ],
      atProvider: { name, body in name == "server" ? serverStatus(body) : [:] },
      details: { name in
        name == "server" ? ["serverCACertificateCert": "the certificate"] : [:]
      }
    )
  }

  /// What Cloud SQL says of a server: what was asked for, and its addresses.
  private static func serverStatus(_ body: Value) -> Value {
    let wish = body["spec"]["forProvider"]
    return [
      "databaseVersion": wish["databaseVersion"],
      "privateIpAddress": "10.1.2.3", "publicIpAddress": "203.0.113.9",
      "settings": [
        "activationPolicy": wish["settings"]["activationPolicy"],
        "diskSize": wish["settings"]["diskSize"],
      ],
    ]
  }
}
