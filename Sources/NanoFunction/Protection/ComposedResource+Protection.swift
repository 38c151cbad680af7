// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension ComposedResource {
  /// Makes the API server refuse to delete the resource, by a `Usage` of it.
  ///
  /// - Parameter reason: What somebody reads who tries: why, and what to do first.
  @discardableResult
  public func protected(because reason: String) -> ComposedResource {
    protection = reason
    return self
  }

  /// Creates the resource after others, and deletes it before them, by a `Usage` of each.
  ///
  /// A user is created after its database and goes before it; without the Usage, Kubernetes deletes
  /// what a composite owns in no particular order.
  @discardableResult
  public func uses(_ others: ComposedResource...) -> ComposedResource {
    after(others)
    used += others.map(\.name)
    return self
  }

  /// Leaves what the resource stands for where it is when the resource is deleted: the database in
  /// the cloud outlives its managed resource.
  ///
  /// It takes the management policies, or in the cluster-scoped resources of Crossplane v1 the
  /// deletion policy. Only managed resources of Crossplane's providers know either; any other kind
  /// ends the call.
  @discardableResult
  public func orphaned() -> ComposedResource {
    // What waits without a body is kept as it is.
    guard !body.isNull else { return self }
    switch family {
    case .namespaced?: leaveOut("Delete")
    case .clusterScoped?: body["spec"]["deletionPolicy"] = "Orphan"
    case nil: call.fail("cannot be orphaned: \(isNotManaged)", resource: name)
    }
    return self
  }

  /// Keeps the provider from writing into the spec what the cloud chose where the spec said nothing.
  ///
  /// Such a value reads as a wish ever after: the tier of the disk that was, the standby that was
  /// taken off. It takes the management policies, which the cluster-scoped resources of Crossplane v1
  /// have too; any other kind than a managed resource ends the call.
  ///
  /// Source: <https://docs.crossplane.io/latest/managed-resources/managed-resources/>.
  @discardableResult
  public func withoutLateInitialization() -> ComposedResource {
    guard !body.isNull else { return self }
    if family == nil {
      call.fail("cannot leave its spec alone: \(isNotManaged)", resource: name)
    } else {
      leaveOut("LateInitialize")
    }
    return self
  }

  /// The same, for whatever is a managed resource.
  func withoutLateInitializationIfManaged() {
    if !body.isNull, family != nil { leaveOut("LateInitialize") }
  }

  private var family: ProviderGroup.Family? {
    ProviderGroup.family(of: body["apiVersion"].string ?? "")
  }

  private var isNotManaged: String {
    "\(body["kind"].string ?? "") of \(body["apiVersion"].string ?? "") is no managed resource of a "
      + "Crossplane provider"
  }

  /// Takes one action from those that the provider does.
  private func leaveOut(_ action: String) {
    let policies = body["spec"]["managementPolicies"].array
    guard let policies, !policies.contains("*") else {
      body["spec"]["managementPolicies"] = .array(
        action == "Delete" ? ComposedResource.allButDelete : ComposedResource.allButInitialize
      )
      return
    }
    body["spec"]["managementPolicies"] = .array(policies.filter { $0.string != action })
  }

  // Made once, since most managed resources of a family take the same.
  private static let allButDelete: [Value] = ["Observe", "Create", "Update", "LateInitialize"]
  private static let allButInitialize: [Value] = ["Observe", "Create", "Update", "Delete"]

  /// Gives the resource its name outside of the cluster, once and for all.
  ///
  /// The name that exists already wins over the one that is given, since another name would mean
  /// another database.
  ///
  /// - Parameter name: The name; ``Desired/cloudName(_:_:)`` makes one.
  @discardableResult
  public func externalName(_ name: String) -> ComposedResource {
    let key = "crossplane.io/external-name"
    let existing = observed?["metadata"]["annotations"][key].string
    body["metadata"]["annotations"][key] = .string(existing ?? name)
    return self
  }
}
