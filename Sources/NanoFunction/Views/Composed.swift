// SPDX-License-Identifier: Apache-2.0

/// A resource that a composition wants, with the fields of its kind.
///
/// It belongs to one call and one thread.
public struct Composed<Shape: ResourceShape> {
  /// The handle on what is desired, for the words that do not depend on the kind.
  public let resource: ComposedResource

  @usableFromInline
  init(_ resource: ComposedResource) { self.resource = resource }

  /// The stable name: how the composition and Crossplane know the resource from call to call.
  public var name: String { resource.name }

  /// The object as it exists in the cluster; while there is none, everything in it is unknown.
  public var observed: Observed<Shape> { Observed(resource.viewPlace) }

  /// Whether the object exists in the cluster.
  public var exists: Bool { resource.observed != nil }

  /// The condition of that type in the observed `status.conditions`, or nil.
  public func condition(_ type: String) -> StatusCondition? { resource.observed?.condition(type) }

  /// Whether the resource is ready, by its own rule or the rule of its kind.
  public var readiness: Readiness { resource.readiness }

  /// Says when the resource is ready, in place of the rule of its kind.
  ///
  /// - Parameter rule: Called with the observed object, and not at all while there is none.
  @discardableResult
  public func ready(when rule: @escaping ReadinessRule) -> Composed {
    resource.ready(when: rule)
    return self
  }

  /// Creates the resource only when another is there; see ``ComposedResource/after(_:until:)``.
  @discardableResult
  public func after<Other: ResourceShape>(
    _ other: Composed<Other>,
    until milestone: Milestone = .ready
  ) -> Composed {
    resource.after(other.resource, until: milestone)
    return self
  }
}
