// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Something that goes wrong with a composed resource.
package struct Fault: Sendable, Hashable {
  /// What goes wrong.
  package enum Kind: String, Sendable, CaseIterable {
    /// Its operator never gets it ready.
    case neverReady = "never-ready"
    /// Somebody deletes it, once, when it has got ready.
    case deleted
    /// Its operator reports that it cannot be made.
    case error
  }

  /// The name of the resource in the pipeline.
  package let resource: String
  /// What goes wrong.
  package let kind: Kind

  /// That fault.
  package init(_ kind: Kind, of resource: String) {
    self.kind = kind
    self.resource = resource
  }

  /// Reads a fault: `cluster=never-ready`.
  ///
  /// - Throws: ``TestError`` when it is none.
  package init(_ text: String) throws(TestError) {
    let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw TestError("expected RESOURCE=FAULT with one of \(kinds), found '\(text)'")
    }
    let word = String(text[text.index(after: sign)...])
    guard let kind = Kind(rawValue: word) else {
      let meant = Spelling.closest(to: word, among: Kind.allCases.map(\.rawValue))
      let words = meant.map { "did you mean '\($0)'?" } ?? "there are \(kinds)"
      throw TestError("there is no fault '\(word)'; \(words)")
    }
    self.init(kind, of: String(text[..<sign]))
  }
}
