// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The text, or its beginning and an ellipsis where it is longer than so many characters.
  ///
  /// Characters are Unicode scalars. A text that is short costs a look at its length.
  package func shortened(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let beginning = unicodeScalars.prefix(limit)
    return beginning.endIndex == unicodeScalars.endIndex ? self : "\(String(beginning))…"
  }
}
