// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
package import NanoValue

/// A simulated life as text, as values and as pictures.
package struct SimulationReport: Sendable {
  private let story: Simulation.Story
  private let faults: [Fault]
  /// Each composed resource's kind and name, by its name in the pipeline.
  private let titles: [String: String]

  /// A report on a life.
  package init(_ story: Simulation.Story, faults: [Fault] = []) {
    self.story = story
    self.faults = faults
    var titles: [String: String] = [:]
    for (name, resource) in story.rounds.flatMap(\.applied) {
      let words = [resource["kind"].string, resource["metadata"]["name"].string]
      titles[name] = words.compactMap(\.self).joined(separator: " ")
    }
    self.titles = titles
  }

  private var composite: Value { story.life.input.composite }

  /// The composite as a title: `Database orders-db in team-a`.
  private var title: String {
    let namespace = composite["metadata"]["namespace"].string.map { " in \($0)" } ?? ""
    let name = composite["metadata"]["name"].string ?? ""
    return "\(composite["kind"].string ?? "") \(name)\(namespace)".showingControls()
  }

  /// How the life ended, in a sentence.
  private var ending: String {
    let count = story.rounds.count
    let rounds = "\(count) round\(count == 1 ? "" : "s")"
    switch story.ending {
    case .ready: return "\(gettingReady), and nothing changes any more after \(rounds)"
    case .stuck where !composite["metadata"]["deletionTimestamp"].isNull:
      return "being deleted, so that Crossplane calls no function"
    case .stuck: return "never ready: nothing changes any more after \(rounds)"
    case .failed(let reason): return "ended in round \(max(count, 1)): \(reason)"
    case .unsettled where story.rounds.last?.isReady == true:
      return "\(gettingReady), but still changing after \(rounds)"
    case .unsettled: return "still changing after \(rounds)"
    }
  }

  /// When the composite got ready: `ready in round 3, again in round 5`.
  private var gettingReady: String {
    var began: [Int] = []
    var wasReady = false
    for round in story.rounds {
      if round.isReady, !wasReady { began.append(round.number) }
      wasReady = round.isReady
    }
    return "ready \(began.map { "in round \($0)" }.joined(separator: ", again "))"
  }

  /// Whether the composite got ready, and nothing changes any more.
  package var isReady: Bool { story.ending == .ready }

  /// That it was not found out what waits for what, and why; nil when it was.
  package var note: String? {
    story.unexplained.map { "what waits for what was not found out: \($0)" }
  }

  // MARK: - For people

  /// The report for a person.
  package var text: String {
    var text = "\(title): \(ending)\n"
    for fault in faults { text += "with \(fault.resource) \(fault.kind.rawValue)\n" }
    if !story.faultsMatter { text += "nothing goes otherwise because of it\n" }
    if !story.imagined.isEmpty {
      text += "\nmade up, since nobody gave it\n"
      for object in story.imagined { text += "  \(object.title); give yours by \(object.flag)\n" }
    }
    var previous: RoundStory?
    for round in story.rounds {
      let lines = lines(of: round, after: previous)
      text += "\nround \(round.number)\n" + lines.map { "  \($0)\n" }.joined()
      previous = round
    }
    let lines = linesOfTheEnd
    if !lines.isEmpty { text += "\nat the end\n" + lines.map { "  \($0)\n" }.joined() }
    if !story.waits.isEmpty {
      text += "\nwhat waits for what\n"
      for (name, others) in story.waits.sorted(by: { $0.key.precedesByBytes($1.key) }) {
        text += "  \(name) is created only when ready: \(others.joined(separator: ", "))\n"
      }
    }
    if let note { text += "\n\(note)\n" }
    if !story.needs.isEmpty {
      text += "\nthe composite gets ready only with \(story.needs.joined(separator: ", "))\n"
    }
    return text
  }

  /// The lines of a round; what functions say is shown when they did not say it the round before.
  private func lines(of round: RoundStory, after previous: RoundStory?) -> [String] {
    var lines = round.created.map { "+ \(named($0))" }
    for name in round.changed {
      lines.append("~ \(named(name))")
      lines += (round.changes[name] ?? []).map { "    \($0.line)" }
    }
    lines += round.deleted.map { "- \(named($0))" }
    lines += round.forgotten.map { name, object in
      let title = "\(object["kind"].string ?? "") \(object["metadata"]["name"].string ?? "")"
      return "- \(name) (\(title)): left behind, since its name is that of another kind now"
    }
    if !round.unready.isEmpty, round.unready != previous?.unready || !lines.isEmpty {
      lines.append("not ready: \(round.unready.joined(separator: ", "))")
    }
    // Why a life failed stands in the first line already.
    if !isFailure(round) {
      lines += round.reasons.filter { previous?.reasons.contains($0) != true }
        .flatMap { SimulationReport.lines($0, created: round.created) }
    }
    lines += round.messages.filter {
      previous?.messages.contains($0) != true && !($0.hasPrefix("Fatal: ") && isFailure(round))
    }
    if round.isReady, previous?.isReady != true { lines.append("the composite is ready") }
    if !round.acts.ready.isEmpty {
      lines.append("then ready: \(round.acts.ready.joined(separator: ", "))")
    }
    lines += round.acts.written.map { "then \($0.owner) writes \($0.title)" }
    lines += round.acts.failed.map { "then \($0) reports an error" }
    lines += round.acts.deleted.map {
      "then somebody deletes \($0)\(round.acts.lost.contains($0) ? ", and its data are lost" : "")"
    }
    if lines.isEmpty { return [isFailure(round) ? "it ends" : "nothing changes"] }
    return lines
  }

  /// Whether the round is the one in which the life failed.
  private func isFailure(_ round: RoundStory) -> Bool {
    guard case .failed = story.ending else { return false }
    return round.number == story.rounds.last?.number
  }

  /// Why the composite is not ready, when nothing ended its life.
  private var linesOfTheEnd: [String] {
    guard let last = story.rounds.last, !isReady else { return [] }
    var lines: [String] = []
    if !isFailure(last) {
      if !last.unready.isEmpty {
        lines.append("not ready: \(last.unready.joined(separator: ", "))")
      }
      lines += last.reasons.flatMap { SimulationReport.lines($0) }
    }
    if !story.neverCreated.isEmpty {
      lines.append("never created: \(story.neverCreated.joined(separator: ", "))")
    }
    return lines + last.missing.map { "not there: \($0), which a function asks for" }
  }

  /// The sentences of a condition, each on a line of its own where there are several.
  ///
  /// - Parameter created: The names of what was created in that round, of which nobody needs to be
  ///   told that it is not created yet.
  private static func lines(_ reason: String, created: [String] = []) -> [String] {
    guard let colon = reason.firstRange(of: "): ") else { return [reason] }
    let sentences = SimulationReport.sentences(reason[colon.upperBound...]).filter { sentence in
      !created.contains { sentence == "\($0): not created yet" }
    }
    let head = "\(reason[..<colon.lowerBound])):"
    switch sentences.count {
    case 0: return []
    case 1: return ["\(head) \(sentences[0])"]
    default: return [head] + sentences.map { "  \($0)" }
    }
  }

  /// The sentences of a message, each of which names what it is about: `cluster: not ready`.
  private static func sentences(_ message: Substring) -> [String] {
    var sentences: [String] = []
    for part in message.split(separator: "; ") {
      let isAbout = part.prefix { $0 != " " }.hasSuffix(":")
      if isAbout || sentences.isEmpty {
        sentences.append(String(part))
      } else {
        sentences[sentences.count - 1] += "; \(part)"
      }
    }
    return sentences
  }

  private func named(_ name: String) -> String { titles[name].map { "\(name) (\($0))" } ?? name }

  // MARK: - For programs

  /// The report as one object.
  package var value: Value {
    func list(_ names: [String]) -> Value { .array(names.map(Value.string)) }
    var waits: Members = [:]
    for (name, others) in story.waits.sorted(by: { $0.key.precedesByBytes($1.key) }) {
      waits[name] = list(others)
    }
    return [
      "composite": .string(title), "ready": .bool(isReady), "ending": .string(ending),
      "faults": list(faults.map { "\($0.resource)=\($0.kind.rawValue)" }),
      "madeUp": list(story.imagined.map(\.title)),
      "waits": .object(waits), "needs": list(story.needs),
      "neverCreated": list(story.neverCreated),
      "unexplained": story.unexplained.map(Value.string) ?? .null,
      "rounds": .array(
        story.rounds.map { round in
          [
            "round": .integer(Int64(round.number)), "ready": .bool(round.isReady),
            "created": list(round.created), "changed": list(round.changed),
            "changes": .object(
              Members(
                unique: round.changed.map { name in
                  (name, list((round.changes[name] ?? []).map(\.path.description)))
                }
              )
            ),
            "deleted": list(round.deleted), "leftBehind": list(round.forgotten.map(\.name)),
            "notReady": list(round.unready),
            "reasons": list(round.reasons), "messages": list(round.messages),
            "missing": list(round.missing),
            "then": [
              "ready": list(round.acts.ready), "failed": list(round.acts.failed),
              "deleted": list(round.acts.deleted), "lost": list(round.acts.lost),
              "written": .array(
                round.acts.written.map { ["by": .string($0.owner), "what": .string($0.title)] }
              ),
            ],
          ]
        }
      ),
    ]
  }

  // MARK: - Pictures

  /// What is drawn: each resource with the round of its creation, and who waits for whom.
  private var drawing:
    (nodes: [(name: String, label: String)], edges: [(from: Int, to: Int)], ends: [Int])
  {
    var nodes: [(name: String, label: String)] = []
    for round in story.rounds {
      for name in round.created where !nodes.contains(where: { $0.name == name }) {
        nodes.append((name, "\(named(name)), round \(round.number)"))
      }
    }
    var edges: [(from: Int, to: Int)] = []
    for (index, node) in nodes.enumerated() {
      for other in story.waits[node.name] ?? [] {
        if let from = nodes.firstIndex(where: { $0.name == other }) { edges.append((from, index)) }
      }
    }
    // What another one waits for that the composite needs leads to it already.
    let ends = nodes.indices.filter { index in
      story.needs.contains(nodes[index].name)
        && !edges.contains { $0.from == index && story.needs.contains(nodes[$0.to].name) }
    }
    return (nodes, edges, ends)
  }

  /// A flowchart in Mermaid's language: an arrow leads to what waits.
  ///
  /// Source: <https://mermaid.js.org/syntax/flowchart.html>
  package var mermaid: String {
    let (nodes, edges, ends) = drawing
    func label(_ text: String) -> String {
      "\"\(text.map { $0 == "\"" ? "#quot;" : String($0) }.joined())\""
    }
    var text = "flowchart LR\n"
    for (index, node) in nodes.enumerated() { text += "  r\(index)[\(label(node.label))]\n" }
    text += "  xr([\(label("\(title): \(isReady ? "ready" : "not ready")"))])\n"
    for edge in edges { text += "  r\(edge.from) --> r\(edge.to)\n" }
    for index in ends { text += "  r\(index) -.-> xr\n" }
    return text
  }

  /// A graph in Graphviz's language: an arrow leads to what waits.
  ///
  /// Source: <https://graphviz.org/doc/info/lang.html>
  package var dot: String {
    let (nodes, edges, ends) = drawing
    func label(_ text: String) -> String {
      let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
      return "\"\(escaped)\""
    }
    var text = "digraph composite {\n  rankdir=LR;\n  node [shape=box];\n"
    for (index, node) in nodes.enumerated() {
      text += "  r\(index) [label=\(label(node.label))];\n"
    }
    let state = "\(title): \(isReady ? "ready" : "not ready")"
    text += "  xr [shape=ellipse, label=\(label(state))];\n"
    for edge in edges { text += "  r\(edge.from) -> r\(edge.to);\n" }
    for index in ends { text += "  r\(index) -> xr [style=dashed];\n" }
    return text + "}\n"
  }
}
