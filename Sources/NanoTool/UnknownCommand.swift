// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoValue

/// The commands that a command line names, from the root down.
struct CommandPath {
  /// Their names as they were typed, the root's first.
  private(set) var names: [String]
  /// The last of them.
  private(set) var command: any ParsableCommand.Type
  /// What follows them.
  private(set) var rest: ArraySlice<String>

  init(_ arguments: [String], in root: any ParsableCommand.Type) {
    names = [root.name]
    command = root
    rest = arguments[...]
    while let word = rest.first,
      let next = command.configuration.subcommands.first(where: { $0.answers(to: word) })
    {
      names.append(word)
      command = next
      rest = rest.dropFirst()
    }
  }
}

/// The check that a command line names a command that there is.
enum UnknownCommand {
  /// - Throws: ``ToolError`` that names the command meant, where a word is near one.
  static func check(
    _ arguments: [String],
    in root: any ParsableCommand.Type
  ) throws(ToolError) {
    // `help` is followed by the names of commands alone.
    let isHelp = arguments.first == "help"
    let path = CommandPath(isHelp ? Array(arguments.dropFirst()) : arguments, in: root)
    guard let word = path.rest.first, !word.hasPrefix("-"), word != "help",
      path.command.configuration.defaultSubcommand == nil
    else { return }
    let known = path.command.configuration.subcommands
      .filter { $0.configuration.shouldDisplay }.flatMap { $0.allNames }
    guard !known.isEmpty else { return }
    let command = path.names.joined(separator: " ")
    var message = "unknown command '\(word)'"
    if let near = Spelling.closest(to: word, among: known + (isHelp ? [] : ["--version"])) {
      let prefix = isHelp ? "\(root.name) help" : root.name
      let names = [prefix] + path.names.dropFirst() + [near]
      message += "; did you mean '\(names.joined(separator: " "))'?"
    } else {
      message += "; there are \(known.joined(separator: ", "))"
    }
    throw ToolError("\(message)\nSee '\(command) --help'.", exitCode: .wrongUsage)
  }
}

extension ParsableCommand {
  /// The name as it is typed.
  static var name: String { _commandName }
  /// The name and its aliases.
  fileprivate static var allNames: [String] { [name] + configuration.aliases }

  fileprivate static func answers(to word: String) -> Bool { allNames.contains(word) }
}
