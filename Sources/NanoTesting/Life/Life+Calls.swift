// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Life {
  /// How many calls Crossplane makes at most in one reconcile.
  private static let callLimit = 6

  /// Calls until the questions are the same twice.
  func callUntilSettled() throws(LifeError) -> (response: FunctionResponse, calls: Int) {
    var context = self.context
    var asked: FunctionResponse?
    for call in 1...Life.callLimit {
      let response = library.answer(request(context: context, answering: asked, isReversed: false))
      let again = library.answer(request(context: context, answering: asked, isReversed: true))
      guard again.value.jsonText() == response.value.jsonText() else {
        throw LifeError("round \(roundCount): the same request is answered differently")
      }
      if let fatal = response.fatal { throw LifeError("round \(roundCount): \(fatal)") }
      let isSettled =
        response.requirements == asked?.requirements ?? []
        && response.schemas == asked?.schemas ?? []
      if isSettled { return (response, call) }
      // Of an answer whose questions are new only the context is kept.
      for (key, value) in response.context { context[key] = value }
      asked = response
    }
    let names = asked?.requirements.map(\.name) ?? []
    throw LifeError(
      "round \(roundCount): the questions are others on every call and never settle; the last are "
        + names.joined(separator: ", ")
    )
  }

  /// The request of a call.
  ///
  /// - Parameter isReversed: Whether dictionaries are filled from their end, so that an answer that
  ///   depends on their order becomes another one.
  private func request(
    context: [String: Value],
    answering asked: FunctionResponse?,
    isReversed: Bool
  ) -> InMemoryRequest {
    let request = InMemoryRequest(composite: composite)
    let names = observed.keys.sorted { $0.precedesByBytes($1) }
    for name in isReversed ? names.reversed() : names { request.observed[name] = observed[name] }
    request.stepInput = input.isNull ? Value?.none : input
    request.contextValues = context
    request.credentialValues = credentials
    request.details = connectionDetails
    request.capabilities = capabilities
    request.required = bootstrapped
    for requirement in asked?.requirements ?? [] {
      request.required[requirement.name] = objects(requirement)
    }
    for schema in asked?.schemas ?? [] {
      request.schemas[schema.name] = self.schema(schema)
    }
    return request
  }

  /// The objects that answer a question, in the order of their namespaces and names.
  private func objects(_ requirement: Requirement) -> [Value] {
    (others + observed.values).filter { object in
      let metadata = object["metadata"]
      guard object["apiVersion"].string == requirement.apiVersion,
        object["kind"].string == requirement.kind
      else { return false }
      if let namespace = requirement.namespace, metadata["namespace"].string != namespace {
        return false
      }
      return switch requirement.match {
      // Without a namespace one object is looked for among those of the whole cluster, many
      // everywhere.
      case .name(let name):
        metadata["name"].string == name
          && metadata["namespace"].string == requirement.namespace
      case .labels(let labels): labels.allSatisfy { metadata["labels"][$0.key].string == $0.value }
      case .all: true
      }
    }.sorted { Life.place($0).precedesByBytes(Life.place($1)) }
  }

  private static func place(_ object: Value) -> String {
    "\(object["metadata"]["namespace"].string ?? "")/\(object["metadata"]["name"].string ?? "")"
  }

  /// The schema of a kind: the one that is installed, an empty one for a kind of which objects exist.
  private func schema(_ requirement: SchemaRequirement) -> Value {
    if let schema = schemas["\(requirement.apiVersion)/\(requirement.kind)"] { return schema }
    let isThere = (others + observed.values).contains {
      $0["apiVersion"].string == requirement.apiVersion && $0["kind"].string == requirement.kind
    }
    return isThere ? ["type": "object"] : .null
  }
}
