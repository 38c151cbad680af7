// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// PostgreSQL on a flexible server of Azure; see ``AzurePostgreSQLServer`` for what it composes.
struct PostgreSQLOnAzure: Composition {
  static let name = "database.azure.postgresql"
  static let summary = "PostgreSQL on Azure Database, a flexible server"
  static let backend = "azure"
  static let composes = AzurePostgreSQLServer.composes

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: AzureServerSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let wish = try AzureServerWish(database, settings, in: &desired) else { return }
    try AzurePostgreSQLServer(wish: wish).compose(into: &desired)
  }
}
