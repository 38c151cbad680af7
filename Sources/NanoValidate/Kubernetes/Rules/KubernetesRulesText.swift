// SPDX-License-Identifier: Apache-2.0

/// What the API server asks of single fields: a struct, then its fields and their rules.
///
/// What a rule means stands with `KubernetesRule`. Words in brackets are in the order in which the
/// API server counts them up. What concerns several fields is code, in `KubernetesChecker`.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/
let kubernetesRulesText = """
  v1.PodSpec
    activeDeadlineSeconds 1..2147483647
    containers required
    dnsPolicy (ClusterFirstWithHostNet|ClusterFirst|Default|None)
    hostname label
    nodeName subdomain
    nodeSelector labels
    preemptionPolicy (PreemptLowerPriority|Never)
    priorityClassName subdomain
    restartPolicy (Always|OnFailure|Never)
    runtimeClassName subdomain
    serviceAccountName subdomain
    subdomain label
    volumes unique:name
  v1.Container
    image required
    imagePullPolicy (Always|IfNotPresent|Never)
    name required label
    ports unique:name
    terminationMessagePolicy (File|FallbackToLogsOnError)
  v1.EphemeralContainer
    image required
    imagePullPolicy (Always|IfNotPresent|Never)
    name required label
    terminationMessagePolicy (File|FallbackToLogsOnError)
  v1.ContainerPort
    containerPort required port?
    hostPort port?
    name portName
    protocol (SCTP|TCP|UDP)
  v1.EnvVar
    name required variable
  v1.EnvFromSource
    prefix variable
  v1.ConfigMapEnvSource
    name required subdomain
  v1.SecretEnvSource
    name required subdomain
  v1.ConfigMapKeySelector
    key required configKey
    name subdomain
  v1.SecretKeySelector
    key required configKey
    name subdomain
  v1.Probe
    failureThreshold >=0
    initialDelaySeconds >=0
    periodSeconds >=0
    successThreshold >=0
    terminationGracePeriodSeconds >0
    timeoutSeconds >=0
  v1.ExecAction
    command required
  v1.HTTPGetAction
    port portOrName
    scheme (HTTP|HTTPS)
  v1.TCPSocketAction
    port portOrName
  v1.GRPCAction
    port port
  v1.Volume
    name required label
  v1.VolumeMount
    mountPath required
    name required
  v1.ConfigMapVolumeSource
    defaultMode fileMode
    name required
  v1.SecretVolumeSource
    defaultMode fileMode
    secretName required
  v1.ProjectedVolumeSource
    defaultMode fileMode
  v1.DownwardAPIVolumeSource
    defaultMode fileMode
  v1.KeyToPath
    key required
    mode fileMode
    path required
  v1.HostPathVolumeSource
    path required
    type (BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket)
  v1.NFSVolumeSource
    path required
    server required
  v1.CSIVolumeSource
    driver required
  v1.PersistentVolumeClaimVolumeSource
    claimName required
  v1.SecurityContext
    runAsGroup 0..4294967295
    runAsUser 0..4294967295
  v1.PodSecurityContext
    fsGroup 0..4294967295
    fsGroupChangePolicy (Always|OnRootMismatch)
    runAsGroup 0..4294967295
    runAsUser 0..4294967295
  v1.SeccompProfile
    type (Localhost|RuntimeDefault|Unconfined)
  v1.HostAlias
    ip address
  v1.TopologySpreadConstraint
    maxSkew >zero
    minDomains >zero
    whenUnsatisfiable (DoNotSchedule|ScheduleAnyway)
  v1.WeightedPodAffinityTerm
    weight 1..100
  v1.PreferredSchedulingTerm
    weight 1..100
  v1.LabelSelector
    matchLabels labels
  v1.LabelSelectorRequirement
    key qualified
  v1.DeploymentSpec
    minReadySeconds >=0
    progressDeadlineSeconds >=0
    replicas >=0
    revisionHistoryLimit >=0
  v1.RollingUpdateDeployment
    maxSurge share
    maxUnavailable share<=100%
  v1.ReplicaSetSpec
    minReadySeconds >=0
    replicas >=0
  v1.ReplicationControllerSpec
    minReadySeconds >=0
    replicas >=0
    selector required
  v1.StatefulSetSpec
    minReadySeconds >=0
    replicas >=0
    revisionHistoryLimit >=0
  v1.DaemonSetSpec
    minReadySeconds >=0
    revisionHistoryLimit >=0
  v1.RollingUpdateDaemonSet
    maxSurge share<=100%
    maxUnavailable share<=100%
  v1.JobSpec
    activeDeadlineSeconds >=0
    backoffLimit >=0
    backoffLimitPerIndex >=0
    completionMode (NonIndexed|Indexed)
    completions >=0
    parallelism >=0
    ttlSecondsAfterFinished >=0
  v1.CronJobSpec
    concurrencyPolicy (Allow|Forbid|Replace)
    failedJobsHistoryLimit >=0
    schedule required
    startingDeadlineSeconds >=0
    successfulJobsHistoryLimit >=0
  v1.ServiceSpec
    internalTrafficPolicy (Cluster|Local)
    ipFamilyPolicy (PreferDualStack|RequireDualStack|SingleStack)
    selector labels
    sessionAffinity (ClientIP|None)
    type (ClusterIP|ExternalName|LoadBalancer|NodePort)
  v1.ServicePort
    appProtocol qualified
    name label
    port port
    protocol (SCTP|TCP|UDP)
    targetPort portOrName?
  v1.IngressServiceBackend
    name required label1035
  v1.ServiceBackendPort
    name portName
    number port?
  v1.HTTPIngressPath
    pathType (Exact|ImplementationSpecific|Prefix)
  v1.HTTPIngressRuleValue
    paths required
  v1.NetworkPolicyPort
    port portOrName
    protocol (TCP|UDP|SCTP)
  v1.PersistentVolumeClaimSpec
    storageClassName subdomain
    volumeMode (Block|Filesystem)
  v1.PersistentVolumeSpec
    accessModes required
    capacity required
    persistentVolumeReclaimPolicy (Delete|Recycle|Retain)
    storageClassName subdomain
    volumeMode (Block|Filesystem)
  v1.StorageClass
    provisioner required
    reclaimPolicy (Delete|Retain)
    volumeBindingMode (Immediate|WaitForFirstConsumer)
  v1.ResourceQuotaSpec
    hard amounts
  v1.HorizontalPodAutoscalerSpec
    maxReplicas >0
    minReplicas >=1
  v2.HorizontalPodAutoscalerSpec
    maxReplicas >0
    minReplicas >=1
  v1.CrossVersionObjectReference
    kind required pathSegment
    name required pathSegment
  v2.CrossVersionObjectReference
    kind required pathSegment
    name required pathSegment
  v1.PodDisruptionBudgetSpec
    maxUnavailable share<=100%
    minAvailable share<=100%
    unhealthyPodEvictionPolicy (AlwaysAllow|IfHealthyBudget)
  v1.RoleRef
    name required
  v1.Subject~rbac
    name required
  v1.IngressClassSpec
    controller required
  """
