// SPDX-License-Identifier: Apache-2.0
// Made by scripts/schema-bundles; do not edit.

/// The kinds of Crossplane 2.3, without the rules in CEL.
let crossplaneKindsText = #"""
  nano-schema 1
  group apiextensions.crossplane.io
  version v1
  kind CompositeResourceDefinition
  plural compositeresourcedefinitions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=group,names,versions
    claimNames o required=kind,plural
     categories a list=atomic
      [] s
     kind s
     listKind s
     plural s
     shortNames a list=atomic
      [] s
     singular s
    connectionSecretKeys a
     [] s
    conversion o required=strategy
     strategy s
     webhook o required=conversionReviewVersions
      clientConfig o
       caBundle s format=byte
       service o required=name,namespace
        name s
        namespace s
        path s
        port i format=int32
       url s
      conversionReviewVersions a list=atomic
       [] s
    defaultCompositeDeletePolicy s default=Background enum=Background,Foreground
    defaultCompositionRef o required=name
     name s
    defaultCompositionRevisionSelector o map=atomic
     matchExpressions a list=atomic
      [] o required=key,operator
       key s
       operator s
       values a list=atomic
        [] s
     matchLabels o
      * s
    defaultCompositionUpdatePolicy s default=Automatic enum=Automatic,Manual
    enforcedCompositionRef o required=name
     name s
    group s
    metadata o
     annotations o
      * s
     labels o
      * s
    names =spec/claimNames
    scope s default=LegacyCluster enum=LegacyCluster,Namespaced,Cluster
    versions a
     [] o required=name,referenceable,served
      additionalPrinterColumns a
       [] o required=jsonPath,name,type
        description s
        format s
        jsonPath s
        name s
        priority i format=int32
        type s
      deprecated b
      deprecationWarning s maxLength=256
      name s
      referenceable b
      schema o
       openAPIV3Schema o+
      served b
      subresources o
       scale o required=specReplicasPath,statusReplicasPath
        labelSelectorPath s
        specReplicasPath s
        statusReplicasPath s
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    controllers o
     compositeResourceClaimType o required=apiVersion,kind
      apiVersion s
      kind s
     compositeResourceType =status/controllers/compositeResourceClaimType

  nano-schema 1
  group apiextensions.crossplane.io
  version v1
  kind Composition
  plural compositions
  scope Cluster
  served stored

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=compositeTypeRef
    compositeTypeRef o required=apiVersion,kind
     apiVersion s
     kind s
    mode s default=Pipeline enum=Pipeline
    pipeline a minItems=1 maxItems=99 list=map keys=step
     [] o required=functionRef,step
      credentials a list=map keys=name
       [] o required=name,source
        name s
        secretRef o required=name,namespace
         name s
         namespace s
        source s enum=None,Secret
      functionRef o required=name
       name s
      input o+@
      requirements o
       requiredResources a list=map keys=requirementName
        [] o required=apiVersion,kind,requirementName
         apiVersion s
         kind s
         matchLabels o
          * s
         name s
         namespace s
         requirementName s
       requiredSchemas a list=map keys=requirementName
        [] o required=apiVersion,kind,requirementName
         apiVersion s
         kind s
         requirementName s
      step s
    writeConnectionSecretsToNamespace s

  nano-schema 1
  group apiextensions.crossplane.io
  version v1
  kind CompositionRevision
  plural compositionrevisions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=compositeTypeRef,revision
    compositeTypeRef o required=apiVersion,kind
     apiVersion s
     kind s
    mode s default=Pipeline enum=Pipeline
    pipeline a list=map keys=step
     [] o required=functionRef,step
      credentials a list=map keys=name
       [] o required=name,source
        name s
        secretRef o required=name,namespace
         name s
         namespace s
        source s enum=None,Secret
      functionRef o required=name
       name s
      input o+@
      requirements o
       requiredResources a list=map keys=requirementName
        [] o required=apiVersion,kind,requirementName
         apiVersion s
         kind s
         matchLabels o
          * s
         name s
         namespace s
         requirementName s
       requiredSchemas a list=map keys=requirementName
        [] o required=apiVersion,kind,requirementName
         apiVersion s
         kind s
         requirementName s
      step s
    revision i format=int64
    writeConnectionSecretsToNamespace s
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group apiextensions.crossplane.io
  version v1alpha1
  kind ManagedResourceActivationPolicy
  plural managedresourceactivationpolicies
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=activate
    activate a minItems=1
     [] s
   status o
    activated a
     [] s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group apiextensions.crossplane.io
  version v1alpha1
  kind ManagedResourceDefinition
  plural managedresourcedefinitions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=group,names,scope,versions
    connectionDetails a
     [] o required=description,name
      description s
      name s
    conversion o required=strategy
     strategy s
     webhook o required=conversionReviewVersions
      clientConfig o
       caBundle s format=byte
       service o required=name,namespace
        name s
        namespace s
        path s
        port i format=int32
       url s
      conversionReviewVersions a list=atomic
       [] s
    group s
    names o required=kind,plural
     categories a list=atomic
      [] s
     kind s
     listKind s
     plural s
     shortNames a list=atomic
      [] s
     singular s
    preserveUnknownFields b
    scope s default=Namespaced enum=Namespaced,Cluster
    state s default=Inactive enum=Active,Inactive
    versions a list=atomic
     [] o required=name,served,storage
      additionalPrinterColumns a list=atomic
       [] o required=jsonPath,name,type
        description s
        format s
        jsonPath s
        name s
        priority i format=int32
        type s
      deprecated b
      deprecationWarning s
      name s
      schema o
       openAPIV3Schema o+
      selectableFields a list=atomic
       [] o required=jsonPath
        jsonPath s
      served b
      storage b
      subresources o
       scale o required=specReplicasPath,statusReplicasPath
        labelSelectorPath s
        specReplicasPath s
        statusReplicasPath s
       status o
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group apiextensions.crossplane.io
  version v1alpha1
  kind Usage
  plural usages
  scope Cluster
  served stored status

  . o required=spec
   apiVersion s
   kind s
   metadata o
   spec o required=of
    by o
     apiVersion s
     kind s
     resourceRef o required=name
      name s
     resourceSelector o
      matchControllerRef b
      matchLabels o
       * s
    of =spec/by
    reason s
    replayDeletion b
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group apiextensions.crossplane.io
  version v1beta1
  kind EnvironmentConfig
  plural environmentconfigs
  scope Cluster
  served stored

  . o
   apiVersion s
   data o
    * -+
   kind s
   metadata o

  nano-schema 1
  group apiextensions.crossplane.io
  version v1beta1
  kind Usage
  plural usages
  scope Cluster
  served status

  . o required=spec
   apiVersion s
   kind s
   metadata o
   spec o required=of
    by o
     apiVersion s
     kind s
     resourceRef o required=name
      name s
     resourceSelector o
      matchControllerRef b
      matchLabels o
       * s
    of =spec/by
    reason s
    replayDeletion b
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group apiextensions.crossplane.io
  version v2
  kind CompositeResourceDefinition
  plural compositeresourcedefinitions
  scope Cluster
  served status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=group,names,versions
    claimNames o required=kind,plural
     categories a list=atomic
      [] s
     kind s
     listKind s
     plural s
     shortNames a list=atomic
      [] s
     singular s
    connectionSecretKeys a
     [] s
    conversion o required=strategy
     strategy s
     webhook o required=conversionReviewVersions
      clientConfig o
       caBundle s format=byte
       service o required=name,namespace
        name s
        namespace s
        path s
        port i format=int32
       url s
      conversionReviewVersions a list=atomic
       [] s
    defaultCompositeDeletePolicy s enum=Background,Foreground
    defaultCompositionRef o required=name
     name s
    defaultCompositionRevisionSelector o map=atomic
     matchExpressions a list=atomic
      [] o required=key,operator
       key s
       operator s
       values a list=atomic
        [] s
     matchLabels o
      * s
    defaultCompositionUpdatePolicy s default=Automatic enum=Automatic,Manual
    enforcedCompositionRef o required=name
     name s
    group s
    metadata o
     annotations o
      * s
     labels o
      * s
    names o required=kind,plural
     categories a list=atomic
      [] s
     kind s
     listKind s
     plural s
     shortNames a list=atomic
      [] s
     singular s
    scope s default=Namespaced enum=Namespaced,Cluster
    versions a
     [] o required=name,referenceable,served
      additionalPrinterColumns a
       [] o required=jsonPath,name,type
        description s
        format s
        jsonPath s
        name s
        priority i format=int32
        type s
      deprecated b
      deprecationWarning s maxLength=256
      name s
      referenceable b
      schema o
       openAPIV3Schema o+
      served b
      subresources o
       scale o required=specReplicasPath,statusReplicasPath
        labelSelectorPath s
        specReplicasPath s
        statusReplicasPath s
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    controllers o
     compositeResourceClaimType o required=apiVersion,kind
      apiVersion s
      kind s
     compositeResourceType =status/controllers/compositeResourceClaimType

  nano-schema 1
  group ops.crossplane.io
  version v1alpha1
  kind CronOperation
  plural cronoperations
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=operationTemplate,schedule
    concurrencyPolicy s default=Allow enum=Allow,Forbid,Replace
    failedHistoryLimit i format=int32 default=1
    operationTemplate o required=spec
     metadata o
     spec o required=mode,pipeline
      mode s default=Pipeline enum=Pipeline
      pipeline a minItems=1 maxItems=99 list=map keys=step
       [] o required=functionRef,step
        credentials a list=map keys=name
         [] o required=name,source
          name s
          secretRef o required=name,namespace
           name s
           namespace s
          source s enum=None,Secret
        functionRef o required=name
         name s
        input o+@
        requirements o
         requiredResources a list=map keys=requirementName
          [] o required=apiVersion,kind,requirementName
           apiVersion s
           kind s
           matchLabels o
            * s
           name s
           namespace s
           requirementName s
         requiredSchemas a list=map keys=requirementName
          [] o required=apiVersion,kind,requirementName
           apiVersion s
           kind s
           requirementName s
        step s
      retryLimit i format=int64
    schedule s
    startingDeadlineSeconds i format=int64
    successfulHistoryLimit i format=int32 default=3
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    lastScheduleTime s format=date-time
    lastSuccessfulTime s format=date-time
    runningOperationRefs a
     [] o required=name
      name s

  nano-schema 1
  group ops.crossplane.io
  version v1alpha1
  kind Operation
  plural operations
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=mode,pipeline
    mode s default=Pipeline enum=Pipeline
    pipeline a minItems=1 maxItems=99 list=map keys=step
     [] o required=functionRef,step
      credentials a list=map keys=name
       [] o required=name,source
        name s
        secretRef o required=name,namespace
         name s
         namespace s
        source s enum=None,Secret
      functionRef o required=name
       name s
      input o+@
      requirements o
       requiredResources a list=map keys=requirementName
        [] o required=apiVersion,kind,requirementName
         apiVersion s
         kind s
         matchLabels o
          * s
         name s
         namespace s
         requirementName s
       requiredSchemas a list=map keys=requirementName
        [] o required=apiVersion,kind,requirementName
         apiVersion s
         kind s
         requirementName s
      step s
    retryLimit i format=int64
   status o
    appliedResourceRefs a
     [] o required=apiVersion,kind,name
      apiVersion s
      kind s
      name s
      namespace s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    failures i format=int64
    pipeline a
     [] o required=step
      output o+
      step s

  nano-schema 1
  group ops.crossplane.io
  version v1alpha1
  kind WatchOperation
  plural watchoperations
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=operationTemplate,watch
    concurrencyPolicy s default=Allow enum=Allow,Forbid,Replace
    failedHistoryLimit i format=int32 default=1
    operationTemplate o required=spec
     metadata o
     spec o required=mode,pipeline
      mode s default=Pipeline enum=Pipeline
      pipeline a minItems=1 maxItems=99 list=map keys=step
       [] o required=functionRef,step
        credentials a list=map keys=name
         [] o required=name,source
          name s
          secretRef o required=name,namespace
           name s
           namespace s
          source s enum=None,Secret
        functionRef o required=name
         name s
        input o+@
        requirements o
         requiredResources a list=map keys=requirementName
          [] o required=apiVersion,kind,requirementName
           apiVersion s
           kind s
           matchLabels o
            * s
           name s
           namespace s
           requirementName s
         requiredSchemas a list=map keys=requirementName
          [] o required=apiVersion,kind,requirementName
           apiVersion s
           kind s
           requirementName s
        step s
      retryLimit i format=int64
    successfulHistoryLimit i format=int32 default=3
    watch o required=apiVersion,kind
     apiVersion s
     kind s
     matchLabels o
      * s
     namespace s
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    lastScheduleTime s format=date-time
    lastSuccessfulTime s format=date-time
    runningOperationRefs a
     [] o required=name
      name s
    watchingResources i format=int64

  nano-schema 1
  group pkg.crossplane.io
  version v1
  kind Configuration
  plural configurations
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=package
    commonAnnotations o
     * s
    commonLabels o
     * s
    ignoreCrossplaneConstraints b default=false
    package s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revisionActivationPolicy s default=Automatic
    revisionHistoryLimit i format=int64 default=1
    skipDependencyResolution b default=false
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    currentIdentifier s
    currentRevision s
    resolvedPackage s

  nano-schema 1
  group pkg.crossplane.io
  version v1
  kind ConfigurationRevision
  plural configurationrevisions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=desiredState,image,revision
    commonAnnotations o
     * s
    commonLabels o
     * s
    desiredState s
    ignoreCrossplaneConstraints b default=false
    image s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revision i format=int64
    skipDependencyResolution b default=false
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    capabilities a
     [] s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    foundDependencies i format=int64
    installedDependencies i format=int64
    invalidDependencies i format=int64
    objectRefs a
     [] o required=apiVersion,kind,name
      apiVersion s
      kind s
      name s
      uid s
    resolvedImage s

  nano-schema 1
  group pkg.crossplane.io
  version v1
  kind Function
  plural functions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=package
    commonAnnotations o
     * s
    commonLabels o
     * s
    ignoreCrossplaneConstraints b default=false
    package s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revisionActivationPolicy s default=Automatic
    revisionHistoryLimit i format=int64 default=1
    runtimeConfigRef o required=name default={"name":"default"}
     apiVersion s default="pkg.crossplane.io/v1beta1"
     kind s default=DeploymentRuntimeConfig
     name s
    skipDependencyResolution b default=false
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    currentIdentifier s
    currentRevision s
    resolvedPackage s

  nano-schema 1
  group pkg.crossplane.io
  version v1
  kind FunctionRevision
  plural functionrevisions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=desiredState,image,revision
    commonAnnotations o
     * s
    commonLabels o
     * s
    desiredState s
    ignoreCrossplaneConstraints b default=false
    image s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revision i format=int64
    runtimeConfigRef o required=name default={"name":"default"}
     apiVersion s default="pkg.crossplane.io/v1beta1"
     kind s default=DeploymentRuntimeConfig
     name s
    skipDependencyResolution b default=false
    tlsClientSecretName s
    tlsServerSecretName s
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    capabilities a
     [] s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    endpoint s
    foundDependencies i format=int64
    installedDependencies i format=int64
    invalidDependencies i format=int64
    objectRefs a
     [] o required=apiVersion,kind,name
      apiVersion s
      kind s
      name s
      uid s
    resolvedImage s
    tlsClientSecretName s
    tlsServerSecretName s

  nano-schema 1
  group pkg.crossplane.io
  version v1
  kind Provider
  plural providers
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=package
    commonAnnotations o
     * s
    commonLabels o
     * s
    ignoreCrossplaneConstraints b default=false
    package s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revisionActivationPolicy s default=Automatic
    revisionHistoryLimit i format=int64 default=1
    runtimeConfigRef o required=name default={"name":"default"}
     apiVersion s default="pkg.crossplane.io/v1beta1"
     kind s default=DeploymentRuntimeConfig
     name s
    skipDependencyResolution b default=false
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    currentIdentifier s
    currentRevision s
    resolvedPackage s

  nano-schema 1
  group pkg.crossplane.io
  version v1
  kind ProviderRevision
  plural providerrevisions
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=desiredState,image,revision
    commonAnnotations o
     * s
    commonLabels o
     * s
    desiredState s
    ignoreCrossplaneConstraints b default=false
    image s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revision i format=int64
    runtimeConfigRef o required=name default={"name":"default"}
     apiVersion s default="pkg.crossplane.io/v1beta1"
     kind s default=DeploymentRuntimeConfig
     name s
    skipDependencyResolution b default=false
    tlsClientSecretName s
    tlsServerSecretName s
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    capabilities a
     [] s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    foundDependencies i format=int64
    installedDependencies i format=int64
    invalidDependencies i format=int64
    objectRefs a
     [] o required=apiVersion,kind,name
      apiVersion s
      kind s
      name s
      uid s
    resolvedImage s
    tlsClientSecretName s
    tlsServerSecretName s

  nano-schema 1
  group pkg.crossplane.io
  version v1beta1
  kind DeploymentRuntimeConfig
  plural deploymentruntimeconfigs
  scope Cluster
  served stored

  . o
   apiVersion s
   kind s
   metadata o
   spec o
    deploymentTemplate o
     metadata o
      annotations o
       * s
      labels o
       * s
      name s
     spec o required=selector,template
      minReadySeconds i format=int32
      paused b
      progressDeadlineSeconds i format=int32
      replicas i format=int32
      revisionHistoryLimit i format=int32
      selector o map=atomic
       matchExpressions a list=atomic
        [] o required=key,operator
         key s
         operator s
         values a list=atomic
          [] s
       matchLabels o
        * s
      strategy o
       rollingUpdate o
        maxSurge x
         | i
         | s
        maxUnavailable =spec/deploymentTemplate/spec/strategy/rollingUpdate/maxSurge
       type s
      template o
       metadata o
        annotations o
         * s
        finalizers a
         [] s
        labels o
         * s
        name s
        namespace s
       spec o required=containers
        activeDeadlineSeconds i format=int64
        affinity o
         nodeAffinity o
          preferredDuringSchedulingIgnoredDuringExecution a list=atomic
           [] o required=preference,weight
            preference o map=atomic
             matchExpressions =spec/deploymentTemplate/spec/selector/matchExpressions
             matchFields =spec/deploymentTemplate/spec/selector/matchExpressions
            weight i format=int32
          requiredDuringSchedulingIgnoredDuringExecution o required=nodeSelectorTerms map=atomic
           nodeSelectorTerms a list=atomic
            [] =spec/deploymentTemplate/spec/template/spec/affinity/nodeAffinity/preferredDuringSchedulingIgnoredDuringExecution/[]/preference
         podAffinity o
          preferredDuringSchedulingIgnoredDuringExecution a list=atomic
           [] o required=podAffinityTerm,weight
            podAffinityTerm o required=topologyKey
             labelSelector =spec/deploymentTemplate/spec/selector
             matchLabelKeys a list=atomic
              [] s
             mismatchLabelKeys a list=atomic
              [] s
             namespaceSelector =spec/deploymentTemplate/spec/selector
             namespaces a list=atomic
              [] s
             topologyKey s
            weight i format=int32
          requiredDuringSchedulingIgnoredDuringExecution a list=atomic
           [] =spec/deploymentTemplate/spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/[]/podAffinityTerm
         podAntiAffinity =spec/deploymentTemplate/spec/template/spec/affinity/podAffinity
        automountServiceAccountToken b
        containers a list=map keys=name
         [] o required=name
          args a list=atomic
           [] s
          command a list=atomic
           [] s
          env a list=map keys=name
           [] o required=name
            name s
            value s
            valueFrom o
             configMapKeyRef o required=key map=atomic
              key s
              name s default=""
              optional b
             fieldRef o required=fieldPath map=atomic
              apiVersion s
              fieldPath s
             fileKeyRef o required=key,path,volumeName map=atomic
              key s
              optional b default=false
              path s
              volumeName s
             resourceFieldRef o required=resource map=atomic
              containerName s
              divisor x pattern="^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"
               | i
               | s
              resource s
             secretKeyRef =spec/deploymentTemplate/spec/template/spec/containers/[]/env/[]/valueFrom/configMapKeyRef
          envFrom a list=atomic
           [] o
            configMapRef o map=atomic
             name s default=""
             optional b
            prefix s
            secretRef =spec/deploymentTemplate/spec/template/spec/containers/[]/envFrom/[]/configMapRef
          image s
          imagePullPolicy s
          lifecycle o
           postStart o
            exec o
             command a list=atomic
              [] s
            httpGet o required=port
             host s
             httpHeaders a list=atomic
              [] o required=name,value
               name s
               value s
             path s
             port =spec/deploymentTemplate/spec/strategy/rollingUpdate/maxSurge
             scheme s
            sleep o required=seconds
             seconds i format=int64
            tcpSocket o required=port
             host s
             port =spec/deploymentTemplate/spec/strategy/rollingUpdate/maxSurge
           preStop =spec/deploymentTemplate/spec/template/spec/containers/[]/lifecycle/postStart
           stopSignal s
          livenessProbe o
           exec =spec/deploymentTemplate/spec/template/spec/containers/[]/lifecycle/postStart/exec
           failureThreshold i format=int32
           grpc o required=port
            port i format=int32
            service s default=""
           httpGet =spec/deploymentTemplate/spec/template/spec/containers/[]/lifecycle/postStart/httpGet
           initialDelaySeconds i format=int32
           periodSeconds i format=int32
           successThreshold i format=int32
           tcpSocket =spec/deploymentTemplate/spec/template/spec/containers/[]/lifecycle/postStart/tcpSocket
           terminationGracePeriodSeconds i format=int64
           timeoutSeconds i format=int32
          name s
          ports a list=map keys=containerPort,protocol
           [] o required=containerPort
            containerPort i format=int32
            hostIP s
            hostPort i format=int32
            name s
            protocol s default=TCP
          readinessProbe =spec/deploymentTemplate/spec/template/spec/containers/[]/livenessProbe
          resizePolicy a list=atomic
           [] o required=resourceName,restartPolicy
            resourceName s
            restartPolicy s
          resources o
           claims a list=map keys=name
            [] o required=name
             name s
             request s
           limits o
            * =spec/deploymentTemplate/spec/template/spec/containers/[]/env/[]/valueFrom/resourceFieldRef/divisor
           requests =spec/deploymentTemplate/spec/template/spec/containers/[]/resources/limits
          restartPolicy s
          restartPolicyRules a list=atomic
           [] o required=action
            action s
            exitCodes o required=operator
             operator s
             values a list=set
              [] i format=int32
          securityContext o
           allowPrivilegeEscalation b
           appArmorProfile o required=type
            localhostProfile s
            type s
           capabilities o
            add a list=atomic
             [] s
            drop a list=atomic
             [] s
           privileged b
           procMount s
           readOnlyRootFilesystem b
           runAsGroup i format=int64
           runAsNonRoot b
           runAsUser i format=int64
           seLinuxOptions o
            level s
            role s
            type s
            user s
           seccompProfile =spec/deploymentTemplate/spec/template/spec/containers/[]/securityContext/appArmorProfile
           windowsOptions o
            gmsaCredentialSpec s
            gmsaCredentialSpecName s
            hostProcess b
            runAsUserName s
          startupProbe =spec/deploymentTemplate/spec/template/spec/containers/[]/livenessProbe
          stdin b
          stdinOnce b
          terminationMessagePath s
          terminationMessagePolicy s
          tty b
          volumeDevices a list=map keys=devicePath
           [] o required=devicePath,name
            devicePath s
            name s
          volumeMounts a list=map keys=mountPath
           [] o required=mountPath,name
            mountPath s
            mountPropagation s
            name s
            readOnly b
            recursiveReadOnly s
            subPath s
            subPathExpr s
          workingDir s
        dnsConfig o
         nameservers a list=atomic
          [] s
         options a list=atomic
          [] o
           name s
           value s
         searches a list=atomic
          [] s
        dnsPolicy s
        enableServiceLinks b
        ephemeralContainers a list=map keys=name
         [] o required=name
          args a list=atomic
           [] s
          command a list=atomic
           [] s
          env =spec/deploymentTemplate/spec/template/spec/containers/[]/env
          envFrom =spec/deploymentTemplate/spec/template/spec/containers/[]/envFrom
          image s
          imagePullPolicy s
          lifecycle =spec/deploymentTemplate/spec/template/spec/containers/[]/lifecycle
          livenessProbe =spec/deploymentTemplate/spec/template/spec/containers/[]/livenessProbe
          name s
          ports =spec/deploymentTemplate/spec/template/spec/containers/[]/ports
          readinessProbe =spec/deploymentTemplate/spec/template/spec/containers/[]/livenessProbe
          resizePolicy =spec/deploymentTemplate/spec/template/spec/containers/[]/resizePolicy
          resources =spec/deploymentTemplate/spec/template/spec/containers/[]/resources
          restartPolicy s
          restartPolicyRules =spec/deploymentTemplate/spec/template/spec/containers/[]/restartPolicyRules
          securityContext =spec/deploymentTemplate/spec/template/spec/containers/[]/securityContext
          startupProbe =spec/deploymentTemplate/spec/template/spec/containers/[]/livenessProbe
          stdin b
          stdinOnce b
          targetContainerName s
          terminationMessagePath s
          terminationMessagePolicy s
          tty b
          volumeDevices =spec/deploymentTemplate/spec/template/spec/containers/[]/volumeDevices
          volumeMounts =spec/deploymentTemplate/spec/template/spec/containers/[]/volumeMounts
          workingDir s
        hostAliases a list=map keys=ip
         [] o required=ip
          hostnames a list=atomic
           [] s
          ip s
        hostIPC b
        hostNetwork b
        hostPID b
        hostUsers b
        hostname s
        hostnameOverride s
        imagePullSecrets a list=map keys=name
         [] o required=name map=atomic
          name s default=""
        initContainers =spec/deploymentTemplate/spec/template/spec/containers
        nodeName s
        nodeSelector o map=atomic
         * s
        os o required=name
         name s
        overhead =spec/deploymentTemplate/spec/template/spec/containers/[]/resources/limits
        preemptionPolicy s
        priority i format=int32
        priorityClassName s
        readinessGates a list=atomic
         [] o required=conditionType
          conditionType s
        resourceClaims a list=map keys=name
         [] o required=name
          name s
          resourceClaimName s
          resourceClaimTemplateName s
        resources =spec/deploymentTemplate/spec/template/spec/containers/[]/resources
        restartPolicy s
        runtimeClassName s
        schedulerName s
        schedulingGates a list=map keys=name
         [] o required=name
          name s
        securityContext o
         appArmorProfile =spec/deploymentTemplate/spec/template/spec/containers/[]/securityContext/appArmorProfile
         fsGroup i format=int64
         fsGroupChangePolicy s
         runAsGroup i format=int64
         runAsNonRoot b
         runAsUser i format=int64
         seLinuxChangePolicy s
         seLinuxOptions =spec/deploymentTemplate/spec/template/spec/containers/[]/securityContext/seLinuxOptions
         seccompProfile =spec/deploymentTemplate/spec/template/spec/containers/[]/securityContext/appArmorProfile
         supplementalGroups a list=atomic
          [] i format=int64
         supplementalGroupsPolicy s
         sysctls =spec/deploymentTemplate/spec/template/spec/containers/[]/lifecycle/postStart/httpGet/httpHeaders
         windowsOptions =spec/deploymentTemplate/spec/template/spec/containers/[]/securityContext/windowsOptions
        serviceAccount s
        serviceAccountName s
        setHostnameAsFQDN b
        shareProcessNamespace b
        subdomain s
        terminationGracePeriodSeconds i format=int64
        tolerations a list=atomic
         [] o
          effect s
          key s
          operator s
          tolerationSeconds i format=int64
          value s
        topologySpreadConstraints a list=map keys=topologyKey,whenUnsatisfiable
         [] o required=maxSkew,topologyKey,whenUnsatisfiable
          labelSelector =spec/deploymentTemplate/spec/selector
          matchLabelKeys a list=atomic
           [] s
          maxSkew i format=int32
          minDomains i format=int32
          nodeAffinityPolicy s
          nodeTaintsPolicy s
          topologyKey s
          whenUnsatisfiable s
        volumes a list=map keys=name
         [] o required=name
          awsElasticBlockStore o required=volumeID
           fsType s
           partition i format=int32
           readOnly b
           volumeID s
          azureDisk o required=diskName,diskURI
           cachingMode s
           diskName s
           diskURI s
           fsType s default=ext4
           kind s
           readOnly b default=false
          azureFile o required=secretName,shareName
           readOnly b
           secretName s
           shareName s
          cephfs o required=monitors
           monitors a list=atomic
            [] s
           path s
           readOnly b
           secretFile s
           secretRef o map=atomic
            name s default=""
           user s
          cinder o required=volumeID
           fsType s
           readOnly b
           secretRef o map=atomic
            name s default=""
           volumeID s
          configMap o map=atomic
           defaultMode i format=int32
           items a list=atomic
            [] o required=key,path
             key s
             mode i format=int32
             path s
           name s default=""
           optional b
          csi o required=driver
           driver s
           fsType s
           nodePublishSecretRef o map=atomic
            name s default=""
           readOnly b
           volumeAttributes o
            * s
          downwardAPI o
           defaultMode i format=int32
           items a list=atomic
            [] o required=path
             fieldRef =spec/deploymentTemplate/spec/template/spec/containers/[]/env/[]/valueFrom/fieldRef
             mode i format=int32
             path s
             resourceFieldRef =spec/deploymentTemplate/spec/template/spec/containers/[]/env/[]/valueFrom/resourceFieldRef
          emptyDir o
           medium s
           sizeLimit =spec/deploymentTemplate/spec/template/spec/containers/[]/env/[]/valueFrom/resourceFieldRef/divisor
          ephemeral o
           volumeClaimTemplate o required=spec
            metadata =spec/deploymentTemplate/spec/template/metadata
            spec o
             accessModes a list=atomic
              [] s
             dataSource o required=kind,name map=atomic
              apiGroup s
              kind s
              name s
             dataSourceRef o required=kind,name
              apiGroup s
              kind s
              name s
              namespace s
             resources o
              limits =spec/deploymentTemplate/spec/template/spec/containers/[]/resources/limits
              requests =spec/deploymentTemplate/spec/template/spec/containers/[]/resources/limits
             selector =spec/deploymentTemplate/spec/selector
             storageClassName s
             volumeAttributesClassName s
             volumeMode s
             volumeName s
          fc o
           fsType s
           lun i format=int32
           readOnly b
           targetWWNs a list=atomic
            [] s
           wwids a list=atomic
            [] s
          flexVolume o required=driver
           driver s
           fsType s
           options o
            * s
           readOnly b
           secretRef o map=atomic
            name s default=""
          flocker o
           datasetName s
           datasetUUID s
          gcePersistentDisk o required=pdName
           fsType s
           partition i format=int32
           pdName s
           readOnly b
          gitRepo o required=repository
           directory s
           repository s
           revision s
          glusterfs o required=endpoints,path
           endpoints s
           path s
           readOnly b
          hostPath o required=path
           path s
           type s
          image o
           pullPolicy s
           reference s
          iscsi o required=iqn,lun,targetPortal
           chapAuthDiscovery b
           chapAuthSession b
           fsType s
           initiatorName s
           iqn s
           iscsiInterface s default=default
           lun i format=int32
           portals a list=atomic
            [] s
           readOnly b
           secretRef o map=atomic
            name s default=""
           targetPortal s
          name s
          nfs o required=path,server
           path s
           readOnly b
           server s
          persistentVolumeClaim o required=claimName
           claimName s
           readOnly b
          photonPersistentDisk o required=pdID
           fsType s
           pdID s
          portworxVolume o required=volumeID
           fsType s
           readOnly b
           volumeID s
          projected o
           defaultMode i format=int32
           sources a list=atomic
            [] o
             clusterTrustBundle o required=path
              labelSelector =spec/deploymentTemplate/spec/selector
              name s
              optional b
              path s
              signerName s
             configMap o map=atomic
              items =spec/deploymentTemplate/spec/template/spec/volumes/[]/configMap/items
              name s default=""
              optional b
             downwardAPI o
              items =spec/deploymentTemplate/spec/template/spec/volumes/[]/downwardAPI/items
             podCertificate o required=keyType,signerName
              certificateChainPath s
              credentialBundlePath s
              keyPath s
              keyType s
              maxExpirationSeconds i format=int32
              signerName s
              userAnnotations o
               * s
             secret =spec/deploymentTemplate/spec/template/spec/volumes/[]/projected/sources/[]/configMap
             serviceAccountToken o required=path
              audience s
              expirationSeconds i format=int64
              path s
          quobyte o required=registry,volume
           group s
           readOnly b
           registry s
           tenant s
           user s
           volume s
          rbd o required=image,monitors
           fsType s
           image s
           keyring s default="/etc/ceph/keyring"
           monitors a list=atomic
            [] s
           pool s default=rbd
           readOnly b
           secretRef o map=atomic
            name s default=""
           user s default=admin
          scaleIO o required=gateway,secretRef,system
           fsType s default=xfs
           gateway s
           protectionDomain s
           readOnly b
           secretRef o map=atomic
            name s default=""
           sslEnabled b
           storageMode s default=ThinProvisioned
           storagePool s
           system s
           volumeName s
          secret o
           defaultMode i format=int32
           items =spec/deploymentTemplate/spec/template/spec/volumes/[]/configMap/items
           optional b
           secretName s
          storageos o
           fsType s
           readOnly b
           secretRef o map=atomic
            name s default=""
           volumeName s
           volumeNamespace s
          vsphereVolume o required=volumePath
           fsType s
           storagePolicyID s
           storagePolicyName s
           volumePath s
        workloadRef o required=name,podGroup
         name s
         podGroup s
         podGroupReplicaKey s
    serviceAccountTemplate o
     metadata =spec/deploymentTemplate/metadata
    serviceTemplate =spec/serviceAccountTemplate

  nano-schema 1
  group pkg.crossplane.io
  version v1beta1
  kind Function
  plural functions
  scope Cluster
  served status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=package
    commonAnnotations o
     * s
    commonLabels o
     * s
    ignoreCrossplaneConstraints b default=false
    package s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revisionActivationPolicy s default=Automatic
    revisionHistoryLimit i format=int64 default=1
    runtimeConfigRef o required=name default={"name":"default"}
     apiVersion s default="pkg.crossplane.io/v1beta1"
     kind s default=DeploymentRuntimeConfig
     name s
    skipDependencyResolution b default=false
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    currentIdentifier s
    currentRevision s
    resolvedPackage s

  nano-schema 1
  group pkg.crossplane.io
  version v1beta1
  kind FunctionRevision
  plural functionrevisions
  scope Cluster
  served status

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=desiredState,image,revision
    commonAnnotations o
     * s
    commonLabels o
     * s
    desiredState s
    ignoreCrossplaneConstraints b default=false
    image s
    packagePullPolicy s default=IfNotPresent
    packagePullSecrets a
     [] o map=atomic
      name s default=""
    revision i format=int64
    runtimeConfigRef o required=name default={"name":"default"}
     apiVersion s default="pkg.crossplane.io/v1beta1"
     kind s default=DeploymentRuntimeConfig
     name s
    skipDependencyResolution b default=false
    tlsClientSecretName s
    tlsServerSecretName s
   status o
    appliedImageConfigRefs a
     [] o required=name,reason
      name s
      reason s
    capabilities a
     [] s
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
    endpoint s
    foundDependencies i format=int64
    installedDependencies i format=int64
    invalidDependencies i format=int64
    objectRefs a
     [] o required=apiVersion,kind,name
      apiVersion s
      kind s
      name s
      uid s
    resolvedImage s
    tlsClientSecretName s
    tlsServerSecretName s

  nano-schema 1
  group pkg.crossplane.io
  version v1beta1
  kind ImageConfig
  plural imageconfigs
  scope Cluster
  served stored

  . o
   apiVersion s
   kind s
   metadata o
   spec o required=matchImages
    matchImages a
     [] o required=prefix
      prefix s
      type s default=Prefix enum=Prefix
    registry o
     authentication o required=pullSecretRef
      pullSecretRef o map=atomic
       name s default=""
    rewriteImage o required=prefix
     prefix s
    runtime o
     configRef o required=name
      apiVersion s default="pkg.crossplane.io/v1beta1"
      kind s default=DeploymentRuntimeConfig
      name s
    verification o required=provider
     cosign o required=authorities
      authorities a
       [] o required=name
        attestations a
         [] o required=name,predicateType
          name s
          predicateType s
        key o required=hashAlgorithm,secretRef
         hashAlgorithm s default=sha256
         secretRef o required=key,name
          key s
          name s
        keyless o required=identities
         identities a
          [] o
           issuer s
           issuerRegExp s
           subject s
           subjectRegExp s
         insecureIgnoreSCT b
        name s
     provider s enum=Cosign

  nano-schema 1
  group pkg.crossplane.io
  version v1beta1
  kind Lock
  plural locks
  scope Cluster
  served stored status

  . o
   apiVersion s
   kind s
   metadata o
   packages a
    [] o required=dependencies,name,source,version
     apiVersion s
     dependencies a
      [] o required=constraints,package
       apiVersion s
       constraints s
       kind s
       package s
       type s enum=Configuration,Provider,Function
     kind s
     name s
     source s
     type s enum=Configuration,Provider,Function
     version s
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group protection.crossplane.io
  version v1beta1
  kind ClusterUsage
  plural clusterusages
  scope Cluster
  served stored status

  . o required=spec
   apiVersion s
   kind s
   metadata o
   spec o required=of
    by o
     apiVersion s
     kind s
     resourceRef o required=name
      name s
     resourceSelector o
      matchControllerRef b
      matchLabels o
       * s
    of =spec/by
    reason s
    replayDeletion b
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s

  nano-schema 1
  group protection.crossplane.io
  version v1beta1
  kind Usage
  plural usages
  scope Namespaced
  served stored status

  . o required=spec
   apiVersion s
   kind s
   metadata o
   spec o required=of
    by o
     apiVersion s
     kind s
     resourceRef o required=name
      name s
     resourceSelector o
      matchControllerRef b
      matchLabels o
       * s
    of o
     apiVersion s
     kind s
     resourceRef o required=name
      name s
      namespace s
     resourceSelector o
      matchControllerRef b
      matchLabels o
       * s
      namespace s
    reason s
    replayDeletion b
   status o
    conditions a list=map keys=type
     [] o required=lastTransitionTime,reason,status,type
      lastTransitionTime s format=date-time
      message s
      observedGeneration i format=int64
      reason s
      status s
      type s
  """#
