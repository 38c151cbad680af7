// SPDX-License-Identifier: Apache-2.0

import Testing

extension KubernetesRuleTests {
  private static let template =
    "template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: d}]}}"

  @Test(
    "everything else",
    arguments: [
      (
        "v1 Service", "spec: {ports: [{port: 99999}]}",
        ["spec.ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive"]
      ),
      (
        "v1 Service", "spec: {type: Foo}",
        [
          #"spec.type: Unsupported value: "Foo": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort""#,
          "spec.ports: Required value",
        ]
      ),
      (
        "v1 Service", "spec: {ports: [{port: 1, nodePort: 30000}, {port: 1, name: A}]}",
        [
          "spec.ports[0].name: Required value",
          "spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'",
          #"spec.ports[1]: Duplicate value: {"port":1,"protocol":"TCP"}"#,
          #"spec.ports[1].name: Invalid value: "A": \#(KubernetesWords.label)"#,
        ]
      ),
      (
        "v1 Service",
        "spec: {externalTrafficPolicy: Local, loadBalancerSourceRanges: [10.0.0.0], ports: [{port: 1}]}",
        [
          #"spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services"#,
          "spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'",
          #"spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"#,
        ]
      ),
      (
        "v1 Service", "spec: {type: ExternalName, clusterIP: 10.0.0.1}",
        [
          "spec.clusterIPs: Forbidden: may not be set for ExternalName services",
          "spec.externalName: Required value",
        ]
      ),
      (
        "v1 Service", "spec: {clusterIP: 10.0.0, externalIPs: [x], ports: [{port: 1}]}",
        [
          #"spec.clusterIPs[0]: Invalid value: "10.0.0": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"#,
          #"spec.externalIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"#,
        ]
      ),
      (
        "v1 Service", "metadata: {name: 1abc}\nspec: {ports: [{port: 1}]}",
        [#"metadata.name: Invalid value: "1abc": \#(KubernetesWords.label1035)"#]
      ),
      (
        "v1 Namespace", "metadata: {name: a.b}",
        [#"metadata.name: Invalid value: "a.b": must not contain dots"#]
      ),
      (
        "v1 Pod", "metadata: {name: A_b}\nspec: {containers: [{name: a, image: b}]}",
        [#"metadata.name: Invalid value: "A_b": \#(KubernetesWords.subdomain)"#]
      ),
      (
        "apps/v1 Deployment",
        "spec: {replicas: -1, minReadySeconds: 9, progressDeadlineSeconds: 9, selector: {matchLabels: {a: c}}, \(template)}",
        [
          "spec.replicas: Invalid value: -1: must be greater than or equal to 0",
          #"spec.template.metadata.labels: Invalid value: {"a":"b"}: `selector` does not match template `labels`"#,
          "spec.progressDeadlineSeconds: Invalid value: 9: must be greater than minReadySeconds",
        ]
      ),
      (
        "apps/v1 Deployment", "spec: {selector: {}, strategy: {type: Blue}, \(template)}",
        [
          "spec.selector: Invalid value: {}: empty selector is invalid for deployment",
          #"spec.strategy: Unsupported value: {"type":"Blue"}: supported values: "Recreate", "RollingUpdate""#,
        ]
      ),
      (
        "apps/v1 Deployment",
        "spec: {selector: {matchExpressions: [{key: a, operator: Is}]}, strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}, \(template)}",
        [
          "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0%: may not be 0 when `maxSurge` is 0",
          #"spec.selector.matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator"#,
        ]
      ),
      (
        "apps/v1 Deployment",
        "spec: {selector: {matchExpressions: [{key: a, operator: In, values: [c]}, {key: b, operator: In}]}, strategy: {type: Recreate, rollingUpdate: {maxSurge: half, maxUnavailable: 200%}}, \(template)}",
        [
          "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'",
          "spec.strategy.rollingUpdate.maxSurge: Invalid value: half: \(KubernetesWords.percent)",
          "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 200%: must not be greater than 100%",
          #"spec.template.metadata.labels: Invalid value: {"a":"b"}: `selector` does not match template `labels`"#,
          "spec.selector.matchExpressions[1].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
        ]
      ),
      (
        "apps/v1 StatefulSet",
        "spec: {podManagementPolicy: Any, updateStrategy: {type: Any}, selector: {matchLabels: {a: b}}, \(template)}",
        [
          #"spec.podManagementPolicy: Invalid value: "Any": must be 'OrderedReady' or 'Parallel'"#,
          #"spec.updateStrategy: Invalid value: {"type":"Any"}: must be 'RollingUpdate' or 'OnDelete'"#,
        ]
      ),
      (
        "apps/v1 DaemonSet",
        "spec: {updateStrategy: {rollingUpdate: {maxSurge: 1}}, selector: {matchLabels: {a: b}}, \(template)}",
        [
          "spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero"
        ]
      ),
      (
        "apps/v1 DaemonSet",
        "spec: {updateStrategy: {rollingUpdate: {maxUnavailable: 0}}, selector: {matchLabels: {a: b}}, \(template)}",
        [
          "spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0"
        ]
      ),
      (
        "batch/v1 Job", "spec: {backoffLimit: -1, \(template)}",
        [
          "spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0",
          #"spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never""#,
        ]
      ),
      (
        "networking.k8s.io/v1 Ingress", "spec: {}",
        ["spec: Invalid value: []: either `defaultBackend` or `rules` must be specified"]
      ),
      (
        "networking.k8s.io/v1 Ingress",
        "spec: {rules: [{host: 10.0.0.1, http: {paths: [{path: a, pathType: Prefix, backend: {service: {name: s, port: {}}}}, {pathType: Any, backend: {}}]}}]}",
        [
          #"spec.rules[0].host: Invalid value: "10.0.0.1": must be a DNS name, not an IP address"#,
          #"spec.rules[0].http.paths[0].path: Invalid value: "a": must be an absolute path"#,
          "spec.rules[0].http.paths[0].backend.service.port: Required value: port name or number is required",
          #"spec.rules[0].http.paths[1].pathType: Unsupported value: "Any": supported values: "Exact", "ImplementationSpecific", "Prefix""#,
          "spec.rules[0].http.paths[1].backend: Required value: resource or service backend",
        ]
      ),
      (
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: {policyTypes: [ingress], ingress: [{from: [{}, {ipBlock: {cidr: x}, podSelector: {}}], ports: [{port: 80, endPort: 70}]}]}",
        [
          #"spec.policyTypes[0]: Unsupported value: "ingress": supported values: "Egress", "Ingress""#,
          "spec.ingress[0].from[0]: Required value: must specify a peer",
          "spec.ingress[0].from[1]: Forbidden: may not specify both ipBlock and another peer",
          #"spec.ingress[0].from[1].ipBlock.cidr: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"#,
          "spec.ingress[0].ports[0].endPort: Invalid value: 70: must be greater than or equal to `port`",
        ]
      ),
      (
        "v1 PersistentVolumeClaim",
        "spec: {accessModes: [RWO], resources: {requests: {storage: 0}}}",
        [
          #"spec.accessModes: Unsupported value: "RWO": supported values: "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod""#,
          #"spec.resources[storage]: Invalid value: "0": must be greater than zero"#,
        ]
      ),
      (
        "v1 PersistentVolumeClaim", "spec: {}",
        [
          "spec.accessModes: Required value: at least 1 access mode is required",
          "spec.resources[storage]: Required value",
        ]
      ),
      (
        "v1 Secret", "type: kubernetes.io/tls\nstringData: {tls.crt: x, a b: z}",
        [
          #"data[a b]: Invalid value: "a b": \#(KubernetesWords.key)"#,
          "data[tls.key]: Required value",
        ]
      ),
      (
        "v1 ConfigMap", "data: {a: b}\nbinaryData: {a: YQ==, ..: YQ==}",
        [
          "binaryData[..]: Invalid value: \"..\": must not be '..'",
          #"data[a]: Invalid value: "a": duplicate of key present in binaryData"#,
        ]
      ),
      (
        "autoscaling/v2 HorizontalPodAutoscaler",
        "spec: {minReplicas: 0, maxReplicas: -1, scaleTargetRef: {kind: Deployment, name: a}}",
        [
          "spec.maxReplicas: Invalid value: -1: must be greater than 0",
          "spec.minReplicas: Invalid value: 0: must be greater than or equal to 1",
          "spec.maxReplicas: Invalid value: -1: must be greater than or equal to `minReplicas`",
        ]
      ),
      (
        "policy/v1 PodDisruptionBudget", "spec: {minAvailable: 1, maxUnavailable: -1}",
        [
          "spec.maxUnavailable: Invalid value: -1: must be greater than or equal to 0",
          #"spec: Invalid value: {"maxUnavailable":-1,"minAvailable":1}: minAvailable and maxUnavailable cannot be both set"#,
        ]
      ),
      (
        "rbac.authorization.k8s.io/v1 ClusterRoleBinding",
        "metadata: {name: 'a:b'}\nroleRef: {kind: Role, name: a}\nsubjects: [{kind: ServiceAccount, name: b}, {kind: Robot, name: c}]",
        [
          #"roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole""#,
          "subjects[0].namespace: Required value",
          #"subjects[1].kind: Unsupported value: "Robot": supported values: "ServiceAccount", "User", "Group""#,
        ]
      ),
      (
        "rbac.authorization.k8s.io/v1 Role",
        "rules: [{verbs: [], resources: [pods]}, {verbs: [get], nonResourceURLs: [/x]}]",
        [
          "rules[0].verbs: Required value: verbs must contain at least one value",
          "rules[0].apiGroups: Required value: resource rules must supply at least one api group",
          #"rules[1].nonResourceURLs: Invalid value: ["/x"]: namespaced rules cannot apply to non-resource URLs"#,
        ]
      ),
      (
        "apiextensions.k8s.io/v1 CustomResourceDefinition",
        """
        metadata: {name: a.g.org}
        spec:
          group: g
          scope: Everywhere
          names: {kind: A_b, plural: As, listKind: A_b}
          versions:
          - {name: v1, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}
          - {name: v1, served: true, storage: false}
        """,
        [
          #"spec.group: Invalid value: "g": should be a domain with at least one dot"#,
          #"metadata.name: Invalid value: "a.g.org": must be spec.names.plural+"."+spec.group"#,
          #"spec.scope: Unsupported value: "Everywhere": supported values: "Cluster", "Namespaced""#,
          #"spec.names.plural: Invalid value: "As": \#(KubernetesWords.label1035)"#,
          #"spec.names.kind: Invalid value: "A_b": may have mixed case, but should otherwise match: \#(KubernetesWords.label1035)"#,
          #"spec.names.listKind: Invalid value: "A_b": may have mixed case, but should otherwise match: \#(KubernetesWords.label1035)"#,
          #"spec.names.listKind: Invalid value: "A_b": kind and listKind may not be the same"#,
          #"spec.versions: Invalid value: "v1": must contain unique version names"#,
          "spec.versions[1].schema.openAPIV3Schema: Required value: schemas are required",
          #"spec.versions: Invalid value: [{"name":"v1"},{"name":"v1"}]: must have exactly one version marked as storage version"#,
        ]
      ),
      (
        "scheduling.k8s.io/v1 PriorityClass", "metadata: {name: a}\nvalue: 1000000001",
        ["value: Forbidden: maximum allowed value of a user defined priority is 1000000000"]
      ),
      (
        "v1 ResourceQuota", "spec: {hard: {cpu: -1}}",
        [#"spec.hard[cpu]: Invalid value: "-1": must be greater than or equal to 0"#]
      ),
    ]
  )
  func others(_ kind: String, _ members: String, _ expected: [String]) throws {
    let found = try messages(kind, members)
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)
  }
}
