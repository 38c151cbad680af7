# SPDX-License-Identifier: Apache-2.0
"""Requests as a database's reconcile sends them, with as many observed resources as one likes.

First come the composition's own resources, as the function under test desired them and a cluster
would hold them; the rest are managed resources as Crossplane's providers write them, of the size
that they have in practice (about 1.5 KB each).
"""

import copy

from harness.client import Client
from harness.cluster import BORN, READY, Cluster, condition, uid
from harness.example import database
from harness.messages import composed, desired, to_struct
from harness.reconcile import reconcile

OWN = {"databases": [{"name": "orders", "owner": "orders"}, {"name": "audit", "owner": "orders"}]}


def requests(client: Client, counts: list[int]) -> dict[int, bytes]:
    """The request for each number of observed resources, by a function that runs."""
    cluster = Cluster(database(**OWN))
    for _ in range(3):
        cluster.apply(desired(reconcile(client.run, cluster).response))
        cluster.settle(READY)
    message = reconcile(client.run, cluster).requests[-1]
    composed(client.run(message))
    out = {}
    for count in counts:
        filled = copy.deepcopy(message)
        for name in sorted(filled.observed.resources)[count:]:
            del filled.observed.resources[name]
        for number in range(count - len(filled.observed.resources)):
            body = to_struct(managed_resource(number))
            filled.observed.resources[f"instance-{number}"].resource.CopyFrom(body)
        out[count] = filled.SerializeToString(deterministic=True)
    return out


def managed_resource(number: int) -> dict:
    """A database instance of a cloud provider, as it is observed."""
    name = f"orders-db-{number:04}"
    return {
        "apiVersion": "rds.aws.m.upbound.io/v1beta1",
        "kind": "Instance",
        "metadata": {
            "name": name,
            "namespace": "team-a",
            "uid": uid(name),
            "generation": 3,
            "resourceVersion": str(100_000 + number),
            "creationTimestamp": BORN,
            "annotations": {
                "crossplane.io/composition-resource-name": f"instance-{number}",
                "crossplane.io/external-name": name,
            },
            "finalizers": ["finalizer.managedresource.crossplane.io"],
            "labels": {"crossplane.io/composite": "orders-db"},
        },
        "spec": {
            "managementPolicies": ["*"],
            "providerConfigRef": {"kind": "ClusterProviderConfig", "name": "default"},
            "writeConnectionSecretToRef": {"name": f"{name}-mr"},
            "forProvider": {
                "region": "eu-central-1",
                "instanceClass": "db.t4g.micro",
                "engine": "postgres",
                "engineVersion": "17",
                "allocatedStorage": 20,
                "storageEncrypted": True,
                "username": "orders",
                "passwordSecretRef": {"name": f"{name}-master", "key": "password"},
                "deletionProtection": True,
            },
        },
        "status": {
            "atProvider": {
                "arn": f"arn:aws:rds:eu-central-1:123456789012:db:{name}",
                "endpoint": f"{name}.c1x2y3z4.eu-central-1.rds.amazonaws.com:5432",
                "port": 5432,
                "status": "available",
            },
            "conditions": [
                condition("Ready", True, "Available", ""),
                condition("Synced", True, "ReconcileSuccess", ""),
            ],
        },
    }
