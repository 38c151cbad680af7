// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("What is refused before Crossplane says it worse")
struct GuardTests {
  private func shelf(isNamespaced: Bool) -> Value {
    var shelf = Shelf.value()
    if !isNamespaced { shelf["metadata"] = ["name": "fiction"] }
    return shelf
  }

  private func compose(
    _ apiVersion: String,
    _ kind: String,
    isNamespaced: Bool,
    observed: [String: Value] = [:]
  ) -> FunctionResponse {
    let request = InMemoryRequest(
      composite: shelf(isNamespaced: isNamespaced),
      observed: observed
    )
    return answer(request) { _, desired in
      desired.resource("thing", ["apiVersion": .string(apiVersion), "kind": .string(kind)])
    }
  }

  @Test("a resource that exists stays of its kind, in whatever version")
  func otherKind() {
    func compose(_ apiVersion: String, _ kind: String) -> FunctionResponse {
      let observed: Value = [
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": ["name": "t"],
      ]
      return self.compose(apiVersion, kind, isNamespaced: true, observed: ["thing": observed])
    }
    let sentence =
      "shelf.test: resource \"thing\": kind: exists as Deployment of apps/v1 and cannot "
    let advice = ": desire it under another stable name, or delete the old one first"
    #expect(
      compose("apps/v1", "StatefulSet").results.map(\.message)
        == ["\(sentence)become StatefulSet of apps/v1\(advice)"]
    )
    #expect(
      compose("other/v1", "Deployment").results.map(\.message)
        == ["\(sentence)become Deployment of other/v1\(advice)"]
    )
    #expect(!compose("apps/v1beta1", "Deployment").isFatal)
  }

  @Test("two resources that are one object are refused before it is created")
  func twins() {
    func answer(_ second: Value) -> [String] {
      NanoFunctionTests.answer(InMemoryRequest(composite: Shelf.value())) { _, desired in
        desired.resource("a", configMap("index"))
        desired.resource("b", second)
      }
      .results.map(\.message)
    }
    #expect(
      answer(configMap("index")) == [
        "shelf.test: resource \"a\": metadata.name: ConfigMap \"index\" is desired as \"b\" too; "
          + "two resources cannot be one object"
      ]
    )
    #expect(answer(configMap("other")) == [])
    for (path, other) in [("kind", "Secret"), ("apiVersion", "example.org/v1")] {
      var object = configMap("index")
      object[path] = .string(other)
      #expect(answer(object) == [])
    }
  }

  @Test(
    "one object that is said in two ways is one object",
    arguments: [("namespace", "library"), ("apiVersion", "autoscaling/v2")]
  )
  func twinsInOtherWords(field: String, text: String) {
    var composite = Shelf.value()
    composite["metadata"]["namespace"] = "library"
    let response = answer(InMemoryRequest(composite: composite)) { _, desired in
      var object = Value.kubernetes("autoscaling/v1", "HorizontalPodAutoscaler", "index")
      desired.resource("a", object)
      if field == "namespace" {
        object["metadata"]["namespace"] = .string(text)
      } else {
        object[field] = .string(text)
      }
      desired.resource("b", object)
    }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"a\": metadata.name: HorizontalPodAutoscaler \"index\" is desired "
          + "as \"b\" too; two resources cannot be one object"
      ]
    )
  }

  @Test("objects of one name in two namespaces are two objects")
  func namesakes() {
    let response = answer(InMemoryRequest(composite: shelf(isNamespaced: false))) { _, desired in
      for namespace in ["reading", "lending"] {
        var object = configMap("index")
        object["metadata"]["namespace"] = .string(namespace)
        desired.resource(namespace, object)
      }
    }
    #expect(response.results.map(\.message) == [])
    #expect(response.resources.map(\.name) == ["lending", "reading"])
  }

  @Test(
    "what is cluster-scoped is not composed by a namespaced composite",
    arguments: [
      ("v1", "Namespace"), ("v1", "PersistentVolume"),
      ("rbac.authorization.k8s.io/v1", "ClusterRole"), ("storage.k8s.io/v1", "StorageClass"),
      ("networking.k8s.io/v1", "ServiceCIDR"), ("networking.k8s.io/v1", "IPAddress"),
      ("apiextensions.k8s.io/v1", "CustomResourceDefinition"),
      ("apiextensions.crossplane.io/v1beta1", "EnvironmentConfig"),
      ("protection.crossplane.io/v1beta1", "ClusterUsage"),
      ("rds.aws.upbound.io/v1beta1", "Instance"), ("aws.m.upbound.io/v1", "ClusterProviderConfig"),
      ("kubernetes.crossplane.io/v1alpha2", "Object"),
    ]
  )
  func clusterScoped(apiVersion: String, kind: String) {
    let response = compose(apiVersion, kind, isNamespaced: true)
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"thing\": kind: a namespaced composite cannot compose what is "
          + "cluster-scoped, and \(kind) of \(apiVersion) is; it takes a cluster-scoped composite"
      ]
    )
    #expect(!compose(apiVersion, kind, isNamespaced: false).isFatal)
  }

  @Test(
    "what lives in a namespace needs one when the composite has none",
    arguments: [
      ("v1", "ConfigMap"), ("apps/v1", "Deployment"), ("batch/v1", "Job"),
      ("networking.k8s.io/v1", "NetworkPolicy"), ("rbac.authorization.k8s.io/v1", "Role"),
      ("protection.crossplane.io/v1beta1", "Usage"), ("rds.aws.m.upbound.io/v1beta1", "Instance"),
    ]
  )
  func namespaced(apiVersion: String, kind: String) {
    let response = compose(apiVersion, kind, isNamespaced: false)
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"thing\": metadata.namespace: required, since \(kind) of \(apiVersion) "
          + "lives in a namespace and the composite has none"
      ]
    )
    #expect(!compose(apiVersion, kind, isNamespaced: true).isFatal)
  }

  @Test(
    "a kind that is not known is left to Crossplane, wherever it is composed",
    arguments: [
      ("example.org/v1", "Namespace"), ("aws.platform.upbound.io/v1", "SQLInstance"),
      ("storage.k8s.io/v1", "CSIStorageCapacity"), ("v1", "Event"), ("upbound.io/v1", "Instance"),
      ("m.upbound.io/v1", "Instance"), ("xaws.upbound.io/v1", "Instance"),
      ("aws.upbound.iox/v1", "Instance"), ("aws.upbound.io", "Instance"),
    ]
  )
  func unknown(apiVersion: String, kind: String) {
    #expect(!compose(apiVersion, kind, isNamespaced: true).isFatal)
    #expect(!compose(apiVersion, kind, isNamespaced: false).isFatal)
  }

  @Test("what exists was accepted")
  func existing() {
    let namespace: Value = ["apiVersion": "v1", "kind": "Namespace"]
    let response = compose(
      "v1",
      "Namespace",
      isNamespaced: true,
      observed: ["thing": namespace]
    )
    #expect(!response.isFatal)
  }

  @Test("a resource without a stable name is refused")
  func emptyName() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("", configMap("index"))
    }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: a composed resource has an empty stable name"
      ]
    )
  }
}
