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
  /// What has to be there before this resource is created.
  private(set) var prerequisites: [Prerequisite] = []
  /// What the body still lacks, in words that end "waits for …"; nil when it is complete.
  private(set) var missing: String?
  /// Why nobody may delete the resource; nil when anybody may.
  var protection: String?
  /// The stable names of the resources that are deleted after this one.
  var used: [String] = []
  /// Where it takes cloud tags, when its kind does not tell.
  var tagPlace: TagPlace?
  let call: CompositionCall
  private var rule: ReadinessRule?
  private var knownReadiness: Readiness?

  init(name: String, body: Value, call: CompositionCall) {
    self.name = name
    self.body = body
    self.call = call
  }

  /// The object as it exists in the cluster, or nil when it does not exist yet.
  public private(set) lazy var observed: ObservedObject? = call.observed(name)

  /// Where a typed view of what exists begins.
  var viewPlace: ViewPlace { ViewPlace(observed, named: name) }

  /// Says when the resource is ready, in place of the rule of its kind.
  ///
  /// - Parameter rule: Called with the observed object, and not at all while there is none.
  @discardableResult
  public func ready(when rule: @escaping ReadinessRule) -> ComposedResource {
    self.rule = rule
    knownReadiness = nil
    return self
  }

  /// Holds the resource back, because something that belongs into its body is not known yet.
  ///
  /// While it waits the composite is not ready and says why. If the resource exists already, it is
  /// kept as it is: what the body says is not applied. Of several reasons all are told.
  ///
  /// - Parameter reason: What it waits for, in words that end "waits for …".
  @discardableResult
  public func wait(for reason: String) -> ComposedResource {
    missing = missing.map { "\($0) and \(reason)" } ?? reason
    return self
  }

  /// Creates the resource only when others are there.
  ///
  /// It only delays the creation: a resource that exists is neither dropped nor frozen when one of
  /// the others goes away. Resources that wait for each other end the call.
  ///
  /// - Parameters:
  ///   - others: Resources of the same call.
  ///   - milestone: How far the others have to be.
  @discardableResult
  public func after(
    _ others: ComposedResource...,
    until milestone: Milestone = .ready
  ) -> ComposedResource {
    after(others, until: milestone)
  }

  /// Creates the resource only when all of a list are there; see ``after(_:until:)``.
  @discardableResult
  public func after(
    _ others: [ComposedResource],
    until milestone: Milestone = .ready
  ) -> ComposedResource {
    for other in others { prerequisites.append(Prerequisite(other.name, milestone)) }
    return self
  }

  /// Whether the resource is ready, by its own rule or the rule of its kind.
  ///
  /// It is found out once, at the first question after a change of the body or of the rule.
  public var readiness: Readiness {
    if let missing { return .notReady("waits for \(missing)") }
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
