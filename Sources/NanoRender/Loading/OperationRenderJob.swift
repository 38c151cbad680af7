// SPDX-License-Identifier: Apache-2.0

package import NanoValue

/// What `crossplane operation render` is told by its command line.
package struct OperationRenderArguments: Sendable {
  /// The file with the Operation, CronOperation or WatchOperation.
  package var operation: String
  /// The file with the resource that is watched.
  package var watchedResource: String?
  /// What all commands that render have in common.
  package var common = RenderArguments()

  /// A render of that file.
  package init(operation: String) { self.operation = operation }
}

/// An Operation and all that its render needs, loaded and checked.
package struct LoadedOperation: LoadedRender {
  /// What is rendered.
  package var input: OperationInput
  /// The functions of its pipeline.
  package var functions: FunctionResolver.Found

  /// The resources that functions may require, which an Operation may change.
  package var existing: [Value] { input.requiredResources }
}

/// Renders an Operation as `crossplane operation render` does: files in, documents out.
package struct OperationRenderJob: RenderJob {
  private let arguments: OperationRenderArguments
  private let files: InputFiles
  private let resolver: FunctionResolver

  /// That render.
  package init(
    _ arguments: OperationRenderArguments,
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
  package func load() throws(RenderError) -> LoadedOperation {
    var operation = try operation()
    let loader = common.loader(files)
    var required = try loader.objects(common.requiredResources, what: "required resources")
    let schemas = try common.schemas(files)
    if let watched = try watchedResource() {
      operation = OperationTemplate.watching(watched, operation)
      required.append(watched)
    }
    let steps = PipelineStep.steps(of: operation["spec"])
    let declared = try common.declarations(files, for: steps)
    let seed = try common.seed(files)
    operation["spec"]["pipeline"] = common.pipeline(operation["spec"]["pipeline"], seed: seed)
    var input = OperationInput(operation: operation)
    input.requiredResources = required
    input.requiredSchemas = schemas
    input.credentials = try common.secrets(files)
    var functions = try resolver.functions(of: steps, declared: declared)
    functions.functions[ContextFunction.name] = ContextFunction(seed: seed)
    functions.notes += [arguments.operation].compactMap(loader.noteOfMore)
    return LoadedOperation(input: input, functions: functions)
  }

  /// Renders what was loaded.
  ///
  /// - Throws: ``RenderError`` for what Crossplane's engine refuses, and for a function that ends
  ///   the pipeline.
  package func render(_ loaded: LoadedOperation) throws(RenderError) -> RenderedText {
    let output: OperationOutput
    do {
      output = try OperationRender(
        loaded.input,
        functions: loaded.functions.functions,
        time: common.time
      ).run()
    } catch {
      throw EngineFailure(error).error(of: .operation, isStrict: common.isStrict)
    }
    if let fatal = output.fatal {
      let failure = EngineFailure(fatal: fatal, output.pipeline)
      throw failure.error(of: .operation, isStrict: common.isStrict)
    }
    return RenderedText(output, common.selection, keepsTimes: common.isStrict)
  }

  private func operation() throws(RenderError) -> Value {
    let object: Value
    do {
      object = try common.loader(files).object(arguments.operation, kind: "operation")
    } catch {
      throw error.wrapped(in: "cannot load operation from \(arguments.operation.goQuoted)")
    }
    let (apiVersion, kind) = (object["apiVersion"].string ?? "", object["kind"].string ?? "")
    let known = ["Operation", "CronOperation", "WatchOperation"]
    guard apiVersion == OperationTemplate.apiVersion, known.contains(kind) else {
      throw RenderError("not an operation type: \(kind)/\(apiVersion)", kind: kind, among: known)
    }
    return kind == "Operation" ? object : OperationTemplate.operation(of: object)
  }

  private func watchedResource() throws(RenderError) -> Value? {
    guard let path = arguments.watchedResource else { return nil }
    let objects = try common.loader(files).objects([path], what: "watched resource")
    guard objects.count == 1, let watched = objects.first else {
      throw RenderError(
        "--watched-resource must contain exactly one resource, got \(objects.count)"
      )
    }
    return watched
  }
}
