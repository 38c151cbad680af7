// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The labels and cloud tags that everything in a call gets.
struct CommonLabels {
  private let labels: [(key: String, value: String)]
  private let tags: [(key: String, value: String)]

  /// - Throws: ``CompositionError`` for a label that Kubernetes would refuse.
  init(labels: [String: String], tags: [String: String]) throws(CompositionError) {
    guard !labels.isEmpty || !tags.isEmpty else {
      self.labels = []
      self.tags = []
      return
    }
    self.labels = labels.sorted { $0.key.precedesByBytes($1.key) }
    self.tags = tags.sorted { $0.key.precedesByBytes($1.key) }
    for (key, value) in self.labels {
      guard CommonLabels.isLabelKey(key) else {
        throw CompositionError(
          "label \(key.quoted(limit: 64)): expected a name of at most 63 letters, digits, dashes, "
            + "underscores and dots, maybe after a domain and a slash"
        )
      }
      guard CommonLabels.isLabelValue(value) else {
        throw CompositionError(
          "label \(key.quoted(limit: 64)): expected at most 63 letters, digits, dashes, underscores "
            + "and dots that begin and end with a letter or digit, found \(value.quoted(limit: 64))"
        )
      }
    }
  }

  var isEmpty: Bool { labels.isEmpty && tags.isEmpty }

  /// Adds what the resource does not say itself.
  func apply(to resource: ComposedResource) {
    for (key, value) in labels where resource.body["metadata"]["labels"][key].isNull {
      resource.body["metadata"]["labels"][key] = .string(value)
    }
    guard !tags.isEmpty else { return }
    let place =
      resource.tagPlace
      ?? TagPlace(
        apiVersion: resource.body["apiVersion"].string ?? "",
        kind: resource.body["kind"].string ?? ""
      )
    place?.write(tags, to: &resource.body)
  }

  /// A name, maybe with a domain and a slash before it.
  private static func isLabelKey(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let name = parts.last, parts.count <= 2, !name.isEmpty else { return false }
    if parts.count == 2, !TextRule.dnsSubdomain.allows(String(Substring(parts[0]))) { return false }
    return isLabelValue(String(Substring(name)))
  }

  /// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>.
  private static func isLabelValue(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    return bytes.count <= 63 && isAlphanumeric(first) && isAlphanumeric(last)
      && bytes.allSatisfy { isAlphanumeric($0) || "-_.".utf8.contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
