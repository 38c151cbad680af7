// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Life {
  /// Goes on until the composite is ready and nothing changes any more.
  ///
  /// The last round, which counts, proves that the composition is idempotent: it creates, deletes and
  /// tells nothing, and answers as the one before.
  ///
  /// - Parameter rounds: How many rounds it may take, the last included.
  /// - Returns: The last round.
  /// - Throws: ``LifeError`` when it takes more rounds, with what the composition says is missing; and
  ///   for whatever ends a round.
  @discardableResult
  public mutating func converge(within rounds: Int) throws(LifeError) -> Round {
    var before: Value?
    var last: Round?
    for _ in 0..<max(rounds, 1) {
      let round = try reconcile()
      let answer = round.response.value
      let isQuiet =
        round.created.isEmpty && round.deleted.isEmpty && round.response.results.isEmpty
      if round.isReady, isQuiet, answer == before {
        try refuse(missing: missed.sorted { $0.precedesByBytes($1) })
        return round
      }
      before = answer
      last = round
    }
    throw LifeError(
      "not converged within \(rounds) rounds: \(Life.unrest(of: last, rounds))"
    )
  }

  private static func unrest(of round: Round?, _ rounds: Int) -> String {
    guard let round else { return "there was none" }
    if !round.isReady { return round.why ?? "the composite is not ready and does not say why" }
    if let result = round.response.results.first {
      return "the last round still tells \"\(result.message)\""
    }
    let changes = (round.created + round.deleted).joined(separator: ", ")
    return changes.isEmpty
      ? "the last two answers differ" : "the last round still changes \(changes)"
  }

  /// Converges from here in many orders of application, and demands the same end of all.
  ///
  /// - Parameters:
  ///   - rounds: How many rounds each may take when everything is applied in every round.
  ///   - seeds: One order at random each, and one that creates a single resource in each round.
  /// - Returns: The last round of the order by name; this life goes on from there.
  /// - Throws: ``LifeError`` that names the order which ends elsewhere, or nowhere.
  @discardableResult
  public mutating func convergeInAnyOrder(
    within rounds: Int,
    seeds: Range<UInt64> = 0..<5
  ) throws(LifeError) -> Round {
    let start = self
    let last = try converge(within: rounds)
    let count = observed.count
    let orders: [ApplicationOrder] =
      [.reversed] + seeds.map { .shuffled(seed: $0) } + seeds.map { .oneAtATime(seed: $0) }
    for order in orders {
      var life = start
      life.order = order
      let limit = order.creationLimit == 1 ? rounds + count : rounds
      do throws(LifeError) { try life.converge(within: limit) } catch {
        throw LifeError("in the order \(order): \(error)")
      }
      for name in Set(observed.keys).union(life.observed.keys).sorted()
      where Life.content(life.observed[name]) != Life.content(observed[name]) {
        throw LifeError("in the order \(order) \"\(name)\" ends otherwise than by name")
      }
    }
    return last
  }

  /// The object without what depends on how often it was written.
  private static func content(_ object: Value?) -> Value {
    guard var object else { return .null }
    object["metadata"]["generation"] = .null
    return object
  }
}
