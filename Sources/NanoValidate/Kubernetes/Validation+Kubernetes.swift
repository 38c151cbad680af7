// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

extension Validation {
  /// What is wrong with a resource of one of Kubernetes' own kinds.
  func findings(in resource: Value, of kind: KubernetesKind) -> [ResourceFinding] {
    var reader = KubernetesReader(.known)
    reader.read(resource, of: kind)
    switch extensions.judge {
    case .apiServer:
      return (reader.wrongTypes + reader.unknownFields).map {
        ResourceFinding(.schema, message: $0.sentenceWithPlace, path: $0.path)
      } + missing(reader.missing) + ownErrors(of: resource, kind.scope, reader)
        + refused(resource, of: kind)
    case .crossplane:
      return reader.toldByGo.map { ResourceFinding(.schema, message: $0.sentence, path: $0.path) }
    }
  }

  /// The fields of the metadata that there are not, of a custom resource and of those that are
  /// embedded in it; Crossplane does not look.
  func unknownMetadata(of resource: Value, _ schema: Schema) -> [ResourceFinding] {
    guard extensions.judge == .apiServer else { return [] }
    var reader = KubernetesReader(.known)
    reader.readMetadata(of: resource)
    for place in schema.embeddedResources(in: resource) {
      reader.readMetadata(of: resource, at: place)
    }
    return reader.unknownFields.map { mistake in
      let error = UnknownField(path: mistake.path).error
      return ResourceFinding(ResourceMistake(check: .unknownFields, error: error))
    }
  }

  private func missing(_ paths: [Path]) -> [ResourceFinding] {
    paths.map { path in
      let error = FieldError(.required, field: path.description, path: path, value: "")
      return ResourceFinding(ResourceMistake(check: .schema, error: error))
    }
  }

  /// What the API server refuses beyond wrong types and absent fields.
  private func refused(_ resource: Value, of kind: KubernetesKind) -> [ResourceFinding] {
    var checker = KubernetesChecker(.known)
    checker.check(resource, of: ResourceType(of: resource), kind)
    return checker.errors.map { ResourceFinding(ResourceMistake(check: .schema, error: $0)) }
  }

  /// What is wrong with the metadata and the namespace.
  private func ownErrors(
    of resource: Value,
    _ scope: ResourceScope,
    _ reader: KubernetesReader
  ) -> [ResourceFinding] {
    // Nothing can be said of metadata that cannot be read.
    let isReadable = !reader.wrongTypes.contains { $0.path.steps.first == "metadata" }
    let metadata = isReadable ? Schema().metadataErrors(in: resource, isResource: true) : []
    return metadata.map { ResourceFinding(ResourceMistake(check: .metadata, error: $0)) }
      + ResourceValidator.scopeErrors(in: resource, scope)
      .map { ResourceFinding(ResourceMistake(check: .scope, error: $0)) }
  }
}
