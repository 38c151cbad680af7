// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// MySQL on a flexible server of Azure; see ``AzureMySQLServer`` for what it composes.
struct MySQLOnAzure: Composition {
  static let name = "database.azure.mysql"
  static let summary = "MySQL on Azure Database, a flexible server"
  static let backend = "azure"
  static let composes = AzureMySQLServer.composes

  /// The composition, which has no state.
  init() {}

  func compose(
    _ database: Database,
    with settings: AzureServerSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    guard let wish = try AzureServerWish(database, settings, in: &desired) else { return }
    try AzureMySQLServer(wish: wish).compose(into: &desired)
  }
}
