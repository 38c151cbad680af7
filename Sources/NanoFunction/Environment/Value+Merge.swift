// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Value {
  /// This value with the other over it: objects are merged member by member, all else is replaced.
  package func merged(with other: Value) -> Value {
    guard case .object(var members) = self, case .object(let others) = other else { return other }
    for (key, value) in others {
      members[key] = members[key].map { $0.merged(with: value) } ?? value
    }
    return .object(members)
  }
}
