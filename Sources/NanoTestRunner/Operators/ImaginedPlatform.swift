// SPDX-License-Identifier: Apache-2.0

package import NanoFunction
internal import NanoRender
internal import NanoTesting
internal import NanoWire

/// What every platform has, made up where nobody gave it: the credentials of steps, and
/// EnvironmentConfigs.
///
/// Only for functions in this process: what others take for an answer nobody knows here.
package struct ImaginedPlatform: Sendable {
  /// Something that was made up.
  package struct Object: Sendable, Equatable {
    /// What it is, without its content: `Secret installation-key in crossplane-system (key)`.
    package let title: String
    /// The flag that gives another one.
    package let flag: String
  }

  /// What every EnvironmentConfig holds.
  private let environment: Value

  /// A platform with that data in every EnvironmentConfig.
  package init(environment: Value) { self.environment = environment }

  /// Gives a life what its pipeline asks for and nobody gave.
  ///
  /// - Returns: What was made up.
  package func complete(_ life: inout CompositeLife) -> [Object] {
    var made = credentials(&life)
    // A fake counts its calls, so none may be made to find out what is asked for.
    guard !life.functions.values.contains(where: { $0 is FakeFunction }) else { return made }
    let own = Set(
      PipelineStep.steps(of: life.input.composition["spec"])
        .filter { life.functions[$0.function] is LibraryFunction }.map(\.name)
    )
    // What is found may lead to further questions.
    for _ in 0..<5 {
      var trial = life
      guard let calls = (try? trial.reconcile())?.output.pipeline?.calls else { return made }
      var environments: [Value] = []
      for name in calls.filter({ own.contains($0.step) }).missingEnvironments
      where !environments.contains(where: { $0["metadata"]["name"].string == name }) {
        var config = Value.kubernetes(
          "apiextensions.crossplane.io/v1beta1",
          "EnvironmentConfig",
          name
        )
        config["data"] = environment
        environments.append(config)
      }
      if environments.isEmpty { return made }
      life.require(environments)
      made += environments.map { Object(title: $0.titleWithKeys, flag: "-e") }
    }
    return made
  }

  /// The Secrets that steps name as credentials, with the keys that their inputs name.
  private func credentials(_ life: inout CompositeLife) -> [Object] {
    var made: [Object] = []
    for step in life.input.composition["spec"]["pipeline"].array ?? []
    where life.functions[step["functionRef"]["name"].string ?? ""] is LibraryFunction {
      for credential in step["credentials"].array ?? [] {
        let reference = credential["secretRef"]
        guard let name = reference["name"].string else { continue }
        let keys = ImaginedPlatform.keys(of: credential["name"], in: step["input"])
        let secret = ImaginedSecret.secret(
          name,
          namespace: reference["namespace"].string,
          type: "Opaque",
          (keys.isEmpty ? ["key"] : keys).map { ($0, ImaginedSecret.password("\(name)/\($0)")) }
        )
        let given = life.input.credentials + life.input.requiredResources
        if given.contains(where: { $0.isSame(as: secret) || $0.isSecret(named: name) }) { continue }
        life.give(credentials: [secret])
        made.append(Object(title: secret.titleWithKeys, flag: "--function-credentials"))
      }
    }
    return made
  }

  /// The keys of a credential that an input names, as `{credential: name, key: key}`.
  private static func keys(of credential: Value, in input: Value) -> [String] {
    switch input {
    case .object(let members):
      if members["credential"] == credential, let key = members["key"]?.string { return [key] }
      return members.flatMap { keys(of: credential, in: $0.value) }
    case .array(let elements): return elements.flatMap { keys(of: credential, in: $0) }
    default: return []
    }
  }
}

extension Value {
  /// Whether it is a Secret of that name, whose kind may be unsaid as Crossplane's command takes it.
  fileprivate func isSecret(named name: String) -> Bool {
    self["kind"].isNull && self["metadata"]["name"].string == name
  }

  /// An object with the keys of its data, and without their values:
  /// `Secret orders-db-app in team-a (host, password)`.
  var titleWithKeys: String {
    let metadata = self["metadata"]
    let namespace = metadata["namespace"].string.map { " in \($0)" } ?? ""
    let keys = (self["data"].object ?? [:]).map(\.key).sorted { $0.precedesByBytes($1) }
    return "\(self["kind"].string ?? "") \(metadata["name"].string ?? "")\(namespace) "
      + "(\(keys.joined(separator: ", ")))"
  }
}

extension [RecordedCall] {
  /// The objects that are asked for by name and were not found, by their selectors.
  var missing: [WireResourceSelector] {
    var missing: [WireResourceSelector] = []
    for (index, made) in enumerated() {
      // An answer that ends the pipeline need not repeat what it asked for in the one before.
      let before = index > 0 && self[index - 1].step == made.step ? self[index - 1].answer : nil
      let wishes = [before, made.answer].compactMap { $0?.requirements?.resources }.flatMap(\.self)
      for wish in wishes where made.call.requiredResources[wish.name]?.isEmpty == true {
        guard case .name = wish.selector.match, !missing.contains(wish.selector) else { continue }
        missing.append(wish.selector)
      }
    }
    return missing
  }

  /// The names of EnvironmentConfigs that are asked for and were not found.
  fileprivate var missingEnvironments: [String] {
    missing.compactMap { selector in
      guard selector.kind == "EnvironmentConfig",
        selector.apiVersion.hasPrefix("apiextensions.crossplane.io/"),
        case .name(let name) = selector.match
      else { return nil }
      return name
    }
  }
}
