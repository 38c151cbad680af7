// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
internal import NanoRender
internal import NanoValue

/// Runs tests, one at a time or several at once.
///
/// Thread rule: may be used by any number of threads.
package struct TestRun: Sendable {
  /// The compositions that run in this process; nil for none.
  private let library: CompositionLibrary?
  /// The functions that host them.
  private let functions: [String]
  private let cache: InputCache
  /// Whether golden files are written instead of compared.
  private let updatesGoldenFiles: Bool
  private let programs: FunctionPrograms

  /// A run with those compositions.
  ///
  /// - Parameter programs: Programs that serve functions, which end with the run.
  package init(
    library: CompositionLibrary?,
    functions: [String] = [],
    cache: InputCache = InputCache(),
    programs: FunctionPrograms = FunctionPrograms(),
    updatesGoldenFiles: Bool = false
  ) {
    self.library = library
    self.functions = functions
    self.programs = programs
    self.cache = cache
    self.updatesGoldenFiles = updatesGoldenFiles
  }

  /// Runs a test to its end, whatever goes wrong on the way.
  package func run(_ test: TestCase) -> TestOutcome { run(test, goldenFiles(of: [test])) }

  /// What writes the golden files of tests; nil when they are compared.
  func goldenFiles(of tests: [TestCase]) -> GoldenFiles? {
    updatesGoldenFiles ? GoldenFiles(of: tests, cache) : nil
  }

  /// Runs a test to its end, whatever goes wrong on the way.
  ///
  /// - Parameter goldenFiles: What writes golden files; nil when they are compared.
  func run(_ test: TestCase, _ goldenFiles: GoldenFiles?) -> TestOutcome {
    let start = ContinuousClock.now
    var execution = TestExecution(test: test, cache: cache, goldenFiles: goldenFiles)
    let loader = TestLoader(
      test: test,
      cache: cache,
      library: library,
      functionNames: functions,
      programs: programs
    )
    do throws(TestError) {
      switch test.kind {
      case .composition: try execution.run(try loader.composite())
      case .operation: execution.run(try loader.operation())
      }
    } catch {
      execution.note(Finding(error.description), at: test.place)
    }
    execution.outcome.duration = ContinuousClock.now - start
    return execution.outcome
  }
}

/// One test as it runs.
struct TestExecution {
  let test: TestCase
  let cache: InputCache
  /// What writes golden files; nil when they are compared.
  let goldenFiles: GoldenFiles?
  var outcome: TestOutcome
  private var definition: Value?
  /// The name of the round that runs, where it has one.
  private var roundName: String?

  init(test: TestCase, cache: InputCache, goldenFiles: GoldenFiles?) {
    self.test = test
    self.cache = cache
    self.goldenFiles = goldenFiles
    outcome = TestOutcome(test: test)
  }

  mutating func note(_ finding: Finding, at place: String) {
    let round = roundName.map { "in round \($0.quoted()): " } ?? ""
    outcome.issues.append(
      .init(place: place, message: round + finding.message, lines: finding.lines)
    )
  }

  // MARK: - Rounds

  mutating func run(_ loaded: (life: CompositeLife, definition: Value?)) throws(TestError) {
    var life = loaded.life
    definition = loaded.definition
    let rounds = test.rounds.isEmpty ? [TestRound.plain] : test.rounds
    for (index, round) in rounds.enumerated() {
      let place = test.rounds.isEmpty ? test.place : test.place(of: "rounds", .index(index))
      roundName = round.name
      let composite = life.input.composite
      try prepare(&life, for: round, place)
      var state = reconcile(&life, round, place)
      state.former.append(composite)
      let isLast = index == rounds.count - 1
      let assertions = round.assertions + (isLast ? test.assertions : [])
      for (number, assertion) in round.assertions.enumerated() {
        check(assertion, state, "rounds", .index(index), "assertions", .index(number))
      }
      roundName = nil
      if isLast { checkLast(state) }
      refuse(failureOf: state, unlessExpectedBy: assertions, place)
    }
  }

  mutating func run(_ operation: OperationRender) {
    var state: RenderedState
    do {
      state = RenderedState(try operation.run())
      state.former = operation.input.requiredResources
    } catch {
      state = RenderedState(operation.input.operation, failure: error)
    }
    checkLast(state)
    refuse(failureOf: state, unlessExpectedBy: test.assertions, test.place)
  }

  /// Lets happen what happens before a round.
  private mutating func prepare(
    _ life: inout CompositeLife,
    for round: TestRound,
    _ place: String
  ) throws(TestError) {
    if let clock = round.clock { life.time = clock }
    if let patch = round.compositePatch { life.patchComposite(patch) }
    life.require(try cache.objects(round.requiredResources, of: test))
    var named = Array(round.statuses.keys) + round.deleted
    if case .names(let names) = round.markReady { named += names }
    for name in named where life[name] == nil {
      let names = life.names.joined(separator: ", ")
      let words = names.isEmpty ? "nothing exists yet" : "there are \(names)"
      note(Finding("\(name.quoted()) does not exist before this round; \(words)"), at: place)
    }
    work(&life, round)
    for name in round.deleted { life.delete(name) }
  }

  /// Lets operators do their work, as far as the round says.
  private func work(_ life: inout CompositeLife, _ round: TestRound) {
    switch round.markReady {
    case .all: life.names.forEach { life.markReady($0) }
    case .names(let names): names.forEach { life.markReady($0) }
    }
    for (name, status) in round.statuses { life.patchStatus(name, status) }
  }

  /// Reconciles once, or until nothing changes any more.
  private mutating func reconcile(
    _ life: inout CompositeLife,
    _ round: TestRound,
    _ place: String
  ) -> RenderedState {
    do throws(RenderError) {
      var former = FormerObjects()
      var last = try reconcile(&life, noting: &former)
      guard let limit = round.untilStable else { return state(after: last, of: life, former) }
      var earlier: [CompositeOutput] = []
      for _ in 1..<max(limit, 1) {
        work(&life, round)
        let before = last
        earlier.append(before.output)
        last = try reconcile(&life, noting: &former)
        if last.isQuiet, last.output.composite == before.output.composite {
          return state(after: last, of: life, former, earlier)
        }
      }
      let changes = (last.created + last.changed + last.deleted).joined(separator: ", ")
      let words = changes.isEmpty ? "its status" : changes
      note(
        Finding("not stable after \(limit) reconciles: the last one changes \(words)"),
        at: place
      )
      return state(after: last, of: life, former, earlier)
    } catch {
      return RenderedState(life.input.composite, failure: error)
    }
  }

  private func reconcile(
    _ life: inout CompositeLife,
    noting former: inout FormerObjects
  ) throws(RenderError) -> CompositeLife.Round {
    former.add(life.input.observedResources)
    let round = try life.reconcile()
    former.remove(round.deleted)
    return round
  }

  private func state(
    after last: CompositeLife.Round,
    of life: CompositeLife,
    _ former: FormerObjects,
    _ earlier: [CompositeOutput] = []
  ) -> RenderedState {
    var state = RenderedState(last, of: life)
    state.add(earlier: earlier)
    state.former = former.objects
    return state
  }

  // MARK: - Assertions

  private mutating func checkLast(_ state: RenderedState) {
    for (number, assertion) in test.assertions.enumerated() {
      check(assertion, state, "assertions", .index(number))
    }
    guard test.inputs.validates, state.failure == nil else { return }
    validate(state, extensions: [], allowsUnknownKinds: true, test.place(of: "inputs", "validate"))
  }

  private mutating func check(
    _ assertion: Assertion,
    _ state: RenderedState,
    _ steps: Path.Step...
  ) {
    let place = test.place(of: steps)
    switch assertion.demand {
    case .golden(let path): golden(path, state, place)
    case .validate(let extensions, let allowsUnknownKinds):
      validate(
        state,
        extensions: extensions,
        allowsUnknownKinds: allowsUnknownKinds,
        place
      )
    default:
      for finding in Verdict(state: state).findings(assertion.demand) {
        note(
          finding.named(assertion.name ?? assertion.kind.rawValue),
          at: test.place(of: steps + finding.steps)
        )
      }
    }
  }

  /// A pipeline that ends is a failure, unless the test speaks of it.
  private mutating func refuse(
    failureOf state: RenderedState,
    unlessExpectedBy assertions: [Assertion],
    _ place: String
  ) {
    guard let failure = state.failure, !assertions.contains(where: { $0.kind == .fatal }) else {
      return
    }
    // What could not be composed explains all that is missing, so it comes first.
    let issue = TestOutcome.Issue(place: place, message: failure, lines: [])
    outcome.issues.insert(issue, at: 0)
  }

  private mutating func validate(
    _ state: RenderedState,
    extensions: [String],
    allowsUnknownKinds: Bool,
    _ place: String
  ) {
    let findings = RenderedValidation(allowsUnknownKinds: allowsUnknownKinds)
      .findings(in: state) { () throws(TestError) in
        try cache.extensions(
          test.inputs.extensions + extensions,
          definition: definition,
          beside: test.file
        )
      }
    for finding in findings { note(finding, at: place) }
  }

  private mutating func golden(_ path: String, _ state: RenderedState, _ place: String) {
    let file = GoldenFile(path, beside: test.file)
    cache.note(file.path)
    if let goldenFiles {
      do throws(TestError) {
        if try goldenFiles.write(state.text(), to: file, of: test) {
          outcome.notes.append("wrote \(file.path)")
        }
      } catch {
        note(Finding("golden: \(error)"), at: place)
      }
    } else if let finding = file.finding(state.text()) {
      note(finding, at: place)
    }
  }
}
