// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("database.local.valkey")
struct ValkeyTests {
  private let cluster = LocalCluster(engine: "valkey")

  private func container(_ response: FunctionResponse) -> Value {
    let pod = response["server"]?["spec"]["template"]["spec"] ?? .null
    return pod["containers"].array?.first ?? .null
  }

  @Test("one small pod that mounts the claim, the configuration and its users")
  func pod() {
    let container = container(cluster.answer([:]))
    #expect(container["image"] == "docker.io/valkey/valkey:8-alpine")
    #expect(container["command"] == ["valkey-server", "/etc/valkey/server/server.conf"])
    #expect(
      container["resources"] == [
        "requests": ["cpu": "10m", "memory": "16Mi"], "limits": ["memory": "64Mi"],
      ]
    )
    #expect(
      container["volumeMounts"] == [
        ["name": "data", "mountPath": "/data"],
        ["name": "configuration", "mountPath": "/etc/valkey/server", "readOnly": true],
        ["name": "credentials", "mountPath": "/etc/valkey/users", "readOnly": true],
      ]
    )
    #expect(container["env"].isNull)
  }

  @Test(
    "the server keeps what is written, within the memory of its size",
    arguments: [
      ("nano", "48mb", "64Mi"), ("micro", "384mb", "512Mi"), ("small", "768mb", "1Gi"),
      ("medium", "1536mb", "2Gi"), ("large", "3072mb", "4Gi"),
    ]
  )
  func configuration(size: String, memory: String, limit: String) {
    let response = cluster.answer(["size": .string(size)])
    #expect(
      response["configuration"]?["data"]["server.conf"].string == """
        port 6379
        dir /data
        appendonly yes
        save ""
        maxmemory \(memory)
        maxmemory-policy volatile-lru
        aclfile /etc/valkey/users/users.acl

        """
    )
    #expect(container(response)["resources"]["limits"]["memory"].string == limit)
  }

  @Test("the image and what is forgotten when the memory is full can be set")
  func settings() {
    var cluster = cluster
    cluster.settings = [
      "image": "registry:5000/valkey", "tagSuffix": "", "eviction": "allkeys-lru",
    ]
    let response = cluster.answer(["version": "7.2"])
    #expect(container(response)["image"] == "registry:5000/valkey:7.2")
    let configuration = response["configuration"]?["data"]["server.conf"].string
    #expect(configuration?.contains("\nmaxmemory-policy allkeys-lru\n") == true)
    cluster.settings = ["eviction": "everything"]
    #expect(cluster.answer([:]).fatal?.contains("settings.eviction: ") == true)
  }

  @Test("the connection Secret has the canonical keys and the password of the users' file")
  func connection() throws {
    let response = cluster.answer(["connectionSecretName": "cache"])
    let secret = response["connection"]
    #expect(secret?["metadata"]["name"] == "cache")
    let password = try #require(LocalCluster.text(response["credentials"], "password"))
    let expected = [
      "type": "valkey", "provider": "kubernetes", "host": "orders-db.team-a.svc", "port": "6379",
      "password": password, "uri": "redis://:\(password)@orders-db.team-a.svc:6379",
    ]
    #expect(secret?["data"].object?.count == expected.count)
    for (key, value) in expected { #expect(LocalCluster.text(secret, key) == value) }
    #expect(
      LocalCluster.text(response["credentials"], "users.acl")
        == "user default on ~* &* +@all >\(password)\n"
    )
  }

  @Test("a backup copies all data at the wished time and forgets what is too old")
  func backup() throws {
    let response = cluster.answer(["backup": ["enabled": true]])
    let job = response["backup"]?["spec"] ?? .null
    #expect(job["schedule"] == "0 2 * * *")
    let container = job["jobTemplate"]["spec"]["template"]["spec"]["containers"].array?.first
    #expect(
      container?["command"] == [
        "sh", "-euc",
        """
        rm -f /backups/*.part
        find /backups -name '*.rdb' -mmin "+$((RETENTION_DAYS * 1440))" | sort | head -n -1 \
        | xargs -r rm
        file=/backups/$(date -u +%Y-%m-%dT%H%M%SZ).rdb
        valkey-cli -h orders-db -p 6379 --rdb "$file.part"
        mv "$file.part" "$file"
        find /backups -name '*.rdb' -mmin "+$((RETENTION_DAYS * 1440))" -delete
        """,
      ]
    )
    let reference: Value = [
      "secretKeyRef": ["name": "orders-db-credentials", "key": "password"]
    ]
    #expect(
      container?["env"] == [
        ["name": "VALKEYCLI_AUTH", "valueFrom": reference],
        ["name": "REDISCLI_AUTH", "valueFrom": reference],
        ["name": "RETENTION_DAYS", "value": "7"],
      ]
    )
    #expect(container?["volumeMounts"] == [["name": "backups", "mountPath": "/backups"]])
  }

  @Test(
    "a wish that Valkey cannot fulfil is refused with its path",
    arguments: [
      (
        ["engine": "mysql"],
        "spec.engine: this composition runs valkey, found \"mysql\"; to select another, take "
          + "out spec.crossplane.compositionRef and set "
          + "spec.crossplane.compositionSelector.matchLabels to nano-idp.dev/engine: mysql "
          + "and nano-idp.dev/backend: local"
      ),
      (
        ["databases": [["name": "a"]]],
        "spec.databases: valkey has no databases with names; leave the list out"
      ),
    ] as [(Value, String)]
  )
  func refused(spec: Value, message: String) {
    #expect(cluster.answer(spec).fatal == "database.local.valkey: \(message)")
  }

  @Test("the password stands nowhere but in the data of Secrets")
  func secrets() throws {
    let response = cluster.answer(["backup": ["enabled": true]])
    let password = try #require(LocalCluster.text(response["credentials"], "password"))
    for resource in response.resources where resource.body["kind"] != "Secret" {
      #expect(!resource.body.jsonText().contains(password), "\(resource.name)")
    }
    let rest = "\(response.conditions) \(response.results) \(response.compositeStatus ?? .null)"
    #expect(!rest.contains(password))
  }
}
