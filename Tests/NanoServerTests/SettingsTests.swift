// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTransport
import Testing

@testable import NanoServer

@Suite("Settings of the server")
struct SettingsTests {
  private func settings(
    _ arguments: [String],
    _ environment: [String: String] = [:]
  ) throws -> ServerSettings {
    try ServerSettings(FlagValues(arguments: arguments) { environment[$0] })
  }

  /// The sentence that those arguments and that environment are answered with.
  private func sentence(_ arguments: [String], _ environment: [String: String] = [:]) -> String? {
    do {
      _ = try settings(arguments, environment)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("the defaults are those of function-sdk-go where it has them")
  func defaults() throws {
    let settings = try settings(["--insecure"])
    #expect(settings.address == ":9443")
    #expect(settings.network == .tcp)
    #expect(settings.metricsAddress == ":8080")
    #expect(!settings.isDebug)
    #expect(settings.maxReceiveBytes == 64 << 20)
    #expect(settings.servesHealth && settings.servesReflection)
  }

  @Test("the folder of the certificates comes from Crossplane's variable")
  func crossplaneVariable() throws {
    let settings = try settings([], ["TLS_SERVER_CERTS_DIR": "/tls/server"])
    #expect(settings.security == .certificates(directory: "/tls/server"))
  }

  @Test("a flag wins over its variable, and its own variable over Crossplane's")
  func precedence() throws {
    let environment = ["TLS_SERVER_CERTS_DIR": "/a", "FUNCTION_TLS_CERTS_DIR": "/b"]
    #expect(try settings([], environment).security == .certificates(directory: "/b"))
    #expect(
      try settings(["--tls-certs-dir", "/c"], environment).security
        == .certificates(directory: "/c")
    )
  }

  @Test("insecure wins over certificates")
  func insecureWins() throws {
    let settings = try settings(["--insecure"], ["TLS_SERVER_CERTS_DIR": "/tls/server"])
    #expect(settings.security == .insecure)
  }

  @Test("every setting can come from the environment", arguments: Flag.all.map(\.name))
  func everyVariable(name: String) throws {
    let flag = try #require(Flag.all.first { $0.name == name })
    #expect(flag.variable == "FUNCTION_" + name.uppercased().replacing("-", with: "_"))
    let values = try FlagValues(arguments: []) { $0 == flag.variable ? "7" : nil }
    #expect(values.text(name) == "7")
  }

  @Test("values may follow an equals sign, and a boolean may be turned off by it")
  func equalsSign() throws {
    let settings = try settings(["--insecure=true", "--address=127.0.0.1:0", "--health=false"])
    #expect(settings.address == "127.0.0.1:0")
    #expect(!settings.servesHealth)
  }

  @Test("durations are written as Go writes them; zero turns the connection age off")
  func durations() throws {
    let settings = try settings(["-d", "--insecure", "--max-connection-age=1m30s"])
    #expect(settings.maxConnectionAge == .seconds(90))
    #expect(settings.isDebug)
    #expect(try self.settings(["--insecure", "--max-connection-age=0s"]).maxConnectionAge == nil)
  }

  @Test(
    "what is wrong is said in one sentence",
    arguments: [
      (
        [],
        "no credentials: set --tls-certs-dir (or TLS_SERVER_CERTS_DIR) to a folder with tls.crt, "
          + "tls.key and ca.crt, or serve without TLS by --insecure"
      ),
      (["--insecur"], "unknown flag --insecur; did you mean --insecure?"),
      (["--colour"], "unknown flag --colour; see --help"),
      (["run"], "unexpected argument \"run\"; see --help"),
      (["--address"], "--address needs a value"),
      (["--insecure=maybe"], "--insecure: expected true or false, found \"maybe\""),
      (
        ["--insecure", "--threads", "many"],
        "--threads: expected a whole number from 0 to 64, found \"many\""
      ),
      (
        ["--insecure", "--max-recv-message-size=0"],
        "--max-recv-message-size: expected a whole number from 1 to 1024, found \"0\""
      ),
      (
        ["--insecure", "--shutdown-grace=soon"],
        "--shutdown-grace: expected a duration like 30s, 5m or 1h30m, found \"soon\""
      ),
      (
        ["--insecure", "--network=udp"],
        "--network: expected tcp, tcp4, tcp6 or unix, found \"udp\""
      ),
    ] as [([String], String)]
  )
  func sentences(arguments: [String], sentence: String) {
    #expect(self.sentence(arguments) == sentence)
  }

  @Test("an error about a variable names the variable")
  func variableIsNamed() {
    #expect(
      sentence(["--insecure"], ["FUNCTION_THREADS": "x"])
        == "FUNCTION_THREADS: expected a whole number from 0 to 64, found \"x\""
    )
  }

  @Test("the help calls the program by its own name", arguments: ["/usr/bin/oak", "oak"])
  func help(path: String) {
    let lines = HelpText.text(library: CompositionLibrary([]), program: path)
      .split(separator: "\n")
    #expect(lines.contains("Usage: oak [flags]"))
    #expect(!lines.contains { $0.hasPrefix("  function ") })
    #expect(
      HelpText.text(library: CompositionLibrary([]), program: "")
        .split(separator: "\n").contains("Usage: function [flags]")
    )
  }
}
