// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Names, labels and tags")
struct NameTests {
  /// A name that a composition of a shelf makes.
  private func name(
    of composite: Value = Shelf.value(),
    _ make: @escaping @Sendable (Desired) -> String
  ) -> String {
    let response = answer(InMemoryRequest(composite: composite)) { _, desired in
      desired.status = .string(make(desired))
    }
    return response.compositeStatus?.string ?? ""
  }

  private func shelf(_ name: String, uid: String = "1234") -> Value {
    var shelf = Shelf.value()
    shelf["metadata"]["name"] = .string(name)
    shelf["metadata"]["uid"] = .string(uid)
    return shelf
  }

  @Test("an object's name is its parts, and one with a hash where that is too long or no name")
  func objectName() {
    #expect(name { $0.objectName("orders", "backup") } == "orders-backup")
    let long = String(repeating: "a", count: 70)
    let cut = name { $0.objectName(long, "backup") }
    #expect(cut.utf8.count <= 63)
    #expect(cut.hasPrefix("aaaa"))
    #expect(cut != name { $0.objectName(long, "restore") })
    #expect(name { $0.objectName("Orders", "db") }.hasPrefix("orders-db-"))
    #expect(name { $0.objectName(String(long.prefix(60)), limit: 52) }.utf8.count <= 52)
  }

  @Test("a checksum is another one when the value is, and stays what it is from version to version")
  func checksum() {
    let value: Value = ["server.cnf": "max_connections = 30"]
    #expect(value.checksum == "25c3ed42fe8a6bf4")
    #expect(value.checksum != (["server.cnf": "max_connections = 31"] as Value).checksum)
    #expect(Value.null.checksum.utf8.count == 16)
  }

  @Test(
    "a name outside of the cluster keeps the cloud's rule",
    arguments: [
      (.bucket, "reading-fiction-########"), (.rdsIdentifier, "reading-fiction-########"),
      (.azureStorageAccount, "readingfiction########"),
      (.sqsOrderedQueue, "reading-fiction-########.fifo"),
    ] as [(CloudNameRule, String)]
  )
  func cloudName(rule: CloudNameRule, form: String) {
    let made = name { $0.cloudName(rule) }
    #expect(made.count == form.count, "\(made)")
    for (character, expected) in zip(made, form) {
      #expect(expected == "#" ? character.isHexDigit : character == expected, "\(made)")
    }
  }

  @Test(
    "it is never too long, and never ends or doubles a dash",
    arguments: [
      .bucket, .rdsIdentifier, .elastiCacheGroup, .sqsQueue, .sqsOrderedQueue, .cloudSQLInstance,
      .googleCloud, .googleServiceAccount, .azureResourceGroup, .azureStorageAccount, .azureServer,
      .azureServiceBusNamespace,
    ] as [CloudNameRule]
  )
  func limits(rule: CloudNameRule) {
    for length in 1...80 {
      let composite = shelf(String(repeating: "a-", count: length) + "9")
      let made = name(of: composite) { $0.cloudName(rule, "part") }
      #expect(made.utf8.count <= rule.limit)
      #expect(!made.contains("--"))
      #expect(made.first?.isLetter == true)
    }
  }

  @Test("a name that begins with a digit gets a letter where the cloud asks for one")
  func firstLetter() {
    var composite = shelf("9lives")
    composite["metadata"]["namespace"] = nil
    #expect(name(of: composite) { $0.cloudName(.googleCloud) }.hasPrefix("n9lives-"))
    #expect(name(of: composite) { $0.cloudName(.sqsQueue) }.hasPrefix("9lives-"))
  }

  @Test("it is the same on every call, and another for another composite or part")
  func stable() {
    let one = name { $0.cloudName(.bucket) }
    #expect(name { $0.cloudName(.bucket) } == one)
    #expect(name(of: shelf("fiction", uid: "5678")) { $0.cloudName(.bucket) } != one)
    #expect(name { $0.cloudName(.bucket, "logs") }.hasPrefix("reading-fiction-logs-"))
    #expect(name(of: shelf("fiction", uid: "")) { $0.cloudName(.bucket) } != one)
  }

  @Test("common labels are on everything, and what a resource says itself wins")
  func labels() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.labels = ["team": "payments", "tier": "prod"]
      var body = configMap("index")
      body["metadata"]["labels"]["tier"] = "test"
      desired.resource("index", body)
      desired.protectComposite(because: "?")
    }
    #expect(
      response.resources.map { $0.body["metadata"]["labels"]["team"] } == ["payments", "payments"]
    )
    #expect(response.resources.first?.body["metadata"]["labels"]["tier"] == "test")
  }

  @Test(
    "the key of a label that Kubernetes would refuse is refused",
    arguments: ["", "a b", "example.org/", "Example.org/a", "a/b/c", "-a"]
  )
  func badLabelKey(key: String) {
    let response = answer(InMemoryRequest()) { _, desired in desired.labels[key] = "a" }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: label \"\(key)\": expected a name of at most 63 letters, digits, dashes, "
          + "underscores and dots, maybe after a domain and a slash"
      ]
    )
    #expect(!answer(InMemoryRequest()) { $1.labels["example.org/a_B"] = "a" }.isFatal)
  }

  @Test("a label that Kubernetes would refuse is refused", arguments: ["a b", "-a", "ä"])
  func badLabel(value: String) {
    let response = answer(InMemoryRequest()) { _, desired in desired.labels["team"] = value }
    #expect(
      response.results.map(\.message) == [
        "shelf.test: label \"team\": expected at most 63 letters, digits, dashes, underscores and "
          + "dots that begin and end with a letter or digit, found \"\(value)\""
      ]
    )
  }

  @Test(
    "tags are where each cloud takes them, and nowhere else",
    arguments: [
      ("rds.aws.m.upbound.io/v1beta1", "Instance", ["tags": ["Cost Center": "R_D"]]),
      ("rds.aws.m.crossplane.io/v1beta1", "Instance", nil),
      ("rds.aws.upbound.io/v1beta1", "Instance", ["tags": ["Cost Center": "R_D"]]),
      ("azure.m.upbound.io/v1beta1", "ResourceGroup", ["tags": ["Cost Center": "R&D"]]),
      ("storage.gcp.m.upbound.io/v1beta1", "Bucket", ["labels": ["cost_center": "r_d"]]),
      (
        "sql.gcp.m.upbound.io/v1beta1", "DatabaseInstance",
        ["settings": ["userLabels": ["cost_center": "r_d"]]]
      ),
      ("s3.aws.m.upbound.io/v1beta1", "BucketVersioning", nil),
      ("v1", "ConfigMap", nil),
    ] as [(String, String, Value)]
  )
  func tags(apiVersion: String, kind: String, forProvider: Value) {
    let object: Value = ["apiVersion": .string(apiVersion), "kind": .string(kind)]
    // What exists was accepted, so that a kind of the cluster is composed here too.
    let response = answer(InMemoryRequest(observed: ["a": object])) { _, desired in
      desired.tags = ["Cost Center": "R&D"]
      desired.resource("a", object)
    }
    #expect(!response.isFatal)
    #expect(response.resources.first?.body["spec"]["forProvider"] == forProvider)
  }

  @Test(
    "a tag's name is made one that the cloud takes",
    arguments: [
      ("rds.aws.m.upbound.io/v1beta1", "Instance", ["tags": ["nano-idp.dev/a": "B/c", "9x": "y"]]),
      (
        "azure.m.upbound.io/v1beta1", "ResourceGroup",
        ["tags": ["nano-idp.dev_a": "B/c", "9x": "y"]]
      ),
      (
        "pubsub.gcp.m.upbound.io/v1beta1", "Topic",
        ["labels": ["nano-idp_dev_a": "b_c", "n9x": "y"]]
      ),
    ] as [(String, String, Value)]
  )
  func tagNames(apiVersion: String, kind: String, forProvider: Value) {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.tags = ["nano-idp.dev/a": "B/c", "9x": "y"]
      desired.resource(
        "thing",
        ["apiVersion": .string(apiVersion), "kind": .string(kind), "metadata": ["name": "t"]]
      )
    }
    #expect(response.resources.first?.body["spec"]["forProvider"] == forProvider)
  }

  @Test("every sign that a cloud refuses is changed, and what is too long is cut")
  func refusedSigns() {
    func forProvider(_ apiVersion: String, _ kind: String, _ tags: [String: String]) -> Value? {
      let response = answer(InMemoryRequest()) { _, desired in
        desired.tags = tags
        desired.resource(
          "thing",
          ["apiVersion": .string(apiVersion), "kind": .string(kind), "metadata": ["name": "t"]]
        )
      }
      return response.resources.first?.body["spec"]["forProvider"]
    }
    #expect(
      forProvider("azure.m.upbound.io/v1beta1", "ResourceGroup", ["a<b>c%d&e\\f?g/h:i": "<%/>"])
        == ["tags": ["a_b_c_d_e_f_g_h:i": "<%/>"]]
    )
    #expect(
      forProvider("rds.aws.m.upbound.io/v1beta1", "Instance", ["AWS:x": "<ä> +-=._:/@,"])
        == ["tags": ["aws_x": "_ä_ +-=._:/@_"]]
    )
    func nines(_ count: Int) -> String { String(repeating: "9", count: count) }
    #expect(
      forProvider("pubsub.gcp.m.upbound.io/v1beta1", "Topic", [nines(70): "Ä\(nines(70))"])
        == ["labels": ["n\(nines(62))": .string("__\(nines(61))")]]
    )
  }

  @Test("a kind that is not known to take tags can be told where, and its own tags win")
  func taggedIn() {
    let response = answer(InMemoryRequest()) { _, desired in
      desired.tags = ["a": "1", "b": "1"]
      desired.resource(
        "x",
        [
          "apiVersion": "dns.example.m.crossplane.io/v1", "kind": "Zone",
          "spec": ["forProvider": ["tags": ["a": "2"]]],
        ]
      ).tagged(in: .tags)
    }
    #expect(
      response.resources.first?.body["spec"]["forProvider"]["tags"] == ["a": "2", "b": "1"]
    )
  }
}
