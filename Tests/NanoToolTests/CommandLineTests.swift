// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Testing

@testable import NanoTool

@Suite("What the tool says to a command line")
struct CommandLineTests {
  /// What the process would say and end with; nil when the command line is understood.
  private static func failure(_ arguments: [String]) -> Failure? {
    do {
      _ = try Program.command(of: arguments)
      return nil
    } catch {
      return Failure(error, of: arguments)
    }
  }

  @Test(
    "a wrong command line gets a sentence that leads on, and exit code 2",
    arguments: [
      (
        ["compositoins"],
        "unknown command 'compositoins'; did you mean 'nanoidp compositions'?\nSee 'nanoidp --help'."
      ),
      (
        ["bake"],
        "unknown command 'bake'; there are render, composition, operation, validate, test, simulate, "
          + "resource, generate, compositions\n"
          + "See 'nanoidp --help'."
      ),
      (["--verson"], "Unknown option '--verson'. Did you mean '--version'?\nSee 'nanoidp --help'."),
      (
        ["render", "a", "b", "--hlep"],
        "Unknown option '--hlep'. Did you mean '--help'?\nSee 'nanoidp render --help'."
      ),
      (
        ["help", "rendr"],
        "unknown command 'rendr'; did you mean 'nanoidp help render'?\nSee 'nanoidp --help'."
      ),
      (
        ["help", "operation", "rendr"],
        "unknown command 'rendr'; did you mean 'nanoidp help operation render'?\n"
          + "See 'nanoidp operation --help'."
      ),
      (
        ["version"],
        "unknown command 'version'; did you mean 'nanoidp --version'?\nSee 'nanoidp --help'."
      ),
      (
        ["operation", "rendr"],
        "unknown command 'rendr'; did you mean 'nanoidp operation render'?\n"
          + "See 'nanoidp operation --help'."
      ),
      (
        ["compositions", "--outptu", "json"],
        "Unknown option '--outptu'. Did you mean '--output'?\nSee 'nanoidp compositions --help'."
      ),
      (
        ["compositions", "-o", "jsn"],
        "The value 'jsn' is invalid for '-o <output>'. Please provide one of 'text', 'json' or "
          + "'yaml'.\nSee 'nanoidp compositions --help'."
      ),
    ]
  )
  func wrong(_ arguments: [String], _ message: String) throws {
    let failure = try #require(Self.failure(arguments))
    #expect(failure.message == message)
    #expect(failure.exitCode.rawValue == 2)
    #expect(!failure.isShownByParser)
  }

  @Test(
    "help, the version and completion scripts end well",
    arguments: [
      ["--help"], ["help", "compositions"], ["--version"],
      ["--generate-completion-script", "bash"],
    ]
  )
  func endsWell(_ arguments: [String]) throws {
    let command = try? Program.command(of: arguments)
    // Some come as an error when parsed, some as a command that throws when run.
    if var command {
      #expect { try command.run() } throws: { Failure($0, of: arguments).isShownByParser }
    } else {
      #expect(try #require(Self.failure(arguments)).isShownByParser)
    }
  }

  @Test("--xrd is told of where it is a flag")
  func definition() {
    #expect(!Tool.helpMessage(for: OperationRenderCommand.self).contains("--xrd"))
    let help = Tool.helpMessage(for: RenderCommand.self).split { $0 == " " || $0 == "\n" }
    #expect(help.joined(separator: " ").contains("defaults the XR gets; --validate counts it in."))
  }

  @Test("--verbose may stand before the command, as crossplane takes it")
  func verboseFirst() throws {
    for arguments in [["--verbose", "render", "a", "b"], ["render", "--verbose", "a", "b"]] {
      let command = try Program.command(of: arguments) as? RenderCommand
      #expect(command?.options.common.isVerbose == true)
      #expect(command?.options.composition == "b")
    }
    #expect(
      Self.failure(["--verbose", "rendr"])?.message
        == "unknown command 'rendr'; did you mean 'nanoidp render'?\nSee 'nanoidp --help'."
    )
  }

  @Test("the help names every exit code")
  func helpOfExitCodes() {
    let help = Tool.helpMessage()
    for line in [
      "0  it worked", "1  it did not", "2  the command line cannot be understood",
    ] {
      #expect(help.contains(line))
    }
  }
}
