// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

extension CompositionLibrary {
  /// All compositions of this project, the default of each kind first, and all operations.
  public static let nanoIDP = CompositionLibrary(
    [
      PostgreSQLOnCloudNativePG(),
      MySQLInCluster(),
      ValkeyInCluster(),
      PostgreSQLOnRDS(),
      MySQLOnRDS(),
      ValkeyOnElastiCache(),
      PostgreSQLOnCloudSQL(),
      MySQLOnCloudSQL(),
      ValkeyOnMemorystore(),
      PostgreSQLOnAzure(),
      MySQLOnAzure(),
      ValkeyOnAzure(),
    ],
    operations: [
      DatabaseReport()
    ]
  )
}
