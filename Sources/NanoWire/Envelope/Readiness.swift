// SPDX-License-Identifier: Apache-2.0

/// Whether a resource is ready, as the enum `Ready` has it.
///
/// A number that is none of these is read as `unspecified`.
package enum Readiness: Int32, Sendable {
  /// Not said: a composed resource is not ready, a composite is when all it composes is.
  case unspecified = 0
  /// It is ready.
  case ready = 1
  /// It is not.
  case notReady = 2
}
