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
  ///
  /// One that is not there is told as by ``markReady(_:)``.
  public mutating func delete(_ name: String) {
    if observed.removeValue(forKey: name) == nil { miss(name) }
  }

  /// Notes that somebody meant a resource that is not there.
  ///
  /// Operators act after every round, so for them it may be there later.
  mutating func miss(_ name: String) {
    guard isOperating else { return mistakes.append(name) }
    if !seen.contains(name) { missed.insert(name) }
  }

  /// Ends a life in which somebody meant resources that are not there.
  func refuse(missing names: [String]) throws(LifeError) {
    guard let name = names.first else { return }
    let there = observed.keys.sorted { $0.precedesByBytes($1) }.joined(separator: ", ")
    throw LifeError(
      "round \(roundCount): \"\(name)\" does not exist; "
        + (there.isEmpty ? "nothing exists yet" : "there are \(there)")
    )
  }
}
