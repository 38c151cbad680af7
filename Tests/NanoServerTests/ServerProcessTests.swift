// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import Testing

@testable import NanoServer

@Suite("The start of the server")
struct ServerProcessTests {
  /// The error that the server does not start with.
  private func failure(
    _ arguments: [String],
    _ environment: [String: String] = [:]
  ) throws -> (any Error)? {
    let values = try FlagValues(arguments: ["--insecure"] + arguments) { environment[$0] }
    let settings = try ServerSettings(values)
    do {
      _ = try ServerProcess(library: CompositionLibrary([]), settings: settings)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "an address that is none is refused by the name of what set it, as other settings are",
    arguments: [
      (
        ["--metrics-address=", "--address=nope"], [:],
        "--address: invalid address \"nope\": host:port or :port is expected"
      ),
      (
        ["--metrics-address="], ["FUNCTION_ADDRESS": "foo.example:1"],
        "FUNCTION_ADDRESS: invalid address \"foo.example:1\": the host must be an IP address or "
          + "localhost"
      ),
      (
        ["--metrics-address=foo:1"], [:],
        "--metrics-address: metrics address \"foo:1\" has no numeric host; expected an IPv4 "
          + "address, or IPv6 in brackets"
      ),
      (
        [], ["FUNCTION_METRICS_ADDRESS": "nope"],
        "FUNCTION_METRICS_ADDRESS: metrics address \"nope\" has no port; expected host:port, for "
          + "example :8080"
      ),
    ] as [([String], [String: String], String)]
  )
  func addresses(
    arguments: [String],
    environment: [String: String],
    sentence: String
  ) throws {
    let error = try failure(arguments, environment)
    #expect(error as? UsageError == UsageError(code: 2, sentence))
  }
}
