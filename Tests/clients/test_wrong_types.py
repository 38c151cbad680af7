# SPDX-License-Identifier: Apache-2.0
"""Every field of the Database given every other type: generated from the example, none picked.

For each node of the spec, from `spec` itself down to each leaf, the value is replaced by one of
each other JSON type. The answer has to be a FATAL that names the path, unless the acceptance is
listed here with its reason.
"""

import copy
from collections.abc import Iterator

import pytest
import yaml
from harness.client import Client, answers
from harness.example import database, full_database
from harness.messages import composed, fatal, fatals, request
from harness.server import ROOT

# One value of each JSON type; integers and other numbers are two, as Kubernetes' schemas have it.
EXAMPLES = {
    "null": None,
    "boolean": True,
    "integer": 7,
    "number": 7.5,
    "string": "text",
    "array": [],
    "array-of-one": [7],
    "object": {},
    "object-of-one": {"unheardOf": 7},
}

Path = tuple[str | int, ...]


def type_of(value) -> str:
    """The JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
    return "object"


def written(path: Path) -> str:
    """A path as the function writes it: `spec.databases[0].name`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def nodes(value, path: Path) -> Iterator[tuple[Path, object]]:
    """Every node of a tree, itself first."""
    yield path, value
    members = value.items() if isinstance(value, dict) else []
    members = enumerate(value) if isinstance(value, list) else members
    for step, item in members:
        yield from nodes(item, (*path, step))


def accepted(path: Path, kind: str) -> str | None:
    """Why a wrong type at a path may be accepted, or None when it may not."""
    if kind == "null" and len(path) > 1 and isinstance(path[-1], str):
        return "null means unset, as in Kubernetes itself"
    if path[:2] == ("spec", "cloud") and len(path) > 1:
        return "it is for other backends, and this composition does not read it"
    return None


def cases() -> Iterator:
    """Every replacement, with its path and the type that takes the place."""
    for path, value in nodes(full_database()["spec"], ("spec",)):
        for kind, replacement in EXAMPLES.items():
            if kind.partition("-")[0] == type_of(value):
                continue
            yield pytest.param(path, kind, replacement, id=f"{written(path)}={kind}")


def replaced(composite: dict, path: Path, replacement) -> dict:
    """The composite with the value at a path replaced."""
    out = copy.deepcopy(composite)
    at = out
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = replacement
    return out


@pytest.mark.parametrize(("path", "kind", "replacement"), list(cases()))
def test_a_wrong_type_is_fatal_and_names_its_path(
    client: Client, path: Path, kind: str, replacement
):
    response = client.run(request(replaced(full_database(), path, replacement)))
    if accepted(path, kind) and not fatals(response):
        composed(response)
    else:
        assert written(path) in fatal(response)
    answers(client, database())


def unknown_keys() -> Iterator:
    """An unknown key in every object of the spec."""
    for path, value in nodes(full_database()["spec"], ("spec",)):
        if isinstance(value, dict) and path[:2] != ("spec", "cloud"):
            yield pytest.param((*path, "unheardOf"), id=written((*path, "unheardOf")))


@pytest.mark.parametrize("path", list(unknown_keys()))
def test_an_unknown_key_is_dropped_by_the_api_server_and_harms_nothing_here(client: Client, path):
    """The schema prunes it before a function is called, so refusing and ignoring it are both right;
    taking it for another key, or failing without its path, is not."""
    response = client.run(request(replaced(full_database(), path, 7)))
    if fatals(response):
        assert written(path) in fatal(response)
    else:
        assert composed(response) == composed(client.run(request(full_database())))


OUT_OF_RANGE = [
    ("spec.engine", "oracle"),
    ("spec.version", "seventeen"),
    ("spec.version", ""),
    ("spec.size", "gigantic"),
    ("spec.storage.size", "1GB"),
    ("spec.storage.size", "0Gi"),
    ("spec.storage.size", "1Gi; drop table"),
    ("spec.databases[0].name", "Orders"),
    ("spec.databases[0].name", "a" * 64),
    ("spec.databases[0].owner", "x; --"),
    ("spec.backup.schedule", "whenever"),
    ("spec.backup.schedule", "* * * * * * *"),
    ("spec.backup.retentionDays", 0),
    ("spec.backup.retentionDays", 36),
    ("spec.network.allowedNamespaces[0]", "Not A Namespace"),
    ("spec.deletionPolicy", "Explode"),
    ("spec.sleep", "Snoring"),
    ("spec.connectionSecretName", "Not/A/Name"),
    ("spec.connectionSecretName", "a" * 254),
]


@pytest.mark.parametrize(("where", "value"), OUT_OF_RANGE, ids=lambda one: str(one)[:40])
def test_a_value_out_of_range_is_fatal_and_names_its_path(client: Client, where: str, value):
    every = nodes(full_database()["spec"], ("spec",))
    path = next(path for path, _ in every if written(path) == where)
    assert where in fatal(client.run(request(replaced(full_database(), path, value))))


def test_two_databases_of_one_name_are_fatal(client: Client):
    twice = [{"name": "orders", "owner": "orders"}, {"name": "orders", "owner": "audit"}]
    assert "spec.databases" in fatal(client.run(request(database(databases=twice))))


def schema_paths(schema: dict, path: tuple[str, ...]) -> Iterator[str]:
    """The paths of every property of a schema."""
    yield ".".join(path)
    for name, inner in schema.get("properties", {}).items():
        yield from schema_paths(inner, (*path, name))
    if "properties" in schema.get("items", {}):
        for name, inner in schema["items"]["properties"].items():
            yield from schema_paths(inner, (*path, name))


def test_the_example_has_every_field_of_the_schema():
    """So a field that is added to the schema is tested, or this fails."""
    xrd = yaml.safe_load((ROOT / "xrds/database.yaml").read_text())
    schema = xrd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]
    here = {
        ".".join(step for step in path if isinstance(step, str))
        for path, _ in nodes(full_database()["spec"], ("spec",))
    }
    assert set(schema_paths(schema, ("spec",))) - here == set()
