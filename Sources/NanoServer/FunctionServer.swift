// SPDX-License-Identifier: Apache-2.0

internal import Glibc
public import NanoFunction
internal import NanoTransport

/// The process around a library of compositions: what a function's `main` calls.
///
/// ```swift
/// import NanoServer
///
/// @main
/// struct Function {
///   static func main() { FunctionServer.main(CompositionLibrary([Hello()])) }
/// }
/// ```
public enum FunctionServer {
  /// The version that `--version` prints.
  public static let version = "0.1.0"

  /// Serves the library until SIGTERM or SIGINT, and ends the process.
  ///
  /// Exit codes: 0 after a signal, `--help` and `--version`; 2 for a command line or environment
  /// that is wrong; 1 when the server cannot start, or the library has
  /// ``NanoFunction/CompositionLibrary/mistakes``; 3 when its end took too long. What is wrong is
  /// one sentence on standard error.
  public static func main(_ library: CompositionLibrary) -> Never {
    do throws(UsageError) {
      let values = try FlagValues(
        arguments: Array(CommandLine.arguments.dropFirst()),
        environment: variable
      )
      if try values.bool("help") {
        let program = CommandLine.arguments.first ?? ""
        OutputDescriptor.standardOutput.write(HelpText.text(library: library, program: program))
        exit(0)
      }
      if try values.bool("version") {
        OutputDescriptor.standardOutput.write("\(version)\n")
        exit(0)
      }
      let settings = try ServerSettings(values)
      if let mistake = library.mistakes.first { fail(mistake, code: 1) }
      exit(serve(library, settings))
    } catch {
      fail(error.description, code: error.code)
    }
  }

  private static func serve(_ library: CompositionLibrary, _ settings: ServerSettings) -> Int32 {
    Allocator.limitArenas(to: 2)  // measured: more cost memory and gain no speed
    TerminationSignal.block()
    do {
      let process = try ServerProcess(library: library, settings: settings)
      process.run()
      return 0
    } catch let error as UsageError {
      fail(error.description, code: error.code)
    } catch {
      fail("\(error)", code: 1)
    }
  }

  private static func fail(_ sentence: String, code: Int32) -> Never {
    OutputDescriptor.standardError.write("function: error: \(sentence)\n")
    exit(code)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
