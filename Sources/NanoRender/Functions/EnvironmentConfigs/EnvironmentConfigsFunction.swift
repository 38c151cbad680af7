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
    do throws(CallError) {
      return try EnvironmentConfigsFunction.answer(call)
    } catch {
      return .fatal(error.description)
    }
  }

  private static func answer(_ call: FunctionCall) throws(CallError) -> FunctionAnswer {
    var answer = FunctionAnswer(passingOn: call)
    answer.timeToLive = .seconds(60)
    let input: EnvironmentConfigsInput
    do {
      input = try EnvironmentConfigsInput(call.input)
    } catch {
      throw CallError("cannot get Function input: \(error)")
    }
    guard let sources = input.sources else { return answer }
    let earlier = call.context?[contextKey] ?? .null
    let composite = call.observed.composite?.object ?? .null
    answer.requirements = try requirements(of: sources, composite, environment: earlier)
    if call.requiredResources.isEmpty { return answer }
    let data = try data(of: sources, input, call.requiredResources)
    var environment = Value.object([:])
    for part in [input.defaultData, earlier, data] where !part.isNull {
      environment = environment.merged(with: part)
    }
    if environment["apiVersion"].isNull, environment["kind"].isNull {
      environment["apiVersion"] = "internal.crossplane.io/v1alpha1"
      environment["kind"] = "Environment"
    }
    var context = call.context?.object ?? [:]
    context[contextKey] = environment
    answer.context = .object(context)
    return answer
  }

  // MARK: - What is required

  private static func requirements(
    of sources: [EnvironmentConfigsInput.Source],
    _ composite: Value,
    environment: Value
  ) throws(CallError) -> WireRequirements {
    var wishes: [WireRequirements.Named<WireResourceSelector>] = []
    for (index, source) in sources.enumerated() {
      let match: WireResourceSelector.Match
      switch source.kind {
      case .reference(let name): match = .name(name)
      case .selector(let selector):
        var labels: Members = [:]
        for matcher in selector.matchers {
          labels[matcher.key] = try matcher.value(composite, environment)
        }
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

  // MARK: - What was found

  /// The data of all that was found, later sources over earlier ones.
  private static func data(
    of sources: [EnvironmentConfigsInput.Source],
    _ input: EnvironmentConfigsInput,
    _ found: [String: [FunctionResource]]
  ) throws(CallError) -> Value {
    var configs: [(path: String, config: Value)] = []
    for (index, source) in sources.enumerated() {
      let requirement = "environment-config-\(index)"
      guard let resources = found[requirement]?.map(\.object) else { continue }
      do throws(CallError) {
        for config in try source.chosen(of: resources, isOptional: input.isOptional) {
          configs.append((source.path, config))
        }
      } catch {
        let way =
          switch source.kind {
          case .reference(let name): "\(name.goQuoted) by reference, \(requirement.goQuoted)"
          case .selector: "\(requirement.goQuoted) by selector"
          }
        throw CallError(
          "cannot get selected environment configs: cannot process environment config \(way): "
            + error.description
        )
      }
    }
    // Sources without a path come first; the others in the order of their paths.
    var environment = Value.object([:])
    for path in Set(configs.map(\.path)).sorted(by: { $0.precedesByBytes($1) }) {
      for (_, config) in configs.filter({ $0.path == path }) {
        do throws(CallError) {
          environment = environment.merged(with: try placed(config, at: path))
        } catch {
          throw CallError("cannot merge environment data: \(error)")
        }
      }
    }
    return environment
  }

  /// The data of an EnvironmentConfig, inside of objects that make up the path.
  private static func placed(_ config: Value, at path: String) throws(CallError) -> Value {
    let name = config["metadata"]["name"].string ?? ""
    if path.isEmpty {
      do throws(FieldPathError) {
        return try config.value(atFieldPath: "data")
      } catch {
        throw CallError("cannot get data from environment config \(name.goQuoted): \(error)")
      }
    }
    let failure = "cannot get data from environment config \(name) into path \(path.goQuoted)"
    guard let steps = Path(fieldPath: path)?.steps else { throw CallError(failure) }
    var value = config["data"]
    for step in steps.reversed() {
      guard case .key(let key) = step else {
        throw CallError("\(failure), which leads into a list")
      }
      value = .object(Members(unique: [(key, value)]))
    }
    return value
  }
}
