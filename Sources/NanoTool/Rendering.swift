// SPDX-License-Identifier: Apache-2.0

internal import NanoRender

/// What a command that renders has to say.
struct Rendered {
  /// The documents, for standard output.
  let text: RenderedText
  /// What validation says of them; nil when nobody asks.
  let report: RenderReport?
}

/// What a command that renders does with its text.
enum Rendering {
  /// The files of the process.
  static let files = InputFiles(standardInput: Terminal.readInput)

  /// Prints what was rendered, and fails when it ends early or is not valid.
  static func finish(_ rendered: Rendered) throws {
    Terminal.write(rendered.text.bytes)
    if let failure = rendered.text.failure { throw failure }
    guard let report = rendered.report else { return }
    report.notes.forEach(Terminal.writeNote)
    Terminal.writeReport(report.text)
    if let failure = report.failure { throw ToolError(failure) }
  }
}
