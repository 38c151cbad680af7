// SPDX-License-Identifier: Apache-2.0

internal import NanoTransport

/// All settings of the server, checked.
struct ServerSettings {
  /// How connections are secured.
  enum Security: Equatable {
    case insecure
    /// mTLS with the files of that folder.
    case certificates(directory: String)
  }

  let security: Security
  let address: String
  /// What set the address, for errors that show when it is listened on.
  let addressOrigin: String
  let network: ServerConfiguration.Network
  let isDebug: Bool
  let maxReceiveBytes: Int
  let metricsAddress: String
  /// What set the address of the metrics.
  let metricsAddressOrigin: String
  let servesHealth: Bool
  let servesReflection: Bool
  let threads: Int?
  let memoryLimitBytes: Int
  let maxConnectionAge: Duration?
  let maxConnectionAgeGrace: Duration
  let shutdownDelay: Duration
  let shutdownGrace: Duration

  /// Checks the values of the flags.
  ///
  /// - Throws: ``UsageError`` for a value that is none, or when neither certificates nor
  ///   `--insecure` are given.
  init(_ values: FlagValues) throws(UsageError) {
    address = values.text("address")
    addressOrigin = values.origin("address")
    guard let network = ServerConfiguration.Network(rawValue: values.text("network")) else {
      throw values.wrong("network", "expected tcp, tcp4, tcp6 or unix")
    }
    self.network = network
    isDebug = try values.bool("debug")
    maxReceiveBytes = try values.integer("max-recv-message-size", in: 1...1024) << 20
    metricsAddress = values.text("metrics-address")
    metricsAddressOrigin = values.origin("metrics-address")
    servesHealth = try values.bool("health")
    servesReflection = try values.bool("reflection")
    let threads = try values.integer("threads", in: 0...64)
    self.threads = threads == 0 ? nil : threads
    memoryLimitBytes = try values.integer("memory-limit", in: 16...65_536) << 20
    let age = try values.duration("max-connection-age")
    maxConnectionAge = age == .zero ? nil : age
    maxConnectionAgeGrace = try values.duration("max-connection-age-grace")
    shutdownDelay = try values.duration("shutdown-delay")
    shutdownGrace = try values.duration("shutdown-grace")
    security = try ServerSettings.security(values)
  }

  private static func security(_ values: FlagValues) throws(UsageError) -> Security {
    if try values.bool("insecure") { return .insecure }
    let directory = values.text("tls-certs-dir")
    guard !directory.isEmpty else {
      throw UsageError(
        code: 1,
        "no credentials: set --tls-certs-dir (or TLS_SERVER_CERTS_DIR) to a folder with tls.crt, "
          + "tls.key and ca.crt, or serve without TLS by --insecure"
      )
    }
    return .certificates(directory: directory)
  }
}
