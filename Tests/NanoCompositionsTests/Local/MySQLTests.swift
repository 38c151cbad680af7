// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("database.local.mysql")
struct MySQLTests {
  private let cluster = LocalCluster(engine: "mysql")

  private func container(_ response: FunctionResponse) -> Value {
    guard
      case .array(let containers)? = response["server"]?["spec"]["template"]["spec"]["containers"]
    else { return .null }
    return containers.first ?? .null
  }

  private func statements(_ response: FunctionResponse) -> [String] {
    (LocalCluster.text(response["credentials"], "databases.sql") ?? "").split(separator: "\n")
      .map(String.init)
  }

  @Test("one pod without rights, that mounts the claim, the configuration and the statements")
  func pod() {
    let response = cluster.answer([:])
    let pod = response["server"]?["spec"]["template"]["spec"] ?? .null
    #expect(pod["securityContext"]["runAsNonRoot"] == true)
    #expect(pod["enableServiceLinks"] == false)
    let container = container(response)
    #expect(container["image"] == "docker.io/library/mysql:8.4")
    #expect(container["securityContext"]["readOnlyRootFilesystem"] == true)
    #expect(
      container["resources"] == [
        "requests": ["cpu": "50m", "memory": "128Mi"], "limits": ["memory": "256Mi"],
      ]
    )
    #expect(
      container["volumeMounts"] == [
        ["name": "data", "mountPath": "/var/lib/mysql"],
        ["name": "configuration", "mountPath": "/etc/mysql/conf.d", "readOnly": true],
        ["name": "credentials", "mountPath": "/docker-entrypoint-initdb.d", "readOnly": true],
        ["name": "scratch-0", "mountPath": "/tmp"],
        ["name": "scratch-1", "mountPath": "/var/run/mysqld"],
      ]
    )
  }

  @Test("the image, the version and the name of the key can be set")
  func settings() {
    var cluster = cluster
    cluster.settings = [
      "image": "registry:5000/mysql",
      "installationKey": ["credential": "keys", "key": "databases"],
    ]
    let response = cluster.answer(
      ["version": "8.0"],
      credentials: ["keys": ["databases": Array("0123456789abcdef0123".utf8)]]
    )
    #expect(container(response)["image"] == "registry:5000/mysql:8.0")
    #expect(response.compositeStatus?["version"] == "8.0")
  }

  @Test("a misspelt setting is refused with its path")
  func misspelt() {
    var cluster = cluster
    cluster.settings = ["imgae": "mysql"]
    #expect(cluster.answer([:]).fatal?.contains("settings.imgae: unknown field") == true)
  }

  @Test(
    "each database, each owner and their rights stand in the statements, and nothing is dropped"
  )
  func databases() throws {
    let response = cluster.answer(
      ["databases": [["name": "orders"], ["name": "audit_log", "owner": "auditor"]]]
    )
    let lines = statements(response)
    let secret = response["credentials"]
    let auditor = try #require(LocalCluster.text(secret, "auditor"))
    let root = try #require(LocalCluster.text(secret, "root"))
    #expect(lines.contains("ALTER USER 'root'@'localhost' IDENTIFIED BY '\(root)';"))
    #expect(lines.contains("CREATE USER IF NOT EXISTS 'auditor'@'%' IDENTIFIED BY '\(auditor)';"))
    #expect(lines.contains("ALTER USER 'auditor'@'%' IDENTIFIED BY '\(auditor)';"))
    #expect(lines.contains("CREATE DATABASE IF NOT EXISTS `orders`;"))
    #expect(lines.contains("GRANT ALL PRIVILEGES ON `orders`.* TO 'orders'@'%';"))
    #expect(lines.contains("CREATE DATABASE IF NOT EXISTS `audit_log`;"))
    #expect(lines.contains(#"GRANT ALL PRIVILEGES ON `audit\_log`.* TO 'auditor'@'%';"#))
    #expect(lines.allSatisfy { !$0.contains("DROP") && $0.hasSuffix(";") })
  }

  @Test("the statements run at every start but the one that makes the system tables")
  func start() {
    let script = cluster.answer([:])["configuration"]?["data"]["start.sh"]
    #expect(
      script == """
        set -eu
        set -- mysqld
        if [ -d /var/lib/mysql/data/mysql ]; then
          set -- "$@" --init-file=/docker-entrypoint-initdb.d/databases.sql
        fi
        exec docker-entrypoint.sh "$@"

        """
    )
    #expect(
      container(cluster.answer([:]))["command"] == ["bash", "/etc/mysql/conf.d/start.sh"]
    )
  }

  @Test("the connection Secret has the canonical keys, and the password of the owner")
  func connection() throws {
    let response = cluster.answer(["databases": [["name": "orders", "owner": "shop"]]])
    let secret = response["connection"]
    let password = try #require(LocalCluster.text(response["credentials"], "shop"))
    let expected = [
      "type": "mysql", "provider": "kubernetes", "host": "orders-db.team-a.svc", "port": "3306",
      "database": "orders", "username": "shop", "password": password,
      "uri": "mysql://shop:\(password)@orders-db.team-a.svc:3306/orders",
    ]
    #expect(secret?["data"].object?.count == expected.count)
    for (key, value) in expected { #expect(LocalCluster.text(secret, key) == value) }
    #expect(password.utf8.count == 32)
  }

  @Test("the database that the server was made with stays first, and stays, whatever the list says")
  func firstStays() {
    let server = LocalCluster.server(
      replicas: 1,
      pods: 1,
      ready: 1,
      annotations: [
        "nano-idp.dev/first-database": "orders", "nano-idp.dev/first-owner": "shop",
      ]
    )
    let changed: Value = ["databases": [["name": "orders", "owner": "sales"]]]
    #expect(
      cluster.answer(changed, observed: ["server": server]).condition("FullySupported")?.message
        == "spec.databases: orders stays with its owner shop, with whom the server was made"
    )
    let response = cluster.answer(["databases": [["name": "audit"]]], observed: ["server": server])
    #expect(LocalCluster.text(response["connection"], "database") == "orders")
    #expect(LocalCluster.text(response["connection"], "username") == "shop")
    let lines = statements(response)
    #expect(lines.contains("CREATE DATABASE IF NOT EXISTS `orders`;"))
    #expect(lines.contains("CREATE DATABASE IF NOT EXISTS `audit`;"))
    #expect(response["server"]?["metadata"]["annotations"] == server["metadata"]["annotations"])
  }

  @Test("a database more starts the server anew, which makes it; backups do not")
  func restarts() {
    func checksum(_ spec: Value) -> Value? {
      let template = cluster.answer(spec)["server"]?["spec"]["template"]
      return template?["metadata"]["annotations"]["nano-idp.dev/configuration"]
    }
    let one = checksum(["databases": [["name": "a"]]])
    #expect(one != checksum(["databases": [["name": "a"], ["name": "b"]]]))
    #expect(one == checksum(["databases": [["name": "a"]], "backup": ["enabled": true]]))
  }

  @Test("a backup dumps everything at the wished time and forgets what is too old")
  func backup() throws {
    let response = cluster.answer(
      ["backup": ["enabled": true, "schedule": "30 1 * * 0", "retentionDays": 14]]
    )
    let spec = response["backup"]?["spec"] ?? .null
    #expect(spec["schedule"] == "30 1 * * 0")
    #expect(spec["timeZone"] == "Etc/UTC")
    #expect(spec["suspend"] == false)
    let pod = spec["jobTemplate"]["spec"]["template"]["spec"]
    guard case .array(let containers) = pod["containers"] else { Issue.record("none"); return }
    #expect(containers.first?["env"] == [["name": "RETENTION_DAYS", "value": "14"]])
    let script = try #require(containers.first?["command"].array?.last?.string)
    #expect(script.contains("mysqldump --defaults-extra-file=/etc/backup/backup.cnf"))
    #expect(script.contains("-mmin \"+$((RETENTION_DAYS * 1440))\" -delete"))
    let client = try #require(LocalCluster.text(response["credentials"], "backup.cnf"))
    #expect(client.hasPrefix("[client]\nhost = orders-db\nuser = nano-backup\npassword = "))
    #expect(response["backups"]?["spec"]["resources"]["requests"]["storage"] == "1Gi")
    #expect(response.resources.first { $0.name == "backup" }?.ready == .notReady)
  }

  @Test(
    "a wish that MySQL cannot fulfil is refused with its path",
    arguments: [
      (
        ["engine": "valkey"],
        "spec.engine: this composition runs mysql, found \"valkey\"; to select another, take "
          + "out spec.crossplane.compositionRef and set "
          + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: valkey "
          + "and nano-idp.dev/backend: local"
      ),
      (
        ["databases": [["name": "sys"]]],
        "spec.databases[0].name: \"sys\" is reserved by the server; give the database another name"
      ),
      (
        ["databases": [["name": "a"], ["name": "b", "owner": "root"]]],
        "spec.databases[1].owner: \"root\" is reserved by the server; name another owner"
      ),
      (
        ["databases": [["name": "a", "owner": "a23456789012345678901234567890123"]]],
        "spec.databases[0].owner: MySQL takes names of users of at most 32 characters, found 33"
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, message: String) {
    #expect(cluster.answer(spec).fatal == "database.local.mysql: \(message)")
  }

  @Test("no password stands anywhere but in the data of Secrets")
  func secrets() throws {
    let response = cluster.answer(["backup": ["enabled": true]])
    let secret = try #require(response["credentials"])
    let passwords = ["root", "nano-backup", "app"].compactMap { LocalCluster.text(secret, $0) }
    #expect(passwords.count == 3)
    for resource in response.resources where resource.body["kind"] != "Secret" {
      let text = resource.body.jsonText()
      #expect(passwords.allSatisfy { !text.contains($0) }, "\(resource.name)")
    }
    let rest = "\(response.conditions) \(response.results) \(response.compositeStatus ?? .null)"
    #expect(passwords.allSatisfy { !rest.contains($0) })
  }
}
