// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// What CPU and memory a server inside the cluster gets.
///
/// The CPU is not limited: a database that may borrow an idle core answers sooner and takes nothing
/// from anybody.
struct LocalSize: Sendable, Hashable {
  let cpu: String
  let memoryRequest: String
  let memoryLimit: String

  /// The container's requests and limits.
  var resources: Object<Kubernetes.StatefulSet.Spec.Template.Spec.Resources> {
    Object {
      $0.requests["cpu"] = IntOrString(cpu)
      $0.requests["memory"] = IntOrString(memoryRequest)
      $0.limits["memory"] = IntOrString(memoryLimit)
    }
  }
}
