// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// MySQL on Cloud SQL.
///
/// Composes a DatabaseInstance, a Database for each database, a User with a derived password for
/// each owner, a Usage that protects from deletion, and the connection Secret. It needs the
/// provider of the group `sql.gcp.m.upbound.io` and the credential `installation-key`.
struct MySQLOnCloudSQL: Composition {
  static let name = "database.gcp.mysql"
  static let summary = "MySQL on Google Cloud SQL"
  static let backend = "gcp"
  static let composes = CloudSQLServer.composes

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: CloudSQLSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let place = try GoogleCloudPlace.of(database, settings.place, in: &desired) else {
      return
    }
    let server = CloudSQLServer(
      engine: .mysql,
      database: database,
      settings: settings,
      place: place
    )
    try server.compose(into: &desired)
  }
}
