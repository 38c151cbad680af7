# SPDX-License-Identifier: Apache-2.0
"""Writes `observed/` and `required/` of a golden case: what a cluster would make of its xr.yaml.

The function is asked what it desires, a cluster that is not there stores it, and CloudNativePG is
played up to a state. What is written are plain files, to be edited by hand where a case needs that.

    .venv/bin/python Tests/clients/observe.py Tests/Fixtures/database.local.postgresql/ready ready
"""

import argparse
import shutil
import tempfile
from pathlib import Path

from harness.client import Client
from harness.cluster import ASLEEP, CREATED, READY, STARTING, WAKING, Cluster
from harness.golden import Case, ordered, to_yaml
from harness.messages import desired
from harness.reconcile import reconcile
from harness.server import ROOT, Server

ROUNDS = 4


def settled(case: Case, run, state: str, only: set[str] | None) -> Cluster:
    """The cluster after a few reconciles, each followed by the operators' work."""
    cluster = Cluster(case.cluster().composite)
    for _ in range(ROUNDS):
        cluster.apply(desired(reconcile(run, cluster).response), only)
        cluster.settle(state)
    return cluster


def write(directory: Path, bodies: dict[str, dict]) -> None:
    """One file for each object, and nothing else in the folder."""
    shutil.rmtree(directory, ignore_errors=True)
    for name, body in bodies.items():
        directory.mkdir(exist_ok=True)
        (directory / f"{name.replace('/', '-')}.yaml").write_text(to_yaml(ordered(body)))


def main() -> None:
    """Reads the arguments and writes the folders."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("case", type=Path, help="the folder of the case")
    parser.add_argument("state", choices=[CREATED, STARTING, READY, ASLEEP, WAKING])
    parser.add_argument("--only", help="stable names of the resources that exist, by commas")
    parser.add_argument("--without-secret", action="store_true", help="the operator's is missing")
    parser.add_argument("--binary", type=Path, default=ROOT / "dist/function")
    given = parser.parse_args()
    case = Case(given.case.resolve())
    only = set(given.only.split(",")) if given.only else None
    with (
        tempfile.TemporaryDirectory() as directory,
        Server(given.binary.resolve(), Path(directory)) as server,
        Client(server.channel()) as client,
    ):
        cluster = settled(case, client.run, given.state, only)
    write(case.directory / "observed", cluster.observed)
    others = (
        {} if given.without_secret else {body["metadata"]["name"]: body for body in cluster.others}
    )
    write(case.directory / "required", others)


if __name__ == "__main__":
    main()
