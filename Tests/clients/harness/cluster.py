# SPDX-License-Identifier: Apache-2.0
"""A cluster that is not there: what the API server and the operators make of desired resources.

It takes what a function desires, gives it what the API server gives (name, uid, owner), and lets
CloudNativePG say how far it is. The result is what Crossplane would observe at the next call.
"""

import base64
import copy
import hashlib

BORN = "2026-03-02T08:00:00Z"
NAME_ANNOTATION = "crossplane.io/composition-resource-name"

# How far CloudNativePG is with a Cluster.
CREATED, STARTING, READY, ASLEEP, WAKING = "created", "starting", "ready", "asleep", "waking"


class Cluster:
    """The objects of a cluster that belong to one composite resource, and those beside it."""

    def __init__(self, composite: dict):
        self.composite = composite
        self.observed: dict[str, dict] = {}
        self.others: list[dict] = []
        # What providers publish of composed resources, by stable name.
        self.connection: dict[str, dict[str, bytes]] = {}

    def apply(self, desired: dict[str, dict], only: set[str] | None = None) -> None:
        """Creates or updates what is desired, or only the named part of it."""
        for name, body in desired.items():
            if only is None or name in only:
                before = self.observed.get(name, {})
                self.observed[name] = persisted(name, body, self.composite, before)

    def settle(self, state: str = READY) -> None:
        """Lets the operator bring everything that is there to a state."""
        for body in self.observed.values():
            settle(body, state)
        cluster = self.observed.get("cluster")
        if (
            cluster
            and state != CREATED
            and not self.find("v1", "Secret", f"{name_of(cluster)}-app")
        ):
            self.others.append(app_secret(cluster))

    def find(self, api_version: str, kind: str, name: str = "", labels=None, namespace="") -> list:
        """The objects that a requirement asks for, sorted as Crossplane sorts them."""
        found = []
        for body in [*self.others, *self.observed.values()]:
            metadata = body["metadata"]
            own = metadata.get("labels", {})
            if (body["apiVersion"], body["kind"]) != (api_version, kind):
                continue
            if namespace and metadata.get("namespace") != namespace:
                continue
            if name and metadata["name"] != name:
                continue
            if any(own.get(key) != text for key, text in (labels or {}).items()):
                continue
            found.append(body)
        return sorted(found, key=lambda one: (one["metadata"].get("namespace", ""), name_of(one)))


def name_of(body: dict) -> str:
    """The name of an object."""
    return body["metadata"]["name"]


def uid(*parts: str) -> str:
    """An identity that is the same in every run."""
    text = hashlib.sha256("/".join(parts).encode()).hexdigest()
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:32]}"


def persisted(name: str, body: dict, composite: dict, before: dict) -> dict:
    """A desired resource as the API server has stored it; what the operator said stays."""
    out = copy.deepcopy(body)
    owner = composite["metadata"]
    metadata = out.setdefault("metadata", {})
    suffix = hashlib.sha256(name.encode()).hexdigest()[:12]
    metadata.setdefault("name", before.get("metadata", {}).get("name", f"{owner['name']}-{suffix}"))
    metadata.setdefault("namespace", owner.get("namespace", "default"))
    metadata.setdefault("annotations", {})[NAME_ANNOTATION] = name
    metadata.setdefault("labels", {})["crossplane.io/composite"] = owner["name"]
    metadata["uid"] = uid(owner["name"], name)
    metadata["resourceVersion"] = str(1000 + len(name))
    metadata["creationTimestamp"] = BORN
    metadata["generation"] = 1
    metadata["ownerReferences"] = [
        {
            "apiVersion": composite["apiVersion"],
            "kind": composite["kind"],
            "name": owner["name"],
            "uid": owner.get("uid", uid(owner["name"])),
            "controller": True,
            "blockOwnerDeletion": True,
        }
    ]
    if "status" in before:
        out["status"] = before["status"]
    return out


def settle(body: dict, state: str) -> None:
    """Writes the status of one object for a state, by its kind."""
    match body["apiVersion"], body["kind"]:
        case "postgresql.cnpg.io/v1", "Cluster":
            body.pop("status", None)
            if state != CREATED:
                body["status"] = cluster_status(body, state)
        case "postgresql.cnpg.io/v1", "Database":
            if state == READY:
                body["status"] = {"applied": True, "observedGeneration": 1}
        case "postgresql.cnpg.io/v1", "ScheduledBackup":
            if state == READY:
                body["status"] = {"lastCheckTime": BORN, "nextScheduleTime": "2026-03-03T02:00:00Z"}


def condition(kind: str, status: bool, reason: str, message: str) -> dict:
    """A condition as operators write it."""
    return {
        "type": kind,
        "status": "True" if status else "False",
        "reason": reason,
        "message": message,
        "lastTransitionTime": "2026-03-02T08:01:30Z",
    }


def cluster_status(body: dict, state: str) -> dict:
    """What CloudNativePG writes into the status of a Cluster."""
    name, count = name_of(body), body["spec"].get("instances", 1)
    names = [f"{name}-{number + 1}" for number in range(count)]
    ready = count if state == READY else 0
    phase, message = {
        STARTING: ("Setting up primary", "Creating primary instance " + names[0]),
        READY: ("Cluster in healthy state", ""),
        ASLEEP: ("Cluster in healthy state", ""),
        WAKING: ("Waiting for the instances to become active", "Some instances are not yet active"),
    }[state]
    conditions = [
        condition("Ready", True, "ClusterIsReady", "Cluster is Ready")
        if state == READY
        else condition("Ready", False, "ClusterIsNotReady", "Cluster Is Not Ready")
    ]
    if state == ASLEEP:
        conditions.append(
            condition("cnpg.io/hibernation", True, "Hibernated", "Cluster has been hibernated")
        )
    if state == READY:
        conditions.append(
            condition(
                "ContinuousArchiving",
                True,
                "ContinuousArchivingSuccess",
                "Continuous archiving is working",
            )
        )
    return {
        "phase": phase,
        **({"phaseReason": message} if message else {}),
        "image": body["spec"].get("imageName", "ghcr.io/cloudnative-pg/postgresql:17"),
        "instances": 0 if state == ASLEEP else count,
        "readyInstances": ready,
        "instanceNames": names,
        "instancesStatus": {"healthy": names} if ready else {},
        "currentPrimary": names[0],
        "targetPrimary": names[0],
        "currentPrimaryTimestamp": "2026-03-02T08:01:29.107342Z",
        "targetPrimaryTimestamp": "2026-03-02T08:00:41.441172Z",
        "timelineID": 1,
        "writeService": f"{name}-rw",
        "readService": f"{name}-r",
        "latestGeneratedNode": count,
        "healthyPVC": names,
        "pvcCount": count,
        "cloudNativePGCommitHash": "ad578cb1",
        "cloudNativePGOperatorHash": "1f2b4c8a9d",
        "certificates": {
            "clientCASecret": f"{name}-ca",
            "serverCASecret": f"{name}-ca",
            "serverTLSSecret": f"{name}-server",
            "replicationTLSSecret": f"{name}-replication",
            "serverAltDNSNames": [f"{name}-{kind}" for kind in ("rw", "r", "ro")],
            "expirations": {f"{name}-ca": "2026-05-31 07:55:40 +0000 UTC"},
        },
        "managedRolesStatus": {},
        "topology": {"successfullyExtracted": True, "instances": {one: {} for one in names}},
        "conditions": conditions,
    }


def app_secret(cluster: dict, password: str = "correct-horse-battery-staple") -> dict:
    """The Secret in which CloudNativePG tells how an application connects."""
    name, namespace = name_of(cluster), cluster["metadata"]["namespace"]
    initial = cluster["spec"].get("bootstrap", {}).get("initdb", {})
    database, owner = initial.get("database", "app"), initial.get("owner", "app")
    host = f"{name}-rw"
    full = f"{host}.{namespace}.svc.cluster.local"
    data = {
        "username": owner,
        "user": owner,
        "password": password,
        "dbname": database,
        "host": host,
        "port": "5432",
        "pgpass": f"{host}:5432:{database}:{owner}:{password}\n",
        "uri": f"postgresql://{owner}:{password}@{host}.{namespace}:5432/{database}",
        "jdbc-uri": f"jdbc:postgresql://{host}.{namespace}:5432/{database}?password={password}&user={owner}",
        "fqdn-uri": f"postgresql://{owner}:{password}@{full}:5432/{database}",
        "fqdn-jdbc-uri": f"jdbc:postgresql://{full}:5432/{database}?password={password}&user={owner}",
    }
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {
            "name": f"{name}-app",
            "namespace": namespace,
            "labels": {
                "cnpg.io/cluster": name,
                "cnpg.io/reload": "true",
                "cnpg.io/userType": "app",
            },
            "uid": uid(name, "app"),
            "creationTimestamp": BORN,
        },
        "type": "kubernetes.io/basic-auth",
        "data": {key: base64.b64encode(text.encode()).decode() for key, text in data.items()},
    }
