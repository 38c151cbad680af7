// SPDX-License-Identifier: Apache-2.0
// swift-format-ignore-file
// Made by nanoidp generate; do not edit.

public import NanoFunction

extension Kubernetes {
  /// StatefulSet of `apps/v1`.
  public struct StatefulSet: ResourceShape {
    public static var apiVersion: String { "apps/v1" }
    public static var kind: String { "StatefulSet" }
    public init() {}
    public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
    public var spec: ObjectField<Spec> { .init("spec") }
    public var status: ObjectField<Status> { .init("status") }

    public struct Spec: ObjectShape {
      public init() {}
      public var minReadySeconds: Field<Int> { .init("minReadySeconds") }
      public var ordinals: ObjectField<Ordinals> { .init("ordinals") }
      public var persistentVolumeClaimRetentionPolicy: ObjectField<PersistentVolumeClaimRetentionPolicy> { .init("persistentVolumeClaimRetentionPolicy") }
      public var podManagementPolicy: Field<String> { .init("podManagementPolicy") }
      public var replicas: Field<Int> { .init("replicas") }
      public var revisionHistoryLimit: Field<Int> { .init("revisionHistoryLimit") }
      /// Required.
      public var selector: ObjectField<Selector> { .init("selector") }
      public var serviceName: Field<String> { .init("serviceName") }
      /// Required.
      public var template: ObjectField<Template> { .init("template") }
      public var updateStrategy: ObjectField<UpdateStrategy> { .init("updateStrategy") }
      public var volumeClaimTemplates: Field<[Object<VolumeClaimTemplate>]> { .init("volumeClaimTemplates") }

      public struct Ordinals: ObjectShape {
        public init() {}
        public var start: Field<Int> { .init("start") }
      }

      public struct PersistentVolumeClaimRetentionPolicy: ObjectShape {
        public init() {}
        public var whenDeleted: Field<String> { .init("whenDeleted") }
        public var whenScaled: Field<String> { .init("whenScaled") }
      }

      public typealias Selector = Kubernetes.PersistentVolumeClaim.Spec.Selector

      public struct Template: ObjectShape {
        public init() {}
        public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        public var spec: ObjectField<Spec> { .init("spec") }

        public struct Spec: ObjectShape {
          public init() {}
          public var activeDeadlineSeconds: Field<Int> { .init("activeDeadlineSeconds") }
          public var affinity: ObjectField<Affinity> { .init("affinity") }
          public var automountServiceAccountToken: Field<Bool> { .init("automountServiceAccountToken") }
          /// Required.
          public var containers: Field<[Object<Container>]> { .init("containers") }
          public var dnsConfig: ObjectField<DnsConfig> { .init("dnsConfig") }
          public var dnsPolicy: Field<String> { .init("dnsPolicy") }
          public var enableServiceLinks: Field<Bool> { .init("enableServiceLinks") }
          public var ephemeralContainers: Field<[Object<EphemeralContainer>]> { .init("ephemeralContainers") }
          public var hostAliases: Field<[Object<HostAlias>]> { .init("hostAliases") }
          public var hostIPC: Field<Bool> { .init("hostIPC") }
          public var hostNetwork: Field<Bool> { .init("hostNetwork") }
          public var hostPID: Field<Bool> { .init("hostPID") }
          public var hostUsers: Field<Bool> { .init("hostUsers") }
          public var hostname: Field<String> { .init("hostname") }
          public var hostnameOverride: Field<String> { .init("hostnameOverride") }
          public var imagePullSecrets: Field<[Object<ImagePullSecret>]> { .init("imagePullSecrets") }
          public var initContainers: Field<[Object<InitContainer>]> { .init("initContainers") }
          public var nodeName: Field<String> { .init("nodeName") }
          public var nodeSelector: MapField<String> { .init("nodeSelector") }
          public var os: ObjectField<Os> { .init("os") }
          public var overhead: MapField<IntOrString> { .init("overhead") }
          public var preemptionPolicy: Field<String> { .init("preemptionPolicy") }
          public var priority: Field<Int> { .init("priority") }
          public var priorityClassName: Field<String> { .init("priorityClassName") }
          public var readinessGates: Field<[Object<ReadinessGate>]> { .init("readinessGates") }
          public var resourceClaims: Field<[Object<ResourceClaim>]> { .init("resourceClaims") }
          public var resources: ObjectField<Resources> { .init("resources") }
          public var restartPolicy: Field<String> { .init("restartPolicy") }
          public var runtimeClassName: Field<String> { .init("runtimeClassName") }
          public var schedulerName: Field<String> { .init("schedulerName") }
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
          public var topologySpreadConstraints: Field<[Object<TopologySpreadConstraint>]> { .init("topologySpreadConstraints") }
          public var volumes: Field<[Object<Volume>]> { .init("volumes") }

          public struct Affinity: ObjectShape {
            public init() {}
            public var nodeAffinity: ObjectField<NodeAffinity> { .init("nodeAffinity") }
            public var podAffinity: ObjectField<PodAffinity> { .init("podAffinity") }
            public var podAntiAffinity: ObjectField<PodAntiAffinity> { .init("podAntiAffinity") }

            public struct NodeAffinity: ObjectShape {
              public init() {}
              public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
              public var requiredDuringSchedulingIgnoredDuringExecution: ObjectField<RequiredDuringSchedulingIgnoredDuringExecution> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

              public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                /// Required.
                public var preference: ObjectField<Preference> { .init("preference") }
                /// Required.
                public var weight: Field<Int> { .init("weight") }

                public struct Preference: ObjectShape {
                  public init() {}
                  public var matchExpressions: Field<[Object<MatchExpression>]> { .init("matchExpressions") }
                  public var matchFields: Field<[Object<MatchField>]> { .init("matchFields") }

                  public typealias MatchExpression = Kubernetes.PersistentVolumeClaim.Spec.Selector.MatchExpression

                  public typealias MatchField = Kubernetes.PersistentVolumeClaim.Spec.Selector.MatchExpression
                }
              }

              public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                /// Required.
                public var nodeSelectorTerms: Field<[Object<NodeSelectorTerm>]> { .init("nodeSelectorTerms") }

                public typealias NodeSelectorTerm = Kubernetes.StatefulSet.Spec.Template.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecution.Preference
              }
            }

            public struct PodAffinity: ObjectShape {
              public init() {}
              public var preferredDuringSchedulingIgnoredDuringExecution: Field<[Object<PreferredDuringSchedulingIgnoredDuringExecution>]> { .init("preferredDuringSchedulingIgnoredDuringExecution") }
              public var requiredDuringSchedulingIgnoredDuringExecution: Field<[Object<RequiredDuringSchedulingIgnoredDuringExecution>]> { .init("requiredDuringSchedulingIgnoredDuringExecution") }

              public struct PreferredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                /// Required.
                public var podAffinityTerm: ObjectField<PodAffinityTerm> { .init("podAffinityTerm") }
                /// Required.
                public var weight: Field<Int> { .init("weight") }

                public typealias PodAffinityTerm = Kubernetes.StatefulSet.Spec.Template.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecution
              }

              public struct RequiredDuringSchedulingIgnoredDuringExecution: ObjectShape {
                public init() {}
                public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
                public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
                public var mismatchLabelKeys: Field<[String]> { .init("mismatchLabelKeys") }
                public var namespaceSelector: ObjectField<NamespaceSelector> { .init("namespaceSelector") }
                public var namespaces: Field<[String]> { .init("namespaces") }
                /// Required.
                public var topologyKey: Field<String> { .init("topologyKey") }

                public typealias LabelSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector

                public typealias NamespaceSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
              }
            }

            public typealias PodAntiAffinity = Kubernetes.StatefulSet.Spec.Template.Spec.Affinity.PodAffinity
          }

          public struct Container: ObjectShape {
            public init() {}
            public var args: Field<[String]> { .init("args") }
            public var command: Field<[String]> { .init("command") }
            public var env: Field<[Object<Env>]> { .init("env") }
            public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            public var image: Field<String> { .init("image") }
            public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            public var name: Field<String> { .init("name") }
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
            public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            public var workingDir: Field<String> { .init("workingDir") }

            public struct Env: ObjectShape {
              public init() {}
              /// Required.
              public var name: Field<String> { .init("name") }
              public var value: Field<String> { .init("value") }
              public var valueFrom: ObjectField<ValueFrom> { .init("valueFrom") }

              public struct ValueFrom: ObjectShape {
                public init() {}
                public var configMapKeyRef: ObjectField<ConfigMapKeyRef> { .init("configMapKeyRef") }
                public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
                public var fileKeyRef: ObjectField<FileKeyRef> { .init("fileKeyRef") }
                public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }
                public var secretKeyRef: ObjectField<SecretKeyRef> { .init("secretKeyRef") }

                public struct ConfigMapKeyRef: ObjectShape {
                  public init() {}
                  /// Required.
                  public var key: Field<String> { .init("key") }
                  public var name: Field<String> { .init("name") }
                  public var optional: Field<Bool> { .init("optional") }
                }

                public struct FieldRef: ObjectShape {
                  public init() {}
                  public var apiVersion: Field<String> { .init("apiVersion") }
                  /// Required.
                  public var fieldPath: Field<String> { .init("fieldPath") }
                }

                public struct FileKeyRef: ObjectShape {
                  public init() {}
                  /// Required.
                  public var key: Field<String> { .init("key") }
                  public var optional: Field<Bool> { .init("optional") }
                  /// Required.
                  public var path: Field<String> { .init("path") }
                  /// Required.
                  public var volumeName: Field<String> { .init("volumeName") }
                }

                public struct ResourceFieldRef: ObjectShape {
                  public init() {}
                  public var containerName: Field<String> { .init("containerName") }
                  public var divisor: Field<IntOrString> { .init("divisor") }
                  /// Required.
                  public var resource: Field<String> { .init("resource") }
                }

                public typealias SecretKeyRef = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Env.ValueFrom.ConfigMapKeyRef
              }
            }

            public struct EnvFrom: ObjectShape {
              public init() {}
              public var configMapRef: ObjectField<ConfigMapRef> { .init("configMapRef") }
              public var prefix: Field<String> { .init("prefix") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }

              public struct ConfigMapRef: ObjectShape {
                public init() {}
                public var name: Field<String> { .init("name") }
                public var optional: Field<Bool> { .init("optional") }
              }

              public typealias SecretRef = Kubernetes.StatefulSet.Spec.Template.Spec.Container.EnvFrom.ConfigMapRef
            }

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

                  public struct HttpHeader: ObjectShape {
                    public init() {}
                    /// Required.
                    public var name: Field<String> { .init("name") }
                    /// Required.
                    public var value: Field<String> { .init("value") }
                  }
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

              public typealias PreStop = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Lifecycle.PostStart
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

              public typealias Exec = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Lifecycle.PostStart.Exec

              public struct Grpc: ObjectShape {
                public init() {}
                /// Required.
                public var port: Field<Int> { .init("port") }
                public var service: Field<String> { .init("service") }
              }

              public typealias HttpGet = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Lifecycle.PostStart.HttpGet

              public typealias TcpSocket = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Lifecycle.PostStart.TcpSocket
            }

            public struct Port: ObjectShape {
              public init() {}
              /// Required.
              public var containerPort: Field<Int> { .init("containerPort") }
              public var hostIP: Field<String> { .init("hostIP") }
              public var hostPort: Field<Int> { .init("hostPort") }
              public var name: Field<String> { .init("name") }
              public var `protocol`: Field<String> { .init("protocol") }
            }

            public typealias ReadinessProbe = Kubernetes.StatefulSet.Spec.Template.Spec.Container.LivenessProbe

            public struct ResizePolicy: ObjectShape {
              public init() {}
              /// Required.
              public var resourceName: Field<String> { .init("resourceName") }
              /// Required.
              public var restartPolicy: Field<String> { .init("restartPolicy") }
            }

            public typealias Resources = Kubernetes.StatefulSet.Spec.Template.Spec.Resources

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

            public struct SecurityContext: ObjectShape {
              public init() {}
              public var allowPrivilegeEscalation: Field<Bool> { .init("allowPrivilegeEscalation") }
              public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
              public var capabilities: ObjectField<Capabilities> { .init("capabilities") }
              public var privileged: Field<Bool> { .init("privileged") }
              public var procMount: Field<String> { .init("procMount") }
              public var readOnlyRootFilesystem: Field<Bool> { .init("readOnlyRootFilesystem") }
              public var runAsGroup: Field<Int> { .init("runAsGroup") }
              public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
              public var runAsUser: Field<Int> { .init("runAsUser") }
              public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
              public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
              public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

              public struct AppArmorProfile: ObjectShape {
                public init() {}
                public var localhostProfile: Field<String> { .init("localhostProfile") }
                /// Required.
                public var type: Field<String> { .init("type") }
              }

              public struct Capabilities: ObjectShape {
                public init() {}
                public var add: Field<[String]> { .init("add") }
                public var drop: Field<[String]> { .init("drop") }
              }

              public struct SeLinuxOptions: ObjectShape {
                public init() {}
                public var level: Field<String> { .init("level") }
                public var role: Field<String> { .init("role") }
                public var type: Field<String> { .init("type") }
                public var user: Field<String> { .init("user") }
              }

              public typealias SeccompProfile = Kubernetes.StatefulSet.Spec.Template.Spec.Container.SecurityContext.AppArmorProfile

              public struct WindowsOptions: ObjectShape {
                public init() {}
                public var gmsaCredentialSpec: Field<String> { .init("gmsaCredentialSpec") }
                public var gmsaCredentialSpecName: Field<String> { .init("gmsaCredentialSpecName") }
                public var hostProcess: Field<Bool> { .init("hostProcess") }
                public var runAsUserName: Field<String> { .init("runAsUserName") }
              }
            }

            public typealias StartupProbe = Kubernetes.StatefulSet.Spec.Template.Spec.Container.LivenessProbe

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
            public var env: Field<[Object<Env>]> { .init("env") }
            public var envFrom: Field<[Object<EnvFrom>]> { .init("envFrom") }
            public var image: Field<String> { .init("image") }
            public var imagePullPolicy: Field<String> { .init("imagePullPolicy") }
            public var lifecycle: ObjectField<Lifecycle> { .init("lifecycle") }
            public var livenessProbe: ObjectField<LivenessProbe> { .init("livenessProbe") }
            /// Required.
            public var name: Field<String> { .init("name") }
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
            public var volumeDevices: Field<[Object<VolumeDevice>]> { .init("volumeDevices") }
            public var volumeMounts: Field<[Object<VolumeMount>]> { .init("volumeMounts") }
            public var workingDir: Field<String> { .init("workingDir") }

            public typealias Env = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Env

            public typealias EnvFrom = Kubernetes.StatefulSet.Spec.Template.Spec.Container.EnvFrom

            public typealias Lifecycle = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Lifecycle

            public typealias LivenessProbe = Kubernetes.StatefulSet.Spec.Template.Spec.Container.LivenessProbe

            public typealias Port = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Port

            public typealias ReadinessProbe = Kubernetes.StatefulSet.Spec.Template.Spec.Container.LivenessProbe

            public typealias ResizePolicy = Kubernetes.StatefulSet.Spec.Template.Spec.Container.ResizePolicy

            public typealias Resources = Kubernetes.StatefulSet.Spec.Template.Spec.Resources

            public typealias RestartPolicyRule = Kubernetes.StatefulSet.Spec.Template.Spec.Container.RestartPolicyRule

            public typealias SecurityContext = Kubernetes.StatefulSet.Spec.Template.Spec.Container.SecurityContext

            public typealias StartupProbe = Kubernetes.StatefulSet.Spec.Template.Spec.Container.LivenessProbe

            public typealias VolumeDevice = Kubernetes.StatefulSet.Spec.Template.Spec.Container.VolumeDevice

            public typealias VolumeMount = Kubernetes.StatefulSet.Spec.Template.Spec.Container.VolumeMount
          }

          public struct HostAlias: ObjectShape {
            public init() {}
            public var hostnames: Field<[String]> { .init("hostnames") }
            /// Required.
            public var ip: Field<String> { .init("ip") }
          }

          public typealias ImagePullSecret = Kubernetes.ServiceAccount.ImagePullSecret

          public typealias InitContainer = Kubernetes.StatefulSet.Spec.Template.Spec.Container

          public struct Os: ObjectShape {
            public init() {}
            /// Required.
            public var name: Field<String> { .init("name") }
          }

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

          public struct Resources: ObjectShape {
            public init() {}
            public var claims: Field<[Object<Claim>]> { .init("claims") }
            public var limits: MapField<IntOrString> { .init("limits") }
            public var requests: MapField<IntOrString> { .init("requests") }

            public struct Claim: ObjectShape {
              public init() {}
              /// Required.
              public var name: Field<String> { .init("name") }
              public var request: Field<String> { .init("request") }
            }
          }

          public typealias SchedulingGate = Kubernetes.StatefulSet.Spec.Template.Spec.Os

          public struct SchedulingGroup: ObjectShape {
            public init() {}
            public var podGroupName: Field<String> { .init("podGroupName") }
          }

          public struct SecurityContext: ObjectShape {
            public init() {}
            public var appArmorProfile: ObjectField<AppArmorProfile> { .init("appArmorProfile") }
            public var fsGroup: Field<Int> { .init("fsGroup") }
            public var fsGroupChangePolicy: Field<String> { .init("fsGroupChangePolicy") }
            public var runAsGroup: Field<Int> { .init("runAsGroup") }
            public var runAsNonRoot: Field<Bool> { .init("runAsNonRoot") }
            public var runAsUser: Field<Int> { .init("runAsUser") }
            public var seLinuxChangePolicy: Field<String> { .init("seLinuxChangePolicy") }
            public var seLinuxOptions: ObjectField<SeLinuxOptions> { .init("seLinuxOptions") }
            public var seccompProfile: ObjectField<SeccompProfile> { .init("seccompProfile") }
            public var supplementalGroups: Field<[Int]> { .init("supplementalGroups") }
            public var supplementalGroupsPolicy: Field<String> { .init("supplementalGroupsPolicy") }
            public var sysctls: Field<[Object<Sysctl>]> { .init("sysctls") }
            public var windowsOptions: ObjectField<WindowsOptions> { .init("windowsOptions") }

            public typealias AppArmorProfile = Kubernetes.StatefulSet.Spec.Template.Spec.Container.SecurityContext.AppArmorProfile

            public typealias SeLinuxOptions = Kubernetes.StatefulSet.Spec.Template.Spec.Container.SecurityContext.SeLinuxOptions

            public typealias SeccompProfile = Kubernetes.StatefulSet.Spec.Template.Spec.Container.SecurityContext.AppArmorProfile

            public typealias Sysctl = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Lifecycle.PostStart.HttpGet.HttpHeader

            public typealias WindowsOptions = Kubernetes.StatefulSet.Spec.Template.Spec.Container.SecurityContext.WindowsOptions
          }

          public struct Toleration: ObjectShape {
            public init() {}
            public var effect: Field<String> { .init("effect") }
            public var key: Field<String> { .init("key") }
            public var `operator`: Field<String> { .init("operator") }
            public var tolerationSeconds: Field<Int> { .init("tolerationSeconds") }
            public var value: Field<String> { .init("value") }
          }

          public struct TopologySpreadConstraint: ObjectShape {
            public init() {}
            public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
            public var matchLabelKeys: Field<[String]> { .init("matchLabelKeys") }
            /// Required.
            public var maxSkew: Field<Int> { .init("maxSkew") }
            public var minDomains: Field<Int> { .init("minDomains") }
            public var nodeAffinityPolicy: Field<String> { .init("nodeAffinityPolicy") }
            public var nodeTaintsPolicy: Field<String> { .init("nodeTaintsPolicy") }
            /// Required.
            public var topologyKey: Field<String> { .init("topologyKey") }
            /// Required.
            public var whenUnsatisfiable: Field<String> { .init("whenUnsatisfiable") }

            public typealias LabelSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
          }

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
              public var fsType: Field<String> { .init("fsType") }
              public var kind: Field<String> { .init("kind") }
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

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
            }

            public struct Cinder: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              public var volumeID: Field<String> { .init("volumeID") }

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
            }

            public struct ConfigMap: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var items: Field<[Object<Item>]> { .init("items") }
              public var name: Field<String> { .init("name") }
              public var optional: Field<Bool> { .init("optional") }

              public struct Item: ObjectShape {
                public init() {}
                /// Required.
                public var key: Field<String> { .init("key") }
                public var mode: Field<Int> { .init("mode") }
                /// Required.
                public var path: Field<String> { .init("path") }
              }
            }

            public struct Csi: ObjectShape {
              public init() {}
              /// Required.
              public var driver: Field<String> { .init("driver") }
              public var fsType: Field<String> { .init("fsType") }
              public var nodePublishSecretRef: ObjectField<NodePublishSecretRef> { .init("nodePublishSecretRef") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var volumeAttributes: MapField<String> { .init("volumeAttributes") }

              public typealias NodePublishSecretRef = Kubernetes.ServiceAccount.ImagePullSecret
            }

            public struct DownwardAPI: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var items: Field<[Object<Item>]> { .init("items") }

              public struct Item: ObjectShape {
                public init() {}
                public var fieldRef: ObjectField<FieldRef> { .init("fieldRef") }
                public var mode: Field<Int> { .init("mode") }
                /// Required.
                public var path: Field<String> { .init("path") }
                public var resourceFieldRef: ObjectField<ResourceFieldRef> { .init("resourceFieldRef") }

                public typealias FieldRef = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Env.ValueFrom.FieldRef

                public typealias ResourceFieldRef = Kubernetes.StatefulSet.Spec.Template.Spec.Container.Env.ValueFrom.ResourceFieldRef
              }
            }

            public struct EmptyDir: ObjectShape {
              public init() {}
              public var medium: Field<String> { .init("medium") }
              public var sizeLimit: Field<IntOrString> { .init("sizeLimit") }
            }

            public struct Ephemeral: ObjectShape {
              public init() {}
              public var volumeClaimTemplate: ObjectField<VolumeClaimTemplate> { .init("volumeClaimTemplate") }

              public struct VolumeClaimTemplate: ObjectShape {
                public init() {}
                public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
                /// Required.
                public var spec: ObjectField<Spec> { .init("spec") }

                public typealias Spec = Kubernetes.PersistentVolumeClaim.Spec
              }
            }

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

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
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

            public struct Image: ObjectShape {
              public init() {}
              public var pullPolicy: Field<String> { .init("pullPolicy") }
              public var reference: Field<String> { .init("reference") }
            }

            public struct Iscsi: ObjectShape {
              public init() {}
              public var chapAuthDiscovery: Field<Bool> { .init("chapAuthDiscovery") }
              public var chapAuthSession: Field<Bool> { .init("chapAuthSession") }
              public var fsType: Field<String> { .init("fsType") }
              public var initiatorName: Field<String> { .init("initiatorName") }
              /// Required.
              public var iqn: Field<String> { .init("iqn") }
              public var iscsiInterface: Field<String> { .init("iscsiInterface") }
              /// Required.
              public var lun: Field<Int> { .init("lun") }
              public var portals: Field<[String]> { .init("portals") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              /// Required.
              public var targetPortal: Field<String> { .init("targetPortal") }

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
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

            public struct Projected: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var sources: Field<[Object<Source>]> { .init("sources") }

              public struct Source: ObjectShape {
                public init() {}
                public var clusterTrustBundle: ObjectField<ClusterTrustBundle> { .init("clusterTrustBundle") }
                public var configMap: ObjectField<ConfigMap> { .init("configMap") }
                public var downwardAPI: ObjectField<DownwardAPI> { .init("downwardAPI") }
                public var podCertificate: ObjectField<PodCertificate> { .init("podCertificate") }
                public var secret: ObjectField<Secret> { .init("secret") }
                public var serviceAccountToken: ObjectField<ServiceAccountToken> { .init("serviceAccountToken") }

                public struct ClusterTrustBundle: ObjectShape {
                  public init() {}
                  public var labelSelector: ObjectField<LabelSelector> { .init("labelSelector") }
                  public var name: Field<String> { .init("name") }
                  public var optional: Field<Bool> { .init("optional") }
                  /// Required.
                  public var path: Field<String> { .init("path") }
                  public var signerName: Field<String> { .init("signerName") }

                  public typealias LabelSelector = Kubernetes.PersistentVolumeClaim.Spec.Selector
                }

                public struct ConfigMap: ObjectShape {
                  public init() {}
                  public var items: Field<[Object<Item>]> { .init("items") }
                  public var name: Field<String> { .init("name") }
                  public var optional: Field<Bool> { .init("optional") }

                  public typealias Item = Kubernetes.StatefulSet.Spec.Template.Spec.Volume.ConfigMap.Item
                }

                public struct DownwardAPI: ObjectShape {
                  public init() {}
                  public var items: Field<[Object<Item>]> { .init("items") }

                  public typealias Item = Kubernetes.StatefulSet.Spec.Template.Spec.Volume.DownwardAPI.Item
                }

                public struct PodCertificate: ObjectShape {
                  public init() {}
                  public var certificateChainPath: Field<String> { .init("certificateChainPath") }
                  public var credentialBundlePath: Field<String> { .init("credentialBundlePath") }
                  public var keyPath: Field<String> { .init("keyPath") }
                  /// Required.
                  public var keyType: Field<String> { .init("keyType") }
                  public var maxExpirationSeconds: Field<Int> { .init("maxExpirationSeconds") }
                  /// Required.
                  public var signerName: Field<String> { .init("signerName") }
                  public var userAnnotations: MapField<String> { .init("userAnnotations") }
                }

                public typealias Secret = Kubernetes.StatefulSet.Spec.Template.Spec.Volume.Projected.Source.ConfigMap

                public struct ServiceAccountToken: ObjectShape {
                  public init() {}
                  public var audience: Field<String> { .init("audience") }
                  public var expirationSeconds: Field<Int> { .init("expirationSeconds") }
                  /// Required.
                  public var path: Field<String> { .init("path") }
                }
              }
            }

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
              public var keyring: Field<String> { .init("keyring") }
              /// Required.
              public var monitors: Field<[String]> { .init("monitors") }
              public var pool: Field<String> { .init("pool") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              public var user: Field<String> { .init("user") }

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
            }

            public struct ScaleIO: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              /// Required.
              public var gateway: Field<String> { .init("gateway") }
              public var protectionDomain: Field<String> { .init("protectionDomain") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              /// Required.
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              public var sslEnabled: Field<Bool> { .init("sslEnabled") }
              public var storageMode: Field<String> { .init("storageMode") }
              public var storagePool: Field<String> { .init("storagePool") }
              /// Required.
              public var system: Field<String> { .init("system") }
              public var volumeName: Field<String> { .init("volumeName") }

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
            }

            public struct Secret: ObjectShape {
              public init() {}
              public var defaultMode: Field<Int> { .init("defaultMode") }
              public var items: Field<[Object<Item>]> { .init("items") }
              public var optional: Field<Bool> { .init("optional") }
              public var secretName: Field<String> { .init("secretName") }

              public typealias Item = Kubernetes.StatefulSet.Spec.Template.Spec.Volume.ConfigMap.Item
            }

            public struct Storageos: ObjectShape {
              public init() {}
              public var fsType: Field<String> { .init("fsType") }
              public var readOnly: Field<Bool> { .init("readOnly") }
              public var secretRef: ObjectField<SecretRef> { .init("secretRef") }
              public var volumeName: Field<String> { .init("volumeName") }
              public var volumeNamespace: Field<String> { .init("volumeNamespace") }

              public typealias SecretRef = Kubernetes.ServiceAccount.ImagePullSecret
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

      public struct UpdateStrategy: ObjectShape {
        public init() {}
        public var rollingUpdate: ObjectField<RollingUpdate> { .init("rollingUpdate") }
        public var type: Field<String> { .init("type") }

        public struct RollingUpdate: ObjectShape {
          public init() {}
          public var maxUnavailable: Field<IntOrString> { .init("maxUnavailable") }
          public var partition: Field<Int> { .init("partition") }
        }
      }

      public struct VolumeClaimTemplate: ObjectShape {
        public init() {}
        public var apiVersion: Field<String> { .init("apiVersion") }
        public var kind: Field<String> { .init("kind") }
        public var metadata: ObjectField<ObjectMetadata> { .init("metadata") }
        public var spec: ObjectField<Spec> { .init("spec") }
        public var status: ObjectField<Status> { .init("status") }

        public typealias Spec = Kubernetes.PersistentVolumeClaim.Spec

        public typealias Status = Kubernetes.PersistentVolumeClaim.Status
      }
    }

    public struct Status: ObjectShape {
      public init() {}
      public var availableReplicas: Field<Int> { .init("availableReplicas") }
      public var collisionCount: Field<Int> { .init("collisionCount") }
      public var conditions: Field<[Object<Condition>]> { .init("conditions") }
      public var currentReplicas: Field<Int> { .init("currentReplicas") }
      public var currentRevision: Field<String> { .init("currentRevision") }
      public var observedGeneration: Field<Int> { .init("observedGeneration") }
      public var readyReplicas: Field<Int> { .init("readyReplicas") }
      public var replicas: Field<Int> { .init("replicas") }
      public var updateRevision: Field<String> { .init("updateRevision") }
      public var updatedReplicas: Field<Int> { .init("updatedReplicas") }

      public typealias Condition = Kubernetes.Namespace.Status.Condition
    }
  }
}
