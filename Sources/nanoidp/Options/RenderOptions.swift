// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// The flags that `composition render` and `operation render` have in common.
struct RenderOptions: ParsableArguments {
  @Option(
    name: .customLong("context-files"),
    help: ArgumentHelp(
      "Set a key of the context to the YAML in a file; repeat it, or separate pairs by ';'.",
      valueName: "key=file"
    )
  )
  var contextFiles: [String] = []

  @Option(
    name: .customLong("context-values"),
    help: ArgumentHelp(
      "Set a key of the context to a value in YAML; it wins over --context-files.",
      valueName: "key=value"
    )
  )
  var contextValues: [String] = []

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
    name: [.customShort("e"), .customLong("required-resources")],
    help: ArgumentHelp(
      "YAML with the resources that functions may require; repeat it, or separate paths by ','.",
      valueName: "path"
    ),
    completion: .file()
  )
  var requiredResources: [String] = []

  @Option(
    name: .customLong("function-credentials"),
    help: ArgumentHelp("YAML with the Secrets that steps name as credentials.", valueName: "path"),
    completion: .file()
  )
  var credentials: String?

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

  @OptionGroup(title: "WHERE FUNCTIONS RUN") var functions: FunctionOptions
  @OptionGroup(visibility: .hidden) var unused: EngineOptions

  /// The values of these flags.
  func arguments(functions path: String?, fullObject: Bool) -> RenderArguments {
    var arguments = RenderArguments()
    arguments.functions = path
    arguments.contextFiles = contextFiles
    arguments.contextValues = contextValues
    if fullObject { arguments.selection.insert(.fullObject) }
    if includesResults { arguments.selection.insert(.results) }
    if includesContext { arguments.selection.insert(.context) }
    arguments.requiredResources = RenderOptions.list(requiredResources)
    arguments.credentials = credentials
    arguments.annotations = RenderOptions.list(annotations)
    arguments.isStrict = isStrict
    arguments.time = WallClock.now
    return arguments
  }

  /// The values of a flag that may be repeated and holds several between commas.
  static func list(_ values: [String]) -> [String] {
    values.flatMap { FlagPairs.parts($0, separator: ",") }
  }
}

/// Flags of `crossplane` that choose its engine, taken so that scripts go on working.
struct EngineOptions: ParsableArguments {
  @Option(name: .customLong("crossplane-version")) var version: String?
  @Option(name: .customLong("crossplane-image")) var image: String?
  @Option(name: .customLong("crossplane-binary")) var binary: String?
  @Option(name: .customLong("crossplane-docker-network")) var network: String?

  /// A sentence about those that were given, or nil.
  var note: String? {
    let given = [
      ("--crossplane-version", version), ("--crossplane-image", image),
      ("--crossplane-binary", binary), ("--crossplane-docker-network", network),
    ].filter { $0.1 != nil }.map(\.0)
    guard !given.isEmpty else { return nil }
    return "the engine is built in, so \(given.joined(separator: ", ")) has no effect"
  }
}
