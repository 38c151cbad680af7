// SPDX-License-Identifier: Apache-2.0

/// A setting of the server, as it stands on the command line and in the environment.
struct Flag: Sendable {
  /// What the value of a flag is.
  enum Kind: Sendable {
    /// Nothing, or `true` or `false` after an equals sign.
    case boolean
    /// Any text; the word names it in the help.
    case text(String)
  }

  /// The name without the dashes: `tls-certs-dir`.
  let name: String
  /// One letter that stands for it, or nil.
  let letter: Character?
  /// What its value is.
  let kind: Kind
  /// The value when it is set nowhere; empty when it has none.
  let defaultValue: String
  /// One or two sentences for the help.
  let help: String
  /// Another environment variable that sets it, after its own.
  let otherVariable: String?

  init(
    _ name: String,
    letter: Character? = nil,
    _ kind: Kind,
    default defaultValue: String = "",
    variable otherVariable: String? = nil,
    _ help: String
  ) {
    self.name = name
    self.letter = letter
    self.kind = kind
    self.defaultValue = defaultValue
    self.otherVariable = otherVariable
    self.help = help
  }

  /// The environment variable that sets it: `FUNCTION_TLS_CERTS_DIR`.
  var variable: String {
    "FUNCTION_" + String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }
}

extension Flag {
  /// Every setting of the server; names, defaults and units of function-sdk-go where it has them.
  ///
  /// Source: <https://github.com/crossplane/crossplane/blob/main/contributing/specifications/functions.md>.
  static let all: [Flag] = [
    Flag(
      "insecure",
      .boolean,
      default: "false",
      "Serve without TLS. Wins over --tls-certs-dir: there is never a listener of each kind."
    ),
    Flag(
      "tls-certs-dir",
      .text("DIR"),
      variable: "TLS_SERVER_CERTS_DIR",
      "Folder with tls.crt, tls.key and the ca.crt that clients are verified with. "
        + "Files replaced in it are taken up without a restart."
    ),
    Flag("address", .text("ADDRESS"), default: ":9443", "Where to listen for gRPC connections."),
    Flag(
      "network",
      .text("NETWORK"),
      default: "tcp",
      "Network to listen on: tcp, tcp4, tcp6 or unix."
    ),
    Flag(
      "debug",
      letter: "d",
      .boolean,
      default: "false",
      "Log each request and response, with every secret redacted."
    ),
    Flag(
      "max-recv-message-size",
      .text("MB"),
      default: "64",
      "Largest request that is accepted, in MB (1024 x 1024 bytes)."
    ),
    Flag(
      "metrics-address",
      .text("ADDRESS"),
      default: ":8080",
      "Where to serve Prometheus metrics, at /metrics. Empty turns them off."
    ),
    Flag("health", .boolean, default: "true", "Serve grpc.health.v1.Health."),
    Flag("reflection", .boolean, default: "true", "Serve gRPC server reflection."),
    Flag(
      "threads",
      .text("N"),
      default: "0",
      "Threads that answer calls. 0: one a core, at most 4."
    ),
    Flag(
      "memory-limit",
      .text("MB"),
      default: "128",
      "Memory that gRPC may use for requests and answers in flight, in MB."
    ),
    Flag(
      "max-connection-age",
      .text("DURATION"),
      default: "10m",
      "Ask clients to reconnect after this time, so that new pods get traffic. 0: never."
    ),
    Flag(
      "max-connection-age-grace",
      .text("DURATION"),
      default: "2m",
      "How long calls may go on after that."
    ),
    Flag(
      "shutdown-delay",
      .text("DURATION"),
      default: "2s",
      "How long to answer calls after SIGTERM while health says NOT_SERVING."
    ),
    Flag(
      "shutdown-grace",
      .text("DURATION"),
      default: "20s",
      "How long calls in flight may take to finish after that."
    ),
    Flag("version", .boolean, default: "false", "Print the version and exit."),
    Flag("help", letter: "h", .boolean, default: "false", "Print this help and exit."),
  ]
}
