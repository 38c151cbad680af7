// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Which desired resources must not be created yet, because others come first.
///
/// Crossplane applies what is desired in no particular order, and an error, as for a Namespace that is
/// not there yet, ends the whole apply; it goes on only after an object that is invalid. So what cannot exist yet is left out of the answer; what exists is never left out.
struct CreationOrder {
  private let resources: [ComposedResource]
  private var first = Waves()

  /// The order among those resources.
  ///
  /// Cost: nothing for a namespaced composite, which cannot compose what whole waves wait for.
  init(_ resources: [ComposedResource], hasWaves: Bool) {
    self.resources = resources
    if hasWaves { first = Waves(resources) }
  }

  /// Why a resource that does not exist must not be created yet, or nil.
  ///
  /// - Throws: ``CompositionError`` for resources that wait for each other or for nobody.
  func obstacle(for resource: ComposedResource) throws(CompositionError) -> String? {
    guard !resource.prerequisites.isEmpty || !first.isEmpty else { return nil }
    try refuseCircle(from: resource)
    var open: [String] = []
    for prerequisite in prerequisites(of: resource) {
      let other = try named(prerequisite.name, for: resource)
      guard !CreationOrder.isMet(prerequisite, by: other) else { continue }
      let words = "\(other.name) to \(prerequisite.milestone == .ready ? "be ready" : "exist")"
      // Two words may ask for the same: `after` and `uses`.
      if !open.contains(words) { open.append(words) }
    }
    return open.isEmpty ? nil : open.joined(separator: " and ")
  }

  /// What a resource comes after, by its own word and because of where it lives.
  private func prerequisites(of resource: ComposedResource) -> [Prerequisite] {
    guard let wave = first.prerequisite(of: resource) else { return resource.prerequisites }
    return resource.prerequisites + [wave]
  }

  private func named(
    _ name: String,
    for resource: ComposedResource
  ) throws(CompositionError) -> ComposedResource {
    if let found = resources.first(where: { $0.name.hasSameBytes(as: name) }) { return found }
    throw CompositionError(
      "comes after \(name.quoted()), which is not desired",
      resource: resource.name
    )
  }

  private static func isMet(_ prerequisite: Prerequisite, by resource: ComposedResource) -> Bool {
    switch prerequisite.milestone {
    case .created: resource.observed != nil
    case .ready: resource.readiness.isReady
    }
  }

  /// Ends the call when a resource comes, by way of others, after itself.
  private func refuseCircle(from start: ComposedResource) throws(CompositionError) {
    var path: [String] = []
    var visited: Set<String> = []
    func visit(_ resource: ComposedResource) throws(CompositionError) {
      path.append(resource.name)
      for prerequisite in prerequisites(of: resource) {
        if prerequisite.name.hasSameBytes(as: start.name) {
          throw CompositionError(
            "comes after itself: \((path + [start.name]).joined(separator: " after "))",
            resource: start.name
          )
        }
        guard visited.insert(prerequisite.name).inserted else { continue }
        try visit(named(prerequisite.name, for: resource))
      }
      path.removeLast()
    }
    try visit(start)
  }
}

/// What whole waves of resources wait for: namespaces for what lives in them, definitions for the
/// objects of their kind.
private struct Waves {
  private var namespaces: [(object: String, resource: ComposedResource)] = []
  private var definitions: [(group: String, kind: String, resource: ComposedResource)] = []

  init() {}

  init(_ resources: [ComposedResource]) {
    for resource in resources {
      let body = resource.body
      switch body["kind"].string {
      case "Namespace":
        guard body["apiVersion"].string == "v1", let name = body["metadata"]["name"].string
        else { continue }
        namespaces.append((name, resource))
      case "CustomResourceDefinition":
        guard let group = body["spec"]["group"].string,
          let kind = body["spec"]["names"]["kind"].string
        else { continue }
        definitions.append((group, kind, resource))
      default: continue
      }
    }
  }

  var isEmpty: Bool { namespaces.isEmpty && definitions.isEmpty }

  func prerequisite(of resource: ComposedResource) -> Prerequisite? {
    let body = resource.body
    if !namespaces.isEmpty, let namespace = body["metadata"]["namespace"].string,
      let found = namespaces.first(where: { $0.object == namespace })
    {
      return Prerequisite(found.resource.name, .ready)
    }
    guard !definitions.isEmpty, let kind = body["kind"].string,
      let apiVersion = body["apiVersion"].string,
      let found = definitions.first(where: {
        $0.kind == kind && apiVersion.hasPrefix("\($0.group)/")
      })
    else { return nil }
    return Prerequisite(found.resource.name, .ready)
  }
}
