// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Which objects a partial object of a test is about.
struct ObjectPick {
  static let nameAnnotation = "crossplane.io/composition-resource-name"

  private let partial: Value

  /// The objects that a partial object may mean: by the annotation with the name in the pipeline when
  /// it has one, and otherwise by apiVersion, kind, name, namespace and labels as far as it has them.
  init(_ partial: Value) { self.partial = partial }

  /// The objects that an assertion tree may mean: what is an expression there says nothing about
  /// which, since it is evaluated in the object.
  init(tree: Value) {
    let metadata = tree["metadata"]
    var plain: Members = [:]
    for key in ["name", "namespace", "labels", "annotations"] {
      plain[key] = metadata[key].withoutExpressions
    }
    partial = [
      "apiVersion": tree["apiVersion"].withoutExpressions,
      "kind": tree["kind"].withoutExpressions, "metadata": .object(plain),
    ]
  }

  /// Whether it says of which kind the object is.
  var namesKind: Bool { !partial["kind"].isNull }

  /// The objects among some that it can mean; where there is none, those that are it by kind and
  /// name alone, so that what else is different can be told.
  func candidates(among objects: [Value]) -> [Value] {
    let found = objects.filter(matches)
    guard found.isEmpty, namesKind else { return found }
    let looser = ObjectPick([
      "kind": partial["kind"], "metadata": ["name": partial["metadata"]["name"]],
    ])
    let annotation = partial["metadata"]["annotations"][ObjectPick.nameAnnotation]
    return annotation.isNull ? objects.filter(looser.matches) : []
  }

  /// Where the candidate that differs least is not as the partial object says; nil when there is
  /// none.
  func differences(among objects: [Value]) -> [Difference]? {
    candidates(among: objects).map { PartialMatch.differences(partial, $0) }
      .min { $0.count < $1.count }
  }

  /// Whether it can mean that object.
  private func matches(_ object: Value) -> Bool {
    let annotation = partial["metadata"]["annotations"][ObjectPick.nameAnnotation]
    if !annotation.isNull {
      return object["metadata"]["annotations"][ObjectPick.nameAnnotation] == annotation
    }
    let identity: Value = [
      "apiVersion": partial["apiVersion"], "kind": partial["kind"],
      "metadata": [
        "name": partial["metadata"]["name"], "namespace": partial["metadata"]["namespace"],
      ],
    ]
    return identity.isPart(of: object)
      && partial["metadata"]["labels"].isPart(of: object["metadata"]["labels"])
  }

  /// What it is called in messages.
  var description: String { partial.title }
}

extension Value {
  /// Whether all that is said here holds there; `null` says nothing.
  func isPart(of other: Value) -> Bool {
    switch (self, other) {
    case (.null, _): true
    case (.object(let members), .object): members.allSatisfy { $0.value.isPart(of: other[$0.key]) }
    default: self == other
    }
  }

  /// Of a part of an assertion tree what is no expression; `null` stands for one.
  fileprivate var withoutExpressions: Value {
    switch self {
    case .string(let text): return AssertionKey.statement(text) == nil ? self : .null
    case .object(let members):
      var plain: Members = [:]
      for (text, value) in members {
        guard let key = try? AssertionKey(text), key.statement == nil, !key.isEach else { continue }
        plain[key.text] = value.withoutExpressions
      }
      return .object(plain)
    default: return self
    }
  }

  /// An object as messages name it: `Cluster orders-db (cluster)`.
  var title: String {
    let metadata = self["metadata"]
    var words = [self["kind"].string ?? "object"]
    if let name = metadata["name"].string { words.append(name) }
    if let name = metadata["annotations"][ObjectPick.nameAnnotation].string {
      words.append("(\(name))")
    }
    return words.joined(separator: " ")
  }
}
