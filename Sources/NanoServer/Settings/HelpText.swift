// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction

/// The text of `--help`.
enum HelpText {
  /// The help, at most 100 columns wide.
  ///
  /// - Parameters:
  ///   - library: What the program composes and runs.
  ///   - path: How the program was started; what follows the last slash is its name.
  static func text(library: CompositionLibrary, program path: String) -> String {
    let program = path.split(separator: "/").last.map { String($0) } ?? "function"
    var lines = [
      "Answers Crossplane's composition function calls over gRPC.",
      "",
      "Usage: \(program) [flags]",
      "",
      "In a cluster Crossplane starts it without arguments and names the certificates by",
      "TLS_SERVER_CERTS_DIR. On a laptop:",
      "",
      "  \(program) --insecure --address localhost:9443 --metrics-address localhost:0",
      "      for crossplane render; without the addresses the whole network could connect",
      "  \(program) --insecure --address localhost:0 --metrics-address localhost:0 -d",
      "      any free port, everything logged",
      "",
      "Flags, each also by environment variable (the flag wins):",
      "",
    ]
    for flag in Flag.all { lines += description(of: flag) }
    lines += ["", "Compositions, named by the step's input or chosen by the composite's kind:", ""]
    lines += library.compositions.map { composition in
      "  \(type(of: composition).name)  \(type(of: composition).summary)"
    }
    if !library.operations.isEmpty {
      lines += ["", "Operations, named by the step's input:", ""]
      lines += library.operations.map { operation in
        "  \(type(of: operation).name)  \(type(of: operation).summary)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func description(of flag: Flag) -> [String] {
    var head = "  --\(flag.name)"
    if let letter = flag.letter { head += ", -\(letter)" }
    if case .text(let word) = flag.kind { head += " \(word)" }
    if !flag.defaultValue.isEmpty, flag.defaultValue != "false" {
      head += "  (default \(flag.defaultValue))"
    }
    var lines = [head] + wrapped(flag.help)
    if flag.name != "help", flag.name != "version" {
      let variables = [flag.variable, flag.otherVariable].compactMap(\.self)
      lines.append("      \(variables.joined(separator: ", "))")
    }
    return lines
  }

  private static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "     "
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 100 {
        lines.append(line)
        line = "     "
      }
      line += " \(word)"
    }
    return lines + [line]
  }
}
