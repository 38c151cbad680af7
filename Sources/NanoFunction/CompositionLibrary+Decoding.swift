// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension CompositionLibrary {
  /// The metadata and the composite, its spec decoded strictly.
  static func decodeComposite<Composite: CompositeResource>(
    _: Composite.Type,
    _ value: Value
  ) throws(CompositionError) -> (CompositeMetadata, Composite) {
    let apiVersion = value["apiVersion"].string ?? ""
    let kind = value["kind"].string ?? ""
    guard apiVersion == Composite.apiVersion, kind == Composite.kind else {
      throw CompositionError(
        "composes \(Composite.kind) of \(Composite.apiVersion), and was given "
          + "\(kind.isEmpty ? "an object without a kind" : kind.quoted()) of "
          + "\(apiVersion.isEmpty ? "no apiVersion" : apiVersion.quoted())"
      )
    }
    let metadata: CompositeMetadata
    do { metadata = try CompositeMetadata(value["metadata"]) } catch {
      throw CompositionError(error)
    }
    // A composite that says nothing, rendered offline, may wish for all defaults.
    let isBare = value["spec"].isNull && !Composite.requiresSpec
    let spec = isBare ? .object(Members()) : value["spec"]
    do {
      let composite = try spec.read(at: "spec") { reader in
        reader.ignoreUnlisted(crossplaneKeys)
        return Composite(metadata: metadata, spec: &reader)
      }
      return (metadata, composite)
    } catch {
      throw CompositionError(error.errors + foreignDefinition(kind, metadata, error.errors))
    }
  }

  /// What to say of unknown fields in a composite of a cluster, where the API server has dropped
  /// those that the definition lacks.
  private static func foreignDefinition(
    _ kind: String,
    _ metadata: CompositeMetadata,
    _ errors: [ValueError]
  ) -> [ValueError] {
    guard !metadata.uid.isEmpty, errors.contains(where: { $0.code == .unknown }) else { return [] }
    return [
      ValueError(
        .unknown,
        at: Path(),
        "the definition of \(kind) in this cluster has what this function does not know: "
          + "update the function first, and the definition after it"
      )
    ]
  }

  /// The settings of a step's input, decoded strictly.
  static func decodeSettings<Settings: CompositionSettings>(
    _: Settings.Type,
    _ value: Value
  ) throws(CompositionError) -> Settings {
    let settings = value.isNull ? .object(Members()) : value
    do {
      return try settings.read(at: "input.settings") { Settings(&$0) }
    } catch {
      throw CompositionError(error.errors)
    }
  }

  /// The members of a composite's spec that are Crossplane's own: `crossplane` since v2, the others
  /// in composites of scope LegacyCluster.
  ///
  /// Source: <https://docs.crossplane.io/latest/composition/composite-resources/>.
  private static let crossplaneKeys = [
    "crossplane", "claimRef", "compositionRef", "compositionRevisionRef",
    "compositionRevisionSelector", "compositionSelector", "compositionUpdatePolicy",
    "environmentConfigRefs", "publishConnectionDetailsTo", "resourceRef", "resourceRefs",
    "writeConnectionSecretToRef",
  ]
}
