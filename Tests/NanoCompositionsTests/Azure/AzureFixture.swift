// SPDX-License-Identifier: Apache-2.0

import NanoFunction

extension CloudDatabase {
  /// PostgreSQL on a flexible server.
  static let postgresqlOnAzure = flexibleServer("postgresql")
  /// MySQL on a flexible server.
  static let mysqlOnAzure = flexibleServer("mysql")
  /// Valkey's protocol on Azure Managed Redis.
  static let valkeyOnAzure = CloudDatabase(
    composition: "database.azure.valkey",
    engine: "valkey",
    settings: ["region": "germanywestcentral"],
    atProvider: { name, body in
      guard name == "server" else { return [:] }
      let wish = body["spec"]["forProvider"]
      var database = wish["defaultDatabase"]
      database["port"] = 10_000
      return [
        "hostname": "orders.germanywestcentral.redis.azure.net", "skuName": wish["skuName"],
        "highAvailabilityEnabled": wish["highAvailabilityEnabled"], "defaultDatabase": database,
      ]
    },
    details: { name in
      name == "server" ? ["attribute.default_database.0.primary_access_key": "a+b/c="] : [:]
    }
  )

  /// The settings of a private network.
  static let azureNetwork: Value = [
    "region": "germanywestcentral", "delegatedSubnetId": "/subscriptions/1/subnets/db",
    "privateDnsZoneId": "/subscriptions/1/privateDnsZones/db",
  ]

  private static func flexibleServer(_ engine: String) -> CloudDatabase {
    CloudDatabase(
      composition: "database.azure.\(engine)",
      engine: engine,
      settings: azureNetwork,
      atProvider: { name, body in name == "server" ? serverStatus(body) : [:] },
      details: { name in
        name == "server" && engine == "postgresql"
          ? ["attribute.administrator_password": "p@ss"] : [:]
      }
    )
  }

  /// What Azure says of a server: what was asked for, and its name.
  private static func serverStatus(_ body: Value) -> Value {
    let wish = body["spec"]["forProvider"]
    var status: Value = ["fqdn": "orders.example.azure.com", "version": wish["version"]]
    if !wish["storageMb"].isNull { status["storageMb"] = wish["storageMb"] }
    if !wish["storage"].isNull { status["storage"]["sizeGb"] = wish["storage"]["sizeGb"] }
    return status
  }
}
