// SPDX-License-Identifier: Apache-2.0

/// Why there is nothing to render, in the words of Crossplane.
public struct RenderError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence, without what the engine and the command put before it.
  public let description: String
  /// What helps to find the cause and is not part of Crossplane's sentence; often nothing.
  public let notes: [String]

  /// That sentence.
  package init(_ description: String, notes: [String] = []) {
    self.description = description
    self.notes = notes
  }

  /// The same error after those words and a colon.
  package func wrapped(in context: String) -> RenderError {
    RenderError("\(context): \(description)", notes: notes)
  }
}
