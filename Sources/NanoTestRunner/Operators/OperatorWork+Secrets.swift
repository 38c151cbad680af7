// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoTesting

// The Secrets that operators and providers write.
extension OperatorWork {
  /// The Secret that a managed resource is told to write its connection details into.
  var connectionSecret: [Value] {
    let reference = object["spec"]["writeConnectionSecretToRef"]
    guard wish.object != nil, let name = reference["name"].string, !name.isEmpty else { return [] }
    return [
      secret(
        name,
        namespace: reference["namespace"].string ?? object["metadata"]["namespace"].string,
        type: "connection.crossplane.io/v1alpha1",
        connectionDetails
      )
    ]
  }

  /// What a provider publishes, by the keys that each has.
  private var connectionDetails: [(key: String, text: String)] {
    let found = atProvider
    func told(_ key: String) -> String { found[key]?.string ?? "" }
    switch (service, kind) {
    case ("rds.aws.upbound.io", "Instance"):
      let port = found["port"]?.integer ?? 0
      return [
        ("address", told("address")), ("host", told("address")), ("endpoint", told("endpoint")),
        ("port", "\(port)"), ("username", wish["username"].string ?? "admin"),
        ("password", password("password")), ("attribute.password", password("password")),
      ]
    case ("elasticache.aws.upbound.io", "ReplicationGroup"):
      return [
        ("primary_endpoint_address", told("primaryEndpointAddress")),
        ("reader_endpoint_address", told("readerEndpointAddress")),
        ("port", "\(wish["port"].integer ?? 6379)"), ("attribute.auth_token", password("token")),
      ]
    case ("sql.gcp.upbound.io", "DatabaseInstance"):
      return [
        ("connectionName", told("connectionName")), ("publicIP", told("publicIpAddress")),
        ("privateIP", told("privateIpAddress")), ("serverCACertificateCert", certificate),
      ].filter { !$0.1.isEmpty }
    case ("redis.gcp.upbound.io", "Instance"):
      return [
        ("host", told("host")), ("port", "\(found["port"]?.integer ?? 6379)"),
        ("attribute.auth_string", password("auth")), ("server_ca_certs_0_cert", certificate),
      ]
    case ("dbforpostgresql.azure.upbound.io", "FlexibleServer"),
      ("dbformysql.azure.upbound.io", "FlexibleServer"):
      return [("attribute.administrator_password", password("administrator"))]
    case ("cache.azure.upbound.io", "RedisCache"), ("storage.azure.upbound.io", "Account"):
      return [
        ("attribute.primary_access_key", password("primary")),
        ("attribute.secondary_access_key", password("secondary")),
        ("attribute.primary_connection_string", "\(externalName):\(password("primary"))"),
      ]
    case ("cache.azure.upbound.io", "ManagedRedis"):
      guard wish["defaultDatabase"]["accessKeysAuthenticationEnabled"] == true else { return [] }
      return [
        ("attribute.default_database.0.primary_access_key", password("primary")),
        ("attribute.default_database.0.secondary_access_key", password("secondary")),
      ]
    case ("iam.aws.upbound.io", "AccessKey"):
      return [
        ("username", "AKIAEXAMPLE"), ("password", password("key")),
        ("attribute.secret", password("key")),
      ]
    default:
      return [
        ("endpoint", "\(externalName).example.org"), ("username", "admin"),
        ("password", password("password")),
      ]
    }
  }

  /// What operators write beside their objects.
  var operatorSecrets: [Value] {
    let spec = object["spec"]
    let namespace = object["metadata"]["namespace"].string
    switch (service, kind) {
    case ("postgresql.cnpg.io", "Cluster"): return clusterSecrets
    case ("rabbitmq.com", "RabbitmqCluster"):
      let host = "\(name).\(namespace ?? "default").svc"
      let (user, word) = ("default_user_\(name)", password("default-user"))
      let details = [
        ("type", "rabbitmq"), ("provider", "rabbitmq"), ("host", host), ("port", "5672"),
        ("username", user), ("password", word),
        ("connection_string", "amqp://\(user):\(word)@\(host):5672/"),
      ]
      return [secret("\(name)-default-user", namespace: namespace, type: "Opaque", details)]
    case ("cert-manager.io", "Certificate"):
      guard let name = spec["secretName"].string else { return [] }
      let details = [
        ("tls.crt", certificate), ("tls.key", password("key")), ("ca.crt", certificate),
      ]
      return [secret(name, namespace: namespace, type: "kubernetes.io/tls", details)]
    case ("external-secrets.io", "ExternalSecret"):
      let keys = (spec["data"].array ?? []).compactMap { $0["secretKey"].string }
      let target = spec["target"]["name"].string ?? name
      let details = keys.map { ($0, password($0)) }
      return [secret(target, namespace: namespace, type: "Opaque", details)]
    case ("kafka.strimzi.io", "KafkaUser"):
      return [
        secret(name, namespace: namespace, type: "Opaque", [("password", password("user"))])
      ]
    default: return []
    }
  }

  /// The Secrets of CloudNativePG: of the application's user, and of the superuser where one may log
  /// in.
  ///
  /// Source: <https://cloudnative-pg.io/documentation/current/applications/>
  private var clusterSecrets: [Value] {
    let spec = object["spec"]
    let start = spec["bootstrap"]["initdb"]
    let database = start["database"].string ?? "app"
    var users: [(suffix: String, user: String, type: String)] = []
    if start["secret"]["name"].isNull {
      users.append(("app", start["owner"].string ?? database, "app"))
    }
    if spec["enableSuperuserAccess"] == true {
      users.append(("superuser", "postgres", "superuser"))
    }
    let host = "\(name)-rw"
    return users.map { suffix, user, type in
      let word = password(suffix)
      let place = "\(host).\(object["metadata"]["namespace"].string ?? "default"):5432/\(database)"
      var written = secret(
        "\(name)-\(suffix)",
        namespace: object["metadata"]["namespace"].string,
        type: "kubernetes.io/basic-auth",
        [
          ("username", user), ("user", user), ("password", word), ("dbname", database),
          ("host", host), ("port", "5432"), ("uri", "postgresql://\(user):\(word)@\(place)"),
          ("jdbc-uri", "jdbc:postgresql://\(place)?password=\(word)&user=\(user)"),
          ("pgpass", "\(host):5432:\(database):\(user):\(word)\n"),
        ]
      )
      written["metadata"]["labels"] = [
        "cnpg.io/cluster": .string(name), "cnpg.io/reload": "true",
        "cnpg.io/userType": .string(type),
      ]
      return written
    }
  }

  // MARK: - Made up

  private func secret(
    _ name: String,
    namespace: String?,
    type: String,
    _ details: [(key: String, text: String)]
  ) -> Value {
    ImaginedSecret.secret(name, namespace: namespace, type: type, details)
  }

  private func password(_ purpose: String) -> String {
    ImaginedSecret.password("\(service)/\(kind)/\(name)/\(purpose)")
  }

  private var certificate: String {
    "-----BEGIN CERTIFICATE-----\n\(password("certificate"))\n-----END CERTIFICATE-----\n"
  }
}

/// Secrets whose content nobody gave.
enum ImaginedSecret {
  /// A Secret with those details.
  static func secret(
    _ name: String,
    namespace: String?,
    type: String,
    _ details: [(key: String, text: String)]
  ) -> Value {
    var secret = Value.kubernetes("v1", "Secret", name, in: namespace)
    secret["type"] = .string(type)
    var data: Members = [:]
    for (key, text) in details { data[key] = .secretData(text) }
    secret["data"] = .object(data)
    return secret
  }

  /// A password that is always the same for the same purpose.
  static func password(_ purpose: String) -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    var bytes: [UInt8] = []
    for _ in 0..<24 {
      hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
      bytes.append(letters[Int(hash >> 59)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
