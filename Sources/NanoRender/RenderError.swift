// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

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

  /// That an object is not of the kind that is wanted, with the one that may be meant.
  ///
  /// - Parameters:
  ///   - description: The sentence.
  ///   - kind: The kind of the object.
  ///   - known: The kinds that are wanted.
  init(_ description: String, kind: String, among known: [String]) {
    let meant = Spelling.closest(to: kind, among: known.filter { $0 != kind })
    self.init(description, notes: meant.map { ["did you mean kind \($0)?"] } ?? [])
  }

  /// The same error after those words and a colon.
  package func wrapped(in context: String) -> RenderError {
    RenderError("\(context): \(description)", notes: notes)
  }
}
