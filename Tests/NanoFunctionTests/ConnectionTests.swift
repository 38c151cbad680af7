// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("The connection Secret")
struct ConnectionTests {
  /// The answer of a composition that publishes a host and a password.
  private func publish(
    _ request: InMemoryRequest,
    host: String? = "shelf.reading",
    password: Value = "c2VjcmV0",
    namespace: String? = nil,
    waitingFor reason: String? = nil
  ) -> FunctionResponse {
    answer(request) { _, desired in
      let connection = desired.connectionSecret(namespace: namespace, waitingFor: reason) {
        $0["type"] = "shelf"
        $0["host"] = .text(host)
        $0["password"] = .data(password)
        $0["key"] = .secret(SecretBytes([0xFF]))
        $0["gone"] = "gone"
        $0["gone"] = nil
      }
      desired.status["isReady"] = .bool(connection.isReady)
      desired.status["missing"] = .array(connection.missing.map(Value.string))
    }
  }

  private var legacyRequest: InMemoryRequest {
    var shelf = Shelf.value(more: ["compositionRef": ["name": "shelf"]])
    shelf["metadata"] = ["name": "fiction"]
    return InMemoryRequest(composite: shelf)
  }

  @Test("it is composed with every key, named after the composite")
  func composed() {
    let response = publish(InMemoryRequest())
    #expect(
      response.resources.first?.body == [
        "apiVersion": "v1", "kind": "Secret",
        "metadata": [
          "name": "fiction-connection", "labels": ["nano-idp.dev/composition": "shelf.test"],
        ],
        "type": "connection.crossplane.io/v1alpha1",
        "data": [
          "type": "c2hlbGY=", "host": "c2hlbGYucmVhZGluZw==", "password": "c2VjcmV0", "key": "/w==",
        ],
      ]
    )
    #expect(response.compositeStatus == ["isReady": false, "missing": []])
  }

  @Test("once it exists, people can connect")
  func ready() {
    let secret: Value = ["apiVersion": "v1", "kind": "Secret"]
    let response = publish(InMemoryRequest(observed: ["connection": secret]))
    #expect(response.compositeStatus?["isReady"] == true)
  }

  @Test("while a key is not known it waits, and the condition tells for which")
  func waits() {
    let response = publish(InMemoryRequest(), host: nil, password: .null)
    #expect(response.resources.isEmpty)
    #expect(
      response.conditions.first?.message == "connection: waits for its keys host, password"
    )
    #expect(response.compositeStatus == ["isReady": false, "missing": ["host", "password"]])
  }

  @Test("the composition's own words for what it waits for come first")
  func reason() {
    let response = publish(InMemoryRequest(), host: "", waitingFor: "the landlord")
    #expect(response.conditions.first?.message == "connection: waits for the landlord")
  }

  @Test("a Secret that exists is kept when a key is lost")
  func kept() {
    let secret: Value = ["apiVersion": "v1", "kind": "Secret", "data": ["host": "b2xk"]]
    let response = publish(InMemoryRequest(observed: ["connection": secret]), host: nil)
    #expect(response.resources.first?.body["data"] == ["host": "b2xk"])
    #expect(response.compositeStatus?["isReady"] == false)
  }

  @Test("a composite of Crossplane v1 gets connection details instead, as far as they are known")
  func legacy() {
    let response = publish(legacyRequest, host: nil)
    #expect(response.resources.isEmpty)
    #expect(response.connectionDetails.map(\.key) == ["type", "password", "key"])
    #expect(
      response.connectionDetails.map(\.value) == [Array("shelf".utf8), Array("secret".utf8), [255]]
    )
    #expect(response.conditions.first?.message == "connection: waits for its keys host")
    #expect(publish(legacyRequest).compositeStatus?["isReady"] == true)
  }

  @Test("a connection detail that is no Base64 is refused without being shown")
  func malformed() {
    #expect(
      publish(legacyRequest, password: "secret!").results.map(\.message) == [
        "shelf.test: connection detail \"password\": not base64: 7 characters are no multiple of 4"
      ]
    )
  }

  @Test("a cluster-scoped composite has to say in which namespace the Secret is")
  func clusterScoped() {
    var shelf = Shelf.value()
    shelf["metadata"] = ["name": "fiction"]
    let request = InMemoryRequest(composite: shelf)
    #expect(
      publish(request).results.map(\.message)
        == ["shelf.test: a connection Secret of a cluster-scoped composite needs a namespace"]
    )
    let metadata = publish(request, namespace: "reading").resources.first?.body["metadata"]
    #expect(metadata?["namespace"] == "reading")
  }

  @Test("keys and values do not show themselves")
  func redacted() {
    _ = answer(InMemoryRequest()) { _, desired in
      desired.connectionSecret {
        $0["password"] = "hunter2"
        $0["host"] = .text(nil)
        var dumped = ""
        dump($0, to: &dumped)
        for text in ["\($0)", dumped] {
          #expect(!text.contains("hunter2") && !text.contains("aHVudGVyMg=="))
        }
        #expect("\($0)" == "password, host")
        #expect($0["password"]?.description == "<redacted>")
        #expect($0["host"]?.description == "<not known>")
      }
    }
  }

  @Test("what a provider published for a resource is read as a secret")
  func providerDetails() {
    let request = InMemoryRequest(observed: ["server": configMap("server")])
    request.details["server"] = [(key: "password", value: Array("hunter2".utf8))]
    let response = answer(request) { _, desired in
      let server = desired.observed("server")
      desired.status["password"] = .string(server?.connectionDetail("password")?.revealedText ?? "")
      desired.status["hasToken"] = .bool(server?.connectionDetail("token") != nil)
    }
    #expect(response.compositeStatus == ["password": "hunter2", "hasToken": false])
  }
}
