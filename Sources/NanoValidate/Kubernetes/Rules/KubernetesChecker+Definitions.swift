// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema
internal import NanoValue

/// CustomResourceDefinitions: names and versions; their schemas are `DefinitionCheck`'s.
extension KubernetesChecker {
  mutating func checkDefinition(_ definition: Members) {
    let spec = definition["spec", .null]
    let group = spec["group"].string ?? ""
    let plural = spec["names"]["plural"].string ?? ""
    if !group.isEmpty {
      check(group, .subdomain, at: .field("spec"), .field("group"))
      if !group.utf8.contains(UInt8(ascii: ".")) {
        let sentence = "should be a domain with at least one dot"
        note(.invalid, .string(group), sentence, at: .field("spec"), .field("group"))
      }
    }
    let name = definition["metadata", .null]["name"].string ?? ""
    if !name.isEmpty, !plural.isEmpty, !group.isEmpty, name != "\(plural).\(group)" {
      let sentence = "must be spec.names.plural+\".\"+spec.group"
      note(.invalid, .string(name), sentence, at: .field("metadata"), .field("name"))
    }
    if let scope = spec["scope"].string, scope != "Cluster", scope != "Namespaced" {
      note(scope, isNoneOf: ["Cluster", "Namespaced"], at: .field("spec"), .field("scope"))
    }
    at(.field("spec")) { checker in
      checker.at(.field("names")) { $0.checkNames(of: spec["names"]) }
      checker.checkVersions(spec["versions"])
    }
  }

  private mutating func checkNames(of names: Value) {
    for field in ["plural", "singular"] {
      if let text = names[field].string, !text.isEmpty {
        check(text, .label1035, at: .field(field))
      }
    }
    for field in ["kind", "listKind"] {
      guard let text = names[field].string, !text.isEmpty else { continue }
      for sentence in KubernetesText.label1035.mistakes(in: text.lowercased()) {
        note(
          .invalid,
          .string(text),
          "may have mixed case, but should otherwise match: \(sentence)",
          at: .field(field)
        )
      }
    }
    for (index, value) in (names["shortNames"].array ?? []).enumerated() {
      if let text = value.string {
        check(text, .label1035, at: .field("shortNames"), .index(index))
      }
    }
    if let kind = names["kind"].string, !kind.isEmpty, kind == names["listKind"].string {
      note(.invalid, .string(kind), "kind and listKind may not be the same", at: .field("listKind"))
    }
  }

  private mutating func checkVersions(_ versions: Value) {
    guard let versions = versions.array, !versions.isEmpty else { return }
    var names: Set<String> = []
    for (index, version) in versions.enumerated() {
      let place: [FieldPath.Step] = [.field("versions"), .index(index)]
      if let name = version["name"].string, !name.isEmpty {
        at(place[0]) { $0.at(place[1]) { $0.check(name, .label1035, at: .field("name")) } }
        if !names.insert(name).inserted {
          note(
            .invalid,
            .string(name),
            "must contain unique version names",
            at: .field("versions")
          )
        }
      }
      if version["schema"]["openAPIV3Schema"].isNull {
        let field = FieldPath.Step.field("openAPIV3Schema")
        note(.required, "", "schemas are required", along: place + [.field("schema"), field])
      }
    }
    if versions.count(where: { $0["storage"] == true }) != 1 {
      note(
        .invalid,
        .array(versions.map { ["name": $0["name"]] }),
        "must have exactly one version marked as storage version",
        at: .field("versions")
      )
    }
  }
}
