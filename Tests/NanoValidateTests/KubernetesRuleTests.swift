// SPDX-License-Identifier: Apache-2.0

import NanoSchema
import NanoValidate
import NanoValue
import Testing

/// The sentences for texts of another form.
enum KubernetesWords {
  static let label =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
  static let label1035 =
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"
  static let subdomain =
    #"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"#
  static let labelValue =
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
  static let key =
    "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"
  static let percent =
    "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')"
}

@Suite("What the API server refuses of Kubernetes' own kinds")
struct KubernetesRuleTests {
  /// What is said of a resource.
  func messages(_ kind: String, _ members: String) throws -> [String] {
    let words = kind.split(separator: " ")
    let text = "apiVersion: \(words[0])\nkind: \(words[1])\n\(members)"
    let report = try Validation(against: Extensions()).report(on: [yaml(text)])
    #expect(report.count(.missingSchema) == 0)
    return report.resources.flatMap(\.findings).map(\.message)
  }

  /// A Deployment with a pod of these fields.
  private func pod(_ fields: String) -> String {
    "spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {\(fields)}}}"
  }

  /// What is said of a container with these fields, without the way to it.
  private func container(_ fields: String) throws -> [String] {
    let way = "spec.template.spec.containers[0]."
    return try messages("apps/v1 Deployment", pod("containers: [{name: a, image: b, \(fields)}]"))
      .map { $0.hasPrefix(way) ? String($0.dropFirst(way.count)) : $0 }
  }

  @Test(
    "containers",
    arguments: [
      (
        "ports: [{containerPort: 99999}]",
        ["ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive"]
      ),
      ("ports: [{containerPort: 0}]", ["ports[0].containerPort: Required value"]),
      (
        "ports: [{containerPort: 1, protocol: tcp}]",
        [
          #"ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP""#
        ]
      ),
      (
        "ports: [{containerPort: 1, name: Web}, {containerPort: 2, name: '12'}]",
        [
          #"ports[0].name: Invalid value: "Web": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"#,
          #"ports[1].name: Invalid value: "12": must contain at least one letter (a-z)"#,
        ]
      ),
      (
        "ports: [{containerPort: 1, name: web}, {containerPort: 2, name: web}]",
        [#"ports[1].name: Duplicate value: "web""#]
      ),
      (
        "ports: [{containerPort: 1, hostPort: 80}, {containerPort: 2, hostPort: 80}]",
        [#"ports[1].hostPort: Duplicate value: "TCP//80""#]
      ),
      (
        "imagePullPolicy: Sometimes",
        [
          #"imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never""#
        ]
      ),
      (
        "env: [{name: A=B}, {name: B, value: c, valueFrom: {fieldRef: {fieldPath: spec.x}}}]",
        [
          #"env[1].valueFrom: Invalid value: "": may not be specified when `value` is not empty"#,
          #"env[0].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='"#,
          #"env[1].valueFrom.fieldRef.fieldPath: Invalid value: "spec.x": error converting fieldPath: field label not supported: spec.x"#,
        ]
      ),
      (
        "env: [{name: A, valueFrom: {configMapKeyRef: {name: c, key: a/b}}}]",
        [#"env[0].valueFrom.configMapKeyRef.key: Invalid value: "a/b": \#(KubernetesWords.key)"#]
      ),
      (
        "envFrom: [{prefix: x}]",
        [#"envFrom: Invalid value: "": must specify one of: `configMapRef` or `secretRef`"#]
      ),
      (
        "livenessProbe: {httpGet: {port: 0, scheme: http}, successThreshold: 2}",
        [
          "livenessProbe.successThreshold: Invalid value: 2: must be 1",
          "livenessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive",
          #"livenessProbe.httpGet.scheme: Unsupported value: "http": supported values: "HTTP", "HTTPS""#,
        ]
      ),
      (
        "startupProbe: {periodSeconds: -1}",
        [
          "startupProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0",
          "startupProbe: Required value: must specify a handler type",
        ]
      ),
      (
        "lifecycle: {preStop: {exec: {command: [a]}, tcpSocket: {port: web}}}",
        ["lifecycle.preStop.tcpSocket: Forbidden: may not specify more than 1 handler type"]
      ),
      (
        "resources: {limits: {cpu: 1, memory: -1Gi}, requests: {cpu: 1500m}}",
        [
          #"resources.limits[memory]: Invalid value: "-1Gi": must be greater than or equal to 0"#,
          #"resources.requests: Invalid value: "1500m": must be less than or equal to cpu limit of 1"#,
        ]
      ),
      (
        "resources: {requests: {gpu: 1}}",
        [
          #"resources.requests[gpu]: Invalid value: "gpu": must be a standard resource type or fully qualified"#,
          #"resources.requests[gpu]: Invalid value: "gpu": must be a standard resource for containers"#,
        ]
      ),
      (
        "securityContext: {runAsUser: -1}",
        [
          "securityContext.runAsUser: Invalid value: -1: must be between 0 and 4294967295, inclusive"
        ]
      ),
      (
        "volumeMounts: [{name: data, mountPath: /a}]",
        [#"volumeMounts[0].name: Not found: "data""#]
      ),
    ]
  )
  func containers(_ fields: String, _ expected: [String]) throws {
    let found = try container(fields)
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)
  }

  @Test(
    "pods",
    arguments: [
      ("containers: []", ["containers: Required value"]),
      (
        "containers: [{name: a, image: ''}, {name: a, image: c}, {name: A.b, image: c}]",
        [
          #"containers[1].name: Duplicate value: "a""#, "containers[0].image: Required value",
          #"containers[2].name: Invalid value: "A.b": \#(KubernetesWords.label)"#,
        ]
      ),
      (
        "initContainers: [{name: a, image: b, livenessProbe: {exec: {command: [c]}}}], containers: [{name: a, image: b}]",
        [
          #"initContainers[0].name: Duplicate value: "a""#,
          "initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always",
        ]
      ),
      (
        "restartPolicy: Never, containers: [{name: a, image: b}]",
        [#"restartPolicy: Unsupported value: "Never": supported values: "Always""#]
      ),
      (
        "dnsPolicy: None, nodeSelector: {a b: c}, containers: [{name: a, image: b}]",
        [
          #"nodeSelector: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"#,
          "dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None",
        ]
      ),
      (
        "volumes: [{name: v}, {name: v}, {name: w, secret: {}, emptyDir: {}}], containers: [{name: a, image: b, volumeMounts: [{name: v, mountPath: /a}, {name: w, mountPath: /a}]}]",
        [
          #"volumes[1].name: Duplicate value: "v""#,
          #"containers[0].volumeMounts[1].mountPath: Invalid value: "/a": must be unique"#,
          "volumes[2].secret: Forbidden: may not specify more than 1 volume type",
          "volumes[2].secret.secretName: Required value",
        ]
      ),
      (
        "volumes: [{name: v, configMap: {name: c, defaultMode: 512}}], containers: [{name: a, image: b}]",
        [
          "volumes[0].configMap.defaultMode: Invalid value: 512: must be a number between 0 and 0777 (octal), both inclusive"
        ]
      ),
      (
        "tolerations: [{operator: Equal, value: x}, {key: a, effect: Never}], containers: [{name: a, image: b}]",
        [
          #"tolerations[0].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys""#,
          #"tolerations[1].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute""#,
        ]
      ),
    ]
  )
  func pods(_ fields: String, _ expected: [String]) throws {
    let found = try messages("apps/v1 Deployment", pod(fields))
    #expect(Set(found) == Set(expected.map { "spec.template.spec.\($0)" }))
    #expect(found.count == expected.count)
  }

  @Test(
    "schedules",
    arguments: [
      ("*/5 0-6,22 * jan-jun 1-5/2", nil), ("@daily", nil), ("@every 1h", nil),
      ("* * * *", "expected exactly 5 fields, found 4: [* * * *]"),
      ("61 * * * *", "end of range (61) above maximum (59): 61"),
      ("* * 0 * *", "beginning of range (0) below minimum (1): 0"),
      ("9-3 * * * *", "beginning of range (9) beyond end of range (3): 9-3"),
      ("*/0 * * * *", "step of range should be a positive number: */0"),
      (
        "x * * * *",
        #"failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax"#
      ),
      ("@noon", "unrecognized descriptor: @noon"),
    ]
  )
  func schedules(_ schedule: String, _ mistake: String?) throws {
    let job = "{template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}"
    let found = try messages(
      "batch/v1 CronJob",
      "spec: {schedule: '\(schedule)', jobTemplate: {spec: \(job)}}"
    )
    let expected = mistake.map { ["spec.schedule: Invalid value: \"\(schedule)\": \($0)"] } ?? []
    #expect(found == expected)
  }

  @Test("what the API server fills in, and a StatefulSet's claims, are there")
  func filledIn() throws {
    let statefulSet = """
      spec:
        selector: {matchLabels: {a: b}}
        template:
          metadata: {labels: {a: b}}
          spec:
            volumes: [{name: empty}]
            containers:
            - name: a
              image: b
              ports: [{containerPort: 80, hostPort: 0}]
              volumeMounts: [{name: data, mountPath: /a}, {name: empty, mountPath: /b}]
              readinessProbe: {httpGet: {port: web}, timeoutSeconds: 0}
              resources: {requests: {cpu: 1}, limits: {cpu: '1', example.com/gpu: 1}}
        volumeClaimTemplates:
        - metadata: {name: data}
          spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
      """
    #expect(try messages("apps/v1 StatefulSet", statefulSet) == [])
    #expect(try messages("v1 Service", "spec: {clusterIP: None}") == [])
    #expect(
      try messages("v1 Service", "spec: {ports: [{port: 1, targetPort: 0, nodePort: 0}]}") == []
    )
    #expect(
      try messages(
        "v1 Service",
        "spec: {ports: [{port: 53, name: a}, {port: 53, name: b, protocol: UDP}]}\nstatus: {conditions: []}"
      ) == []
    )
    #expect(
      try messages(
        "networking.k8s.io/v1 Ingress",
        "spec: {rules: [{host: '*.example.org'}], defaultBackend: {service: {name: a, port: {number: 1}}}}"
      ) == []
    )
  }

  @Test("names have the form of their kind")
  func names() throws {
    let address =
      "metadata: {name: '2001:db8::1'}\nspec: {parentRef: {name: a, resource: services}}"
    #expect(try messages("networking.k8s.io/v1 IPAddress", address) == [])
    #expect(
      try messages("rbac.authorization.k8s.io/v1 ClusterRole", "metadata: {name: 'system:A_b'}")
        == []
    )
    #expect(
      try messages("rbac.authorization.k8s.io/v1 ClusterRole", "metadata: {name: a/b}")
        == [#"metadata.name: Invalid value: "a/b": may not contain '/'"#]
    )
    let long = String(repeating: "a", count: 53)
    let job = "{template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}"
    #expect(
      try messages(
        "batch/v1 CronJob",
        "metadata: {name: \(long)}\nspec: {schedule: '@daily', jobTemplate: {spec: \(job)}}"
      ) == ["metadata.name: Invalid value: \"\(long)\": must be no more than 52 characters"]
    )
  }

  @Test("every rule of a field is one, of a field that there is")
  func rules() { #expect(KubernetesKinds.known.meaninglessRules == []) }

  @Test("Crossplane's command looks at none of this")
  func crossplane() throws {
    let resource = try yaml("{apiVersion: v1, kind: Service, spec: {ports: [{port: 99999}]}}")
    let report = try Validation(against: Extensions(judge: .crossplane)).report(on: [resource])
    #expect(report.resources.map(\.status) == [.valid])
  }
}
