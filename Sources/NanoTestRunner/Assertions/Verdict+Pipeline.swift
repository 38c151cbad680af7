// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
internal import NanoValue
internal import NanoWire

// What functions said and were asked.
extension Verdict {
  func results(_ trees: [Value], _ isComplete: Bool) throws(QueryError) -> [Finding] {
    var rest = state.results
    var findings: [Finding] = []
    for (number, tree) in trees.enumerated() {
      var fits: Int?
      for (index, result) in rest.enumerated() where fits == nil {
        if try AssertionTree().differences(tree, result).isEmpty { fits = index }
      }
      if let fits {
        rest.remove(at: fits)
      } else {
        let lines = ["- \(tree.jsonText())"] + rest.map { "+ \($0.jsonText())" }
        findings.append(
          Finding("no result is as expected", lines: lines, at: "results", .index(number))
        )
      }
    }
    if isComplete || trees.isEmpty, findings.isEmpty, !rest.isEmpty {
      let lines = rest.map { "+ \($0.jsonText())" }
      findings.append(
        Finding("there are results that are not expected", lines: lines, at: "results")
      )
    }
    return findings
  }

  func conditions(_ trees: [Value]) throws(QueryError) -> [Finding] {
    let conditions = state.subject["status"]["conditions"].array ?? []
    var findings: [Finding] = []
    for (index, tree) in trees.enumerated() {
      let type = tree["type"].string ?? ""
      guard let found = conditions.first(where: { $0["type"].string == type }) else {
        let types = conditions.compactMap(\.self["type"].string)
        let meant = Spelling.closest(to: type, among: types)
        let words =
          meant.map { "did you mean \($0)?" } ?? "there are \(types.joined(separator: ", "))"
        findings.append(
          Finding("there is no condition \(type); \(words)", at: "conditions", .index(index))
        )
        continue
      }
      let differences = try AssertionTree().differences(tree, found)
      if !differences.isEmpty {
        findings.append(
          Finding("condition \(type) differs", differences, at: "conditions", .index(index))
        )
      }
    }
    return findings
  }

  func fatal(_ expected: Value) throws(QueryError) -> [Finding] {
    guard let failure = state.failure else {
      return expected == false ? [] : [Finding("nothing ended the pipeline")]
    }
    if expected == false { return [Finding("nothing should end the pipeline: \(failure)")] }
    let call = state.pipeline?.calls.last
    let message = state.pipeline?.fatal == nil ? nil : call?.answer.fatalMessage
    let found = message ?? failure
    switch expected {
    case true: return []
    case .string(let text):
      return text == found || text == failure
        ? [] : [Finding("the pipeline ended otherwise", lines: ["- \(text)", "+ \(found)"])]
    default:
      if let part = expected["contains"].string, !part.isEmpty, !found.contains(part) {
        return [Finding("the pipeline ended otherwise", lines: ["- …\(part)…", "+ \(found)"])]
      }
      if let step = expected["step"].string, step != call?.step {
        return [Finding("the pipeline ended in another step: \(call?.step ?? "none")")]
      }
      return []
    }
  }

  func calls(_ expected: Value) throws(QueryError) -> [Finding] {
    let calls = state.calls
    if let count = expected.integer {
      let words = Verdict.calls(count)
      return count == calls.count
        ? [] : [Finding("expected \(words) of functions, found \(calls.count)", at: "calls")]
    }
    var findings: [Finding] = []
    for (step, wish) in expected.object ?? [:] {
      let made = calls.filter { $0.step == step }
      if let count = wish.integer ?? wish["count"].integer, count != made.count {
        findings.append(
          Finding(
            "step \(step): expected \(Verdict.calls(count)), found \(made.count)",
            at: "calls",
            .key(step)
          )
        )
      }
      guard wish.object?["request"] != nil else { continue }
      guard let last = made.last, case .object(var request) = last.call.json else {
        findings.append(Finding("step \(step) is not called", at: "calls", .key(step)))
        continue
      }
      // Secrets are for functions, not for reports.
      request.removeValue(forKey: "credentials")
      let differences = try AssertionTree().differences(wish["request"], .object(request))
      if !differences.isEmpty {
        findings.append(
          Finding(
            "step \(step): the last request differs",
            differences,
            at: "calls",
            .key(step),
            "request"
          )
        )
      }
    }
    return findings
  }

  private static func calls(_ count: Int64) -> String { "\(count) call\(count == 1 ? "" : "s")" }

  /// Never quotes a detail that was found: it may be a password.
  func connection(_ expected: Members) -> [Finding] {
    let details = state.pipeline?.desired.composite?.connectionDetails ?? [:]
    return expected.compactMap { key, value in
      guard let found = details[key] else {
        let keys = details.keys.sorted { $0.precedesByBytes($1) }.joined(separator: ", ")
        return value.isNull
          ? nil
          : Finding(
            "there is no connection detail \(key); there is \(keys.isEmpty ? "none" : keys)",
            at: "connection",
            .key(key)
          )
      }
      if value.isNull {
        return Finding("there is a connection detail \(key)", at: "connection", .key(key))
      }
      if value == true { return nil }
      return value.string.map { Array($0.utf8) } == found
        ? nil
        : Finding("the connection detail \(key) is another one", at: "connection", .key(key))
    }
  }
}
