// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// What is wrong with the command line or the environment, in one sentence.
struct UsageError: Error, Equatable, CustomStringConvertible {
  let description: String
  /// The exit code: 2 for what was written wrongly, 1 for what is missing to start.
  let code: Int32

  init(code: Int32 = 2, _ description: String) {
    self.description = description
    self.code = code
  }
}

/// The text of every flag, from the command line, else the environment, else its default.
struct FlagValues {
  private var values: [String: String] = [:]
  /// What set each value, for error messages: `--threads` or `FUNCTION_THREADS`.
  private var origins: [String: String] = [:]

  /// Reads the arguments (without the program's name) and the environment.
  ///
  /// - Throws: ``UsageError`` for an unknown flag, a missing value, or a stray argument.
  init(arguments: [String], environment: (String) -> String?) throws(UsageError) {
    for flag in Flag.all {
      for variable in [flag.variable, flag.otherVariable].compactMap(\.self) {
        guard let value = environment(variable), values[flag.name] == nil else { continue }
        values[flag.name] = value
        origins[flag.name] = variable
      }
    }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let (flag, inline) = try FlagValues.parse(argument)
      switch (flag.kind, inline) {
      case (_, let value?): values[flag.name] = value
      case (.boolean, nil): values[flag.name] = "true"
      case (.text, nil):
        guard let value = rest.popFirst() else {
          throw UsageError("--\(flag.name) needs a value")
        }
        values[flag.name] = value
      }
      origins[flag.name] = "--\(flag.name)"
    }
  }

  /// The flag that an argument names, and the value after its equals sign.
  private static func parse(_ argument: String) throws(UsageError) -> (Flag, String?) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let value = parts.count == 2 ? String(parts[1]) : nil
    let flag = Flag.all.first { flag in
      name == "--\(flag.name)" || flag.letter.map { name == "-\($0)" } == true
    }
    if let flag { return (flag, value) }
    guard name.hasPrefix("-") else {
      throw UsageError("unexpected argument \"\(argument)\"; see --help")
    }
    let known = Flag.all.map { "--\($0.name)" }
    guard
      let close = Spelling.closest(to: name, among: known)
        ?? known.first(where: {
          words(name).isSuperset(of: words($0)) && words($0).count > 1
        })
    else {
      throw UsageError("unknown flag \(name); see --help")
    }
    throw UsageError("unknown flag \(name); did you mean \(close)?")
  }

  /// The words of a flag, to find `--tls-certs-dir` for `--tls-server-certs-dir`.
  private static func words(_ flag: String) -> Set<Substring> { Set(flag.split(separator: "-")) }

  /// The text of a flag.
  func text(_ name: String) -> String {
    values[name] ?? Flag.all.first { $0.name == name }?.defaultValue ?? ""
  }

  /// Whether a boolean flag is on.
  func bool(_ name: String) throws(UsageError) -> Bool {
    switch text(name).lowercased() {
    case "true", "1", "yes", "on": true
    case "false", "0", "no", "off", "": false
    default: throw wrong(name, "expected true or false")
    }
  }

  /// A whole number within the range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int {
    guard let number = Int(text(name)), range.contains(number) else {
      throw wrong(name, "expected a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A duration as Go writes it, not negative.
  func duration(_ name: String) throws(UsageError) -> Duration {
    guard let duration = try? Duration(goText: text(name)), duration >= .zero else {
      throw wrong(name, "expected a duration like 30s, 5m or 1h30m")
    }
    return duration
  }

  /// What set a flag, for error messages: `--threads` or `FUNCTION_THREADS`.
  func origin(_ name: String) -> String { origins[name] ?? "--\(name)" }

  /// An error about the value of a flag, naming what set it.
  func wrong(_ name: String, _ expectation: String) -> UsageError {
    UsageError("\(origin(name)): \(expectation), found \"\(text(name))\"")
  }
}
