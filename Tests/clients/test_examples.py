# SPDX-License-Identifier: Apache-2.0
"""The files that a new user renders first: they have to show what the README promises."""

import yaml
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from harness.client import Client
from harness.cluster import NAME_ANNOTATION, Cluster
from harness.messages import composed, status, summary
from harness.reconcile import reconcile
from harness.server import ROOT

EXAMPLE = ROOT / "examples/database"


def documents(file: str) -> list[dict]:
    """The objects of a file, as `crossplane composition render` reads them."""
    return list(yaml.safe_load_all((EXAMPLE / file).read_text()))


def example(*, observed: bool) -> Cluster:
    """The cluster that the files describe, with or without what exists in it."""
    cluster = Cluster(documents("xr.yaml")[0])
    if observed:
        for body in documents("observed.yaml"):
            cluster.observed[body["metadata"]["annotations"][NAME_ANNOTATION]] = body
        cluster.others = documents("required.yaml")
    return cluster


def test_the_example_alone_shows_a_database_that_is_being_created(client: Client):
    response = reconcile(client.run, example(observed=False)).response
    assert status(response)["phase"] == "Creating"


def test_the_example_with_what_exists_shows_a_database_that_is_ready(client: Client):
    cluster = example(observed=True)
    response = reconcile(client.run, cluster).response
    assert composed(response).keys() == cluster.observed.keys()
    unready = [
        name for name, item in response.desired.resources.items() if item.ready != fnv1.READY_TRUE
    ]
    assert not unready, summary(response)
    assert status(response)["phase"] == "Ready"


def test_what_exists_in_the_example_is_what_the_function_desires(client: Client):
    """Else a reader would compare two things that differ for no reason."""
    cluster = example(observed=True)
    for name, body in composed(reconcile(client.run, cluster).response).items():
        there = cluster.observed[name]
        assert {key: there.get(key) for key in body if key != "metadata"} == {
            key: part for key, part in body.items() if key != "metadata"
        }, name
        assert there["metadata"]["name"] == body["metadata"]["name"]
