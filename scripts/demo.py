# SPDX-License-Identifier: Apache-2.0
"""Shows what the function makes of the example Database, at three moments of its life, and what
the tool says of the same files without a function.

It starts dist/function on loopback, plays Crossplane (which calls, and calls again with what it was
asked for) and the cluster (which stores what is desired and lets CloudNativePG work), and prints
what the function desires. It ends with an error when something is not as promised.

    make demo      or      .venv/bin/python scripts/demo.py [--binary dist/function]
"""

import argparse
import base64
import copy
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/clients"))

from harness import process  # noqa: E402
from harness.client import Client  # noqa: E402
from harness.cluster import READY, STARTING, Cluster  # noqa: E402
from harness.golden import condition, ordered, requirements, to_yaml  # noqa: E402
from harness.messages import desired, fatals, fnv1, status  # noqa: E402
from harness.reconcile import Outcome, fetch, reconcile  # noqa: E402
from harness.server import Server  # noqa: E402

EXAMPLE = ROOT / "examples/database"
WIDTH = 100
SECRET_KEYS = {"password", "uri", "pgpass", "jdbc-uri", "fqdn-uri", "fqdn-jdbc-uri"}


class Paper:
    """What is printed, in colour only on a terminal."""

    def __init__(self):
        self.colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self.broken: list[str] = []

    def styled(self, text: str, code: str) -> str:
        """Text in a style, where there are styles."""
        return f"\033[{code}m{text}\033[0m" if self.colour else text

    def title(self, text: str) -> None:
        """The heading of a moment."""
        print("\n" + self.styled(f"━━ {text} ".ljust(WIDTH, "━"), "1;36"))

    def say(self, text: str = "") -> None:
        """A line of explanation."""
        print(self.styled(text, "2") if text else "")

    def yaml(self, body, indent: int = 2) -> None:
        """A piece of YAML, its keys set off."""
        for line in to_yaml(body).splitlines():
            key, colon, rest = line.partition(":")
            line = self.styled(key, "34") + colon + rest if colon else line
            print(" " * indent + line)

    def table(self, rows: list[tuple[str, ...]]) -> None:
        """Rows in columns; the first is the heading."""
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for number, row in enumerate(rows):
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            print("  " + self.styled("  ".join(cells).rstrip(), "1" if number == 0 else "0"))

    def promise(self, text: str, kept: bool) -> None:
        """One thing that has to be so."""
        mark = self.styled("kept  ", "32") if kept else self.styled("BROKEN", "1;31")
        print(f"  {mark}  {text}")
        if not kept:
            self.broken.append(text)


def load(file: str) -> dict:
    """One object of the example."""
    return yaml.safe_load((EXAMPLE / file).read_text())


def resource_table(cluster: Cluster, response: fnv1.RunFunctionResponse) -> list[tuple[str, ...]]:
    """What is desired, whether it exists, and what the function says of its readiness."""
    rows = [("RESOURCE", "KIND", "NAME", "EXISTS", "READY")]
    for name, body in desired(response).items():
        ready = response.desired.resources[name].ready
        said = {fnv1.READY_TRUE: "yes", fnv1.READY_FALSE: "no"}.get(ready, "not said")
        group = body["apiVersion"].rpartition("/")[0] or "core"
        existing = cluster.observed.get(name, {}).get("metadata", {})
        own = body.get("metadata", {}).get("name") or existing.get("name", "by Crossplane")
        exists = "yes" if name in cluster.observed else "no"
        rows.append((name, f"{body['kind']}.{group}", own, exists, said))
    return rows


def shown(body: dict) -> dict:
    """A resource as it is printed: the data of a Secret decoded, and what is secret hidden."""
    out = copy.deepcopy(body)
    if body["kind"] == "Secret":
        for key, text in out.get("data", {}).items():
            plain = base64.b64decode(text).decode()
            out["data"][key] = f"({len(plain)} characters)" if key in SECRET_KEYS else plain
    return ordered(out)


def calls(cluster: Cluster, outcome: Outcome) -> str:
    """How often Crossplane had to call, and what the function asked for."""
    if outcome.calls == 1:
        return "Crossplane calls once: the function needs nothing else."
    found = fetch(cluster, outcome.response.requirements)
    asked = []
    for name, wanted in requirements(outcome.response).items():
        where = "/".join(filter(None, [wanted.get("namespace"), wanted.get("name")]))
        there = "which is there" if found.get(name) else "which is not there"
        asked.append(f"{name}, the {wanted['kind']} {where}, {there}")
    times = {2: "twice"}.get(outcome.calls, f"{outcome.calls} times")
    return f"Crossplane calls {times}, for the function asks for {'; '.join(asked)}."


def show(paper: Paper, cluster: Cluster, outcome: Outcome, before: dict[str, dict]) -> dict:
    """Prints an answer: the calls, the status, the resources, and those that are new or changed."""
    response = outcome.response
    for message in fatals(response):
        paper.say(f"FATAL: {message}")
    paper.say(calls(cluster, outcome))
    paper.say("What the Database's user reads in it:")
    told = {"status": ordered(status(response))}
    if response.conditions:
        told["conditions"] = [condition(one) for one in response.conditions]
    paper.yaml(told)
    paper.say("What shall exist:")
    paper.table(resource_table(cluster, response))
    now = desired(response)
    changed = {name: body for name, body in now.items() if body != before.get(name)}
    if changed:
        paper.say()
        paper.say("New or changed, in full:" if before else "In full:")
    for name, body in changed.items():
        print("  " + paper.styled(f"# {name}", "2"))
        paper.yaml(shown(body))
    paper.say()
    paper.promise("the function answers without an error", not fatals(response))
    return now


def all_ready(response: fnv1.RunFunctionResponse) -> bool:
    """Whether everything desired is ready."""
    return all(item.ready == fnv1.READY_TRUE for item in response.desired.resources.values())


def nothing(paper: Paper, client: Client, cluster: Cluster, input: dict) -> dict[str, dict]:
    """The first moment."""
    paper.title("1  Nothing exists yet")
    outcome = reconcile(client.run, cluster, input=input)
    now = show(paper, cluster, outcome, {})
    paper.promise("a CloudNativePG cluster is desired", "cluster" in now)
    paper.promise("no connection Secret yet: nobody knows the password", "connection" not in now)
    paper.promise("the operator's Secret is asked for", bool(requirements(outcome.response)))
    paper.promise("the Database is not called ready", not all_ready(outcome.response))
    return now


def half(paper: Paper, client: Client, cluster: Cluster, input: dict, before: dict) -> dict:
    """The second moment."""
    names = ["cluster", *(name for name in before if name != "cluster")]
    exist = set(names[: max(1, len(names) // 2)])
    paper.title(f"2  Half exists ({', '.join(sorted(exist))}), and PostgreSQL is starting")
    cluster.apply(before, exist)
    cluster.settle(STARTING)
    outcome = reconcile(client.run, cluster, input=input)
    now = show(paper, cluster, outcome, before)
    paper.promise("everything that exists is still desired", cluster.observed.keys() <= now.keys())
    waits = outcome.response.desired.resources["cluster"].ready == fnv1.READY_FALSE
    paper.promise("the cluster is not ready, and the function says so", waits)
    paper.promise("nor is the Database", not all_ready(outcome.response))
    return now


def everything(paper: Paper, client: Client, cluster: Cluster, input: dict, before: dict) -> None:
    """The third moment."""
    paper.title("3  All is there and works")
    for _ in range(3):
        cluster.apply(desired(reconcile(client.run, cluster, input=input).response))
        cluster.settle(READY)
    outcome = reconcile(client.run, cluster, input=input)
    now = show(paper, cluster, outcome, before)
    said = status(outcome.response)
    paper.promise("every resource is ready", all_ready(outcome.response))
    paper.promise("status.phase is Ready and tells the endpoint", ready_status(said))
    passed_on = password_is_passed_on(cluster, now)
    paper.promise("the connection Secret has the operator's password", passed_on)
    first, second = (client.run_bytes(outcome.requests[-1].SerializeToString()) for _ in "12")
    paper.promise("the same request gives the same bytes", first == second)
    speed(paper, client, outcome.requests[-1])


def ready_status(said: dict) -> bool:
    """Whether a status is that of a database that can be used."""
    return said.get("phase") == "Ready" and bool(said.get("endpoint")) and bool(said.get("port"))


def password_is_passed_on(cluster: Cluster, now: dict[str, dict]) -> bool:
    """Whether the connection Secret carries what the operator's Secret says."""
    theirs = next((body for body in cluster.others if body["kind"] == "Secret"), None)
    ours = now.get("connection", {})
    if theirs is None:
        return False
    plain = base64.b64decode(theirs["data"]["password"]).decode()
    given = ours.get("stringData", {}).get("password")
    return given == plain or ours.get("data", {}).get("password") == theirs["data"]["password"]


def speed(paper: Paper, client: Client, message: fnv1.RunFunctionRequest) -> None:
    """How long a call takes, seen from this client."""
    times = []
    for _ in range(200):
        begun = time.perf_counter()
        client.run(message)
        times.append(time.perf_counter() - begun)
    middle = sorted(times)[len(times) // 2] * 1000
    paper.say(f"A call takes {middle:.2f} ms, nearly all of it in this Python client.")


def offline(paper: Paper, tool: Path) -> None:
    """The same without a function, a cluster or Docker: by nanoidp."""
    files = ["examples/database/xr.yaml", "examples/database/composition.yaml"]
    paper.title("4  The same on a laptop: nanoidp render")
    rendered = run(paper, tool, "render", *files)
    kinds = [body["kind"] for body in yaml.safe_load_all(rendered) if body]
    paper.say(f"The first lines of {len(kinds)} objects:")
    print("\n".join(f"  {line}" for line in rendered.splitlines()[:24]))
    paper.promise("render writes the composite and what it composes", "Cluster" in kinds)
    paper.title("5  Its whole life: nanoidp simulate")
    told = run(paper, tool, "simulate", *files)
    print("\n".join(f"  {line}" for line in told.splitlines()))
    paper.promise("simulate ends with a ready composite", "the composite is ready" in told)


def run(paper: Paper, tool: Path, *arguments: str) -> str:
    """What the tool prints; a failure is a broken promise."""
    paper.say(f"$ {tool.name} {' '.join(arguments)}")
    done = subprocess.run(
        [tool, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    paper.promise(f"{tool.name} {arguments[0]} succeeds", done.returncode == 0)
    sys.stderr.write(done.stderr)
    return done.stdout


def main() -> int:
    """Plays the three moments; 0 when every promise was kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=Path, default=ROOT / "dist/function")
    parser.add_argument("--tool", type=Path, default=ROOT / "dist/nanoidp")
    given = parser.parse_args()
    binary, tool = given.binary.resolve(), given.tool.resolve()
    for path in (binary, tool, EXAMPLE / "xr.yaml", EXAMPLE / "composition.yaml"):
        if not path.exists():
            print(f"{path} is not there: run `make dist` first", file=sys.stderr)
            return 1
    paper, composite = Paper(), load("xr.yaml")
    input = load("composition.yaml")["spec"]["pipeline"][0].get("input")
    with (
        tempfile.TemporaryDirectory() as directory,
        Server(binary, Path(directory)) as server,
        Client(server.channel()) as client,
    ):
        paper.title("The Database that somebody wants: examples/database/xr.yaml")
        paper.yaml(composite)
        cluster = Cluster(composite)
        before = nothing(paper, client, cluster, input)
        before = half(paper, client, cluster, input, before)
        everything(paper, client, cluster, input, before)
        memory = process.memory(server.pid) / 2**20
    offline(paper, tool)
    size = binary.stat().st_size / 1e6
    paper.say(f"The function: one file of {size:.1f} MB, {memory:.1f} MiB of memory in use.")
    if paper.broken:
        print(f"\n{len(paper.broken)} promises broken: {'; '.join(paper.broken)}", file=sys.stderr)
        return 1
    print("\nAll promises kept.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
