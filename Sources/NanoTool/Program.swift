// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender
internal import NanoValue

/// Reads a command line, runs the command, and says what went wrong.
enum Program {
  /// - Returns: What the process ends with.
  static func run(_ arguments: [String]) -> Int32 {
    Terminal.reportFileSizeLimit()
    let code = ending(of: arguments)
    guard let failure = Terminal.outputFailure else { return code }
    Terminal.writeError(failure)
    return code == 0 ? ExitCode.failure.rawValue : code
  }

  private static func ending(of arguments: [String]) -> Int32 {
    do {
      var command = try command(of: arguments)
      try command.run()
      return 0
    } catch {
      let failure = Failure(error, of: arguments)
      if failure.isShownByParser {
        let text = Tool.fullMessage(for: error)
        if !text.isEmpty { Terminal.write(CommandLineTool.current.named(text) + "\n") }
        return Tool.exitCode(for: error).rawValue
      }
      Terminal.writeError(failure.message)
      return failure.exitCode.rawValue
    }
  }

  /// The command that the command line names, with its options.
  static func command(of arguments: [String]) throws -> any ParsableCommand {
    let arguments = withGlobalFlagsLast(arguments)
    try UnknownCommand.check(arguments, in: Tool.self)
    return try Tool.parseAsRoot(arguments)
  }

  /// The arguments with `--verbose` behind the command, before which `crossplane` takes it as well.
  private static func withGlobalFlagsLast(_ arguments: [String]) -> [String] {
    guard arguments.first == "--verbose" else { return arguments }
    let path = CommandPath(Array(arguments.dropFirst()), in: Tool.self)
    let names = path.names.dropFirst()
    return names.isEmpty ? path.rest + ["--verbose"] : names + ["--verbose"] + path.rest
  }
}

/// Why a command failed, in one sentence for the person who typed it.
struct ToolError: Error, CustomStringConvertible {
  let description: String
  /// What the process ends with.
  let exitCode: ExitCode

  init(_ description: String, exitCode: ExitCode = .failure) {
    self.description = description
    self.exitCode = exitCode
  }
}

/// What the process says and ends with when a command did not end well.
struct Failure {
  /// The sentence, and for a wrong command line where to read on.
  let message: String
  let exitCode: ExitCode
  /// Help, the version and completion scripts come as errors, and end well.
  let isShownByParser: Bool

  init(_ error: any Error, of arguments: [String]) {
    isShownByParser = error is ExitCode || Tool.exitCode(for: error).isSuccess
    if let error = error as? ToolError {
      message = error.description
      exitCode = error.exitCode
    } else if let error = error as? RenderError {
      message = ([error.description] + error.notes.map { "  \($0)" }).joined(separator: "\n")
      exitCode = .failure
    } else {
      let path = CommandPath(arguments, in: Tool.self).names.joined(separator: " ")
      message = "\(Failure.sentence(of: error))\nSee '\(path) --help'."
      exitCode = .wrongUsage
    }
  }
}

extension Failure {
  /// The parser's sentence, with what may be meant where it does not know: it looks for no flag that
  /// every command has.
  private static func sentence(of error: any Error) -> String {
    let sentence = Tool.message(for: error)
    let (start, end) = ("Unknown option '", "'")
    guard sentence.hasPrefix(start), sentence.hasSuffix(end) else { return sentence }
    let word = String(sentence.dropFirst(start.count).dropLast(end.count))
    let everywhere = ["--help", "--version", "--generate-completion-script"]
    guard word.hasPrefix("--"), let meant = Spelling.closest(to: word, among: everywhere) else {
      return sentence
    }
    return "\(sentence). Did you mean '\(meant)'?"
  }
}

extension ExitCode {
  /// The command line cannot be understood; the same code as `function` has for it.
  static let wrongUsage = ExitCode(2)
}
