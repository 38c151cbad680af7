# SPDX-License-Identifier: Apache-2.0
"""The Database that the tests ask for, small and with every field of its schema."""

import copy

from .cluster import BORN, uid

SMALL = {
    "apiVersion": "platform.nano-idp.dev/v1alpha1",
    "kind": "Database",
    "metadata": {
        "name": "orders-db",
        "namespace": "team-a",
        "uid": uid("orders-db"),
        "generation": 1,
        "resourceVersion": "991",
        "creationTimestamp": BORN,
        "labels": {"crossplane.io/composite": "orders-db"},
    },
    "spec": {
        "crossplane": {
            "compositionRef": {"name": "database-local"},
            "compositionUpdatePolicy": "Automatic",
        },
        "engine": "postgresql",
        "version": "17",
        "size": "nano",
        "storage": {"size": "1Gi"},
        "highAvailability": False,
        "databases": [{"name": "orders", "owner": "orders"}],
        "deletionProtection": True,
        "deletionPolicy": "Delete",
        "sleep": "WithTenant",
    },
}

# Every field of the schema in xrds/database.yaml, so that each can be given a wrong type.
FULL_SPEC = {
    "engine": "postgresql",
    "version": "17",
    "size": "small",
    "storage": {"size": "2Gi", "class": "local-path"},
    "highAvailability": True,
    "databases": [
        {"name": "orders", "owner": "orders"},
        {"name": "audit", "owner": "auditor"},
    ],
    "backup": {"enabled": True, "schedule": "30 3 * * 0", "retentionDays": 14},
    "network": {"public": False, "allowedNamespaces": ["team-b", "team-c"]},
    "deletionProtection": True,
    "deletionPolicy": "Delete",
    "sleep": "Awake",
    "connectionSecretName": "orders-credentials",
    "cloud": {
        "region": "eu-central-1",
        "providerConfigName": "default",
        "subnetGroupRef": {"name": "private"},
        "tags": {"team": "a"},
    },
}


def database(**spec) -> dict:
    """The small Database; a member of the spec is replaced, and left out where it is `...`."""
    out = copy.deepcopy(SMALL)
    for name, content in spec.items():
        if content is ...:
            out["spec"].pop(name, None)
        else:
            out["spec"][name] = content
    return out


def full_database() -> dict:
    """A Database whose spec has every field of the schema."""
    out = database()
    out["spec"] = copy.deepcopy(FULL_SPEC)
    return out
