// SPDX-License-Identifier: Apache-2.0

public import NanoValue

extension Desired {
  /// The environment: EnvironmentConfigs over the pipeline's context over defaults.
  ///
  /// - Parameters:
  ///   - configs: EnvironmentConfigs, the later winning; without any, an earlier step is expected to
  ///     have left the environment in the context.
  ///   - defaults: What holds where nobody says anything; an object.
  public mutating func environment(
    _ configs: EnvironmentConfigSelection...,
    defaults: Value = [:]
  ) -> Environment {
    var value = defaults
    if case .object(var earlier) = context(Environment.contextKey) {
      // What the functions that make an environment add to tell what the value is.
      earlier["apiVersion"] = nil
      earlier["kind"] = nil
      value = value.merged(with: .object(earlier))
    }
    var isPending = false
    for config in configs {
      let found = require(
        "environment-config-\(environmentConfigCount)",
        apiVersion: "apiextensions.crossplane.io/v1beta1",
        kind: "EnvironmentConfig",
        config.match
      )
      environmentConfigCount += 1
      isPending = isPending || found.isPending
      if !found.isPending, found.objects.isEmpty, !config.isOptional,
        case .name(let name) = config.match
      {
        call.fail("there is no EnvironmentConfig \(name.quoted())")
      }
      // In the order of their names: a list of the API server promises none.
      let objects = found.objects.sorted {
        ($0["metadata"]["name"].string ?? "").precedesByBytes($1["metadata"]["name"].string ?? "")
      }
      for object in objects where !object["data"].isNull {
        value = value.merged(with: object["data"])
      }
    }
    return Environment(value: value, isPending: isPending)
  }

  /// The value of a key of the pipeline's context; `null` when there is none.
  ///
  /// Steps of a pipeline hand values to later steps in the context; it does not outlive the call.
  public func context(_ key: String) -> Value {
    if let changed = contextChanges.last(where: { $0.key == key }) { return changed.value }
    return call.context(key)
  }

  /// Writes a key of the pipeline's context, for the steps that follow.
  public mutating func setContext(_ key: String, _ value: Value) {
    contextChanges.removeAll { $0.key == key }
    contextChanges.append((key: key, value: value))
  }
}
