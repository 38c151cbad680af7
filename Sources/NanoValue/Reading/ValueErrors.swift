// SPDX-License-Identifier: Apache-2.0

/// Everything that is wrong with a value, in the order in which it was read.
public struct ValueErrors: Error, Sendable, Hashable {
  /// The errors; at least one.
  public let errors: [ValueError]

  /// Those errors, of which there must be at least one.
  package init(_ errors: [ValueError]) { self.errors = errors }

  /// How many errors a description spells out.
  private static let shownCount = 10
}

extension ValueErrors: CustomStringConvertible {
  /// The first ten errors on one line, and how many more there are.
  public var description: String {
    let shown = errors.prefix(ValueErrors.shownCount).map(\.description).joined(separator: "; ")
    let rest = errors.count - ValueErrors.shownCount
    return rest > 0 ? "\(shown); and \(rest) more" : shown
  }
}

extension ValueError {
  /// The same error below that path.
  func below(_ base: Path) -> ValueError {
    ValueError(code, at: Path(base.steps + path.steps), message)
  }
}
