// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// The flags that give a pipeline what it finds in a cluster: for all commands that render.
struct GivenOptions: ParsableArguments {
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
    name: [.customShort("s"), .customLong("required-schemas")],
    help: ArgumentHelp(
      "A folder of OpenAPI v3 documents that functions may require.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var requiredSchemas: String?

  @Option(
    name: .customLong("function-credentials"),
    help: ArgumentHelp("YAML with the Secrets that steps name as credentials.", valueName: "path"),
    completion: .file()
  )
  var credentials: String?

  /// Puts the values of these flags where a render takes them from.
  func set(in arguments: inout RenderArguments) {
    arguments.contextFiles = contextFiles
    arguments.contextValues = contextValues
    arguments.requiredResources = RenderOptions.list(requiredResources)
    arguments.requiredSchemas = requiredSchemas
    arguments.credentials = credentials
  }
}
