// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender
internal import NanoTestRunner
internal import NanoValue

/// `nanoidp simulate`: what becomes of a composite, round by round.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Shows a composite's life to its end: what is created when, and what waits for what.",
    discussion: """
      It reconciles again and again, as Crossplane does. In between operators get
      every composed resource ready, and write their Secrets. Nothing happens in a
      cluster. What nobody gave is made up, and said so: credentials of steps, and
      EnvironmentConfigs.

      EXAMPLES:
        nanoidp simulate xr.yaml composition.yaml
        nanoidp simulate xr.yaml composition.yaml --fault cluster=never-ready
        nanoidp simulate xr.yaml composition.yaml -o mermaid
        nanoidp simulate xr.yaml --diff old.yaml new.yaml

      EXIT CODES:
        0  the composite gets ready, and nothing changes any more; with --diff:
           and no data are lost
        1  it does not, or something cannot be read; with --diff: or data are lost
        2  the command line cannot be understood
      """
  )

  @Argument(
    help: "A YAML file with the composite resource (XR); '-' is standard input.",
    completion: .file()
  )
  var compositeResource: String

  @Argument(help: "A YAML file with the Composition; not with --diff.", completion: .file())
  var composition: String?

  @Argument(
    help: "A YAML file or folder with the Functions; not needed when they are built in.",
    completion: .file()
  )
  var functions: String?

  @Option(
    help: ArgumentHelp(
      "Let something go wrong: never-ready, deleted or error; may be repeated.",
      valueName: "resource=fault"
    )
  )
  var fault: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Show what a change from the old to the new Composition does.",
      valueName: "old new"
    ),
    completion: .file()
  )
  var diff: [String] = []

  @Option(
    name: .customLong("observed-resources"),
    help: ArgumentHelp("YAML with composed resources that exist.", valueName: "path"),
    completion: .file()
  )
  var observedResources: [String] = []

  @Flag(
    name: .customLong("only-given"),
    help: "Make up nothing: no Secrets of operators, no credentials, no EnvironmentConfigs."
  )
  var isOnlyGiven = false

  @Option(
    name: .customLong("xrd"),
    help: ArgumentHelp("The definition, whose defaults the XR gets.", valueName: "path"),
    completion: .file()
  )
  var definition: String?

  @Option(help: ArgumentHelp("How many rounds there are at most.", valueName: "count"))
  var rounds = 50

  @Option(name: .shortAndLong, help: "How to print it.")
  var output = Format.text

  @OptionGroup var given: GivenOptions
  @OptionGroup(title: "WHERE FUNCTIONS RUN") var places: FunctionOptions

  /// How a life is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, yaml, mermaid, dot
  }

  func validate() throws {
    guard (1...1000).contains(rounds) else {
      throw ValidationError("'--rounds' takes a number from 1 to 1000.")
    }
    guard diff.isEmpty else {
      guard diff.count == 2, composition == nil else {
        throw ValidationError("'--diff' takes two Compositions, the old and the new, after the XR.")
      }
      guard output != .mermaid, output != .dot else {
        throw ValidationError("'--diff' has no picture; print it as text, json or yaml.")
      }
      guard fault.isEmpty else {
        throw ValidationError("'--diff' compares lives without faults; leave out '--fault'.")
      }
      return
    }
    guard composition != nil else {
      throw ValidationError("A Composition is needed after the XR, or '--diff' with two.")
    }
  }

  func run() throws {
    let result = try result(Rendering.files, note: Terminal.writeNote)
    Terminal.write(result.text)
    if !result.isGood { throw ExitCode.failure }
  }

  /// What is printed, and whether all went well.
  ///
  /// - Parameter note: Is told each sentence that is worth knowing beside the output.
  func result(
    _ files: InputFiles,
    note: (String) -> Void
  ) throws -> (text: String, isGood: Bool) {
    do {
      return diff.isEmpty ? try life(files, note) : try change(files, note)
    } catch let error as TestError {
      throw ToolError(error.description)
    }
  }

  private func life(
    _ files: InputFiles,
    _ note: (String) -> Void
  ) throws -> (text: String, isGood: Bool) {
    let faults = try self.faults()
    var simulation = simulation(of: try start(composition ?? "", files, note))
    simulation.faults = faults
    // A fake counts its calls, so its second life is another one.
    let story = try simulation.run(explains: places.fakes.isEmpty)
    let report = SimulationReport(story, faults: faults)
    // Text says it where it would stand.
    if output != .text, let sentence = report.note { note(sentence) }
    let text =
      switch output {
      case .text: report.text.showingControls(keepsLines: true)
      case .mermaid: report.mermaid
      case .dot: report.dot
      case .json: report.value.jsonText(.indented) + "\n"
      case .yaml: try OutputFormat.yaml.text(of: report.value) ?? ""
      }
    return (text, report.isReady)
  }

  /// The values of `--fault`.
  private func faults() throws(ToolError) -> [Fault] {
    func refused(_ sentence: String) -> ToolError {
      ToolError("\(sentence)\nSee 'nanoidp simulate --help'.", exitCode: .wrongUsage)
    }
    var faults: [Fault] = []
    for text in fault {
      let next: Fault
      do throws(TestError) { next = try Fault(text) } catch { throw refused(error.description) }
      if let other = faults.first(where: { $0.resource == next.resource && $0 != next }) {
        throw refused(
          "'\(next.resource)' has two faults, \(other.kind.rawValue) and \(next.kind.rawValue)"
        )
      }
      if !faults.contains(next) { faults.append(next) }
    }
    return faults
  }

  private func change(
    _ files: InputFiles,
    _ note: (String) -> Void
  ) throws -> (text: String, isGood: Bool) {
    let old = simulation(of: try start(diff[0], files, note))
    let before = try old.run(explains: false)
    if case .failed(let reason) = before.ending {
      throw ToolError("the old composition fails: \(reason)")
    }
    let next = try start(diff[1], files, note)
    let after = try simulation(of: before.life.continued(by: next)).run(explains: false)
    for object in before.imagined + after.imagined {
      note("made up, since nobody gave it: \(object.title); give yours by \(object.flag)")
    }
    let change = CompositionChange(from: before, to: after)
    let text =
      switch output {
      case .json: change.value.jsonText(.indented) + "\n"
      case .yaml: try OutputFormat.yaml.text(of: change.value) ?? ""
      case .text, .mermaid, .dot: change.text.showingControls(keepsLines: true)
      }
    return (text, change.isGood)
  }

  private func simulation(of life: CompositeLife) -> Simulation {
    var simulation = Simulation(life)
    simulation.roundLimit = rounds
    if !isOnlyGiven {
      simulation.platform = ImaginedPlatform(environment: ExamplePlatform.environment)
    }
    return simulation
  }

  /// The life of the composite as it begins.
  private func start(
    _ composition: String,
    _ files: InputFiles,
    _ note: (String) -> Void
  ) throws -> CompositeLife {
    var arguments = CompositeRenderArguments(
      composite: compositeResource,
      composition: composition
    )
    arguments.observedResources = observedResources
    arguments.definition = definition
    arguments.common.functions = functions
    given.set(in: &arguments.common)
    let resolver = try places.resolver(files)
    let loaded = try CompositeRenderJob(arguments, files: files, resolver: resolver).load()
    loaded.functions.notes.forEach(note)
    var life = CompositeLife(loaded.input, functions: loaded.functions.functions)
    life.operatorsWriteSecrets = !isOnlyGiven
    return life
  }
}
