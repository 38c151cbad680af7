// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Claims, Secrets, ConfigMaps, priorities, and who may do what.
extension KubernetesChecker {
  mutating func checkClaim(_ spec: Members) {
    let modes = (spec["accessModes", .null].array ?? []).compactMap(\.string)
    if modes.isEmpty {
      note(.required, "", "at least 1 access mode is required", at: .field("accessModes"))
    }
    let known = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]
    for mode in modes where !known.contains(mode) {
      note(mode, isNoneOf: known, at: .field("accessModes"))
    }
    if modes.contains("ReadWriteOncePod"), modes.count > 1 {
      note(
        .forbidden,
        "",
        "may not use ReadWriteOncePod with other access modes",
        at: .field("accessModes")
      )
    }
    let storage = spec["resources", .null]["requests"]["storage"]
    if storage.isNull {
      note(.required, at: .field("resources"), .key("storage"))
    } else if let amount = storage.amount, !(.zero < amount) {
      note(
        .invalid,
        .string("\(amount)"),
        "must be greater than zero",
        at: .field("resources"),
        .key("storage")
      )
    }
  }

  // MARK: - Secrets and ConfigMaps

  /// What Secrets of a type must hold.
  private static let keysOfTypes: [String: [String]] = [
    "kubernetes.io/tls": ["tls.crt", "tls.key"],
    "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
    "kubernetes.io/dockercfg": [".dockercfg"],
    "kubernetes.io/ssh-auth": ["ssh-privatekey"],
  ]
  private static let largest = 1 << 20

  mutating func checkSecret(_ secret: Members) {
    let data = secret["data", .null].object ?? [:]
    let texts = secret["stringData", .null].object ?? [:]
    checkKeys(data, of: "data")
    // The API server puts these among the data before it looks.
    checkKeys(texts.filtered { data[$0] == nil }, of: "data")
    func has(_ key: String) -> Bool { data[key] != nil || texts[key] != nil }
    let type = secret["type", .null].string ?? ""
    for key in Self.keysOfTypes[type] ?? [] where !has(key) {
      note(.required, at: .field("data"), .key(key))
    }
    if type == "kubernetes.io/basic-auth", !has("username"), !has("password") {
      note(.required, at: .field("data"), .key("username"))
      note(.required, at: .field("data"), .key("password"))
    }
    if type == "kubernetes.io/service-account-token" {
      let key = "kubernetes.io/service-account.name"
      if secret["metadata", .null]["annotations"][key].isEmptyOrZero {
        note(.required, at: .field("metadata"), .field("annotations"), .key(key))
      }
    }
    let size = data.reduce(0) { $0 + ($1.value.string?.utf8.count ?? 0) / 4 * 3 }
    checkSize(size + Self.size(texts), at: "data")
  }

  mutating func checkConfigMap(_ map: Members) {
    let data = map["data", .null].object ?? [:]
    let bytes = map["binaryData", .null].object ?? [:]
    checkKeys(data, of: "data")
    checkKeys(bytes, of: "binaryData")
    for (key, _) in data where bytes[key] != nil {
      note(
        .invalid,
        .string(key),
        "duplicate of key present in binaryData",
        at: .field("data"),
        .key(key)
      )
    }
    // The API server names no field here.
    checkSize(Self.size(data) + Self.size(bytes) / 4 * 3, at: nil)
  }

  private mutating func checkKeys(_ members: Members, of field: String) {
    for (key, _) in members { check(key, .configKey, at: .field(field), .key(key)) }
  }

  private static func size(_ members: Members) -> Int {
    members.reduce(0) { $0 + ($1.value.string?.utf8.count ?? 0) }
  }

  private mutating func checkSize(_ size: Int, at field: String?) {
    guard size > Self.largest else { return }
    errors.append(
      FieldError(
        .tooLong,
        field: field ?? "[]",
        path: field.map { Path(keys: $0) } ?? Path(),
        value: "",
        detail: "may not be more than \(Self.largest) bytes"
      )
    )
  }

  mutating func checkPriorityClass(_ priority: Members) {
    let limit: Int64 = 1_000_000_000
    let name = priority["metadata", .null]["name"].string ?? ""
    guard let value = priority["value", .null].integer, value > limit,
      !name.hasPrefix("system-")
    else { return }
    note(
      .forbidden,
      "",
      "maximum allowed value of a user defined priority is \(limit)",
      at: .field("value")
    )
  }

  // MARK: - Roles

  private static let roleGroup = "rbac.authorization.k8s.io"

  mutating func checkRoleReference(_ binding: Members, _ kinds: [String]) {
    let reference = binding["roleRef", .null]
    if reference.isNull { return }
    let group = reference["apiGroup"].string ?? ""
    if !group.isEmpty, group != Self.roleGroup {
      note(group, isNoneOf: [Self.roleGroup], at: .field("roleRef"), .field("apiGroup"))
    }
    if let kind = reference["kind"].string, !kinds.contains(kind) {
      note(kind, isNoneOf: kinds, at: .field("roleRef"), .field("kind"))
    }
  }

  mutating func checkSubject(_ subject: Members) {
    let group = subject["apiGroup", .null].string ?? ""
    switch subject["kind", .null].string {
    case "ServiceAccount":
      if !group.isEmpty { note(group, isNoneOf: [""], at: .field("apiGroup")) }
      if let name = subject["name", .null].string, !name.isEmpty {
        check(name, .subdomain, at: .field("name"))
      }
      if subject["namespace", .null].isEmptyOrZero { note(.required, at: .field("namespace")) }
    case "User", "Group":
      if !group.isEmpty, group != Self.roleGroup {
        note(group, isNoneOf: [Self.roleGroup], at: .field("apiGroup"))
      }
    case let kind?: note(kind, isNoneOf: ["ServiceAccount", "User", "Group"], at: .field("kind"))
    case nil: break
    }
  }

  mutating func checkPolicyRules(_ role: Members, isNamespaced: Bool) {
    for (index, rule) in (role["rules", .null].array ?? []).enumerated() {
      at(.field("rules")) { $0.at(.index(index)) { $0.check(policyRule: rule, isNamespaced) } }
    }
  }

  private mutating func check(policyRule rule: Value, _ isNamespaced: Bool) {
    if rule["verbs"] == [] {
      note(.required, "", "verbs must contain at least one value", at: .field("verbs"))
    }
    let urls = rule["nonResourceURLs"]
    if !urls.isEmptyOrZero {
      if isNamespaced {
        note(
          .invalid,
          urls,
          "namespaced rules cannot apply to non-resource URLs",
          at: .field("nonResourceURLs")
        )
      }
      let others = ["apiGroups", "resources", "resourceNames"]
      if others.contains(where: { !rule[$0].isEmptyOrZero }) {
        note(
          .invalid,
          urls,
          "rules cannot apply to both regular resources and non-resource URLs",
          at: .field("nonResourceURLs")
        )
      }
      return
    }
    let fields = [("apiGroups", "api group"), ("resources", "resource")]
    for (field, words) in fields where rule[field].isEmptyOrZero {
      note(.required, "", "resource rules must supply at least one \(words)", at: .field(field))
    }
  }
}

extension Members {
  /// The members whose keys pass.
  fileprivate func filtered(_ isChosen: (String) -> Bool) -> Members {
    var chosen = Members()
    for (key, value) in self where isChosen(key) { chosen.append(unique: key, value) }
    return chosen
  }
}
