// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Objects of a kind whose fields are known, which a composition asked to see.
///
/// ```swift
/// let secret = desired.require("app", Kubernetes.Secret.self, .name("orders-app"), namespace: "a")
/// secret.first.data["password"]     // Reference<String>: waits while there is no such Secret
/// if secret.isNone { … }            // Crossplane has looked, and there is none
/// ```
///
/// It belongs to one call and one thread.
public struct Required<Shape: ResourceShape> {
  /// What is known of them.
  public enum State {
    /// Crossplane has not looked yet: this is the first call that asks. It calls again at once.
    case pending
    /// Crossplane has looked; there may be none.
    case resolved([Observed<Shape>])
  }

  /// The same objects as values.
  public let resources: RequiredResources

  init(_ resources: RequiredResources) { self.resources = resources }

  /// What is known of them.
  public var state: State { isPending ? .pending : .resolved(objects) }

  /// Whether Crossplane has not looked yet.
  public var isPending: Bool { resources.isPending }

  /// Whether Crossplane has looked, and there is none.
  public var isNone: Bool { resources.isNone }

  /// The objects that were found; none while pending.
  public var objects: [Observed<Shape>] {
    (resources.found ?? []).map { object in
      let name = object["metadata"]["name"].string ?? "without a name"
      return Observed(ViewPlace(object, of: "the \(Shape.kind) \(name)"))
    }
  }

  /// The first object that was found.
  ///
  /// It can be read while there is none: then each of its fields is a reference that is not known,
  /// and what waits for it says whether there is none or Crossplane has not looked yet. Whether
  /// there is one tells `first.exists`.
  public var first: Observed<Shape> { Observed(resources.firstPlace) }

  /// The object of that name among those that were found.
  ///
  /// - Parameters:
  ///   - name: Its `metadata.name`.
  ///   - namespace: Its namespace; nil for whichever.
  public func named(_ name: String, in namespace: String? = nil) -> Observed<Shape> {
    let found = resources.found?.first { object in
      let metadata = object["metadata"]
      return metadata["name"].string == name
        && (namespace == nil || metadata["namespace"].string == namespace)
    }
    return Observed(ViewPlace(found, of: "the \(Shape.kind) \(name)", resources.absence))
  }
}

extension Desired {
  /// Asks to see objects of a kind whose fields are known.
  ///
  /// The same question has to be asked on every call, also when the answer is there; see
  /// ``require(_:apiVersion:kind:_:namespace:)``.
  ///
  /// - Parameters:
  ///   - name: What the composition calls the question; each name once.
  ///   - shape: The kind.
  ///   - match: Which of its objects.
  ///   - namespace: Their namespace; nil for cluster-scoped kinds, or to look in every namespace.
  /// - Returns: What was found, which tells "not looked yet" from "none".
  public mutating func require<Shape: ResourceShape>(
    _ name: String,
    _ shape: Shape.Type,
    _ match: Requirement.Match,
    namespace: String? = nil
  ) -> Required<Shape> {
    Required(
      require(name, apiVersion: Shape.apiVersion, kind: Shape.kind, match, namespace: namespace)
    )
  }

  /// The objects of a kind whose fields are known that the Composition itself asks for; see
  /// ``bootstrapped(_:)``.
  public func bootstrapped<Shape: ResourceShape>(
    _ name: String,
    _ shape: Shape.Type
  ) -> Required<Shape> {
    Required(bootstrapped(name))
  }
}

extension OperationRun {
  /// Asks to see objects of a kind whose fields are known; see
  /// ``Desired/require(_:_:_:namespace:)``.
  public mutating func require<Shape: ResourceShape>(
    _ name: String,
    _ shape: Shape.Type,
    _ match: Requirement.Match,
    namespace: String? = nil
  ) -> Required<Shape> {
    Required(
      require(name, apiVersion: Shape.apiVersion, kind: Shape.kind, match, namespace: namespace)
    )
  }
}
