// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting
import Testing

@Suite("Where a Database lives at Amazon Web Services")
struct AWSPlaceTests {
  private static let composition = "database.aws.postgresql"

  private func answer(
    _ settings: Value,
    _ spec: Value = [:],
    _ prepare: (InMemoryRequest) -> Void = { _ in }
  ) -> FunctionResponse {
    let request = AWSProvider.request(AWSPlaceTests.composition, spec, settings: settings)
    prepare(request)
    return CompositionLibrary.nanoIDP.answer(request)
  }

  private func subnets(_ response: FunctionResponse) -> Value {
    response["subnet-group"]?["spec"] ?? .null
  }

  @Test("without a word of the platform everything that is missing is said at once")
  func nothing() {
    #expect(
      answer([:]).fatal
        == "database.aws.postgresql: input.settings.region: no region: say it here, in the "
        + "environment as aws.region, or as spec.cloud.region; input.settings.subnetIds: expected "
        + "subnets of at least two zones: say them here, in the environment as aws.subnetIds, or "
        + "name a SubnetGroup as spec.cloud.subnetGroupRef.name; input.settings.vpcId: no network "
        + "for a security group: say it here, in the environment as aws.vpcId, or name groups that "
        + "exist as securityGroupIds; input.settings.clientNetworks: nobody could connect: say who "
        + "may, here or as clientSecurityGroupIds"
    )
  }

  @Test("the settings are decoded strictly")
  func strict() {
    let fatal = answer([
      "region": "Frankfurt", "subnetIds": ["net-1"],
      "clientNetworks": ["everybody"], "vpcId": "vpc-", "securityGroupIds": ["sg_1"],
    ]).fatal
    #expect(
      fatal
        == "database.aws.postgresql: input.settings.region: expected a region such as eu-central-1, "
        + "found \"Frankfurt\"; input.settings.subnetIds[0]: expected an identifier such as "
        + "subnet-0a1b2c3d, found \"net-1\"; input.settings.vpcId: expected an identifier such as "
        + "vpc-0a1b2c3d, found \"vpc-\"; input.settings.clientNetworks[0]: expected a network such "
        + "as 10.0.0.0/16, found \"everybody\"; input.settings.securityGroupIds[0]: expected an "
        + "identifier such as sg-0a1b2c3d, found \"sg_1\""
    )
  }

  @Test("a setting that there is not is refused with those that there are")
  func unknownSetting() {
    var settings = AWSProvider.settings
    settings["zone"] = "a"
    #expect(
      answer(settings).fatal
        == "database.aws.postgresql: input.settings.zone: unknown field, known are environment, "
        + "region, providerConfigName, subnetIds, vpcId, clientNetworks, clientSecurityGroupIds, "
        + "securityGroupIds, kmsKeyId, certificateAuthority"
    )
  }

  @Test("a region that is none is refused where the user wrote it")
  func region() {
    #expect(
      answer(AWSProvider.settings, ["cloud": ["region": "Frankfurt"]]).fatal
        == "database.aws.postgresql: spec.cloud.region: expected a region such as eu-central-1, "
        + "found \"Frankfurt\""
    )
  }

  @Test("what the Database says of its cloud wins over the platform")
  func cloud() {
    let response = answer(
      AWSProvider.settings,
      ["cloud": ["region": "eu-west-1", "providerConfigName": "team-a"]]
    )
    #expect(subnets(response)["forProvider"]["region"] == "eu-west-1")
    #expect(subnets(response)["providerConfigRef"]["name"] == "team-a")
  }

  @Test("the definition's own default of the provider's configuration is nobody's choice")
  func defaultProviderConfig() {
    var settings = AWSProvider.settings
    settings["providerConfigName"] = "production"
    let response = answer(settings, ["cloud": ["providerConfigName": "default"]])
    #expect(subnets(response)["providerConfigRef"]["name"] == "production")
  }

  @Test("a SubnetGroup of the user's choice is used, and none is composed")
  func subnetGroup() throws {
    var settings = AWSProvider.settings
    settings["subnetIds"] = []
    var life = AWSProvider.life(
      AWSPlaceTests.composition,
      ["cloud": ["subnetGroupRef": ["name": "shared"]]],
      settings: settings
    )
    try life.converge(within: 6)
    #expect(life.observed["subnet-group"] == nil)
    let instance = life.observed["instance"]?["spec"]["forProvider"] ?? .null
    #expect(instance["dbSubnetGroupNameRef"] == ["name": "shared"])
  }

  @Test("security groups that exist are used as they are, and none is composed")
  func securityGroups() throws {
    var life = AWSProvider.life(
      AWSPlaceTests.composition,
      [:],
      settings: [
        "region": "eu-central-1", "subnetIds": ["subnet-0aaa", "subnet-0bbb"],
        "securityGroupIds": ["sg-0ddd"],
      ]
    )
    try life.converge(within: 6)
    #expect(life.observed["security-group"] == nil)
    let instance = life.observed["instance"]?["spec"]["forProvider"] ?? .null
    #expect(instance["vpcSecurityGroupIds"] == ["sg-0ddd"])
    #expect(instance["vpcSecurityGroupIdRefs"].isNull)
  }

  // MARK: - The environment

  private static let environment: Value = [
    "data": ["aws": AWSProvider.settings, "gcp": ["project": "somebody-else"]]
  ]

  @Test("the environment of the pipeline says what the settings do not")
  func context() {
    let response = answer(["region": "eu-north-1"]) {
      $0.contextValues["apiextensions.crossplane.io/environment"] =
        AWSPlaceTests.environment["data"]
    }
    #expect(subnets(response)["forProvider"]["region"] == "eu-north-1")
    #expect(subnets(response)["forProvider"]["subnetIds"] == ["subnet-0aaa", "subnet-0bbb"])
  }

  @Test("an EnvironmentConfig that the settings name is asked for, and waited for")
  func environmentConfig() {
    let settings: Value = ["environment": "platform"]
    let pending = answer(settings)
    #expect(pending.fatal == nil)
    #expect(pending.resources.isEmpty)
    #expect(pending.requirements.map(\.kind) == ["EnvironmentConfig"])
    #expect(pending.requirements.map(\.match) == [.name("platform")])

    let response = answer(settings) {
      $0.required["environment-config-0"] = [AWSPlaceTests.environment]
    }
    #expect(subnets(response)["forProvider"]["region"] == "eu-central-1")
  }

  @Test("the environment may say more, and what is wrong in it is said with its path")
  func wrongEnvironment() {
    var environment = AWSPlaceTests.environment
    environment["data"]["aws"]["accountId"] = "123456789012"
    func fatal() -> String? {
      answer(["environment": "platform"]) { $0.required["environment-config-0"] = [environment] }
        .fatal
    }
    #expect(fatal() == nil)
    environment["data"]["aws"]["region"] = 1
    #expect(
      fatal()
        == "database.aws.postgresql: environment.aws.region: expected a string, found a whole number"
    )
  }
}
