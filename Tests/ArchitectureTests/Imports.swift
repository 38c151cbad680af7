// SPDX-License-Identifier: Apache-2.0

/// One `import` of a file.
struct Import: Equatable {
  let module: String
  let line: Int
  /// The words before `import`: access levels and attributes.
  let modifiers: [String]

  /// The imports of the file, wherever they stand in it.
  static func all(in file: SourceFile) -> [Import] {
    var imports: [Import] = []
    for (index, line) in file.codeLines.enumerated() {
      for statement in line.split(separator: ";") {
        let words = statement.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard let place = words.firstIndex(of: "import"), place < words.count - 1 else { continue }
        let modifiers = Array(words[..<place])
        guard modifiers.allSatisfy(isModifier) else { continue }
        let kinds = ["class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]
        let name = words[(place + 1)...].first { !kinds.contains($0) } ?? ""
        let module = name.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        imports.append(Import(module: String(module), line: index + 1, modifiers: modifiers))
      }
    }
    return imports
  }

  private static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@")
      || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}

extension Room {
  /// The imports that the table does not allow.
  static func violations(in files: [SourceFile], table: [Room]) -> [Violation] {
    files.flatMap { file in
      Import.all(in: file).flatMap { statement in
        messages(for: statement, in: file.room, table: table).map {
          Violation(path: file.path, line: statement.line, message: $0)
        }
      }
    }
  }

  private static func messages(
    for statement: Import,
    in name: String,
    table: [Room]
  ) -> [String] {
    guard let room = table.first(where: { $0.name == name }) else {
      return ["\(name) is not in the table of rooms"]
    }
    let module = statement.module
    var messages: [String] = []
    if !room.mayImport.contains(module) { messages.append("\(name) must not import \(module)") }
    if module.first == "C", table.contains(where: { $0.name == module }),
      statement.modifiers != ["internal"]
    {
      messages.append("\(module) is C and must be imported by `internal import`")
    }
    for attribute in statement.modifiers where attribute.hasPrefix("@") {
      if attribute == "@_exported", room.mayExport.contains(module) { continue }
      messages.append("\(attribute) import \(module) hides what depends on what")
    }
    return messages
  }

  /// Lines of the table that contradict the rules about single rooms.
  static func contradictions(in table: [Room]) -> [String] {
    table.flatMap { room in
      room.mayImport.sorted().compactMap { module in
        if let owners = importers[module], !owners.contains(room.name) {
          return "\(module) belongs to \(owners.sorted().joined(separator: ", ")), not \(room.name)"
        }
        let isC = module.first == "C" && table.contains { $0.name == module }
        if pure.contains(room.name), isC || system.contains(module) {
          return "\(room.name) keeps away from the system, and so from \(module)"
        }
        if room.name.first == "C" { return "\(room.name) is C and imports nothing" }
        return nil
      }
    }
  }
}
