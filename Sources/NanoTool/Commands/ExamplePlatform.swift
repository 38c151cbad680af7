// SPDX-License-Identifier: Apache-2.0

internal import NanoValue

/// A platform that nobody has, for who simulates without one.
enum ExamplePlatform {
  /// What its EnvironmentConfigs say: where databases live at each cloud.
  static let environment: Value = [
    "aws": [
      "region": "eu-central-1", "vpcId": "vpc-0example0",
      "subnetIds": ["subnet-0example0", "subnet-1example1"], "clientNetworks": ["10.0.0.0/16"],
    ],
    "gcp": [
      "region": "europe-west3", "project": "example-project",
      "privateNetwork": "projects/example-project/global/networks/main",
    ],
    "azure": ["region": "germanywestcentral"],
  ]
}
