// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

extension Validation {
  /// What may have been meant by extensions that define nothing and by kinds that nobody knows, a
  /// line for each where something is near.
  package func notes(onUnknownIn report: ValidationReport) -> [String] {
    var told: Set<ResourceType> = []
    let unknown = report.resources.filter { $0.status == .missingSchema }.map(\.type)
      // What packages say of themselves never gets into a cluster, and is no mistake.
      .filter { $0.group != "meta.pkg.crossplane.io" && told.insert($0).inserted }
    guard !unknown.isEmpty else { return extensions.notes }
    let known = knownTypes
    return extensions.notes
      + unknown.compactMap { type in
        let sameKind = known.filter { $0.kind == type.kind }
        let version = sameKind.first { $0.group == type.group }?.apiVersion
        let near =
          version ?? Spelling.closest(to: type.apiVersion, among: sameKind.map(\.apiVersion))
          ?? Spelling.closest(
            to: type.kind,
            among: known.filter { $0.apiVersion == type.apiVersion }.map(\.kind)
          )
        return near.map { "\(type) is not known; did you mean '\($0)'?" }
      }
  }

  /// The kinds that are known, by definitions and without them, in an order that does not change.
  private var knownTypes: [ResourceType] {
    let builtIn = extensions.judge == .apiServer ? CrossplaneKinds.schemas.types : []
    return extensions.schemas.types + builtIn
      + KubernetesKinds.known.types.sorted { "\($0)" < "\($1)" }
  }
}
