// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// A list while an expression is evaluated: made by the expression, or wrapping a Kubernetes list.
///
/// Cost: reading an element of a wrapped list turns that element alone into a `CELValue`.
package struct CELList: Sendable {
  private enum Storage: Sendable {
    case made([CELValue])
    case wrapped([Value], CELType)
  }

  private let storage: Storage
  /// How equality and `+` treat the list.
  package let kind: CELListKind

  /// A list of those elements.
  package init(_ elements: [CELValue], _ kind: CELListKind = .atomic) {
    storage = .made(elements)
    self.kind = kind
  }

  /// A Kubernetes list whose elements are of that type.
  package init(_ elements: [Value], of type: CELType, _ kind: CELListKind) {
    storage = .wrapped(elements, type)
    self.kind = kind
  }

  /// The number of elements.
  package var count: Int {
    switch storage {
    case .made(let elements): elements.count
    case .wrapped(let elements, _): elements.count
    }
  }

  /// The element at that position, or nil when there is none.
  package func element(_ index: Int) throws(CELError) -> CELValue? {
    switch storage {
    case .made(let elements):
      return elements.indices.contains(index) ? elements[index] : nil
    case .wrapped(let elements, let type):
      guard elements.indices.contains(index) else { return nil }
      return try CELValue(elements[index], as: type)
    }
  }

  /// All elements.
  package func elements() throws(CELError) -> [CELValue] {
    switch storage {
    case .made(let elements): return elements
    case .wrapped(let elements, let type):
      var made: [CELValue] = []
      made.reserveCapacity(elements.count)
      for element in elements { made.append(try CELValue(element, as: type)) }
      return made
    }
  }
}
