// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Glibc
public import NanoFunction
internal import NanoRender

/// A command line tool that renders, tests and simulates a library of compositions in its own
/// process, and validates resources.
///
/// ```swift
/// import NanoTool
///
/// CommandLineTool(.hello, named: "hello", for: ["function-hello"]).run()
/// ```
public struct CommandLineTool: Sendable {
  /// The tool that runs; without compositions until one does.
  @TaskLocal static var current = CommandLineTool(CompositionLibrary([]), named: "nanoidp", for: [])

  let compositions: CompositionLibrary
  let name: String
  let functions: [String]
  let version: String

  /// A tool for those compositions.
  ///
  /// - Parameters:
  ///   - compositions: What runs in its process.
  ///   - name: What the program is called, for its help and its errors.
  ///   - functions: The functions that host the compositions, by the names or packages that steps
  ///     and Functions call them: `function-hello`, `ghcr.io/me/function-hello`.
  ///   - version: What `--version` prints.
  public init(
    _ compositions: CompositionLibrary,
    named name: String,
    for functions: [String],
    version: String = "0.1.0"
  ) {
    self.compositions = compositions
    self.name = name
    self.functions = functions
    self.version = version
  }

  /// Does what the command line of the process says, and ends the process.
  public func run() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let code = CommandLineTool.$current.withValue(self) {
      guard let mistake = compositions.mistakes.first else { return Program.run(arguments) }
      Terminal.writeError(mistake)
      return ExitCode.failure.rawValue
    }
    exit(code)
  }

  /// Where functions run when nothing else is said.
  var resolver: FunctionResolver {
    var resolver = FunctionResolver(library: compositions)
    resolver.libraryNames = functions
    return resolver
  }

  /// A text about `nanoidp` as one about this tool.
  func named(_ text: String) -> String {
    name == "nanoidp" ? text : text.replacing("nanoidp ", with: "\(name) ")
  }
}
