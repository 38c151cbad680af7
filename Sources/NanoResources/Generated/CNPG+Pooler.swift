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
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    /// Required.
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      /// Required.
      @_alwaysEmitIntoClient public var cluster: ObjectField<Cluster> { .init("cluster") }
      @_alwaysEmitIntoClient public var deploymentStrategy: ObjectField<DeploymentStrategy> { .init("deploymentStrategy") }
      /// Default `1`.
      @_alwaysEmitIntoClient public var instances: Field<Int> { .init("instances") }
      @_alwaysEmitIntoClient public var monitoring: ObjectField<Monitoring> { .init("monitoring") }
      /// Required.
      @_alwaysEmitIntoClient public var pgbouncer: ObjectField<Pgbouncer> { .init("pgbouncer") }
      /// At most 253 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
      @_alwaysEmitIntoClient public var serviceAccountName: Field<String> { .init("serviceAccountName") }
      @_alwaysEmitIntoClient public var serviceTemplate: ObjectField<ServiceTemplate> { .init("serviceTemplate") }
      @_alwaysEmitIntoClient public var template: ObjectField<Template> { .init("template") }
      /// Default `"rw"`.
      @_alwaysEmitIntoClient public var type: Field<TypeFields> { .init("type") }

      public typealias Cluster = CNPG.Cluster.Spec.ImagePullSecret

      public struct DeploymentStrategy: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var rollingUpdate: ObjectField<RollingUpdate> { .init("rollingUpdate") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

        public struct RollingUpdate: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var maxSurge: Field<IntOrString> { .init("maxSurge") }
          @_alwaysEmitIntoClient public var maxUnavailable: Field<IntOrString> { .init("maxUnavailable") }
        }
      }

      public struct Monitoring: ObjectShape {
        public init() {}
        /// Default `false`.
        @_alwaysEmitIntoClient public var enablePodMonitor: Field<Bool> { .init("enablePodMonitor") }
        @_alwaysEmitIntoClient public var podMonitorMetricRelabelings: Field<[Object<PodMonitorMetricRelabeling>]> { .init("podMonitorMetricRelabelings") }
        @_alwaysEmitIntoClient public var podMonitorRelabelings: Field<[Object<PodMonitorRelabeling>]> { .init("podMonitorRelabelings") }
        @_alwaysEmitIntoClient public var tls: ObjectField<Tls> { .init("tls") }

        public typealias PodMonitorMetricRelabeling = CNPG.Cluster.Spec.Monitoring.PodMonitorMetricRelabeling

        public typealias PodMonitorRelabeling = CNPG.Cluster.Spec.Monitoring.PodMonitorMetricRelabeling

        public typealias Tls = CNPG.Cluster.Spec.Monitoring.Tls
      }

      public struct Pgbouncer: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var authQuery: Field<String> { .init("authQuery") }
        @_alwaysEmitIntoClient public var authQuerySecret: ObjectField<AuthQuerySecret> { .init("authQuerySecret") }
        @_alwaysEmitIntoClient public var clientCASecret: ObjectField<ClientCASecret> { .init("clientCASecret") }
        @_alwaysEmitIntoClient public var clientTLSSecret: ObjectField<ClientTLSSecret> { .init("clientTLSSecret") }
        @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
        @_alwaysEmitIntoClient public var imageCatalogRef: ObjectField<ImageCatalogRef> { .init("imageCatalogRef") }
        @_alwaysEmitIntoClient public var parameters: MapField<String> { .init("parameters") }
        /// Default `false`.
        @_alwaysEmitIntoClient public var paused: Field<Bool> { .init("paused") }
        @_alwaysEmitIntoClient public var pg_hba: Field<[String]> { .init("pg_hba") }
        /// Default `"session"`.
        @_alwaysEmitIntoClient public var poolMode: Field<PoolMode> { .init("poolMode") }
        @_alwaysEmitIntoClient public var serverCASecret: ObjectField<ServerCASecret> { .init("serverCASecret") }
        @_alwaysEmitIntoClient public var serverTLSSecret: ObjectField<ServerTLSSecret> { .init("serverTLSSecret") }

        public typealias AuthQuerySecret = CNPG.Cluster.Spec.ImagePullSecret

        public typealias ClientCASecret = CNPG.Cluster.Spec.ImagePullSecret

        public typealias ClientTLSSecret = CNPG.Cluster.Spec.ImagePullSecret

        public struct ImageCatalogRef: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
          /// Required; at most 63 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
          /// Required.
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
        }

        public struct PoolMode: FieldChoice {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          @_alwaysEmitIntoClient public static var session: PoolMode { .init(rawValue: "session") }
          @_alwaysEmitIntoClient public static var transaction: PoolMode { .init(rawValue: "transaction") }
        }

        public typealias ServerCASecret = CNPG.Cluster.Spec.ImagePullSecret

        public typealias ServerTLSSecret = CNPG.Cluster.Spec.ImagePullSecret
      }

      public typealias ServiceTemplate = CNPG.Cluster.Spec.Managed.Services.Additional.ServiceTemplate

      public struct Template: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var metadata: ObjectField<Metadata> { .init("metadata") }
        @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

        public typealias Metadata = CNPG.Cluster.Spec.Managed.Services.Additional.ServiceTemplate.Metadata

        public struct Spec: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activeDeadlineSeconds: Field<Int> { .init("activeDeadlineSeconds") }
          @_alwaysEmitIntoClient public var affinity: ObjectField<Affinity> { .init("affinity") }
          @_alwaysEmitIntoClient public var automountServiceAccountToken: Field<Bool> { .init("automountServiceAccountToken") }
          /// Required; no two with the same name.
          @_alwaysEmitIntoClient public var containers: Field<[Object<Container>]> { .init("containers") }
          @_alwaysEmitIntoClient public var dnsConfig: ObjectField<DnsConfig> { .init("dnsConfig") }
          @_alwaysEmitIntoClient public var dnsPolicy: Field<String> { .init("dnsPolicy") }
          @_alwaysEmitIntoClient public var enableServiceLinks: Field<Bool> { .init("enableServiceLinks") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var ephemeralContainers: Field<[Object<EphemeralContainer>]> { .init("ephemeralContainers") }
          /// No two with the same ip.
          @_alwaysEmitIntoClient public var hostAliases: Field<[Object<HostAlias>]> { .init("hostAliases") }
          @_alwaysEmitIntoClient public var hostIPC: Field<Bool> { .init("hostIPC") }
          @_alwaysEmitIntoClient public var hostNetwork: Field<Bool> { .init("hostNetwork") }
          @_alwaysEmitIntoClient public var hostPID: Field<Bool> { .init("hostPID") }
          @_alwaysEmitIntoClient public var hostUsers: Field<Bool> { .init("hostUsers") }
          @_alwaysEmitIntoClient public var hostname: Field<String> { .init("hostname") }
          @_alwaysEmitIntoClient public var hostnameOverride: Field<String> { .init("hostnameOverride") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var initContainers: Field<[Object<InitContainer>]> { .init("initContainers") }
          @_alwaysEmitIntoClient public var nodeName: Field<String> { .init("nodeName") }
          @_alwaysEmitIntoClient public var nodeSelector: MapField<String> { .init("nodeSelector") }
          @_alwaysEmitIntoClient public var os: ObjectField<Os> { .init("os") }
          @_alwaysEmitIntoClient public var overhead: MapField<IntOrString> { .init("overhead") }
          @_alwaysEmitIntoClient public var preemptionPolicy: Field<String> { .init("preemptionPolicy") }
          @_alwaysEmitIntoClient public var priority: Field<Int> { .init("priority") }
          @_alwaysEmitIntoClient public var priorityClassName: Field<String> { .init("priorityClassName") }
          @_alwaysEmitIntoClient public var readinessGates: Field<[Object<ReadinessGate>]> { .init("readinessGates") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var resourceClaims: Field<[Object<ResourceClaim>]> { .init("resourceClaims") }
          @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
          @_alwaysEmitIntoClient public var restartPolicy: Field<String> { .init("restartPolicy") }
          @_alwaysEmitIntoClient public var runtimeClassName: Field<String> { .init("runtimeClassName") }
          @_alwaysEmitIntoClient public var schedulerName: Field<String> { .init("schedulerName") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var schedulingGates: Field<[Object<SchedulingGate>]> { .init("schedulingGates") }
          @_alwaysEmitIntoClient public var schedulingGroup: ObjectField<SchedulingGroup> { .init("schedulingGroup") }
          @_alwaysEmitIntoClient public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
          @_alwaysEmitIntoClient public var serviceAccount: Field<String> { .init("serviceAccount") }
          @_alwaysEmitIntoClient public var serviceAccountName: Field<String> { .init("serviceAccountName") }
          @_alwaysEmitIntoClient public var setHostnameAsFQDN: Field<Bool> { .init("setHostnameAsFQDN") }
          @_alwaysEmitIntoClient public var shareProcessNamespace: Field<Bool> { .init("shareProcessNamespace") }
          @_alwaysEmitIntoClient public var subdomain: Field<String> { .init("subdomain") }
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
          @_alwaysEmitIntoClient public var tolerations: Field<[Object<Toleration>]> { .init("tolerations") }
          /// No two with the same topologyKey and whenUnsatisfiable.
          @_alwaysEmitIntoClient public var topologySpreadConstraints: Field<[Object<TopologySpreadConstraint>]> { .init("topologySpreadConstraints") }
          /// No two with the same name.
          @_alwaysEmitIntoClient public var volumes: Field<[Object<Volume>]> { .init("volumes") }

          public struct Affinity: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var nodeAffinity: ObjectField<NodeAffinity> { .init("nodeAffinity") }
            @_alwaysEmitIntoClient public var podAffinity: ObjectField<PodAffinity> { .init("podAffinity") }
            @_alwaysEmitIntoClient public var podAntiAffinity: ObjectField<PodAntiAffinity> { .init("podAntiAffinity") }

            public typealias NodeAffinity = CNPG.Cluster.Spec.Affinity.NodeAffinity

            public typealias PodAffinity = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity

            public typealias PodAntiAffinity = CNPG.Cluster.Spec.Affinity.AdditionalPodAffinity
          }

          public struct Container: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var args: Field<[String]> { .init("args") }
            @_alwaysEmitIntoClient public var command: Field<[String]> { .init("command") }
            /// No two with the same name.
            @_alwaysEmitIntoClient public var env: Field<[Object<Env>]> { .init("env") }
            @_alwaysEmitIntoClient public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
            @_alwaysEmitIntoClient public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            @_alwaysEmitIntoClient public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            @_alwaysEmitIntoClient public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            /// No two with the same containerPort and protocol.
            @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }
            @_alwaysEmitIntoClient public var readinessProbe: ObjectField<ReadinessProbe> { .init("readinessProbe") }
            @_alwaysEmitIntoClient public var resizePolicy: Field<[Object<ResizePolicy>]> { .init("resizePolicy") }
            @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
            @_alwaysEmitIntoClient public var restartPolicy: Field<String> { .init("restartPolicy") }
            @_alwaysEmitIntoClient public var restartPolicyRules: Field<[Object<RestartPolicyRule>]> { .init("restartPolicyRules") }
            @_alwaysEmitIntoClient public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
            @_alwaysEmitIntoClient public var startupProbe: ObjectField<StartupProbe> { .init("startupProbe") }
            @_alwaysEmitIntoClient public var stdin: Field<Bool> { .init("stdin") }
            @_alwaysEmitIntoClient public var stdinOnce: Field<Bool> { .init("stdinOnce") }
            @_alwaysEmitIntoClient public var terminationMessagePath: Field<String> { .init("terminationMessagePath") }
            @_alwaysEmitIntoClient public var terminationMessagePolicy: Field<String> { .init("terminationMessagePolicy") }
            @_alwaysEmitIntoClient public var tty: Field<Bool> { .init("tty") }
            /// No two with the same devicePath.
            @_alwaysEmitIntoClient public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            /// No two with the same mountPath.
            @_alwaysEmitIntoClient public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            @_alwaysEmitIntoClient public var workingDir: Field<String> { .init("workingDir") }

            public typealias Env = CNPG.Cluster.Spec.Env

            public typealias EnvFrom = CNPG.Cluster.Spec.EnvFrom

            public struct Lifecycle: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var postStart: ObjectField<PostStart> { .init("postStart") }
              @_alwaysEmitIntoClient public var preStop: ObjectField<PreStop> { .init("preStop") }
              @_alwaysEmitIntoClient public var stopSignal: Field<String> { .init("stopSignal") }

              public struct PostStart: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var exec: ObjectField<Exec> { .init("exec") }
                @_alwaysEmitIntoClient public var httpGet: ObjectField<HttpGet> { .init("httpGet") }
                @_alwaysEmitIntoClient public var sleep: ObjectField<Sleep> { .init("sleep") }
                @_alwaysEmitIntoClient public var tcpSocket: ObjectField<TcpSocket> { .init("tcpSocket") }

                public struct Exec: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var command: Field<[String]> { .init("command") }
                }

                public struct HttpGet: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var host: Field<String> { .init("host") }
                  @_alwaysEmitIntoClient public var httpHeaders: Field<[Object<HttpHeader>]> { .init("httpHeaders") }
                  @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
                  /// Required.
                  @_alwaysEmitIntoClient public var port: Field<IntOrString> { .init("port") }
                  @_alwaysEmitIntoClient public var scheme: Field<String> { .init("scheme") }

                  public typealias HttpHeader = CNPG.Cluster.Spec.PodSecurityContext.Sysctl
                }

                public struct Sleep: ObjectShape {
                  public init() {}
                  /// Required.
                  @_alwaysEmitIntoClient public var seconds: Field<Int> { .init("seconds") }
                }

                public struct TcpSocket: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var host: Field<String> { .init("host") }
                  /// Required.
                  @_alwaysEmitIntoClient public var port: Field<IntOrString> { .init("port") }
                }
              }

              public typealias PreStop = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart
            }

            public struct LivenessProbe: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var exec: ObjectField<Exec> { .init("exec") }
              @_alwaysEmitIntoClient public var failureThreshold: Field<Int> { .init("failureThreshold") }
              @_alwaysEmitIntoClient public var grpc: ObjectField<Grpc> { .init("grpc") }
              @_alwaysEmitIntoClient public var httpGet: ObjectField<HttpGet> { .init("httpGet") }
              @_alwaysEmitIntoClient public var initialDelaySeconds: Field<Int> { .init("initialDelaySeconds") }
              @_alwaysEmitIntoClient public var periodSeconds: Field<Int> { .init("periodSeconds") }
              @_alwaysEmitIntoClient public var successThreshold: Field<Int> { .init("successThreshold") }
              @_alwaysEmitIntoClient public var tcpSocket: ObjectField<TcpSocket> { .init("tcpSocket") }
              @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Field<Int> { .init("terminationGracePeriodSeconds") }
              @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { .init("timeoutSeconds") }

              public typealias Exec = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart.Exec

              public struct Grpc: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var port: Field<Int> { .init("port") }
                /// Default `""`.
                @_alwaysEmitIntoClient public var service: Field<String> { .init("service") }
              }

              public typealias HttpGet = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart.HttpGet

              public typealias TcpSocket = CNPG.Pooler.Spec.Template.Spec.Container.Lifecycle.PostStart.TcpSocket
            }

            public struct Port: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var containerPort: Field<Int> { .init("containerPort") }
              @_alwaysEmitIntoClient public var hostIP: Field<String> { .init("hostIP") }
              @_alwaysEmitIntoClient public var hostPort: Field<Int> { .init("hostPort") }
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              /// Default `"TCP"`.
              @_alwaysEmitIntoClient public var `protocol`: Field<String> { .init("protocol") }
            }

            public typealias ReadinessProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public struct ResizePolicy: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var resourceName: Field<String> { .init("resourceName") }
              /// Required.
              @_alwaysEmitIntoClient public var restartPolicy: Field<String> { .init("restartPolicy") }
            }

            public typealias Resources = CNPG.Cluster.Spec.Resources

            public struct RestartPolicyRule: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var action: Field<String> { .init("action") }
              @_alwaysEmitIntoClient public var exitCodes: ObjectField<ExitCodes> { .init("exitCodes") }

              public struct ExitCodes: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
                @_alwaysEmitIntoClient public var values: Field<[Int]> { .init("values") }
              }
            }

            public typealias SecurityContext = CNPG.Cluster.Spec.SecurityContext

            public typealias StartupProbe = CNPG.Pooler.Spec.Template.Spec.Container.LivenessProbe

            public struct VolumeDevice: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var devicePath: Field<String> { .init("devicePath") }
              /// Required.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            }

            public struct VolumeMount: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var mountPath: Field<String> { .init("mountPath") }
              @_alwaysEmitIntoClient public var mountPropagation: Field<String> { .init("mountPropagation") }
              /// Required.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var recursiveReadOnly: Field<String> { .init("recursiveReadOnly") }
              @_alwaysEmitIntoClient public var subPath: Field<String> { .init("subPath") }
              @_alwaysEmitIntoClient public var subPathExpr: Field<String> { .init("subPathExpr") }
            }
          }

          public struct DnsConfig: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var nameservers: Field<[String]> { .init("nameservers") }
            @_alwaysEmitIntoClient public var options: Field<[Object<Option>]> { .init("options") }
            @_alwaysEmitIntoClient public var searches: Field<[String]> { .init("searches") }

            public struct Option: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
            }
          }

          public struct EphemeralContainer: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var args: Field<[String]> { .init("args") }
            @_alwaysEmitIntoClient public var command: Field<[String]> { .init("command") }
            /// No two with the same name.
            @_alwaysEmitIntoClient public var env: Field<[Object<Env>]> { .init("env") }
            @_alwaysEmitIntoClient public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
            @_alwaysEmitIntoClient public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            @_alwaysEmitIntoClient public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            @_alwaysEmitIntoClient public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            /// No two with the same containerPort and protocol.
            @_alwaysEmitIntoClient public var ports: Field<[Object<Port>]> { .init("ports") }
            @_alwaysEmitIntoClient public var readinessProbe: ObjectField<ReadinessProbe> { .init("readinessProbe") }
            @_alwaysEmitIntoClient public var resizePolicy: Field<[Object<ResizePolicy>]> { .init("resizePolicy") }
            @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
            @_alwaysEmitIntoClient public var restartPolicy: Field<String> { .init("restartPolicy") }
            @_alwaysEmitIntoClient public var restartPolicyRules: Field<[Object<RestartPolicyRule>]> { .init("restartPolicyRules") }
            @_alwaysEmitIntoClient public var securityContext: ObjectField<SecurityContext> { .init("securityContext") }
            @_alwaysEmitIntoClient public var startupProbe: ObjectField<StartupProbe> { .init("startupProbe") }
            @_alwaysEmitIntoClient public var stdin: Field<Bool> { .init("stdin") }
            @_alwaysEmitIntoClient public var stdinOnce: Field<Bool> { .init("stdinOnce") }
            @_alwaysEmitIntoClient public var targetContainerName: Field<String> { .init("targetContainerName") }
            @_alwaysEmitIntoClient public var terminationMessagePath: Field<String> { .init("terminationMessagePath") }
            @_alwaysEmitIntoClient public var terminationMessagePolicy: Field<String> { .init("terminationMessagePolicy") }
            @_alwaysEmitIntoClient public var tty: Field<Bool> { .init("tty") }
            /// No two with the same devicePath.
            @_alwaysEmitIntoClient public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            /// No two with the same mountPath.
            @_alwaysEmitIntoClient public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            @_alwaysEmitIntoClient public var workingDir: Field<String> { .init("workingDir") }

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
            @_alwaysEmitIntoClient public var hostnames: Field<[String]> { .init("hostnames") }
            /// Required.
            @_alwaysEmitIntoClient public var ip: Field<String> { .init("ip") }
          }

          public typealias ImagePullSecret = CNPG.Database.Spec.Cluster

          public typealias InitContainer = CNPG.Pooler.Spec.Template.Spec.Container

          public typealias Os = CNPG.Cluster.Spec.ImagePullSecret

          public struct ReadinessGate: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var conditionType: Field<String> { .init("conditionType") }
          }

          public struct ResourceClaim: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var resourceClaimName: Field<String> { .init("resourceClaimName") }
            @_alwaysEmitIntoClient public var resourceClaimTemplateName: Field<String> { .init("resourceClaimTemplateName") }
          }

          public typealias Resources = CNPG.Cluster.Spec.Resources

          public typealias SchedulingGate = CNPG.Cluster.Spec.ImagePullSecret

          public struct SchedulingGroup: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var podGroupName: Field<String> { .init("podGroupName") }
          }

          public typealias SecurityContext = CNPG.Cluster.Spec.PodSecurityContext

          public typealias Toleration = CNPG.Cluster.Spec.Affinity.Toleration

          public typealias TopologySpreadConstraint = CNPG.Cluster.Spec.TopologySpreadConstraint

          public struct Volume: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var awsElasticBlockStore: ObjectField<AwsElasticBlockStore> { .init("awsElasticBlockStore") }
            @_alwaysEmitIntoClient public var azureDisk: ObjectField<AzureDisk> { .init("azureDisk") }
            @_alwaysEmitIntoClient public var azureFile: ObjectField<AzureFile> { .init("azureFile") }
            @_alwaysEmitIntoClient public var cephfs: ObjectField<Cephfs> { .init("cephfs") }
            @_alwaysEmitIntoClient public var cinder: ObjectField<Cinder> { .init("cinder") }
            @_alwaysEmitIntoClient public var configMap: ObjectField<ConfigMap> { .init("configMap") }
            @_alwaysEmitIntoClient public var csi: ObjectField<Csi> { .init("csi") }
            @_alwaysEmitIntoClient public var downwardAPI: ObjectField<DownwardAPI> { .init("downwardAPI") }
            @_alwaysEmitIntoClient public var emptyDir: ObjectField<EmptyDir> { .init("emptyDir") }
            @_alwaysEmitIntoClient public var ephemeral: ObjectField<Ephemeral> { .init("ephemeral") }
            @_alwaysEmitIntoClient public var fc: ObjectField<Fc> { .init("fc") }
            @_alwaysEmitIntoClient public var flexVolume: ObjectField<FlexVolume> { .init("flexVolume") }
            @_alwaysEmitIntoClient public var flocker: ObjectField<Flocker> { .init("flocker") }
            @_alwaysEmitIntoClient public var gcePersistentDisk: ObjectField<GcePersistentDisk> { .init("gcePersistentDisk") }
            @_alwaysEmitIntoClient public var gitRepo: ObjectField<GitRepo> { .init("gitRepo") }
            @_alwaysEmitIntoClient public var glusterfs: ObjectField<Glusterfs> { .init("glusterfs") }
            @_alwaysEmitIntoClient public var hostPath: ObjectField<HostPath> { .init("hostPath") }
            @_alwaysEmitIntoClient public var image: ObjectField<Image> { .init("image") }
            @_alwaysEmitIntoClient public var iscsi: ObjectField<Iscsi> { .init("iscsi") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
            @_alwaysEmitIntoClient public var nfs: ObjectField<Nfs> { .init("nfs") }
            @_alwaysEmitIntoClient public var persistentVolumeClaim: ObjectField<PersistentVolumeClaim> { .init("persistentVolumeClaim") }
            @_alwaysEmitIntoClient public var photonPersistentDisk: ObjectField<PhotonPersistentDisk> { .init("photonPersistentDisk") }
            @_alwaysEmitIntoClient public var portworxVolume: ObjectField<PortworxVolume> { .init("portworxVolume") }
            @_alwaysEmitIntoClient public var projected: ObjectField<Projected> { .init("projected") }
            @_alwaysEmitIntoClient public var quobyte: ObjectField<Quobyte> { .init("quobyte") }
            @_alwaysEmitIntoClient public var rbd: ObjectField<Rbd> { .init("rbd") }
            @_alwaysEmitIntoClient public var scaleIO: ObjectField<ScaleIO> { .init("scaleIO") }
            @_alwaysEmitIntoClient public var secret: ObjectField<Secret> { .init("secret") }
            @_alwaysEmitIntoClient public var storageos: ObjectField<Storageos> { .init("storageos") }
            @_alwaysEmitIntoClient public var vsphereVolume: ObjectField<VsphereVolume> { .init("vsphereVolume") }

            public struct AwsElasticBlockStore: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var partition: Field<Int> { .init("partition") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var volumeID: Field<String> { .init("volumeID") }
            }

            public struct AzureDisk: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var cachingMode: Field<String> { .init("cachingMode") }
              /// Required.
              @_alwaysEmitIntoClient public var diskName: Field<String> { .init("diskName") }
              /// Required.
              @_alwaysEmitIntoClient public var diskURI: Field<String> { .init("diskURI") }
              /// Default `"ext4"`.
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
              /// Default `false`.
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct AzureFile: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var secretName: Field<String> { .init("secretName") }
              /// Required.
              @_alwaysEmitIntoClient public var shareName: Field<String> { .init("shareName") }
            }

            public struct Cephfs: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var monitors: Field<[String]> { .init("monitors") }
              @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretFile: Field<String> { .init("secretFile") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              @_alwaysEmitIntoClient public var user: Field<String> { .init("user") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Cinder: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              @_alwaysEmitIntoClient public var volumeID: Field<String> { .init("volumeID") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct ConfigMap: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }
              /// Default `""`.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }

              public typealias Item = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.ConfigMap.Item
            }

            public struct Csi: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var driver: Field<String> { .init("driver") }
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var nodePublishSecretRef: ObjectField<NodePublishSecretRef> { .init("nodePublishSecretRef") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var volumeAttributes: MapField<String> { .init("volumeAttributes") }

              public typealias NodePublishSecretRef = CNPG.Database.Spec.Cluster
            }

            public struct DownwardAPI: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }

              public typealias Item = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.DownwardAPI.Item
            }

            public struct EmptyDir: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var medium: Field<String> { .init("medium") }
              @_alwaysEmitIntoClient public var sizeLimit: Field<IntOrString> { .init("sizeLimit") }
            }

            public typealias Ephemeral = CNPG.Cluster.Spec.EphemeralVolumeSource

            public struct Fc: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var lun: Field<Int> { .init("lun") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var targetWWNs: Field<[String]> { .init("targetWWNs") }
              @_alwaysEmitIntoClient public var wwids: Field<[String]> { .init("wwids") }
            }

            public struct FlexVolume: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var driver: Field<String> { .init("driver") }
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var options: MapField<String> { .init("options") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Flocker: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var datasetName: Field<String> { .init("datasetName") }
              @_alwaysEmitIntoClient public var datasetUUID: Field<String> { .init("datasetUUID") }
            }

            public struct GcePersistentDisk: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var partition: Field<Int> { .init("partition") }
              /// Required.
              @_alwaysEmitIntoClient public var pdName: Field<String> { .init("pdName") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct GitRepo: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var directory: Field<String> { .init("directory") }
              /// Required.
              @_alwaysEmitIntoClient public var repository: Field<String> { .init("repository") }
              @_alwaysEmitIntoClient public var revision: Field<String> { .init("revision") }
            }

            public struct Glusterfs: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var endpoints: Field<String> { .init("endpoints") }
              /// Required.
              @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct HostPath: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
              @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
            }

            public typealias Image = CNPG.Cluster.Spec.Postgresql.Extension.Image

            public struct Iscsi: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var chapAuthDiscovery: Field<Bool> { .init("chapAuthDiscovery") }
              @_alwaysEmitIntoClient public var chapAuthSession: Field<Bool> { .init("chapAuthSession") }
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var initiatorName: Field<String> { .init("initiatorName") }
              /// Required.
              @_alwaysEmitIntoClient public var iqn: Field<String> { .init("iqn") }
              /// Default `"default"`.
              @_alwaysEmitIntoClient public var iscsiInterface: Field<String> { .init("iscsiInterface") }
              /// Required.
              @_alwaysEmitIntoClient public var lun: Field<Int> { .init("lun") }
              @_alwaysEmitIntoClient public var portals: Field<[String]> { .init("portals") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              @_alwaysEmitIntoClient public var targetPortal: Field<String> { .init("targetPortal") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Nfs: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var server: Field<String> { .init("server") }
            }

            public struct PersistentVolumeClaim: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var claimName: Field<String> { .init("claimName") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
            }

            public struct PhotonPersistentDisk: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              /// Required.
              @_alwaysEmitIntoClient public var pdID: Field<String> { .init("pdID") }
            }

            public struct PortworxVolume: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var volumeID: Field<String> { .init("volumeID") }
            }

            public typealias Projected = CNPG.Cluster.Spec.ProjectedVolumeTemplate

            public struct Quobyte: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var group: Field<String> { .init("group") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var registry: Field<String> { .init("registry") }
              @_alwaysEmitIntoClient public var tenant: Field<String> { .init("tenant") }
              @_alwaysEmitIntoClient public var user: Field<String> { .init("user") }
              /// Required.
              @_alwaysEmitIntoClient public var volume: Field<String> { .init("volume") }
            }

            public struct Rbd: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              /// Required.
              @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
              /// Default `"/etc/ceph/keyring"`.
              @_alwaysEmitIntoClient public var keyring: Field<String> { .init("keyring") }
              /// Required.
              @_alwaysEmitIntoClient public var monitors: Field<[String]> { .init("monitors") }
              /// Default `"rbd"`.
              @_alwaysEmitIntoClient public var pool: Field<String> { .init("pool") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Default `"admin"`.
              @_alwaysEmitIntoClient public var user: Field<String> { .init("user") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct ScaleIO: ObjectShape {
              public init() {}
              /// Default `"xfs"`.
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              /// Required.
              @_alwaysEmitIntoClient public var gateway: Field<String> { .init("gateway") }
              @_alwaysEmitIntoClient public var protectionDomain: Field<String> { .init("protectionDomain") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              @_alwaysEmitIntoClient public var sslEnabled: Field<Bool> { .init("sslEnabled") }
              /// Default `"ThinProvisioned"`.
              @_alwaysEmitIntoClient public var storageMode: Field<String> { .init("storageMode") }
              @_alwaysEmitIntoClient public var storagePool: Field<String> { .init("storagePool") }
              /// Required.
              @_alwaysEmitIntoClient public var system: Field<String> { .init("system") }
              @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct Secret: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }
              @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
              @_alwaysEmitIntoClient public var secretName: Field<String> { .init("secretName") }

              public typealias Item = CNPG.Cluster.Spec.ProjectedVolumeTemplate.Source.ConfigMap.Item
            }

            public struct Storageos: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }
              @_alwaysEmitIntoClient public var volumeNamespace: Field<String> { .init("volumeNamespace") }

              public typealias SecretRef = CNPG.Database.Spec.Cluster
            }

            public struct VsphereVolume: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var storagePolicyID: Field<String> { .init("storagePolicyID") }
              @_alwaysEmitIntoClient public var storagePolicyName: Field<String> { .init("storagePolicyName") }
              /// Required.
              @_alwaysEmitIntoClient public var volumePath: Field<String> { .init("volumePath") }
            }
          }
        }
      }

      public struct TypeFields: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var rw: TypeFields { .init(rawValue: "rw") }
        @_alwaysEmitIntoClient public static var ro: TypeFields { .init(rawValue: "ro") }
        @_alwaysEmitIntoClient public static var r: TypeFields { .init(rawValue: "r") }
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var error: Field<String> { .init("error") }
      @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
      @_alwaysEmitIntoClient public var instances: Field<Int> { .init("instances") }
      @_alwaysEmitIntoClient public var phase: Field<Phase> { .init("phase") }
      @_alwaysEmitIntoClient public var phaseReason: Field<String> { .init("phaseReason") }
      @_alwaysEmitIntoClient public var secrets: ObjectField<Secrets> { .init("secrets") }

      public struct Phase: FieldChoice {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        @_alwaysEmitIntoClient public static var active: Phase { .init(rawValue: "active") }
        @_alwaysEmitIntoClient public static var paused: Phase { .init(rawValue: "paused") }
        @_alwaysEmitIntoClient public static var inactive: Phase { .init(rawValue: "inactive") }
        @_alwaysEmitIntoClient public static var failed: Phase { .init(rawValue: "failed") }
      }

      public struct Secrets: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var clientCA: ObjectField<ClientCA> { .init("clientCA") }
        @_alwaysEmitIntoClient public var clientTLS: ObjectField<ClientTLS> { .init("clientTLS") }
        @_alwaysEmitIntoClient public var pgBouncerSecrets: ObjectField<PgBouncerSecrets> { .init("pgBouncerSecrets") }
        @_alwaysEmitIntoClient public var serverCA: ObjectField<ServerCA> { .init("serverCA") }
        @_alwaysEmitIntoClient public var serverTLS: ObjectField<ServerTLS> { .init("serverTLS") }

        public struct ClientCA: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          @_alwaysEmitIntoClient public var version: Field<String> { .init("version") }
        }

        public typealias ClientTLS = CNPG.Pooler.Status.Secrets.ClientCA

        public struct PgBouncerSecrets: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var authQuery: ObjectField<AuthQuery> { .init("authQuery") }

          public typealias AuthQuery = CNPG.Pooler.Status.Secrets.ClientCA
        }

        public typealias ServerCA = CNPG.Pooler.Status.Secrets.ClientCA

        public typealias ServerTLS = CNPG.Pooler.Status.Secrets.ClientCA
      }
    }
  }
}
