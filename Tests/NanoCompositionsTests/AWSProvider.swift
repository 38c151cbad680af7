// SPDX-License-Identifier: Apache-2.0

import NanoCompositions
import NanoFunction
import NanoTesting

/// What Crossplane's provider for Amazon Web Services does, in lives of Databases.
enum AWSProvider {
  /// How far it brings the database itself; everything around is made at once.
  enum Stage { case nothing, creating, available }

  /// The settings of a platform in Frankfurt.
  static let settings: Value = [
    "region": "eu-central-1", "vpcId": "vpc-0aaa", "subnetIds": ["subnet-0aaa", "subnet-0bbb"],
    "clientNetworks": ["10.0.0.0/16"],
  ]

  /// The step's input for a composition.
  static func input(_ composition: String, _ settings: Value = settings) -> Value {
    [
      "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1", "kind": "Composition",
      "composition": .string(composition), "settings": settings,
    ]
  }

  /// A Database `orders-db` in `team-a` with that spec.
  static func database(_ spec: Value, status: Value = .null) -> Value {
    var database = Value.kubernetes(
      "platform.nano-idp.dev/v1alpha1",
      "Database",
      "orders-db",
      in: "team-a",
      spec: spec,
      status: status
    )
    database["metadata"]["uid"] = "c0ffee00-0000-4000-8000-000000000000"
    return database
  }

  /// The life of that Database with the provider at work.
  static func life(
    _ composition: String,
    _ spec: Value,
    _ stage: Stage = .available,
    settings: Value = settings
  ) -> Life {
    var life = Life(.nanoIDP, composite: database(spec), input: input(composition, settings))
    life.operators = { act(on: &$0, stage) }
    return life
  }

  /// One call about that Database.
  static func request(
    _ composition: String,
    _ spec: Value,
    settings: Value = settings,
    status: Value = .null
  ) -> InMemoryRequest {
    let request = InMemoryRequest(composite: database(spec, status: status))
    request.stepInput = input(composition, settings)
    return request
  }

  /// What the provider does after a round.
  static func act(on life: inout Life, _ stage: Stage) {
    guard stage != .nothing else { return }
    for (name, object) in life.observed where isManaged(object) {
      let isServer = name == "instance" || name == "replication-group"
      let isUp = stage == .available || !isServer
      var status: Value = [
        "conditions": [
          .condition("Synced", reason: "ReconcileSuccess"),
          .condition("Ready", isUp, reason: isUp ? "Available" : "Creating"),
        ]
      ]
      if isServer, isUp {
        status["atProvider"] = server(object, life)
        life.connectionDetails[name] = [
          (key: "password", value: Array("s3cr%t/".utf8)),
          (key: "attribute.auth_token", value: Array("s3cr%t/".utf8)),
        ]
      }
      life.setStatus(name, status)
    }
  }

  static func isManaged(_ object: Value) -> Bool {
    object["apiVersion"].string?.hasSuffix(".m.upbound.io/v1beta1") == true
  }

  /// What Amazon says of a server that is up.
  private static func server(_ object: Value, _ life: Life) -> Value {
    let wish = object["spec"]["forProvider"]
    let version = wish["engineVersion"].string ?? ""
    let parameters = life.observed.values.first {
      $0["kind"] == "ParameterGroup"
        && $0["metadata"]["name"] == wish["parameterGroupNameRef"]["name"]
    }
    return [
      "address": "orders-db.abc.eu-central-1.rds.amazonaws.com",
      "primaryEndpointAddress": "master.orders-db.abc.euc1.cache.amazonaws.com",
      "engineVersionActual": .string("\(version).5"),
      "deletionProtection": wish["deletionProtection"],
      "parameterGroupName":
        parameters?["metadata"]["annotations"]["crossplane.io/external-name"] ?? .null,
    ]
  }
}
