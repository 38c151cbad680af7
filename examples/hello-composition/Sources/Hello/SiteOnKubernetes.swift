// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

/// What a Site becomes: a ConfigMap with the page, a Deployment that serves it, and a Service.
struct SiteOnKubernetes: Composition {
  static let name = "site.kubernetes"
  static let summary = "A page, served by nginx"

  func compose(
    _ site: Site,
    with settings: NoSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    let name = site.metadata.name

    let page = desired.resource("page", Kubernetes.ConfigMap.self) {
      $0.metadata.name = name
      $0.data["index.html"] = "<h1>\(site.spec.title)</h1>"
    }
    let server = desired.resource("server", Kubernetes.Deployment.self) {
      $0.metadata.name = name
      $0.spec.replicas = site.spec.replicas
      $0.spec.selector.matchLabels = ["app": name]
      $0.spec.template.metadata.labels = ["app": name]
      $0.spec.template.spec.containers = [
        .init {
          $0.name = "nginx"
          $0.image = "docker.io/nginxinc/nginx-unprivileged:1.29-alpine"
          $0.ports = [.init { $0.containerPort = 8080 }]
          $0.volumeMounts = [
            .init {
              $0.name = "page"
              $0.mountPath = "/usr/share/nginx/html"
            }
          ]
        }
      ]
      $0.spec.template.spec.volumes = [
        .init {
          $0.name = "page"
          $0.configMap.name = name
        }
      ]
    }
    .after(page)
    desired.resource("service", Kubernetes.Service.self) {
      $0.metadata.name = name
      $0.spec.selector = ["app": name]
      $0.spec.ports = [
        .init {
          $0.port = 80
          $0.targetPort = 8080
        }
      ]
    }

    desired.status(Site.Status.self) {
      $0.url = "http://\(name).\(site.metadata.namespace ?? "default").svc"
      $0.servers = server.observed.status.readyReplicas ?? 0
    }
  }
}

extension CompositionLibrary {
  /// Everything that this function answers.
  public static let hello = CompositionLibrary([SiteOnKubernetes()])
}
