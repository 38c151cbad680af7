// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// The input of a step of `function-environment-configs`, read strictly: what newer versions of the
/// function may take besides is refused and not passed over.
struct EnvironmentConfigsInput {
  /// One entry of `spec.environmentConfigs`.
  struct Source {
    /// How it is found.
    enum Kind {
      /// By its name.
      case reference(String)
      /// By its labels.
      case selector(EnvironmentConfigSelector)
    }

    let kind: Kind
    /// Where its data goes; empty for the root.
    let path: String

    private enum KindName: String, CaseIterable {
      case reference = "Reference"
      case selector = "Selector"
    }

    init(from reader: inout ObjectReader) {
      path = reader.string("toFieldPath", default: "")
      switch reader.enumeration("type", default: KindName.reference) {
      case .reference:
        kind = .reference(reader.object("ref") { $0.string("name") })
        reader.ignore("selector")
      case .selector:
        kind = .selector(reader.object("selector", EnvironmentConfigSelector.init))
        reader.ignore("ref")
      }
    }

    /// Those of the EnvironmentConfigs that were found which count.
    ///
    /// - Parameter isOptional: Whether one that a reference names may be missing.
    func chosen(of found: [Value], isOptional: Bool) throws(CallError) -> [Value] {
      switch kind {
      case .selector(let selector): return try selector.chosen(of: found)
      case .reference(let name):
        guard found.isEmpty, !isOptional else { return found }
        throw CallError("Required environment config \(name.goQuoted) not found")
      }
    }
  }

  private enum Resolution: String, CaseIterable {
    case required = "Required"
    case optional = "Optional"
  }

  /// The sources; nil when the input has no list of them.
  let sources: [Source]?
  /// What the environment has when nothing else says it; null when nothing is said.
  let defaultData: Value
  /// Whether an EnvironmentConfig that a reference names may be missing.
  let isOptional: Bool

  /// - Throws: Everything that the function does not take.
  init(_ input: Value?) throws(ValueErrors) {
    guard let input else {
      (sources, defaultData, isOptional) = (nil, .null, false)
      return
    }
    self = try input.read { reader in
      for key in ["apiVersion", "kind", "metadata"] { reader.ignore(key) }
      return reader.objectOrEmpty("spec", EnvironmentConfigsInput.init)
    }
  }

  private init(spec reader: inout ObjectReader) {
    let list = reader.list("environmentConfigs", Source.init)
    sources = reader.contains("environmentConfigs") ? list : nil
    defaultData = reader.optionalValue("defaultData") ?? .null
    if !defaultData.isNull, defaultData.object == nil {
      reader.refuse("defaultData", "expected an object, found \(defaultData.kindInWords)")
    }
    let resolution: Resolution? = reader.optionalObject("policy") { policy in
      // The function resolves anew every time, whatever is said.
      policy.ignore("resolve")
      return policy.enumeration("resolution", default: Resolution.required)
    }
    isOptional = resolution == .optional
  }
}

/// Which EnvironmentConfigs a source takes, by their labels.
struct EnvironmentConfigSelector {
  /// A label that they must have.
  struct Matcher {
    private enum Kind: String, CaseIterable {
      case composite = "FromCompositeFieldPath"
      case environment = "FromEnvironmentFieldPath"
      case value = "Value"
    }

    private enum Policy: String, CaseIterable {
      case required = "Required"
      case optional = "Optional"
    }

    let key: String
    private let kind: Kind
    /// The value, or the path of the field that has it.
    private let text: String
    private let policy: Policy

    init(from reader: inout ObjectReader) {
      key = reader.string("key")
      kind = reader.enumeration("type", default: Kind.composite)
      text = reader.string(kind == .value ? "value" : "valueFromFieldPath")
      reader.ignore(kind == .value ? "valueFromFieldPath" : "value")
      policy = reader.enumeration("fromFieldPathPolicy", default: Policy.required)
    }

    /// The value of the label; nil when a field that may be missing is.
    func value(_ composite: Value, _ environment: Value) throws(CallError) -> Value? {
      if kind == .value { return .string(text) }
      let isComposite = kind == .composite
      do throws(FieldPathError) {
        let found = try (isComposite ? composite : environment).value(atFieldPath: text)
        guard let label = found.string else {
          throw FieldPathError(description: "\(text): not a string")
        }
        return .string(label)
      } catch {
        if policy == .optional { return nil }
        throw CallError(
          "cannot build requirements: cannot get value from "
            + "\(isComposite ? "composite" : "environment") field path \(text.goQuoted): \(error)"
        )
      }
    }
  }

  private enum Mode: String, CaseIterable {
    case single = "Single"
    case multiple = "Multiple"
  }

  let matchers: [Matcher]
  private let mode: Mode
  private let least: Int
  private let most: Int?
  private let sortPath: String

  init(from reader: inout ObjectReader) {
    mode = reader.enumeration("mode", default: Mode.single)
    least = reader.integer("minMatch", in: 0 ... .max, default: 0)
    most = reader.optionalInteger("maxMatch", in: 0 ... .max)
    let path = reader.string("sortByFieldPath", default: "")
    sortPath = path.isEmpty ? "metadata.name" : path
    matchers = reader.list("matchLabels", Matcher.init)
  }

  /// Those that were found which count, in their order.
  func chosen(of found: [Value]) throws(CallError) -> [Value] {
    guard mode == .multiple else {
      if found.count == 1 { return found }
      throw CallError("expected exactly one required resource, got \(found.count)")
    }
    guard found.count >= least else {
      throw CallError("expected at least \(least) required resources, got \(found.count)")
    }
    return Array(try sorted(found).prefix(most ?? .max))
  }

  /// The objects by the text or the number at the path; one that has none counts as empty or 0.
  private func sorted(_ objects: [Value]) throws(CallError) -> [Value] {
    var pairs: [(object: Value, key: Value)] = []
    var type: String?
    for object in objects {
      let key: Value
      do throws(FieldPathError) {
        key = try object.value(atFieldPath: sortPath)
      } catch {
        guard error.isNotFound else { throw CallError(error.description) }
        key = .null
      }
      pairs.append((object, key))
      guard !key.isNull else { continue }
      if let type, type != key.goType {
        throw CallError(
          "cannot sort values of different types \(type.goQuoted) and \(key.goType.goQuoted)"
        )
      }
      type = key.goType
    }
    switch type {
    case nil: return objects
    case "string":
      return pairs.sorted { ($0.key.string ?? "").precedesByBytes($1.key.string ?? "") }
        .map(\.object)
    case "float64":
      return pairs.sorted { ($0.key.number ?? 0) < ($1.key.number ?? 0) }.map(\.object)
    case .some(let type):
      guard objects.count > 1 else { return objects }
      let kind = type.hasPrefix("[") ? "slice" : type.hasPrefix("map") ? "map" : type
      throw CallError("unsupported type \(kind.goQuoted) for sorting")
    }
  }
}

extension Value {
  /// The type in Go of a value that came through the protocol.
  fileprivate var goType: String {
    switch self {
    case .null: "<nil>"
    case .bool: "bool"
    case .integer, .number: "float64"
    case .string: "string"
    case .array: "[]interface {}"
    case .object: "map[string]interface {}"
    }
  }
}
