// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// What makes pods: selectors and templates, how pods are replaced, jobs, and what scales them.
extension KubernetesChecker {
  mutating func checkTemplate(_ template: Members) {
    let metadata = template["metadata", .null]
    at(.field("labels")) { $0.checkLabels(metadata["labels"]) }
    if !(template["spec", .null]["ephemeralContainers"].isEmptyOrZero) {
      note(
        .forbidden,
        "",
        "ephemeral containers not allowed in pod template",
        at: .field("spec"),
        .field("ephemeralContainers")
      )
    }
  }

  mutating func checkRequirement(_ requirement: Members) {
    let values = requirement["values", .null]
    switch requirement["operator", .null].string {
    case "In", "NotIn":
      if values.isEmptyOrZero {
        let sentence = "must be specified when `operator` is 'In' or 'NotIn'"
        note(.required, "", sentence, at: .field("values"))
      }
    case "Exists", "DoesNotExist":
      if !values.isEmptyOrZero {
        let sentence = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
        note(.forbidden, "", sentence, at: .field("values"))
      }
    case let sign?:
      note(.invalid, .string(sign), "not a valid selector operator", at: .field("operator"))
    case nil: break
    }
  }

  // MARK: - Pods that stay

  mutating func checkDeployment(_ spec: Members) {
    checkPodsThatStay(spec, of: "ReplicaSet", "deployment")
    let least = spec["minReadySeconds", .null].integer ?? 0
    if let deadline = spec["progressDeadlineSeconds", .null].integer, deadline <= least {
      note(
        .invalid,
        .integer(deadline),
        "must be greater than minReadySeconds",
        at: .field("progressDeadlineSeconds")
      )
    }
  }

  /// Checks that pods are selected and never end by themselves.
  ///
  /// - Parameter word: What the API server calls the kind in its sentence on an empty selector.
  mutating func checkPodsThatStay(_ spec: Members, of kind: String, _ word: String) {
    checkSelector(spec, word)
    checkAlwaysRestarted(spec, of: kind)
  }

  mutating func checkStatefulSet(_ spec: Members) {
    checkPodsThatStay(spec, of: "StatefulSet", "statefulset")
    let templates = spec["volumeClaimTemplates", .null].array ?? []
    claims = Set(templates.compactMap { $0["metadata"]["name"].string })
    let order = spec["podManagementPolicy", .null]
    if order.isNone(of: "OrderedReady", "Parallel") {
      note(
        .invalid,
        order,
        "must be 'OrderedReady' or 'Parallel'",
        at: .field("podManagementPolicy")
      )
    }
    let strategy = spec["updateStrategy", .null]
    if strategy["type"].isNone(of: "RollingUpdate", "OnDelete") {
      note(
        .invalid,
        strategy,
        "must be 'RollingUpdate' or 'OnDelete'",
        at: .field("updateStrategy")
      )
    }
  }

  mutating func checkDaemonSet(_ spec: Members) {
    checkPodsThatStay(spec, of: "DaemonSet", "daemonset")
    let strategy = spec["updateStrategy", .null]
    if strategy["type"].isNone(of: "RollingUpdate", "OnDelete") {
      let words = "supported values: \"RollingUpdate\", \"OnDelete\""
      note(.notSupported, strategy, words, at: .field("updateStrategy"))
    }
    let rolling = strategy["rollingUpdate"]
    // Absent are 1 and 0.
    let isNoneUnavailable = rolling["maxUnavailable"].isNoShare
    let isNoneMore = rolling["maxSurge"].isNull || rolling["maxSurge"].isNoShare
    let place: [FieldPath.Step] = [.field("updateStrategy"), .field("rollingUpdate")]
    if isNoneUnavailable, isNoneMore {
      note(
        .required,
        "",
        "cannot be 0 when maxSurge is 0",
        along: place + [.field("maxUnavailable")]
      )
    } else if !isNoneUnavailable, !isNoneMore {
      let share = rolling["maxSurge"]
      note(
        .invalid,
        .string(share.string ?? share.jsonText()),
        "may not be set when maxUnavailable is non-zero",
        along: place + [.field("maxSurge")],
        isUnquoted: true
      )
    }
  }

  mutating func checkReplicationController(_ spec: Members) {
    let labels = spec["template", .null]["metadata"]["labels"]
    checkMatch(spec["selector", .null].object ?? [:], [], labels)
    checkAlwaysRestarted(spec, of: "ReplicationController")
  }

  private mutating func checkSelector(_ spec: Members, _ word: String) {
    guard let selector = spec["selector", .null].object else { return }
    let labels = selector["matchLabels", .null].object ?? [:]
    let expressions = selector["matchExpressions", .null].array ?? []
    if labels.isEmpty, expressions.isEmpty {
      note(
        .invalid,
        .object(selector),
        "empty selector is invalid for \(word)",
        at: .field("selector")
      )
    } else if !spec["template", .null].isNull {
      checkMatch(labels, expressions, spec["template", .null]["metadata"]["labels"])
    }
  }

  /// Checks that the labels of a template are those that are selected.
  private mutating func checkMatch(
    _ selected: Members,
    _ expressions: [Value],
    _ labels: Value
  ) {
    let labels = labels.object ?? [:]
    let isMatch =
      selected.allSatisfy { labels[$0.key] == $0.value }
      && expressions.allSatisfy { expression in
        let label = labels[expression["key"].string ?? ""]
        let values = expression["values"].array ?? []
        return switch expression["operator"].string {
        case "In": label.map(values.contains) ?? false
        case "NotIn": !(label.map(values.contains) ?? false)
        case "Exists": label != nil
        case "DoesNotExist": label == nil
        default: true
        }
      }
    if isMatch { return }
    note(
      .invalid,
      .object(labels),
      "`selector` does not match template `labels`",
      at: .field("template"),
      .field("metadata"),
      .field("labels")
    )
  }

  private mutating func checkAlwaysRestarted(_ spec: Members, of kind: String) {
    let pod = spec["template", .null]["spec"]
    let policy = pod["restartPolicy"].string ?? ""
    if !policy.isEmpty, policy != "Always" {
      note(
        policy,
        isNoneOf: ["Always"],
        at: .field("template"),
        .field("spec"),
        .field("restartPolicy")
      )
    }
    if !pod["activeDeadlineSeconds"].isNull {
      note(
        .forbidden,
        "",
        "activeDeadlineSeconds in \(kind) is not Supported",
        at: .field("template"),
        .field("spec"),
        .field("activeDeadlineSeconds")
      )
    }
  }

  mutating func checkDeploymentStrategy(_ strategy: Members) {
    let rolling = strategy["rollingUpdate", .null]
    switch strategy["type", .null].string ?? "" {
    case "", "RollingUpdate":
      // Absent shares are filled in with 25%.
      guard rolling["maxUnavailable"].isNoShare, rolling["maxSurge"].isNoShare else { return }
      note(
        .invalid,
        .string(rolling["maxUnavailable"].string ?? "0"),
        "may not be 0 when `maxSurge` is 0",
        at: .field("rollingUpdate"),
        .field("maxUnavailable"),
        isUnquoted: true
      )
    case "Recreate":
      if rolling.isNull { return }
      note(
        .forbidden,
        "",
        "may not be specified when strategy `type` is 'Recreate'",
        at: .field("rollingUpdate")
      )
    default:
      let words = "supported values: \"Recreate\", \"RollingUpdate\""
      note(.notSupported, .object(strategy), words)
    }
  }

  // MARK: - Jobs

  mutating func checkJob(_ spec: Members) {
    let policy = spec["template", .null]["spec"]["restartPolicy"].string ?? "Always"
    if policy == "OnFailure" || policy == "Never" || spec["template", .null].isNull { return }
    note(
      .required,
      "",
      "valid values: \"OnFailure\", \"Never\"",
      at: .field("template"),
      .field("spec"),
      .field("restartPolicy")
    )
  }

  /// Checks that a schedule has five fields, or is one of the words for schedules.
  mutating func checkSchedule(_ value: Value) {
    guard let text = value.string, !text.isEmpty else { return }
    if let mistake = CronSchedule.mistake(in: text) {
      note(.invalid, .string(text), mistake, at: .field("schedule"))
    }
  }

  // MARK: - Scaling

  mutating func checkAutoscaler(_ spec: Members) {
    let least = spec["minReplicas", .null].integer ?? 1
    guard let most = spec["maxReplicas", .null].integer, most < least else { return }
    note(
      .invalid,
      .integer(most),
      "must be greater than or equal to `minReplicas`",
      at: .field("maxReplicas")
    )
  }

  mutating func checkDisruptionBudget(_ spec: Members) {
    if spec["minAvailable", .null].isNull || spec["maxUnavailable", .null].isNull { return }
    note(.invalid, .object(spec), "minAvailable and maxUnavailable cannot be both set")
  }
}

extension Value {
  /// Whether it is a share of nothing: 0 or `0%`; what is absent is filled in.
  fileprivate var isNoShare: Bool { integer == 0 || percentage == 0 }

  /// Whether it is a text that is neither of two words.
  fileprivate func isNone(of first: String, _ second: String) -> Bool {
    guard let text = string, !text.isEmpty else { return false }
    return text != first && text != second
  }
}
