// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Desired {
  /// Writes the status of the composite through the fields of its definition.
  ///
  /// A field that the definition lacks, or a value of another type, does not compile. Nothing waits
  /// here: a reference that is not known leaves its field out.
  ///
  /// ```swift
  /// desired.status(Site.Status.self) {
  ///   $0.url = "http://\(name).svc"
  ///   $0.servers = server.observed.status.readyReplicas ?? 0
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - shape: The status, which `nanoidp generate` makes with the type of the composite.
  ///   - write: Writes the fields that the composition has an opinion on; they are added to
  ///     ``status``, objects member by member.
  public mutating func status<Shape: ObjectShape>(
    _ shape: Shape.Type,
    _ write: (inout Draft<Shape>) -> Void
  ) {
    // What is not known is no part of an object's value.
    let written = Object<Shape>(write).fieldValue
    guard written.object?.isEmpty == false else { return }
    status = status.merged(with: written)
  }
}
