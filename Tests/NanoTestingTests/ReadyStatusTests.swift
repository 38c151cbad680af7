// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The statuses of what is ready")
struct ReadyStatusTests {
  private struct Thing: CompositeResource {
    static let apiVersion = "example.org/v1"
    static let kind = "Thing"

    init(metadata: CompositeMetadata, spec: inout ObjectReader) { spec.ignoreUnknown() }
  }

  private struct Making: Composition {
    static let name = "thing.test"
    static let summary = "A thing for tests"
    let body: Value

    func compose(
      _ composite: Thing,
      with settings: NoSettings,
      into desired: inout Desired
    ) throws(CompositionError) {
      desired.resource("it", body)
    }
  }

  @Test(
    "what is marked ready is ready by the rules of its kind, and was not before",
    arguments: [
      ("v1", "PersistentVolumeClaim", [:]), ("v1", "Pod", [:]),
      ("v1", "Pod", ["restartPolicy": "Never"]), ("v1", "Service", ["type": "LoadBalancer"]),
      ("apps/v1", "Deployment", ["replicas": 3]), ("apps/v1", "StatefulSet", [:]),
      ("apps/v1", "DaemonSet", [:]), ("apps/v1", "ReplicaSet", [:]), ("batch/v1", "Job", [:]),
      ("batch/v1", "CronJob", [:]), ("networking.k8s.io/v1", "Ingress", [:]),
      ("autoscaling/v2", "HorizontalPodAutoscaler", [:]),
      ("postgresql.cnpg.io/v1", "Cluster", ["instances": 3]),
      ("postgresql.cnpg.io/v1", "Database", [:]),
      ("postgresql.cnpg.io/v1", "Pooler", ["instances": 2]),
      ("rabbitmq.com/v1beta1", "RabbitmqCluster", [:]),
      ("seaweed.seaweedfs.com/v1", "Bucket", [:]), ("garage.rajsingh.info/v1", "GarageKey", [:]),
      ("gateway.networking.k8s.io/v1", "HTTPRoute", [:]), ("argoproj.io/v1alpha1", "Rollout", [:]),
      ("argoproj.io/v1alpha1", "Application", [:]), ("chaos-mesh.org/v1alpha1", "PodChaos", [:]),
      ("s3.aws.m.upbound.io/v1beta1", "Bucket", [:]),
    ] as [(String, String, Value)]
  )
  func marked(_ apiVersion: String, _ kind: String, _ spec: Value) throws {
    let body = Value.kubernetes(apiVersion, kind, "it", spec: spec)
    var life = Life(
      CompositionLibrary([Making(body: body)]),
      composite: .kubernetes("example.org/v1", "Thing", "one", in: "here")
    )
    life.holdsData = { _ in false }
    try life.reconcile()
    let before = try life.reconcile()
    #expect(!before.isReady)
    life.markReady("it")
    #expect(try life.reconcile().isReady)
  }

  @Test("what a status holds besides stays, and a condition is replaced")
  func merges() {
    let object = Value.kubernetes(
      "s3.aws.m.upbound.io/v1beta1",
      "Bucket",
      "it",
      status: ["arn": "a", "conditions": [.condition("Ready", false), .condition("Other")]]
    )
    let status = ReadyStatus.status(of: object)
    #expect(status["arn"] == "a")
    let types = (status["conditions"].array ?? []).map { $0["type"].string }
    #expect(types == ["Other", "Synced", "Ready"])
    #expect(status["conditions"][2]["status"] == "True")
  }
}
