// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// Deployment of `apps/v1`.
  public struct Deployment: ResourceShape {
    public static var apiVersion: String { "apps/v1" }
    public static var kind: String { "Deployment" }
    public init() {}
    @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }
    @_alwaysEmitIntoClient public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var minReadySeconds: Field<Int> { .init("minReadySeconds") }
      @_alwaysEmitIntoClient public var paused: Field<Bool> { .init("paused") }
      @_alwaysEmitIntoClient public var progressDeadlineSeconds: Field<Int> { .init("progressDeadlineSeconds") }
      @_alwaysEmitIntoClient public var replicas: Field<Int> { .init("replicas") }
      @_alwaysEmitIntoClient public var revisionHistoryLimit: Field<Int> { .init("revisionHistoryLimit") }
      /// Required.
      @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }
      @_alwaysEmitIntoClient public var strategy: ObjectField<Strategy> { .init("strategy") }
      /// Required.
      @_alwaysEmitIntoClient public var template: ObjectField<Template> { .init("template") }

      public struct Selector: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
        @_alwaysEmitIntoClient public var matchLabels: MapField<String> { .init("matchLabels") }

        public struct MatchExpression: ObjectShape {
          public init() {}
          /// Required.
          @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
          /// Required.
          @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
          @_alwaysEmitIntoClient public var values: Field<[String]> { .init("values") }
        }
      }

      public struct Strategy: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var rollingUpdate: ObjectField<RollingUpdate> { .init("rollingUpdate") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }

        public struct RollingUpdate: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var maxSurge: Field<IntOrString> { .init("maxSurge") }
          @_alwaysEmitIntoClient public var maxUnavailable: Field<IntOrString> { .init("maxUnavailable") }
        }
      }

      public struct Template: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

        public struct Spec: ObjectShape {
          public init() {}
          @_alwaysEmitIntoClient public var activeDeadlineSeconds: Field<Int> { .init("activeDeadlineSeconds") }
          @_alwaysEmitIntoClient public var affinity: ObjectField<Affinity> { .init("affinity") }
          @_alwaysEmitIntoClient public var automountServiceAccountToken: Field<Bool> { .init("automountServiceAccountToken") }
          /// Required.
          @_alwaysEmitIntoClient public var containers: Field<[Object<Container>]> { .init("containers") }
          @_alwaysEmitIntoClient public var dnsConfig: ObjectField<DnsConfig> { .init("dnsConfig") }
          @_alwaysEmitIntoClient public var dnsPolicy: Field<String> { .init("dnsPolicy") }
          @_alwaysEmitIntoClient public var enableServiceLinks: Field<Bool> { .init("enableServiceLinks") }
          @_alwaysEmitIntoClient public var ephemeralContainers: Field<[Object<EphemeralContainer>]> { .init("ephemeralContainers") }
          @_alwaysEmitIntoClient public var hostAliases: Field<[Object<HostAlias>]> { .init("hostAliases") }
          @_alwaysEmitIntoClient public var hostIPC: Field<Bool> { .init("hostIPC") }
          @_alwaysEmitIntoClient public var hostNetwork: Field<Bool> { .init("hostNetwork") }
          @_alwaysEmitIntoClient public var hostPID: Field<Bool> { .init("hostPID") }
          @_alwaysEmitIntoClient public var hostUsers: Field<Bool> { .init("hostUsers") }
          @_alwaysEmitIntoClient public var hostname: Field<String> { .init("hostname") }
          @_alwaysEmitIntoClient public var hostnameOverride: Field<String> { .init("hostnameOverride") }
          @_alwaysEmitIntoClient public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
          @_alwaysEmitIntoClient public var initContainers: Field<[Object<InitContainer>]> { .init("initContainers") }
          @_alwaysEmitIntoClient public var nodeName: Field<String> { .init("nodeName") }
          @_alwaysEmitIntoClient public var nodeSelector: MapField<String> { .init("nodeSelector") }
          @_alwaysEmitIntoClient public var os: ObjectField<Os> { .init("os") }
          @_alwaysEmitIntoClient public var overhead: MapField<IntOrString> { .init("overhead") }
          @_alwaysEmitIntoClient public var preemptionPolicy: Field<String> { .init("preemptionPolicy") }
          @_alwaysEmitIntoClient public var priority: Field<Int> { .init("priority") }
          @_alwaysEmitIntoClient public var priorityClassName: Field<String> { .init("priorityClassName") }
          @_alwaysEmitIntoClient public var readinessGates: Field<[Object<ReadinessGate>]> { .init("readinessGates") }
          @_alwaysEmitIntoClient public var resourceClaims: Field<[Object<ResourceClaim>]> { .init("resourceClaims") }
          @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
          @_alwaysEmitIntoClient public var restartPolicy: Field<String> { .init("restartPolicy") }
          @_alwaysEmitIntoClient public var runtimeClassName: Field<String> { .init("runtimeClassName") }
          @_alwaysEmitIntoClient public var schedulerName: Field<String> { .init("schedulerName") }
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
          @_alwaysEmitIntoClient public var topologySpreadConstraints: Field<[Object<TopologySpreadConstraint>]> { .init("topologySpreadConstraints") }
          @_alwaysEmitIntoClient public var volumes: Field<[Object<Volume>]> { .init("volumes") }

          public struct Affinity: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var nodeAffinity: ObjectField<NodeAffinity> { .init("nodeAffinity") }
            @_alwaysEmitIntoClient public var podAffinity: ObjectField<PodAffinity> { .init("podAffinity") }
            @_alwaysEmitIntoClient public var podAntiAffinity: ObjectField<PodAntiAffinity> { .init("podAntiAffinity") }

            public struct NodeAffinity: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
              @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: ObjectField<RequiredDuringSchedulingIgnoredDuringExecution> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

              public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var preference: ObjectField<Preference> { .init("preference") }
                /// Required.
                @_alwaysEmitIntoClient public var weight: Field<Int> { .init("weight") }

                public struct Preference: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
                  @_alwaysEmitIntoClient public var matchFields: Field<[Object<MatchField>]> { .init("matchFields") }

                  public typealias MatchExpression = Kubernetes.Deployment.Spec.Selector.MatchExpression

                  public typealias MatchField = Kubernetes.Deployment.Spec.Selector.MatchExpression
                }
              }

              public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var nodeSelectorTerms: Field<[Object<NodeSelectorTerm>]> { .init("nodeSelectorTerms") }

                public typealias NodeSelectorTerm = Kubernetes.Deployment.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecution.Preference
              }
            }

            public struct PodAffinity: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
              @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: Field<[Object<RequiredDuringSchedulingIgnoredDuringExecution>]> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

              public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var podAffinityTerm: ObjectField<PodAffinityTerm> { .init("podAffinityTerm") }
                /// Required.
                @_alwaysEmitIntoClient public var weight: Field<Int> { .init("weight") }

                public typealias PodAffinityTerm = Kubernetes.Deployment.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecution
              }

              public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
                @_alwaysEmitIntoClient public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
                @_alwaysEmitIntoClient public var mismatchLabelKeys: Field<[String]> { .init("mismatchLabelKeys") }
                @_alwaysEmitIntoClient public var namespaceSelector: ObjectField<NamespaceSelector> { .init("namespaceSelector") }
                @_alwaysEmitIntoClient public var namespaces: Field<[String]> { .init("namespaces") }
                /// Required.
                @_alwaysEmitIntoClient public var topologyKey: Field<String> { .init("topologyKey") }

                public typealias LabelSelector = Kubernetes.Deployment.Spec.Selector

                public typealias NamespaceSelector = Kubernetes.Deployment.Spec.Selector
              }
            }

            public typealias PodAntiAffinity = Kubernetes.Deployment.Spec.Template.Spec.Affinity.PodAffinity
          }

          public struct Container: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var args: Field<[String]> { .init("args") }
            @_alwaysEmitIntoClient public var command: Field<[String]> { .init("command") }
            @_alwaysEmitIntoClient public var env: Field<[Object<Env>]> { .init("env") }
            @_alwaysEmitIntoClient public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
            @_alwaysEmitIntoClient public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            @_alwaysEmitIntoClient public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            @_alwaysEmitIntoClient public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
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
            @_alwaysEmitIntoClient public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            @_alwaysEmitIntoClient public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            @_alwaysEmitIntoClient public var workingDir: Field<String> { .init("workingDir") }

            public struct Env: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
              @_alwaysEmitIntoClient public var valueFrom: ObjectField<ValueFrom> { .init("valueFrom") }

              public struct ValueFrom: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var configMapKeyRef: ObjectField<ConfigMapKeyRef> { .init("configMapKeyRef") }
                @_alwaysEmitIntoClient public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
                @_alwaysEmitIntoClient public var fileKeyRef: ObjectField<FileKeyRef> { .init("fileKeyRef") }
                @_alwaysEmitIntoClient public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }
                @_alwaysEmitIntoClient public var secretKeyRef: ObjectField<SecretKeyRef> { .init("secretKeyRef") }

                public struct ConfigMapKeyRef: ObjectShape {
                  public init() {}
                  /// Required.
                  @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
                  @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                  @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
                }

                public struct FieldRef: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var apiVersion: Field<String> { .init("apiVersion") }
                  /// Required.
                  @_alwaysEmitIntoClient public var fieldPath: Field<String> { .init("fieldPath") }
                }

                public struct FileKeyRef: ObjectShape {
                  public init() {}
                  /// Required.
                  @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
                  @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
                  /// Required.
                  @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
                  /// Required.
                  @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }
                }

                public struct ResourceFieldRef: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var containerName: Field<String> { .init("containerName") }
                  @_alwaysEmitIntoClient public var divisor: Field<IntOrString> { .init("divisor") }
                  /// Required.
                  @_alwaysEmitIntoClient public var resource: Field<String> { .init("resource") }
                }

                public typealias SecretKeyRef = Kubernetes.Deployment.Spec.Template.Spec.Container.Env.ValueFrom.ConfigMapKeyRef
              }
            }

            public struct EnvFrom: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var configMapRef: ObjectField<ConfigMapRef> { .init("configMapRef") }
              @_alwaysEmitIntoClient public var prefix: Field<String> { .init("prefix") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }

              public struct ConfigMapRef: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
              }

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.Container.EnvFrom.ConfigMapRef
            }

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

                  public struct HttpHeader: ObjectShape {
                    public init() {}
                    /// Required.
                    @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                    /// Required.
                    @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
                  }
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

              public typealias PreStop = Kubernetes.Deployment.Spec.Template.Spec.Container.Lifecycle.PostStart
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

              public typealias Exec = Kubernetes.Deployment.Spec.Template.Spec.Container.Lifecycle.PostStart.Exec

              public struct Grpc: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var port: Field<Int> { .init("port") }
                @_alwaysEmitIntoClient public var service: Field<String> { .init("service") }
              }

              public typealias HttpGet = Kubernetes.Deployment.Spec.Template.Spec.Container.Lifecycle.PostStart.HttpGet

              public typealias TcpSocket = Kubernetes.Deployment.Spec.Template.Spec.Container.Lifecycle.PostStart.TcpSocket
            }

            public struct Port: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var containerPort: Field<Int> { .init("containerPort") }
              @_alwaysEmitIntoClient public var hostIP: Field<String> { .init("hostIP") }
              @_alwaysEmitIntoClient public var hostPort: Field<Int> { .init("hostPort") }
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var `protocol`: Field<String> { .init("protocol") }
            }

            public typealias ReadinessProbe = Kubernetes.Deployment.Spec.Template.Spec.Container.LivenessProbe

            public struct ResizePolicy: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var resourceName: Field<String> { .init("resourceName") }
              /// Required.
              @_alwaysEmitIntoClient public var restartPolicy: Field<String> { .init("restartPolicy") }
            }

            public typealias Resources = Kubernetes.Deployment.Spec.Template.Spec.Resources

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

            public struct SecurityContext: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Field<Bool> { .init("allowPrivilegeEscalation") }
              @_alwaysEmitIntoClient public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
              @_alwaysEmitIntoClient public var capabilities: ObjectField<Capabilities> { .init("capabilities") }
              @_alwaysEmitIntoClient public var privileged: Field<Bool> { .init("privileged") }
              @_alwaysEmitIntoClient public var procMount: Field<String> { .init("procMount") }
              @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Field<Bool> { .init("readOnlyRootFilesystem") }
              @_alwaysEmitIntoClient public var runAsGroup: Field<Int> { .init("runAsGroup") }
              @_alwaysEmitIntoClient public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
              @_alwaysEmitIntoClient public var runAsUser: Field<Int> { .init("runAsUser") }
              @_alwaysEmitIntoClient public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
              @_alwaysEmitIntoClient public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
              @_alwaysEmitIntoClient public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

              public struct AppArmorProfile: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var localhostProfile: Field<String> { .init("localhostProfile") }
                /// Required.
                @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
              }

              public struct Capabilities: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var add: Field<[String]> { .init("add") }
                @_alwaysEmitIntoClient public var drop: Field<[String]> { .init("drop") }
              }

              public struct SeLinuxOptions: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var level: Field<String> { .init("level") }
                @_alwaysEmitIntoClient public var role: Field<String> { .init("role") }
                @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
                @_alwaysEmitIntoClient public var user: Field<String> { .init("user") }
              }

              public typealias SeccompProfile = Kubernetes.Deployment.Spec.Template.Spec.Container.SecurityContext.AppArmorProfile

              public struct WindowsOptions: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var gmsaCredentialSpec: Field<String> { .init("gmsaCredentialSpec") }
                @_alwaysEmitIntoClient public var gmsaCredentialSpecName: Field<String> { .init("gmsaCredentialSpecName") }
                @_alwaysEmitIntoClient public var hostProcess: Field<Bool> { .init("hostProcess") }
                @_alwaysEmitIntoClient public var runAsUserName: Field<String> { .init("runAsUserName") }
              }
            }

            public typealias StartupProbe = Kubernetes.Deployment.Spec.Template.Spec.Container.LivenessProbe

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
            @_alwaysEmitIntoClient public var env: Field<[Object<Env>]> { .init("env") }
            @_alwaysEmitIntoClient public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            @_alwaysEmitIntoClient public var image: Field<String> { .init("image") }
            @_alwaysEmitIntoClient public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            @_alwaysEmitIntoClient public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            @_alwaysEmitIntoClient public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
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
            @_alwaysEmitIntoClient public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            @_alwaysEmitIntoClient public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            @_alwaysEmitIntoClient public var workingDir: Field<String> { .init("workingDir") }

            public typealias Env = Kubernetes.Deployment.Spec.Template.Spec.Container.Env

            public typealias EnvFrom = Kubernetes.Deployment.Spec.Template.Spec.Container.EnvFrom

            public typealias Lifecycle = Kubernetes.Deployment.Spec.Template.Spec.Container.Lifecycle

            public typealias LivenessProbe = Kubernetes.Deployment.Spec.Template.Spec.Container.LivenessProbe

            public typealias Port = Kubernetes.Deployment.Spec.Template.Spec.Container.Port

            public typealias ReadinessProbe = Kubernetes.Deployment.Spec.Template.Spec.Container.LivenessProbe

            public typealias ResizePolicy = Kubernetes.Deployment.Spec.Template.Spec.Container.ResizePolicy

            public typealias Resources = Kubernetes.Deployment.Spec.Template.Spec.Resources

            public typealias RestartPolicyRule = Kubernetes.Deployment.Spec.Template.Spec.Container.RestartPolicyRule

            public typealias SecurityContext = Kubernetes.Deployment.Spec.Template.Spec.Container.SecurityContext

            public typealias StartupProbe = Kubernetes.Deployment.Spec.Template.Spec.Container.LivenessProbe

            public typealias VolumeDevice = Kubernetes.Deployment.Spec.Template.Spec.Container.VolumeDevice

            public typealias VolumeMount = Kubernetes.Deployment.Spec.Template.Spec.Container.VolumeMount
          }

          public struct HostAlias: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var hostnames: Field<[String]> { .init("hostnames") }
            /// Required.
            @_alwaysEmitIntoClient public var ip: Field<String> { .init("ip") }
          }

          public struct ImagePullSecret: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          }

          public typealias InitContainer = Kubernetes.Deployment.Spec.Template.Spec.Container

          public struct Os: ObjectShape {
            public init() {}
            /// Required.
            @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
          }

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

          public struct Resources: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var claims: Field<[Object<Claim>]> { .init("claims") }
            @_alwaysEmitIntoClient public var limits: MapField<IntOrString> { .init("limits") }
            @_alwaysEmitIntoClient public var requests: MapField<IntOrString> { .init("requests") }

            public struct Claim: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var request: Field<String> { .init("request") }
            }
          }

          public typealias SchedulingGate = Kubernetes.Deployment.Spec.Template.Spec.Os

          public struct SchedulingGroup: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var podGroupName: Field<String> { .init("podGroupName") }
          }

          public struct SecurityContext: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
            @_alwaysEmitIntoClient public var fsGroup: Field<Int> { .init("fsGroup") }
            @_alwaysEmitIntoClient public var fsGroupChangePolicy: Field<String> { .init("fsGroupChangePolicy") }
            @_alwaysEmitIntoClient public var runAsGroup: Field<Int> { .init("runAsGroup") }
            @_alwaysEmitIntoClient public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
            @_alwaysEmitIntoClient public var runAsUser: Field<Int> { .init("runAsUser") }
            @_alwaysEmitIntoClient public var seLinuxChangePolicy: Field<String> { .init("seLinuxChangePolicy") }
            @_alwaysEmitIntoClient public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
            @_alwaysEmitIntoClient public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
            @_alwaysEmitIntoClient public var supplementalGroups: Field<[Int]> { .init("supplementalGroups") }
            @_alwaysEmitIntoClient public var supplementalGroupsPolicy: Field<String> { .init("supplementalGroupsPolicy") }
            @_alwaysEmitIntoClient public var sysctls: Field<[Object<Sysctl>]> { .init("sysctls") }
            @_alwaysEmitIntoClient public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

            public typealias AppArmorProfile = Kubernetes.Deployment.Spec.Template.Spec.Container.SecurityContext.AppArmorProfile

            public typealias SeLinuxOptions = Kubernetes.Deployment.Spec.Template.Spec.Container.SecurityContext.SeLinuxOptions

            public typealias SeccompProfile = Kubernetes.Deployment.Spec.Template.Spec.Container.SecurityContext.AppArmorProfile

            public typealias Sysctl = Kubernetes.Deployment.Spec.Template.Spec.Container.Lifecycle.PostStart.HttpGet.HttpHeader

            public typealias WindowsOptions = Kubernetes.Deployment.Spec.Template.Spec.Container.SecurityContext.WindowsOptions
          }

          public struct Toleration: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var effect: Field<String> { .init("effect") }
            @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
            @_alwaysEmitIntoClient public var `operator`: Field<String> { .init("operator") }
            @_alwaysEmitIntoClient public var tolerationSeconds: Field<Int> { .init("tolerationSeconds") }
            @_alwaysEmitIntoClient public var value: Field<String> { .init("value") }
          }

          public struct TopologySpreadConstraint: ObjectShape {
            public init() {}
            @_alwaysEmitIntoClient public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
            @_alwaysEmitIntoClient public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
            /// Required.
            @_alwaysEmitIntoClient public var maxSkew: Field<Int> { .init("maxSkew") }
            @_alwaysEmitIntoClient public var minDomains: Field<Int> { .init("minDomains") }
            @_alwaysEmitIntoClient public var nodeAffinityPolicy: Field<String> { .init("nodeAffinityPolicy") }
            @_alwaysEmitIntoClient public var nodeTaintsPolicy: Field<String> { .init("nodeTaintsPolicy") }
            /// Required.
            @_alwaysEmitIntoClient public var topologyKey: Field<String> { .init("topologyKey") }
            /// Required.
            @_alwaysEmitIntoClient public var whenUnsatisfiable: Field<String> { .init("whenUnsatisfiable") }

            public typealias LabelSelector = Kubernetes.Deployment.Spec.Selector
          }

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
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
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

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
            }

            public struct Cinder: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              @_alwaysEmitIntoClient public var volumeID: Field<String> { .init("volumeID") }

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
            }

            public struct ConfigMap: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }
              @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
              @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }

              public struct Item: ObjectShape {
                public init() {}
                /// Required.
                @_alwaysEmitIntoClient public var key: Field<String> { .init("key") }
                @_alwaysEmitIntoClient public var mode: Field<Int> { .init("mode") }
                /// Required.
                @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
              }
            }

            public struct Csi: ObjectShape {
              public init() {}
              /// Required.
              @_alwaysEmitIntoClient public var driver: Field<String> { .init("driver") }
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var nodePublishSecretRef: ObjectField<NodePublishSecretRef> { .init("nodePublishSecretRef") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var volumeAttributes: MapField<String> { .init("volumeAttributes") }

              public typealias NodePublishSecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
            }

            public struct DownwardAPI: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }

              public struct Item: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
                @_alwaysEmitIntoClient public var mode: Field<Int> { .init("mode") }
                /// Required.
                @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
                @_alwaysEmitIntoClient public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }

                public typealias FieldRef = Kubernetes.Deployment.Spec.Template.Spec.Container.Env.ValueFrom.FieldRef

                public typealias ResourceFieldRef = Kubernetes.Deployment.Spec.Template.Spec.Container.Env.ValueFrom.ResourceFieldRef
              }
            }

            public struct EmptyDir: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var medium: Field<String> { .init("medium") }
              @_alwaysEmitIntoClient public var sizeLimit: Field<IntOrString> { .init("sizeLimit") }
            }

            public struct Ephemeral: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var volumeClaimTemplate: ObjectField<VolumeClaimTemplate> { .init("volumeClaimTemplate") }

              public struct VolumeClaimTemplate: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
                /// Required.
                @_alwaysEmitIntoClient public var spec: ObjectField<Spec> { .init("spec") }

                public struct Spec: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var accessModes: Field<[String]> { .init("accessModes") }
                  @_alwaysEmitIntoClient public var dataSource: ObjectField<DataSource> { .init("dataSource") }
                  @_alwaysEmitIntoClient public var dataSourceRef: ObjectField<DataSourceRef> { .init("dataSourceRef") }
                  @_alwaysEmitIntoClient public var resources: ObjectField<Resources> { .init("resources") }
                  @_alwaysEmitIntoClient public var selector: ObjectField<Selector> { .init("selector") }
                  @_alwaysEmitIntoClient public var storageClassName: Field<String> { .init("storageClassName") }
                  @_alwaysEmitIntoClient public var volumeAttributesClassName: Field<String> { .init("volumeAttributesClassName") }
                  @_alwaysEmitIntoClient public var volumeMode: Field<String> { .init("volumeMode") }
                  @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }

                  public struct DataSource: ObjectShape {
                    public init() {}
                    @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
                    /// Required.
                    @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
                    /// Required.
                    @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                  }

                  public struct DataSourceRef: ObjectShape {
                    public init() {}
                    @_alwaysEmitIntoClient public var apiGroup: Field<String> { .init("apiGroup") }
                    /// Required.
                    @_alwaysEmitIntoClient public var kind: Field<String> { .init("kind") }
                    /// Required.
                    @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                    @_alwaysEmitIntoClient public var namespace: Field<String> { .init("namespace") }
                  }

                  public struct Resources: ObjectShape {
                    public init() {}
                    @_alwaysEmitIntoClient public var limits: MapField<IntOrString> { .init("limits") }
                    @_alwaysEmitIntoClient public var requests: MapField<IntOrString> { .init("requests") }
                  }

                  public typealias Selector = Kubernetes.Deployment.Spec.Selector
                }
              }
            }

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

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
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

            public struct Image: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var pullPolicy: Field<String> { .init("pullPolicy") }
              @_alwaysEmitIntoClient public var reference: Field<String> { .init("reference") }
            }

            public struct Iscsi: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var chapAuthDiscovery: Field<Bool> { .init("chapAuthDiscovery") }
              @_alwaysEmitIntoClient public var chapAuthSession: Field<Bool> { .init("chapAuthSession") }
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var initiatorName: Field<String> { .init("initiatorName") }
              /// Required.
              @_alwaysEmitIntoClient public var iqn: Field<String> { .init("iqn") }
              @_alwaysEmitIntoClient public var iscsiInterface: Field<String> { .init("iscsiInterface") }
              /// Required.
              @_alwaysEmitIntoClient public var lun: Field<Int> { .init("lun") }
              @_alwaysEmitIntoClient public var portals: Field<[String]> { .init("portals") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              @_alwaysEmitIntoClient public var targetPortal: Field<String> { .init("targetPortal") }

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
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

            public struct Projected: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var sources: Field<[Object<Source>]> { .init("sources") }

              public struct Source: ObjectShape {
                public init() {}
                @_alwaysEmitIntoClient public var clusterTrustBundle: ObjectField<ClusterTrustBundle> { .init("clusterTrustBundle") }
                @_alwaysEmitIntoClient public var configMap: ObjectField<ConfigMap> { .init("configMap") }
                @_alwaysEmitIntoClient public var downwardAPI: ObjectField<DownwardAPI> { .init("downwardAPI") }
                @_alwaysEmitIntoClient public var podCertificate: ObjectField<PodCertificate> { .init("podCertificate") }
                @_alwaysEmitIntoClient public var secret: ObjectField<Secret> { .init("secret") }
                @_alwaysEmitIntoClient public var serviceAccountToken: ObjectField<ServiceAccountToken> { .init("serviceAccountToken") }

                public struct ClusterTrustBundle: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
                  @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                  @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
                  /// Required.
                  @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
                  @_alwaysEmitIntoClient public var signerName: Field<String> { .init("signerName") }

                  public typealias LabelSelector = Kubernetes.Deployment.Spec.Selector
                }

                public struct ConfigMap: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }
                  @_alwaysEmitIntoClient public var name: Field<String> { .init("name") }
                  @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }

                  public typealias Item = Kubernetes.Deployment.Spec.Template.Spec.Volume.ConfigMap.Item
                }

                public struct DownwardAPI: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }

                  public typealias Item = Kubernetes.Deployment.Spec.Template.Spec.Volume.DownwardAPI.Item
                }

                public struct PodCertificate: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var certificateChainPath: Field<String> { .init("certificateChainPath") }
                  @_alwaysEmitIntoClient public var credentialBundlePath: Field<String> { .init("credentialBundlePath") }
                  @_alwaysEmitIntoClient public var keyPath: Field<String> { .init("keyPath") }
                  /// Required.
                  @_alwaysEmitIntoClient public var keyType: Field<String> { .init("keyType") }
                  @_alwaysEmitIntoClient public var maxExpirationSeconds: Field<Int> { .init("maxExpirationSeconds") }
                  /// Required.
                  @_alwaysEmitIntoClient public var signerName: Field<String> { .init("signerName") }
                  @_alwaysEmitIntoClient public var userAnnotations: MapField<String> { .init("userAnnotations") }
                }

                public typealias Secret = Kubernetes.Deployment.Spec.Template.Spec.Volume.Projected.Source.ConfigMap

                public struct ServiceAccountToken: ObjectShape {
                  public init() {}
                  @_alwaysEmitIntoClient public var audience: Field<String> { .init("audience") }
                  @_alwaysEmitIntoClient public var expirationSeconds: Field<Int> { .init("expirationSeconds") }
                  /// Required.
                  @_alwaysEmitIntoClient public var path: Field<String> { .init("path") }
                }
              }
            }

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
              @_alwaysEmitIntoClient public var keyring: Field<String> { .init("keyring") }
              /// Required.
              @_alwaysEmitIntoClient public var monitors: Field<[String]> { .init("monitors") }
              @_alwaysEmitIntoClient public var pool: Field<String> { .init("pool") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              @_alwaysEmitIntoClient public var user: Field<String> { .init("user") }

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
            }

            public struct ScaleIO: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              /// Required.
              @_alwaysEmitIntoClient public var gateway: Field<String> { .init("gateway") }
              @_alwaysEmitIntoClient public var protectionDomain: Field<String> { .init("protectionDomain") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              @_alwaysEmitIntoClient public var sslEnabled: Field<Bool> { .init("sslEnabled") }
              @_alwaysEmitIntoClient public var storageMode: Field<String> { .init("storageMode") }
              @_alwaysEmitIntoClient public var storagePool: Field<String> { .init("storagePool") }
              /// Required.
              @_alwaysEmitIntoClient public var system: Field<String> { .init("system") }
              @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
            }

            public struct Secret: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var defaultMode: Field<Int> { .init("defaultMode") }
              @_alwaysEmitIntoClient public var items: Field<[Object<Item>]> { .init("items") }
              @_alwaysEmitIntoClient public var optional: Field<Bool> { .init("optional") }
              @_alwaysEmitIntoClient public var secretName: Field<String> { .init("secretName") }

              public typealias Item = Kubernetes.Deployment.Spec.Template.Spec.Volume.ConfigMap.Item
            }

            public struct Storageos: ObjectShape {
              public init() {}
              @_alwaysEmitIntoClient public var fsType: Field<String> { .init("fsType") }
              @_alwaysEmitIntoClient public var readOnly: Field<Bool> { .init("readOnly") }
              @_alwaysEmitIntoClient public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              @_alwaysEmitIntoClient public var volumeName: Field<String> { .init("volumeName") }
              @_alwaysEmitIntoClient public var volumeNamespace: Field<String> { .init("volumeNamespace") }

              public typealias SecretRef = Kubernetes.Deployment.Spec.Template.Spec.ImagePullSecret
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
    }

    public struct Status: ObjectShape {
      public init() {}
      @_alwaysEmitIntoClient public var availableReplicas: Field<Int> { .init("availableReplicas") }
      @_alwaysEmitIntoClient public var collisionCount: Field<Int> { .init("collisionCount") }
      @_alwaysEmitIntoClient public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      @_alwaysEmitIntoClient public var observedGeneration: Field<Int> { .init("observedGeneration") }
      @_alwaysEmitIntoClient public var readyReplicas: Field<Int> { .init("readyReplicas") }
      @_alwaysEmitIntoClient public var replicas: Field<Int> { .init("replicas") }
      @_alwaysEmitIntoClient public var terminatingReplicas: Field<Int> { .init("terminatingReplicas") }
      @_alwaysEmitIntoClient public var unavailableReplicas: Field<Int> { .init("unavailableReplicas") }
      @_alwaysEmitIntoClient public var updatedReplicas: Field<Int> { .init("updatedReplicas") }

      public struct Condition: ObjectShape {
        public init() {}
        @_alwaysEmitIntoClient public var lastTransitionTime: Field<String> { .init("lastTransitionTime") }
        @_alwaysEmitIntoClient public var lastUpdateTime: Field<String> { .init("lastUpdateTime") }
        @_alwaysEmitIntoClient public var message: Field<String> { .init("message") }
        @_alwaysEmitIntoClient public var reason: Field<String> { .init("reason") }
        @_alwaysEmitIntoClient public var status: Field<String> { .init("status") }
        @_alwaysEmitIntoClient public var type: Field<String> { .init("type") }
      }
    }
  }
}
