// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What holds data")
struct DataHolderTests {
  @Test(
    "what cannot be made anew holds data, unless it stays at its provider",
    arguments: [
      ("v1", "PersistentVolumeClaim", Value.null, true), ("v1", "ConfigMap", .null, false),
      ("apps/v1", "StatefulSet", .null, true), ("apps/v1", "Deployment", .null, false),
      ("rds.aws.m.upbound.io/v1beta1", "Instance", .null, true),
      ("rds.aws.m.upbound.io/v1beta1", "SubnetGroup", .null, false),
      ("s3.aws.m.upbound.io/v1beta1", "Bucket", .null, true),
      ("s3.aws.m.upbound.io/v1beta1", "BucketObject", .null, true),
      ("s3.aws.m.upbound.io/v1beta1", "BucketVersioning", .null, false),
      ("s3.aws.m.upbound.io/v1beta1", "BucketPolicy", .null, false),
      ("rds.aws.m.upbound.io/v1beta1", "ParameterGroup", .null, false),
      ("ec2.aws.upbound.io/v1beta1", "SecurityGroupIngressRule", .null, false),
      ("iam.aws.m.upbound.io/v1beta1", "Role", .null, false),
      ("dbformysql.azure.m.upbound.io/v1beta1", "FlexibleServerFirewallRule", .null, false),
      ("protection.crossplane.io/v1beta1", "Usage", .null, false),
      ("postgresql.cnpg.io/v1", "Cluster", .null, true),
      ("postgresql.cnpg.io/v1", "Pooler", .null, false),
      (
        "sql.gcp.m.upbound.io/v1beta1", "Database",
        ["managementPolicies": ["Observe", "Create", "Update"]], false
      ),
      ("sql.gcp.m.upbound.io/v1beta1", "Database", ["managementPolicies": ["*"]], true),
      (
        "sql.gcp.m.upbound.io/v1beta1", "Database", ["managementPolicies": ["Observe", "Delete"]],
        true
      ),
      ("sql.gcp.upbound.io/v1beta1", "Database", ["deletionPolicy": "Orphan"], false),
      ("platform.nano-idp.dev/v1alpha1", "Database", .null, true),
      ("platform.nano-idp.dev/v1alpha1", "Database", ["deletionPolicy": "Delete"], true),
      ("platform.nano-idp.dev/v1alpha1", "Database", ["deletionPolicy": "Orphan"], false),
      ("platform.nano-idp.dev/v1alpha1", "Database", ["deletionPolicy": "Snapshot"], false),
      ("snapshot.storage.k8s.io/v1", "VolumeSnapshot", .null, true),
      ("cloudplatform.gcp.m.upbound.io/v1beta1", "ProjectIAMMember", .null, false),
      ("authorization.azure.m.upbound.io/v1beta1", "RoleAssignment", .null, false),
      ("example.org/v1", "Database", .null, false), ("upbound.io/v1", "Bucket", .null, false),
    ] as [(String, String, Value, Bool)]
  )
  func holdsData(_ apiVersion: String, _ kind: String, _ spec: Value, _ holdsData: Bool) {
    let object = Value.kubernetes(apiVersion, kind, "x", spec: spec)
    #expect(DataHolders.holdsData(object) == holdsData)
  }

  @Test(
    "an operator's databases, topics, queues and buckets hold data, unless they say that it stays",
    arguments: [
      ("postgresql.cnpg.io/v1", "Database", .null, false),
      ("postgresql.cnpg.io/v1", "Database", ["databaseReclaimPolicy": "retain"], false),
      ("postgresql.cnpg.io/v1", "Database", ["databaseReclaimPolicy": "delete"], true),
      ("kafka.strimzi.io/v1", "Kafka", .null, true),
      ("kafka.strimzi.io/v1", "KafkaNodePool", .null, true),
      ("kafka.strimzi.io/v1", "KafkaTopic", .null, true),
      ("kafka.strimzi.io/v1", "KafkaUser", .null, false),
      ("rabbitmq.com/v1beta1", "RabbitmqCluster", .null, true),
      ("rabbitmq.com/v1alpha1", "SuperStream", .null, true),
      ("rabbitmq.com/v1beta1", "Queue", .null, true),
      ("rabbitmq.com/v1beta1", "Queue", ["deletionPolicy": "retain"], false),
      ("rabbitmq.com/v1beta1", "Vhost", ["deletionPolicy": "delete"], true),
      ("rabbitmq.com/v1beta1", "Vhost", ["deletionPolicy": "retain"], false),
      ("rabbitmq.com/v1beta1", "User", .null, false),
      ("jetstream.nats.io/v1beta2", "Stream", .null, true),
      ("jetstream.nats.io/v1beta2", "Stream", ["preventDelete": true], false),
      ("jetstream.nats.io/v1beta2", "KeyValue", ["preventDelete": false], true),
      ("jetstream.nats.io/v1beta2", "KeyValue", ["preventDelete": true], false),
      ("jetstream.nats.io/v1beta2", "ObjectStore", .null, true),
      ("jetstream.nats.io/v1beta2", "ObjectStore", ["preventDelete": true], false),
      ("jetstream.nats.io/v1beta2", "Consumer", .null, false),
      ("seaweed.seaweedfs.com/v1", "Seaweed", .null, true),
      ("seaweed.seaweedfs.com/v1", "Bucket", .null, false),
      ("seaweed.seaweedfs.com/v1", "Bucket", ["reclaimPolicy": "Delete"], true),
      ("seaweed.seaweedfs.com/v1", "S3Policy", .null, false),
      ("garage.rajsingh.info/v1beta1", "GarageCluster", .null, true),
      ("garage.rajsingh.info/v1beta1", "GarageNode", .null, true),
      ("garage.rajsingh.info/v1beta1", "GarageBucket", .null, true),
      ("garage.rajsingh.info/v1beta1", "GarageKey", .null, false),
    ] as [(String, String, Value, Bool)]
  )
  func operators(_ apiVersion: String, _ kind: String, _ spec: Value, _ holdsData: Bool) {
    let object = Value.kubernetes(apiVersion, kind, "x", spec: spec)
    #expect(DataHolders.holdsData(object) == holdsData)
  }

  @Test("a topic that its operator does not manage stays")
  func unmanagedTopic() {
    var topic = Value.kubernetes("kafka.strimzi.io/v1", "KafkaTopic", "x")
    topic["metadata"]["annotations"]["strimzi.io/managed"] = "true"
    #expect(DataHolders.holdsData(topic))
    topic["metadata"]["annotations"]["strimzi.io/managed"] = "false"
    #expect(!DataHolders.holdsData(topic))
  }

  @Test(
    "the two families of a provider hold the same, and what configures it holds nothing",
    arguments: [
      ("mysql.sql", "crossplane.io", "Database", true),
      ("postgresql.sql", "crossplane.io", "Schema", true),
      ("postgresql.sql", "crossplane.io", "Role", false),
      ("mysql.sql", "crossplane.io", "Grant", false),
      ("helm", "crossplane.io", "Release", true),
      ("applications.argocd", "crossplane.io", "Application", true),
      ("applicationsets.argocd", "crossplane.io", "ApplicationSet", true),
      ("projects.argocd", "crossplane.io", "Project", false),
      ("nop", "crossplane.io", "NopResource", false),
      ("kubernetes", "crossplane.io", "ObservedObjectCollection", false),
      ("aws", "upbound.io", "ProviderConfig", false),
      ("aws", "upbound.io", "ClusterProviderConfig", false),
      ("aws", "upbound.io", "ProviderConfigUsage", false),
      ("aws", "upbound.io", "StoreConfig", false),
      ("s3.aws", "upbound.io", "Bucket", true),
      ("iam.aws", "upbound.io", "Role", false),
      ("pkg", "crossplane.io", "Provider", false),
      ("apiextensions", "crossplane.io", "EnvironmentConfig", false),
    ]
  )
  func families(_ provider: String, _ publisher: String, _ kind: String, _ holdsData: Bool) {
    for group in ["\(provider).\(publisher)", "\(provider).m.\(publisher)"] {
      let object = Value.kubernetes("\(group)/v1alpha1", kind, "x")
      #expect(DataHolders.holdsData(object) == holdsData, "\(group)")
    }
  }

  @Test(
    "an Object of the provider for Kubernetes holds what it wraps holds, unless it lets it stay",
    arguments: ["kubernetes.crossplane.io/v1alpha2", "kubernetes.m.crossplane.io/v1alpha1"]
  )
  func wraps(_ apiVersion: String) {
    func holdsData(_ wrapped: String, _ kind: String, _ spec: Value = [:]) -> Bool {
      var spec = spec
      spec["forProvider"]["manifest"] = Value.kubernetes(wrapped, kind, "y")
      return DataHolders.holdsData(Value.kubernetes(apiVersion, "Object", "x", spec: spec))
    }
    #expect(holdsData("v1", "Namespace"))
    #expect(holdsData("v1", "PersistentVolumeClaim"))
    #expect(!holdsData("v1", "ConfigMap"))
    #expect(!holdsData("v1", "Namespace", ["managementPolicies": ["Observe"]]))
    #expect(!holdsData("v1", "Namespace", ["deletionPolicy": "Orphan"]))
  }
}
