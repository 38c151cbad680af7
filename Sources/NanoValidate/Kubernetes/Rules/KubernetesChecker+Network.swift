// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// Services, Ingresses and NetworkPolicies.
extension KubernetesChecker {
  mutating func checkService(_ spec: Members) {
    let type = spec["type", .null].string ?? "ClusterIP"
    let address = spec["clusterIP", .null].string ?? ""
    let ports = spec["ports", .null]
    if ports.isEmptyOrZero, address != "None", type != "ExternalName" {
      note(.required, at: .field("ports"))
    }
    if address == "None", type == "LoadBalancer" || type == "NodePort" {
      note(
        .invalid,
        "None",
        "may not be set to 'None' for \(type) services",
        at: .field("clusterIPs"),
        .index(0)
      )
    }
    if !address.isEmpty, address != "None" {
      check(address, .address, at: .field("clusterIPs"), .index(0))
    }
    if type == "ExternalName" { checkExternalName(spec) }
    checkServicePorts(ports.array ?? [], type)
    for (index, value) in (spec["externalIPs", .null].array ?? []).enumerated() {
      if let text = value.string { check(text, .address, at: .field("externalIPs"), .index(index)) }
    }
    checkTrafficPolicy(spec, type)
    checkLoadBalancer(spec, type)
    if (spec["sessionAffinity", .null].string ?? "None") == "None",
      !spec["sessionAffinityConfig", .null].isNull
    {
      note(
        .forbidden,
        "",
        "must not be set when session affinity is None",
        at: .field("sessionAffinityConfig")
      )
    }
  }

  private mutating func checkExternalName(_ spec: Members) {
    for field in ["clusterIPs", "ipFamilies", "ipFamilyPolicy"] {
      let value = field == "clusterIPs" ? spec["clusterIP", .null] : .null
      if !value.isEmptyOrZero || !spec[field, .null].isEmptyOrZero {
        note(.forbidden, "", "may not be set for ExternalName services", at: .field(field))
      }
    }
    var name = spec["externalName", .null].string ?? ""
    if name.hasSuffix(".") { name.removeLast() }
    if name.isEmpty {
      note(.required, at: .field("externalName"))
    } else {
      check(name, .subdomain, at: .field("externalName"))
    }
  }

  private mutating func checkServicePorts(_ ports: [Value], _ type: String) {
    var names: Set<String> = []
    var numbers: Set<String> = []
    var nodePorts: Set<String> = []
    for (index, port) in ports.enumerated() {
      let place: [FieldPath.Step] = [.field("ports"), .index(index)]
      let name = port["name"].string ?? ""
      if name.isEmpty, ports.count > 1 { note(.required, along: place + [.field("name")]) }
      if !name.isEmpty, !names.insert(name).inserted {
        note(.duplicate, .string(name), along: place + [.field("name")])
      }
      let protocolName = port["protocol"].string ?? "TCP"
      if let number = port["nodePort"].integer, number != 0 {
        if type == "ClusterIP" {
          note(
            .forbidden,
            "",
            "may not be used when `type` is 'ClusterIP'",
            along: place + [.field("nodePort")]
          )
        }
        if !nodePorts.insert("\(protocolName) \(number)").inserted {
          note(.duplicate, .integer(number), along: place + [.field("nodePort")])
        }
      }
      if let number = port["port"].integer,
        !numbers.insert("\(protocolName) \(number)").inserted
      {
        let key: Value = ["port": .integer(number), "protocol": .string(protocolName)]
        note(.duplicate, key, along: place)
      }
    }
  }

  private mutating func checkTrafficPolicy(_ spec: Members, _ type: String) {
    let policy = spec["externalTrafficPolicy", .null].string ?? ""
    let isReachable =
      type == "LoadBalancer" || type == "NodePort"
      || (type == "ClusterIP" && !spec["externalIPs", .null].isEmptyOrZero)
    if policy.isEmpty { return }
    if !isReachable {
      note(
        .invalid,
        .string(policy),
        "may only be set for externally-accessible services",
        at: .field("externalTrafficPolicy")
      )
    } else if policy != "Cluster", policy != "Local" {
      note(policy, isNoneOf: ["Cluster", "Local"], at: .field("externalTrafficPolicy"))
    }
  }

  private mutating func checkLoadBalancer(_ spec: Members, _ type: String) {
    let ranges = spec["loadBalancerSourceRanges", .null].array ?? []
    // The API server writes this field with a capital.
    let place = FieldPath.Step.field("LoadBalancerSourceRanges")
    if type != "LoadBalancer" {
      let fields: [(FieldPath.Step, Bool)] = [
        (place, !ranges.isEmpty),
        (
          .field("allocateLoadBalancerNodePorts"),
          !spec["allocateLoadBalancerNodePorts", .null].isNull
        ),
        (.field("loadBalancerClass"), !spec["loadBalancerClass", .null].isNull),
      ]
      for (field, isSet) in fields where isSet {
        note(.forbidden, "", "may only be used when `type` is 'LoadBalancer'", at: field)
      }
    }
    for (index, value) in ranges.enumerated() {
      guard let text = value.string else { continue }
      let trimmed = text.split(separator: " ").joined(separator: " ")
      check(trimmed, .addressRange, at: place, .index(index))
    }
  }

  // MARK: - Ingresses

  mutating func checkIngress(_ spec: Members) {
    if spec["defaultBackend", .null].isNull, spec["rules", .null].isEmptyOrZero {
      note(.invalid, [], "either `defaultBackend` or `rules` must be specified")
    }
  }

  mutating func checkHost(_ value: Value) {
    guard let host = value.string, !host.isEmpty else { return }
    if KubernetesText.address.mistakes(in: host).isEmpty {
      note(.invalid, .string(host), "must be a DNS name, not an IP address", at: .field("host"))
    } else if host.utf8.contains(UInt8(ascii: "*")) {
      let rest = String(host.dropFirst(2))
      if !host.hasPrefix("*.") || !KubernetesText.subdomain.mistakes(in: rest).isEmpty {
        note(
          .invalid,
          .string(host),
          "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, "
            + "which must consist of lower case alphanumeric characters, '-' or '.' and end with an "
            + "alphanumeric character (e.g. '*.example.com', regex used for validation is "
            + "'\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
          at: .field("host")
        )
      }
    } else {
      check(host, .subdomain, at: .field("host"))
    }
  }

  mutating func checkIngressPath(_ path: Members) {
    guard ["Exact", "Prefix"].contains(path["pathType", .null].string) else { return }
    let text = path["path", .null].string ?? ""
    if !text.hasPrefix("/") {
      note(.invalid, .string(text), "must be an absolute path", at: .field("path"))
    }
  }

  mutating func checkIngressBackend(_ backend: Members) {
    let service = backend["service", .null]
    if !service.isNull, !backend["resource", .null].isNull {
      note(.invalid, "", "cannot set both resource and service backends")
    }
    if service.isNull {
      if backend["resource", .null].isNull { note(.required, "", "resource or service backend") }
      return
    }
    let hasName = !service["port"]["name"].isEmptyOrZero
    let hasNumber = !service["port"]["number"].isEmptyOrZero
    let place: [FieldPath.Step] = [.field("service"), .field("port")]
    if hasName, hasNumber {
      note(.invalid, "", "cannot set both port name & port number", along: place)
    } else if !hasName, !hasNumber {
      note(.required, "", "port name or number is required", along: place)
    }
  }

  // MARK: - NetworkPolicies

  mutating func checkNetworkPolicy(_ spec: Members) {
    for (index, value) in (spec["policyTypes", .null].array ?? []).enumerated() {
      guard let text = value.string, text != "Ingress", text != "Egress" else { continue }
      note(text, isNoneOf: ["Egress", "Ingress"], at: .field("policyTypes"), .index(index))
    }
  }

  mutating func checkNetworkPolicyPort(_ port: Members) {
    guard let end = port["endPort", .null].integer else { return }
    let sentence = "must be greater than or equal to `port`"
    switch port["port", .null] {
    case .null:
      note(
        .invalid,
        .integer(end),
        "may not be specified when `port` is not specified",
        at: .field("endPort")
      )
    case .string:
      note(
        .invalid,
        .integer(end),
        "may not be specified when `port` is non-numeric",
        at: .field("endPort")
      )
    case let start:
      if let number = start.integer, end < number {
        note(.invalid, .integer(end), sentence, at: .field("endPort"))
      } else {
        at(.field("endPort")) {
          $0.check(.integer(end), against: .range(1...65_535, optional: false))
        }
      }
    }
  }

  mutating func checkNetworkPolicyPeer(_ peer: Members) {
    let selectors = ["podSelector", "namespaceSelector"].filter { !peer[$0, .null].isNull }
    if peer["ipBlock", .null].isNull {
      if selectors.isEmpty { note(.required, "", "must specify a peer") }
    } else if !selectors.isEmpty {
      note(.forbidden, "", "may not specify both ipBlock and another peer")
    }
  }

  mutating func checkIPBlock(_ block: Members) {
    guard let range = block["cidr", .null].string else { return }
    if range.isEmpty {
      note(.required, at: .field("cidr"))
      return
    }
    check(range, .addressRange, at: .field("cidr"))
    for (index, value) in (block["except", .null].array ?? []).enumerated() {
      if let text = value.string { check(text, .addressRange, at: .field("except"), .index(index)) }
    }
  }
}
