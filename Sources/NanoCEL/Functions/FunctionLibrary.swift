// SPDX-License-Identifier: Apache-2.0

/// Every function that rules may call, by name.
///
/// These are the functions of CEL itself and of the libraries that Kubernetes adds to it:
/// https://kubernetes.io/docs/reference/using-api/cel/
enum FunctionLibrary {
  /// What tells functions apart: `size(x)` and `x.size()` are two.
  struct Key: Sendable, Hashable {
    let name: String
    let isMember: Bool
  }

  /// The overloads of that function, or nil when there is none of the name.
  static func overloads(_ name: String, isMember: Bool) -> [Overload]? {
    all[Key(name: name, isMember: isMember)]
  }

  /// Whether a function of that name exists, as a method or not.
  static func isFunction(_ name: String) -> Bool {
    overloads(name, isMember: true) != nil || overloads(name, isMember: false) != nil
  }

  private static let all: [Key: [Overload]] = {
    var functions: [Key: [Overload]] = [:]
    let libraries = [
      operators, sizes, conversions, conversionsToText, timeGetters, strings, stringParts,
      regularExpressions, lists, listParts, sets, optionals, quantities, networks, urls, formats,
      semanticVersions,
    ]
    for overload in libraries.joined() {
      let key = Key(name: overload.name, isMember: overload.isMember)
      functions[key, default: []].append(overload)
    }
    return functions
  }()

  /// The signatures of the operators; the evaluator does them without a call.
  private static let operators: [Overload] = {
    let numbers = ["int", "uint", "double"]
    let ordered = numbers + ["bool", "string", "bytes", "duration", "timestamp"]
    var overloads: [Overload] = []
    func add(_ signature: String) {
      overloads += Overload.global(signature) { arguments, _ throws(CELError) in
        throw .noSuchOverload(String(signature.prefix { $0 != "(" }), arguments)
      }
    }
    for name in ["_+_", "_-_", "_*_", "_/_", "_%_"] {
      for type in numbers where name != "_%_" || type != "double" {
        add("\(name)(\(type), \(type)) -> \(type)")
      }
    }
    for type in ["string", "bytes", "list(A)", "duration"] {
      add("_+_(\(type), \(type)) -> \(type)")
    }
    add("_+_(duration, timestamp) -> timestamp")
    add("_+_(timestamp, duration) -> timestamp")
    add("_-_(duration, duration) -> duration")
    add("_-_(timestamp, duration) -> timestamp")
    add("_-_(timestamp, timestamp) -> duration")
    for name in ["_<_", "_<=_", "_>_", "_>=_"] {
      for type in ordered { add("\(name)(\(type), \(type)) -> bool") }
      for left in numbers {
        for right in numbers where left != right { add("\(name)(\(left), \(right)) -> bool") }
      }
    }
    for signature in [
      "_==_(A, A) -> bool", "_!=_(A, A) -> bool", "!_(bool) -> bool", "-_(int) -> int",
      "-_(double) -> double", "_[_](list(A), int) -> A", "_[_](map(A, B), A) -> B",
      "_[_](optional(list(A)), int) -> optional(A)", "_[_](optional(map(A, B)), A) -> optional(B)",
      "_[?_](list(A), int) -> optional(A)", "_[?_](map(A, B), A) -> optional(B)",
      "_[?_](optional(list(A)), int) -> optional(A)",
      "_[?_](optional(map(A, B)), A) -> optional(B)", "@in(A, list(A)) -> bool",
      "@in(A, map(A, B)) -> bool",
    ] {
      add(signature)
    }
    return overloads
  }()
}
