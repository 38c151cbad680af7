// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// The flags that `composition render` and `operation render` have in common.
struct RenderOptions: ParsableArguments {
  @Argument(
    help: """
      A YAML file or a folder of them with the Functions of the pipeline; not needed when they are \
      built in.
      """,
    completion: .file()
  )
  var functions: String?

  @Flag(
    name: [.customShort("r"), .customLong("include-function-results")],
    help: "Print what functions and the engine tell, as documents of kind Result."
  )
  var includesResults = false

  @Flag(
    name: [.customShort("c"), .customLong("include-context")],
    help: "Print the context of the pipeline, as a document of kind Context."
  )
  var includesContext = false

  @Option(
    name: [.customShort("a"), .customLong("function-annotations")],
    help: ArgumentHelp(
      "Set an annotation of every function; repeat it, or separate pairs by ','.",
      valueName: "key=value"
    )
  )
  var annotations: [String] = []

  @Flag(
    name: .customLong("strict-compat"),
    help: "Print what crossplane prints even where it is mistaken, its error prefixes included."
  )
  var isStrict = false

  @Flag(
    name: .customLong("verbose"),
    help: "Tell on standard error where each function runs, and of each call how it went."
  )
  var isVerbose = false

  @OptionGroup var given: GivenOptions
  @OptionGroup(title: "VALIDATION") var validation: ValidationOptions
  @OptionGroup(title: "WHERE FUNCTIONS RUN") var places: FunctionOptions
  @OptionGroup(visibility: .hidden) var unused: EngineOptions

  /// The values of these flags.
  func arguments(fullObject: Bool) -> RenderArguments {
    var arguments = RenderArguments()
    arguments.functions = functions
    given.set(in: &arguments)
    if fullObject { arguments.selection.insert(.fullObject) }
    if includesResults { arguments.selection.insert(.results) }
    if includesContext { arguments.selection.insert(.context) }
    arguments.annotations = RenderOptions.list(annotations)
    arguments.isStrict = isStrict
    arguments.time = WallClock.now
    return arguments
  }

  /// Renders by a job, with everything around it that these flags ask for.
  ///
  /// - Parameters:
  ///   - pipeline: The file of the object with the pipeline.
  ///   - paths: The files that the command names besides, and besides those of these flags.
  ///   - definition: The file with the definition of what is rendered.
  ///   - needsNames: Whether validation refuses what is rendered without a name.
  ///   - note: Is told each sentence that is worth knowing beside the output.
  ///   - job: What finds the functions by the resolver, and renders.
  func render<Job: RenderJob>(
    _ pipeline: String,
    _ paths: [String],
    definition: String? = nil,
    needsNames: Bool = false,
    _ files: InputFiles,
    note: @escaping @Sendable (String) -> Void,
    _ job: (FunctionResolver) -> Job
  ) throws -> Rendered {
    let single = [functions, definition, given.credentials].compactMap(\.self)
    let lists = RenderOptions.list(given.requiredResources + validation.extensions)
    guard (single + [pipeline] + paths + lists).count(where: { $0 == "-" }) < 2 else {
      throw ToolError("cannot read stdin more than once")
    }
    try unused.check(hasFunctions: functions != nil)
    unused.notes.forEach(note)
    if !isStrict { PipelineCheck.notes(on: pipeline, files).forEach(note) }
    var resolver = try places.resolver(files)
    resolver.isStrict = isStrict
    let job = job(resolver)
    var loaded = try inPlainWords { () throws(RenderError) in try job.load() }
    loaded.functions.notes.forEach(note)
    if isVerbose {
      for (name, place) in loaded.functions.places.sorted(by: { $0.key < $1.key }) {
        note("function \(name) runs \(place)")
      }
      for (name, function) in loaded.functions.functions where loaded.functions.places[name] != nil
      {
        loaded.functions.functions[name] = WatchedFunction(
          function,
          named: "function \(name)",
          tell: note
        )
      }
    }
    let text = try inPlainWords { () throws(RenderError) in try job.render(loaded) }
    if !isStrict { text.notes.forEach(note) }
    let report = try validation.report(
      on: text.objects,
      existing: loaded.existing,
      needsNames: needsNames,
      definition: definition,
      files,
      isStrict: isStrict
    )
    return Rendered(text: text, report: report)
  }

  /// Lets an error say no more than Crossplane's command does, where that is asked for.
  private func inPlainWords<Result>(
    _ act: () throws(RenderError) -> Result
  ) throws(RenderError) -> Result {
    do {
      return try act()
    } catch {
      throw isStrict ? RenderError(error.description) : error
    }
  }

  /// The values of a flag that may be repeated and holds several between commas.
  static func list(_ values: [String]) -> [String] {
    values.flatMap { FlagPairs.parts($0, separator: ",") }
  }
}
