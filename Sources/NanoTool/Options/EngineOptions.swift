// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// Flags of `crossplane` about its engine, its cache and its projects, taken so that scripts go on
/// working.
struct EngineOptions: ParsableArguments {
  @Option(name: .customLong("crossplane-version")) var version: String?
  @Option(name: .customLong("crossplane-image")) var image: String?
  @Option(name: .customLong("crossplane-binary")) var binary: String?
  @Option(name: .customLong("crossplane-docker-network")) var network: String?
  @Option(name: .customLong("cache-dir")) var cacheFolder: String?
  @Option(name: .customLong("max-concurrency")) var concurrency: Int?
  @Option(name: .customLong("config")) var configuration: String?
  @Option(name: [.customShort("f"), .customLong("project-file")]) var project: String?

  /// Refuses a project where its functions would be needed.
  func check(hasFunctions: Bool) throws(ToolError) {
    guard project != nil, !hasFunctions else { return }
    throw ToolError(
      "--project-file: projects are not read or built; name the Functions of the pipeline in a file "
        + "of their own, as the last argument",
      exitCode: .wrongUsage
    )
  }

  /// A sentence for each reason why flags that were given have no effect.
  var notes: [String] {
    let reasons: [(reason: String, flags: [(name: String, isGiven: Bool)])] = [
      (
        "the engine is built in",
        [
          ("--crossplane-version", version != nil), ("--crossplane-image", image != nil),
          ("--crossplane-binary", binary != nil), ("--crossplane-docker-network", network != nil),
        ]
      ),
      (
        "nothing is downloaded or built",
        [
          ("--cache-dir", cacheFolder != nil), ("--max-concurrency", concurrency != nil),
          ("--project-file", project != nil),
        ]
      ),
      ("there is nothing to configure", [("--config", configuration != nil)]),
    ]
    return reasons.compactMap { reason, flags in
      let given = flags.filter(\.isGiven).map(\.name)
      if given.isEmpty { return nil }
      let verb = given.count == 1 ? "has" : "have"
      return "\(reason), so \(given.joined(separator: ", ")) \(verb) no effect"
    }
  }
}
