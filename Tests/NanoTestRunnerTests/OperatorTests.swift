// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoRender
import NanoTesting
import Testing

@testable import NanoTestRunner

@Suite("what operators and providers do between rounds")
struct OperatorTests {
  private static func cluster(_ spec: Value, annotations: Value = .null) -> Value {
    var cluster = Value.kubernetes(
      "postgresql.cnpg.io/v1",
      "Cluster",
      "orders",
      in: "team-a",
      spec: spec
    )
    cluster["metadata"]["annotations"] = annotations
    return cluster
  }

  private static func managed(
    _ apiVersion: String,
    _ kind: String,
    _ wish: Value,
    name: String = "orders",
    externalName: String? = nil
  ) -> Value {
    var object = Value.kubernetes(
      apiVersion,
      kind,
      name,
      in: "team-a",
      spec: ["forProvider": wish, "writeConnectionSecretToRef": ["name": "details"]]
    )
    if let externalName {
      object["metadata"]["annotations"]["crossplane.io/external-name"] = .string(externalName)
    }
    return object
  }

  /// The keys of the one Secret that is written.
  private func keys(_ object: Value) throws -> [String] {
    let secrets = OperatorWork(on: object).secrets
    #expect(secrets.count == 1)
    return try #require(secrets.first?["data"].object).map(\.key)
  }

  // MARK: - CloudNativePG

  @Test("CloudNativePG writes a Secret for the application, as its documentation says")
  func cloudNativePG() throws {
    let spec: Value = ["bootstrap": ["initdb": ["database": "shop", "owner": "keeper"]]]
    let secret = try #require(OperatorWork(on: OperatorTests.cluster(spec)).secrets.first)
    #expect(secret["metadata"]["name"] == "orders-app")
    #expect(secret["metadata"]["namespace"] == "team-a")
    #expect(secret["metadata"]["labels"]["cnpg.io/userType"] == "app")
    #expect(secret["type"] == "kubernetes.io/basic-auth")
    #expect(secret["data"]["username"] == .secretData("keeper"))
    #expect(secret["data"]["dbname"] == .secretData("shop"))
    #expect(secret["data"]["host"] == .secretData("orders-rw"))
    #expect(
      secret.titleWithKeys
        == "Secret orders-app in team-a (dbname, host, jdbc-uri, password, pgpass, port, uri, user, "
        + "username)"
    )
  }

  @Test("a Secret that somebody gave the Cluster is not written, one for the superuser is")
  func superuser() {
    let spec: Value = [
      "bootstrap": ["initdb": ["secret": ["name": "mine"]]], "enableSuperuserAccess": true,
    ]
    let names = OperatorWork(on: OperatorTests.cluster(spec)).secrets.map { $0["metadata"]["name"] }
    #expect(names == ["orders-superuser"])
  }

  @Test("a Cluster that is told to sleep sleeps")
  func hibernation() {
    let asleep = OperatorWork(
      on: OperatorTests.cluster(["instances": 2], annotations: ["cnpg.io/hibernation": "on"])
    ).status
    func hibernates(_ status: Value) -> Value {
      Value.object(["status": status]).condition("cnpg.io/hibernation")["status"]
    }
    #expect(hibernates(asleep) == "True")
    #expect(asleep["readyInstances"] == 0)
    let awake = OperatorWork(on: OperatorTests.cluster(["instances": 2])).status
    #expect(hibernates(awake).isNull)
    #expect(awake["readyInstances"] == 2)
    #expect(awake["instanceNames"] == ["orders-1", "orders-2"])
    #expect(awake["writeService"] == "orders-rw")
  }

  // MARK: - Providers

  @Test("a provider tells what was wished, and what references lead to")
  func mirror() {
    let group = OperatorTests.managed(
      "ec2.aws.m.upbound.io/v1beta1",
      "SecurityGroup",
      ["region": "eu-west-1"],
      name: "clients",
      externalName: "sg-1"
    )
    let instance = OperatorTests.managed(
      "rds.aws.m.upbound.io/v1beta1",
      "Instance",
      [
        "region": "eu-west-1", "engine": "postgres", "engineVersion": "17", "multiAz": true,
        "identifier": "orders-1a",
        "passwordSecretRef": ["name": "x", "key": "y"],
        "dbSubnetGroupNameRef": ["name": "elsewhere"],
        "vpcSecurityGroupIdRefs": [["name": "clients"]],
        "kmsKeyIdSelector": ["matchControllerRef": true],
      ]
    )
    let told = OperatorWork(on: instance, among: [group, instance]).status["atProvider"]
    #expect(told["multiAz"] == true)
    #expect(told["vpcSecurityGroupIds"] == ["sg-1"])
    #expect(told["dbSubnetGroupName"] == "elsewhere")
    #expect(told["engineVersionActual"] == "17")
    #expect(told["address"] == "orders-1a.example.eu-west-1.rds.amazonaws.com")
    #expect(told["endpoint"] == "orders-1a.example.eu-west-1.rds.amazonaws.com:5432")
    #expect(told["arn"] == "arn:aws:rds:eu-west-1:111122223333:instance/orders-1a")
    let absent: [String] = [
      "passwordSecretRef", "dbSubnetGroupNameRef", "kmsKeyIdSelector", "kmsKeyId",
    ]
    #expect(absent.allSatisfy { told[$0].isNull })
  }

  @Test("what is told already stays, but for what follows the spec")
  func told() {
    var instance = OperatorTests.managed(
      "rds.aws.m.upbound.io/v1beta1",
      "Instance",
      ["region": "eu-west-1", "engineVersion": "18"]
    )
    instance["status"] = [
      "atProvider": [
        "address": "db.corp.example", "engineVersionActual": "17", "status": "modifying",
      ]
    ]
    let told = OperatorWork(on: instance).status["atProvider"]
    #expect(told["address"] == "db.corp.example")
    #expect(told["engineVersionActual"] == "18")
    #expect(told["status"] == "modifying")
    #expect(told["endpoint"] == "db.corp.example:3306")
    #expect(
      OperatorWork(on: instance).secrets.first?["data"]["host"] == .secretData("db.corp.example")
    )
    var cluster = OperatorTests.cluster(["instances": 3])
    cluster["status"] = ["currentPrimary": "orders-2", "instances": 1]
    #expect(OperatorWork(on: cluster).status["currentPrimary"] == "orders-2")
    #expect(OperatorWork(on: cluster).status["instances"] == 3)
  }

  @Test("a Kubernetes object that a provider applies gets ready as the object that it is")
  func applied() {
    let object = OperatorTests.managed(
      "kubernetes.m.crossplane.io/v1alpha1",
      "Object",
      ["manifest": ["apiVersion": "v1", "kind": "Namespace", "metadata": ["name": "n"]]]
    )
    let told = OperatorWork(on: object).status["atProvider"]["manifest"]
    #expect(told["status"] == ["phase": "Active"])
    #expect(told["metadata"]["name"] == "n")
  }

  @Test(
    "a provider publishes the keys that it has, and where the server answers",
    arguments: [
      (
        "elasticache.aws.m.upbound.io/v1beta1", "ReplicationGroup", "primaryEndpointAddress",
        "master.orders.example.region.cache.amazonaws.com",
        [
          "primary_endpoint_address", "reader_endpoint_address", "port", "attribute.auth_token",
        ]
      ),
      (
        "sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance", "publicIpAddress", "192.0.2.10",
        ["connectionName", "publicIP", "serverCACertificateCert"]
      ),
      (
        "redis.gcp.m.upbound.io/v1beta1", "Instance", "host", "10.0.0.11",
        ["host", "port", "attribute.auth_string", "server_ca_certs_0_cert"]
      ),
      (
        "dbforpostgresql.azure.m.upbound.io/v1beta1", "FlexibleServer", "fqdn",
        "orders.postgres.database.azure.com", ["attribute.administrator_password"]
      ),
      (
        "dbformysql.azure.upbound.io/v1beta1", "FlexibleServer", "fqdn",
        "orders.mysql.database.azure.com", ["attribute.administrator_password"]
      ),
      (
        "cache.azure.m.upbound.io/v1beta1", "RedisCache", "hostname",
        "orders.redis.cache.windows.net",
        [
          "attribute.primary_access_key", "attribute.secondary_access_key",
          "attribute.primary_connection_string",
        ]
      ),
      (
        "cache.azure.m.upbound.io/v1beta1", "ManagedRedis", "hostname",
        "orders.region.redis.azure.net", []
      ),
      (
        "unheard.example.m.upbound.io/v1", "Of", "id", "orders",
        ["endpoint", "username", "password"]
      ),
    ]
  )
  func published(
    _ apiVersion: String,
    _ kind: String,
    _ field: String,
    _ value: String,
    _ keys: [String]
  ) throws {
    let object = OperatorTests.managed(apiVersion, kind, [:])
    #expect(OperatorWork(on: object).status["atProvider"][field] == .string(value))
    #expect(try self.keys(object) == keys)
  }

  @Test("a Managed Redis has a port, and keys where these are turned on")
  func managedRedis() throws {
    let object = OperatorTests.managed(
      "cache.azure.m.upbound.io/v1beta1",
      "ManagedRedis",
      [
        "location": "westeurope",
        "defaultDatabase": [
          "accessKeysAuthenticationEnabled": true, "clusteringPolicy": "NoCluster",
        ],
      ]
    )
    let found = OperatorWork(on: object).status["atProvider"]
    #expect(found["hostname"] == "orders.westeurope.redis.azure.net")
    #expect(found["defaultDatabase"]["port"] == 10_000)
    #expect(found["defaultDatabase"]["clusteringPolicy"] == "NoCluster")
    #expect(
      try keys(object) == [
        "attribute.default_database.0.primary_access_key",
        "attribute.default_database.0.secondary_access_key",
      ]
    )
  }

  @Test("other operators write what they are known for")
  func others() throws {
    let rabbit = Value.kubernetes("rabbitmq.com/v1beta1", "RabbitmqCluster", "mq", in: "team-a")
    #expect(OperatorWork(on: rabbit).secrets.first?["metadata"]["name"] == "mq-default-user")
    let certificate = Value.kubernetes(
      "cert-manager.io/v1",
      "Certificate",
      "web",
      spec: ["secretName": "web-tls"]
    )
    #expect(try keys(certificate) == ["tls.crt", "tls.key", "ca.crt"])
    let external = Value.kubernetes(
      "external-secrets.io/v1",
      "ExternalSecret",
      "vault",
      spec: ["data": [["secretKey": "token"]]]
    )
    #expect(try keys(external) == ["token"])
    #expect(OperatorWork(on: .kubernetes("v1", "ConfigMap", "plain")).secrets.isEmpty)
  }

  @Test("a failing object says so in the words of its kind")
  func failures() {
    func failure(_ apiVersion: String, _ kind: String) -> Value {
      OperatorWork.failure(of: .kubernetes(apiVersion, kind, "x", spec: ["replicas": 2]))
    }
    #expect(failure("v1", "PersistentVolumeClaim") == ["phase": "Lost"])
    #expect(failure("apps/v1", "StatefulSet")["readyReplicas"] == 0)
    #expect(failure("apps/v1", "StatefulSet")["replicas"] == 2)
    let job: Value = ["status": failure("batch/v1", "Job")]
    #expect(job.condition("Failed")["status"] == "True")
    let managed: Value = ["status": failure("s3.aws.upbound.io/v1beta1", "Bucket")]
    #expect(managed.condition("Synced")["status"] == "False")
    #expect(managed.condition("Ready")["reason"] == "Unavailable")
  }

  @Test("a password is always the same for a purpose, and another one for another")
  func passwords() {
    #expect(ImaginedSecret.password("a") == ImaginedSecret.password("a"))
    #expect(ImaginedSecret.password("a") != ImaginedSecret.password("b"))
    #expect(ImaginedSecret.password("a").utf8.count == 24)
  }
}
