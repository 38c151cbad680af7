// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

// What providers tell of managed resources.
extension OperatorWork {
  /// What a provider tells of a managed resource: its wish as it was fulfilled, its identity, and
  /// where it answers.
  var atProvider: Members {
    var found = object["status"]["atProvider"].object ?? [:]
    for (key, value) in fulfilled { found[key] = value }
    for (key, value) in identity where found[key]?.isNull != false { found[key] = value }
    for (key, value) in addresses where found[key]?.isNull != false { found[key] = value }
    if (service, kind) == ("cache.azure.upbound.io", "ManagedRedis"),
      var database = found["defaultDatabase"]
    {
      database["port"] = 10_000
      found["defaultDatabase"] = database
    }
    return found
  }

  private var identity: Members {
    var found: Members = ["id": .string(externalName)]
    if service.hasSuffix(".aws.upbound.io"), let region = wish["region"].string {
      let kind = kind.lowercased()
      let service = service.prefix { $0 != "." }
      let arn = "arn:aws:\(service):\(region):111122223333:\(kind)/\(externalName)"
      found["arn"] = .string(arn)
    }
    return found
  }

  /// The wish without its references, in whose places stands what they lead to.
  private var fulfilled: Members {
    var found: Members = [:]
    for (key, value) in wish.object ?? [:] {
      if key.hasSuffix("SecretRef") || key.hasSuffix("Selector") { continue }
      if key.hasSuffix("Refs") {
        let names = (value.array ?? []).compactMap(referred).map(Value.string)
        found["\(key.dropLast(4))s"] = .array(names)
      } else if key.hasSuffix("Ref") {
        if let name = referred(value) { found[String(key.dropLast(3))] = .string(name) }
      } else {
        found[key] = value
      }
    }
    if let version = found["engineVersion"] { found["engineVersionActual"] = version }
    if (service, kind) == ("kubernetes.crossplane.io", "Object"), var manifest = found["manifest"] {
      manifest["status"] = OperatorWork(on: manifest).status
      found["manifest"] = manifest
    }
    return found
  }

  /// The name that the cloud knows what a reference leads to by.
  private func referred(_ reference: Value) -> String? {
    let name = reference["name"]
    guard !name.isNull else { return nil }
    return siblings.first { sibling in
      sibling["metadata"]["name"] == name && sibling["spec"]["forProvider"].object != nil
        && sibling["metadata"] != object["metadata"]
    }.map(OperatorWork.externalName) ?? name.string
  }

  /// Where a server answers, and what else only the cloud knows.
  private var addresses: Members {
    let region = wish["region"].string ?? "region"
    switch (service, kind) {
    case ("rds.aws.upbound.io", "Instance"):
      let port: Int64 = (wish["engine"].string ?? "").hasPrefix("postgres") ? 5432 : 3306
      let address =
        object["status"]["atProvider"]["address"].string
        ?? "\(externalName).example.\(region).rds.amazonaws.com"
      return [
        "address": .string(address), "port": .integer(port), "status": "available",
        "endpoint": .string("\(address):\(port)"),
      ]
    case ("elasticache.aws.upbound.io", "ReplicationGroup"):
      return [
        "primaryEndpointAddress":
          .string("master.\(externalName).example.\(region).cache.amazonaws.com"),
        "readerEndpointAddress":
          .string("replica.\(externalName).example.\(region).cache.amazonaws.com"),
      ]
    case ("sqs.aws.upbound.io", "Queue"):
      return ["url": .string("https://sqs.\(region).amazonaws.com/111122223333/\(externalName)")]
    case ("sql.gcp.upbound.io", "DatabaseInstance"):
      let network = wish["settings"]["ipConfiguration"]
      var found: Members = [
        "connectionName": .string("\(project):\(region):\(externalName)")
      ]
      if network["ipv4Enabled"] != false { found["publicIpAddress"] = "192.0.2.10" }
      if !network["privateNetwork"].isNull { found["privateIpAddress"] = "10.0.0.10" }
      found["firstIpAddress"] = found["publicIpAddress"] ?? found["privateIpAddress"] ?? .null
      return found
    case ("redis.gcp.upbound.io", "Instance"):
      let isEncrypted = wish["transitEncryptionMode"] == "SERVER_AUTHENTICATION"
      return ["host": "10.0.0.11", "port": isEncrypted ? 6378 : 6379]
    case ("cloudplatform.gcp.upbound.io", "ServiceAccount"):
      return ["email": .string("\(externalName)@\(project).iam.gserviceaccount.com")]
    case ("dbforpostgresql.azure.upbound.io", "FlexibleServer"):
      return ["fqdn": .string("\(externalName).postgres.database.azure.com")]
    case ("dbformysql.azure.upbound.io", "FlexibleServer"):
      return ["fqdn": .string("\(externalName).mysql.database.azure.com")]
    case ("cache.azure.upbound.io", "RedisCache"):
      return [
        "hostname": .string("\(externalName).redis.cache.windows.net"), "port": 6379,
        "sslPort": 6380,
      ]
    case ("cache.azure.upbound.io", "ManagedRedis"):
      let location = wish["location"].string ?? "region"
      return ["hostname": .string("\(externalName).\(location).redis.azure.net")]
    case ("storage.azure.upbound.io", "Account"):
      return ["primaryBlobEndpoint": .string("https://\(externalName).blob.core.windows.net/")]
    default: return [:]
    }
  }

  private var project: String { wish["project"].string ?? "example-project" }
}
