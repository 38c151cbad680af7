// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoRender
internal import NanoValue

/// Loads what a test renders.
struct TestLoader {
  let test: TestCase
  let cache: InputCache
  let library: CompositionLibrary?
  /// The functions that host the library.
  let functionNames: [String]
  /// Programs that serve functions.
  let programs: FunctionPrograms

  private var inputs: TestInputs { test.inputs }

  /// A composite, changed as the test says, and the functions of its pipeline.
  ///
  /// - Throws: ``TestError`` without a place.
  func composite() throws(TestError) -> (life: CompositeLife, definition: Value?) {
    var composite = try cache.object(inputs.subject, "inputs.xr", of: test)
    let composition = try cache.object(inputs.composition, "inputs.composition", of: test)
    let definition = try definition()
    composite = try patched(composite)
    do {
      try CompositionChecks.check(composition, for: composite)
    } catch {
      throw TestError(error.description)
    }
    if let definition { composite = try withDefaults(composite, of: definition) }
    let steps = PipelineStep.steps(of: composition["spec"])
    var functions = try functions(of: steps)
    var input = CompositeInput(composite: composite, composition: composition)
    if !inputs.context.isEmpty {
      functions[ContextFunction.name] = ContextFunction(seed: inputs.context)
      let pipeline = composition["spec"]["pipeline"].array ?? []
      input.composition["spec"]["pipeline"] = .array([ContextFunction.seedStep] + pipeline)
    }
    input.definition = definition
    input.observedResources = try cache.objects(inputs.observedResources, of: test)
    for required in inputs.requiredResources {
      input.requiredResources += try cache.objects(required, of: test)
    }
    input.credentials = try credentials()
    input.requiredSchemas = try schemas()
    return (CompositeLife(input, functions: functions), definition)
  }

  /// An Operation and the functions of its pipeline.
  func operation() throws(TestError) -> OperationRender {
    var operation = try cache.object(inputs.subject, "inputs.operation", of: test)
    guard operation["apiVersion"].string == OperationTemplate.apiVersion else {
      throw TestError("inputs.operation is no Operation but \(operation.title)")
    }
    if operation["kind"] != "Operation" { operation = OperationTemplate.operation(of: operation) }
    var required: [Value] = []
    for input in inputs.requiredResources { required += try cache.objects(input, of: test) }
    if inputs.watchedResource != nil {
      let watched = try cache.object(inputs.watchedResource, "inputs.watchedResource", of: test)
      operation = OperationTemplate.watching(watched, operation)
      required.append(watched)
    }
    var functions = try functions(of: PipelineStep.steps(of: operation["spec"]))
    if !inputs.context.isEmpty {
      functions[ContextFunction.name] = ContextFunction(seed: inputs.context)
      let pipeline = operation["spec"]["pipeline"].array ?? []
      operation["spec"]["pipeline"] = .array([ContextFunction.seedStep] + pipeline)
    }
    var input = OperationInput(operation: operation)
    input.requiredResources = required
    input.credentials = try credentials()
    input.requiredSchemas = try schemas()
    return OperationRender(input, functions: functions)
  }

  private func definition() throws(TestError) -> Value? {
    guard let input = test.patches?.definition else { return nil }
    return try cache.object(input, "patches.xrd", of: test)
  }

  private func withDefaults(
    _ composite: Value,
    of definition: Value
  ) throws(TestError) -> Value {
    do {
      return try CompositionChecks.withDefaults(composite, of: definition)
    } catch {
      guard case .path(let path)? = test.patches?.definition else {
        throw TestError(error.description)
      }
      throw TestError("\(error.description) (patches.xrd is \(path))")
    }
  }

  private func patched(_ composite: Value) throws(TestError) -> Value {
    var composite = composite
    for (text, value) in test.patches?.addFields ?? [:] {
      composite = try replace(text, in: composite, with: value, "addFields")
    }
    for text in test.patches?.removeFields ?? [] {
      composite = try replace(text, in: composite, with: nil, "removeFields")
    }
    return composite
  }

  private func replace(
    _ text: String,
    in composite: Value,
    with value: Value?,
    _ key: String
  ) throws(TestError) -> Value {
    guard let path = Path(fieldPath: text) else {
      throw TestError("patches.\(key): \(text.quoted()) is no field path")
    }
    guard let replaced = composite.replacing(path.steps[...], with: value) else {
      throw TestError("patches.\(key): \(text.quoted()) leads nowhere in the composite")
    }
    guard value != nil || composite[path] != nil else {
      throw TestError("patches.\(key): \(text.quoted()) is not in the composite")
    }
    return replaced
  }

  private func credentials() throws(TestError) -> [Value] {
    try cache.objects(inputs.credentialsPath.map(TestInput.path), of: test)
      + cache.objects(inputs.credentials, of: test)
  }

  private func schemas() throws(TestError) -> [Value] {
    guard let path = inputs.requiredSchemas else { return [] }
    return try cache.schemas(path, beside: test.file)
  }

  // MARK: - Functions

  private func functions(
    of steps: [PipelineStep]
  ) throws(TestError) -> [String: any FunctionCaller] {
    var resolver = FunctionResolver(library: library)
    resolver.libraryNames = functionNames
    resolver.timeout = inputs.timeout
    for (name, answers) in inputs.fakes { resolver.fakes[name] = try fake(name, answers) }
    for name in inputs.fakes.keys where !steps.contains(where: { $0.function == name }) {
      let called = steps.map(\.function).joined(separator: ", ")
      throw TestError(
        "inputs.fakes: no step calls the function \(name.quoted()); there are \(called)"
      )
    }
    let declared = try cache.objects(inputs.functions, of: test)
    do {
      for name in programs.names where resolver.fakes[name] == nil {
        guard steps.contains(where: { $0.function == name }) else { continue }
        resolver.fakes[name] = try programs.function(name, timeout: inputs.timeout)
      }
      var declarations = try FunctionDeclaration.list(declared)
      // Without a file of functions, and for fakes, the name is enough.
      for step in steps where !declarations.contains(where: { $0.name == step.function }) {
        let isKnownByName = inputs.functions == nil || resolver.fakes[step.function] != nil
        if isKnownByName { declarations.append(FunctionDeclaration(name: step.function)) }
      }
      return try resolver.functions(of: steps, declared: declarations).functions
    } catch {
      // What stands in for a function on the command line of render stands in the test here.
      let words = steps.reduce(error.description) { text, step in
        text.replacing("--function-fake \(step.function)=FILE", with: "inputs.fakes")
      }
      throw TestError(words)
    }
  }

  private func fake(_ name: String, _ answers: Value) throws(TestError) -> FakeFunction {
    let responses: [Value]
    switch answers {
    case .array(let list): responses = list
    case .object(let members):
      guard members.count == 1, let path = members["path"]?.string else {
        throw TestError("inputs.fakes.\(name): expected a list of responses, or path")
      }
      responses = try cache.objects(.path(path), of: test).flatMap { $0.array ?? [$0] }
    default: throw TestError("inputs.fakes.\(name): expected a list of responses, or path")
    }
    do {
      return FakeFunction(
        try FakeFunction.list(responses, at: ["inputs", "fakes", .key(name)])
      )
    } catch {
      throw TestError(error.description)
    }
  }
}
