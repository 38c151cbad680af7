// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Pods: what of their containers and volumes has to fit together.
extension KubernetesChecker {
  mutating func checkPod(_ pod: Members) {
    let containers = pod["containers", .null].array ?? []
    let initial = pod["initContainers", .null].array ?? []
    var names: Set<String> = []
    checkNames(containers, "containers", &names)
    checkNames(initial, "initContainers", &names)
    for (index, container) in initial.enumerated() where container["restartPolicy"].isNull {
      for field in ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"]
      where !container[field].isNull {
        note(
          .forbidden,
          "",
          "may not be set for init containers without restartPolicy=Always",
          at: .field("initContainers"),
          .index(index),
          .field(field)
        )
      }
    }
    checkMounts(containers, "containers", pod)
    checkMounts(initial, "initContainers", pod)
    checkHostPorts(containers, isHostNetwork: pod["hostNetwork", .null] == true)
    if pod["dnsPolicy", .null] == "None" {
      let servers = pod["dnsConfig", .null]["nameservers"]
      if pod["dnsConfig", .null].isNull {
        note(
          .required,
          "",
          "must provide `dnsConfig` when `dnsPolicy` is None",
          at: .field("dnsConfig")
        )
      } else if servers.isEmptyOrZero {
        note(
          .required,
          "",
          "must provide at least one DNS nameserver when `dnsPolicy` is None",
          at: .field("dnsConfig"),
          .field("nameservers")
        )
      }
    }
  }

  private mutating func checkNames(
    _ containers: [Value],
    _ field: String,
    _ names: inout Set<String>
  ) {
    for (index, container) in containers.enumerated() {
      guard let name = container["name"].string, !name.isEmpty else { continue }
      if !names.insert(name).inserted {
        note(.duplicate, .string(name), at: .field(field), .index(index), .field("name"))
      }
    }
  }

  private mutating func checkMounts(_ containers: [Value], _ field: String, _ pod: Members) {
    let volumes = Set((pod["volumes", .null].array ?? []).compactMap { $0["name"].string })
    for (index, container) in containers.enumerated() {
      var paths: Set<String> = []
      for (mount, value) in (container["volumeMounts"].array ?? []).enumerated() {
        let steps: [FieldPath.Step] = [
          .field(field), .index(index), .field("volumeMounts"), .index(mount),
        ]
        if let name = value["name"].string, !name.isEmpty, !volumes.contains(name),
          !claims.contains(name)
        {
          note(.notFound, .string(name), along: steps + [.field("name")])
        }
        if let place = value["mountPath"].string, !place.isEmpty, !paths.insert(place).inserted {
          note(
            .invalid,
            .string(place),
            "must be unique",
            along: steps + [.field("mountPath")]
          )
        }
      }
    }
  }

  private mutating func checkHostPorts(_ containers: [Value], isHostNetwork: Bool) {
    var taken: Set<String> = []
    for (index, container) in containers.enumerated() {
      for (place, port) in (container["ports"].array ?? []).enumerated() {
        guard let number = port["hostPort"].integer, number != 0 else { continue }
        let steps: [FieldPath.Step] = [
          .field("containers"), .index(index), .field("ports"), .index(place), .field("hostPort"),
        ]
        let host = port["hostIP"].string ?? ""
        let key = "\(port["protocol"].string ?? "TCP")/\(host)/\(number)"
        if !taken.insert(key).inserted {
          note(.duplicate, .string(key), along: steps)
        }
        if isHostNetwork, let inner = port["containerPort"].integer, inner != number {
          note(
            .invalid,
            .integer(number),
            "must match `containerPort` when `hostNetwork` is true",
            along: steps
          )
        }
      }
    }
  }

  // MARK: - Containers

  mutating func checkContainer(_ container: Members) {
    for probe in ["livenessProbe", "startupProbe"] {
      guard let threshold = container[probe, .null]["successThreshold"].integer else { continue }
      if threshold > 1 {
        note(
          .invalid,
          .integer(threshold),
          "must be 1",
          at: .field(probe),
          .field("successThreshold")
        )
      }
    }
    let seconds = container["readinessProbe", .null]["terminationGracePeriodSeconds"]
    if !seconds.isNull {
      note(
        .invalid,
        seconds,
        "must not be set for readinessProbes",
        at: .field("readinessProbe"),
        .field("terminationGracePeriodSeconds")
      )
    }
  }

  /// Checks what a container asks for and what it may use.
  mutating func checkResources(_ resources: Members) {
    let limits = resources["limits", .null].object ?? [:]
    for field in ["limits", "requests"] {
      for (name, value) in resources[field, .null].object ?? [:] {
        checkResourceName(name, at: field)
        at(.field(field)) { $0.at(.key(name)) { $0.checkAmount(value) } }
      }
    }
    for (name, value) in resources["requests", .null].object ?? [:] {
      guard let request = value.amount, let limit = limits[name]?.amount, limit < request else {
        continue
      }
      note(
        .invalid,
        .string("\(request)"),
        "must be less than or equal to \(name) limit of \(limit)",
        at: .field("requests")
      )
    }
  }

  private mutating func checkResourceName(_ name: String, at field: String) {
    let known: Set<String> = ["cpu", "memory", "ephemeral-storage"]
    if known.contains(name) || name.hasPrefix("hugepages-") { return }
    let ofQuotas: Set<String> = ["storage", "pods", "services", "secrets", "configmaps"]
    check(name, .qualified, at: .field(field), .key(name))
    if name.utf8.contains(UInt8(ascii: "/")) { return }
    if !ofQuotas.contains(name) {
      note(
        .invalid,
        .string(name),
        "must be a standard resource type or fully qualified",
        at: .field(field),
        .key(name)
      )
    }
    note(
      .invalid,
      .string(name),
      "must be a standard resource for containers",
      at: .field(field),
      .key(name)
    )
  }

  /// Checks that there is one way of asking or telling a container, and only one.
  mutating func checkHandler(_ handler: Members, _ fields: [String]) {
    let present = fields.filter { !handler[$0, .null].isNull }
    if present.isEmpty { note(.required, "", "must specify a handler type") }
    for field in present.dropFirst() {
      note(.forbidden, "", "may not specify more than 1 handler type", at: .field(field))
    }
  }

  mutating func checkSecurityContext(_ context: Members) {
    guard context["privileged", .null] == true,
      context["allowPrivilegeEscalation", .null] == false
    else { return }
    note(
      .invalid,
      .object(context),
      "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
    )
  }

  // MARK: - Variables

  /// Checks that a variable has a value or one place that it comes from.
  mutating func checkVariable(_ variable: Members) {
    guard let source = variable["valueFrom", .null].object else { return }
    let fields = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"]
    let count = fields.count { !(source[$0, .null].isNull) }
    if count == 0 {
      let sentence =
        "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` "
        + "or `fileKeyRef`"
      note(.invalid, "", sentence, at: .field("valueFrom"))
    } else if !variable["value", .null].isEmptyOrZero {
      note(
        .invalid,
        "",
        "may not be specified when `value` is not empty",
        at: .field("valueFrom")
      )
    } else if count > 1 {
      note(
        .invalid,
        "",
        "may not have more than one field specified at a time",
        at: .field("valueFrom")
      )
    }
    let field = source["fieldRef", .null]["fieldPath"]
    if let text = field.string, !text.isEmpty { checkFieldOfPod(text) }
  }

  /// Checks a field of the pod whose value a variable takes.
  private mutating func checkFieldOfPod(_ text: String) {
    let fields = [
      "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName",
      "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP",
      "status.podIPs",
    ]
    let isMember =
      text.hasSuffix("']")
      && (text.hasPrefix("metadata.labels['") || text.hasPrefix("metadata.annotations['"))
    if fields.contains(text) || isMember { return }
    let place: [FieldPath.Step] = [.field("valueFrom"), .field("fieldRef"), .field("fieldPath")]
    let others = [
      "metadata.annotations", "metadata.labels", "spec.restartPolicy", "spec.schedulerName",
      "status.phase",
    ]
    if others.contains(text) {
      note(text, isNoneOf: fields, along: place)
    } else {
      note(
        .invalid,
        .string(text),
        "error converting fieldPath: field label not supported: \(text)",
        along: place
      )
    }
  }

  mutating func checkVariables(_ source: Members) {
    let count = ["configMapRef", "secretRef"].count { !source[$0, .null].isNull }
    if count == 1 { return }
    // The API server names the list, not the element.
    let field = FieldPath(steps: path.steps.dropLast()).field
    let sentence =
      count == 0
      ? "must specify one of: `configMapRef` or `secretRef`"
      : "may not have more than one field specified at a time"
    errors.append(
      FieldError(.invalid, field: field, path: path.path, value: "", detail: sentence)
    )
  }

  // MARK: - Volumes and tolerations

  /// Checks that a volume is of one type; one of none is an empty folder.
  mutating func checkVolume(_ volume: Members) {
    let sources = volume.filter { $0.key != "name" && !$0.value.isNull }.map(\.key)
    let first = ["emptyDir", "hostPath", "secret", "nfs", "persistentVolumeClaim", "configMap"]
      .first { sources.contains($0) }
    for field in sources where field != first ?? sources.first {
      note(.forbidden, "", "may not specify more than 1 volume type", at: .field(field))
    }
  }

  mutating func checkToleration(_ toleration: Members) {
    func text(_ field: String) -> String { toleration[field, .null].string ?? "" }
    let (key, effect) = (text("key"), text("effect"))
    let (sign, value) = (text("operator"), text("value"))
    if !key.isEmpty { check(key, .qualified, at: .field("key")) }
    if key.isEmpty, sign != "Exists" {
      note(
        .invalid,
        .string(sign),
        "operator must be Exists when `key` is empty, which means "
          + "\"match all values and all keys\"",
        at: .field("operator")
      )
    }
    if !toleration["tolerationSeconds", .null].isNull, effect != "NoExecute" {
      note(
        .invalid,
        .string(effect),
        "effect must be 'NoExecute' when `tolerationSeconds` is set",
        at: .field("effect")
      )
    }
    if sign == "Exists", !value.isEmpty {
      note(
        .invalid,
        .string(value),
        "value must be empty when `operator` is 'Exists'",
        at: .field("operator")
      )
    }
    let words = ["Equal", "Exists", "Lt", "Gt"]
    if !sign.isEmpty, !words.contains(sign) {
      note(sign, isNoneOf: Array(words.prefix(2)), at: .field("operator"))
    }
    let effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"]
    if !effect.isEmpty, !effects.contains(effect) {
      note(effect, isNoneOf: effects, at: .field("effect"))
    }
  }
}
