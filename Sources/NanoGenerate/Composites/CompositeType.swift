// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// The Swift type of a composite resource, made of its definition.
struct CompositeType {
  let name: String
  let text: String

  /// The types of a document: one when it is a definition.
  static func all(of document: Value) throws(ValueError) -> [CompositeType] { [] }
}
