// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

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
    let path = CommandPath(arguments, in: root)
    guard let word = path.rest.first, !word.hasPrefix("-"), word != "help",
      path.command.configuration.defaultSubcommand == nil
    else { return }
    let known = path.command.configuration.subcommands
      .filter { $0.configuration.shouldDisplay }.flatMap { $0.allNames }
    guard !known.isEmpty else { return }
    let command = path.names.joined(separator: " ")
    var message = "unknown command '\(word)'"
    if let near = nearest(to: word, of: known) {
      message += "; did you mean '\(command) \(near)'?"
    } else {
      message += "; there are \(known.joined(separator: ", "))"
    }
    throw ToolError("\(message)\nSee '\(command) --help'.", exitCode: .wrongUsage)
  }

  /// The word that takes the fewest changes of a letter, at most a third of them; nil when none is
  /// near.
  static func nearest(to word: String, of words: [String]) -> String? {
    let distances = words.map { (word: $0, changes: changes(from: word, to: $0)) }
    guard let best = distances.min(by: { $0.changes < $1.changes }),
      best.changes <= max(1, best.word.count / 3)
    else { return nil }
    return best.word
  }

  /// How many letters must be added, removed or replaced.
  private static func changes(from word: String, to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (line, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let replaced = diagonal + (other[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}

extension ParsableCommand {
  /// The name as it is typed.
  static var name: String { _commandName }
  /// The name and its aliases.
  fileprivate static var allNames: [String] { [name] + configuration.aliases }

  fileprivate static func answers(to word: String) -> Bool { allNames.contains(word) }
}
