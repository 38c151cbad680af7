// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What a pipeline belongs to, and in whose words its errors are.
package enum PipelineOwner: Sendable {
  /// A Composition, as Crossplane runs it since version 2.3.
  case composition
  /// An Operation.
  case operation
  /// A Composition, as `crossplane render` of version 2.2 and older ran it.
  case compositionOf22

  /// What an error begins with when a function did not answer.
  func failure(toRun step: PipelineStep) -> String {
    switch self {
    case .composition: "cannot run Composition pipeline step \(step.name.goQuoted)"
    case .operation: "failed to invoke pipeline step \(step.name.goQuoted)"
    case .compositionOf22: "cannot run pipeline step \(step.name.goQuoted)"
    }
  }

  /// What is said of a function that nobody declared.
  func unknown(_ function: String) -> String {
    switch self {
    case .composition, .operation:
      "unknown function \(function.goQuoted) - is it listed in the render input?"
    case .compositionOf22:
      "unknown Function \(function.goQuoted) - does it exist in your Functions file?"
    }
  }

  /// What an error begins with when a step's input is no object.
  func failure(toReadInputOf step: PipelineStep) -> String {
    switch self {
    case .composition: "cannot unmarshal input for Composition pipeline step \(step.name.goQuoted)"
    case .operation: "cannot unmarshal input for operation pipeline step \(step.name.goQuoted)"
    case .compositionOf22: "cannot unmarshal input for pipeline step \(step.name.goQuoted)"
    }
  }

  /// What an error begins with when a Secret cannot be read.
  func failure(toGet credential: PipelineStep.Credential, of step: PipelineStep) -> String {
    let place = "pipeline step \(step.name.goQuoted) credential \(credential.name.goQuoted)"
    return switch self {
    case .composition: "cannot get Composition \(place) from Secret"
    case .operation: "cannot get operation \(place) from Secret"
    case .compositionOf22: "cannot get credentials from secret \(credential.secret.goQuoted)"
    }
  }

  /// What is said of a Secret that is not there.
  func missing(_ credential: PipelineStep.Credential) -> String {
    switch self {
    case .composition, .operation: "Secret \(credential.secret.goQuoted) not found"
    case .compositionOf22: "secret \(credential.secret.goQuoted) not found"
    }
  }
}
