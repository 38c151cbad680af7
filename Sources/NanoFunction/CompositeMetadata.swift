// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// The parts of a composite's metadata that compositions use.
///
/// Shape: views of the decoded object; reading a label costs one look through the labels.
public struct CompositeMetadata: Sendable, Hashable {
  /// The composite's name.
  public let name: String
  /// The composite's namespace; nil for a cluster-scoped composite.
  public let namespace: String?
  /// The uid that the API server gave it; empty when rendered offline without one.
  public let uid: String
  private let value: Value

  /// Metadata of that name and namespace, for tests and previews.
  public init(name: String, namespace: String? = nil, uid: String = "") {
    self.name = name
    self.namespace = namespace
    self.uid = uid
    value = .null
  }

  /// Reads `metadata` of a composite.
  ///
  /// - Throws: ``ValueError`` when there is no name.
  public init(_ value: Value) throws(ValueError) {
    guard let name = value["name"].string, !name.isEmpty else {
      throw ValueError(.missing, at: "metadata.name", "required, and not there")
    }
    self.name = name
    namespace = value["namespace"].string.flatMap { $0.isEmpty ? nil : $0 }
    uid = value["uid"].string ?? ""
    self.value = value
  }

  /// The value of a label, or nil.
  public func label(_ key: String) -> String? { value["labels"][key].string }

  /// The value of an annotation, or nil.
  public func annotation(_ key: String) -> String? { value["annotations"][key].string }
}
