// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoRender
internal import NanoValue

/// Something that is not as an assertion demands, before its place is known.
struct Finding: Sendable, Hashable {
  let message: String
  var lines: [String] = []

  init(_ message: String, _ differences: [Difference] = []) {
    self.message = message
    lines = differences.flatMap(\.lines)
  }

  init(_ message: String, lines: [String]) {
    self.message = message
    self.lines = lines
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
        return try held(.object(steps), against: state.requirements, "the requirements differ")
      case .calls(let expected): return try calls(expected)
      case .context(let members):
        let context = state.pipeline?.context ?? [:]
        return try held(.object(members), against: context, "the context differs")
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
    _ message: String
  ) throws(QueryError) -> [Finding] {
    let differences = try AssertionTree().differences(tree, value)
    return differences.isEmpty ? [] : [Finding(message, differences)]
  }

  /// The names of what is composed, for messages.
  var composedInWords: String {
    let names = state.resources.map(\.name)
    return names.isEmpty ? "nothing is composed" : "there are \(names.joined(separator: ", "))"
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
    for tree in trees {
      let pick = ObjectPick(tree)
      let candidates = state.objects.filter(pick.matches)
      guard !candidates.isEmpty else {
        findings.append(Finding("no \(pick.description) is rendered; \(composedInWords)"))
        continue
      }
      var closest: [Difference]?
      for candidate in candidates where closest?.isEmpty != true {
        let differences = try assertion.differences(tree, candidate)
        if differences.count < closest?.count ?? .max { closest = differences }
      }
      if let closest, !closest.isEmpty {
        findings.append(Finding("\(pick.description) differs", closest))
      }
    }
    return findings
  }

  private func resources(_ partials: Value) -> [Finding] {
    if case .object(let named) = partials {
      return named.compactMap { name, partial in
        let found = state.resources.first { $0.name == name }?.resource
        guard let found else {
          return Finding("\(name.quoted()) is not composed; \(composedInWords)")
        }
        let differences = PartialMatch.differences(partial, found)
        return differences.isEmpty ? nil : Finding("\(name.quoted()) differs", differences)
      }
    }
    return (partials.array ?? []).compactMap { partial in
      let pick = ObjectPick(partial)
      let candidates = state.objects.filter(pick.matches)
      let differences = candidates.map { PartialMatch.differences(partial, $0) }
      guard let closest = differences.min(by: { $0.count < $1.count }) else {
        return Finding("no \(pick.description) is rendered; \(composedInWords)")
      }
      return closest.isEmpty ? nil : Finding("\(pick.description) differs", closest)
    }
  }

  private func counted(_ count: Int?) -> [Finding] {
    guard let count, count != state.resources.count else { return [] }
    return [
      Finding(
        "expected \(count) composed resources, found \(state.resources.count); "
          + composedInWords
      )
    ]
  }

  private func readiness(_ expected: Members) -> [Finding] {
    expected.compactMap { name, value in
      guard let resource = state.pipeline?.desired.resources[name] else {
        return Finding("\(name.quoted()) is not composed; \(composedInWords)")
      }
      let isReady = resource.ready == .ready
      if value.bool == isReady { return nil }
      return Finding("\(name.quoted()) is \(isReady ? "ready" : "not ready")")
    }
  }

  /// The objects among some that a name or a partial object means.
  private func meant(_ pick: Value, among objects: [Value]) -> [Value] {
    if let name = pick.string {
      return objects.filter { $0.resourceName == name }
    }
    return objects.filter(ObjectPick(pick).matches)
  }

  private func absent(_ picks: [Value]) -> [Finding] {
    picks.flatMap { pick in
      meant(pick, among: state.resources.map(\.resource)).map {
        Finding("\($0.title) is composed, and should not be")
      }
    }
  }

  private func deleted(_ picks: [Value]) -> [Finding] {
    let titles = state.deleted.map(\.title)
    let words = titles.isEmpty ? "nothing is" : "deleted is \(titles.joined(separator: ", "))"
    if picks.isEmpty {
      return titles.isEmpty ? [] : [Finding("nothing should be deleted; \(words)")]
    }
    return picks.compactMap { pick in
      guard meant(pick, among: state.deleted).isEmpty else { return nil }
      return Finding("\(pick.string ?? pick.title) is not deleted; \(words)")
    }
  }
}
