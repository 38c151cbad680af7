// SPDX-License-Identifier: Apache-2.0

public import NanoFunction

/// What a user wishes for: a page with a title.
///
/// The same fields, defaults and bounds as in `cluster/xrd.yaml`.
struct Site: CompositeResource {
  static let apiVersion = "hello.example.org/v1alpha1"
  static let kind = "Site"

  let metadata: CompositeMetadata
  let title: String
  let replicas: Int

  init(metadata: CompositeMetadata, spec: inout ObjectReader) {
    self.metadata = metadata
    title = spec.string("title")
    replicas = spec.integer("replicas", in: 0...5, default: 1)
  }
}

/// What it becomes: a ConfigMap with the page, a Deployment that serves it, and a Service.
struct SiteOnKubernetes: Composition {
  static let name = "site.kubernetes"
  static let summary = "A page, served by nginx"

  func compose(
    _ site: Site,
    with settings: NoSettings,
    into desired: inout Desired
  ) throws(CompositionError) {
    let name = site.metadata.name
    let labels: Value = ["app": .string(name)]

    let page = desired.resource(
      "page",
      [
        "apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": .string(name)],
        "data": ["index.html": .string("<h1>\(site.title)</h1>")],
      ]
    )
    let server = desired.resource(
      "server",
      [
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": ["name": .string(name)],
        "spec": [
          "replicas": .integer(Int64(site.replicas)),
          "selector": ["matchLabels": labels],
          "template": [
            "metadata": ["labels": labels],
            "spec": [
              "containers": [
                [
                  "name": "nginx", "image": "docker.io/nginxinc/nginx-unprivileged:1.29-alpine",
                  "ports": [["containerPort": 8080]],
                  "volumeMounts": [["name": "page", "mountPath": "/usr/share/nginx/html"]],
                ]
              ],
              "volumes": [["name": "page", "configMap": ["name": .string(name)]]],
            ],
          ],
        ],
      ]
    ).after(page)
    desired.resource(
      "service",
      [
        "apiVersion": "v1", "kind": "Service", "metadata": ["name": .string(name)],
        "spec": ["selector": labels, "ports": [["port": 80, "targetPort": 8080]]],
      ]
    )

    desired.status["url"] = .string("http://\(name).\(site.metadata.namespace ?? "default").svc")
    let servers = server.observed?["status"]["readyReplicas"].integer
    desired.status["servers"] = .integer(servers ?? 0)
  }
}

extension CompositionLibrary {
  /// Everything that this function answers.
  public static let hello = CompositionLibrary([SiteOnKubernetes()])
}
