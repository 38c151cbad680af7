// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// The resource group in which the things of a Database are.
struct AzureGroup {
  /// The name of a group that exists; nil for one that is composed, and found by its owner.
  let name: String?
  /// The group that is composed; nil for one that exists.
  private let composed: ComposedResource?

  /// Composes a group unless the platform names one.
  init(_ database: Database, _ place: AzurePlace, into desired: inout Desired) {
    // A server cannot leave its group, so a group that was made stays when the platform names one.
    name = desired.observed("resource-group") == nil ? place.resourceGroup : nil
    guard name == nil else {
      composed = nil
      return
    }
    let cloudName = desired.cloudName(.azureResourceGroup)
    let group = desired.resource("resource-group", Azure.ResourceGroup.self) {
      $0.metadata.name = database.metadata.name
      $0.spec.providerConfigRef.kind = "ClusterProviderConfig"
      $0.spec.providerConfigRef.name = place.providerConfigName
      $0.spec.forProvider.location = place.region
    }
    group.resource.externalName(cloudName)
    // Azure deletes a group with everything in it.
    if database.spec.deletionPolicy == .orphan { group.resource.orphaned() }
    composed = group.resource
  }

  /// Whether the group is composed, so that others find it by its owner.
  var isComposed: Bool { composed != nil }

  /// Creates a resource in the group, and deletes it before the group.
  func holds(_ resource: ComposedResource) {
    if let composed { resource.uses(composed) }
  }
}
