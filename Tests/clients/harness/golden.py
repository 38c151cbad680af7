# SPDX-License-Identifier: Apache-2.0
"""Golden cases: folders of Kubernetes objects that go in, and one file of what has to come out.

    Tests/Fixtures/golden/<composition>/<case>/
      xr.yaml           the composite resource
      observed/*.yaml   its composed resources as they are, named by crossplane's own annotation
      required/*.yaml   other objects of the cluster, which a requirement may ask for
      desired/*.yaml    what earlier steps of the pipeline desire
      context.yaml      the pipeline's context
      input.yaml        the step's input; without it, the composition is named by the folder
      credentials.yaml  the step's credentials: key by key, in clear
      published.yaml    what providers publish of composed resources: key by key, in clear
      expected.yaml     the answer

All but `xr.yaml` and `expected.yaml` may be absent. `input.yaml` and `credentials.yaml` of the
composition's folder hold for its cases that have none of their own. The function is called as Crossplane calls it:
again, with what it asked for, until its requirements stay the same.
"""

import difflib
from dataclasses import dataclass
from pathlib import Path

import yaml
from crossplane.function.proto.v1 import run_function_pb2 as fnv1

from .cluster import NAME_ANNOTATION, Cluster
from .messages import input_of, to_python
from .reconcile import Outcome, reconcile
from .server import ROOT

FIXTURES = ROOT / "Tests/Fixtures/golden"

# The order in which a Kubernetes person writes an object; what is not listed follows by name.
FIRST_KEYS = ["apiVersion", "kind", "metadata", "name", "namespace", "type", "spec", "status"]


@dataclass(frozen=True)
class Case:
    """One folder."""

    directory: Path

    @property
    def composition(self) -> str:
        """The composition that answers."""
        return self.directory.parent.name

    @property
    def name(self) -> str:
        """How the case is called in a report."""
        return f"{self.composition}/{self.directory.name}"

    @property
    def expected(self) -> Path:
        """The file that holds the answer."""
        return self.directory / "expected.yaml"

    def cluster(self) -> Cluster:
        """The cluster that the case describes."""
        cluster = Cluster(self._one("xr.yaml"))
        cluster.observed = self.named("observed")
        cluster.others = self._all("required")
        cluster.connection = as_bytes(self._one("published.yaml"))
        return cluster

    def run(self, run) -> Outcome:
        """Calls the function for this case."""
        return reconcile(
            run,
            self.cluster(),
            input=self._shared("input.yaml") or input_of(self.composition),
            context=self._one("context.yaml"),
            desired=self.named("desired"),
            credentials=as_bytes(self._shared("credentials.yaml")),
        )

    def named(self, folder: str) -> dict[str, dict]:
        """The objects of a folder by the stable name in their annotation."""
        out = {}
        for body in self._all(folder):
            name = body["metadata"]["annotations"][NAME_ANNOTATION]
            assert name not in out, f"{self.name}: {folder} has {name} twice"
            out[name] = body
        return out

    def _one(self, file: str) -> dict | None:
        path = self.directory / file
        return yaml.safe_load(path.read_text()) if path.exists() else None

    def _shared(self, file: str) -> dict | None:
        own = self._one(file)
        common = self.directory.parent / file
        if own is None and common.exists():
            return yaml.safe_load(common.read_text())
        return own

    def _all(self, folder: str) -> list[dict]:
        out = []
        for path in sorted((self.directory / folder).glob("*.yaml")):
            out += [body for body in yaml.safe_load_all(path.read_text()) if body]
        return out


def as_bytes(secrets: dict | None) -> dict[str, dict[str, bytes]]:
    """Secrets as the protocol has them; a file may be empty, to say that there are none."""
    return {
        name: {key: text.encode() for key, text in keys.items()}
        for name, keys in (secrets or {}).items()
    }


def cases() -> list[Case]:
    """All cases that there are."""
    return [Case(path.parent) for path in sorted(FIXTURES.glob("*/*/xr.yaml"))]


def described(outcome: Outcome) -> dict:
    """An answer in the words of Kubernetes; what is not said in it is left out."""
    response = outcome.response
    composite = response.desired.composite
    out = {
        "calls": outcome.calls,
        "ttl": duration(response) if response.meta.HasField("ttl") else None,
        "composite": {
            "ready": ready(composite.ready),
            "status": ordered(to_python(composite.resource).get("status")),
        },
        "conditions": [condition(one) for one in response.conditions],
        "results": [result(one) for one in response.results],
        "requirements": requirements(response),
        "context": ordered(to_python(response.context)) if response.HasField("context") else None,
        "resources": {
            name: {"ready": ready(item.ready), "object": ordered(to_python(item.resource))}
            for name, item in sorted(response.desired.resources.items())
        },
    }
    if not response.desired.HasField("composite"):
        del out["composite"]
    return {key: content for key, content in out.items() if content not in (None, [], {})}


def duration(response: fnv1.RunFunctionResponse) -> str:
    """The ttl as Go and Kubernetes write it: `60s`."""
    seconds = response.meta.ttl.seconds + response.meta.ttl.nanos / 1e9
    return f"{seconds:g}s"


def ready(value: int) -> str | bool:
    """Readiness as a word."""
    return {fnv1.READY_TRUE: True, fnv1.READY_FALSE: False}.get(value, "unspecified")


def condition(one: fnv1.Condition) -> dict:
    """A condition as a status holds it, and whom it is for."""
    status = fnv1.Status.Name(one.status).removeprefix("STATUS_CONDITION_").capitalize()
    return targeted(one, {"type": one.type, "status": status, "reason": one.reason})


def result(one: fnv1.Result) -> dict:
    """A result as an event shows it, and whom it is for."""
    severity = fnv1.Severity.Name(one.severity).removeprefix("SEVERITY_").capitalize()
    return targeted(one, {"severity": severity})


def targeted(one, out: dict) -> dict:
    """The optional rest of a condition or result."""
    for name in ("reason", "message"):
        if one.DESCRIPTOR.fields_by_name[name].has_presence and not one.HasField(name):
            continue
        if getattr(one, name):
            out[name] = getattr(one, name)
    if one.HasField("target"):
        out["target"] = fnv1.Target.Name(one.target).removeprefix("TARGET_").lower()
    return out


def requirements(response: fnv1.RunFunctionResponse) -> dict:
    """What the function asks for, by name."""
    out = {}
    for name, one in sorted(response.requirements.resources.items()):
        wanted = {"apiVersion": one.api_version, "kind": one.kind}
        if one.HasField("match_labels"):
            wanted["matchLabels"] = dict(sorted(one.match_labels.labels.items()))
        elif one.HasField("match_name"):
            wanted["name"] = one.match_name
        if one.HasField("namespace"):
            wanted["namespace"] = one.namespace
        out[name] = wanted
    for name, one in sorted(response.requirements.schemas.items()):
        out[name] = {"schemaOf": {"apiVersion": one.api_version, "kind": one.kind}}
    return out


def ordered(value):
    """The same value with the members of every object in the order of Kubernetes."""
    if isinstance(value, list):
        return [ordered(item) for item in value]
    if not isinstance(value, dict):
        return value

    def place(key: str) -> tuple[int, str]:
        return (FIRST_KEYS.index(key) if key in FIRST_KEYS else len(FIRST_KEYS), key)

    return {key: ordered(value[key]) for key in sorted(value, key=place)}


class _Dumper(yaml.SafeDumper):
    """YAML in the manner of Kubernetes: quotes are double, and only where they are needed."""


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    plain = dumper.resolve(yaml.ScalarNode, value, (True, False)) == "tag:yaml.org,2002:str"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=None if plain else '"')


_Dumper.add_representer(str, _text)


def to_yaml(body) -> str:
    """YAML as people write it."""
    return yaml.dump(body, Dumper=_Dumper, sort_keys=False, width=100, allow_unicode=True)


def text(outcome: Outcome) -> str:
    """What `expected.yaml` holds for an answer."""
    return to_yaml(described(outcome))


def difference(expected: str, found: str, name: str) -> str:
    """A unified diff, empty when both are the same."""
    lines = difflib.unified_diff(
        expected.splitlines(keepends=True),
        found.splitlines(keepends=True),
        f"{name}/expected.yaml",
        f"{name} as the function answers",
        n=6,
    )
    return "".join(lines)
