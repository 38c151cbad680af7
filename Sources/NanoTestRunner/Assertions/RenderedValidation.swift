// SPDX-License-Identifier: Apache-2.0

internal import NanoValidate
internal import NanoValue

/// Holds what was rendered against the definitions of its kinds.
struct RenderedValidation {
  /// Whether a kind that nobody knows is passed over.
  let allowsUnknownKinds: Bool

  /// What is wrong with rendered objects.
  ///
  /// - Parameter extensions: What is known about kinds besides Kubernetes' and Crossplane's own.
  func findings(
    in state: RenderedState,
    _ extensions: () throws(TestError) -> Extensions
  ) -> [Finding] {
    let report: ValidationReport
    do throws(TestError) {
      let extensions = try extensions()
      do {
        let objects = state.objects
        report = try Validation(against: extensions).report(
          on: objects,
          oldResource: { index in state.former.first { $0.isSame(as: objects[index]) } }
        )
      } catch {
        throw TestError(error.description)
      }
    } catch {
      return [Finding("validate: \(error)")]
    }
    return report.resources.compactMap { resource in
      let title = state.objects[resource.index].title
      switch resource.status {
      case .valid: return nil
      case .missingSchema:
        return allowsUnknownKinds ? nil : Finding("validate: nobody knows the kind of \(title)")
      case .invalid:
        return Finding("validate: \(title) is invalid", lines: resource.findings.map(\.message))
      }
    }
  }
}
