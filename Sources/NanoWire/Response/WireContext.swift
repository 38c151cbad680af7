// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// The context to be written: what came, with some of its keys said anew.
package struct WireContext: Sendable {
  /// What came, which goes on byte for byte but for the keys in ``changes``.
  package var base: StructMessage?
  /// Keys said anew, each once, written in this order behind what came.
  package var changes: [(key: String, value: Value)]

  /// A context of those parts; unset when it has none of them.
  package init(_ base: StructMessage? = nil, changes: [(key: String, value: Value)] = []) {
    self.base = base
    self.changes = changes
  }
}
