// SPDX-License-Identifier: Apache-2.0

public import NanoValue

extension CompositeResource {
  /// Decodes a composite that was found in the cluster, as strictly as one that is composed.
  ///
  /// ```swift
  /// for object in run.require("shops", apiVersion: Shop.apiVersion, kind: Shop.kind, .all).objects {
  ///   let shop = try Shop(found: object)
  /// }
  /// ```
  ///
  /// - Parameter object: The whole object.
  /// - Throws: ``CompositionError`` for another kind, and with everything that is wrong in the spec.
  public init(found object: Value) throws(CompositionError) {
    self = try CompositionLibrary.decodeComposite(Self.self, object).1
  }
}
