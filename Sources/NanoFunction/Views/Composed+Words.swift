// SPDX-License-Identifier: Apache-2.0

// The words of a resource that do not depend on its kind, on the handle that knows the kind.
extension Composed {
  /// Holds the resource back for something that no reference leads to; see
  /// ``ComposedResource/wait(for:)``.
  @discardableResult
  public func wait(for reason: String) -> Composed {
    resource.wait(for: reason)
    return self
  }

  /// Creates the resource only when others are there, of whatever kind; see
  /// ``ComposedResource/after(_:until:)``.
  @discardableResult
  public func after(
    _ others: ComposedResource...,
    until milestone: Milestone = .ready
  ) -> Composed {
    resource.after(others, until: milestone)
    return self
  }

  /// Creates the resource only when all of a list are there; see
  /// ``ComposedResource/after(_:until:)``.
  @discardableResult
  public func after(_ others: [ComposedResource], until milestone: Milestone = .ready) -> Composed {
    resource.after(others, until: milestone)
    return self
  }

  /// Creates the resource after another, and deletes it before; see ``ComposedResource/uses(_:)``.
  @discardableResult
  public func uses<Other: ResourceShape>(_ other: Composed<Other>) -> Composed {
    resource.uses(other.resource)
    return self
  }

  /// Makes the API server refuse to delete the resource; see
  /// ``ComposedResource/protected(because:)``.
  @discardableResult
  public func protected(because reason: String) -> Composed {
    resource.protected(because: reason)
    return self
  }

  /// Leaves what the resource stands for where it is when the resource is deleted; see
  /// ``ComposedResource/orphaned()``.
  @discardableResult
  public func orphaned() -> Composed {
    resource.orphaned()
    return self
  }

  /// Keeps the provider from writing into the spec what the cloud chose; see
  /// ``ComposedResource/withoutLateInitialization()``.
  @discardableResult
  public func withoutLateInitialization() -> Composed {
    resource.withoutLateInitialization()
    return self
  }

  /// Gives the resource its name outside of the cluster, once and for all; see
  /// ``ComposedResource/externalName(_:)``.
  @discardableResult
  public func externalName(_ name: String) -> Composed {
    resource.externalName(name)
    return self
  }

  /// Says where the resource takes cloud tags; see ``ComposedResource/tagged(in:)``.
  @discardableResult
  public func tagged(in field: CloudTagField) -> Composed {
    resource.tagged(in: field)
    return self
  }
}

extension Composed {
  /// Creates the resource after another of whatever kind, and deletes it before; see
  /// ``ComposedResource/uses(_:)``.
  @discardableResult
  public func uses(_ other: ComposedResource) -> Composed {
    resource.uses(other)
    return self
  }
}

extension ComposedResource {
  /// Creates the resource only when another is there, of a kind whose fields are known; see
  /// ``after(_:until:)``.
  @discardableResult
  public func after<Other: ResourceShape>(
    _ other: Composed<Other>,
    until milestone: Milestone = .ready
  ) -> ComposedResource {
    after(other.resource, until: milestone)
  }

  /// Creates the resource after another, of a kind whose fields are known, and deletes it before;
  /// see ``uses(_:)``.
  @discardableResult
  public func uses<Other: ResourceShape>(_ other: Composed<Other>) -> ComposedResource {
    uses(other.resource)
  }
}
