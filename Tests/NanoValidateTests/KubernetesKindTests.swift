// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValidate
import NanoValue
import Testing

@Suite("Kubernetes' own kinds")
struct KubernetesKindTests {
  /// What is said of a resource of a kind.
  private func messages(
    _ apiVersion: String,
    _ kind: String,
    _ members: String,
    judge: ValidationJudge = .apiServer
  ) throws -> [String] {
    let resource = try yaml("apiVersion: \(apiVersion)\nkind: \(kind)\n\(members)")
    let report = try Validation(against: Extensions(judge: judge)).report(on: [resource])
    #expect(report.count(.missingSchema) == 0)
    return report.resources.flatMap(\.findings).map(\.message)
  }

  @Test(
    "a value of another type is told in Go's words, with the struct and the fields to it",
    arguments: [
      (
        "v1", "ConfigMap", "data: {a: 1}",
        "number into Go struct field ConfigMap.data of type string"
      ),
      (
        "v1", "ConfigMap", "data: [a]",
        "array into Go struct field ConfigMap.data of type map[string]string"
      ),
      (
        "v1", "ConfigMap", "immutable: 'yes'",
        "string into Go struct field ConfigMap.immutable of type bool"
      ),
      ("v1", "Pod", "spec: []", "array into Go struct field Pod.spec of type v1.PodSpec"),
      (
        "v1", "Pod", "spec: {containers: {}}",
        "object into Go struct field PodSpec.spec.containers of type []v1.Container"
      ),
      (
        "v1", "Pod", "spec: {containers: [{name: a, env: [{name: A, value: 1}]}]}",
        "number into Go struct field EnvVar.spec.containers.env.value of type string"
      ),
      (
        "v1", "Service", "spec: {ports: [{port: 1.5}]}",
        "number 1.5 into Go struct field ServicePort.spec.ports.port of type int32"
      ),
      (
        "v1", "Service", "spec: {ports: [{port: 80, targetPort: true}]}",
        "bool into Go struct field ServicePort.spec.ports.targetPort of type int32"
      ),
      (
        "v1", "Service", "spec: {ports: [{port: 3000000000}]}",
        "number 3000000000 into Go struct field ServicePort.spec.ports.port of type int32"
      ),
      (
        "v1", "Secret", "data: {a: 1}",
        "number into Go struct field Secret.data of type []uint8"
      ),
      (
        "v1", "ConfigMap", "metadata: {labels: {a: true}}",
        "bool into Go struct field ObjectMeta.metadata.labels of type string"
      ),
      (
        "v1", "ConfigMap", "metadata: {creationTimestamp: 1}",
        "number into Go struct field ObjectMeta.metadata.creationTimestamp of type string"
      ),
    ]
  )
  func wrongTypes(_ apiVersion: String, _ kind: String, _ members: String, _ words: String) throws {
    #expect(try messages(apiVersion, kind, members).contains("json: cannot unmarshal \(words)"))
    #expect(
      try messages(apiVersion, kind, members, judge: .crossplane)
        == ["json: cannot unmarshal \(words)"]
    )
  }

  @Test(
    "texts that a type reads itself are told in its words",
    arguments: [
      ("v1", "Secret", "data: {a: 'a b='}", "illegal base64 data at input byte 1"),
      ("v1", "Secret", "data: {a: YWJ}", "illegal base64 data at input byte 0"),
      ("v1", "Secret", "data: {a: YQ=}", "illegal base64 data at input byte 3"),
      ("v1", "Secret", "data: {a: 'YQ=a'}", "illegal base64 data at input byte 2"),
      ("v1", "Secret", "data: {a: 'YWJj='}", "illegal base64 data at input byte 4"),
      ("v1", "Secret", "data: {a: 'YQ==YQ=='}", "illegal base64 data at input byte 4"),
      (
        "v1", "ResourceQuota", "spec: {hard: {cpu: many}}",
        "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
      ),
      (
        "coordination.k8s.io/v1", "Lease", "spec: {renewTime: '2026-13-01T00:00:00Z'}",
        #"parsing time "2026-13-01T00:00:00Z" as "2006-01-02T15:04:05Z07:00""#
      ),
      (
        "coordination.k8s.io/v1", "Lease", "spec: {renewTime: soon}",
        #"parsing time "soon" as "2006-01-02T15:04:05Z07:00""#
      ),
    ]
  )
  func unreadable(_ apiVersion: String, _ kind: String, _ members: String, _ words: String) throws {
    #expect(try messages(apiVersion, kind, members, judge: .crossplane) == [words])
    // Go's words name no place, so the API server's judgement puts it before them.
    let found = try messages(apiVersion, kind, members).first ?? ""
    #expect(found.hasSuffix(": \(words)"))
    #expect(
      ["data.a", "spec.hard.cpu", "spec.renewTime"].contains(String(found.prefix { $0 != ":" }))
    )
  }

  @Test(
    "what is right is not told",
    arguments: [
      ("v1", "Secret", "data: {a: YQ==, b: YWI=, c: YWJj, d: \"YW\\nJj\\n\", e: ''}"),
      ("v1", "Secret", "stringData: {a: b}\ntype: Opaque\nmetadata: {name: a, namespace: b}"),
      ("v1", "ResourceQuota", "spec: {hard: {cpu: 1, memory: 1Gi, pods: 1.5}}"),
      (
        "v1", "Service",
        "spec: {ports: [{name: a, port: 80, targetPort: 80}, {name: b, port: 81, targetPort: web}]}"
      ),
      ("v1", "Service", "spec: {ports: [{port: 80.0}], selector: null}"),
      (
        "coordination.k8s.io/v1", "Lease",
        "spec: {renewTime: '2026-11-22T10:00:00.000001Z', acquireTime: '2026-11-22T10:00:00+01:00'}"
      ),
      ("v1", "ConfigMap", "metadata: {creationTimestamp: null, generation: 3}"),
      (
        "rbac.authorization.k8s.io/v1", "RoleBinding",
        "roleRef: {kind: Role, name: a}\nsubjects: [{kind: User, name: b}]"
      ),
      (
        "networking.k8s.io/v1", "NetworkPolicy",
        "spec: {ingress: [{from: [{podSelector: {}}], ports: [{port: 80}, {port: web}]}]}"
      ),
      (
        "apps/v1", "StatefulSet",
        """
        spec:
          selector: {matchLabels: {a: b}}
          template:
            metadata: {labels: {a: b}}
            spec: {containers: [{name: a, image: b, resources: {limits: {cpu: 500m}}}]}
          volumeClaimTemplates:
          - metadata: {name: data}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
        """
      ),
    ]
  )
  func right(_ apiVersion: String, _ kind: String, _ members: String) throws {
    #expect(try messages(apiVersion, kind, members) == [])
    #expect(try messages(apiVersion, kind, members, judge: .crossplane) == [])
  }

  @Test("the API server's judgement names all mistakes at once, Crossplane's the first wrong type")
  func all() throws {
    let deployment = """
      metadata: {name: A/b}
      spec:
        replicas: three
        template:
          spec: {containers: [{nam: a, ports: [{containerPort: web}]}]}
      """
    #expect(
      try messages("apps/v1", "Deployment", deployment) == [
        "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32",
        "json: cannot unmarshal string into Go struct field ContainerPort.spec.template.spec.containers.ports.containerPort of type int32",
        #"unknown field "spec.template.spec.containers[0].nam""#,
        "spec.template.spec.containers[0].name: Required value", "spec.selector: Required value",
        #"metadata.name: Invalid value: "A/b": may not contain '/'"#,
        "spec.template.spec.containers[0].image: Required value",
      ]
    )
    #expect(
      try messages("apps/v1", "Deployment", deployment, judge: .crossplane) == [
        "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32"
      ]
    )
  }

  @Test("Go's decoder ends at a value that reads itself, and tells it before earlier ones")
  func order() throws {
    let service = """
      metadata: {labels: {a: 1}}
      spec: {clusterIP: 1, ports: [{port: web, targetPort: 1.5}, {targetPort: true}], typ: x}
      """
    #expect(
      try messages("v1", "Service", service, judge: .crossplane) == [
        "json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.targetPort of type int32"
      ]
    )
    #expect(try messages("v1", "Service", service).count == 9)
    let secret = "metadata: {labels: {a: 1}}\ndata: {a: '?'}"
    #expect(
      try messages("v1", "Secret", secret, judge: .crossplane) == [
        "illegal base64 data at input byte 0"
      ]
    )
  }

  @Test("keys of maps stand after a dot in unknown fields, elements in brackets")
  func unknownFields() throws {
    #expect(
      try messages(
        "apiextensions.k8s.io/v1",
        "CustomResourceDefinition",
        "spec: {versions: [{schema: {openAPIV3Schema: {properties: {a.b: {typ: x}}}}}]}",
        judge: .crossplane
      ) == [#"unknown field "spec.versions[0].schema.openAPIV3Schema.properties.a.b.typ""#]
    )
  }

  @Test("a namespace on a kind that lives in none is forbidden by the API server")
  func scope() throws {
    let members = "metadata: {name: a, namespace: b}"
    #expect(
      try messages("v1", "Namespace", members) == [
        "metadata.namespace: Forbidden: not allowed on this type"
      ]
    )
    #expect(try messages("v1", "Namespace", members, judge: .crossplane) == [])
    #expect(try messages("v1", "ConfigMap", members) == [])
  }

  @Test("mistakes have a path, also where their sentence names none")
  func paths() throws {
    let resource = try yaml("{apiVersion: v1, kind: Secret, data: {ok: YQ==, bad: '?'}}")
    let report = try Validation(against: Extensions()).report(on: [resource])
    #expect(report.resources[0].findings.map(\.path) == [["data", "bad"]])
  }

  @Test("a kind that Kubernetes does not have in that version is not taken for valid")
  func unknown() throws {
    for type in [
      "apps/v1beta1 Deployment", "v1 Deployment", "extensions/v1beta1 Ingress", "v1 List",
    ] {
      let words = type.split(separator: " ").map(String.init)
      let resource: Value = ["apiVersion": .string(words[0]), "kind": .string(words[1])]
      let report = try Validation(against: Extensions()).report(on: [resource])
      #expect(report.resources.map(\.status) == [.missingSchema])
    }
  }

  @Test("a definition goes before Kubernetes' own kind of that name")
  func definition() throws {
    var extensions = Extensions()
    try extensions.add(
      bundles:
        "nano-schema 1\nversion v1\nkind ConfigMap\nplural configmaps\nscope Namespaced\nserved\n\n"
        + ". o\n apiVersion s\n kind s\n mine s\n"
    )
    let resource: Value = ["apiVersion": "v1", "kind": "ConfigMap", "mine": "a"]
    let report = try Validation(against: extensions).report(on: [resource])
    #expect(report.resources.map(\.status) == [.valid])
  }

  @Test("every kind that is known can be read")
  func kinds() throws {
    let types = KubernetesKinds.known.types
    #expect(KubernetesKinds.known.version == "1.36")
    #expect(types.count > 80)
    for type in types {
      let found = try messages(
        type.apiVersion,
        type.kind,
        "metadata: {name: a, labels: {b: c}, bogus: 1}",
        judge: .crossplane
      )
      #expect(found == [#"unknown field "metadata.bogus""#], "\(type)")
    }
  }
}
