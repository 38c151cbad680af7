// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import NanoRender
internal import NanoValue

/// The flags that say where the functions of a pipeline run.
struct FunctionOptions: ParsableArguments {
  @Option(
    name: .customLong("function-binary"),
    help: ArgumentHelp(
      "Start a program that serves the function, on a free port of this machine.",
      valueName: "name=path"
    )
  )
  var binaries: [String] = []

  @Option(
    name: .customLong("function-fake"),
    help: ArgumentHelp(
      "Answer for the function from a file with a list of RunFunctionResponses; without =file "
        + "from 'responses' of the step's input.",
      valueName: "name[=file]"
    )
  )
  var fakes: [String] = []

  @Option(
    name: .customLong("timeout"),
    help: ArgumentHelp("How long functions elsewhere may take, in all.", valueName: "duration")
  )
  var timeout = "1m"

  /// The value of `--timeout`.
  static func duration(_ text: String) throws -> Duration {
    do {
      return try Duration(goText: text)
    } catch {
      throw ValidationError("The value '\(text)' is invalid for '--timeout': \(error).")
    }
  }

  /// The values of `--function-binary`: paths by the names of functions.
  static func binaries(_ texts: [String]) throws -> [String: String] {
    var paths: [String: String] = [:]
    for text in texts {
      guard let (name, path) = try? FlagPairs.pair(text, flag: "--function-binary") else {
        throw ValidationError(
          "The value '\(text)' is invalid for '--function-binary': expected name=path."
        )
      }
      guard paths[name] ?? path == path else {
        throw ValidationError(
          "--function-binary names two programs for the function \(name): "
            + "\(paths[name] ?? "") and \(path)"
        )
      }
      paths[name] = path
    }
    return paths
  }

  /// - Throws: `ValidationError` when two flags say otherwise of one function.
  private static func check(
    _ name: String,
    fakes: [String: any FunctionCaller],
    binaries: [String: String]
  ) throws(ValidationError) {
    let sentence: String
    if fakes[name] != nil {
      sentence = "--function-fake is given twice for the function \(name)"
    } else if binaries[name] != nil {
      sentence = "the function \(name) is given by --function-fake and by --function-binary"
    } else {
      return
    }
    throw ValidationError(sentence)
  }

  /// Where functions run, as these flags say.
  func resolver(_ files: InputFiles) throws -> FunctionResolver {
    var resolver = CommandLineTool.current.resolver
    resolver.timeout = try FunctionOptions.duration(timeout)
    resolver.binaries = try FunctionOptions.binaries(binaries)
    for text in fakes {
      let pair = try? FlagPairs.pair(text, flag: "--function-fake")
      try FunctionOptions.check(
        pair?.key ?? text,
        fakes: resolver.fakes,
        binaries: resolver.binaries
      )
      guard let pair else {
        resolver.fakes[text] = FakeFunction()
        continue
      }
      do {
        resolver.fakes[pair.key] = FakeFunction(try CannedAnswers.load(pair.value, files))
      } catch {
        throw ToolError("cannot load answers of function \(pair.key): \(error)")
      }
    }
    return resolver
  }
}
