// SPDX-License-Identifier: Apache-2.0

internal import NanoFunction
internal import NanoResources

/// A database server that is one pod with one volume: how engines run inside the cluster that have
/// no operator.
///
/// A StatefulSet keeps the pod, and a claim of its own keeps the data. A claim that a StatefulSet
/// makes from its template could never grow, because that template cannot be changed. Asleep means
/// no pod; the claim stays.
struct LocalServer {
  /// What is special about an engine.
  struct Engine: Sendable {
    /// What the engine is called in containers, ports and connection details: `mysql`.
    let name: String
    /// Where it listens.
    let port: Int
    /// The user and group that its image runs as.
    let user: Int
    /// Where its volume is mounted.
    let dataFolder: String
    /// Where its configuration is mounted.
    let configurationFolder: String
    /// Folders beside these that it writes to, and that need not last.
    let scratchFolders: [String]
    /// How long it may take to write everything down when it is stopped.
    let secondsToStop: Int
  }

  /// A Secret's key, as a file in a folder of the container.
  struct SecretFile: Sendable {
    let key: String
    let folder: String
  }

  /// A key of the Secret of credentials.
  struct Credential: Sendable {
    let key: String
    let value: SecretBytes
  }

  /// An environment variable of the container: a text, or a key of the Secret of credentials.
  struct Variable: Sendable {
    let name: String
    let value: String?
    let secretKey: String?

    static func text(_ name: String, _ value: String) -> Variable {
      Variable(name: name, value: value, secretKey: nil)
    }

    static func secret(_ name: String, _ key: String) -> Variable {
      Variable(name: name, value: nil, secretKey: key)
    }
  }

  /// The wish.
  let database: Database
  /// What is special about its engine.
  let engine: Engine
  /// The name of the StatefulSet and of the Service that clients use.
  let name: String
  /// The image with its tag.
  let image: String
  /// The version in that tag.
  let version: String
  /// CPU and memory.
  let size: LocalSize
  /// How the server is started.
  let command: [String]
  /// The files of the configuration.
  let configuration: FieldMap<String>
  /// The keys of the Secret of credentials.
  let credentials: [Credential]
  /// The file among the credentials that the server reads.
  let secretFile: SecretFile
  /// The environment of the container.
  var environment: [Variable] = []
  /// What is remembered on the StatefulSet.
  var annotations: FieldMap<String> = [:]
  /// What of the wish the engine cannot fulfil.
  var limits = DatabaseLimits()

  /// The kinds that it composes.
  static let composes = [ComposedKind](
    of: Kubernetes.StatefulSet.self,
    Kubernetes.Service.self,
    Kubernetes.PersistentVolumeClaim.self,
    Kubernetes.ConfigMap.self,
    Kubernetes.Secret.self,
    Kubernetes.NetworkPolicy.self,
    Kubernetes.CronJob.self,
    Crossplane.Usage.self
  )

  /// The label by which Services and policies find the server's pod.
  static let label = "nano-idp.dev/database"

  /// The name under which every namespace of the cluster finds the server.
  var host: String { "\(name).\(database.metadata.namespace ?? "default").svc" }

  /// What the names of all objects of a Database begin with.
  ///
  /// At most 45 characters: a CronJob's name has at most 52, because its controller appends to it,
  /// and `-backup` is appended here.
  static func objectName(_ database: Database, _ desired: Desired) -> String {
    desired.objectName(database.metadata.name, limit: 45)
  }

  /// The image that the server runs; nil when there is no server yet.
  static func existingImage(_ desired: Desired) -> String? {
    desired.observed("server")?["spec"]["template"]["spec"]["containers"][0]["image"].string
  }
}

// MARK: - What it composes

extension LocalServer {
  typealias Pod = Kubernetes.StatefulSet.Spec.Template.Spec

  /// Composes the server and everything around it but the backup and the connection Secret.
  func compose(into desired: inout Desired) -> Composed<Kubernetes.StatefulSet> {
    desired.resource("configuration", Kubernetes.ConfigMap.self) {
      $0.metadata.name = configurationName
      $0.data = configuration
    }
    let secrets = secretData
    desired.resource("credentials", Kubernetes.Secret.self) {
      $0.metadata.name = credentialsName
      $0.data = secrets
    }
    let claim = claim("data", named: claimName, into: &desired)
    services(into: &desired)
    networkPolicy(into: &desired)
    let server = statefulSet(with: secrets, into: &desired)
    database.protect(&desired)
    if database.spec.deletionProtection {
      claim.resource.protected(
        because: "it holds the data of the Database \(database.metadata.name)"
      )
    }
    return server
  }

  var configurationName: String { "\(name)-config" }
  var credentialsName: String { "\(name)-credentials" }
  var claimName: String { "\(name)-data" }

  private func statefulSet(
    with secrets: FieldMap<String>,
    into desired: inout Desired
  ) -> Composed<Kubernetes.StatefulSet> {
    desired.resource("server", Kubernetes.StatefulSet.self) {
      $0.metadata.name = name
      $0.metadata.annotations = annotations
      $0.spec.replicas = database.spec.sleep == .asleep ? 0 : 1
      $0.spec.serviceName = podsName
      $0.spec.selector.matchLabels = [LocalServer.label: name]
      $0.spec.template.metadata.labels = [LocalServer.label: name]
      $0.spec.template.metadata.annotations["nano-idp.dev/configuration"] = checksum(secrets)
      $0.spec.template.spec = pod
    }
  }

  /// Another one when the server has to start anew to read what is new.
  private func checksum(_ secrets: FieldMap<String>) -> String {
    Value.array([configuration.fieldValue, secrets.fieldValue]).checksum
  }

  private var secretData: FieldMap<String> {
    var data = FieldMap<String>()
    for credential in credentials {
      data[credential.key] = Value.secretData(credential.value).string
    }
    return data
  }

  private var pod: Object<Pod> {
    Object {
      $0.automountServiceAccountToken = false
      // A Service called mysql would else give every pod variables that begin with MYSQL_.
      $0.enableServiceLinks = false
      $0.terminationGracePeriodSeconds = engine.secondsToStop
      $0.securityContext = podSecurity
      $0.containers = [container]
      $0.volumes = volumes
    }
  }

  /// No root, and files on the volumes belong to the server's group.
  var podSecurity: Object<Pod.SecurityContext> {
    Object {
      $0.runAsNonRoot = true
      $0.runAsUser = engine.user
      $0.runAsGroup = engine.user
      $0.fsGroup = engine.user
      $0.seccompProfile.type = "RuntimeDefault"
    }
  }

  /// No further rights, and nothing to write to but volumes.
  var containerSecurity: Object<Pod.Container.SecurityContext> {
    Object {
      $0.allowPrivilegeEscalation = false
      $0.capabilities.drop = ["ALL"]
      $0.readOnlyRootFilesystem = true
    }
  }

  private var container: Object<Pod.Container> {
    Object {
      $0.name = engine.name
      $0.image = image
      $0.command = command
      if !environment.isEmpty { $0.env = variables(environment) }
      $0.ports = [
        Object {
          $0.name = engine.name
          $0.containerPort = engine.port
        }
      ]
      // The first start writes the system tables: five minutes, on the slowest of disks.
      $0.startupProbe = probe(every: 5, failures: 60)
      $0.readinessProbe = probe(every: 10, failures: 3)
      $0.livenessProbe = probe(every: 20, failures: 6)
      $0.resources = size.resources
      $0.securityContext = containerSecurity
      $0.volumeMounts = mounts
    }
  }

  private func probe(every seconds: Int, failures: Int) -> Object<Pod.Container.LivenessProbe> {
    Object {
      $0.tcpSocket.port = IntOrString(engine.name)
      $0.periodSeconds = seconds
      $0.failureThreshold = failures
      $0.timeoutSeconds = 3
    }
  }

  /// Environment variables as a container has them.
  func variables(_ variables: [Variable]) -> [Object<Pod.Container.Env>] {
    variables.map { variable in
      Object {
        $0.name = variable.name
        $0.value = variable.value
        if let key = variable.secretKey {
          $0.valueFrom.secretKeyRef.name = credentialsName
          $0.valueFrom.secretKeyRef.key = key
        }
      }
    }
  }

  private var mounts: [Object<Pod.Container.VolumeMount>] {
    var mounts = [
      mount("data", at: engine.dataFolder),
      mount("configuration", at: engine.configurationFolder, isReadOnly: true),
      mount("credentials", at: secretFile.folder, isReadOnly: true),
    ]
    for (index, folder) in engine.scratchFolders.enumerated() {
      mounts.append(mount("scratch-\(index)", at: folder))
    }
    return mounts
  }

  /// A volume in a container.
  func mount(
    _ volume: String,
    at folder: String,
    isReadOnly: Bool = false
  ) -> Object<Pod.Container.VolumeMount> {
    Object {
      $0.name = volume
      $0.mountPath = folder
      if isReadOnly { $0.readOnly = true }
    }
  }

  private var volumes: [Object<Pod.Volume>] {
    var volumes: [Object<Pod.Volume>] = [
      Object {
        $0.name = "data"
        $0.persistentVolumeClaim.claimName = claimName
      },
      Object {
        $0.name = "configuration"
        $0.configMap.name = configurationName
      },
      secretVolume("credentials", file: secretFile.key),
    ]
    for index in engine.scratchFolders.indices {
      volumes.append(
        Object {
          $0.name = "scratch-\(index)"
          $0.emptyDir = Object()
        }
      )
    }
    return volumes
  }

  /// A volume with one key of the credentials, which only the server's group can read.
  func secretVolume(_ name: String, file key: String) -> Object<Pod.Volume> {
    Object {
      $0.name = name
      $0.secret.secretName = credentialsName
      $0.secret.defaultMode = 0o440
      $0.secret.items = [
        Object {
          $0.key = key
          $0.path = key
        }
      ]
    }
  }
}
