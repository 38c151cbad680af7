// SPDX-License-Identifier: Apache-2.0

internal import NanoCEL
internal import NanoValue

/// The input of a step of `function-auto-ready`.
struct AutoReadyInput {
  /// How long an answer may be kept.
  let timeToLive: Duration
  /// Expressions by group, version and kind, in CEL, over the existing resource `object`.
  private let expressions: [String: String]

  /// The input, with what it refers to in the context.
  ///
  /// - Throws: ``ValueErrors`` for what the function does not take.
  init(_ input: Value?, context: Value?) throws(ValueErrors) {
    var (timeToLive, path): (Duration, String?) = (.seconds(60), nil)
    var expressions: Members = [:]
    if let input {
      try input.read { reader in
        for key in ["apiVersion", "kind", "metadata"] { reader.ignore(key) }
        timeToLive = reader.duration("ttl", default: .seconds(60))
        path = reader.optionalString("celHealthCheckCustomizationFrom")
        expressions = reader.stringMap("celHealthCheckCustomization")
      }
    }
    // Those of the input itself win.
    let shared = path.flatMap(Path.init(fieldPath:)).flatMap { (context ?? .null)[$0] }
    self.expressions = (shared ?? .null).texts.merging(Value.object(expressions).texts) { $1 }
    self.timeToLive = timeToLive
  }

  /// Whether the expression for the kind of an existing resource says that it is ready; nil when
  /// there is none.
  ///
  /// - Throws: ``AutoReadyError`` when the expression cannot be evaluated.
  func isReady(_ observed: Value) throws(AutoReadyError) -> Bool? {
    guard let text = expressions[AutoReadyInput.key(of: observed)] else { return nil }
    let program: CELProgram
    do {
      program = try CELProgram(text, in: CELEnvironment([.init("object", .dyn)]))
    } catch {
      throw AutoReadyError(description: "failed to compile query: \(error)")
    }
    guard program.type == .bool else {
      throw AutoReadyError(description: "celQuery does not return a bool type")
    }
    do {
      guard case .bool(let isReady) = try program.evaluate([CELValue(untyped: observed)]) else {
        return false
      }
      return isReady
    } catch {
      throw AutoReadyError(description: "failed to eval the program: \(error)")
    }
  }

  /// How the input names a kind: `apps_v1_Deployment`, `_v1_Pod`.
  private static func key(of object: Value) -> String {
    let apiVersion = object["apiVersion"].string ?? ""
    let slash = apiVersion.firstIndex(of: "/")
    let group = slash.map { apiVersion[..<$0] } ?? ""
    let version = slash.map { apiVersion[apiVersion.index(after: $0)...] } ?? apiVersion[...]
    return "\(group)_\(version)_\(object["kind"].string ?? "")"
  }
}

/// Why an expression says nothing of a resource.
struct AutoReadyError: Error, CustomStringConvertible {
  let description: String
}
