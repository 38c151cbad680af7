// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoValue
internal import NanoWire

/// A render of a composite as `crossplane render` of version 2.2 and older did it: the pipeline
/// without a controller around it.
///
/// The composite reaches functions as it stands in its file, composed resources get no name and no
/// owner's UID, and of conditions only `Ready` and those of functions are set.
///
/// Source: `cmd/crank/render` of <https://github.com/crossplane/crossplane>, version 2.2.4.
package struct OldCompositeRender: Sendable {
  /// The types of conditions that functions could not set.
  private static let systemTypes: Set<String> = ["Ready", "Synced", "Healthy"]

  /// What it is rendered from.
  package let input: CompositeInput
  /// The functions by name.
  package let functions: [String: any FunctionCaller]

  /// That render.
  package init(_ input: CompositeInput, functions: [String: any FunctionCaller]) {
    self.input = input
    self.functions = functions
  }

  /// Runs the pipeline.
  ///
  /// - Returns: The composite as functions want it, and what it composes.
  /// - Throws: ``RenderError`` when a step cannot be run, or a resource has another controller.
  package func run() throws(RenderError) -> CompositeOutput {
    var observed = FunctionState(composite: FunctionResource(input.composite.throughWire))
    for resource in input.observedResources.map(\.throughWire) {
      let annotations = resource["metadata"]["annotations"]
      let name = annotations[ComposedResourceMetadata.nameAnnotation].string ?? ""
      observed.resources[name] = FunctionResource(resource)
    }
    let secrets = input.credentials.map { $0.merged(with: ["apiVersion": "v1", "kind": "Secret"]) }
    let required = input.requiredResources.map(\.throughWire)
    let pipeline = Pipeline(
      PipelineStep.steps(of: input.composition["spec"]),
      functions: functions,
      store: ResourceStore(required + secrets, ignoresNamespaces: true),
      schemas: SchemaStore(input.requiredSchemas),
      owner: .compositionOf22
    )
    let outcome = try pipeline.run(observed: observed)
    var output = CompositeOutput(composite: composite(outcome))
    output.pipeline = outcome
    output.fatal = outcome.fatal
    guard outcome.fatal == nil else { return output }
    let metadata = ComposedResourceMetadata(of: input.composite)
    for name in outcome.desired.names {
      guard let desired = outcome.desired.resources[name]?.object else { continue }
      let existing = observed.resources[name]?.object
      let resource = try metadata.applyWithoutName(to: desired, as: name, observed: existing)
      output.composedResources.append((name, resource))
    }
    return output
  }

  /// The desired composite, whatever functions put into it, with the identity of the observed one.
  private func composite(_ outcome: PipelineOutcome) -> Value {
    let metadata = input.composite["metadata"]
    var composite = outcome.desired.composite?.object.throughWire ?? .object([:])
    for key in ["apiVersion", "kind"] { composite[key] = input.composite[key] }
    composite["metadata"]["name"] = metadata["name"]
    if let namespace = metadata["namespace"].present {
      composite["metadata"]["namespace"] = namespace
    }
    var status = composite["status"]
    if case .object = status {} else { status = .object([:]) }
    var conditions = Conditions(of: status, time: RenderTime.fixed)
    let unready = outcome.desired.names.filter { outcome.desired.resources[$0]?.ready != .ready }
    conditions.set(
      Reconcile.readiness(outcome.desired.composite?.ready ?? .unspecified, unready)
    )
    for condition in outcome.conditions
    where !OldCompositeRender.systemTypes.contains(condition.type) {
      conditions.set(Condition(condition))
    }
    status["conditions"] = .array(conditions.values)
    composite["status"] = status
    return composite
  }
}

extension RenderedText {
  /// Prints a composite and what it composes as version 2.2 and older did.
  ///
  /// - Parameters:
  ///   - output: What the render made.
  ///   - composite: The composite it was made of, whose spec and metadata are printed on demand.
  ///   - selection: What else to print.
  init(old output: CompositeOutput, of composite: Value, _ selection: OutputSelection) {
    self.init()
    var printed = output.composite
    if selection.contains(.fullObject) {
      printed["metadata"] = composite["metadata"]
      if let spec = composite["spec"].present { printed["spec"] = spec }
    }
    add(object: printed, of: composite.merged(with: printed))
    for (_, resource) in output.composedResources { add(object: resource) }
    if selection.contains(.results) {
      for result in output.pipeline?.results ?? [] { add(RenderDocument.result(result)) }
    }
    if selection.contains(.context), let context = output.context {
      add(RenderDocument.context(context))
    }
  }
}
