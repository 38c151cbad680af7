// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

extension Desired {
  /// Asks to see objects of the cluster.
  ///
  /// The same question has to be asked on every call, also when the answer is there: a question that
  /// depends on the answer to another never comes to rest, and Crossplane gives up after six calls.
  ///
  /// - Parameters:
  ///   - name: What the composition calls the question; each name once.
  ///   - apiVersion: The group and version of the objects.
  ///   - kind: The kind of the objects.
  ///   - match: Which of them.
  ///   - namespace: Their namespace; nil for cluster-scoped kinds, or to look in every namespace.
  /// - Returns: What was found, which tells "not looked yet" from "none".
  public mutating func require(
    _ name: String,
    apiVersion: String,
    kind: String,
    _ match: Requirement.Match,
    namespace: String? = nil
  ) -> RequiredResources {
    let requirement = Requirement(
      name: name,
      apiVersion: apiVersion,
      kind: kind,
      match: match,
      namespace: namespace
    )
    return questions.ask(requirement, call)
  }

  /// The objects that the Composition itself asks for, in `requirements` of this step.
  ///
  /// They are there from the first call on and cost no further one.
  ///
  /// - Parameter name: The `requirementName` in the Composition.
  /// - Returns: Pending when the Composition asks for nothing of that name.
  public func bootstrapped(_ name: String) -> RequiredResources { call.requiredResources(name) }

  /// Asks whether a kind is installed in the cluster.
  ///
  /// ```swift
  /// let monitors = desired.requireSchema(
  ///   "monitors", apiVersion: "monitoring.coreos.com/v1", kind: "PodMonitor")
  /// if monitors.isInstalled { desired.resource("monitor", …) }
  /// ```
  ///
  /// - Parameters:
  ///   - name: What the composition calls the question; each name once.
  ///   - apiVersion: The group and version of the kind.
  ///   - kind: The kind.
  ///   - fallback: What to take for true when this Crossplane cannot tell.
  public mutating func requireSchema(
    _ name: String,
    apiVersion: String,
    kind: String,
    ifUnsupported fallback: SchemaFallback = .refuse
  ) -> RequiredSchema {
    questions.ask(
      SchemaRequirement(name: name, apiVersion: apiVersion, kind: kind),
      fallback,
      call
    )
  }
}
