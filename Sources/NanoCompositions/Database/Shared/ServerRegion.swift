// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

extension Database {
  /// Refuses to move a server that exists: a provider looks for it in the new region, finds nothing,
  /// makes an empty one there and leaves the data behind.
  ///
  /// - Parameters:
  ///   - existing: The region of the server that exists; nil when there is none.
  ///   - wished: The region that the Database, the settings or the environment say.
  func refuseMove(from existing: String?, to wished: String) throws(CompositionError) {
    guard let existing, Database.regionKey(existing) != Database.regionKey(wished) else { return }
    let advice =
      spec.cloud?.region == nil
      ? ", which the settings or the environment say; say \(existing) here"
      : "; put spec.cloud.region back"
    throw CompositionError(
      "the database is in \(existing) and cannot move to \(wished)\(advice), or make another "
        + "Database",
      at: "spec.cloud.region"
    )
  }

  /// A region without what Azure adds to show it: "West Europe" is `westeurope`.
  private static func regionKey(_ region: String) -> String {
    String(region.lowercased().filter { $0 != " " })
  }
}
