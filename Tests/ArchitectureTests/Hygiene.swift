// SPDX-License-Identifier: Apache-2.0

/// Rules about single files: their first line, their size, and words that they must not use.
enum Hygiene {
  /// A file that may break a rule, and why.
  struct Exception: Sendable {
    let path: String
    let reason: String
  }

  /// Files that may be longer than the limit.
  static let longFiles: [Exception] = []

  /// Files that may trap, because no input reaches the trap.
  static let trappingFiles: [Exception] = [
    Exception(
      path: "Sources/NanoValue/Reading/ObjectReader+Enumerations.swift",
      reason: "an enumeration type without any case has no value to return"
    ),
    Exception(
      path: "Sources/NanoFunction/Views/Draft.swift",
      reason: "getters that are unavailable to all code have no value to return"
    ),
    Exception(
      path: "Sources/NanoCrypto/SHA256.swift",
      reason: "SHA-256 is built into libcrypto itself; no input decides whether it is there"
    ),
    Exception(
      path: "Sources/NanoFunction/Views/Draft.swift",
      reason: "getters that are unavailable, so that no code can call them, need a body"
    ),
  ]

  /// How many lines a hand-written file has at most.
  static func lineLimit(_ file: SourceFile) -> Int { file.path.hasPrefix("Tests/") ? 600 : 400 }

  /// Files that are too long to be about one subject.
  static func longFiles(in files: [SourceFile], except exceptions: [Exception]) -> [Violation] {
    files.filter { !$0.isGenerated && !exceptions.map(\.path).contains($0.path) }.compactMap {
      let count = $0.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      let limit = lineLimit($0)
      guard count > limit else { return nil }
      let message = "\(count) lines, at most \(limit) are allowed"
      return Violation(path: $0.path, line: limit + 1, message: message)
    }
  }

  /// Files whose first line does not name the licence.
  static func unlicensed(in files: [SourceFile]) -> [Violation] {
    files.filter { !$0.text.hasPrefix("// SPDX-License-Identifier: Apache-2.0\n") }.map {
      Violation(path: $0.path, line: 1, message: "the first line must name the licence")
    }
  }

  /// Calls that print, which only programs may do.
  static func printing(in files: [SourceFile], programs: Set<String>) -> [Violation] {
    find(/\b(?:print|debugPrint|dump)\s*\(/, in: files.filter { !programs.contains($0.room) }) {
      "\($0) writes to the standard output of whoever links this"
    }
  }

  /// Code that ends the process.
  static func trapping(in files: [SourceFile], except exceptions: [Exception]) -> [Violation] {
    let others = files.filter { !exceptions.map(\.path).contains($0.path) }
    return find(/\btry!|\bas!|\b(?:fatalError|preconditionFailure)\s*\(/, in: others) {
      "\($0) ends the process"
    }
  }

  private static func find(
    _ pattern: Regex<Substring>,
    in files: [SourceFile],
    _ message: (String) -> String
  ) -> [Violation] {
    files.flatMap { file in
      file.codeLines.enumerated().flatMap { index, line in
        line.matches(of: pattern).filter { !isDeclarationOrMember(line, $0.range) }.map { match in
          let word = String(match.output.prefix { $0 != "(" && !$0.isWhitespace })
          return Violation(path: file.path, line: index + 1, message: message(word))
        }
      }
    }
  }

  /// Whether the word is a member of something else, or the declaration of a function.
  private static func isDeclarationOrMember(_ line: String, _ range: Range<String.Index>) -> Bool {
    line[..<range.lowerBound].hasSuffix(".") || line[..<range.lowerBound].hasSuffix("func ")
  }
}
