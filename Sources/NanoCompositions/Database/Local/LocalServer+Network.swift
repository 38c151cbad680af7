// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

extension LocalServer {
  /// The name of the headless Service that a StatefulSet needs.
  var podsName: String { "\(name)-pods" }

  /// A Service for clients, whose address stays when the pod goes, and the one of the StatefulSet.
  func services(into desired: inout Desired) {
    desired.resource("service", Kubernetes.Service.self) {
      $0.metadata.name = name
      $0.spec.selector = [LocalServer.label: name]
      $0.spec.ports = [servicePort]
    }
    desired.resource("pods", Kubernetes.Service.self) {
      $0.metadata.name = podsName
      $0.spec.clusterIP = "None"
      $0.spec.selector = [LocalServer.label: name]
      $0.spec.ports = [servicePort]
    }
  }

  private var servicePort: Object<Kubernetes.Service.Spec.Port> {
    Object {
      $0.name = engine.name
      $0.port = engine.port
      $0.targetPort = IntOrString(engine.name)
    }
  }

  /// Lets in the database's own namespace and the allowed ones, and nobody else.
  func networkPolicy(into desired: inout Desired) {
    guard let allowed = database.spec.network?.allowedNamespaces else {
      return desired.remove("network-policy")
    }
    desired.resource("network-policy", Kubernetes.NetworkPolicy.self) {
      $0.metadata.name = "\(name)-clients"
      $0.spec.podSelector.matchLabels = [LocalServer.label: name]
      $0.spec.policyTypes = ["Ingress"]
      $0.spec.ingress = [
        Object {
          let own = Client { $0.podSelector = Object() }
          $0.from = allowed.isEmpty ? [own] : [own, clients(in: allowed)]
          $0.ports = [
            Object {
              $0.protocol = "TCP"
              $0.port = IntOrString(engine.port)
            }
          ]
        }
      ]
    }
  }

  private typealias Client = Object<Kubernetes.NetworkPolicy.Spec.Ingress.From>

  private func clients(in namespaces: [String]) -> Client {
    Object {
      $0.namespaceSelector.matchExpressions = [
        Object {
          $0.key = "kubernetes.io/metadata.name"
          $0.operator = "In"
          $0.values = namespaces
        }
      ]
    }
  }
}
