// SPDX-License-Identifier: Apache-2.0

public import NanoValue

/// Why a call has to end without a desired state.
///
/// It becomes one FATAL result: Crossplane then applies nothing of the whole pipeline and shows the
/// text to the user on the composite. So it names the resource and the path that it is about.
public struct CompositionError: Error, Sendable, Hashable {
  /// The stable name of the composed resource that it is about, or nil.
  public let resource: String?
  /// What is wrong and where, the most important first; never empty.
  public let problems: [ValueError]

  /// An error about the composite or the whole call.
  ///
  /// - Parameters:
  ///   - message: What is wrong, and what to do; lowercase, no final period.
  ///   - path: Where in the composite, `spec.deletionPolicy`; the root when it is no field.
  ///   - resource: The stable name of the composed resource that it is about.
  public init(_ message: String, at path: Path = Path(), resource: String? = nil) {
    self.init([ValueError(.invalid, at: path, message)], resource: resource)
  }

  /// Everything that is wrong with one value.
  public init(_ problems: [ValueError], resource: String? = nil) {
    self.problems = problems
    self.resource = resource
  }

  /// What is wrong with one value.
  public init(_ problem: ValueError, resource: String? = nil) {
    self.init([problem], resource: resource)
  }
}

extension CompositionError: CustomStringConvertible {
  /// The resource, and each problem with its path, joined by semicolons.
  public var description: String {
    let text = problems.map(\.description).joined(separator: "; ")
    guard let resource else { return text }
    return "resource \(resource.quoted(limit: 128)): \(text)"
  }
}
