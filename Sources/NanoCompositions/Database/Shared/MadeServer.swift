// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

// What a server was made with wins over the wish, since most of it can never be changed. A resource
// whose server could not be made holds nothing yet, and a wish that was wrong can be put right.
extension Desired {
  /// A managed resource as it exists, for what it was made with; nothing of one that was not made.
  func made<Shape: ResourceShape>(_ name: String, _ shape: Shape.Type) -> Observed<Shape> {
    wasRefused(name) ? Observed(nil, of: name) : observed(name, shape)
  }

  /// The same for a resource that may be of several kinds.
  func made(_ name: String) -> ObservedObject? { wasRefused(name) ? nil : observed(name) }

  /// Whether what a managed resource stands for was never made, because the cloud refused it or the
  /// provider did not get so far.
  ///
  /// It takes the provider's word for it and that nothing was ever seen: a status that got lost is no
  /// reason to look for the server elsewhere. A provider notes in an annotation that it begins to
  /// make something.
  ///
  /// Source: `pkg/meta` of <https://github.com/crossplane/crossplane-runtime>.
  private func wasRefused(_ name: String) -> Bool {
    guard let resource = observed(name) else { return false }
    if resource["status"]["atProvider"]["id"].exists { return false }
    if resource.condition("LastAsyncOperation")?.reason == "AsyncCreateFailure" { return true }
    guard let synced = resource.condition("Synced"), synced.isFalse else { return false }
    if synced.message?.utf8.starts(with: "create failed".utf8) == true { return true }
    let annotations = resource["metadata"]["annotations"]
    return !annotations["crossplane.io/external-create-pending"].exists
      && !annotations["crossplane.io/external-create-succeeded"].exists
  }
}
