// SPDX-License-Identifier: Apache-2.0

/// Why there is nothing to render, in the words of Crossplane.
public struct RenderError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence, without what the engine and the command put before it.
  public let description: String

  /// That sentence.
  package init(_ description: String) { self.description = description }

  /// The same error after those words and a colon.
  package func wrapped(in context: String) -> RenderError {
    RenderError("\(context): \(description)")
  }
}
