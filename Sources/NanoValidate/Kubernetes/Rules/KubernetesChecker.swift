// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Looks for what the API server would refuse in a resource of a built-in kind beyond the types of
/// its fields: bounds, words, names, and what has to fit together.
///
/// Fields that the API server fills in when they are absent count as filled in. What is of another
/// type is passed over here, the reader tells it.
struct KubernetesChecker {
  /// What was found, in the order of the resource's fields.
  var errors: [FieldError] = []
  /// The way to the value that is looked at.
  var path = FieldPath()
  /// The volumes of a pod that it does not name itself: the claims of its StatefulSet.
  var claims: Set<String> = []
  private let kinds: KubernetesKinds

  /// A checker that has found nothing yet.
  init(_ kinds: KubernetesKinds) { self.kinds = kinds }

  /// Checks a resource; its `status` is the server's own, and passed over.
  mutating func check(_ resource: Value, of type: ResourceType, _ kind: KubernetesKind) {
    checkName(of: resource, type)
    guard let members = resource.object else { return }
    check(members, as: kind.structure, isResource: true)
  }

  private mutating func check(_ value: Value, as type: KubernetesType) {
    switch (type, value) {
    case (.structure("v1.ObjectMeta"), _): break
    case (.structure(let name), .object(let members)): check(members, as: name)
    case (.map(let type), .object(let members)):
      for (key, value) in members { at(.key(key)) { $0.check(value, as: type) } }
    case (.list(let type), .array(let elements)):
      for (index, element) in elements.enumerated() {
        at(.index(index)) { $0.check(element, as: type) }
      }
    default: break
    }
  }

  private mutating func check(_ members: Members, as name: Substring, isResource: Bool = false) {
    let structure = kinds.structure(named: name)
    for (field, rules) in KubernetesRule.known[name] ?? [] {
      // That a field is absent which must be there is told by the reader.
      if members[field, .null].isNull, structure.required.contains(field) { continue }
      at(.field(field)) { checker in
        for rule in rules { checker.check(members[field, .null], against: rule) }
      }
    }
    let outer = claims
    checkTogether(members, as: name)
    for (key, value) in members where !(isResource && key == "status") {
      guard let type = structure.fields[key] else { continue }
      at(.field(key)) { $0.check(value, as: type) }
    }
    claims = outer
  }

  /// Checks what concerns several fields of a struct.
  private mutating func checkTogether(_ members: Members, as name: Substring) {
    switch name {
    case "v1.PodSpec": checkPod(members)
    case "v1.Container", "v1.EphemeralContainer": checkContainer(members)
    case "v1.ResourceRequirements": checkResources(members)
    case "v1.Probe": checkHandler(members, ["exec", "httpGet", "tcpSocket", "grpc"])
    case "v1.LifecycleHandler": checkHandler(members, ["exec", "httpGet", "tcpSocket", "sleep"])
    case "v1.EnvVar": checkVariable(members)
    case "v1.EnvFromSource": checkVariables(members)
    case "v1.Volume": checkVolume(members)
    case "v1.Toleration": checkToleration(members)
    case "v1.LabelSelectorRequirement": checkRequirement(members)
    case "v1.PodTemplateSpec": checkTemplate(members)
    case "v1.SecurityContext": checkSecurityContext(members)
    case "v1.DeploymentSpec": checkDeployment(members)
    case "v1.DeploymentStrategy": checkDeploymentStrategy(members)
    case "v1.ReplicaSetSpec": checkPodsThatStay(members, of: "ReplicaSet", "deployment")
    case "v1.StatefulSetSpec": checkStatefulSet(members)
    case "v1.DaemonSetSpec": checkDaemonSet(members)
    case "v1.ReplicationControllerSpec": checkReplicationController(members)
    case "v1.JobSpec": checkJob(members)
    case "v1.CronJobSpec": checkSchedule(members["schedule", .null])
    case "v1.ServiceSpec": checkService(members)
    case "v1.IngressSpec": checkIngress(members)
    case "v1.IngressRule": checkHost(members["host", .null])
    case "v1.HTTPIngressPath": checkIngressPath(members)
    case "v1.IngressBackend": checkIngressBackend(members)
    case "v1.NetworkPolicySpec": checkNetworkPolicy(members)
    case "v1.NetworkPolicyPort": checkNetworkPolicyPort(members)
    case "v1.NetworkPolicyPeer": checkNetworkPolicyPeer(members)
    case "v1.IPBlock": checkIPBlock(members)
    case "v1.PersistentVolumeClaimSpec": checkClaim(members)
    case "v1.Secret": checkSecret(members)
    case "v1.ConfigMap": checkConfigMap(members)
    case "v1.CustomResourceDefinition": checkDefinition(members)
    case "v1.PriorityClass": checkPriorityClass(members)
    case "v1.HorizontalPodAutoscalerSpec", "v2.HorizontalPodAutoscalerSpec":
      checkAutoscaler(members)
    case "v1.PodDisruptionBudgetSpec": checkDisruptionBudget(members)
    case "v1.RoleBinding": checkRoleReference(members, ["Role", "ClusterRole"])
    case "v1.ClusterRoleBinding": checkRoleReference(members, ["ClusterRole"])
    case "v1.Subject~rbac": checkSubject(members)
    case "v1.Role": checkPolicyRules(members, isNamespaced: true)
    case "v1.ClusterRole": checkPolicyRules(members, isNamespaced: false)
    default: break
    }
  }

  // MARK: - Noting

  /// Does something one step further on the way.
  mutating func at(_ step: FieldPath.Step, _ body: (inout KubernetesChecker) -> Void) {
    path.steps.append(step)
    body(&self)
    path.steps.removeLast()
  }

  /// Notes a mistake at a place behind the way so far.
  mutating func note(
    _ kind: FieldError.Kind,
    _ value: Value = "",
    _ detail: String = "",
    at steps: FieldPath.Step...,
    isUnquoted: Bool = false
  ) {
    note(kind, value, detail, along: steps, isUnquoted: isUnquoted)
  }

  /// Notes a mistake at the end of some steps from here.
  mutating func note(
    _ kind: FieldError.Kind,
    _ value: Value = "",
    _ detail: String = "",
    along steps: [FieldPath.Step],
    isUnquoted: Bool = false
  ) {
    let place = FieldPath(steps: path.steps + steps)
    errors.append(
      FieldError(
        kind,
        field: place.field,
        path: place.path,
        value: value,
        detail: detail,
        isValueUnquoted: isUnquoted
      )
    )
  }

  /// Notes a text that is none of some words.
  mutating func note(_ text: String, isNoneOf words: [String], at steps: FieldPath.Step...) {
    note(text, isNoneOf: words, along: steps)
  }

  /// Notes a text that is none of some words, at the end of some steps from here.
  mutating func note(_ text: String, isNoneOf words: [String], along steps: [FieldPath.Step]) {
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    note(.notSupported, .string(text), "supported values: \(list)", along: steps)
  }

  /// Notes what is wrong with a text of a form.
  mutating func check(_ text: String, _ form: KubernetesText, at steps: FieldPath.Step...) {
    for sentence in form.mistakes(in: text) {
      note(.invalid, .string(text), sentence, along: steps)
    }
  }

  /// Checks the name of a resource; each kind has its own form.
  private mutating func checkName(of resource: Value, _ type: ResourceType) {
    let name = resource["metadata"]["name"].string ?? ""
    let form: KubernetesText =
      switch (type.group, type.kind) {
      case ("", "Namespace"): .label
      case ("", "Service"): .label1035
      case ("rbac.authorization.k8s.io", _), ("certificates.k8s.io", _): .pathSegment
      case ("apiregistration.k8s.io", _), ("authentication.k8s.io", _),
        ("authorization.k8s.io", _), ("", "Event"), ("events.k8s.io", _),
        ("networking.k8s.io", "IPAddress"):
        .pathSegment
      default: .subdomain
      }
    let standard: Set<String> = ["kubernetes", "orphan", "foregroundDeletion"]
    for (index, value) in (resource["metadata"]["finalizers"].array ?? []).enumerated() {
      guard let text = value.string, !text.utf8.contains(UInt8(ascii: "/")),
        !standard.contains(text)
      else { continue }
      note(
        .invalid,
        .string(text),
        "name is neither a standard finalizer name nor is it fully qualified",
        at: .field("metadata"),
        .field("finalizers"),
        .index(index)
      )
    }
    // What every name must be is checked with the metadata.
    guard form != .pathSegment, !name.isEmpty,
      KubernetesText.pathSegment.mistakes(in: name).isEmpty
    else { return }
    check(name, form, at: .field("metadata"), .field("name"))
    if type.group == "batch", type.kind == "CronJob", name.utf8.count > 52 {
      note(
        .invalid,
        .string(name),
        "must be no more than 52 characters",
        at: .field("metadata"),
        .field("name")
      )
    }
  }
}

extension Members {
  /// The value of a key, or another one when there is none.
  subscript(key: String, other: Value) -> Value { self[key] ?? other }
}
