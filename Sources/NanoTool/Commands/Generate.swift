// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoGenerate

/// `nanoidp generate`: Swift of schemas, as a plan says.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes Swift types of CRDs and XRDs.",
    discussion: """
      A plan names the kinds whose fields compositions can write, the folder of the
      definitions that composite types are made of, or both. The schemas of the
      kinds are kept as bundles, so that definitions are needed only to change
      them. Kubernetes' own kinds need neither.

      EXAMPLES:
        nanoidp generate                      of generate.yaml and its bundles
        nanoidp generate --definitions crds   takes in the definitions of a folder
        nanoidp generate --check              compares and writes nothing

      EXIT CODES: 0 all is as the plan says; 1 it is not, or cannot be; 2 wrong usage.
      """
  )

  @Argument(help: "The plan; paths in it are relative to its folder.", completion: .file())
  var plan = "generate.yaml"

  @Option(
    name: .shortAndLong,
    help: "A file or folder with CRDs, which replace the bundles; may be given again.",
    completion: .file()
  )
  var definitions: [String] = []

  @Flag(help: "Only say which files are not as the plan says.")
  var check = false

  func run() throws {
    do throws(GenerateError) {
      let job = try GenerationJob(planFile: plan, definitions: definitions)
      guard check else {
        for change in try job.write() { Terminal.write("\(Generate.words(for: change))\n") }
        return
      }
      let changes = try job.changes()
      for change in changes { Terminal.write("\(change.path) is \(change.reason.rawValue)\n") }
      guard changes.isEmpty else {
        throw GenerateError("\(changes.count) files are not as \(plan) says: run nanoidp generate")
      }
    } catch {
      throw ToolError(error.description)
    }
  }

  private static func words(for change: GenerationJob.Change) -> String {
    switch change.reason {
    case .missing: "added \(change.path)"
    case .stale: "changed \(change.path)"
    case .superfluous: "removed \(change.path)"
    }
  }
}
