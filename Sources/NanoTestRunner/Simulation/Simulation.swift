// SPDX-License-Identifier: Apache-2.0

internal import NanoRender
internal import NanoTesting
package import NanoValue

/// What becomes of a composite when operators do their work, round by round.
///
/// After each reconcile every composed resource gets the status of what is ready, but for those
/// with a fault, and operators write the Secrets that they write. The simulation ends when the composite is ready and nothing changes any more, when
/// nothing changes any more although it is not ready, when a function ends the pipeline, or when
/// there were too many rounds.
package struct Simulation: Sendable {
  /// How many rounds there are at most.
  package var roundLimit = 50
  /// What goes wrong.
  package var faults: [Fault] = []
  /// What is made up before the life begins; nil for nothing.
  package var platform: ImaginedPlatform?
  private var start: CompositeLife

  /// A simulation of a life from its state on.
  package init(_ life: CompositeLife) { start = life }

  /// How a life went.
  package struct Story: Sendable {
    /// The rounds.
    package internal(set) var rounds: [RoundStory] = []
    /// What was made up before it began.
    package internal(set) var imagined: [ImaginedPlatform.Object] = []
    /// How it ended.
    package internal(set) var ending = Ending.unsettled
    /// Which resources wait for which before they are created, by name; without those for which the
    /// latter wait in turn.
    package internal(set) var waits: [String: [String]] = [:]
    /// Without which resources the composite does not get ready.
    package internal(set) var needs: [String] = []
    /// What would be created without the faults and is not.
    package internal(set) var neverCreated: [String] = []
    /// Whether anything goes otherwise because of the faults.
    package internal(set) var faultsMatter = true
    /// Why a further life that was to explain this one could not be lived; nil when all were.
    ///
    /// Without it nothing is known of ``waits`` and ``needs``, and maybe not of ``neverCreated`` and
    /// ``faultsMatter``.
    package internal(set) var unexplained: String?
    /// Why a reconcile could not be done at all, as when a function does not answer; nil when the
    /// pipeline always came to an answer.
    var interruption: String?
    /// The life at its end.
    package internal(set) var life: CompositeLife
    /// What was applied in the last round, by name.
    package internal(set) var applied: [(name: String, resource: Value)] = []
  }

  /// How a life ended.
  package enum Ending: Sendable, Hashable {
    /// The composite is ready and nothing changes any more.
    case ready
    /// Nothing changes any more, and the composite is not ready.
    case stuck
    /// A function ended the pipeline, or there was none to run.
    case failed(String)
    /// It still changes after as many rounds as there may be.
    case unsettled
  }

  /// Lives the life to its end.
  ///
  /// - Parameter explains: Whether to find out what waits for what, which takes a further life for
  ///   each composed resource.
  /// - Throws: ``TestError`` for a fault of a resource that is never composed.
  package func run(explains: Bool = true) throws(TestError) -> Story {
    var completed = self
    let imagined = platform?.complete(&completed.start) ?? []
    return try completed.told(imagined, explains: explains)
  }

  private func told(
    _ imagined: [ImaginedPlatform.Object],
    explains: Bool
  ) throws(TestError) -> Story {
    var story = live()
    story.imagined = imagined
    let names = Set(story.rounds.flatMap(\.created) + start.names)
    for fault in faults where !names.contains(fault.resource) {
      let known = names.sorted { $0.precedesByBytes($1) }
      let meant = Spelling.closest(to: fault.resource, among: known)
      let words =
        meant.map { "did you mean \($0.quoted())?" }
        ?? (known.isEmpty ? "there is none" : "there are \(known.joined(separator: ", "))")
      throw TestError("there is no composed resource \(fault.resource.quoted()); \(words)")
    }
    if explains, !faults.isEmpty, story.interruption == nil { compare(&story) }
    if explains, story.unexplained == nil { explain(&story) }
    return story
  }

  private func live() -> Story {
    var story = Story(life: start)
    var operators = Operators(faults: faults)
    var before: CompositeOutput?
    for number in 1...max(1, roundLimit) {
      do throws(RenderError) {
        let round = try story.life.reconcile()
        let acted = operators.act(on: &story.life, after: round)
        story.rounds.append(RoundStory(number, round, got: acted))
        if let fatal = round.output.fatal {
          story.ending = .failed(fatal)
          return story
        }
        story.applied = round.output.composedResources
        if round.isQuiet, !acted.isSomething, round.output.composite == before?.composite {
          story.ending = round.isReady ? .ready : .stuck
          return story
        }
        before = round.output
      } catch {
        story.ending = .failed(error.description)
        story.interruption = error.description
        return story
      }
    }
    return story
  }

  /// Finds out what the faults keep from being created, and whether they change anything.
  private func compare(_ story: inout Story) {
    var other = self
    other.faults = []
    let life = other.live()
    story.unexplained = life.interruption
    guard life.interruption == nil else { return }
    let created = Set(story.rounds.flatMap(\.created))
    for name in life.rounds.flatMap(\.created)
    where !created.contains(name) && !story.neverCreated.contains(name) {
      story.neverCreated.append(name)
    }
    story.faultsMatter =
      life.ending != story.ending || life.rounds.count != story.rounds.count
      || life.rounds.map(\.created) != story.rounds.map(\.created)
  }

  /// Finds out what waits for what: what is not created while another one never gets ready, waits for
  /// that one.
  private func explain(_ story: inout Story) {
    guard story.ending == .ready || story.ending == .stuck else { return }
    let created = story.rounds.flatMap { round in round.created.map { ($0, round.number) } }
    let names = Set(created.map(\.0))
    let last = created.map(\.1).max() ?? 0
    for (name, number) in created where story.needs.firstIndex(of: name) == nil {
      var other = self
      other.faults = faults + [Fault(.neverReady, of: name)]
      let life = other.live()
      if let interruption = life.interruption {
        // A life that could not be lived on says nothing of what would have been.
        (story.waits, story.needs, story.unexplained) = ([:], [], interruption)
        return
      }
      if story.ending == .ready, life.ending != .ready { story.needs.append(name) }
      guard number < last else { continue }
      for missing in names.subtracting(life.rounds.flatMap(\.created)) {
        story.waits[missing, default: []].append(name)
      }
    }
    story.needs.sort { $0.precedesByBytes($1) }
    let waits = story.waits
    for (name, others) in waits {
      // What waits for one that itself waits for another waits for that one without saying.
      story.waits[name] = others.filter { other in
        !others.contains { waits[$0]?.contains(other) == true }
      }.sorted { $0.precedesByBytes($1) }
    }
  }
}

/// What operators, and bad luck, do to composed resources between rounds.
private struct Operators {
  let faults: [Fault]
  private var deleted: Set<String> = []

  init(faults: [Fault]) { self.faults = faults }

  /// Lets everybody act once.
  mutating func act(
    on life: inout CompositeLife,
    after round: CompositeLife.Round
  ) -> RoundStory.Acts {
    var acts = RoundStory.Acts()
    guard round.output.fatal == nil else { return acts }
    for name in life.names {
      let kinds = Set(faults.filter { $0.resource == name }.map(\.kind))
      let before = life[name]?["status"]
      if kinds.contains(.error) {
        life.patchStatus(name, OperatorWork.failure(of: life[name] ?? .null))
      } else if !kinds.contains(.neverReady) {
        let secrets = life.markReady(name)
        if kinds.contains(.deleted), round.created.contains(name) == false,
          deleted.insert(name).inserted
        {
          if life[name].map(DataHolders.holdsData) == true { acts.lost.append(name) }
          life.delete(name)
          acts.deleted.append(name)
          continue
        }
        acts.written += secrets.map { .init(owner: name, title: $0.titleWithKeys) }
      }
      guard life[name]?["status"] != before else { continue }
      if kinds.contains(.error) { acts.failed.append(name) } else { acts.ready.append(name) }
    }
    return acts
  }
}
