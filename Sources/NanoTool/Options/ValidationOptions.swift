// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender
internal import NanoValidate
internal import NanoValue

/// The flags that say whether what is rendered is validated as well.
struct ValidationOptions: ParsableArguments {
  @Option(
    name: .customLong("validate"),
    help: ArgumentHelp(
      "Hold what is rendered against definitions: files, folders or -; repeat it, or separate them by "
        + "','. The report goes to standard error.",
      valueName: "extensions"
    ),
    completion: .file()
  )
  var extensions: [String] = []

  @Flag(
    name: .customLong("error-on-missing-schemas"),
    help: "With --validate: fail when nobody knows the kind of a resource."
  )
  var failsOnMissingSchemas = false

  func validate() throws {
    guard !failsOnMissingSchemas || !extensions.isEmpty else {
      throw ValidationError("'--error-on-missing-schemas' goes with '--validate'.")
    }
  }

  /// What there is to say of what was rendered; nil when nobody asks.
  ///
  /// - Parameters:
  ///   - rendered: The objects as a cluster would get them.
  ///   - existing: What they were before, for rules about changes.
  ///   - needsNames: Whether an object without a name is refused, since nobody gives it one.
  ///   - definition: A file that holds a definition as well.
  ///   - files: What `-` is read from.
  ///   - isStrict: Whether Crossplane's own command judges.
  func report(
    on rendered: [Value],
    existing: [Value],
    needsNames: Bool,
    definition: String?,
    _ files: InputFiles,
    isStrict: Bool
  ) throws -> RenderReport? {
    if extensions.isEmpty { return nil }
    let inputs = ValidationInputs(
      judge: isStrict ? .crossplane : .apiServer,
      cacheFolder: "\(Terminal.homeFolder)/.crossplane/cache",
      readInput: { (try? files.read("-")) ?? [] }
    )
    let (definitions, notes) = try inputs.extensions(
      extensions.joined(separator: ","),
      and: definition
    )
    let old = Dictionary(existing.map { (ObjectKey($0), $0) }) { $1 }
    let report = try Validation(against: definitions).report(
      on: rendered,
      oldResource: { old[ObjectKey(rendered[$0])] },
      needsName: { _ in needsNames }
    )
    return RenderReport(
      text: try report.text(as: .text, isRaw: isStrict, hidesValid: true),
      notes: notes,
      failure: report.failure(onMissingSchemas: failsOnMissingSchemas)
    )
  }
}

/// What validation says of what was rendered.
struct RenderReport: Equatable {
  /// A line for each thing that is wrong, and one that counts.
  let text: String
  /// What is worth knowing beside it.
  let notes: [String]
  /// Why validation failed; nil when it did not.
  let failure: String?
}

/// What tells objects of a cluster apart.
private struct ObjectKey: Hashable {
  private let parts: [String]

  init(_ object: Value) {
    let metadata = object["metadata"]
    parts = [object["apiVersion"], object["kind"], metadata["namespace"], metadata["name"]]
      .map { $0.string ?? "" }
  }
}
