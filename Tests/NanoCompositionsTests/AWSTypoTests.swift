// SPDX-License-Identifier: Apache-2.0

import NanoFunction
import NanoTesting
import Testing

@Suite("Mistakes in what is composed for Amazon Web Services are found by the schemas")
struct AWSTypoTests {
  /// A mistake: where, what stands there instead, and what is said about it.
  struct Typo: Sendable, CustomTestStringConvertible {
    let composition: String
    let resource: String
    let path: [String]
    let value: Value
    let found: String

    init(
      _ resource: String,
      _ path: String,
      _ value: Value,
      _ found: String,
      in composition: String = "database.aws.postgresql"
    ) {
      self.composition = composition
      self.resource = resource
      self.path = path.split(separator: ".").map(String.init)
      self.value = value
      self.found = found
    }

    var testDescription: String { "\(resource) \(path.joined(separator: "."))" }
  }

  private static let valkey = "database.aws.valkey"

  static let typos: [Typo] = [
    Typo("instance", "spec.forProvider.instanceclass", "db.t4g.micro", "unknown field"),
    Typo("instance", "spec.forProvider.instanceClass", .null, "instanceClass is a required"),
    Typo("instance", "spec.forProvider.region", .null, "region: Required value"),
    Typo("instance", "spec.forProvider.allocatedStorage", "20", "must be of type number"),
    Typo("instance", "spec.forProvider.multiAz", "true", "must be of type boolean"),
    Typo("instance", "spec.forProvider.engineVersion", 17, "must be of type string"),
    Typo("instance", "spec.forProvider.passwordSecretRef.key", .null, "key: Required value"),
    Typo("instance", "spec.forProvider.dbSubnetGroupNameRef", "subnets", "must be of type object"),
    Typo("instance", "spec.forProvider.vpcSecurityGroupIds", ["a", "a"], "Duplicate value"),
    Typo("instance", "spec.managementPolicies", ["Observed"], "Unsupported value"),
    Typo("instance", "spec.deletionPolicy", "Orphan", "unknown field"),
    Typo("instance", "spec.providerConfigRef.kind", .null, "kind: Required value"),
    Typo("instance", "spec.writeConnectionSecretToRef.namespace", "a", "unknown field"),
    Typo("parameter-group/postgres17", "spec.forProvider.family", .null, "family is a required"),
    Typo("parameter-group/postgres17", "spec.forProvider.parameter", ["a": 1], "of type array"),
    Typo("parameter-group/postgres17", "spec.forProvider.parameters", [], "unknown field"),
    Typo("subnet-group", "spec.forProvider.subnetIds", [1], "must be of type string"),
    Typo("subnet-group", "spec.forProvider.subnetIDs", ["subnet-0aaa"], "unknown field"),
    Typo("security-group", "spec.forProvider.vpcID", "vpc-0aaa", "unknown field"),
    Typo("security-group", "spec.forProvider.tags", ["team"], "must be of type object"),
    Typo("ingress/10.0.0.0/16", "spec.forProvider.ipProtocol", .null, "ipProtocol is a required"),
    Typo("ingress/10.0.0.0/16", "spec.forProvider.fromPort", "5432", "must be of type number"),
    Typo("ingress/10.0.0.0/16", "spec.forProvider.cidrIpv4", ["10.0.0.0/16"], "of type string"),
    Typo(
      "replication-group",
      "spec.forProvider.description",
      .null,
      "description is a required",
      in: valkey
    ),
    Typo(
      "replication-group",
      "spec.forProvider.atRestEncryptionEnabled",
      true,
      "of type string",
      in: valkey
    ),
    Typo(
      "replication-group",
      "spec.forProvider.transitEncryptionEnabled",
      "true",
      "of type boolean",
      in: valkey
    ),
    Typo("replication-group", "spec.forProvider.numCacheCluster", 2, "unknown field", in: valkey),
    Typo(
      "replication-group",
      "spec.forProvider.authTokenSecretRef.name",
      .null,
      "name: Required",
      in: valkey
    ),
    Typo(
      "replication-group",
      "spec.forProvider.subnetGroupNameRef.policy.resolve",
      "Never",
      "Unsupported",
      in: valkey
    ),
    Typo("connection", "data.password", 1, "cannot unmarshal"),
    Typo("protection", "spec.of.kindd", "Database", "unknown field"),
  ]

  @Test("a field, a type, a value or an absence that is wrong is told", arguments: typos)
  func found(typo: Typo) throws {
    var life = AWSProvider.life(typo.composition, ["deletionProtection": true])
    if typo.composition.hasSuffix("valkey") { life.composite["spec"]["engine"] = "valkey" }
    try life.converge(within: 6)
    let response = try life.reconcile().response
    let right = try #require(response[typo.resource])
    #expect(try ComposedSchemas.problems(in: [right]) == [])
    let problems = try ComposedSchemas.problems(in: [with(typo.value, at: typo.path, in: right)])
    #expect(problems.contains { $0.contains(typo.found) }, "\(problems)")
  }

  /// The object with another value at a path; `null` takes the member out.
  private func with(_ value: Value, at path: [String], in object: Value) -> Value {
    guard let key = path.first, case .object(var members) = object else { return object }
    if path.count == 1 {
      members[key] = value.isNull ? Value?.none : value
    } else {
      members[key] = with(value, at: Array(path.dropFirst()), in: members[key] ?? [:])
    }
    return .object(members)
  }
}
