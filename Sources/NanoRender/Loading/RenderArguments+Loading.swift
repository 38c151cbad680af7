// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoYAML

extension RenderArguments {
  /// The functions that the file declares, or those of the pipeline by their names.
  func declarations(
    _ files: InputFiles,
    for steps: [PipelineStep]
  ) throws(RenderError) -> [FunctionDeclaration] {
    let declared: [FunctionDeclaration]
    if let functions {
      do {
        declared = try FunctionDeclaration.list(try loader(files).objects(functions))
      } catch {
        throw error.wrapped(in: "cannot load functions from \(functions.goQuoted)")
      }
    } else {
      if isStrict { throw RenderError("functions argument is required when not in a project") }
      // A step that names none is refused when it runs, in the words for one that is not known.
      let names = Set(steps.map(\.function)).subtracting([""])
      declared = names.sorted().map { FunctionDeclaration(name: $0) }
    }
    let overrides = try FunctionDeclaration.parsed(annotations)
    return declared.map { $0.overridden(by: overrides) }
  }

  /// The Secrets for credentials.
  func secrets(_ files: InputFiles) throws(RenderError) -> [Value] {
    guard let credentials else { return [] }
    do {
      return try loader(files).objects(credentials)
    } catch {
      throw error.wrapped(in: "cannot load secrets from \(credentials.goQuoted)")
    }
  }

  /// The OpenAPI documents.
  func schemas(_ files: InputFiles) throws(RenderError) -> [Value] {
    guard let requiredSchemas else { return [] }
    do {
      return try loader(files).schemas(requiredSchemas)
    } catch {
      throw error.wrapped(in: "cannot load required schemas from \(requiredSchemas.goQuoted)")
    }
  }

  /// The keys that the context begins with; none when no flag sets one.
  func seed(_ files: InputFiles) throws(RenderError) -> Members {
    var seed: Members = [:]
    for (key, path) in try FlagPairs.pairs(contextFiles, flag: "--context-files") {
      do {
        seed[key] = try RenderArguments.value(of: try files.read(path), file: path)
      } catch {
        throw error.wrapped(in: "cannot read context value file for key \(key.goQuoted)")
      }
    }
    for (key, text) in try FlagPairs.pairs(contextValues, flag: "--context-values") {
      do {
        seed[key] = try RenderArguments.value(of: Array(text.utf8), file: "")
      } catch {
        throw error.wrapped(in: "cannot parse context value for key \(key.goQuoted)")
      }
    }
    return seed
  }

  private static func value(of bytes: [UInt8], file: String) throws(RenderError) -> Value {
    do {
      return try YAMLDocument(bytes, file: file).value(duplicateKeys: .lastWins)
    } catch {
      throw RenderError(error.description)
    }
  }

  /// The steps of a pipeline with those that set and read the context, where a flag asks for it.
  func pipeline(_ steps: Value, seed: Members) -> Value {
    var steps = steps.array ?? []
    if !seed.isEmpty { steps.insert(ContextFunction.seedStep, at: 0) }
    if selection.contains(.context) { steps.append(ContextFunction.captureStep) }
    return .array(steps)
  }
}
