// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoWire

/// Why the engine rendered nothing, with and without what Crossplane puts around it.
///
/// Crossplane runs its engine as another process and prints the error of that process with its own
/// words before and after it.
struct EngineFailure {
  /// What was rendered.
  enum Subject: String {
    case composite = "cannot render composite resource"
    case operation = "cannot render operation"
  }

  /// The error of the engine, without the words that name the subject.
  let description: String
  /// Whether a function ended the pipeline, so that there is a part of a response.
  let isFatal: Bool
  /// What helps to find the cause.
  let notes: [String]

  /// The error with which the engine ended.
  init(_ error: RenderError) {
    description = error.description
    isFatal = false
    notes = error.notes
  }

  /// The message by which a function ended the pipeline, and what was said before it.
  init(fatal description: String, _ outcome: PipelineOutcome?) {
    self.description = description
    isFatal = true
    notes = (outcome?.results ?? []).map {
      "step \($0.step.goQuoted) said before: \($0.result.message)"
    }
  }

  /// The error to print: the engine's own sentence, or all that Crossplane's command prints.
  func error(of subject: Subject, isStrict: Bool) -> RenderError {
    guard isStrict else {
      let prefix = "reconcile failed: "
      let isPrefixed = description.hasPrefix(prefix)
      return RenderError(
        isPrefixed ? String(description.dropFirst(prefix.count)) : description,
        notes: notes
      )
    }
    let engine = "crossplane: error: \(subject.rawValue): \(description)\n"
    return RenderError(
      isFatal
        ? "\(subject.rawValue): crossplane internal render: pipeline returned fatal: \(engine)"
        : "\(subject.rawValue): crossplane internal render returned error with output: \(engine)"
          + ": exit status 1"
    )
  }
}
