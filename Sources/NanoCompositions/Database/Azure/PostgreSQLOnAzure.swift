// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// PostgreSQL on a flexible server of Azure; see ``AzurePostgreSQLServer`` for what it composes.
struct PostgreSQLOnAzure: Composition {
  static let name = "database.azure.postgresql"
  static let summary = "PostgreSQL on Azure Database, a flexible server"

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: AzureServerSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    let place = try AzurePlace.of(
      database,
      settings.place,
      environment: settings.environment,
      in: &desired
    )
    guard let place else { return }
    let wish = AzureServerWish(database: database, settings: settings, place: place)
    try AzurePostgreSQLServer(wish: wish).compose(into: &desired)
  }
}
