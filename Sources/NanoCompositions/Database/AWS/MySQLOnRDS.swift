// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// MySQL at Amazon Web Services, run by RDS; see ``RDSDatabase`` for what it composes.
struct MySQLOnRDS: Composition {
  static let name = "database.aws.mysql"
  static let summary = "MySQL at Amazon Web Services, run by RDS"
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
    try RDSDatabase(database, .mysql, in: place, desired).compose(into: &desired)
  }
}
