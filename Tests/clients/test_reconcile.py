# SPDX-License-Identifier: Apache-2.0
"""A database through its life, reconcile after reconcile, in a cluster that is played.

What has to hold between reconciles: nothing that exists disappears from desired by accident,
requirements stay the same, no event comes twice, and it ends in rest.
"""

import copy
import re

import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from harness.client import Client
from harness.cluster import ASLEEP, READY, STARTING, WAKING, Cluster
from harness.example import database, full_database
from harness.messages import composed, desired, fatal, fatals, request, status, summary
from harness.reconcile import Outcome, reconcile

MOST_ROUNDS = 6


def all_ready(response: fnv1.RunFunctionResponse) -> bool:
    """Whether every desired resource is ready."""
    return all(item.ready == fnv1.READY_TRUE for item in response.desired.resources.values())


def keep_status(cluster: Cluster, response: fnv1.RunFunctionResponse) -> None:
    """Writes the composite's status, as Crossplane does: the next call shows it to the function."""
    cluster.composite["status"] = status(response)


def reconcile_until_rest(client: Client, cluster: Cluster, state: str) -> Outcome:
    """Reconciles and lets the operators work until the function desires what there is."""
    before = None
    for _ in range(MOST_ROUNDS):
        outcome = reconcile(client.run, cluster)
        now = composed(outcome.response)
        missing = cluster.observed.keys() - now.keys()
        assert not missing, f"{missing} exist and are no longer desired"
        if outcome.response.desired == before:
            return outcome
        before = copy.deepcopy(outcome.response.desired)
        keep_status(cluster, outcome.response)
        cluster.apply(now)
        cluster.settle(state)
    raise AssertionError(f"no rest after {MOST_ROUNDS} reconciles: {summary(outcome.response)}")


@pytest.mark.parametrize("composite", [database(), full_database()], ids=["small", "full"])
def test_a_database_comes_up_from_nothing(client: Client, composite: dict):
    cluster = Cluster(composite)
    first = reconcile(client.run, cluster)
    assert "connection" not in composed(first.response), "nobody knows the password yet"
    assert not all_ready(first.response)
    cluster.apply(desired(first.response))
    cluster.settle(STARTING)
    starting = reconcile(client.run, cluster).response
    assert not all_ready(starting)
    last = reconcile_until_rest(client, cluster, READY).response
    assert all_ready(last), summary(last)
    said = status(last)
    assert said["phase"] == "Ready"
    assert said["endpoint"].startswith("orders-db-rw")
    assert said["port"] == 5432
    assert said["connectionSecret"]["name"] == desired(last)["connection"]["metadata"]["name"]
    assert said["sleeping"] is False


def test_what_is_asked_for_is_the_same_in_every_call(client: Client):
    cluster = Cluster(database())
    asked = []
    for state in (None, STARTING, READY, READY):
        outcome = reconcile(client.run, cluster)
        assert outcome.calls == 2, "once to ask, once with the answer"
        asked += [client.run(message).requirements for message in outcome.requests]
        cluster.apply(desired(outcome.response))
        if state:
            cluster.settle(state)
    assert all(one == asked[0] for one in asked)
    selector = asked[0].resources["app-secret"]
    assert (selector.api_version, selector.kind) == ("v1", "Secret")
    assert (selector.match_name, selector.namespace) == ("orders-db-app", "team-a")


def test_no_event_is_repeated_on_every_reconcile(client: Client):
    """Crossplane emits each result as an event: one on every call floods the namespace."""
    cluster = Cluster(database())
    reconcile_until_rest(client, cluster, READY)
    results = [list(reconcile(client.run, cluster).response.results) for _ in range(2)]
    assert results == [[], []]


def test_a_database_falls_asleep_and_wakes(client: Client):
    cluster = Cluster(database())
    reconcile_until_rest(client, cluster, READY)

    cluster.composite["spec"]["sleep"] = "Asleep"
    falling = reconcile(client.run, cluster).response
    annotations = composed(falling)["cluster"]["metadata"]["annotations"]
    assert annotations["cnpg.io/hibernation"] == "on"
    assert status(falling)["phase"] == "FallingAsleep"
    assert falling.desired.resources["cluster"].ready == fnv1.READY_FALSE, "not as wished yet"
    last = reconcile_until_rest(client, cluster, ASLEEP).response
    assert status(last)["phase"] == "Asleep"
    assert status(last)["sleeping"] is True
    assert all_ready(last), "asleep counts as ready, or everything is red all night"

    cluster.composite["spec"]["sleep"] = "Awake"
    rising = reconcile(client.run, cluster).response
    assert status(rising)["phase"] == "Waking"
    assert rising.desired.resources["cluster"].ready == fnv1.READY_FALSE, "still hibernated"
    keep_status(cluster, rising)
    cluster.apply(composed(rising))
    cluster.settle(WAKING)
    waking = reconcile(client.run, cluster).response
    assert composed(waking)["cluster"]["metadata"]["annotations"]["cnpg.io/hibernation"] == "off"
    assert status(waking)["phase"] == "Waking"
    assert waking.desired.resources["cluster"].ready == fnv1.READY_FALSE
    last = reconcile_until_rest(client, cluster, READY).response
    assert status(last)["phase"] == "Ready"


def test_the_connection_secret_outlives_the_operator_s(client: Client):
    """The operator's Secret can be gone for a moment: the application's must not follow it."""
    cluster = Cluster(database())
    before = desired(reconcile_until_rest(client, cluster, READY).response)["connection"]
    cluster.others = []
    after = composed(reconcile(client.run, cluster).response)
    assert "connection" in after
    kept = after["connection"].get("data") or after["connection"].get("stringData")
    was = before.get("data") or before.get("stringData")
    assert not kept or kept == was, "kept as it is, or not spoken about, but never emptied"


@pytest.mark.parametrize("gone", ["cluster", "network-policy", "protection", "connection"])
def test_what_somebody_deleted_is_desired_again(client: Client, gone: str):
    cluster = Cluster(database(network={"allowedNamespaces": ["team-b"]}))
    last = reconcile_until_rest(client, cluster, READY).response
    del cluster.observed[gone]
    again = reconcile(client.run, cluster).response
    assert composed(again).keys() == composed(last).keys()
    assert again.desired.resources[gone].ready != fnv1.READY_TRUE or gone == "connection"


def test_deletion_protection_comes_and_goes_with_its_field(client: Client):
    cluster = Cluster(database(deletionProtection=True))
    usage = composed(reconcile(client.run, cluster).response)["protection"]
    assert usage["apiVersion"] == "protection.crossplane.io/v1beta1"
    assert usage["kind"] == "Usage"
    assert usage["spec"]["of"]["kind"] == "Database"
    assert usage["spec"]["of"]["resourceRef"]["name"] == "orders-db"
    assert usage["spec"]["reason"]
    cluster.apply(desired(reconcile(client.run, cluster).response))
    cluster.composite["spec"]["deletionProtection"] = False
    assert "protection" not in composed(reconcile(client.run, cluster).response)


def test_a_database_taken_from_the_list_is_no_longer_desired(client: Client):
    """That is an explicit word: the list is the user's. Its data stays (reclaim policy retain)."""
    two = [{"name": "orders", "owner": "orders"}, {"name": "audit", "owner": "orders"}]
    cluster = Cluster(database(databases=two))
    reconcile_until_rest(client, cluster, READY)
    body = cluster.observed["database/audit"]
    assert body["spec"]["databaseReclaimPolicy"] == "retain"
    cluster.composite["spec"]["databases"] = two[:1]
    assert "database/audit" not in composed(reconcile(client.run, cluster).response)


LONGEST_CLUSTER_NAME = 50  # What CloudNativePG's webhook allows.


@pytest.mark.parametrize("length", [1, 9, 42, 50, 51, 63, 253])
def test_names_are_such_as_the_api_server_takes_or_refused_here(client: Client, length: int):
    composite = full_database()
    composite["metadata"]["name"] = "x" * length
    response = client.run(request(composite))
    if fatals(response):
        assert length > 30, "a short name has to do"
        assert "metadata.name" in fatal(response)
        return
    names = set()
    for key, body in composed(response).items():
        metadata = body["metadata"]
        assert metadata.get("namespace", "team-a") == "team-a", key
        assert re.fullmatch(r"[a-z0-9]([-a-z0-9.]*[a-z0-9])?", metadata["name"]), key
        assert len(metadata["name"]) <= 253, key
        assert (body["kind"], metadata["name"]) not in names, key
        names.add((body["kind"], metadata["name"]))
    assert len(desired(response)["cluster"]["metadata"]["name"]) <= LONGEST_CLUSTER_NAME
