// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// `nanoidp render`: the short form of `nanoidp composition render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CompositionRender.documented

  @OptionGroup var options: CompositeRenderOptions

  func run() throws {
    try Rendering.finish(try options.render(Rendering.files, note: Terminal.writeNote))
  }
}

/// `nanoidp composition`: the group of `render`.
struct CompositionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "composition",
    abstract: "Works on Compositions.",
    subcommands: [CompositionRender.self]
  )
}

/// `nanoidp composition render`.
struct CompositionRender: ParsableCommand {
  static let configuration = documented

  @OptionGroup var options: CompositeRenderOptions

  func run() throws {
    try Rendering.finish(try options.render(Rendering.files, note: Terminal.writeNote))
  }

  /// The name and the help, which the short form has too.
  static var documented: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: "Renders a composite resource as Crossplane would, in this process.",
      discussion: """
        It takes the arguments and flags of 'crossplane composition render' and
        prints the same bytes. Compositions of this project run in this process;
        other functions where --function-binary, --function-fake or the annotation
        render.crossplane.io/runtime: Development says.

        EXAMPLES:
          nanoidp render xr.yaml composition.yaml functions.yaml
          nanoidp render xr.yaml composition.yaml -o observed.yaml -e required.yaml
          nanoidp render xr.yaml composition.yaml functions.yaml --xrd xrd.yaml -x -r
          nanoidp render xr.yaml composition.yaml functions.yaml \\
            --function-binary function-kcl=./function-kcl

        EXIT CODES: 0 rendered; 1 not, and standard error says why; 2 wrong usage.
        """
    )
  }
}
