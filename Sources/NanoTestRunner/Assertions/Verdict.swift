// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoRender
internal import NanoValue

/// Something that is not as an assertion demands, before its place is known.
struct Finding: Sendable, Hashable {
  let message: String
  var lines: [String] = []
  /// What of the assertion it is about, from the assertion on.
  var steps: [Path.Step] = []

  /// - Parameter steps: What of the assertion it is about; the first difference leads on from there.
  init(_ message: String, _ differences: [Difference] = [], at steps: Path.Step...) {
    self.message = message
    lines = differences.flatMap(\.lines)
    self.steps = steps + (differences.first?.path.steps ?? [])
  }

  init(_ message: String, lines: [String], at steps: Path.Step...) {
    self.message = message
    self.lines = lines
    self.steps = steps
  }

  /// The same with a name before the message.
  func named(_ name: String) -> Finding {
    var finding = Finding("\(name): \(message)", lines: lines)
    finding.steps = steps
    return finding
  }
}

/// Holds the end of a reconcile against assertions.
struct Verdict {
  let state: RenderedState

  /// What is not as demanded; golden files and definitions are checked elsewhere.
  func findings(_ demand: Assertion.Demand) -> [Finding] {
    do throws(QueryError) {
      switch demand {
      case .chainsaw(let trees, let bindings): return try chainsaw(trees, bindings)
      case .resources(let partials, let ready, let count):
        return resources(partials) + readiness(ready) + counted(count)
      case .absent(let picks): return absent(picks)
      case .deleted(let picks): return deleted(picks)
      case .results(let trees, let isComplete): return try results(trees, isComplete)
      case .conditions(let trees): return try conditions(trees)
      case .fatal(let expected): return try fatal(expected)
      case .requirements(let steps):
        return try held(
          .object(steps),
          against: state.requirements,
          "the requirements differ",
          at: "requirements"
        )
      case .calls(let expected): return try calls(expected)
      case .context(let members):
        let context = state.pipeline?.context ?? [:]
        return try held(
          .object(members),
          against: context,
          "the context differs",
          at: "context"
        )
      case .connection(let details): return connection(details)
      case .golden, .validate: return []
      }
    } catch {
      return [Finding("the expression cannot be evaluated: \(error)")]
    }
  }

  private func held(
    _ tree: Value,
    against value: Value,
    _ message: String,
    at step: Path.Step
  ) throws(QueryError) -> [Finding] {
    let differences = try AssertionTree().differences(tree, value)
    return differences.isEmpty ? [] : [Finding(message, differences, at: step)]
  }

  /// The names of what is composed, for messages.
  var composedInWords: String {
    let names = state.resources.map(\.name)
    return names.isEmpty ? "nothing is composed" : "there are \(names.joined(separator: ", "))"
  }

  /// The objects that are rendered, for messages.
  private var renderedInWords: String {
    "there are \(state.objects.map(\.title).joined(separator: ", "))"
  }

  /// That no resource has that name.
  private func unknown(_ name: String, at steps: Path.Step...) -> Finding {
    let meant = Spelling.closest(to: name, among: state.resources.map(\.name))
    let words = meant.map { "did you mean \($0.quoted())?" } ?? composedInWords
    var finding = Finding("\(name.quoted()) is not composed; \(words)")
    finding.steps = steps
    return finding
  }

  // MARK: - Objects

  private func chainsaw(
    _ trees: [Value],
    _ bindings: [Value]
  ) throws(QueryError) -> [Finding] {
    var assertion = AssertionTree()
    for binding in bindings {
      assertion.bindings[binding["name"].string ?? ""] = binding["value"]
    }
    var findings: [Finding] = []
    for (index, tree) in trees.enumerated() {
      let pick = ObjectPick(tree: tree)
      var closest: (title: String, differences: [Difference])?
      for candidate in pick.candidates(among: state.objects)
      where closest?.differences.isEmpty != true {
        let differences = try assertion.differences(tree, candidate)
        if differences.count < closest?.differences.count ?? .max {
          closest = (candidate.title, differences)
        }
      }
      if let closest, closest.differences.isEmpty { continue }
      let words =
        if let closest {
          pick.namesKind
            ? "\(pick.description) differs"
            : "no object is as expected; \(closest.title) is the closest"
        } else {
          "no \(pick.description) is rendered; \(renderedInWords)"
        }
      findings.append(
        Finding(words, closest?.differences ?? [], at: "chainsaw", "resources", .index(index))
      )
    }
    return findings
  }

  private func resources(_ partials: Value) -> [Finding] {
    if case .object(let named) = partials {
      return named.compactMap { name, partial in
        let found = state.resources.first { $0.name == name }?.resource
        guard let found else { return unknown(name, at: "resources", .key(name)) }
        let differences = PartialMatch.differences(partial, found)
        return differences.isEmpty
          ? nil
          : Finding("\(name.quoted()) differs", differences, at: "resources", .key(name))
      }
    }
    return (partials.array ?? []).enumerated().compactMap { index, partial in
      let pick = ObjectPick(partial)
      guard let closest = pick.differences(among: state.objects) else {
        return Finding(
          "no \(pick.description) is rendered; \(renderedInWords)",
          at: "resources",
          .index(index)
        )
      }
      return closest.isEmpty
        ? nil : Finding("\(pick.description) differs", closest, at: "resources", .index(index))
    }
  }

  private func counted(_ count: Int?) -> [Finding] {
    guard let count, count != state.resources.count else { return [] }
    return [
      Finding(
        "expected \(count) composed resource\(count == 1 ? "" : "s"), found \(state.resources.count); "
          + composedInWords,
        at: "count"
      )
    ]
  }

  private func readiness(_ expected: Members) -> [Finding] {
    expected.compactMap { name, value in
      guard let resource = state.pipeline?.desired.resources[name] else {
        return unknown(name, at: "ready", .key(name))
      }
      let isReady = resource.ready == .ready
      if value.bool == isReady { return nil }
      return Finding(
        "\(name.quoted()) is \(isReady ? "ready" : "not ready")",
        at: "ready",
        .key(name)
      )
    }
  }

  /// The objects among some that have a name, or all that a partial object says.
  private func meant(_ pick: Value, among objects: [Value]) -> [Value] {
    if let name = pick.string {
      return objects.filter { $0.resourceName == name }
    }
    return objects.filter { PartialMatch.differences(pick, $0).isEmpty }
  }

  private func absent(_ picks: [Value]) -> [Finding] {
    picks.enumerated().flatMap { index, pick in
      meant(pick, among: state.resources.map(\.resource)).map {
        Finding("\($0.title) is composed, and should not be", at: "absent", .index(index))
      }
    }
  }

  private func deleted(_ picks: [Value]) -> [Finding] {
    let titles = state.deleted.map(\.title)
    let words = titles.isEmpty ? "nothing is" : "deleted is \(titles.joined(separator: ", "))"
    if picks.isEmpty {
      return titles.isEmpty ? [] : [Finding("nothing should be deleted; \(words)", at: "deleted")]
    }
    return picks.enumerated().compactMap { index, pick in
      guard meant(pick, among: state.deleted).isEmpty else { return nil }
      if pick.object != nil,
        let closest = ObjectPick(pick).differences(among: state.deleted)
      {
        return Finding("\(pick.title) is deleted otherwise", closest, at: "deleted", .index(index))
      }
      return Finding(
        "\(pick.string ?? pick.title) is not deleted; \(words)",
        at: "deleted",
        .index(index)
      )
    }
  }
}
