// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

extension Life {
  /// An operator writes the status of a composed resource; nothing happens while there is none.
  ///
  /// - Parameters:
  ///   - name: The stable name of the resource.
  ///   - status: The whole status.
  public mutating func setStatus(_ name: String, _ status: Value) {
    observed[name]?["status"] = status
  }

  /// Somebody deletes a composed resource; the next round makes it again.
  public mutating func delete(_ name: String) { observed[name] = nil }
}
