// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender

/// `nanoidp internal`: what other programs call.
struct InternalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "internal",
    abstract: "What other programs call.",
    shouldDisplay: false,
    subcommands: [InternalRender.self]
  )
}

/// `nanoidp internal render`: the engine of `crossplane composition render --crossplane-binary`.
struct InternalRender: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Answers a RenderRequest on standard input with a RenderResponse.",
    discussion: """
      It speaks the protocol of Crossplane's render engine, so that the official
      command renders without Docker:

        crossplane composition render xr.yaml composition.yaml functions.yaml \\
          --crossplane-binary=nanoidp

      EXIT CODES: 0 rendered; 1 not; 3 a function ended the pipeline, with what
      there is of a response on standard output; 2 wrong usage.
      """
  )

  @Option(
    name: .customLong("timeout"),
    help: ArgumentHelp("How long a function may take.", valueName: "duration")
  )
  var timeout = "2m"

  func run() throws {
    let timeout = try FunctionOptions.duration(timeout)
    let engine = RenderProtocol(time: WallClock.now, seconds: WallClock.seconds) { name, address in
      RemoteFunction(at: address, named: name, timeout: timeout)
    }
    let reply = engine.answer(bytes: Terminal.readInput())
    Terminal.write(reply.output)
    if let error = reply.error { Terminal.writeError(error) }
    if reply.exitCode != 0 { throw ExitCode(reply.exitCode) }
  }
}
