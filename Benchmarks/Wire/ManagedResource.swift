// SPDX-License-Identifier: Apache-2.0

import NanoValue

/// A managed resource as a provider of a cloud leaves it behind: about 1.5 KB on the wire.
func managedResource(_ index: Int) -> Value {
  [
    "apiVersion": "rds.aws.upbound.io/v1beta1", "kind": "Instance",
    "metadata": [
      "name": "orders-\(1000 + index)-5f7xk", "generation": 3,
      "resourceVersion": "\(100_000 + index)",
      "creationTimestamp": "2026-05-01T10:00:00Z",
      "labels": [
        "crossplane.io/composite": "orders-5f7xk", "crossplane.io/claim-name": "orders",
        "crossplane.io/claim-namespace": "team-a",
      ],
      "annotations": [
        "crossplane.io/composition-resource-name": "instance-\(index)",
        "crossplane.io/external-name": "orders-\(1000 + index)-5f7xk",
      ],
    ],
    "spec": [
      "deletionPolicy": "Delete", "managementPolicies": ["*"],
      "providerConfigRef": ["name": "default"],
      "writeConnectionSecretToRef": ["name": "orders-\(index)", "namespace": "crossplane-system"],
      "forProvider": [
        "region": "eu-central-1", "engine": "postgres", "engineVersion": "15.4",
        "instanceClass": "db.t3.medium", "allocatedStorage": 100, "storageEncrypted": true,
        "multiAz": true, "publiclyAccessible": false, "backupRetentionPeriod": 7,
        "backupWindow": "03:00-04:00", "autoMinorVersionUpgrade": true, "deletionProtection": true,
        "dbSubnetGroupName": "orders-subnets", "port": 5432,
      ],
    ],
    "status": [
      "conditions": [
        [
          "type": "Ready", "status": "True", "reason": "Available",
          "lastTransitionTime": "2026-05-01T10:20:00Z",
        ],
        [
          "type": "Synced", "status": "True", "reason": "ReconcileSuccess",
          "lastTransitionTime": "2026-05-01T10:00:10Z",
        ],
      ],
      "atProvider": [
        "arn": "arn:aws:rds:eu-central-1:123456789012:db:orders-\(1000 + index)",
        "address": "orders-\(1000 + index).abcdefghijkl.eu-central-1.rds.amazonaws.com",
        "status": "available",
      ],
    ],
  ]
}
