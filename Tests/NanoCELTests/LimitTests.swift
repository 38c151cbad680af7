// SPDX-License-Identifier: Apache-2.0

import NanoCEL
import NanoValue
import Testing

@Suite("limits")
struct LimitTests {
  private static let overrun = "error: operation cancelled: actual cost limit exceeded"

  /// Expressions that would take hours or all memory if nothing stopped them.
  static let hostile: [String] = {
    let range = "[0,1,2,3,4,5,6,7,8,9]"
    let loops = (0..<12).reduce("true") { inner, level in "\(range).all(v\(level), \(inner))" }
    let doubled = (0..<40).reversed().reduce("v39.size() > 0") { inner, level in
      let before = level == 0 ? "'0123456789'" : "v\(level - 1)"
      return "[\(before) + \(before)].all(v\(level), \(inner))"
    }
    let shared = (0..<60).reversed().reduce("v59 == v59") { inner, level in
      let before = level == 0 ? "['x']" : "v\(level - 1)"
      return "[[\(before), \(before)]].all(v\(level), \(inner))"
    }
    let long = (0..<30).reversed().reduce("v29.contains(v28 + 'x')") { inner, level in
      let before = level == 0 ? "'aaaaaaaa'" : "v\(level - 1)"
      return "[\(before) + \(before)].all(v\(level), \(inner))"
    }
    return [loops, doubled, shared.replacing("['x']", with: "[dyn('x')]"), long]
  }()

  @Test("an expression that never ends is ended", arguments: hostile)
  func costs(_ text: String) { #expect(outcome(text) == LimitTests.overrun) }

  @Test("an exceeded budget is not hidden by an operand that decides")
  func hiddenCost() throws {
    let text = "[1, 2, 3].all(x, [1, 2, 3].all(y, true)) || true"
    let program = try CELProgram(text, in: CELEnvironment([]))
    var budget = CELBudget(10)
    #expect(throws: CELError.self) { try program.evaluate([], budget: &budget) }
    #expect(budget.remaining == 0)
    var enough = CELBudget(1_000)
    #expect(throws: Never.self) { try program.evaluate([], budget: &enough) }
    #expect(enough.remaining < 1_000)
  }

  @Test(
    "a loop over a large map costs what it looks at, not what the map holds",
    .timeLimit(.minutes(1))
  )
  func earlyEnd() throws {
    let type = CELType.map(.string, .int)
    var members = Members()
    for number in 0..<10_000 { members.append(unique: "key\(number)", .integer(1)) }
    for macro in ["exists(k, true)", "exists(k, v, v == 1)"] {
      let program = try CELProgram(
        "self.all(a, self.\(macro))",
        in: CELEnvironment([.init("self", type)])
      )
      #expect(outcome(of: program, [.map(CELMap(members, type))]) == "true")
    }
  }

  @Test(
    "nesting is bounded, and as deep as it may be it fits a small stack",
    arguments: [
      ("(", "1", ")"), ("[", "1", "]"), ("-", "(1)", ""), ("!", "true", ""), ("{1: ", "1", "}"),
      ("", "1", " + 1"), ("", "self", ".a"), ("", "self", "[0]"), ("true ? (", "1", ") : 1"),
      ("1 == 1 ? 2 : ", "1", ""), ("[1].map(x, ", "x", ")"), ("dyn(", "1", ")"),
      ("optional.of(", "1", ")"), ("[1].exists(x, ", "x == 1", ")"), ("(true && ", "true", ")"),
    ]
  )
  func depth(_ before: String, _ inner: String, _ after: String) {
    let environment = CELEnvironment([.init("self", .dyn)])
    for levels in [100, 240, 260, 30_000] {
      let text =
        String(repeating: before, count: levels) + inner + String(repeating: after, count: levels)
      guard text.utf8.count <= 100_000 else { continue }
      do throws(CELCompileError) {
        let program = try CELProgram(text, in: environment)
        _ = try? program.evaluate([.int(1)])
      } catch {
        #expect(levels > 100, "\(text.prefix(40)): \(error.issues)")
      }
    }
  }

  @Test("a long chain of && and || is no nesting")
  func chains() {
    let conditions = [String](repeating: "1 == 1", count: 5_000)
    #expect(outcome(conditions.joined(separator: " && ")) == "true")
    #expect(outcome(conditions.map { "!(\($0))" }.joined(separator: " || ")) == "false")
  }

  @Test("an expression that is too long is refused")
  func length() {
    let text = "'" + String(repeating: "x", count: 100_000) + "'"
    #expect(outcome(text).hasPrefix("does not compile: expression code point size exceeds limit"))
  }

  @Test("broken text is refused, never worse")
  func brokenText() {
    let rule =
      "self.all(a, has(a.b) && a['c'] in [1, 2u, -3.5] ? a.d.matches(r'^x$') : {'k': b\"\\x01\"} == null)"
    let bytes = Array(rule.utf8)
    let inserts = Array("\"'`\\([{}])?:.,=&|!<>+-*/%$@\n\u{0}é".utf8)
    for index in bytes.indices {
      _ = outcome(String(decoding: bytes[..<index], as: UTF8.self))
      _ = outcome(String(decoding: bytes[index...], as: UTF8.self))
      var changed = bytes
      changed[index] = inserts[index % inserts.count]
      _ = outcome(String(decoding: changed, as: UTF8.self))
      changed.remove(at: index)
      #expect(!outcome(String(decoding: changed, as: UTF8.self)).isEmpty)
    }
  }
}
