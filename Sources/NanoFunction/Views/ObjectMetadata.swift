// SPDX-License-Identifier: Apache-2.0

/// The `metadata` of every Kubernetes object, as far as a composition may set or read it.
///
/// Owner references and managed fields are Crossplane's and the API server's.
///
/// Source: <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/>.
public struct ObjectMetadata: ObjectShape {
  /// The shape, which has no data.
  public init() {}
  /// The name; unique among the objects of the kind in a namespace.
  public var name: Field<String> { .init("name") }
  /// The namespace; left out, it is the composite's.
  public var namespace: Field<String> { .init("namespace") }
  /// Keys by which objects are selected.
  public var labels: MapField<String> { .init("labels") }
  /// Keys for tools and people.
  public var annotations: MapField<String> { .init("annotations") }
  /// Who has to agree before the object is gone.
  public var finalizers: Field<[String]> { .init("finalizers") }
  /// The identity of this one object, which no later one of the same name has.
  public var uid: Field<String> { .init("uid") }
  /// A number that grows with every change of the desired state.
  public var generation: Field<Int> { .init("generation") }
  /// When it was created.
  public var creationTimestamp: Field<String> { .init("creationTimestamp") }
  /// When its deletion began; absent while nobody deletes it.
  public var deletionTimestamp: Field<String> { .init("deletionTimestamp") }
}
