// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoWire

/// An event that a reconcile tells of its object.
package struct RenderEvent: Sendable, Hashable {
  /// How much it matters, in the words of Kubernetes.
  package enum Kind: String, Sendable {
    /// Good to know.
    case normal = "Normal"
    /// Worth a look.
    case warning = "Warning"
  }

  /// How much it matters.
  package let type: Kind
  /// What happened, in one CamelCase word.
  package let reason: String
  /// What happened, in words.
  package let message: String

  /// That event.
  package init(_ type: Kind, _ reason: String, _ message: String) {
    self.type = type
    self.reason = reason
    self.message = message
  }

  /// The event of what a function said.
  init(_ result: PipelineOutcome.StepResult, reason: String) {
    let message = result.result.message
    switch result.result.severity {
    case .normal: self.init(.normal, reason, "Pipeline step \(result.step.goQuoted): \(message)")
    case .warning: self.init(.warning, reason, "Pipeline step \(result.step.goQuoted): \(message)")
    case .unspecified, .fatal:
      self.init(
        .warning,
        reason,
        "Pipeline step \(result.step.goQuoted) returned a result of unknown severity "
          + "(assuming warning): \(message)"
      )
    }
  }
}
