// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension CNPG {
  /// Pooler of `postgresql.cnpg.io/v1`.
  public struct Pooler: ResourceShape {
    public static var apiVersion: String { "postgresql.cnpg.io/v1" }
    public static var kind: String { "Pooler" }
    public init() {}
    /// Required.
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      /// Required.
      public var cluster: ObjectField<Cluster> { .init("cluster") }
      public var deploymentStrategy: ObjectField<DeploymentStrategy> { .init("deploymentStrategy") }
      /// Default `1`.
      public var instances: Field<Int> { .init("instances") }
      public var monitoring: ObjectField<Monitoring> { .init("monitoring") }
      /// Required.
      public var pgbouncer: ObjectField<Pgbouncer> { .init("pgbouncer") }
      /// At most 253 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
      public var serviceAccountName: Field<String> { .init("serviceAccountName") }
      public var serviceTemplate: ObjectField<ServiceTemplate> { .init("serviceTemplate") }
      public var template: ObjectField<Template> { .init("template") }
      /// Default `"rw"`.
      public var type: Field<TypeFields> { .init("type") }

      public typealias Cluster = CNPG.Cluster.Spec.ImagePullSecret

      public struct DeploymentStrategy: ObjectShape {
        public init() {}
        public var rollingUpdate: ObjectField<RollingUpdate> { .init("rollingUpdate") }
        public var type: Field<String> { .init("type") }

        public struct RollingUpdate: ObjectShape {
          public init() {}
          public var maxSurge: Field<IntOrString> { .init("maxSurge") }
          public var maxUnavailable: Field<IntOrString> { .init("maxUnavailable") }
        }
      }

      public struct Monitoring: ObjectShape {
        public init() {}
        /// Default `false`.
        public var enablePodMonitor: Field<Bool> { .init("enablePodMonitor") }
        public var podMonitorMetricRelabelings: Field<[Object<PodMonitorMetricRelabeling>]> { .init("podMonitorMetricRelabelings") }
        public var podMonitorRelabelings: Field<[Object<PodMonitorRelabeling>]> { .init("podMonitorRelabelings") }
        public var tls: ObjectField<Tls> { .init("tls") }

        public typealias PodMonitorMetricRelabeling = CNPG.Cluster.Spec.Monitoring.PodMonitorMetricRelabeling

        public typealias PodMonitorRelabeling = CNPG.Cluster.Spec.Monitoring.PodMonitorMetricRelabeling

        public typealias Tls = CNPG.Cluster.Spec.Monitoring.Tls
      }

      public struct Pgbouncer: ObjectShape {
        public init() {}
        public var authQuery: Field<String> { .init("authQuery") }
        public var authQuerySecret: ObjectField<AuthQuerySecret> { .init("authQuerySecret") }
        public var clientCASecret: ObjectField<ClientCASecret> { .init("clientCASecret") }
        public var clientTLSSecret: ObjectField<ClientTLSSecret> { .init("clientTLSSecret") }
        public var image: Field<String> { .init("image") }
        public var imageCatalogRef: ObjectField<ImageCatalogRef> { .init("imageCatalogRef") }
        public var parameters: MapField<String> { .init("parameters") }
        /// Default `false`.
        public var paused: Field<Bool> { .init("paused") }
        public var pg_hba: Field<[String]> { .init("pg_hba") }
        /// Default `"session"`.
        public var poolMode: Field<PoolMode> { .init("poolMode") }
        public var serverCASecret: ObjectField<ServerCASecret> { .init("serverCASecret") }
        public var serverTLSSecret: ObjectField<ServerTLSSecret> { .init("serverTLSSecret") }

        public typealias AuthQuerySecret = CNPG.Cluster.Spec.ImagePullSecret

        public typealias ClientCASecret = CNPG.Cluster.Spec.ImagePullSecret

        public typealias ClientTLSSecret = CNPG.Cluster.Spec.ImagePullSecret

        public struct ImageCatalogRef: ObjectShape {
          public init() {}
          public var apiGroup: Field<String> { .init("apiGroup") }
          /// Required; at most 63 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
          public var key: Field<String> { .init("key") }
          /// Required.
          public var kind: Field<String> { .init("kind") }
          /// Required.
          public var name: Field<String> { .init("name") }
        }

        public struct PoolMode: FieldChoice {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          public static var session: PoolMode { .init(rawValue: "session") }
          public static var transaction: PoolMode { .init(rawValue: "transaction") }
        }

        public typealias ServerCASecret = CNPG.Cluster.Spec.ImagePullSecret

        public typealias ServerTLSSecret = CNPG.Cluster.Spec.ImagePullSecret
      }

      public typealias ServiceTemplate = CNPG.Cluster.Spec.Managed.Services.Additional.ServiceTemplate

      public struct Template: ObjectShape {
        public init() {}
        public var metadata: ObjectField<Metadata> { .init("metadata") }
        public var spec: ObjectField<Spec> { .init("spec") }

        public typealias Metadata = CNPG.Cluster.Spec.Managed.Services.Additional.ServiceTemplate.Metadata

        public struct Spec: ObjectShape {
          public init() {}
          public var activeDeadlineSeconds: Field<Int> { .init("activeDeadlineSeconds") }
          public var affinity: ObjectField<Affinity> { .init("affinity") }
          public var automountServiceAccountToken: Field<Bool> { .init("automountServiceAccountToken") }
          /// Required; no two with the same name.
          public var containers: Field<[Object<Container>]> { .init("containers") }
          public var dnsConfig: ObjectField<DnsConfig> { .init("dnsConfig") }
          public var dnsPolicy: Field<String> { .init("dnsPolicy") }
          public var enableServiceLinks: Field<Bool> { .init("enableServiceLinks") }
          /// No two with the same name.
          public var ephemeralContainers: Field<[Object<EphemeralContainer>]> { .init("ephemeralContainers") }
          /// No two with the same ip.
          public var hostAliases: Field<[Object<HostAlias>]> { .init("hostAliases") }
          public var hostIPC: Field<Bool> { .init("hostIPC") }
          public var hostNetwork: Field<Bool> { .init("hostNetwork") }
          public var hostPID: Field<Bool> { .init("hostPID") }
          public var hostUsers: Field<Bool> { .init("hostUsers") }
          public var hostname: Field<String> { .init("hostname") }
          public var hostnameOverride: Field<String> { .init("hostnameOverride") }
          /// No two with the same name.
          public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
          /// No two with the same name.
          public var initContainers: Field<[Object<InitContainer>]> { .init("initContainers") }
          public var nodeName: Field<String> { .init("nodeName") }
          public var nodeSelector: MapField<String> { .init("nodeSelector") }
          public var os: ObjectField<Os> { .init("os") }
          public var overhead: MapField<IntOrString> { .init("overhead") }
          public var preemptionPolicy: Field<String> { .init("preemptionPolicy") }
          public var priority: Field<Int> { .init("priority") }
          public var priorityClassName: Field<String> { .init("priorityClassName") }
          public var readinessGates: Field<[Object<ReadinessGate>]> { .init("readinessGates") }
          /// No two with the same name.
          public var resourceClaims: Field<[Object<ResourceClaim>]> { .init("resourceClaims") }
          public var resources: ObjectField<Resources> { .init("resources") }
          public var restartPolicy: Field<String> { .init("restartPolicy") }
          public var runtimeClassName: Field<String> { .init("runtimeClassName") }
          public var schedulerName: Field<String> { .init("schedulerName") }
          /// No two with the same name.
          public var schedulingGates: Field<[Object<SchedulingGate>]> { .init("schedulingGates") }
          public var schedulingGroup: ObjectField<SchedulingGroup> { .init("schedulingGroup") }
          public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
          public var serviceAccount: Field<String> { .init("serviceAccount") }
          public var serviceAccountName: Field<String> { .init("serviceAccountName") }
          public var setHostnameAsFQDN: Field<Bool> { .init("setHostnameAsFQDN") }
          public var shareProcessNamespace: Field<Bool> { .init("shareProcessNamespace") }
          public var subdomain: Field<String> { .init("subdomain") }
          public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
          public var tolerations: Field<[Object<Toleration>]> { .init("tolerations") }
          /// No two with the same topologyKey and whenUnsatisfiable.
          public var topologySpreadConstraints: Field<[Object<TopologySpreadConstraint>]> { .init("topologySpreadConstraints") }
          /// No two with the same name.
          public var volumes: Field<[Object<Volume>]> { .init("volumes") }

          public struct Affinity: ObjectShape {
            public init() {}
            public var nodeAffinity: ObjectField<NodeAffinity> { .init("nodeAffinity") }
            public var podAffinity: ObjectField<PodAffinity> { .init("podAffinity") }
            public var podAntiAffinity: ObjectField<PodAntiAffinity> { .init("podAntiAffinity") }

            public typealias NodeAffinity = CNPG.Cluster.Spec.Affinity.NodeAffinity

            public typealias PodAffinity = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity

            public typealias PodAntiAffinity = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity
          }

          public struct Container: ObjectShape {
            public init() {}
            public var args: Field<[String]> { .init("args") }
            public var command: Field<[String]> { .init("command") }
            /// No two with the same name.
            public var env: Field<[Object<Env>]> { .init("env") }
            public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            public var image: Field<String> { .init("image") }
            public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            public var name: Field<String> { .init("name") }
            /// No two with the same containerPort and protocol.
            public var ports: Field<[Object<Port>]> { .init("ports") }
            public var readinessProbe: ObjectField<ReadinessProbe> { .init("readinessProbe") }
            public var resizePolicy: Field<[Object<ResizePolicy>]> { .init("resizePolicy") }
            public var resources: ObjectField<Resources> { .init("resources") }
            public var restartPolicy: Field<String> { .init("restartPolicy") }
            public var restartPolicyRules: Field<[Object<RestartPolicyRule>]> { .init("restartPolicyRules") }
            public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
            public var startupProbe: ObjectField<StartupProbe> { .init("startupProbe") }
            public var stdin: Field<Bool> { .init("stdin") }
            public var stdinOnce: Field<Bool> { .init("stdinOnce") }
            public var terminationMessagePath: Field<String> { .init("terminationMessagePath") }
            public var terminationMessagePolicy: Field<String> { .init("terminationMessagePolicy") }
            public var tty: Field<Bool> { .init("tty") }
            /// No two with the same devicePath.
            public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            /// No two with the same mountPath.
            public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            public var workingDir: Field<String> { .init("workingDir") }

            public typealias Env = CNPG.Cluster.Spec.Env

            public typealias EnvFrom = CNPG.Cluster.Spec.EnvFrom

            public struct Lifecycle: ObjectShape {
              public init() {}
              public var postStart: ObjectField<PostStart> { .init("postStart") }
              public var preStop: ObjectField<PreStop> { .init("preStop") }
              public var stopSignal: Field<String> { .init("stopSignal") }

              public struct PostStart: ObjectShape {
                public init() {}
                public var exec: ObjectField<Exec> { .init("exec") }
                public var httpGet: ObjectField<HttpGet> { .init("httpGet") }
                public var sleep: ObjectField<Sleep> { .init("sleep") }
                public var tcpSocket: ObjectField<TcpSocket> { .init("tcpSocket") }

                public struct Exec: ObjectShape {
                  public init() {}
                  public var command: Field<[String]> { .init("command") }
                }

                public struct HttpGet: ObjectShape {
                  public init() {}
                  public var host: Field<String> { .init("host") }
                  public var httpHeaders: Field<[Object<HttpHeader>]> { .init("httpHeaders") }
                  public var path: Field<String> { .init("path") }
                  /// Required.
                  public var port: Field<IntOrString> { .init("port") }
                  public var scheme: Field<String> { .init("scheme") }

                  public typealias HttpHeader = CNPG.Cluster.Spec.PodSecurityContext.Sysctl
                }

                public struct Sleep: ObjectShape {
                  public init() {}
                  /// Required.
                  public var seconds: Field<Int> { .init("seconds") }
                }

                public struct TcpSocket: ObjectShape {
                  public init() {}
                  public var host: Field<String> { .init("host") }
                  /// Required.
                  public var port: Field<IntOrString> { .init("port") }
                }
              }

              public typealias PreStop = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart
            }

            public struct LivenessProbe: ObjectShape {
              public init() {}
              public var exec: ObjectField<Exec> { .init("exec") }
              public var failureThreshold: Field<Int> { .init("failureThreshold") }
              public var grpc: ObjectField<Grpc> { .init("grpc") }
              public var httpGet: ObjectField<HttpGet> { .init("httpGet") }
              public var initialDelaySeconds: Field<Int> { .init("initialDelaySeconds") }
              public var periodSeconds: Field<Int> { .init("periodSeconds") }
              public var successThreshold: Field<Int> { .init("successThreshold") }
              public var tcpSocket: ObjectField<TcpSocket> { .init("tcpSocket") }
              public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
              public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }

              public typealias Exec = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart.Exec

              public struct Grpc: ObjectShape {
                public init() {}
                /// Required.
                public var port: Field<Int> { .init("port") }
                /// Default `""`.
                public var service: Field<String> { .init("service") }
              }

              public typealias HttpGet = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart.HttpGet

              public typealias TcpSocket = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart.TcpSocket
            }

            public struct Port: ObjectShape {
              public init() {}
              /// Required.
              public var containerPort: Field<Int> { .init("containerPort") }
              public var hostIP: Field<String> { .init("hostIP") }
              public var hostPort: Field<Int> { .init("hostPort") }
              public var name: Field<String> { .init("name") }
              /// Default `"TCP"`.
              public var `protocol`: Field<String> { .init("protocol") }
            }

            public typealias ReadinessProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public struct ResizePolicy: ObjectShape {
              public init() {}
              /// Required.
              public var resourceName: Field<String> { .init("resourceName") }
              /// Required.
              public var restartPolicy: Field<String> { .init("restartPolicy") }
            }

            public typealias Resources = CNPG.Cluster.Spec.Resources

            public struct RestartPolicyRule: ObjectShape {
              public init() {}
              /// Required.
              public var action: Field<String> { .init("action") }
              public var exitCodes: ObjectField<ExitCodes> { .init("exitCodes") }

              public struct ExitCodes: ObjectShape {
                public init() {}
                /// Required.
                public var `operator`: Field<String> { .init("operator") }
                public var values: Field<[Int]> { .init("values") }
              }
            }

            public typealias SecurityContext = CNPG.Cluster.Spec.SecurityContext

            public typealias StartupProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public struct VolumeDevice: ObjectShape {
              public init() {}
              /// Required.
              public var devicePath: Field<String> { .init("devicePath") }
              /// Required.
              public var name: Field<String> { .init("name") }
            }

            public struct VolumeMount: ObjectShape {
              public init() {}
              /// Required.
              public var mountPath: Field<String> { .init("mountPath") }
              public var mountPropagation: Field<String> { .init("mountPropagation") }
              /// Required.
              public var name: Field<String> { .init("name") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var recursiveReadOnly: Field<String> { .init("recursiveReadOnly") }
              public var subPath: Field<String> { .init("subPath") }
              public var subPathExpr: Field<String> { .init("subPathExpr") }
            }
          }

          public struct DnsConfig: ObjectShape {
            public init() {}
            public var nameservers: Field<[String]> { .init("nameservers") }
            public var options: Field<[Object<Option>]> { .init("options") }
            public var searches: Field<[String]> { .init("searches") }

            public struct Option: ObjectShape {
              public init() {}
              public var name: Field<String> { .init("name") }
              public var value: Field<String> { .init("value") }
            }
          }

          public struct EphemeralContainer: ObjectShape {
            public init() {}
            public var args: Field<[String]> { .init("args") }
            public var command: Field<[String]> { .init("command") }
            /// No two with the same name.
            public var env: Field<[Object<Env>]> { .init("env") }
            public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            public var image: Field<String> { .init("image") }
            public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            public var name: Field<String> { .init("name") }
            /// No two with the same containerPort and protocol.
            public var ports: Field<[Object<Port>]> { .init("ports") }
            public var readinessProbe: ObjectField<ReadinessProbe> { .init("readinessProbe") }
            public var resizePolicy: Field<[Object<ResizePolicy>]> { .init("resizePolicy") }
            public var resources: ObjectField<Resources> { .init("resources") }
            public var restartPolicy: Field<String> { .init("restartPolicy") }
            public var restartPolicyRules: Field<[Object<RestartPolicyRule>]> { .init("restartPolicyRules") }
            public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
            public var startupProbe: ObjectField<StartupProbe> { .init("startupProbe") }
            public var stdin: Field<Bool> { .init("stdin") }
            public var stdinOnce: Field<Bool> { .init("stdinOnce") }
            public var targetContainerName: Field<String> { .init("targetContainerName") }
            public var terminationMessagePath: Field<String> { .init("terminationMessagePath") }
            public var terminationMessagePolicy: Field<String> { .init("terminationMessagePolicy") }
            public var tty: Field<Bool> { .init("tty") }
            /// No two with the same devicePath.
            public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            /// No two with the same mountPath.
            public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            public var workingDir: Field<String> { .init("workingDir") }

            public typealias Env = CNPG.Cluster.Spec.Env

            public typealias EnvFrom = CNPG.Cluster.Spec.EnvFrom

            public typealias Lifecycle = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle

            public typealias LivenessProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public typealias Port = CNPG.Pooler.Spec.Template.Spec.Container.Port

            public typealias ReadinessProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public typealias ResizePolicy = CNPG.Pooler.Spec.Template.Spec.Container.ResizePolicy

            public typealias Resources = CNPG.Cluster.Spec.Resources

            public typealias RestartPolicyRule = CNPG.Pooler.Spec.Template.Spec.Container.RestartPolicyRule

            public typealias SecurityContext = CNPG.Cluster.Spec.SecurityContext

            public typealias StartupProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public typealias VolumeDevice = CNPG.Pooler.Spec.Template.Spec.Container.VolumeDevice

            public typealias VolumeMount = CNPG.Pooler.Spec.Template.Spec.Container.VolumeMount
          }

          public struct HostAlias: ObjectShape {
            public init() {}
            public var hostnames: Field<[String]> { .init("hostnames") }
            /// Required.
            public var ip: Field<String> { .init("ip") }
          }

          public typealias ImagePullSecret = CNPG.Database.Spec.Cluster

          public typealias InitContainer = CNPG.Pooler.Spec.Template.Spec.Container

          public typealias Os = CNPG.Cluster.Spec.ImagePullSecret

          public struct ReadinessGate: ObjectShape {
            public init() {}
            /// Required.
            public var conditionType: Field<String> { .init("conditionType") }
          }

          public struct ResourceClaim: ObjectShape {
            public init() {}
            /// Required.
            public var name: Field<String> { .init("name") }
            public var resourceClaimName: Field<String> { .init("resourceClaimName") }
            public var resourceClaimTemplateName: Field<String> { .init("resourceClaimTemplateName") }
          }

          public typealias Resources = CNPG.Cluster.Spec.Resources

          public typealias SchedulingGate = CNPG.Cluster.Spec.ImagePullSecret

          public struct SchedulingGroup: ObjectShape {
            public init() {}
            public var podGroupName: Field<String> { .init("podGroupName") }
          }

          public typealias SecurityContext = CNPG.Cluster.Spec.PodSecurityContext

          public typealias Toleration = CNPG.Cluster.Spec.Affinity.Toleration

          public typealias TopologySpreadConstraint = CNPG.Cluster.Spec.TopologySpreadConstraint

          public struct Volume: ObjectShape {
            public init() {}
            public var awsElasticBlockStore: ObjectField<AwsElasticBlockStore> { .init("awsElasticBlockStore") }
            public var azureDisk: ObjectField<AzureDisk> { .init("azureDisk") }
            public var azureFile: ObjectField<AzureFile> { .init("azureFile") }
            public var cephfs: ObjectField<Cephfs> { .init("cephfs") }
            public var cinder: ObjectField<Cinder> { .init("cinder") }
            public var configMap: ObjectField<ConfigMap> { .init("configMap") }
            public var csi: ObjectField<Csi> { .init("csi") }
            public var downwardAPI: ObjectField<DownwardAPI> { .init("downwardAPI") }
            public var emptyDir: ObjectField<EmptyDir> { .init("emptyDir") }
            public var ephemeral: ObjectField<Ephemeral> { .init("ephemeral") }
            public var fc: ObjectField<Fc> { .init("fc") }
            public var flexVolume: ObjectField<FlexVolume> { .init("flexVolume") }
            public var flocker: ObjectField<Flocker> { .init("flocker") }
            public var gcePersistentDisk: ObjectField<GcePersistentDisk> { .init("gcePersistentDisk") }
            public var gitRepo: ObjectField<GitRepo> { .init("gitRepo") }
            public var glusterfs: ObjectField<Glusterfs> { .init("glusterfs") }
            public var hostPath: ObjectField<HostPath> { .init("hostPath") }
            public var image: ObjectField<Image> { .init("image") }
            public var iscsi: ObjectField<Iscsi> { .init("iscsi") }
            /// Required.
            public var name: Field<String> { .init("name") }
            public var nfs: ObjectField<Nfs> { .init("nfs") }
            public var persistentVolumeClaim: ObjectField<PersistentVolumeClaim> { .init("persistentVolumeClaim") }
            public var photonPersistentDisk: ObjectField<PhotonPersistentDisk> { .init("photonPersistentDisk") }
            public var portworxVolume: ObjectField<PortworxVolume> { .init("portworxVolume") }
            public var projected: ObjectField<Projected> { .init("projected") }
            public var quobyte: ObjectField<Quobyte> { .init("quobyte") }
            public var rbd: ObjectField<Rbd> { .init("rbd") }
            public var scaleIO: ObjectField<ScaleIO> { .init("scaleIO") }
            public var secret: ObjectField<Secret> { .init("secret") }
            public var storageos: ObjectField<Storageos> { .init("storageos") }
            public var vsphereVolume: ObjectField<VsphereVolume> { .init("vsphereVolume") }

            public struct AwsElasticBlockStore: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var partition: Field<Int> { .init("partition") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var volumeID: Field<String> { .init("volumeID") }
            }

            public struct AzureDisk: ObjectShape {
              public init() {}
              public var cachingMode: Field<String> { .init("cachingMode") }
              /// Required.
              public var diskName: Field<String> { .init("diskName") }
              /// Required.
              public var diskURI: Field<String> { .init("diskURI") }
              /// Default `"ext4"`.
              public var fsType: Field<String> { .init("fsType") }
              public var kind: Field<String> { .init("kind") }
              /// Default `false`.
              public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct AzureFile: ObjectShape {
              public init() {}
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var secretName: Field<String> { .init("secretName") }
              /// Required.
              public var shareName: Field<String> { .init("shareName") }
            }

            public struct Cephfs: ObjectShape {
              public init() {}
              /// Required.
              public var monitors: Field<[String]> { .init("monitors") }
              public var path: Field<String> { .init("path") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretFile: Field<String> { .init("secretFile") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              public var user: Field<String> { .init("user") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Cinder: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              public var volumeID: Field<String> { .init("volumeID") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct ConfigMap: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var items: Field<[Object<Item>]> { .init("items") }
              /// Default `""`.
              public var name: Field<String> { .init("name") }
              public var optional: Field<Bool> { .init("optional") }

              public typealias Item = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.ConfigMap.Item
            }

            public struct Csi: ObjectShape {
              public init() {}
              /// Required.
              public var driver: Field<String> { .init("driver") }
              public var fsType: Field<String> { .init("fsType") }
              public var nodePublishSecretRef: ObjectField<NodePublishSecretRef> { .init("nodePublishSecretRef") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var volumeAttributes: MapField<String> { .init("volumeAttributes") }

              public typealias NodePublishSecretRef = CNPG.Database.Spec.Cluster
            }

            public struct DownwardAPI: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var items: Field<[Object<Item>]> { .init("items") }

              public typealias Item = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.DownwardAPI.Item
            }

            public struct EmptyDir: ObjectShape {
              public init() {}
              public var medium: Field<String> { .init("medium") }
              public var sizeLimit: Field<IntOrString> { .init("sizeLimit") }
            }

            public typealias Ephemeral = CNPG.Cluster.Spec.EphemeralVolumeSource

            public struct Fc: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var lun: Field<Int> { .init("lun") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var targetWWNs: Field<[String]> { .init("targetWWNs") }
              public var wwids: Field<[String]> { .init("wwids") }
            }

            public struct FlexVolume: ObjectShape {
              public init() {}
              /// Required.
              public var driver: Field<String> { .init("driver") }
              public var fsType: Field<String> { .init("fsType") }
              public var options: MapField<String> { .init("options") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Flocker: ObjectShape {
              public init() {}
              public var datasetName: Field<String> { .init("datasetName") }
              public var datasetUUID: Field<String> { .init("datasetUUID") }
            }

            public struct GcePersistentDisk: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var partition: Field<Int> { .init("partition") }
              /// Required.
              public var pdName: Field<String> { .init("pdName") }
              public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct GitRepo: ObjectShape {
              public init() {}
              public var directory: Field<String> { .init("directory") }
              /// Required.
              public var repository: Field<String> { .init("repository") }
              public var revision: Field<String> { .init("revision") }
            }

            public struct Glusterfs: ObjectShape {
              public init() {}
              /// Required.
              public var endpoints: Field<String> { .init("endpoints") }
              /// Required.
              public var path: Field<String> { .init("path") }
              public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct HostPath: ObjectShape {
              public init() {}
              /// Required.
              public var path: Field<String> { .init("path") }
              public var type: Field<String> { .init("type") }
            }

            public typealias Image = CNPG.Cluster.Spec.Postgresql.Extension.Image

            public struct Iscsi: ObjectShape {
              public init() {}
              public var chapAuthDiscovery: Field<Bool> { .init("chapAuthDiscovery") }
              public var chapAuthSession: Field<Bool> { .init("chapAuthSession") }
              public var fsType: Field<String> { .init("fsType") }
              public var initiatorName: Field<String> { .init("initiatorName") }
              /// Required.
              public var iqn: Field<String> { .init("iqn") }
              /// Default `"default"`.
              public var iscsiInterface: Field<String> { .init("iscsiInterface") }
              /// Required.
              public var lun: Field<Int> { .init("lun") }
              public var portals: Field<[String]> { .init("portals") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              public var targetPortal: Field<String> { .init("targetPortal") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Nfs: ObjectShape {
              public init() {}
              /// Required.
              public var path: Field<String> { .init("path") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var server: Field<String> { .init("server") }
            }

            public struct PersistentVolumeClaim: ObjectShape {
              public init() {}
              /// Required.
              public var claimName: Field<String> { .init("claimName") }
              public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct PhotonPersistentDisk: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              /// Required.
              public var pdID: Field<String> { .init("pdID") }
            }

            public struct PortworxVolume: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var volumeID: Field<String> { .init("volumeID") }
            }

            public typealias Projected = CNPG.Cluster.Spec.ProjectedVolumeTemplate

            public struct Quobyte: ObjectShape {
              public init() {}
              public var group: Field<String> { .init("group") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var registry: Field<String> { .init("registry") }
              public var tenant: Field<String> { .init("tenant") }
              public var user: Field<String> { .init("user") }
              /// Required.
              public var volume: Field<String> { .init("volume") }
            }

            public struct Rbd: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              /// Required.
              public var image: Field<String> { .init("image") }
              /// Default `"/etc/ceph/keyring"`.
              public var keyring: Field<String> { .init("keyring") }
              /// Required.
              public var monitors: Field<[String]> { .init("monitors") }
              /// Default `"rbd"`.
              public var pool: Field<String> { .init("pool") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Default `"admin"`.
              public var user: Field<String> { .init("user") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct ScaleIO: ObjectShape {
              public init() {}
              /// Default `"xfs"`.
              public var fsType: Field<String> { .init("fsType") }
              /// Required.
              public var gateway: Field<String> { .init("gateway") }
              public var protectionDomain: Field<String> { .init("protectionDomain") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              public var sslEnabled: Field<Bool> { .init("sslEnabled") }
              /// Default `"ThinProvisioned"`.
              public var storageMode: Field<String> { .init("storageMode") }
              public var storagePool: Field<String> { .init("storagePool") }
              /// Required.
              public var system: Field<String> { .init("system") }
              public var volumeName: Field<String> { .init("volumeName") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Secret: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var items: Field<[Object<Item>]> { .init("items") }
              public var optional: Field<Bool> { .init("optional") }
              public var secretName: Field<String> { .init("secretName") }

              public typealias Item = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.ConfigMap.Item
            }

            public struct Storageos: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              public var volumeName: Field<String> { .init("volumeName") }
              public var volumeNamespace: Field<String> { .init("volumeNamespace") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct VsphereVolume: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var storagePolicyID: Field<String> { .init("storagePolicyID") }
              public var storagePolicyName: Field<String> { .init("storagePolicyName") }
              /// Required.
              public var volumePath: Field<String> { .init("volumePath") }
            }
          }
        }
      }

      public struct TypeFields: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var rw: TypeFields { .init(rawValue: "rw") }
        public static var ro: TypeFields { .init(rawValue: "ro") }
        public static var r: TypeFields { .init(rawValue: "r") }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var error: Field<String> { .init("error") }
      public var image: Field<String> { .init("image") }
      public var instances: Field<Int> { .init("instances") }
      public var phase: Field<Phase> { .init("phase") }
      public var phaseReason: Field<String> { .init("phaseReason") }
      public var secrets: ObjectField<Secrets> { .init("secrets") }

      public struct Phase: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Phase { .init(rawValue: "active") }
        public static var paused: Phase { .init(rawValue: "paused") }
        public static var inactive: Phase { .init(rawValue: "inactive") }
        public static var failed: Phase { .init(rawValue: "failed") }
      }

      public struct Secrets: ObjectShape {
        public init() {}
        public var clientCA: ObjectField<ClientCA> { .init("clientCA") }
        public var clientTLS: ObjectField<ClientTLS> { .init("clientTLS") }
        public var pgBouncerSecrets: ObjectField<PgBouncerSecrets> { .init("pgBouncerSecrets") }
        public var serverCA: ObjectField<ServerCA> { .init("serverCA") }
        public var serverTLS: ObjectField<ServerTLS> { .init("serverTLS") }

        public struct ClientCA: ObjectShape {
          public init() {}
          public var name: Field<String> { .init("name") }
          public var version: Field<String> { .init("version") }
        }

        public typealias ClientTLS = CNPG.Pooler.Status.Secrets.ClientCA

        public struct PgBouncerSecrets: ObjectShape {
          public init() {}
          public var authQuery: ObjectField<AuthQuery> { .init("authQuery") }

          public typealias AuthQuery = CNPG.Pooler.Status.Secrets.ClientCA
        }

        public typealias ServerCA = CNPG.Pooler.Status.Secrets.ClientCA

        public typealias ServerTLS = CNPG.Pooler.Status.Secrets.ClientCA
      }
    }
  }
}
