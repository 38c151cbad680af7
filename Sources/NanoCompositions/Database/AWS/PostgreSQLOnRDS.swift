// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// PostgreSQL at Amazon Web Services, run by RDS; see ``RDSDatabase`` for what it composes.
struct PostgreSQLOnRDS: Composition {
  static let name = "database.aws.postgresql"
  static let summary = "PostgreSQL at Amazon Web Services, run by RDS"
  static let backend = "aws"
  static let composes = RDSDatabase.composes

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: AWSSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let place = try settings.place(of: database, into: &desired) else { return }
    try RDSDatabase(database, .postgresql, in: place, desired).compose(into: &desired)
  }
}
