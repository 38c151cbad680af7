// SPDX-License-Identifier: Apache-2.0

internal import NanoValue
internal import NanoWire

/// What `function-environment-configs` does: it requires EnvironmentConfigs and puts their data,
/// merged, into the context.
///
/// Source: <https://github.com/crossplane-contrib/function-environment-configs>
package struct EnvironmentConfigsFunction: FunctionCaller {
  /// The last part of its package.
  package static let name = "function-environment-configs"

  private static let contextKey = "apiextensions.crossplane.io/environment"

  /// The function; its settings are in the step's input.
  package init() {}

  /// Asks for the EnvironmentConfigs, and when they are there sets the environment.
  package func answer(_ call: FunctionCall) -> FunctionAnswer {
    var answer = FunctionAnswer(passingOn: call)
    answer.timeToLive = .seconds(60)
    let spec = call.input?["spec"] ?? .null
    guard let sources = spec["environmentConfigs"].array else { return answer }
    let earlier = call.context?[EnvironmentConfigsFunction.contextKey] ?? .null
    do {
      answer.requirements = try EnvironmentConfigsFunction.requirements(
        of: sources,
        composite: call.observed.composite?.object ?? .null,
        environment: earlier
      )
      if call.requiredResources.isEmpty { return answer }
      let data = try EnvironmentConfigsFunction.data(of: sources, spec, call.requiredResources)
      var environment = Value.object([:])
      for part in [spec["defaultData"], earlier, data] where !part.isNull {
        environment = environment.merged(with: part)
      }
      if environment["apiVersion"].isNull, environment["kind"].isNull {
        environment["apiVersion"] = "internal.crossplane.io/v1alpha1"
        environment["kind"] = "Environment"
      }
      var context = call.context?.object ?? [:]
      context[EnvironmentConfigsFunction.contextKey] = environment
      answer.context = .object(context)
    } catch {
      answer.results.append(WireResult(.fatal, error.description))
    }
    return answer
  }

  // MARK: - What is required

  private static func requirements(
    of sources: [Value],
    composite: Value,
    environment: Value
  ) throws(CallError) -> WireRequirements {
    var wishes: [WireRequirements.Named<WireResourceSelector>] = []
    for (index, source) in sources.enumerated() {
      let match: WireResourceSelector.Match
      if source["type"].string ?? "Reference" == "Reference" {
        match = .name(source["ref"]["name"].string ?? "")
      } else {
        let labels = try labels(source["selector"], composite, environment)
        // Without a label nothing is selected.
        if labels.isEmpty { continue }
        match = .labels(labels: labels)
      }
      let selector = WireResourceSelector(
        apiVersion: "apiextensions.crossplane.io/v1beta1",
        kind: "EnvironmentConfig",
        match: match
      )
      wishes.append(WireRequirements.Named("environment-config-\(index)", selector))
    }
    return WireRequirements(resources: wishes.sorted { $0.name.precedesByBytes($1.name) })
  }

  private static func labels(
    _ selector: Value,
    _ composite: Value,
    _ environment: Value
  ) throws(CallError) -> Members {
    var labels: Members = [:]
    for matcher in selector["matchLabels"].array ?? [] {
      let key = matcher["key"].string ?? ""
      let type = matcher["type"].string ?? "FromCompositeFieldPath"
      guard type != "Value" else {
        labels[key] = matcher["value"]
        continue
      }
      let isComposite = type == "FromCompositeFieldPath"
      let path = matcher["valueFromFieldPath"].string ?? ""
      let found = Path(fieldPath: path).flatMap { (isComposite ? composite : environment)[$0] }
      if let text = found?.string {
        labels[key] = .string(text)
      } else if matcher["fromFieldPathPolicy"].string != "Optional" {
        throw CallError(
          "cannot build requirements: cannot get value from "
            + "\(isComposite ? "composite" : "environment") field path \(path.goQuoted): "
            + (found.map { "expected a string, found \($0.kindInWords)" } ?? "no such field")
        )
      }
    }
    return labels
  }

  // MARK: - What was found

  /// The data of all that was found, later sources over earlier ones.
  private static func data(
    of sources: [Value],
    _ spec: Value,
    _ found: [String: [FunctionResource]]
  ) throws(CallError) -> Value {
    var merged: [(path: String, data: Value)] = []
    for (index, source) in sources.enumerated() {
      let name = "environment-config-\(index)"
      guard let resources = found[name]?.map(\.object) else { continue }
      let isReference = source["type"].string ?? "Reference" == "Reference"
      let isOptional = spec["policy"]["resolution"].string == "Optional"
      let chosen =
        isReference
        ? try referenced(source["ref"]["name"].string ?? "", resources, name, isOptional)
        : try selected(source["selector"], resources, name)
      let path = source["toFieldPath"].string ?? ""
      for config in chosen { merged.append((path, config["data"])) }
    }
    // Sources without a path come first; the others in the order of their paths.
    var environment = Value.object([:])
    let paths = Set(merged.map(\.path)).sorted { $0.precedesByBytes($1) }
    for path in paths {
      for (_, data) in merged.filter({ $0.path == path }) where !data.isNull {
        environment = environment.merged(with: try placed(data, at: path))
      }
    }
    return environment
  }

  private static func placed(_ data: Value, at path: String) throws(CallError) -> Value {
    if path.isEmpty { return data }
    guard let steps = Path(fieldPath: path)?.steps else {
      throw CallError(
        "cannot merge environment data: cannot get data from environment config into path "
          + path.goQuoted
      )
    }
    var value = data
    for step in steps.reversed() {
      guard case .key(let key) = step else {
        throw CallError("cannot merge environment data: path \(path.goQuoted) leads into a list")
      }
      value = .object(Members(unique: [(key, value)]))
    }
    return value
  }

  private static func referenced(
    _ name: String,
    _ resources: [Value],
    _ requirement: String,
    _ isOptional: Bool
  ) throws(CallError) -> [Value] {
    if resources.isEmpty, !isOptional {
      throw CallError(
        "cannot get selected environment configs: cannot process environment config "
          + "\(name.goQuoted) by reference, \(requirement.goQuoted): Required environment config "
          + "\(name.goQuoted) not found"
      )
    }
    return resources
  }

  private static func selected(
    _ selector: Value,
    _ resources: [Value],
    _ requirement: String
  ) throws(CallError) -> [Value] {
    let failure =
      "cannot get selected environment configs: cannot process environment config "
      + "\(requirement.goQuoted) by selector"
    let count = resources.count
    guard selector["mode"].string == "Multiple" else {
      if count == 1 { return resources }
      throw CallError("\(failure): expected exactly one required resource, got \(count)")
    }
    if let least = selector["minMatch"].integer, count < least {
      throw CallError("\(failure): expected at least \(least) required resources, got \(count)")
    }
    let path = selector["sortByFieldPath"].string ?? "metadata.name"
    let sorted = try sorted(resources, by: path, failure)
    guard let most = selector["maxMatch"].integer, most >= 0, count > most else { return sorted }
    return Array(sorted.prefix(Int(most)))
  }

  /// The resources by the text or the number at a path; one that has none counts as empty or 0.
  private static func sorted(
    _ resources: [Value],
    by path: String,
    _ failure: String
  ) throws(CallError) -> [Value] {
    guard let steps = Path(fieldPath: path) else {
      throw CallError("\(failure): cannot sort by field path \(path.goQuoted)")
    }
    let keys = resources.map { $0[steps] ?? .null }
    let kinds = keys.filter { !$0.isNull }
    let pairs = zip(resources, keys)
    if kinds.allSatisfy({ $0.string != nil }) {
      return pairs.sorted { ($0.1.string ?? "").precedesByBytes($1.1.string ?? "") }.map(\.0)
    }
    if kinds.allSatisfy({ $0.number != nil }) {
      return pairs.sorted { ($0.1.number ?? 0) < ($1.1.number ?? 0) }.map(\.0)
    }
    throw CallError("\(failure): cannot sort values of different types at \(path.goQuoted)")
  }
}
