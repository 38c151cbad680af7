// SPDX-License-Identifier: Apache-2.0

/// The API group of a provider's managed resources, taken apart: `rds.aws.m.upbound.io`.
///
/// It is looked at for every composed resource, so its text is compared as bytes.
package struct ProviderGroup {
  /// The two families of managed resources.
  package enum Family: Sendable {
    /// Those of Crossplane v2, which live in namespaces: `rds.aws.m.upbound.io`.
    case namespaced
    /// Those of Crossplane v1, which do not: `rds.aws.upbound.io`.
    case clusterScoped
  }

  /// Who publishes the provider.
  package enum Publisher: Sendable {
    case upbound
    case crossplane
  }

  /// Which of the two families it belongs to, by its own word.
  package let family: Family
  /// Who publishes the provider.
  package let publisher: Publisher
  /// The provider: `aws`.
  package let provider: String
  /// What comes first, which is the provider again where there is no service: `rds`.
  package let service: String

  /// The providers whose cluster-scoped groups are known, by publisher.
  private static let clusterScopedOfUpbound = ["aws", "gcp", "azure", "azuread"]
  private static let clusterScopedOfCrossplane = ["kubernetes", "helm", "sql", "argocd"]

  /// Whether its kinds are managed resources for certain.
  ///
  /// Those of any namespaced group are, and of cluster-scoped ones those of known providers:
  /// Crossplane's own groups read like the others of these.
  var isKnown: Bool {
    guard family == .clusterScoped else { return true }
    switch publisher {
    case .upbound: return ProviderGroup.clusterScopedOfUpbound.contains(provider)
    case .crossplane: return ProviderGroup.clusterScopedOfCrossplane.contains(provider)
    }
  }

  /// Takes a group apart of which it is certain that its kinds are managed resources.
  static func known(apiVersion: String) -> ProviderGroup? {
    guard let group = ProviderGroup(apiVersion: apiVersion), group.isKnown else { return nil }
    return group
  }

  /// The family of what is a managed resource for certain; nil for anything else.
  ///
  /// Cost: a look at the end of the group; it is taken apart only where that says too little.
  static func family(of apiVersion: String) -> Family? {
    let text = apiVersion.utf8.span
    let group = position(of: UInt8(ascii: "/"), in: text, until: text.count) ?? 0
    let isNamespaced =
      start(of: ".m.upbound.io", in: text, until: group) != nil
      || start(of: ".m.crossplane.io", in: text, until: group) != nil
    return isNamespaced ? .namespaced : known(apiVersion: apiVersion)?.family
  }

  /// Takes a group apart; nil for one that is not written as a provider's.
  package init?(apiVersion: String) {
    let text = apiVersion.utf8.span
    let group = ProviderGroup.position(of: UInt8(ascii: "/"), in: text, until: text.count) ?? 0
    let name: Int
    if let end = ProviderGroup.start(of: ".upbound.io", in: text, until: group) {
      (publisher, name) = (.upbound, end)
    } else if let end = ProviderGroup.start(of: ".crossplane.io", in: text, until: group) {
      (publisher, name) = (.crossplane, end)
    } else {
      return nil
    }
    let withoutFamily = ProviderGroup.start(of: ".m", in: text, until: name)
    let end = withoutFamily ?? name
    let firstDot = ProviderGroup.position(of: UInt8(ascii: "."), in: text, until: end) ?? end
    var last = end
    while last > 0, text[last - 1] != UInt8(ascii: ".") { last -= 1 }
    service = apiVersion.text(from: 0, to: firstDot)
    provider = apiVersion.text(from: last, to: end)
    family = withoutFamily == nil ? .clusterScoped : .namespaced
  }

  /// Where a byte stands first in the first `end` bytes.
  private static func position(of byte: UInt8, in text: Span<UInt8>, until end: Int) -> Int? {
    for index in 0..<end where text[index] == byte { return index }
    return nil
  }

  /// Where that ending of the first `end` bytes begins; nil when they end otherwise, or are no more.
  private static func start(of ending: String, in text: Span<UInt8>, until end: Int) -> Int? {
    let ending = ending.utf8.span
    let start = end - ending.count
    guard start > 0 else { return nil }
    for offset in 0..<ending.count where text[start + offset] != ending[offset] { return nil }
    return start
  }
}

extension String {
  /// The text between two positions in its bytes.
  fileprivate func text(from start: Int, to end: Int) -> String {
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return String(self[first..<utf8.index(first, offsetBy: end - start)])
  }
}
