// SPDX-License-Identifier: Apache-2.0

internal import NanoSchema

/// What Crossplane's definitions of its own kinds ask beyond fields, types and bounds, as rules in
/// CEL with sentences of our own.
struct CrossplaneRules {
  /// The kinds, as `group/version Kind` without the end of the group's name.
  let kinds: [String]
  /// The fields that lead to the value.
  let path: String
  /// The expressions that have to hold, and what to say when they do not.
  let rules: [(expression: String, sentence: String)]
  /// The field below that is to blame, where it is not the value.
  var fieldPath: String?

  /// The schema of a kind with the rules that there are for it.
  static func added(to schema: ResourceSchema) -> ResourceSchema {
    var schema = schema
    let group = schema.group.prefix { $0 != "." }
    let name = "\(group)/\(schema.version) \(schema.names.kind)"
    for place in all where place.kinds.contains(name) {
      let rules = place.rules.map { expression, sentence in
        var rule = ValidationRule(expression)
        rule.message = sentence
        rule.fieldPath = place.fieldPath
        return rule
      }
      let steps = place.path.split(separator: ".").map(String.init)
      if let changed = schema.schema.adding(rules, at: steps[...]) { schema.schema = changed }
    }
    return schema
  }

  private static let xrd1 = "apiextensions/v1 CompositeResourceDefinition"
  private static let xrd2 = "apiextensions/v2 CompositeResourceDefinition"
  private static let managed = "apiextensions/v1alpha1 ManagedResourceDefinition"
  private static let revision = "apiextensions/v1 CompositionRevision"
  private static let composition = "apiextensions/v1 Composition"
  private static let usages = [
    "apiextensions/v1alpha1 Usage", "apiextensions/v1beta1 Usage", "protection/v1beta1 Usage",
    "protection/v1beta1 ClusterUsage",
  ]
  private static let unchanging = ("self == oldSelf", "it cannot be changed")
  private static let lowercase = [
    ("self.plural == self.plural.lowerAscii()", "plural must be in lower case"),
    (
      "!has(self.singular) || self.singular == self.singular.lowerAscii()",
      "singular must be in lower case"
    ),
  ]
  private static let oneWay = [
    (
      "!(has(self.name) && has(self.matchLabels))",
      "resources are found by name or by matchLabels, not by both"
    )
  ]
  private static let named = [
    (
      "has(self.resourceRef) || has(self.resourceSelector)",
      "needs resourceRef or resourceSelector"
    )
  ]

  /// All rules of Crossplane 2.3, and what makes a definition one that works.
  static let all: [CrossplaneRules] = [
    CrossplaneRules(
      kinds: [xrd1, xrd2],
      path: "",
      rules: [
        (
          "self.metadata.name == self.spec.names.plural + '.' + self.spec.group",
          "the name must be that of spec.names.plural, a dot and spec.group"
        )
      ],
      fieldPath: ".metadata"
    ),
    CrossplaneRules(
      kinds: [xrd1, xrd2],
      path: "spec",
      rules: [
        (
          "self.versions.exists_one(version, version.referenceable)",
          "exactly one of the versions must be referenceable"
        )
      ]
    ),
    CrossplaneRules(
      kinds: [xrd1],
      path: "spec",
      rules: [
        (
          "self.scope == 'LegacyCluster' || !has(self.claimNames)",
          "claimNames need scope: LegacyCluster"
        ),
        (
          "self.scope == 'LegacyCluster' || !has(self.connectionSecretKeys)",
          "connectionSecretKeys need scope: LegacyCluster"
        ),
      ]
    ),
    CrossplaneRules(
      kinds: [xrd2],
      path: "spec",
      rules: [
        ("!has(self.claimNames)", "claimNames are of apiextensions.crossplane.io/v1 only"),
        (
          "!has(self.connectionSecretKeys)",
          "connectionSecretKeys are of apiextensions.crossplane.io/v1 only"
        ),
      ]
    ),
    CrossplaneRules(
      kinds: [xrd1, xrd2, managed],
      path: "spec.names",
      rules: lowercase + [unchanging]
    ),
    CrossplaneRules(kinds: [xrd1], path: "spec.claimNames", rules: lowercase + [unchanging]),
    CrossplaneRules(kinds: [xrd1, xrd2, managed], path: "spec.group", rules: [unchanging]),
    CrossplaneRules(kinds: [xrd1, xrd2, managed], path: "spec.scope", rules: [unchanging]),
    CrossplaneRules(kinds: [xrd1, xrd2], path: "spec.enforcedCompositionRef", rules: [unchanging]),
    CrossplaneRules(
      kinds: [xrd1],
      path: "spec.conversion",
      rules: [
        ("self.strategy == 'Webhook' && has(self.webhook)", "strategy: Webhook needs webhook")
      ]
    ),
    CrossplaneRules(
      kinds: [managed],
      path: "spec.state",
      rules: [("self == oldSelf || oldSelf != 'Active'", "what is Active stays so")]
    ),
    CrossplaneRules(
      kinds: [composition],
      path: "spec",
      rules: [
        ("self.mode == 'Pipeline' && has(self.pipeline)", "mode: Pipeline needs pipeline")
      ]
    ),
    CrossplaneRules(
      kinds: [composition, revision],
      path: "spec.compositeTypeRef",
      rules: [unchanging]
    ),
    CrossplaneRules(
      kinds: [composition, revision],
      path: "spec.pipeline.[].credentials.[]",
      rules: [("self.source == 'Secret' && has(self.secretRef)", "source: Secret needs secretRef")]
    ),
    CrossplaneRules(
      kinds: [composition, revision, "ops/v1alpha1 Operation"],
      path: "spec.pipeline.[].requirements.requiredResources.[]",
      rules: oneWay
    ),
    CrossplaneRules(
      kinds: ["ops/v1alpha1 CronOperation", "ops/v1alpha1 WatchOperation"],
      path: "spec.operationTemplate.spec.pipeline.[].requirements.requiredResources.[]",
      rules: oneWay
    ),
    CrossplaneRules(
      kinds: ["ops/v1alpha1 WatchOperation"],
      path: "spec.watch.apiVersion",
      rules: [unchanging]
    ),
    CrossplaneRules(
      kinds: ["ops/v1alpha1 WatchOperation"],
      path: "spec.watch.kind",
      rules: [unchanging]
    ),
    CrossplaneRules(
      kinds: usages,
      path: "spec",
      rules: [("has(self.by) || has(self.reason)", "needs by or reason")]
    ),
    CrossplaneRules(kinds: usages, path: "spec.of", rules: named),
    CrossplaneRules(kinds: usages, path: "spec.by", rules: named),
    CrossplaneRules(
      kinds: ["protection/v1beta1 Usage"],
      path: "spec",
      rules: [
        (
          "has(self.by) || [has(self.of.resourceRef) && has(self.of.resourceRef.__namespace__), "
            + "has(self.of.resourceSelector) && has(self.of.resourceSelector.__namespace__)]"
            + ".all(isElsewhere, !isElsewhere)",
          "what is in another namespace can only be used by a resource: needs by"
        )
      ]
    ),
    CrossplaneRules(
      kinds: [
        "pkg/v1 Configuration", "pkg/v1 Function", "pkg/v1beta1 Function", "pkg/v1 Provider",
      ],
      path: "spec.package",
      rules: [
        (
          "self.matches('^[^./]+([.][^./]+)+(/[^/:@]+)+(:[^:@]+(@sha256.+)?|@sha256.+)$')",
          "an image needs its registry, and a tag or a digest: xpkg.example.org/owner/name:v1.0.0"
        )
      ]
    ),
    CrossplaneRules(
      kinds: ["pkg/v1beta1 ImageConfig"],
      path: "spec.matchImages",
      rules: [("size(self) > 0", "needs an element")]
    ),
  ]
}
