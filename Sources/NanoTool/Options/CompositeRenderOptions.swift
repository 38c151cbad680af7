// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// The arguments and flags of `composition render`.
struct CompositeRenderOptions: ParsableArguments {
  @Argument(
    help: "A YAML file with the composite resource (XR); '-' is standard input.",
    completion: .file()
  )
  var compositeResource: String

  @Argument(help: "A YAML file with the Composition, of mode Pipeline.", completion: .file())
  var composition: String

  @Flag(
    name: [.customShort("x"), .customLong("include-full-xr")],
    help: "Print all of the XR, with its spec and metadata."
  )
  var includesFullComposite = false

  @Option(
    name: [.customShort("o"), .customLong("observed-resources")],
    help: ArgumentHelp(
      "YAML with the composed resources that exist; may be repeated.",
      valueName: "path"
    ),
    completion: .file()
  )
  var observedResources: [String] = []

  @Option(
    name: .customLong("extra-resources"),
    help: ArgumentHelp("The older name of --required-resources.", valueName: "path"),
    completion: .file()
  )
  var extraResources: [String] = []

  @Option(
    name: .customLong("xrd"),
    help: ArgumentHelp(
      "The CompositeResourceDefinition, whose defaults the XR gets; --validate counts it in.",
      valueName: "path"
    ),
    completion: .file()
  )
  var definition: String?

  @Option(
    name: .customLong("compat"),
    help: ArgumentHelp(
      "Print what another version of crossplane prints: v2.2.",
      valueName: "version"
    )
  )
  var dialect: Dialect?

  @OptionGroup var common: RenderOptions

  /// Whose output is printed.
  enum Dialect: String, CaseIterable, ExpressibleByArgument {
    case v22 = "v2.2"
    case v23 = "v2.3"
  }

  /// The values of these arguments.
  var arguments: CompositeRenderArguments {
    var arguments = CompositeRenderArguments(
      composite: compositeResource,
      composition: composition
    )
    arguments.observedResources = observedResources
    arguments.extraResources = extraResources
    arguments.definition = definition
    arguments.dialect = dialect == .v22 ? .v22 : .current
    arguments.common = common.arguments(fullObject: includesFullComposite)
    return arguments
  }

  /// What is printed.
  ///
  /// - Parameter note: Is told each sentence that is worth knowing beside the output.
  func render(
    _ files: InputFiles,
    note: @escaping @Sendable (String) -> Void
  ) throws -> Rendered {
    try common.render(
      composition,
      [compositeResource] + observedResources + extraResources,
      definition: definition,
      files,
      note: note
    ) { CompositeRenderJob(arguments, files: files, resolver: $0) }
  }
}
