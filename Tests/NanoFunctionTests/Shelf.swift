// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting

/// A composite that only the tests know: a shelf with so many books.
struct Shelf: CompositeResource {
  static let apiVersion = "library.example.org/v1"
  static let kind = "Shelf"
  let metadata: CompositeMetadata
  let books: Int

  init(metadata: CompositeMetadata, spec: inout ObjectReader) {
    self.metadata = metadata
    books = spec.integer("books", in: 0...10, default: 1)
  }

  /// A shelf in the namespace `reading`, as a value.
  static func value(books: Value = 1, more: Value = [:]) -> Value {
    var spec = more.object ?? Members()
    spec["books"] = books
    return [
      "apiVersion": .string(apiVersion), "kind": .string(kind),
      "metadata": ["name": "fiction", "namespace": "reading", "uid": "1234"],
      "spec": .object(spec),
    ]
  }
}

/// A composition whose body each test gives.
struct Shelving: Composition {
  static let name = "shelf.test"
  static let summary = "A shelf for tests"
  let body: @Sendable (Shelf, inout Desired) throws(CompositionError) -> Void

  func compose(
    _ composite: Shelf,
    with settings: NoSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    try body(composite, &desired)
  }
}

/// Answers a request with a composition of that body.
func answer(
  _ request: InMemoryRequest,
  _ body: @escaping @Sendable (Shelf, inout Desired) throws(CompositionError) -> Void
) -> FunctionResponse {
  if request.composite == nil { request.composite = Shelf.value() }
  return CompositionLibrary([Shelving(body: body)]).answer(request)
}

/// A ConfigMap of that name, the smallest thing to compose.
func configMap(_ name: String) -> Value {
  ["apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": .string(name)]]
}

/// The same as it exists, made by that composition.
func existingConfigMap(_ name: String, by composition: String = Shelving.name) -> Value {
  var value = configMap(name)
  value["metadata"]["labels"]["nano-idp.dev/composition"] = .string(composition)
  value["metadata"]["uid"] = "5678"
  value["metadata"]["resourceVersion"] = "42"
  value["data"]["pages"] = "300"
  return value
}
