// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The `input` of a pipeline step: which composition or operation, and its settings.
///
/// Crossplane validates no inputs, so everything is decoded strictly here: an unknown key is an
/// error with its path.
struct StepInput {
  static let apiVersion = "nano-idp.fn.crossplane.io/v1alpha1"

  /// What a step can be told to do; each is a kind of input.
  enum Kind: String, CaseIterable {
    case composition = "Composition"
    case operation = "Operation"
  }

  /// What the step is told to do.
  let kind: Kind
  /// The name of the composition or operation; nil leaves a composition to the kind of the composite.
  let name: String?
  /// The names of the cross-cutting steps that are turned off.
  let without: [String]
  /// The settings as they were written; `null` when there are none.
  let settings: Value

  /// No input: the kind of the composite decides, all settings have their defaults.
  init() {
    kind = .composition
    name = nil
    without = []
    settings = .null
  }

  /// Decodes an input.
  ///
  /// - Throws: ``CompositionError`` with everything that is wrong, each with its path in the input.
  init(_ value: Value) throws(CompositionError) {
    do {
      self = try value.read(at: "input", StepInput.init(from:))
    } catch {
      throw CompositionError(error.errors)
    }
  }

  private init(from reader: inout ObjectReader) {
    let apiVersion = reader.string("apiVersion")
    if apiVersion != StepInput.apiVersion {
      reader.refuse("apiVersion", "expected \(StepInput.apiVersion), found \(apiVersion.quoted())")
    }
    kind = reader.enumeration("kind")
    reader.ignore("metadata")
    switch kind {
    case .composition:
      name = reader.optionalString("composition")
      without = reader.strings("without")
    case .operation:
      name = reader.optionalString("operation")
      without = []
    }
    settings = reader.optionalValue("settings") ?? .null
  }
}
