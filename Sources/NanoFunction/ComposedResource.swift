// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// A resource that a composition wants, and what exists of it.
///
/// It is a handle on one entry of ``Desired``: changing it changes what is desired. It belongs to
/// one call and one thread.
public final class ComposedResource {
  /// The stable name: how the composition and Crossplane know the resource from call to call.
  ///
  /// It is not `metadata.name`. Renaming it deletes the resource and creates another.
  public let name: String
  /// The Kubernetes object, holding only the fields that the composition has an opinion on.
  public var body: Value { didSet { knownReadiness = nil } }
  private let call: CompositionCall
  private var rule: ReadinessRule?
  private var knownReadiness: Readiness?

  init(name: String, body: Value, call: CompositionCall) {
    self.name = name
    self.body = body
    self.call = call
  }

  /// The object as it exists in the cluster, or nil when it does not exist yet.
  public var observed: ObservedObject? { call.observed(name) }

  /// Says when the resource is ready, in place of the rule of its kind.
  ///
  /// - Parameter rule: Called with the observed object, and not at all while there is none.
  @discardableResult
  public func ready(when rule: @escaping ReadinessRule) -> ComposedResource {
    self.rule = rule
    knownReadiness = nil
    return self
  }

  /// Whether the resource is ready, by its own rule or the rule of its kind.
  ///
  /// It is found out once, at the first question after a change of the body or of the rule.
  public var readiness: Readiness {
    if let knownReadiness { return knownReadiness }
    let readiness = findReadiness()
    knownReadiness = readiness
    return readiness
  }

  private func findReadiness() -> Readiness {
    guard let observed else { return .notReady("not created yet") }
    if let rule { return rule(observed) }
    let kind = body["kind"].string ?? ""
    return ReadinessTable.rule(apiVersion: body["apiVersion"].string ?? "", kind: kind)(observed)
  }
}
