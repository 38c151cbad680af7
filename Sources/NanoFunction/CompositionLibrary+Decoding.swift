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
        for key in crossplaneKeys { reader.ignore(key) }
        return Composite(metadata: metadata, spec: &reader)
      }
      return (metadata, composite)
    } catch {
      throw CompositionError(error.errors)
    }
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
