// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Life {
  /// Applies what is desired, and deletes what is observed and not desired.
  mutating func apply(
    _ response: FunctionResponse
  ) throws(LifeError) -> (created: [String], deleted: [String]) {
    let deleted = observed.keys.filter { response[$0] == Value?.none }
      .sorted { $0.precedesByBytes($1) }
    for name in deleted {
      if let object = observed[name], holdsData(object), !mayDelete.contains(name) {
        throw LifeError(
          "round \(roundCount): \"\(name)\" is not desired any more, and deleting "
            + "\(object["kind"].string ?? "it") loses data"
        )
      }
      observed[name] = nil
    }
    lastApplied = lastApplied.filter { observed[$0.key] != nil }
    var created: [String] = []
    for name in order.sorted(response.resources.map(\.name), round: roundCount) {
      guard let body = response[name] else { continue }
      if observed[name] == nil {
        guard created.count < order.creationLimit else { continue }
        try refuseWhatCannotBeCreated(name, body, among: response)
        created.append(name)
      }
      observed[name] = stored(name, body, over: observed[name] ?? .null)
    }
    return (created, deleted)
  }

  /// Ends the life where the API server would refuse an object, and Crossplane stop applying.
  private func refuseWhatCannotBeCreated(
    _ name: String,
    _ body: Value,
    among response: FunctionResponse
  ) throws(LifeError) {
    guard composite["metadata"]["namespace"].isNull,
      let namespace = body["metadata"]["namespace"].string
    else { return }
    // A namespace that nobody composes is somebody else's, and taken to be there.
    guard response.resources.contains(where: { Life.isNamespace($0.body, namespace) }),
      !observed.values.contains(where: { Life.isNamespace($0, namespace) })
    else { return }
    throw LifeError(
      "round \(roundCount): \"\(name)\" is applied into the namespace \"\(namespace)\", which does "
        + "not exist yet"
    )
  }

  private static func isNamespace(_ object: Value, _ name: String) -> Bool {
    object["kind"].string == "Namespace" && object["metadata"]["name"].string == name
  }

  /// An applied object as the API server stores it: what operators said of it stays.
  private mutating func stored(_ name: String, _ body: Value, over before: Value) -> Value {
    var object = body
    let owner = composite["metadata"]
    let ownName = owner["name"].string ?? ""
    // Crossplane keeps the name of what exists, whatever is desired, and makes one when none is.
    if let kept = before["metadata"]["name"].string {
      object["metadata"]["name"] = .string(kept)
    } else if object["metadata"]["name"].isNull {
      object["metadata"]["name"] = .string("\(ownName)-\(Life.suffix(of: name))")
    }
    if let namespace = owner["namespace"].string {
      object["metadata"]["namespace"] = .string(namespace)
    }
    object["metadata"]["annotations"]["crossplane.io/composition-resource-name"] = .string(name)
    object["metadata"]["labels"]["crossplane.io/composite"] = .string(ownName)
    let last = lastApplied.updateValue(object, forKey: name) ?? .null
    return StoredObject.stored(
      object,
      over: before,
      last: last,
      uid: "uid-\(Life.suffix(of: name))"
    )
  }

  /// Five characters that tell one stable name from another, as the API server's suffixes do.
  private static func suffix(of name: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return String(String(hash, radix: 36).suffix(5))
  }
}
