// SPDX-License-Identifier: Apache-2.0

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

  init(_ description: String, isFatal: Bool = false) {
    self.description = description
    self.isFatal = isFatal
  }

  /// The error to print: the engine's own sentence, or all that Crossplane's command prints.
  func error(of subject: Subject, isStrict: Bool) -> RenderError {
    guard isStrict else {
      let prefix = "reconcile failed: "
      let isPrefixed = description.hasPrefix(prefix)
      return RenderError(isPrefixed ? String(description.dropFirst(prefix.count)) : description)
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
