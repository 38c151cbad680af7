// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Desired {
  /// Gives up what exists of a family of resources and is not wished for any more.
  ///
  /// - Parameters:
  ///   - prefix: What the stable names of the family begin with: `database/`.
  ///   - names: What follows in the names of those that stay.
  mutating func removeAll(startingWith prefix: String, but names: [String]) {
    for name in observedNames(startingWith: prefix)
    where !names.contains(String(name.dropFirst(prefix.count))) {
      remove(name)
    }
  }
}
