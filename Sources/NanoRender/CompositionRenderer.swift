// SPDX-License-Identifier: Apache-2.0

public import NanoFunction
public import NanoValue

/// Renders composites with a library of compositions as Crossplane would, for the programs and tests
/// of other packages.
///
/// ```swift
/// let renderer = CompositionRenderer(CompositionLibrary([Hello()]))
/// let rendering = try renderer.render(composite, with: composition)
/// print(rendering.text)
/// ```
///
/// Steps of `function-auto-ready` and `function-environment-configs` run as well; every other
/// function of a pipeline is taken to be the one that hosts the library. Nothing is read but what
/// is given, so the same values give the same text.
public struct CompositionRenderer: Sendable {
  private let library: CompositionLibrary

  /// A renderer with those compositions.
  public init(_ library: CompositionLibrary) { self.library = library }

  /// What became of a composite.
  public struct Rendering: Sendable {
    /// The composite: its references and its status.
    public let composite: Value
    /// The composed resources with their metadata, by their names in the pipeline.
    public let resources: [(name: String, object: Value)]
    /// What exists and is no longer wanted.
    public let deleted: [Value]
    /// The documents as `crossplane composition render` prints them.
    public let text: String
  }

  /// Reconciles a composite once.
  ///
  /// - Parameters:
  ///   - composite: The composite resource.
  ///   - composition: The Composition, of mode Pipeline.
  ///   - observed: The composed resources that exist, each with the annotation
  ///     `crossplane.io/composition-resource-name`.
  ///   - required: What requirements may find.
  /// - Throws: ``RenderError``: the composite does not fit the Composition, a function ended the
  ///   pipeline, or a resource is one that Crossplane refuses.
  public func render(
    _ composite: Value,
    with composition: Value,
    observed: [Value] = [],
    required: [Value] = []
  ) throws(RenderError) -> Rendering {
    try CompositionChecks.check(composition, for: composite)
    var input = CompositeInput(composite: composite, composition: composition)
    input.observedResources = observed
    input.requiredResources = required
    let output = try CompositeRender(input, functions: functions(of: composition)).run()
    if let fatal = output.fatal { throw RenderError(fatal) }
    let text = RenderedText(output, of: composite, [])
    if let failure = text.failure { throw failure }
    return Rendering(
      composite: output.composite,
      resources: output.composedResources.map { (name: $0.name, object: $0.resource) },
      deleted: output.deletedResources,
      text: String(decoding: text.bytes, as: UTF8.self)
    )
  }

  private func functions(of composition: Value) -> [String: any FunctionCaller] {
    var functions: [String: any FunctionCaller] = [
      AutoReadyFunction.name: AutoReadyFunction(),
      EnvironmentConfigsFunction.name: EnvironmentConfigsFunction(),
    ]
    for step in PipelineStep.steps(of: composition["spec"])
    where functions[step.function] == nil {
      functions[step.function] = LibraryFunction(library)
    }
    return functions
  }
}
