// SPDX-License-Identifier: Apache-2.0

extension String {
  /// Whether both strings are the same bytes.
  ///
  /// `==` holds "é" written as one scalar and as two for the same text; to Kubernetes they are two
  /// keys. Strings of the same bytes are always `==`, so the cheap test comes first.
  public func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count, self == other else { return false }
    return utf8.elementsEqual(other.utf8)
  }

  /// Whether the bytes of this string sort before the other's: the order of Go's maps and encoders.
  public func precedesByBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
