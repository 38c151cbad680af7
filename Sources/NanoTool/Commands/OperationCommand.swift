// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// `nanoidp operation`: the group of `render`.
struct OperationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operation",
    abstract: "Works on Operations.",
    subcommands: [OperationRenderCommand.self]
  )
}

/// `nanoidp operation render`.
struct OperationRenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Renders an Operation as Crossplane would, in this process.",
    discussion: """
      It takes the arguments and flags of 'crossplane operation render' and prints
      the same bytes, for an Operation, a CronOperation or a WatchOperation.

      EXAMPLES:
        nanoidp operation render operation.yaml functions.yaml
        nanoidp operation render watch.yaml functions.yaml -w changed.yaml

      EXIT CODES: 0 rendered; 1 not, and standard error says why; 2 wrong usage.
      """
  )

  @OptionGroup var options: OperationRenderOptions

  func run() throws {
    try Rendering.finish(try options.render(Rendering.files, note: Terminal.writeNote))
  }
}

/// The arguments and flags of `operation render`.
struct OperationRenderOptions: ParsableArguments {
  @Argument(
    help: "A YAML file with the Operation, CronOperation or WatchOperation; '-' is standard input.",
    completion: .file()
  )
  var operation: String

  @Flag(
    name: [.customShort("o"), .customLong("include-full-operation")],
    help: "Print all of the Operation, which is printed anyhow."
  )
  var includesFullOperation = false

  @Option(
    name: [.customShort("w"), .customLong("watched-resource")],
    help: ArgumentHelp(
      "YAML with the one resource that is watched, which every step then requires.",
      valueName: "path"
    ),
    completion: .file()
  )
  var watchedResource: String?

  @OptionGroup var common: RenderOptions

  /// The values of these arguments.
  var arguments: OperationRenderArguments {
    var arguments = OperationRenderArguments(operation: operation)
    arguments.watchedResource = watchedResource
    arguments.common = common.arguments(fullObject: includesFullOperation)
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
      operation,
      watchedResource.map { [$0] } ?? [],
      needsNames: true,
      files,
      note: note
    ) { OperationRenderJob(arguments, files: files, resolver: $0) }
  }
}
