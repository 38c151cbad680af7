// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Protection, deletion order, orphans")
struct ProtectionTests {
  private func body(_ response: FunctionResponse, _ name: String) -> Value? {
    response.resources.first { $0.name == name }?.body
  }

  private var clusterShelf: Value {
    var shelf = Shelf.value()
    shelf["metadata"] = ["name": "fiction", "uid": "1234"]
    return shelf
  }

  private func usage(named name: String, kind: String = "Usage") -> Value {
    [
      "apiVersion": "protection.crossplane.io/v1beta1", "kind": .string(kind),
      "metadata": ["name": .string(name), "labels": ["nano-idp.dev/composition": "shelf.test"]],
    ]
  }

  @Test("the composite is protected by a Usage that says why")
  func composite() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.protectComposite(because: "it is full of books")
    }
    #expect(
      body(response, "protection") == [
        "apiVersion": "protection.crossplane.io/v1beta1", "kind": "Usage",
        "metadata": [
          "name": "fiction-protection-a52d1", "labels": ["nano-idp.dev/composition": "shelf.test"],
        ],
        "spec": [
          "of": [
            "apiVersion": "library.example.org/v1", "kind": "Shelf",
            "resourceRef": ["name": "fiction"],
          ],
          "reason": "it is full of books",
        ],
      ]
    )
  }

  @Test("a cluster-scoped composite is protected by a ClusterUsage")
  func clusterComposite() {
    let response = answer(InMemoryRequest(composite: clusterShelf)) { _, desired in
      desired.protectComposite(because: "it is full of books")
    }
    #expect(body(response, "protection")?["kind"] == "ClusterUsage")
  }

  @Test("a resource is protected once it exists, and counts as ready")
  func resource() {
    let request = InMemoryRequest()
    let compose: @Sendable (Shelf, inout Desired) -> Void = { _, desired in
      desired.resource("index", configMap("index")).protected(because: "nobody could rebuild it")
    }
    #expect(answer(request, compose).resources.map(\.name) == ["index"])
    request.observed["index"] = existingConfigMap("index")
    let spec = body(answer(request, compose), "protection/index")?["spec"]
    #expect(
      spec == [
        "of": ["apiVersion": "v1", "kind": "ConfigMap", "resourceRef": ["name": "index"]],
        "reason": "nobody could rebuild it",
      ]
    )
    request.observed["protection/index"] = usage(named: "x")
    #expect(answer(request, compose).conditions.last?.status == .true)
  }

  @Test("a resource without a name of its own is protected under the name that it was given")
  func generatedName() {
    let request = InMemoryRequest(observed: ["index": existingConfigMap("fiction-x7k2p")])
    let response = answer(request) { _, desired in
      desired.resource("index", ["apiVersion": "v1", "kind": "ConfigMap"]).protected(because: "?")
    }
    #expect(
      body(response, "protection/index")?["spec"]["of"]["resourceRef"]["name"] == "fiction-x7k2p"
    )
  }

  @Test("protection goes when nobody says the word any more, and other resources stay")
  func released() {
    let request = InMemoryRequest(observed: [
      "protection": usage(named: "a"), "protection/index": usage(named: "b", kind: "ClusterUsage"),
      "usage/a/b": usage(named: "c"), "usage/books": existingConfigMap("books"),
    ])
    #expect(answer(request) { _, _ in }.resources.map(\.name) == ["usage/books"])
  }

  @Test("the protection of a resource that is held is held with it")
  func held() {
    let request = InMemoryRequest(observed: [
      "index": existingConfigMap("index"), "protection": usage(named: "a"),
      "protection/index": usage(named: "b"), "protection/books": usage(named: "c"),
      "usage/books/index": usage(named: "d"), "usage/index/shelf": usage(named: "e"),
      "usage/books/shelf": usage(named: "f"), "usage/books/card/index": usage(named: "g"),
      "books": configMap("books"), "shelf": configMap("shelf"), "card/index": configMap("card"),
    ])
    let response = answer(request) { _, _ in }
    #expect(
      response.resources.map(\.name) == [
        "index", "protection/index", "usage/books/index", "usage/index/shelf",
      ]
    )
    #expect(
      response.conditions.last?.message
        == "kept although the composition does not mention them any more: index"
    )
    let released = answer(request) { _, desired in desired.remove("index") }
    #expect(released.resources.isEmpty)
  }

  @Test("what uses another is created after it, and keeps it from being deleted first")
  func uses() {
    let request = InMemoryRequest()
    let compose: @Sendable (Shelf, inout Desired) -> Void = { _, desired in
      let index = desired.resource("index", configMap("index"))
      desired.resource("books", configMap("books")).uses(index)
    }
    #expect(answer(request, compose).resources.map(\.name) == ["index"])
    request.observed = ["index": existingConfigMap("index"), "books": existingConfigMap("books")]
    #expect(
      body(answer(request, compose), "usage/books/index")?["spec"] == [
        "of": ["apiVersion": "v1", "kind": "ConfigMap", "resourceRef": ["name": "index"]],
        "by": ["apiVersion": "v1", "kind": "ConfigMap", "resourceRef": ["name": "books"]],
        "replayDeletion": true,
      ]
    )
  }

  @Test(
    "in a cluster-scoped composite the Usage lives with what uses, and names where the other is"
  )
  func namespaces() {
    let request = InMemoryRequest(composite: clusterShelf)
    request.observed = ["index": existingConfigMap("index"), "books": existingConfigMap("books")]
    let response = answer(request) { _, desired in
      var index = configMap("index")
      index["metadata"]["namespace"] = "cellar"
      var books = configMap("books")
      books["metadata"]["namespace"] = "attic"
      desired.resource("books", books).uses(desired.resource("index", index))
    }
    let usage = body(response, "usage/books/index")
    #expect(usage?["metadata"]["namespace"] == "attic")
    #expect(usage?["spec"]["of"]["resourceRef"] == ["name": "index", "namespace": "cellar"])
  }

  @Test("Usages of two composites never have one name, and one that exists keeps its name")
  func usageNames() {
    func name(_ kind: String, _ composite: String, _ resource: String) -> Value? {
      var shelf = Shelf.value()
      shelf["metadata"]["name"] = .string(composite)
      let request = InMemoryRequest(composite: shelf, observed: [resource: configMap("index")])
      let response = answer(request) { _, desired in
        desired.resource(resource, configMap("index")).protected(because: "?")
      }
      return body(response, "protection/\(resource)")?["metadata"]["name"]
    }
    #expect(name("Shelf", "shop", "data-main") == "shop-data-main-protection-57bde")
    #expect(name("Shelf", "shop-data", "main") == "shop-data-main-protection-ea36a")
    let request = InMemoryRequest(observed: [
      "index": existingConfigMap("index"), "protection/index": usage(named: "fiction-index"),
    ])
    let response = answer(request) { _, desired in
      desired.resource("index", configMap("index")).protected(because: "?")
    }
    #expect(body(response, "protection/index")?["metadata"]["name"] == "fiction-index")
  }

  @Test("an order between a namespaced and a cluster-scoped resource is refused before both exist")
  func mixedScopes() {
    let request = InMemoryRequest(composite: clusterShelf)
    let response = answer(request) { _, desired in
      let room = desired.resource(
        "room",
        [
          "apiVersion": "v1", "kind": "Namespace", "metadata": ["name": "room"],
        ]
      )
      var books = configMap("books")
      books["metadata"]["namespace"] = "room"
      desired.resource("books", books).uses(room)
    }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"books\": a Usage cannot order the deletion of a namespaced and a "
          + "cluster-scoped resource; \"room\" is the other one"
      ]
    )
  }

  @Test(
    "an orphan keeps what it stands for",
    arguments: [
      (
        "rds.aws.m.upbound.io/v1beta1",
        ["managementPolicies": ["Observe", "Create", "Update", "LateInitialize"]]
      ),
      ("rds.aws.upbound.io/v1beta1", ["deletionPolicy": "Orphan"]),
      ("kubernetes.crossplane.io/v1alpha2", ["deletionPolicy": "Orphan"]),
    ] as [(String, Value)]
  )
  func orphaned(apiVersion: String, spec: Value) {
    var shelf = clusterShelf
    if apiVersion.contains(".m.") { shelf = Shelf.value() }
    let response = answer(InMemoryRequest(composite: shelf)) { _, desired in
      desired.resource("server", ["apiVersion": .string(apiVersion), "kind": "Instance"])
        .orphaned()
    }
    #expect(body(response, "server")?["spec"] == spec)
  }

  @Test("a provider that is to leave the spec alone does everything else, or all but deleting")
  func withoutLateInitialization() {
    let response = answer(InMemoryRequest()) { _, desired in
      let body: Value = [
        "apiVersion": "sql.gcp.m.upbound.io/v1beta1", "kind": "DatabaseInstance", "spec": [:],
      ]
      desired.resource("plain", body).withoutLateInitialization()
      desired.resource("first", body).orphaned().withoutLateInitialization()
      desired.resource("second", body).withoutLateInitialization().orphaned()
    }
    let left: Value = ["Observe", "Create", "Update"]
    #expect(
      body(response, "plain")?["spec"]["managementPolicies"]
        == ["Observe", "Create", "Update", "Delete"]
    )
    #expect(body(response, "first")?["spec"]["managementPolicies"] == left)
    #expect(body(response, "second")?["spec"]["managementPolicies"] == left)
  }

  @Test("what is no managed resource has nobody who would write into its spec")
  func nothingToInitialize() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("index", configMap("index")).withoutLateInitialization()
    }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"index\": cannot leave its spec alone: ConfigMap of v1 is no managed "
          + "resource of a Crossplane provider"
      ]
    )
  }

  @Test("what is no managed resource cannot be orphaned")
  func notOrphaned() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.resource("index", configMap("index")).orphaned()
    }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: resource \"index\": cannot be orphaned: ConfigMap of v1 is no managed resource "
          + "of a Crossplane provider"
      ]
    )
  }

  @Test("what waits without a body can be orphaned later")
  func waitingOrphan() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.wait("server", for: "a name").orphaned()
    }
    #expect(response.conditions.first?.message == "server: waits for a name")
  }

  @Test("an external name that exists wins over the one that is given")
  func externalName() {
    let request = InMemoryRequest()
    let compose: @Sendable (Shelf, inout Desired) -> Void = { _, desired in
      desired.resource("server", configMap("server")).externalName("new")
    }
    let path = Path(keys: "metadata", "annotations", "crossplane.io/external-name")
    #expect(body(answer(request, compose), "server")?[path] == "new")
    var server = existingConfigMap("server")
    server["metadata"]["annotations"]["crossplane.io/external-name"] = "old"
    request.observed["server"] = server
    #expect(body(answer(request, compose), "server")?[path] == "old")
  }
}
