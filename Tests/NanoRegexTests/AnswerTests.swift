// SPDX-License-Identifier: Apache-2.0

import Foundation
import NanoRegex
import Testing

/// What another program answered, see `scripts/regex-cases` and
/// `scripts/make-python-regex-cases.py`.
private struct Answer: Decodable {
  let pattern: String
  let text: String?
  let error: String?
  let matches: [[Int]]?
  let replaced: String?
  let spans: [[Int]]?

  static func read(_ name: String) throws -> [Answer] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/regex/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      try JSONDecoder().decode(Answer.self, from: Data(line.utf8))
    }
  }
}

extension RegularExpression.Match {
  /// The places of the groups as Go and Python print them, but in bytes.
  fileprivate var places: [[Int]] {
    (0..<groupCount).map { number in
      guard let group = self[number] else { return [-1, -1] }
      let utf8 = group.base.utf8
      let start = utf8.distance(from: utf8.startIndex, to: group.startIndex)
      return [start, start + group.utf8.count]
    }
  }
}

@Suite("What other programs answered")
struct AnswerTests {
  @Test("Go finds, replaces and refuses the same in 1,500 random expressions")
  func go() throws {
    let answers = try Answer.read("go.jsonl")
    #expect(answers.count == 1500)
    for answer in answers {
      do {
        let expression = try RegularExpression(answer.pattern)
        let text = try #require(answer.text, "Go refuses \(answer.pattern)")
        let places = expression.allMatches(in: text).map { Array($0.places.joined()) }
        #expect(places == answer.matches ?? [], "\(answer.pattern) in \(text)")
        let replaced = expression.replacingMatches(in: text, withTemplate: "<$1|${x}|$0>$")
        #expect(replaced == answer.replaced, "\(answer.pattern) in \(text)")
      } catch let error as RegularExpressionError {
        #expect(error.description == answer.error, "\(answer.pattern)")
      }
    }
  }

  @Test("Python finds the same in 600 random expressions that both read alike")
  func python() throws {
    let answers = try Answer.read("python.jsonl")
    #expect(answers.count == 600)
    for answer in answers {
      let match = try RegularExpression(answer.pattern).firstMatch(in: answer.text ?? "")
      #expect(match?.places == answer.spans, "\(answer.pattern) in \(answer.text ?? "")")
    }
  }
}
