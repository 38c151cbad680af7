// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
package import NanoValue

/// What `crossplane composition render` is told by its command line.
package struct CompositeRenderArguments: Sendable {
  /// The file with the composite.
  package var composite: String
  /// The file with the Composition.
  package var composition: String
  /// Files and folders with composed resources that exist.
  package var observedResources: [String] = []
  /// The older flag for required resources.
  package var extraResources: [String] = []
  /// The file with the CompositeResourceDefinition, for defaults.
  package var definition: String?
  /// Whose output is printed.
  package var dialect = RenderDialect.current
  /// What all commands that render have in common.
  package var common = RenderArguments()

  /// A render of those two files.
  package init(composite: String, composition: String) {
    self.composite = composite
    self.composition = composition
  }
}

/// A composite and all that its render needs, loaded and checked.
package struct LoadedComposite: LoadedRender {
  /// What is rendered.
  package var input: CompositeInput
  /// The functions of its pipeline.
  package var functions: FunctionResolver.Found
  /// The keys that the context begins with.
  package var seed: Members

  /// The composed resources that exist.
  package var existing: [Value] { input.observedResources }
}

/// Renders a composite as `crossplane composition render` does: files in, documents out.
package struct CompositeRenderJob: RenderJob {
  private let arguments: CompositeRenderArguments
  private let files: InputFiles
  private let resolver: FunctionResolver

  /// That render.
  package init(
    _ arguments: CompositeRenderArguments,
    files: InputFiles,
    resolver: FunctionResolver
  ) {
    self.arguments = arguments
    self.files = files
    self.resolver = resolver
  }

  private var common: RenderArguments { arguments.common }

  /// Reads and checks everything, in the order of Crossplane's command.
  ///
  /// - Throws: The first ``RenderError``.
  package func load() throws(RenderError) -> LoadedComposite {
    let loader = common.loader(files)
    var composite = try object(
      arguments.composite,
      "composite resource",
      in: "cannot load composite resource"
    )
    var composition = try object(
      arguments.composition,
      "composition",
      in: "cannot load Composition"
    )
    try CompositionChecks.check(composition, for: composite)
    guard common.isStrict || composite["metadata"]["name"].string?.isEmpty == false else {
      throw RenderError("\(arguments.composite): the XR has no metadata.name")
    }
    let steps = PipelineStep.steps(of: composition["spec"])
    let declared = try common.declarations(files, for: steps)
    let definition = try definition()
    if let definition { composite = try withDefaults(composite, definition) }
    let seed = try common.seed(files)
    composition["spec"]["pipeline"] = common.pipeline(composition["spec"]["pipeline"], seed: seed)
    var input = CompositeInput(composite: composite, composition: composition)
    input.definition = definition
    input.credentials = try common.secrets(files)
    input.observedResources = try loader.objects(
      arguments.observedResources,
      what: "observed composed resources"
    )
    input.requiredResources = try loader.objects(
      common.requiredResources + arguments.extraResources,
      what: "required resources"
    )
    input.requiredSchemas = try common.schemas(files)
    var functions = try resolver.functions(of: steps, declared: declared)
    functions.functions[ContextFunction.name] = ContextFunction(seed: seed)
    let single = [arguments.composite, arguments.composition, arguments.definition]
    functions.notes += single.compactMap(\.self).compactMap(loader.noteOfMore)
    if let note = definition.flatMap(scopeNote) { functions.notes.append(note) }
    return LoadedComposite(input: input, functions: functions, seed: seed)
  }

  /// Renders what was loaded.
  ///
  /// - Throws: ``RenderError`` for what Crossplane's engine refuses, and for a function that ends
  ///   the pipeline.
  package func render(_ loaded: LoadedComposite) throws(RenderError) -> RenderedText {
    if arguments.dialect == .v22 { return try renderAs22(loaded) }
    let output: CompositeOutput
    do {
      output = try CompositeRender(
        loaded.input,
        functions: loaded.functions.functions,
        time: common.time
      ).run()
    } catch {
      throw EngineFailure(error).error(of: .composite, isStrict: common.isStrict)
    }
    if let fatal = output.fatal {
      let failure = EngineFailure(fatal: fatal, output.pipeline)
      throw failure.error(of: .composite, isStrict: common.isStrict)
    }
    return RenderedText(output, of: loaded.input.composite, common.selection)
  }

  /// Renders what was loaded as version 2.2 and older did.
  private func renderAs22(_ loaded: LoadedComposite) throws(RenderError) -> RenderedText {
    let failure = EngineFailure.Subject.composite.rawValue
    let render = OldCompositeRender(loaded.input, functions: loaded.functions.functions)
    do throws(RenderError) {
      let output = try render.run()
      if let fatal = output.fatal { throw RenderError(fatal) }
      return RenderedText(old: output, of: loaded.input.composite, common.selection)
    } catch {
      throw common.isStrict ? error.wrapped(in: failure) : error
    }
  }

  private func object(
    _ path: String,
    _ kind: String,
    in failure: String
  ) throws(RenderError) -> Value {
    let object: Value
    do {
      object = try common.loader(files).object(path, kind: kind)
    } catch {
      throw error.wrapped(in: "\(failure) from \(path.goQuoted)")
    }
    guard kind == "composition" else { return object }
    let found = (object["apiVersion"].string ?? "", object["kind"].string ?? "")
    guard found == ("apiextensions.crossplane.io/v1", "Composition") else {
      let name = object["metadata"]["name"].string ?? ""
      throw RenderError(
        "\(failure) from \(path.goQuoted): not a composition: \(found.1)/\(name)",
        kind: found.1,
        among: ["Composition"]
      )
    }
    return object
  }

  private func definition() throws(RenderError) -> Value? {
    guard let path = arguments.definition else { return nil }
    let definition: Value
    do {
      definition = try common.loader(files).object(path, kind: "XRD")
    } catch {
      throw error.wrapped(in: "cannot load XRD from \(path.goQuoted)")
    }
    let kind = definition["kind"].string ?? ""
    guard common.isStrict || kind == "CompositeResourceDefinition" else {
      throw RenderError("\(path): expected a CompositeResourceDefinition, found \(kind)")
    }
    return definition
  }

  /// What is made of a definition of version 2 that names no scope, where Crossplane's command makes
  /// something else of it.
  private func scopeNote(_ definition: Value) -> String? {
    guard !common.isStrict, definition["spec"]["scope"].isNull,
      definition["apiVersion"].string == "apiextensions.crossplane.io/v2"
    else { return nil }
    let name = definition["metadata"]["name"].string ?? ""
    return "XRD \(name) names no scope: its composites are Namespaced, as in a cluster"
  }

  private func withDefaults(_ composite: Value, _ definition: Value) throws(RenderError) -> Value {
    do {
      return try CompositionChecks.withDefaults(
        composite,
        of: definition,
        unsaidScope: common.isStrict ? .legacyCluster : .namespaced,
        failure: arguments.dialect == .v22
          ? "cannot default values for XR" : "cannot apply XRD defaults to XR"
      )
    } catch {
      let place = "the XRD is that of \(arguments.definition ?? "")"
      throw RenderError(error.description, notes: error.notes + [place])
    }
  }
}
