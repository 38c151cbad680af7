// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// Where a kind of managed resource takes the tags of its cloud.
enum TagPlace: Sendable, Hashable {
  /// `spec.forProvider.tags`, as AWS has it.
  case tags
  /// `spec.forProvider.tags`, as Azure has it: without some of the signs that AWS takes in names.
  case azureTags
  /// `spec.forProvider.labels`, as Google Cloud has it: lowercase and short.
  case labels
  /// `spec.forProvider.settings.userLabels`, as Cloud SQL has it.
  case userLabels

  /// The place of a kind; nil for kinds that take none, or are not known to.
  ///
  /// The API server refuses a field that a kind does not have, so only known kinds are listed.
  /// Source: the definitions of the providers upjet-aws, -azure and -gcp.
  init?(apiVersion: String, kind: String) {
    guard let group = ProviderGroup.known(apiVersion: apiVersion), group.publisher == .upbound
    else {
      return nil
    }
    switch (group.provider, group.service, kind) {
    case ("aws", "ec2", "SecurityGroup"), ("aws", "ec2", "SecurityGroupIngressRule"),
      ("aws", "elasticache", "ParameterGroup"), ("aws", "elasticache", "ReplicationGroup"),
      ("aws", "elasticache", "ServerlessCache"), ("aws", "elasticache", "SubnetGroup"),
      ("aws", "elasticache", "User"), ("aws", "kms", "Key"), ("aws", "mq", "Broker"),
      ("aws", "rds", "ClusterInstance"), ("aws", "rds", "Cluster"), ("aws", "rds", "Instance"),
      ("aws", "rds", "ParameterGroup"), ("aws", "rds", "Snapshot"), ("aws", "rds", "SubnetGroup"),
      ("aws", "s3", "Bucket"), ("aws", "secretsmanager", "Secret"), ("aws", "sns", "Topic"),
      ("aws", "sqs", "Queue"), ("aws", "iam", "Policy"), ("aws", "iam", "Role"),
      ("aws", "iam", "User"):
      self = .tags
    case ("azure", "azure", "ResourceGroup"), ("azure", "cache", "ManagedRedis"),
      ("azure", "cache", "RedisCache"), ("azure", "dbformysql", "FlexibleServer"),
      ("azure", "dbforpostgresql", "FlexibleServer"),
      ("azure", "managedidentity", "UserAssignedIdentity"),
      ("azure", "servicebus", "ServiceBusNamespace"), ("azure", "storage", "Account"):
      self = .azureTags
    case ("gcp", "compute", "GlobalAddress"), ("gcp", "memorystore", "Instance"),
      ("gcp", "pubsub", "Topic"), ("gcp", "pubsub", "Subscription"), ("gcp", "redis", "Cluster"),
      ("gcp", "redis", "Instance"), ("gcp", "storage", "Bucket"):
      self = .labels
    case ("gcp", "sql", "DatabaseInstance"): self = .userLabels
    default: return nil
    }
  }

  /// Writes the tags that the body does not have.
  func write(_ tags: [(key: String, value: String)], to body: inout Value) {
    for (key, value) in tags {
      switch self {
      case .tags:
        TagPlace.add(
          TagPlace.amazonKey(key),
          TagPlace.amazonText(value),
          to: &body["spec"]["forProvider"]["tags"]
        )
      case .azureTags:
        TagPlace.add(TagPlace.azureKey(key), value, to: &body["spec"]["forProvider"]["tags"])
      case .labels:
        TagPlace.addLabel(key, value, to: &body["spec"]["forProvider"]["labels"])
      case .userLabels:
        TagPlace.addLabel(key, value, to: &body["spec"]["forProvider"]["settings"]["userLabels"])
      }
    }
  }

  private static func addLabel(_ key: String, _ value: String, to labels: inout Value) {
    add(googleKey(key), googleLabel(value), to: &labels)
  }

  private static func add(_ key: String, _ value: String, to tags: inout Value) {
    if tags[key].isNull { tags[key] = .string(value) }
  }

  /// Text as the key of a tag of Amazon, which may not begin as Amazon's own do.
  private static func amazonKey(_ text: String) -> String {
    let key = amazonText(text)
    let bytes = key.utf8Span.span
    guard bytes.count >= 4, bytes[0] | 0x20 == UInt8(ascii: "a"),
      bytes[1] | 0x20 == UInt8(ascii: "w"), bytes[2] | 0x20 == UInt8(ascii: "s"),
      bytes[3] == UInt8(ascii: ":")
    else { return key }
    return "aws_" + String(decoding: key.utf8.dropFirst(4), as: UTF8.self)
  }

  /// Text as in tags of Amazon: letters, digits, spaces and `+-=._:/@`.
  ///
  /// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>.
  private static func amazonText(_ text: String) -> String {
    let bytes = text.utf8Span.span
    var isFine = true
    for index in bytes.indices where !isOfAmazon(bytes[index]) { isFine = false }
    if isFine { return text }
    let changed = text.utf8.map { isOfAmazon($0) ? $0 : UInt8(ascii: "_") }
    return String(decoding: changed, as: UTF8.self)
  }

  private static func isOfAmazon(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "-")...UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "_"),
      UInt8(ascii: " "), UInt8(ascii: "+"), UInt8(ascii: "="), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Text as the name of a tag of Azure, which may hold none of `<>%&\\?/`.
  ///
  /// Source: <https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources>.
  private static func azureKey(_ text: String) -> String {
    let refused = "<>%&\\?/".utf8
    let bytes = text.utf8.map { refused.contains($0) ? UInt8(ascii: "_") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text as the key of a label of Google Cloud, which begins with a letter.
  private static func googleKey(_ text: String) -> String {
    let label = googleLabel(text)
    guard let first = label.utf8.first,
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return label }
    return googleLabel("n" + label)
  }

  /// Text as a label of Google Cloud: at most 63 lowercase letters, digits, dashes and underscores.
  ///
  /// Source: <https://cloud.google.com/resource-manager/docs/labels-overview#requirements>.
  private static func googleLabel(_ text: String) -> String {
    let bytes = text.utf8.prefix(63).map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        byte
      default: UInt8(ascii: "_")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Where a resource takes the tags of its cloud, for kinds that are not known.
public enum CloudTagField: Sendable, Hashable {
  /// `spec.forProvider.tags`, a map.
  case tags
  /// `spec.forProvider.labels`, a map of lowercase labels.
  case labels
}

extension ComposedResource {
  /// Says where the resource takes cloud tags, for a kind that is not known to take any.
  @discardableResult
  public func tagged(in field: CloudTagField) -> ComposedResource {
    tagPlace = field == .tags ? .tags : .labels
    return self
  }
}
