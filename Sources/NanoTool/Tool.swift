// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// The command itself, `nanoidp`, which does nothing.
struct Tool: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandLineTool.current.name,
      abstract: "Renders and checks compositions without Docker, a cluster or a network.",
      discussion: """
        EXAMPLES:
          nanoidp render xr.yaml composition.yaml     what becomes of a composite
          nanoidp validate crds/ resources/           what is wrong with resources
          nanoidp test tests/                         whether tests pass
          nanoidp simulate xr.yaml composition.yaml   what happens when, round by round
          nanoidp compositions                        what this program composes and runs
          nanoidp help render                         what a command does and takes

        EXIT CODES:
          0  it worked
          1  it did not, and standard error says why
          2  the command line cannot be understood

        SHELL COMPLETION:
          nanoidp --generate-completion-script bash     or zsh, or fish
        """,
      version: CommandLineTool.current.version,
      subcommands: [
        RenderCommand.self, CompositionCommand.self, OperationCommand.self, ValidateCommand.self,
        TestCommand.self, SimulateCommand.self, ResourceCommand.self, Generate.self,
        Compositions.self,
        InternalCommand.self,
      ]
    )
  }
}
