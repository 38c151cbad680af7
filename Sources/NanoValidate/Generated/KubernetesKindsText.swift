// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make-kubernetes-kinds.py; do not edit.

/// Kubernetes' own kinds, a line each, then the structs that they are made of.
let kubernetesKindsText = """
  kubernetes 1.36
  admissionregistration.k8s.io/v1 MutatingAdmissionPolicy Cluster v1.MutatingAdmissionPolicy
  admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding Cluster v1.MutatingAdmissionPolicyBinding
  admissionregistration.k8s.io/v1 MutatingWebhookConfiguration Cluster v1.MutatingWebhookConfiguration
  admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy Cluster v1.ValidatingAdmissionPolicy
  admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding Cluster v1.ValidatingAdmissionPolicyBinding
  admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration Cluster v1.ValidatingWebhookConfiguration
  admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy Cluster v1beta1.MutatingAdmissionPolicy
  admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding Cluster v1beta1.MutatingAdmissionPolicyBinding
  apiextensions.k8s.io/v1 CustomResourceDefinition Cluster v1.CustomResourceDefinition
  apiregistration.k8s.io/v1 APIService Cluster v1.APIService
  apps/v1 ControllerRevision Namespaced v1.ControllerRevision
  apps/v1 DaemonSet Namespaced v1.DaemonSet
  apps/v1 Deployment Namespaced v1.Deployment
  apps/v1 ReplicaSet Namespaced v1.ReplicaSet
  apps/v1 StatefulSet Namespaced v1.StatefulSet
  authentication.k8s.io/v1 SelfSubjectReview Cluster v1.SelfSubjectReview
  authentication.k8s.io/v1 TokenRequest Namespaced v1.TokenRequest
  authentication.k8s.io/v1 TokenReview Cluster v1.TokenReview
  authorization.k8s.io/v1 LocalSubjectAccessReview Namespaced v1.LocalSubjectAccessReview
  authorization.k8s.io/v1 SelfSubjectAccessReview Cluster v1.SelfSubjectAccessReview
  authorization.k8s.io/v1 SelfSubjectRulesReview Cluster v1.SelfSubjectRulesReview
  authorization.k8s.io/v1 SubjectAccessReview Cluster v1.SubjectAccessReview
  autoscaling/v1 HorizontalPodAutoscaler Namespaced v1.HorizontalPodAutoscaler
  autoscaling/v1 Scale Namespaced v1.Scale
  autoscaling/v2 HorizontalPodAutoscaler Namespaced v2.HorizontalPodAutoscaler
  batch/v1 CronJob Namespaced v1.CronJob
  batch/v1 Job Namespaced v1.Job
  certificates.k8s.io/v1 CertificateSigningRequest Cluster v1.CertificateSigningRequest
  certificates.k8s.io/v1beta1 ClusterTrustBundle Cluster v1beta1.ClusterTrustBundle
  certificates.k8s.io/v1beta1 PodCertificateRequest Namespaced v1beta1.PodCertificateRequest
  coordination.k8s.io/v1 Lease Namespaced v1.Lease
  coordination.k8s.io/v1beta1 LeaseCandidate Namespaced v1beta1.LeaseCandidate
  discovery.k8s.io/v1 EndpointSlice Namespaced v1.EndpointSlice
  events.k8s.io/v1 Event Namespaced v1.Event~events
  flowcontrol.apiserver.k8s.io/v1 FlowSchema Cluster v1.FlowSchema
  flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration Cluster v1.PriorityLevelConfiguration
  networking.k8s.io/v1 IPAddress Cluster v1.IPAddress
  networking.k8s.io/v1 Ingress Namespaced v1.Ingress
  networking.k8s.io/v1 IngressClass Cluster v1.IngressClass
  networking.k8s.io/v1 NetworkPolicy Namespaced v1.NetworkPolicy
  networking.k8s.io/v1 ServiceCIDR Cluster v1.ServiceCIDR
  networking.k8s.io/v1beta1 IPAddress Cluster v1beta1.IPAddress
  networking.k8s.io/v1beta1 ServiceCIDR Cluster v1beta1.ServiceCIDR
  node.k8s.io/v1 RuntimeClass Cluster v1.RuntimeClass
  policy/v1 Eviction Namespaced v1.Eviction
  policy/v1 PodDisruptionBudget Namespaced v1.PodDisruptionBudget
  rbac.authorization.k8s.io/v1 ClusterRole Cluster v1.ClusterRole
  rbac.authorization.k8s.io/v1 ClusterRoleBinding Cluster v1.ClusterRoleBinding
  rbac.authorization.k8s.io/v1 Role Namespaced v1.Role
  rbac.authorization.k8s.io/v1 RoleBinding Namespaced v1.RoleBinding
  resource.k8s.io/v1 DeviceClass Cluster v1.DeviceClass
  resource.k8s.io/v1 ResourceClaim Namespaced v1.ResourceClaim~resource
  resource.k8s.io/v1 ResourceClaimTemplate Namespaced v1.ResourceClaimTemplate
  resource.k8s.io/v1 ResourceSlice Cluster v1.ResourceSlice
  resource.k8s.io/v1beta1 DeviceClass Cluster v1beta1.DeviceClass
  resource.k8s.io/v1beta1 ResourceClaim Namespaced v1beta1.ResourceClaim
  resource.k8s.io/v1beta1 ResourceClaimTemplate Namespaced v1beta1.ResourceClaimTemplate
  resource.k8s.io/v1beta1 ResourceSlice Cluster v1beta1.ResourceSlice
  resource.k8s.io/v1beta2 DeviceClass Cluster v1beta2.DeviceClass
  resource.k8s.io/v1beta2 DeviceTaintRule Cluster v1beta2.DeviceTaintRule
  resource.k8s.io/v1beta2 ResourceClaim Namespaced v1beta2.ResourceClaim
  resource.k8s.io/v1beta2 ResourceClaimTemplate Namespaced v1beta2.ResourceClaimTemplate
  resource.k8s.io/v1beta2 ResourceSlice Cluster v1beta2.ResourceSlice
  scheduling.k8s.io/v1 PriorityClass Cluster v1.PriorityClass
  storage.k8s.io/v1 CSIDriver Cluster v1.CSIDriver
  storage.k8s.io/v1 CSINode Cluster v1.CSINode
  storage.k8s.io/v1 CSIStorageCapacity Namespaced v1.CSIStorageCapacity
  storage.k8s.io/v1 StorageClass Cluster v1.StorageClass
  storage.k8s.io/v1 VolumeAttachment Cluster v1.VolumeAttachment
  storage.k8s.io/v1 VolumeAttributesClass Cluster v1.VolumeAttributesClass
  storage.k8s.io/v1beta1 VolumeAttributesClass Cluster v1beta1.VolumeAttributesClass
  storagemigration.k8s.io/v1beta1 StorageVersionMigration Cluster v1beta1.StorageVersionMigration
  v1 Binding Namespaced v1.Binding
  v1 ComponentStatus Namespaced v1.ComponentStatus
  v1 ConfigMap Namespaced v1.ConfigMap
  v1 Endpoints Namespaced v1.Endpoints
  v1 Event Namespaced v1.Event
  v1 LimitRange Namespaced v1.LimitRange
  v1 Namespace Cluster v1.Namespace
  v1 Node Cluster v1.Node
  v1 PersistentVolume Cluster v1.PersistentVolume
  v1 PersistentVolumeClaim Namespaced v1.PersistentVolumeClaim
  v1 Pod Namespaced v1.Pod
  v1 PodTemplate Namespaced v1.PodTemplate
  v1 ReplicationController Namespaced v1.ReplicationController
  v1 ResourceQuota Namespaced v1.ResourceQuota
  v1 Secret Namespaced v1.Secret
  v1 Service Namespaced v1.Service
  v1 ServiceAccount Namespaced v1.ServiceAccount

  v1.APIService apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.APIServiceSpec status=v1.APIServiceStatus
  v1.APIServiceCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.APIServiceSpec caBundle=bytes group=string groupPriorityMinimum!=int32 insecureSkipTLSVerify=bool service=v1.ServiceReference~apiregistration version=string versionPriority!=int32
  v1.APIServiceStatus conditions=[]v1.APIServiceCondition
  v1.AWSElasticBlockStoreVolumeSource fsType=string partition=int32 readOnly=bool volumeID!=string
  v1.Affinity nodeAffinity=v1.NodeAffinity podAffinity=v1.PodAffinity podAntiAffinity=v1.PodAntiAffinity
  v1.AggregationRule clusterRoleSelectors=[]v1.LabelSelector
  v1.AllocatedDeviceStatus conditions=[]v1.Condition data=any device=string driver=string networkData=v1.NetworkDeviceData pool=string shareID=string
  v1.AllocationResult allocationTimestamp=time devices=v1.DeviceAllocationResult nodeSelector=v1.NodeSelector
  v1.AppArmorProfile localhostProfile=string type!=string
  v1.ApplyConfiguration expression=string
  v1.AttachedVolume devicePath!=string name!=string
  v1.AuditAnnotation key!=string valueExpression!=string
  v1.AzureDiskVolumeSource cachingMode=string diskName!=string diskURI!=string fsType=string kind=string readOnly=bool
  v1.AzureFilePersistentVolumeSource readOnly=bool secretName!=string secretNamespace=string shareName!=string
  v1.AzureFileVolumeSource readOnly=bool secretName!=string shareName!=string
  v1.Binding apiVersion=string kind=string metadata=v1.ObjectMeta target!=v1.ObjectReference
  v1.BoundObjectReference apiVersion=string kind=string name=string uid=string
  v1.CELDeviceSelector expression!=string
  v1.CSIDriver apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.CSIDriverSpec
  v1.CSIDriverSpec attachRequired=bool fsGroupPolicy=string nodeAllocatableUpdatePeriodSeconds=int64 podInfoOnMount=bool preventPodSchedulingIfMissing=bool requiresRepublish=bool seLinuxMount=bool serviceAccountTokenInSecrets=bool storageCapacity=bool tokenRequests=[]v1.TokenRequest~storage volumeLifecycleModes=[]string
  v1.CSINode apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.CSINodeSpec
  v1.CSINodeDriver allocatable=v1.VolumeNodeResources name!=string nodeID!=string topologyKeys=[]string
  v1.CSINodeSpec drivers!=[]v1.CSINodeDriver
  v1.CSIPersistentVolumeSource controllerExpandSecretRef=v1.SecretReference controllerPublishSecretRef=v1.SecretReference driver!=string fsType=string nodeExpandSecretRef=v1.SecretReference nodePublishSecretRef=v1.SecretReference nodeStageSecretRef=v1.SecretReference readOnly=bool volumeAttributes={}string volumeHandle!=string
  v1.CSIStorageCapacity apiVersion=string capacity=quantity kind=string maximumVolumeSize=quantity metadata=v1.ObjectMeta nodeTopology=v1.LabelSelector storageClassName!=string
  v1.CSIVolumeSource driver!=string fsType=string nodePublishSecretRef=v1.LocalObjectReference readOnly=bool volumeAttributes={}string
  v1.Capabilities add=[]string drop=[]string
  v1.CapacityRequestPolicy default=quantity validRange=v1.CapacityRequestPolicyRange validValues=[]quantity
  v1.CapacityRequestPolicyRange max=quantity min!=quantity step=quantity
  v1.CapacityRequirements requests={}quantity
  v1.CephFSPersistentVolumeSource monitors!=[]string path=string readOnly=bool secretFile=string secretRef=v1.SecretReference user=string
  v1.CephFSVolumeSource monitors!=[]string path=string readOnly=bool secretFile=string secretRef=v1.LocalObjectReference user=string
  v1.CertificateSigningRequest apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.CertificateSigningRequestSpec status=v1.CertificateSigningRequestStatus
  v1.CertificateSigningRequestCondition lastTransitionTime=time lastUpdateTime=time message=string reason=string status=string type=string
  v1.CertificateSigningRequestSpec expirationSeconds=int32 extra={}[]string groups=[]string request!=bytes signerName!=string uid=string usages=[]string username=string
  v1.CertificateSigningRequestStatus certificate=bytes conditions=[]v1.CertificateSigningRequestCondition
  v1.CinderPersistentVolumeSource fsType=string readOnly=bool secretRef=v1.SecretReference volumeID!=string
  v1.CinderVolumeSource fsType=string readOnly=bool secretRef=v1.LocalObjectReference volumeID!=string
  v1.ClientIPConfig timeoutSeconds=int32
  v1.ClusterRole aggregationRule=v1.AggregationRule apiVersion=string kind=string metadata=v1.ObjectMeta rules=[]v1.PolicyRule
  v1.ClusterRoleBinding apiVersion=string kind=string metadata=v1.ObjectMeta roleRef!=v1.RoleRef subjects=[]v1.Subject~rbac
  v1.ClusterTrustBundleProjection labelSelector=v1.LabelSelector name=string optional=bool path!=string signerName=string
  v1.ComponentCondition error=string message=string status=string type=string
  v1.ComponentStatus apiVersion=string conditions=[]v1.ComponentCondition kind=string metadata=v1.ObjectMeta
  v1.Condition lastTransitionTime=time message=string observedGeneration=int64 reason=string status=string type=string
  v1.ConfigMap apiVersion=string binaryData={}bytes data={}string immutable=bool kind=string metadata=v1.ObjectMeta
  v1.ConfigMapEnvSource name=string optional=bool
  v1.ConfigMapKeySelector key!=string name=string optional=bool
  v1.ConfigMapNodeConfigSource kubeletConfigKey!=string name!=string namespace!=string resourceVersion=string uid=string
  v1.ConfigMapProjection items=[]v1.KeyToPath name=string optional=bool
  v1.ConfigMapVolumeSource defaultMode=int32 items=[]v1.KeyToPath name=string optional=bool
  v1.Container args=[]string command=[]string env=[]v1.EnvVar envFrom=[]v1.EnvFromSource image=string imagePullPolicy=string lifecycle=v1.Lifecycle livenessProbe=v1.Probe name!=string ports=[]v1.ContainerPort readinessProbe=v1.Probe resizePolicy=[]v1.ContainerResizePolicy resources=v1.ResourceRequirements restartPolicy=string restartPolicyRules=[]v1.ContainerRestartRule securityContext=v1.SecurityContext startupProbe=v1.Probe stdin=bool stdinOnce=bool terminationMessagePath=string terminationMessagePolicy=string tty=bool volumeDevices=[]v1.VolumeDevice volumeMounts=[]v1.VolumeMount workingDir=string
  v1.ContainerExtendedResourceRequest containerName!=string requestName!=string resourceName!=string
  v1.ContainerImage names=[]string sizeBytes=int64
  v1.ContainerPort containerPort!=int32 hostIP=string hostPort=int32 name=string protocol=string
  v1.ContainerResizePolicy resourceName!=string restartPolicy!=string
  v1.ContainerRestartRule action!=string exitCodes=v1.ContainerRestartRuleOnExitCodes
  v1.ContainerRestartRuleOnExitCodes operator!=string values=[]int32
  v1.ContainerState running=v1.ContainerStateRunning terminated=v1.ContainerStateTerminated waiting=v1.ContainerStateWaiting
  v1.ContainerStateRunning startedAt=time
  v1.ContainerStateTerminated containerID=string exitCode!=int32 finishedAt=time message=string reason=string signal=int32 startedAt=time
  v1.ContainerStateWaiting message=string reason=string
  v1.ContainerStatus allocatedResources={}quantity allocatedResourcesStatus=[]v1.ResourceStatus containerID=string image=string imageID=string lastState=v1.ContainerState name=string ready=bool resources=v1.ResourceRequirements restartCount=int32 started=bool state=v1.ContainerState stopSignal=string user=v1.ContainerUser volumeMounts=[]v1.VolumeMountStatus
  v1.ContainerUser linux=v1.LinuxContainerUser
  v1.ControllerRevision apiVersion=string data=any kind=string metadata=v1.ObjectMeta revision!=int64
  v1.Counter value!=quantity
  v1.CounterSet counters!={}v1.Counter name!=string
  v1.CronJob apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.CronJobSpec status=v1.CronJobStatus
  v1.CronJobSpec concurrencyPolicy=string failedJobsHistoryLimit=int32 jobTemplate!=v1.JobTemplateSpec schedule!=string startingDeadlineSeconds=int64 successfulJobsHistoryLimit=int32 suspend=bool timeZone=string
  v1.CronJobStatus active=[]v1.ObjectReference lastScheduleTime=time lastSuccessfulTime=time
  v1.CrossVersionObjectReference apiVersion=string kind!=string name!=string
  v1.CustomResourceColumnDefinition description=string format=string jsonPath!=string name!=string priority=int32 type!=string
  v1.CustomResourceConversion strategy!=string webhook=v1.WebhookConversion
  v1.CustomResourceDefinition apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.CustomResourceDefinitionSpec status=v1.CustomResourceDefinitionStatus
  v1.CustomResourceDefinitionCondition lastTransitionTime=time message=string observedGeneration=int64 reason=string status=string type=string
  v1.CustomResourceDefinitionNames categories=[]string kind!=string listKind=string plural!=string shortNames=[]string singular=string
  v1.CustomResourceDefinitionSpec conversion=v1.CustomResourceConversion group!=string names!=v1.CustomResourceDefinitionNames preserveUnknownFields=bool scope!=string versions!=[]v1.CustomResourceDefinitionVersion
  v1.CustomResourceDefinitionStatus acceptedNames=v1.CustomResourceDefinitionNames conditions=[]v1.CustomResourceDefinitionCondition observedGeneration=int64 storedVersions=[]string
  v1.CustomResourceDefinitionVersion additionalPrinterColumns=[]v1.CustomResourceColumnDefinition deprecated=bool deprecationWarning=string name!=string schema=v1.CustomResourceValidation selectableFields=[]v1.SelectableField served!=bool storage!=bool subresources=v1.CustomResourceSubresources
  v1.CustomResourceSubresourceScale labelSelectorPath=string specReplicasPath!=string statusReplicasPath!=string
  v1.CustomResourceSubresourceStatus
  v1.CustomResourceSubresources scale=v1.CustomResourceSubresourceScale status=v1.CustomResourceSubresourceStatus
  v1.CustomResourceValidation openAPIV3Schema=v1.JSONSchemaProps
  v1.DaemonEndpoint Port!=int32
  v1.DaemonSet apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.DaemonSetSpec status=v1.DaemonSetStatus
  v1.DaemonSetCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.DaemonSetSpec minReadySeconds=int32 revisionHistoryLimit=int32 selector!=v1.LabelSelector template!=v1.PodTemplateSpec updateStrategy=v1.DaemonSetUpdateStrategy
  v1.DaemonSetStatus collisionCount=int32 conditions=[]v1.DaemonSetCondition currentNumberScheduled=int32 desiredNumberScheduled=int32 numberAvailable=int32 numberMisscheduled=int32 numberReady=int32 numberUnavailable=int32 observedGeneration=int64 updatedNumberScheduled=int32
  v1.DaemonSetUpdateStrategy rollingUpdate=v1.RollingUpdateDaemonSet type=string
  v1.DeleteOptions apiVersion=string dryRun=[]string gracePeriodSeconds=int64 ignoreStoreReadErrorWithClusterBreakingPotential=bool kind=string orphanDependents=bool preconditions=v1.Preconditions propagationPolicy=string
  v1.Deployment apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.DeploymentSpec status=v1.DeploymentStatus
  v1.DeploymentCondition lastTransitionTime=time lastUpdateTime=time message=string reason=string status=string type=string
  v1.DeploymentSpec minReadySeconds=int32 paused=bool progressDeadlineSeconds=int32 replicas=int32 revisionHistoryLimit=int32 selector!=v1.LabelSelector strategy=v1.DeploymentStrategy template!=v1.PodTemplateSpec
  v1.DeploymentStatus availableReplicas=int32 collisionCount=int32 conditions=[]v1.DeploymentCondition observedGeneration=int64 readyReplicas=int32 replicas=int32 terminatingReplicas=int32 unavailableReplicas=int32 updatedReplicas=int32
  v1.DeploymentStrategy rollingUpdate=v1.RollingUpdateDeployment type=string
  v1.Device allNodes=bool allowMultipleAllocations=bool attributes={}v1.DeviceAttribute bindingConditions=[]string bindingFailureConditions=[]string bindsToNode=bool capacity={}v1.DeviceCapacity consumesCounters=[]v1.DeviceCounterConsumption name!=string nodeAllocatableResourceMappings={}v1.NodeAllocatableResourceMapping nodeName=string nodeSelector=v1.NodeSelector taints=[]v1.DeviceTaint
  v1.DeviceAllocationConfiguration opaque=v1.OpaqueDeviceConfiguration requests=[]string source!=string
  v1.DeviceAllocationResult config=[]v1.DeviceAllocationConfiguration results=[]v1.DeviceRequestAllocationResult
  v1.DeviceAttribute bool=bool bools=[]bool int=int64 ints=[]int64 string=string strings=[]string version=string versions=[]string
  v1.DeviceCapacity requestPolicy=v1.CapacityRequestPolicy value!=quantity
  v1.DeviceClaim config=[]v1.DeviceClaimConfiguration constraints=[]v1.DeviceConstraint requests=[]v1.DeviceRequest
  v1.DeviceClaimConfiguration opaque=v1.OpaqueDeviceConfiguration requests=[]string
  v1.DeviceClass apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.DeviceClassSpec
  v1.DeviceClassConfiguration opaque=v1.OpaqueDeviceConfiguration
  v1.DeviceClassSpec config=[]v1.DeviceClassConfiguration extendedResourceName=string selectors=[]v1.DeviceSelector
  v1.DeviceConstraint distinctAttribute=string matchAttribute=string requests=[]string
  v1.DeviceCounterConsumption counterSet!=string counters!={}v1.Counter
  v1.DeviceRequest exactly=v1.ExactDeviceRequest firstAvailable=[]v1.DeviceSubRequest name!=string
  v1.DeviceRequestAllocationResult adminAccess=bool bindingConditions=[]string bindingFailureConditions=[]string consumedCapacity={}quantity device!=string driver!=string pool!=string request!=string shareID=string tolerations=[]v1.DeviceToleration
  v1.DeviceSelector cel=v1.CELDeviceSelector
  v1.DeviceSubRequest allocationMode=string capacity=v1.CapacityRequirements count=int64 deviceClassName!=string name!=string selectors=[]v1.DeviceSelector tolerations=[]v1.DeviceToleration
  v1.DeviceTaint effect!=string key!=string timeAdded=time value=string
  v1.DeviceToleration effect=string key=string operator=string tolerationSeconds=int64 value=string
  v1.DownwardAPIProjection items=[]v1.DownwardAPIVolumeFile
  v1.DownwardAPIVolumeFile fieldRef=v1.ObjectFieldSelector mode=int32 path!=string resourceFieldRef=v1.ResourceFieldSelector
  v1.DownwardAPIVolumeSource defaultMode=int32 items=[]v1.DownwardAPIVolumeFile
  v1.EmptyDirVolumeSource medium=string sizeLimit=quantity
  v1.Endpoint addresses!=[]string conditions=v1.EndpointConditions deprecatedTopology={}string hints=v1.EndpointHints hostname=string nodeName=string targetRef=v1.ObjectReference zone=string
  v1.EndpointAddress hostname=string ip!=string nodeName=string targetRef=v1.ObjectReference
  v1.EndpointConditions ready=bool serving=bool terminating=bool
  v1.EndpointHints forNodes=[]v1.ForNode forZones=[]v1.ForZone
  v1.EndpointPort appProtocol=string name=string port!=int32 protocol=string
  v1.EndpointPort~discovery appProtocol=string name=string port=int32 protocol=string
  v1.EndpointSlice addressType!=string apiVersion=string endpoints=[]v1.Endpoint kind=string metadata=v1.ObjectMeta ports=[]v1.EndpointPort~discovery
  v1.EndpointSubset addresses=[]v1.EndpointAddress notReadyAddresses=[]v1.EndpointAddress ports=[]v1.EndpointPort
  v1.Endpoints apiVersion=string kind=string metadata=v1.ObjectMeta subsets=[]v1.EndpointSubset
  v1.EnvFromSource configMapRef=v1.ConfigMapEnvSource prefix=string secretRef=v1.SecretEnvSource
  v1.EnvVar name!=string value=string valueFrom=v1.EnvVarSource
  v1.EnvVarSource configMapKeyRef=v1.ConfigMapKeySelector fieldRef=v1.ObjectFieldSelector fileKeyRef=v1.FileKeySelector resourceFieldRef=v1.ResourceFieldSelector secretKeyRef=v1.SecretKeySelector
  v1.EphemeralContainer args=[]string command=[]string env=[]v1.EnvVar envFrom=[]v1.EnvFromSource image=string imagePullPolicy=string lifecycle=v1.Lifecycle livenessProbe=v1.Probe name!=string ports=[]v1.ContainerPort readinessProbe=v1.Probe resizePolicy=[]v1.ContainerResizePolicy resources=v1.ResourceRequirements restartPolicy=string restartPolicyRules=[]v1.ContainerRestartRule securityContext=v1.SecurityContext startupProbe=v1.Probe stdin=bool stdinOnce=bool targetContainerName=string terminationMessagePath=string terminationMessagePolicy=string tty=bool volumeDevices=[]v1.VolumeDevice volumeMounts=[]v1.VolumeMount workingDir=string
  v1.EphemeralVolumeSource volumeClaimTemplate=v1.PersistentVolumeClaimTemplate
  v1.Event action=string apiVersion=string count=int32 eventTime=microTime firstTimestamp=time involvedObject!=v1.ObjectReference kind=string lastTimestamp=time message=string metadata!=v1.ObjectMeta reason=string related=v1.ObjectReference reportingComponent=string reportingInstance=string series=v1.EventSeries source=v1.EventSource type=string
  v1.EventSeries count=int32 lastObservedTime=microTime
  v1.EventSeries~events count!=int32 lastObservedTime!=microTime
  v1.EventSource component=string host=string
  v1.Event~events action=string apiVersion=string deprecatedCount=int32 deprecatedFirstTimestamp=time deprecatedLastTimestamp=time deprecatedSource=v1.EventSource eventTime!=microTime kind=string metadata=v1.ObjectMeta note=string reason=string regarding=v1.ObjectReference related=v1.ObjectReference reportingController=string reportingInstance=string series=v1.EventSeries~events type=string
  v1.Eviction apiVersion=string deleteOptions=v1.DeleteOptions kind=string metadata=v1.ObjectMeta
  v1.ExactDeviceRequest adminAccess=bool allocationMode=string capacity=v1.CapacityRequirements count=int64 deviceClassName!=string selectors=[]v1.DeviceSelector tolerations=[]v1.DeviceToleration
  v1.ExecAction command=[]string
  v1.ExemptPriorityLevelConfiguration lendablePercent=int32 nominalConcurrencyShares=int32
  v1.ExpressionWarning fieldRef!=string warning!=string
  v1.ExternalDocumentation description=string url=string
  v1.FCVolumeSource fsType=string lun=int32 readOnly=bool targetWWNs=[]string wwids=[]string
  v1.FieldSelectorAttributes rawSelector=string requirements=[]v1.FieldSelectorRequirement
  v1.FieldSelectorRequirement key!=string operator!=string values=[]string
  v1.FileKeySelector key!=string optional=bool path!=string volumeName!=string
  v1.FlexPersistentVolumeSource driver!=string fsType=string options={}string readOnly=bool secretRef=v1.SecretReference
  v1.FlexVolumeSource driver!=string fsType=string options={}string readOnly=bool secretRef=v1.LocalObjectReference
  v1.FlockerVolumeSource datasetName=string datasetUUID=string
  v1.FlowDistinguisherMethod type!=string
  v1.FlowSchema apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.FlowSchemaSpec status=v1.FlowSchemaStatus
  v1.FlowSchemaCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.FlowSchemaSpec distinguisherMethod=v1.FlowDistinguisherMethod matchingPrecedence=int32 priorityLevelConfiguration!=v1.PriorityLevelConfigurationReference rules=[]v1.PolicyRulesWithSubjects
  v1.FlowSchemaStatus conditions=[]v1.FlowSchemaCondition
  v1.ForNode name!=string
  v1.ForZone name!=string
  v1.GCEPersistentDiskVolumeSource fsType=string partition=int32 pdName!=string readOnly=bool
  v1.GRPCAction port!=int32 service=string
  v1.GitRepoVolumeSource directory=string repository!=string revision=string
  v1.GlusterfsPersistentVolumeSource endpoints!=string endpointsNamespace=string path!=string readOnly=bool
  v1.GlusterfsVolumeSource endpoints!=string path!=string readOnly=bool
  v1.GroupResource group!=string resource!=string
  v1.GroupSubject name!=string
  v1.HTTPGetAction host=string httpHeaders=[]v1.HTTPHeader path=string port!=intOrString scheme=string
  v1.HTTPHeader name!=string value!=string
  v1.HTTPIngressPath backend!=v1.IngressBackend path=string pathType!=string
  v1.HTTPIngressRuleValue paths!=[]v1.HTTPIngressPath
  v1.HorizontalPodAutoscaler apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.HorizontalPodAutoscalerSpec status=v1.HorizontalPodAutoscalerStatus
  v1.HorizontalPodAutoscalerSpec maxReplicas!=int32 minReplicas=int32 scaleTargetRef!=v1.CrossVersionObjectReference targetCPUUtilizationPercentage=int32
  v1.HorizontalPodAutoscalerStatus currentCPUUtilizationPercentage=int32 currentReplicas=int32 desiredReplicas=int32 lastScaleTime=time observedGeneration=int64
  v1.HostAlias hostnames=[]string ip!=string
  v1.HostIP ip!=string
  v1.HostPathVolumeSource path!=string type=string
  v1.IPAddress apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.IPAddressSpec
  v1.IPAddressSpec parentRef!=v1.ParentReference
  v1.IPBlock cidr!=string except=[]string
  v1.ISCSIPersistentVolumeSource chapAuthDiscovery=bool chapAuthSession=bool fsType=string initiatorName=string iqn!=string iscsiInterface=string lun!=int32 portals=[]string readOnly=bool secretRef=v1.SecretReference targetPortal!=string
  v1.ISCSIVolumeSource chapAuthDiscovery=bool chapAuthSession=bool fsType=string initiatorName=string iqn!=string iscsiInterface=string lun!=int32 portals=[]string readOnly=bool secretRef=v1.LocalObjectReference targetPortal!=string
  v1.ImageVolumeSource pullPolicy=string reference=string
  v1.ImageVolumeStatus imageRef=string
  v1.Ingress apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.IngressSpec status=v1.IngressStatus
  v1.IngressBackend resource=v1.TypedLocalObjectReference service=v1.IngressServiceBackend
  v1.IngressClass apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.IngressClassSpec
  v1.IngressClassParametersReference apiGroup=string kind!=string name!=string namespace=string scope=string
  v1.IngressClassSpec controller=string parameters=v1.IngressClassParametersReference
  v1.IngressLoadBalancerIngress hostname=string ip=string ports=[]v1.IngressPortStatus
  v1.IngressLoadBalancerStatus ingress=[]v1.IngressLoadBalancerIngress
  v1.IngressPortStatus error=string port=int32 protocol=string
  v1.IngressRule host=string http=v1.HTTPIngressRuleValue
  v1.IngressServiceBackend name!=string port=v1.ServiceBackendPort
  v1.IngressSpec defaultBackend=v1.IngressBackend ingressClassName=string rules=[]v1.IngressRule tls=[]v1.IngressTLS
  v1.IngressStatus loadBalancer=v1.IngressLoadBalancerStatus
  v1.IngressTLS hosts=[]string secretName=string
  v1.JSONPatch expression=string
  v1.JSONSchemaProps $ref=string $schema=string additionalItems=any additionalProperties=any allOf=[]v1.JSONSchemaProps anyOf=[]v1.JSONSchemaProps default=any definitions={}v1.JSONSchemaProps dependencies={}any description=string enum=[]any example=any exclusiveMaximum=bool exclusiveMinimum=bool externalDocs=v1.ExternalDocumentation format=string id=string items=any maxItems=int64 maxLength=int64 maxProperties=int64 maximum=double minItems=int64 minLength=int64 minProperties=int64 minimum=double multipleOf=double not=v1.JSONSchemaProps nullable=bool oneOf=[]v1.JSONSchemaProps pattern=string patternProperties={}v1.JSONSchemaProps properties={}v1.JSONSchemaProps required=[]string title=string type=string uniqueItems=bool x-kubernetes-embedded-resource=bool x-kubernetes-int-or-string=bool x-kubernetes-list-map-keys=[]string x-kubernetes-list-type=string x-kubernetes-map-type=string x-kubernetes-preserve-unknown-fields=bool x-kubernetes-validations=[]v1.ValidationRule
  v1.Job apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.JobSpec status=v1.JobStatus
  v1.JobCondition lastProbeTime=time lastTransitionTime=time message=string reason=string status=string type=string
  v1.JobSpec activeDeadlineSeconds=int64 backoffLimit=int32 backoffLimitPerIndex=int32 completionMode=string completions=int32 managedBy=string manualSelector=bool maxFailedIndexes=int32 parallelism=int32 podFailurePolicy=v1.PodFailurePolicy podReplacementPolicy=string selector=v1.LabelSelector successPolicy=v1.SuccessPolicy suspend=bool template!=v1.PodTemplateSpec ttlSecondsAfterFinished=int32
  v1.JobStatus active=int32 completedIndexes=string completionTime=time conditions=[]v1.JobCondition failed=int32 failedIndexes=string ready=int32 startTime=time succeeded=int32 terminating=int32 uncountedTerminatedPods=v1.UncountedTerminatedPods
  v1.JobTemplateSpec metadata=v1.ObjectMeta spec=v1.JobSpec
  v1.KeyToPath key!=string mode=int32 path!=string
  v1.LabelSelector matchExpressions=[]v1.LabelSelectorRequirement matchLabels={}string
  v1.LabelSelectorAttributes rawSelector=string requirements=[]v1.LabelSelectorRequirement
  v1.LabelSelectorRequirement key!=string operator!=string values=[]string
  v1.Lease apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.LeaseSpec
  v1.LeaseSpec acquireTime=microTime holderIdentity=string leaseDurationSeconds=int32 leaseTransitions=int32 preferredHolder=string renewTime=microTime strategy=string
  v1.Lifecycle postStart=v1.LifecycleHandler preStop=v1.LifecycleHandler stopSignal=string
  v1.LifecycleHandler exec=v1.ExecAction httpGet=v1.HTTPGetAction sleep=v1.SleepAction tcpSocket=v1.TCPSocketAction
  v1.LimitRange apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.LimitRangeSpec
  v1.LimitRangeItem default={}quantity defaultRequest={}quantity max={}quantity maxLimitRequestRatio={}quantity min={}quantity type!=string
  v1.LimitRangeSpec limits!=[]v1.LimitRangeItem
  v1.LimitResponse queuing=v1.QueuingConfiguration type!=string
  v1.LimitedPriorityLevelConfiguration borrowingLimitPercent=int32 lendablePercent=int32 limitResponse=v1.LimitResponse nominalConcurrencyShares=int32
  v1.LinuxContainerUser gid!=int64 supplementalGroups=[]int64 uid!=int64
  v1.LoadBalancerIngress hostname=string ip=string ipMode=string ports=[]v1.PortStatus
  v1.LoadBalancerStatus ingress=[]v1.LoadBalancerIngress
  v1.LocalObjectReference name=string
  v1.LocalSubjectAccessReview apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.SubjectAccessReviewSpec status=v1.SubjectAccessReviewStatus
  v1.LocalVolumeSource fsType=string path!=string
  v1.ManagedFieldsEntry apiVersion=string fieldsType=string fieldsV1=any manager=string operation=string subresource=string time=time
  v1.MatchCondition expression=string name=string
  v1.MatchResources excludeResourceRules=[]v1.NamedRuleWithOperations matchPolicy=string namespaceSelector=v1.LabelSelector objectSelector=v1.LabelSelector resourceRules=[]v1.NamedRuleWithOperations
  v1.ModifyVolumeStatus status=string targetVolumeAttributesClassName=string
  v1.MutatingAdmissionPolicy apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.MutatingAdmissionPolicySpec
  v1.MutatingAdmissionPolicyBinding apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.MutatingAdmissionPolicyBindingSpec
  v1.MutatingAdmissionPolicyBindingSpec matchResources=v1.MatchResources paramRef=v1.ParamRef policyName=string
  v1.MutatingAdmissionPolicySpec failurePolicy=string matchConditions=[]v1.MatchCondition matchConstraints=v1.MatchResources mutations=[]v1.Mutation paramKind=v1.ParamKind reinvocationPolicy=string variables=[]v1.Variable
  v1.MutatingWebhook admissionReviewVersions!=[]string clientConfig!=v1.WebhookClientConfig failurePolicy=string matchConditions=[]v1.MatchCondition matchPolicy=string name!=string namespaceSelector=v1.LabelSelector objectSelector=v1.LabelSelector reinvocationPolicy=string rules=[]v1.RuleWithOperations sideEffects!=string timeoutSeconds=int32
  v1.MutatingWebhookConfiguration apiVersion=string kind=string metadata=v1.ObjectMeta webhooks=[]v1.MutatingWebhook
  v1.Mutation applyConfiguration=v1.ApplyConfiguration jsonPatch=v1.JSONPatch patchType!=string
  v1.NFSVolumeSource path!=string readOnly=bool server!=string
  v1.NamedRuleWithOperations apiGroups=[]string apiVersions=[]string operations=[]string resourceNames=[]string resources=[]string scope=string
  v1.Namespace apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.NamespaceSpec status=v1.NamespaceStatus
  v1.NamespaceCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.NamespaceSpec finalizers=[]string
  v1.NamespaceStatus conditions=[]v1.NamespaceCondition phase=string
  v1.NetworkDeviceData hardwareAddress=string interfaceName=string ips=[]string
  v1.NetworkPolicy apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.NetworkPolicySpec
  v1.NetworkPolicyEgressRule ports=[]v1.NetworkPolicyPort to=[]v1.NetworkPolicyPeer
  v1.NetworkPolicyIngressRule from=[]v1.NetworkPolicyPeer ports=[]v1.NetworkPolicyPort
  v1.NetworkPolicyPeer ipBlock=v1.IPBlock namespaceSelector=v1.LabelSelector podSelector=v1.LabelSelector
  v1.NetworkPolicyPort endPort=int32 port=intOrString protocol=string
  v1.NetworkPolicySpec egress=[]v1.NetworkPolicyEgressRule ingress=[]v1.NetworkPolicyIngressRule podSelector=v1.LabelSelector policyTypes=[]string
  v1.Node apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.NodeSpec status=v1.NodeStatus
  v1.NodeAddress address!=string type!=string
  v1.NodeAffinity preferredDuringSchedulingIgnoredDuringExecution=[]v1.PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution=v1.NodeSelector
  v1.NodeAllocatableResourceClaimStatus containers=[]string resourceClaimName=string resources={}quantity
  v1.NodeAllocatableResourceMapping allocationMultiplier=quantity capacityKey=string
  v1.NodeCondition lastHeartbeatTime=time lastTransitionTime=time message=string reason=string status=string type=string
  v1.NodeConfigSource configMap=v1.ConfigMapNodeConfigSource
  v1.NodeConfigStatus active=v1.NodeConfigSource assigned=v1.NodeConfigSource error=string lastKnownGood=v1.NodeConfigSource
  v1.NodeDaemonEndpoints kubeletEndpoint=v1.DaemonEndpoint
  v1.NodeFeatures supplementalGroupsPolicy=bool
  v1.NodeRuntimeHandler features=v1.NodeRuntimeHandlerFeatures name=string
  v1.NodeRuntimeHandlerFeatures recursiveReadOnlyMounts=bool userNamespaces=bool
  v1.NodeSelector nodeSelectorTerms!=[]v1.NodeSelectorTerm
  v1.NodeSelectorRequirement key!=string operator!=string values=[]string
  v1.NodeSelectorTerm matchExpressions=[]v1.NodeSelectorRequirement matchFields=[]v1.NodeSelectorRequirement
  v1.NodeSpec configSource=v1.NodeConfigSource externalID=string podCIDR=string podCIDRs=[]string providerID=string taints=[]v1.Taint unschedulable=bool
  v1.NodeStatus addresses=[]v1.NodeAddress allocatable={}quantity capacity={}quantity conditions=[]v1.NodeCondition config=v1.NodeConfigStatus daemonEndpoints=v1.NodeDaemonEndpoints declaredFeatures=[]string features=v1.NodeFeatures images=[]v1.ContainerImage nodeInfo=v1.NodeSystemInfo phase=string runtimeHandlers=[]v1.NodeRuntimeHandler volumesAttached=[]v1.AttachedVolume volumesInUse=[]string
  v1.NodeSwapStatus capacity=int64
  v1.NodeSystemInfo architecture!=string bootID!=string containerRuntimeVersion!=string kernelVersion!=string kubeProxyVersion!=string kubeletVersion!=string machineID!=string operatingSystem!=string osImage!=string swap=v1.NodeSwapStatus systemUUID!=string
  v1.NonResourceAttributes path=string verb=string
  v1.NonResourcePolicyRule nonResourceURLs!=[]string verbs!=[]string
  v1.NonResourceRule nonResourceURLs=[]string verbs!=[]string
  v1.ObjectFieldSelector apiVersion=string fieldPath!=string
  v1.ObjectMeta annotations={}string creationTimestamp=time deletionGracePeriodSeconds=int64 deletionTimestamp=time finalizers=[]string generateName=string generation=int64 labels={}string managedFields=[]v1.ManagedFieldsEntry name=string namespace=string ownerReferences=[]v1.OwnerReference resourceVersion=string selfLink=string uid=string
  v1.ObjectReference apiVersion=string fieldPath=string kind=string name=string namespace=string resourceVersion=string uid=string
  v1.OpaqueDeviceConfiguration driver!=string parameters!=any
  v1.Overhead podFixed={}quantity
  v1.OwnerReference apiVersion!=string blockOwnerDeletion=bool controller=bool kind!=string name!=string uid!=string
  v1.ParamKind apiVersion=string kind=string
  v1.ParamRef name=string namespace=string parameterNotFoundAction=string selector=v1.LabelSelector
  v1.ParentReference group=string name!=string namespace=string resource!=string
  v1.PersistentVolume apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.PersistentVolumeSpec status=v1.PersistentVolumeStatus
  v1.PersistentVolumeClaim apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.PersistentVolumeClaimSpec status=v1.PersistentVolumeClaimStatus
  v1.PersistentVolumeClaimCondition lastProbeTime=time lastTransitionTime=time message=string reason=string status=string type=string
  v1.PersistentVolumeClaimSpec accessModes=[]string dataSource=v1.TypedLocalObjectReference dataSourceRef=v1.TypedObjectReference resources=v1.VolumeResourceRequirements selector=v1.LabelSelector storageClassName=string volumeAttributesClassName=string volumeMode=string volumeName=string
  v1.PersistentVolumeClaimStatus accessModes=[]string allocatedResourceStatuses={}string allocatedResources={}quantity capacity={}quantity conditions=[]v1.PersistentVolumeClaimCondition currentVolumeAttributesClassName=string modifyVolumeStatus=v1.ModifyVolumeStatus phase=string
  v1.PersistentVolumeClaimTemplate metadata=v1.ObjectMeta spec!=v1.PersistentVolumeClaimSpec
  v1.PersistentVolumeClaimVolumeSource claimName!=string readOnly=bool
  v1.PersistentVolumeSpec accessModes=[]string awsElasticBlockStore=v1.AWSElasticBlockStoreVolumeSource azureDisk=v1.AzureDiskVolumeSource azureFile=v1.AzureFilePersistentVolumeSource capacity={}quantity cephfs=v1.CephFSPersistentVolumeSource cinder=v1.CinderPersistentVolumeSource claimRef=v1.ObjectReference csi=v1.CSIPersistentVolumeSource fc=v1.FCVolumeSource flexVolume=v1.FlexPersistentVolumeSource flocker=v1.FlockerVolumeSource gcePersistentDisk=v1.GCEPersistentDiskVolumeSource glusterfs=v1.GlusterfsPersistentVolumeSource hostPath=v1.HostPathVolumeSource iscsi=v1.ISCSIPersistentVolumeSource local=v1.LocalVolumeSource mountOptions=[]string nfs=v1.NFSVolumeSource nodeAffinity=v1.VolumeNodeAffinity persistentVolumeReclaimPolicy=string photonPersistentDisk=v1.PhotonPersistentDiskVolumeSource portworxVolume=v1.PortworxVolumeSource quobyte=v1.QuobyteVolumeSource rbd=v1.RBDPersistentVolumeSource scaleIO=v1.ScaleIOPersistentVolumeSource storageClassName=string storageos=v1.StorageOSPersistentVolumeSource volumeAttributesClassName=string volumeMode=string vsphereVolume=v1.VsphereVirtualDiskVolumeSource
  v1.PersistentVolumeStatus lastPhaseTransitionTime=time message=string phase=string reason=string
  v1.PhotonPersistentDiskVolumeSource fsType=string pdID!=string
  v1.Pod apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.PodSpec status=v1.PodStatus
  v1.PodAffinity preferredDuringSchedulingIgnoredDuringExecution=[]v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution=[]v1.PodAffinityTerm
  v1.PodAffinityTerm labelSelector=v1.LabelSelector matchLabelKeys=[]string mismatchLabelKeys=[]string namespaceSelector=v1.LabelSelector namespaces=[]string topologyKey!=string
  v1.PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution=[]v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution=[]v1.PodAffinityTerm
  v1.PodCertificateProjection certificateChainPath=string credentialBundlePath=string keyPath=string keyType!=string maxExpirationSeconds=int32 signerName!=string userAnnotations={}string
  v1.PodCondition lastProbeTime=time lastTransitionTime=time message=string observedGeneration=int64 reason=string status=string type=string
  v1.PodDNSConfig nameservers=[]string options=[]v1.PodDNSConfigOption searches=[]string
  v1.PodDNSConfigOption name=string value=string
  v1.PodDisruptionBudget apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.PodDisruptionBudgetSpec status=v1.PodDisruptionBudgetStatus
  v1.PodDisruptionBudgetSpec maxUnavailable=intOrString minAvailable=intOrString selector=v1.LabelSelector unhealthyPodEvictionPolicy=string
  v1.PodDisruptionBudgetStatus conditions=[]v1.Condition currentHealthy=int32 desiredHealthy=int32 disruptedPods={}time disruptionsAllowed=int32 expectedPods=int32 observedGeneration=int64
  v1.PodExtendedResourceClaimStatus requestMappings=[]v1.ContainerExtendedResourceRequest resourceClaimName=string
  v1.PodFailurePolicy rules!=[]v1.PodFailurePolicyRule
  v1.PodFailurePolicyOnExitCodesRequirement containerName=string operator!=string values!=[]int32
  v1.PodFailurePolicyOnPodConditionsPattern status=string type!=string
  v1.PodFailurePolicyRule action!=string onExitCodes=v1.PodFailurePolicyOnExitCodesRequirement onPodConditions=[]v1.PodFailurePolicyOnPodConditionsPattern
  v1.PodIP ip!=string
  v1.PodOS name!=string
  v1.PodReadinessGate conditionType!=string
  v1.PodResourceClaim name!=string resourceClaimName=string resourceClaimTemplateName=string
  v1.PodResourceClaimStatus name=string resourceClaimName=string
  v1.PodSchedulingGate name!=string
  v1.PodSchedulingGroup podGroupName=string
  v1.PodSecurityContext appArmorProfile=v1.AppArmorProfile fsGroup=int64 fsGroupChangePolicy=string runAsGroup=int64 runAsNonRoot=bool runAsUser=int64 seLinuxChangePolicy=string seLinuxOptions=v1.SELinuxOptions seccompProfile=v1.SeccompProfile supplementalGroups=[]int64 supplementalGroupsPolicy=string sysctls=[]v1.Sysctl windowsOptions=v1.WindowsSecurityContextOptions
  v1.PodSpec activeDeadlineSeconds=int64 affinity=v1.Affinity automountServiceAccountToken=bool containers!=[]v1.Container dnsConfig=v1.PodDNSConfig dnsPolicy=string enableServiceLinks=bool ephemeralContainers=[]v1.EphemeralContainer hostAliases=[]v1.HostAlias hostIPC=bool hostNetwork=bool hostPID=bool hostUsers=bool hostname=string hostnameOverride=string imagePullSecrets=[]v1.LocalObjectReference initContainers=[]v1.Container nodeName=string nodeSelector={}string os=v1.PodOS overhead={}quantity preemptionPolicy=string priority=int32 priorityClassName=string readinessGates=[]v1.PodReadinessGate resourceClaims=[]v1.PodResourceClaim resources=v1.ResourceRequirements restartPolicy=string runtimeClassName=string schedulerName=string schedulingGates=[]v1.PodSchedulingGate schedulingGroup=v1.PodSchedulingGroup securityContext=v1.PodSecurityContext serviceAccount=string serviceAccountName=string setHostnameAsFQDN=bool shareProcessNamespace=bool subdomain=string terminationGracePeriodSeconds=int64 tolerations=[]v1.Toleration topologySpreadConstraints=[]v1.TopologySpreadConstraint volumes=[]v1.Volume
  v1.PodStatus allocatedResources={}quantity conditions=[]v1.PodCondition containerStatuses=[]v1.ContainerStatus ephemeralContainerStatuses=[]v1.ContainerStatus extendedResourceClaimStatus=v1.PodExtendedResourceClaimStatus hostIP=string hostIPs=[]v1.HostIP initContainerStatuses=[]v1.ContainerStatus message=string nodeAllocatableResourceClaimStatuses=[]v1.NodeAllocatableResourceClaimStatus nominatedNodeName=string observedGeneration=int64 phase=string podIP=string podIPs=[]v1.PodIP qosClass=string reason=string resize=string resourceClaimStatuses=[]v1.PodResourceClaimStatus resources=v1.ResourceRequirements startTime=time
  v1.PodTemplate apiVersion=string kind=string metadata=v1.ObjectMeta template=v1.PodTemplateSpec
  v1.PodTemplateSpec metadata=v1.ObjectMeta spec=v1.PodSpec
  v1.PolicyRule apiGroups=[]string nonResourceURLs=[]string resourceNames=[]string resources=[]string verbs!=[]string
  v1.PolicyRulesWithSubjects nonResourceRules=[]v1.NonResourcePolicyRule resourceRules=[]v1.ResourcePolicyRule subjects!=[]v1.Subject
  v1.PortStatus error=string port=int32 protocol=string
  v1.PortworxVolumeSource fsType=string readOnly=bool volumeID!=string
  v1.Preconditions resourceVersion=string uid=string
  v1.PreferredSchedulingTerm preference!=v1.NodeSelectorTerm weight!=int32
  v1.PriorityClass apiVersion=string description=string globalDefault=bool kind=string metadata=v1.ObjectMeta preemptionPolicy=string value=int32
  v1.PriorityLevelConfiguration apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.PriorityLevelConfigurationSpec status=v1.PriorityLevelConfigurationStatus
  v1.PriorityLevelConfigurationCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.PriorityLevelConfigurationReference name!=string
  v1.PriorityLevelConfigurationSpec exempt=v1.ExemptPriorityLevelConfiguration limited=v1.LimitedPriorityLevelConfiguration type!=string
  v1.PriorityLevelConfigurationStatus conditions=[]v1.PriorityLevelConfigurationCondition
  v1.Probe exec=v1.ExecAction failureThreshold=int32 grpc=v1.GRPCAction httpGet=v1.HTTPGetAction initialDelaySeconds=int32 periodSeconds=int32 successThreshold=int32 tcpSocket=v1.TCPSocketAction terminationGracePeriodSeconds=int64 timeoutSeconds=int32
  v1.ProjectedVolumeSource defaultMode=int32 sources=[]v1.VolumeProjection
  v1.QueuingConfiguration handSize=int32 queueLengthLimit=int32 queues=int32
  v1.QuobyteVolumeSource group=string readOnly=bool registry!=string tenant=string user=string volume!=string
  v1.RBDPersistentVolumeSource fsType=string image!=string keyring=string monitors!=[]string pool=string readOnly=bool secretRef=v1.SecretReference user=string
  v1.RBDVolumeSource fsType=string image!=string keyring=string monitors!=[]string pool=string readOnly=bool secretRef=v1.LocalObjectReference user=string
  v1.ReplicaSet apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ReplicaSetSpec status=v1.ReplicaSetStatus
  v1.ReplicaSetCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.ReplicaSetSpec minReadySeconds=int32 replicas=int32 selector!=v1.LabelSelector template=v1.PodTemplateSpec
  v1.ReplicaSetStatus availableReplicas=int32 conditions=[]v1.ReplicaSetCondition fullyLabeledReplicas=int32 observedGeneration=int64 readyReplicas=int32 replicas=int32 terminatingReplicas=int32
  v1.ReplicationController apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ReplicationControllerSpec status=v1.ReplicationControllerStatus
  v1.ReplicationControllerCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.ReplicationControllerSpec minReadySeconds=int32 replicas=int32 selector={}string template=v1.PodTemplateSpec
  v1.ReplicationControllerStatus availableReplicas=int32 conditions=[]v1.ReplicationControllerCondition fullyLabeledReplicas=int32 observedGeneration=int64 readyReplicas=int32 replicas=int32
  v1.ResourceAttributes fieldSelector=v1.FieldSelectorAttributes group=string labelSelector=v1.LabelSelectorAttributes name=string namespace=string resource=string subresource=string verb=string version=string
  v1.ResourceClaim name!=string request=string
  v1.ResourceClaimConsumerReference apiGroup=string name!=string resource!=string uid!=string
  v1.ResourceClaimSpec devices=v1.DeviceClaim
  v1.ResourceClaimStatus allocation=v1.AllocationResult devices=[]v1.AllocatedDeviceStatus reservedFor=[]v1.ResourceClaimConsumerReference
  v1.ResourceClaimTemplate apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.ResourceClaimTemplateSpec
  v1.ResourceClaimTemplateSpec metadata=v1.ObjectMeta spec!=v1.ResourceClaimSpec
  v1.ResourceClaim~resource apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.ResourceClaimSpec status=v1.ResourceClaimStatus
  v1.ResourceFieldSelector containerName=string divisor=quantity resource!=string
  v1.ResourceHealth health=string message=string resourceID!=string
  v1.ResourcePolicyRule apiGroups!=[]string clusterScope=bool namespaces=[]string resources!=[]string verbs!=[]string
  v1.ResourcePool generation!=int64 name!=string resourceSliceCount!=int64
  v1.ResourceQuota apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ResourceQuotaSpec status=v1.ResourceQuotaStatus
  v1.ResourceQuotaSpec hard={}quantity scopeSelector=v1.ScopeSelector scopes=[]string
  v1.ResourceQuotaStatus hard={}quantity used={}quantity
  v1.ResourceRequirements claims=[]v1.ResourceClaim limits={}quantity requests={}quantity
  v1.ResourceRule apiGroups=[]string resourceNames=[]string resources=[]string verbs!=[]string
  v1.ResourceSlice apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.ResourceSliceSpec
  v1.ResourceSliceSpec allNodes=bool devices=[]v1.Device driver!=string nodeName=string nodeSelector=v1.NodeSelector perDeviceNodeSelection=bool pool!=v1.ResourcePool sharedCounters=[]v1.CounterSet
  v1.ResourceStatus name=string resources=[]v1.ResourceHealth
  v1.Role apiVersion=string kind=string metadata=v1.ObjectMeta rules=[]v1.PolicyRule
  v1.RoleBinding apiVersion=string kind=string metadata=v1.ObjectMeta roleRef!=v1.RoleRef subjects=[]v1.Subject~rbac
  v1.RoleRef apiGroup=string kind!=string name!=string
  v1.RollingUpdateDaemonSet maxSurge=intOrString maxUnavailable=intOrString
  v1.RollingUpdateDeployment maxSurge=intOrString maxUnavailable=intOrString
  v1.RollingUpdateStatefulSetStrategy maxUnavailable=intOrString partition=int32
  v1.RuleWithOperations apiGroups=[]string apiVersions=[]string operations=[]string resources=[]string scope=string
  v1.RuntimeClass apiVersion=string handler!=string kind=string metadata=v1.ObjectMeta overhead=v1.Overhead scheduling=v1.Scheduling
  v1.SELinuxOptions level=string role=string type=string user=string
  v1.Scale apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ScaleSpec status=v1.ScaleStatus
  v1.ScaleIOPersistentVolumeSource fsType=string gateway!=string protectionDomain=string readOnly=bool secretRef!=v1.SecretReference sslEnabled=bool storageMode=string storagePool=string system!=string volumeName=string
  v1.ScaleIOVolumeSource fsType=string gateway!=string protectionDomain=string readOnly=bool secretRef!=v1.LocalObjectReference sslEnabled=bool storageMode=string storagePool=string system!=string volumeName=string
  v1.ScaleSpec replicas=int32
  v1.ScaleStatus replicas=int32 selector=string
  v1.Scheduling nodeSelector={}string tolerations=[]v1.Toleration
  v1.ScopeSelector matchExpressions=[]v1.ScopedResourceSelectorRequirement
  v1.ScopedResourceSelectorRequirement operator!=string scopeName!=string values=[]string
  v1.SeccompProfile localhostProfile=string type!=string
  v1.Secret apiVersion=string data={}bytes immutable=bool kind=string metadata=v1.ObjectMeta stringData={}string type=string
  v1.SecretEnvSource name=string optional=bool
  v1.SecretKeySelector key!=string name=string optional=bool
  v1.SecretProjection items=[]v1.KeyToPath name=string optional=bool
  v1.SecretReference name=string namespace=string
  v1.SecretVolumeSource defaultMode=int32 items=[]v1.KeyToPath optional=bool secretName=string
  v1.SecurityContext allowPrivilegeEscalation=bool appArmorProfile=v1.AppArmorProfile capabilities=v1.Capabilities privileged=bool procMount=string readOnlyRootFilesystem=bool runAsGroup=int64 runAsNonRoot=bool runAsUser=int64 seLinuxOptions=v1.SELinuxOptions seccompProfile=v1.SeccompProfile windowsOptions=v1.WindowsSecurityContextOptions
  v1.SelectableField jsonPath!=string
  v1.SelfSubjectAccessReview apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.SelfSubjectAccessReviewSpec status=v1.SubjectAccessReviewStatus
  v1.SelfSubjectAccessReviewSpec nonResourceAttributes=v1.NonResourceAttributes resourceAttributes=v1.ResourceAttributes
  v1.SelfSubjectReview apiVersion=string kind=string metadata=v1.ObjectMeta status=v1.SelfSubjectReviewStatus
  v1.SelfSubjectReviewStatus userInfo=v1.UserInfo
  v1.SelfSubjectRulesReview apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.SelfSubjectRulesReviewSpec status=v1.SubjectRulesReviewStatus
  v1.SelfSubjectRulesReviewSpec namespace=string
  v1.Service apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ServiceSpec status=v1.ServiceStatus
  v1.ServiceAccount apiVersion=string automountServiceAccountToken=bool imagePullSecrets=[]v1.LocalObjectReference kind=string metadata=v1.ObjectMeta secrets=[]v1.ObjectReference
  v1.ServiceAccountSubject name!=string namespace!=string
  v1.ServiceAccountTokenProjection audience=string expirationSeconds=int64 path!=string
  v1.ServiceBackendPort name=string number=int32
  v1.ServiceCIDR apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ServiceCIDRSpec status=v1.ServiceCIDRStatus
  v1.ServiceCIDRSpec cidrs=[]string
  v1.ServiceCIDRStatus conditions=[]v1.Condition
  v1.ServicePort appProtocol=string name=string nodePort=int32 port!=int32 protocol=string targetPort=intOrString
  v1.ServiceReference name!=string namespace!=string path=string port=int32
  v1.ServiceReference~apiextensions name!=string namespace!=string path=string port=int32
  v1.ServiceReference~apiregistration name=string namespace=string port=int32
  v1.ServiceSpec allocateLoadBalancerNodePorts=bool clusterIP=string clusterIPs=[]string externalIPs=[]string externalName=string externalTrafficPolicy=string healthCheckNodePort=int32 internalTrafficPolicy=string ipFamilies=[]string ipFamilyPolicy=string loadBalancerClass=string loadBalancerIP=string loadBalancerSourceRanges=[]string ports=[]v1.ServicePort publishNotReadyAddresses=bool selector={}string sessionAffinity=string sessionAffinityConfig=v1.SessionAffinityConfig trafficDistribution=string type=string
  v1.ServiceStatus conditions=[]v1.Condition loadBalancer=v1.LoadBalancerStatus
  v1.SessionAffinityConfig clientIP=v1.ClientIPConfig
  v1.SleepAction seconds!=int64
  v1.StatefulSet apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.StatefulSetSpec status=v1.StatefulSetStatus
  v1.StatefulSetCondition lastTransitionTime=time message=string reason=string status=string type=string
  v1.StatefulSetOrdinals start=int32
  v1.StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted=string whenScaled=string
  v1.StatefulSetSpec minReadySeconds=int32 ordinals=v1.StatefulSetOrdinals persistentVolumeClaimRetentionPolicy=v1.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy=string replicas=int32 revisionHistoryLimit=int32 selector!=v1.LabelSelector serviceName=string template!=v1.PodTemplateSpec updateStrategy=v1.StatefulSetUpdateStrategy volumeClaimTemplates=[]v1.PersistentVolumeClaim
  v1.StatefulSetStatus availableReplicas=int32 collisionCount=int32 conditions=[]v1.StatefulSetCondition currentReplicas=int32 currentRevision=string observedGeneration=int64 readyReplicas=int32 replicas=int32 updateRevision=string updatedReplicas=int32
  v1.StatefulSetUpdateStrategy rollingUpdate=v1.RollingUpdateStatefulSetStrategy type=string
  v1.StorageClass allowVolumeExpansion=bool allowedTopologies=[]v1.TopologySelectorTerm apiVersion=string kind=string metadata=v1.ObjectMeta mountOptions=[]string parameters={}string provisioner!=string reclaimPolicy=string volumeBindingMode=string
  v1.StorageOSPersistentVolumeSource fsType=string readOnly=bool secretRef=v1.ObjectReference volumeName=string volumeNamespace=string
  v1.StorageOSVolumeSource fsType=string readOnly=bool secretRef=v1.LocalObjectReference volumeName=string volumeNamespace=string
  v1.Subject group=v1.GroupSubject kind!=string serviceAccount=v1.ServiceAccountSubject user=v1.UserSubject
  v1.SubjectAccessReview apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.SubjectAccessReviewSpec status=v1.SubjectAccessReviewStatus
  v1.SubjectAccessReviewSpec extra={}[]string groups=[]string nonResourceAttributes=v1.NonResourceAttributes resourceAttributes=v1.ResourceAttributes uid=string user=string
  v1.SubjectAccessReviewStatus allowed=bool denied=bool evaluationError=string reason=string
  v1.SubjectRulesReviewStatus evaluationError=string incomplete=bool nonResourceRules=[]v1.NonResourceRule resourceRules=[]v1.ResourceRule
  v1.Subject~rbac apiGroup=string kind!=string name!=string namespace=string
  v1.SuccessPolicy rules!=[]v1.SuccessPolicyRule
  v1.SuccessPolicyRule succeededCount=int32 succeededIndexes=string
  v1.Sysctl name!=string value!=string
  v1.TCPSocketAction host=string port!=intOrString
  v1.Taint effect!=string key!=string timeAdded=time value=string
  v1.TokenRequest apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.TokenRequestSpec status=v1.TokenRequestStatus
  v1.TokenRequestSpec audiences=[]string boundObjectRef=v1.BoundObjectReference expirationSeconds=int64
  v1.TokenRequestStatus expirationTimestamp=time token=string
  v1.TokenRequest~storage audience!=string expirationSeconds=int64
  v1.TokenReview apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.TokenReviewSpec status=v1.TokenReviewStatus
  v1.TokenReviewSpec audiences=[]string token!=string
  v1.TokenReviewStatus audiences=[]string authenticated=bool error=string user=v1.UserInfo
  v1.Toleration effect=string key=string operator=string tolerationSeconds=int64 value=string
  v1.TopologySelectorLabelRequirement key!=string values!=[]string
  v1.TopologySelectorTerm matchLabelExpressions=[]v1.TopologySelectorLabelRequirement
  v1.TopologySpreadConstraint labelSelector=v1.LabelSelector matchLabelKeys=[]string maxSkew!=int32 minDomains=int32 nodeAffinityPolicy=string nodeTaintsPolicy=string topologyKey!=string whenUnsatisfiable!=string
  v1.TypeChecking expressionWarnings=[]v1.ExpressionWarning
  v1.TypedLocalObjectReference apiGroup=string kind!=string name!=string
  v1.TypedObjectReference apiGroup=string kind!=string name!=string namespace=string
  v1.UncountedTerminatedPods failed=[]string succeeded=[]string
  v1.UserInfo extra={}[]string groups=[]string uid=string username=string
  v1.UserSubject name!=string
  v1.ValidatingAdmissionPolicy apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1.ValidatingAdmissionPolicySpec status=v1.ValidatingAdmissionPolicyStatus
  v1.ValidatingAdmissionPolicyBinding apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.ValidatingAdmissionPolicyBindingSpec
  v1.ValidatingAdmissionPolicyBindingSpec matchResources=v1.MatchResources paramRef=v1.ParamRef policyName!=string validationActions!=[]string
  v1.ValidatingAdmissionPolicySpec auditAnnotations=[]v1.AuditAnnotation failurePolicy=string matchConditions=[]v1.MatchCondition matchConstraints=v1.MatchResources paramKind=v1.ParamKind validations=[]v1.Validation variables=[]v1.Variable
  v1.ValidatingAdmissionPolicyStatus conditions=[]v1.Condition observedGeneration=int64 typeChecking=v1.TypeChecking
  v1.ValidatingWebhook admissionReviewVersions!=[]string clientConfig!=v1.WebhookClientConfig failurePolicy=string matchConditions=[]v1.MatchCondition matchPolicy=string name!=string namespaceSelector=v1.LabelSelector objectSelector=v1.LabelSelector rules=[]v1.RuleWithOperations sideEffects!=string timeoutSeconds=int32
  v1.ValidatingWebhookConfiguration apiVersion=string kind=string metadata=v1.ObjectMeta webhooks=[]v1.ValidatingWebhook
  v1.Validation expression!=string message=string messageExpression=string reason=string
  v1.ValidationRule fieldPath=string message=string messageExpression=string optionalOldSelf=bool reason=string rule!=string
  v1.Variable expression!=string name!=string
  v1.Volume awsElasticBlockStore=v1.AWSElasticBlockStoreVolumeSource azureDisk=v1.AzureDiskVolumeSource azureFile=v1.AzureFileVolumeSource cephfs=v1.CephFSVolumeSource cinder=v1.CinderVolumeSource configMap=v1.ConfigMapVolumeSource csi=v1.CSIVolumeSource downwardAPI=v1.DownwardAPIVolumeSource emptyDir=v1.EmptyDirVolumeSource ephemeral=v1.EphemeralVolumeSource fc=v1.FCVolumeSource flexVolume=v1.FlexVolumeSource flocker=v1.FlockerVolumeSource gcePersistentDisk=v1.GCEPersistentDiskVolumeSource gitRepo=v1.GitRepoVolumeSource glusterfs=v1.GlusterfsVolumeSource hostPath=v1.HostPathVolumeSource image=v1.ImageVolumeSource iscsi=v1.ISCSIVolumeSource name!=string nfs=v1.NFSVolumeSource persistentVolumeClaim=v1.PersistentVolumeClaimVolumeSource photonPersistentDisk=v1.PhotonPersistentDiskVolumeSource portworxVolume=v1.PortworxVolumeSource projected=v1.ProjectedVolumeSource quobyte=v1.QuobyteVolumeSource rbd=v1.RBDVolumeSource scaleIO=v1.ScaleIOVolumeSource secret=v1.SecretVolumeSource storageos=v1.StorageOSVolumeSource vsphereVolume=v1.VsphereVirtualDiskVolumeSource
  v1.VolumeAttachment apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1.VolumeAttachmentSpec status=v1.VolumeAttachmentStatus
  v1.VolumeAttachmentSource inlineVolumeSpec=v1.PersistentVolumeSpec persistentVolumeName=string
  v1.VolumeAttachmentSpec attacher!=string nodeName!=string source!=v1.VolumeAttachmentSource
  v1.VolumeAttachmentStatus attachError=v1.VolumeError attached=bool attachmentMetadata={}string detachError=v1.VolumeError
  v1.VolumeAttributesClass apiVersion=string driverName!=string kind=string metadata=v1.ObjectMeta parameters={}string
  v1.VolumeDevice devicePath!=string name!=string
  v1.VolumeError errorCode=int32 message=string time=time
  v1.VolumeMount mountPath!=string mountPropagation=string name!=string readOnly=bool recursiveReadOnly=string subPath=string subPathExpr=string
  v1.VolumeMountStatus mountPath=string name=string readOnly=bool recursiveReadOnly=string volumeStatus=v1.VolumeStatus
  v1.VolumeNodeAffinity required=v1.NodeSelector
  v1.VolumeNodeResources count=int32
  v1.VolumeProjection clusterTrustBundle=v1.ClusterTrustBundleProjection configMap=v1.ConfigMapProjection downwardAPI=v1.DownwardAPIProjection podCertificate=v1.PodCertificateProjection secret=v1.SecretProjection serviceAccountToken=v1.ServiceAccountTokenProjection
  v1.VolumeResourceRequirements limits={}quantity requests={}quantity
  v1.VolumeStatus image=v1.ImageVolumeStatus
  v1.VsphereVirtualDiskVolumeSource fsType=string storagePolicyID=string storagePolicyName=string volumePath!=string
  v1.WebhookClientConfig caBundle=bytes service=v1.ServiceReference url=string
  v1.WebhookClientConfig~apiextensions caBundle=bytes service=v1.ServiceReference~apiextensions url=string
  v1.WebhookConversion clientConfig=v1.WebhookClientConfig~apiextensions conversionReviewVersions!=[]string
  v1.WeightedPodAffinityTerm podAffinityTerm!=v1.PodAffinityTerm weight!=int32
  v1.WindowsSecurityContextOptions gmsaCredentialSpec=string gmsaCredentialSpecName=string hostProcess=bool runAsUserName=string
  v1beta1.AllocatedDeviceStatus conditions=[]v1.Condition data=any device=string driver=string networkData=v1beta1.NetworkDeviceData pool=string shareID=string
  v1beta1.AllocationResult allocationTimestamp=time devices=v1beta1.DeviceAllocationResult nodeSelector=v1.NodeSelector
  v1beta1.ApplyConfiguration expression=string
  v1beta1.BasicDevice allNodes=bool allowMultipleAllocations=bool attributes={}v1beta1.DeviceAttribute bindingConditions=[]string bindingFailureConditions=[]string bindsToNode=bool capacity={}v1beta1.DeviceCapacity consumesCounters=[]v1beta1.DeviceCounterConsumption nodeAllocatableResourceMappings={}v1beta1.NodeAllocatableResourceMapping nodeName=string nodeSelector=v1.NodeSelector taints=[]v1beta1.DeviceTaint
  v1beta1.CELDeviceSelector expression!=string
  v1beta1.CapacityRequestPolicy default=quantity validRange=v1beta1.CapacityRequestPolicyRange validValues=[]quantity
  v1beta1.CapacityRequestPolicyRange max=quantity min!=quantity step=quantity
  v1beta1.CapacityRequirements requests={}quantity
  v1beta1.ClusterTrustBundle apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.ClusterTrustBundleSpec
  v1beta1.ClusterTrustBundleSpec signerName=string trustBundle!=string
  v1beta1.Counter value!=quantity
  v1beta1.CounterSet counters!={}v1beta1.Counter name!=string
  v1beta1.Device basic=v1beta1.BasicDevice name!=string
  v1beta1.DeviceAllocationConfiguration opaque=v1beta1.OpaqueDeviceConfiguration requests=[]string source!=string
  v1beta1.DeviceAllocationResult config=[]v1beta1.DeviceAllocationConfiguration results=[]v1beta1.DeviceRequestAllocationResult
  v1beta1.DeviceAttribute bool=bool bools=[]bool int=int64 ints=[]int64 string=string strings=[]string version=string versions=[]string
  v1beta1.DeviceCapacity requestPolicy=v1beta1.CapacityRequestPolicy value!=quantity
  v1beta1.DeviceClaim config=[]v1beta1.DeviceClaimConfiguration constraints=[]v1beta1.DeviceConstraint requests=[]v1beta1.DeviceRequest
  v1beta1.DeviceClaimConfiguration opaque=v1beta1.OpaqueDeviceConfiguration requests=[]string
  v1beta1.DeviceClass apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.DeviceClassSpec
  v1beta1.DeviceClassConfiguration opaque=v1beta1.OpaqueDeviceConfiguration
  v1beta1.DeviceClassSpec config=[]v1beta1.DeviceClassConfiguration extendedResourceName=string selectors=[]v1beta1.DeviceSelector
  v1beta1.DeviceConstraint distinctAttribute=string matchAttribute=string requests=[]string
  v1beta1.DeviceCounterConsumption counterSet!=string counters!={}v1beta1.Counter
  v1beta1.DeviceRequest adminAccess=bool allocationMode=string capacity=v1beta1.CapacityRequirements count=int64 deviceClassName=string firstAvailable=[]v1beta1.DeviceSubRequest name!=string selectors=[]v1beta1.DeviceSelector tolerations=[]v1beta1.DeviceToleration
  v1beta1.DeviceRequestAllocationResult adminAccess=bool bindingConditions=[]string bindingFailureConditions=[]string consumedCapacity={}quantity device!=string driver!=string pool!=string request!=string shareID=string tolerations=[]v1beta1.DeviceToleration
  v1beta1.DeviceSelector cel=v1beta1.CELDeviceSelector
  v1beta1.DeviceSubRequest allocationMode=string capacity=v1beta1.CapacityRequirements count=int64 deviceClassName!=string name!=string selectors=[]v1beta1.DeviceSelector tolerations=[]v1beta1.DeviceToleration
  v1beta1.DeviceTaint effect!=string key!=string timeAdded=time value=string
  v1beta1.DeviceToleration effect=string key=string operator=string tolerationSeconds=int64 value=string
  v1beta1.IPAddress apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.IPAddressSpec
  v1beta1.IPAddressSpec parentRef!=v1beta1.ParentReference
  v1beta1.JSONPatch expression=string
  v1beta1.LeaseCandidate apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.LeaseCandidateSpec
  v1beta1.LeaseCandidateSpec binaryVersion!=string emulationVersion=string leaseName!=string pingTime=microTime renewTime=microTime strategy!=string
  v1beta1.MatchCondition expression=string name=string
  v1beta1.MatchResources excludeResourceRules=[]v1beta1.NamedRuleWithOperations matchPolicy=string namespaceSelector=v1.LabelSelector objectSelector=v1.LabelSelector resourceRules=[]v1beta1.NamedRuleWithOperations
  v1beta1.MutatingAdmissionPolicy apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1beta1.MutatingAdmissionPolicySpec
  v1beta1.MutatingAdmissionPolicyBinding apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1beta1.MutatingAdmissionPolicyBindingSpec
  v1beta1.MutatingAdmissionPolicyBindingSpec matchResources=v1beta1.MatchResources paramRef=v1beta1.ParamRef policyName=string
  v1beta1.MutatingAdmissionPolicySpec failurePolicy=string matchConditions=[]v1beta1.MatchCondition matchConstraints=v1beta1.MatchResources mutations=[]v1beta1.Mutation paramKind=v1beta1.ParamKind reinvocationPolicy=string variables=[]v1beta1.Variable
  v1beta1.Mutation applyConfiguration=v1beta1.ApplyConfiguration jsonPatch=v1beta1.JSONPatch patchType!=string
  v1beta1.NamedRuleWithOperations apiGroups=[]string apiVersions=[]string operations=[]string resourceNames=[]string resources=[]string scope=string
  v1beta1.NetworkDeviceData hardwareAddress=string interfaceName=string ips=[]string
  v1beta1.NodeAllocatableResourceMapping allocationMultiplier=quantity capacityKey=string
  v1beta1.OpaqueDeviceConfiguration driver!=string parameters!=any
  v1beta1.ParamKind apiVersion=string kind=string
  v1beta1.ParamRef name=string namespace=string parameterNotFoundAction=string selector=v1.LabelSelector
  v1beta1.ParentReference group=string name!=string namespace=string resource!=string
  v1beta1.PodCertificateRequest apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.PodCertificateRequestSpec status=v1beta1.PodCertificateRequestStatus
  v1beta1.PodCertificateRequestSpec maxExpirationSeconds=int32 nodeName!=string nodeUID!=string pkixPublicKey=bytes podName!=string podUID!=string proofOfPossession=bytes serviceAccountName!=string serviceAccountUID!=string signerName!=string stubPKCS10Request!=bytes unverifiedUserAnnotations={}string
  v1beta1.PodCertificateRequestStatus beginRefreshAt=time certificateChain=string conditions=[]v1.Condition notAfter=time notBefore=time
  v1beta1.ResourceClaim apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.ResourceClaimSpec status=v1beta1.ResourceClaimStatus
  v1beta1.ResourceClaimConsumerReference apiGroup=string name!=string resource!=string uid!=string
  v1beta1.ResourceClaimSpec devices=v1beta1.DeviceClaim
  v1beta1.ResourceClaimStatus allocation=v1beta1.AllocationResult devices=[]v1beta1.AllocatedDeviceStatus reservedFor=[]v1beta1.ResourceClaimConsumerReference
  v1beta1.ResourceClaimTemplate apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.ResourceClaimTemplateSpec
  v1beta1.ResourceClaimTemplateSpec metadata=v1.ObjectMeta spec!=v1beta1.ResourceClaimSpec
  v1beta1.ResourcePool generation!=int64 name!=string resourceSliceCount!=int64
  v1beta1.ResourceSlice apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta1.ResourceSliceSpec
  v1beta1.ResourceSliceSpec allNodes=bool devices=[]v1beta1.Device driver!=string nodeName=string nodeSelector=v1.NodeSelector perDeviceNodeSelection=bool pool!=v1beta1.ResourcePool sharedCounters=[]v1beta1.CounterSet
  v1beta1.ServiceCIDR apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1beta1.ServiceCIDRSpec status=v1beta1.ServiceCIDRStatus
  v1beta1.ServiceCIDRSpec cidrs=[]string
  v1beta1.ServiceCIDRStatus conditions=[]v1.Condition
  v1beta1.StorageVersionMigration apiVersion=string kind=string metadata=v1.ObjectMeta spec=v1beta1.StorageVersionMigrationSpec status=v1beta1.StorageVersionMigrationStatus
  v1beta1.StorageVersionMigrationSpec resource!=v1.GroupResource
  v1beta1.StorageVersionMigrationStatus conditions=[]v1.Condition resourceVersion=string
  v1beta1.Variable expression!=string name!=string
  v1beta1.VolumeAttributesClass apiVersion=string driverName!=string kind=string metadata=v1.ObjectMeta parameters={}string
  v1beta2.AllocatedDeviceStatus conditions=[]v1.Condition data=any device=string driver=string networkData=v1beta2.NetworkDeviceData pool=string shareID=string
  v1beta2.AllocationResult allocationTimestamp=time devices=v1beta2.DeviceAllocationResult nodeSelector=v1.NodeSelector
  v1beta2.CELDeviceSelector expression!=string
  v1beta2.CapacityRequestPolicy default=quantity validRange=v1beta2.CapacityRequestPolicyRange validValues=[]quantity
  v1beta2.CapacityRequestPolicyRange max=quantity min!=quantity step=quantity
  v1beta2.CapacityRequirements requests={}quantity
  v1beta2.Counter value!=quantity
  v1beta2.CounterSet counters!={}v1beta2.Counter name!=string
  v1beta2.Device allNodes=bool allowMultipleAllocations=bool attributes={}v1beta2.DeviceAttribute bindingConditions=[]string bindingFailureConditions=[]string bindsToNode=bool capacity={}v1beta2.DeviceCapacity consumesCounters=[]v1beta2.DeviceCounterConsumption name!=string nodeAllocatableResourceMappings={}v1beta2.NodeAllocatableResourceMapping nodeName=string nodeSelector=v1.NodeSelector taints=[]v1beta2.DeviceTaint
  v1beta2.DeviceAllocationConfiguration opaque=v1beta2.OpaqueDeviceConfiguration requests=[]string source!=string
  v1beta2.DeviceAllocationResult config=[]v1beta2.DeviceAllocationConfiguration results=[]v1beta2.DeviceRequestAllocationResult
  v1beta2.DeviceAttribute bool=bool bools=[]bool int=int64 ints=[]int64 string=string strings=[]string version=string versions=[]string
  v1beta2.DeviceCapacity requestPolicy=v1beta2.CapacityRequestPolicy value!=quantity
  v1beta2.DeviceClaim config=[]v1beta2.DeviceClaimConfiguration constraints=[]v1beta2.DeviceConstraint requests=[]v1beta2.DeviceRequest
  v1beta2.DeviceClaimConfiguration opaque=v1beta2.OpaqueDeviceConfiguration requests=[]string
  v1beta2.DeviceClass apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta2.DeviceClassSpec
  v1beta2.DeviceClassConfiguration opaque=v1beta2.OpaqueDeviceConfiguration
  v1beta2.DeviceClassSpec config=[]v1beta2.DeviceClassConfiguration extendedResourceName=string selectors=[]v1beta2.DeviceSelector
  v1beta2.DeviceConstraint distinctAttribute=string matchAttribute=string requests=[]string
  v1beta2.DeviceCounterConsumption counterSet!=string counters!={}v1beta2.Counter
  v1beta2.DeviceRequest exactly=v1beta2.ExactDeviceRequest firstAvailable=[]v1beta2.DeviceSubRequest name!=string
  v1beta2.DeviceRequestAllocationResult adminAccess=bool bindingConditions=[]string bindingFailureConditions=[]string consumedCapacity={}quantity device!=string driver!=string pool!=string request!=string shareID=string tolerations=[]v1beta2.DeviceToleration
  v1beta2.DeviceSelector cel=v1beta2.CELDeviceSelector
  v1beta2.DeviceSubRequest allocationMode=string capacity=v1beta2.CapacityRequirements count=int64 deviceClassName!=string name!=string selectors=[]v1beta2.DeviceSelector tolerations=[]v1beta2.DeviceToleration
  v1beta2.DeviceTaint effect!=string key!=string timeAdded=time value=string
  v1beta2.DeviceTaintRule apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta2.DeviceTaintRuleSpec status=v1beta2.DeviceTaintRuleStatus
  v1beta2.DeviceTaintRuleSpec deviceSelector=v1beta2.DeviceTaintSelector taint!=v1beta2.DeviceTaint
  v1beta2.DeviceTaintRuleStatus conditions=[]v1.Condition
  v1beta2.DeviceTaintSelector device=string driver=string pool=string
  v1beta2.DeviceToleration effect=string key=string operator=string tolerationSeconds=int64 value=string
  v1beta2.ExactDeviceRequest adminAccess=bool allocationMode=string capacity=v1beta2.CapacityRequirements count=int64 deviceClassName!=string selectors=[]v1beta2.DeviceSelector tolerations=[]v1beta2.DeviceToleration
  v1beta2.NetworkDeviceData hardwareAddress=string interfaceName=string ips=[]string
  v1beta2.NodeAllocatableResourceMapping allocationMultiplier=quantity capacityKey=string
  v1beta2.OpaqueDeviceConfiguration driver!=string parameters!=any
  v1beta2.ResourceClaim apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta2.ResourceClaimSpec status=v1beta2.ResourceClaimStatus
  v1beta2.ResourceClaimConsumerReference apiGroup=string name!=string resource!=string uid!=string
  v1beta2.ResourceClaimSpec devices=v1beta2.DeviceClaim
  v1beta2.ResourceClaimStatus allocation=v1beta2.AllocationResult devices=[]v1beta2.AllocatedDeviceStatus reservedFor=[]v1beta2.ResourceClaimConsumerReference
  v1beta2.ResourceClaimTemplate apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta2.ResourceClaimTemplateSpec
  v1beta2.ResourceClaimTemplateSpec metadata=v1.ObjectMeta spec!=v1beta2.ResourceClaimSpec
  v1beta2.ResourcePool generation!=int64 name!=string resourceSliceCount!=int64
  v1beta2.ResourceSlice apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v1beta2.ResourceSliceSpec
  v1beta2.ResourceSliceSpec allNodes=bool devices=[]v1beta2.Device driver!=string nodeName=string nodeSelector=v1.NodeSelector perDeviceNodeSelection=bool pool!=v1beta2.ResourcePool sharedCounters=[]v1beta2.CounterSet
  v2.ContainerResourceMetricSource container!=string name!=string target!=v2.MetricTarget
  v2.ContainerResourceMetricStatus container=string current=v2.MetricValueStatus name=string
  v2.CrossVersionObjectReference apiVersion=string kind!=string name!=string
  v2.ExternalMetricSource metric!=v2.MetricIdentifier target!=v2.MetricTarget
  v2.ExternalMetricStatus current=v2.MetricValueStatus metric=v2.MetricIdentifier
  v2.HPAScalingPolicy periodSeconds!=int32 type!=string value!=int32
  v2.HPAScalingRules policies=[]v2.HPAScalingPolicy selectPolicy=string stabilizationWindowSeconds=int32 tolerance=quantity
  v2.HorizontalPodAutoscaler apiVersion=string kind=string metadata=v1.ObjectMeta spec!=v2.HorizontalPodAutoscalerSpec status=v2.HorizontalPodAutoscalerStatus
  v2.HorizontalPodAutoscalerBehavior scaleDown=v2.HPAScalingRules scaleUp=v2.HPAScalingRules
  v2.HorizontalPodAutoscalerCondition lastTransitionTime=time message=string reason=string status=string type=string
  v2.HorizontalPodAutoscalerSpec behavior=v2.HorizontalPodAutoscalerBehavior maxReplicas!=int32 metrics=[]v2.MetricSpec minReplicas=int32 scaleTargetRef!=v2.CrossVersionObjectReference
  v2.HorizontalPodAutoscalerStatus conditions=[]v2.HorizontalPodAutoscalerCondition currentMetrics=[]v2.MetricStatus currentReplicas=int32 desiredReplicas=int32 lastScaleTime=time observedGeneration=int64
  v2.MetricIdentifier name!=string selector=v1.LabelSelector
  v2.MetricSpec containerResource=v2.ContainerResourceMetricSource external=v2.ExternalMetricSource object=v2.ObjectMetricSource pods=v2.PodsMetricSource resource=v2.ResourceMetricSource type!=string
  v2.MetricStatus containerResource=v2.ContainerResourceMetricStatus external=v2.ExternalMetricStatus object=v2.ObjectMetricStatus pods=v2.PodsMetricStatus resource=v2.ResourceMetricStatus type=string
  v2.MetricTarget averageUtilization=int32 averageValue=quantity type!=string value=quantity
  v2.MetricValueStatus averageUtilization=int32 averageValue=quantity value=quantity
  v2.ObjectMetricSource describedObject!=v2.CrossVersionObjectReference metric!=v2.MetricIdentifier target!=v2.MetricTarget
  v2.ObjectMetricStatus current=v2.MetricValueStatus describedObject=v2.CrossVersionObjectReference metric=v2.MetricIdentifier
  v2.PodsMetricSource metric!=v2.MetricIdentifier target!=v2.MetricTarget
  v2.PodsMetricStatus current=v2.MetricValueStatus metric=v2.MetricIdentifier
  v2.ResourceMetricSource name!=string target!=v2.MetricTarget
  v2.ResourceMetricStatus current=v2.MetricValueStatus name=string
  """
