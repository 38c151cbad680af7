// SPDX-License-Identifier: Apache-2.0

package import NanoValue
internal import NanoWire

/// One step of a pipeline, as a Composition or an Operation spells it.
///
/// Source: <https://docs.crossplane.io/latest/composition/compositions/>
package struct PipelineStep: Sendable {
  /// A Secret whose data a function is given.
  struct Credential: Sendable {
    let name: String
    let namespace: String
    let secret: String
  }

  /// The name of the step.
  package let name: String
  /// The name of the function.
  package let function: String
  /// The input; nil when the step has none.
  package let input: Value?
  /// What the function is given from Secrets.
  let credentials: [Credential]
  /// The resources that it is given with the first call.
  let resources: [WireRequirements.Named<WireResourceSelector>]
  /// The schemas that it is given with the first call.
  let schemas: [WireRequirements.Named<WireSchemaSelector>]

  /// Reads a step; what is absent is empty.
  package init(_ value: Value) {
    name = value["step"].string ?? ""
    function = value["functionRef"]["name"].string ?? ""
    input = value["input"].present
    credentials = (value["credentials"].array ?? []).compactMap { credential in
      guard credential["source"].string == "Secret",
        let reference = credential["secretRef"].present
      else { return nil }
      return Credential(
        name: credential["name"].string ?? "",
        namespace: reference["namespace"].string ?? "",
        secret: reference["name"].string ?? ""
      )
    }
    let requirements = value["requirements"]
    resources = (requirements["requiredResources"].array ?? []).map { wish in
      var match = WireResourceSelector.Match.all
      if let labels = wish["matchLabels"].object { match = .labels(labels: labels) }
      if let name = wish["name"].string { match = .name(name) }
      return WireRequirements.Named(
        wish["requirementName"].string ?? "",
        WireResourceSelector(
          apiVersion: wish["apiVersion"].string ?? "",
          kind: wish["kind"].string ?? "",
          match: match,
          namespace: wish["namespace"].string
        )
      )
    }
    schemas = (requirements["requiredSchemas"].array ?? []).map { wish in
      WireRequirements.Named(
        wish["requirementName"].string ?? "",
        WireSchemaSelector(
          apiVersion: wish["apiVersion"].string ?? "",
          kind: wish["kind"].string ?? ""
        )
      )
    }
  }

  /// The steps of a Composition's or Operation's spec.
  package static func steps(of spec: Value) -> [PipelineStep] {
    (spec["pipeline"].array ?? []).map(PipelineStep.init)
  }
}
