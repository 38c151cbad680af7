# SPDX-License-Identifier: Apache-2.0
"""What docs/databases.md says of sizes, versions and connection Secrets is what the tool composes."""

import base64
import subprocess
from pathlib import Path

import pytest
import yaml
from harness.page import CODE, codes, commands, rows, section
from harness.server import ROOT

TOOL = ROOT / "dist/nanoidp"
PAGE = ROOT / "docs/databases.md"
EXAMPLES = ROOT / "examples/databases"
GOLDEN = ROOT / "Tests/Fixtures/golden"
ENGINES = ["postgresql", "mysql", "valkey"]
NAMES = [
    f"database.{backend}.{engine}"
    for backend in ("local", "aws", "gcp", "azure")
    for engine in ENGINES
]


def render(
    composition: str, folder: Path, observed: list[dict] = (), **spec: str
) -> tuple[list[dict], str]:
    """What the tool renders of a Database with the inputs of the examples, and what it complains of."""
    wish = yaml.safe_load((EXAMPLES / f"{composition.split('.')[2]}.yaml").read_text())
    wish["spec"] |= spec
    (folder / "xr.yaml").write_text(yaml.safe_dump(wish))
    (folder / "observed.yaml").write_text(yaml.safe_dump_all(observed))
    ended = subprocess.run(
        [TOOL, "render", folder / "xr.yaml", ROOT / f"package/compositions/{composition}.yaml"]
        + ["-e", EXAMPLES / "environment.yaml"]
        + ["--function-credentials", EXAMPLES / "credentials.yaml"]
        + (["-o", folder / "observed.yaml"] if observed else []),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return list(yaml.safe_load_all(ended.stdout)), ended.stderr


def ready(resource: dict) -> dict:
    """A resource as its provider leaves it."""
    return resource | {"status": {"conditions": [{"type": "Ready", "status": "True"}]}}


def texts(value: object) -> list[str]:
    """All texts in a value."""
    if isinstance(value, dict):
        return [text for member in value.values() for text in texts(member)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value] if isinstance(value, str) else []


def sizes() -> list[tuple[str, str, str]]:
    """A composition, a size, and what the page says of it."""
    head, *table = rows(section(PAGE, "## What a size means"))
    return [
        (composition, codes(head[index])[0], row[index])
        for row in table
        for composition in codes(row[0])
        for index in range(1, len(head))
    ]


def test_the_page_says_every_size_of_every_composition():
    said = {(composition, size) for composition, size, _ in sizes()}
    assert said == {
        (name, size) for name in NAMES for size in ("nano", "micro", "small", "medium", "large")
    }


@pytest.mark.parametrize(("composition", "size", "cell"), sizes())
def test_a_size_is_what_the_page_says(composition: str, size: str, cell: str, tmp_path: Path):
    machines, amounts = codes(cell), cell.split("` ")[-1]
    first, _ = render(composition, tmp_path, size=size)
    resources = first[0]["status"]["resources"]
    assert f"{resources['cpu']}, {resources['memory']}" == amounts
    if machines:  # a server that waits for its surroundings comes when these are ready
        second, _ = render(composition, tmp_path, [ready(one) for one in first[1:]], size=size)
        assert machines[0] in texts(second)


def versions() -> list[tuple[str, str]]:
    """A composition, and what the page says of its versions."""
    head, *table = rows(section(PAGE, "## Versions"))
    return [
        (f"database.{codes(row[0])[0]}.{codes(head[index])[0]}", row[index])
        for row in table
        for index in range(1, len(head))
    ]


def test_the_page_says_the_versions_of_every_composition():
    assert {composition for composition, _ in versions()} == set(NAMES)


@pytest.mark.parametrize(("composition", "cell"), versions())
def test_versions_are_what_the_page_says(composition: str, cell: str, tmp_path: Path):
    first, *others = codes(cell)
    assert render(composition, tmp_path)[0][0]["status"]["version"] == first
    one, two, three = "16", "8.3", "7.0"
    taken, refused = {
        "any tag of the image": ([one, two], []),
        "one or two numbers": ([one, two], []),
        "one number": ([one], [two]),
        "two numbers": ([two], [one]),
        "alone": ([first], [one, two, three]),
        "or": ([first, *others], [one, two]),
    }[" ".join(CODE.sub("", cell).translate({ord(";"): None, ord(","): None}).split())]
    for version in taken:
        said, complaint = render(composition, tmp_path, version=version)
        assert complaint == "" and said[0]["status"]["version"] == version
    for version in refused:
        assert "spec.version" in render(composition, tmp_path, version=version)[1]


def connections() -> list[list[str]]:
    """The rows of the table of connection Secrets."""
    return rows(section(PAGE, "## The connection Secret"))[1:]


def test_the_page_says_the_connection_secret_of_every_composition():
    assert [codes(row[0])[0] for row in connections()] == NAMES


@pytest.mark.parametrize("row", connections(), ids=lambda row: codes(row[0])[0])
def test_a_connection_secret_is_what_the_page_says(row: list[str]):
    """The golden case of a Database that is ready has one, without a certificate of the settings."""
    name, provider, scheme = (codes(cell)[0] for cell in row[:3])
    case = yaml.safe_load((GOLDEN / name / "ready/expected.yaml").read_text())
    secret = secret_of(case)
    keys = {"type", "provider", "host", "port", "password", "uri"}
    keys |= {"database", "username"} if row[3] == "yes" else set()
    keys |= {"ca.crt"} if row[4] == "yes" else set()
    assert secret.keys() == keys
    assert base64.b64decode(secret["provider"]).decode() == provider
    assert base64.b64decode(secret["uri"]).decode().startswith(scheme)
    assert base64.b64decode(secret["type"]).decode() == name.split(".")[2]


def secret_of(value: object) -> dict:
    """The data of the connection Secret somewhere in a value; nothing if there is none."""
    if isinstance(value, dict):
        if value.get("type") == "connection.crossplane.io/v1alpha1":
            return value["data"]
        return next(filter(None, map(secret_of, value.values())), {})
    return next(filter(None, map(secret_of, value)), {}) if isinstance(value, list) else {}


def test_storage_is_told_as_it_is_asked_for_before_there_is_a_server(tmp_path: Path):
    """The least that a service has is told, rather than a wish that it cannot make."""
    told = {
        name: render(name, tmp_path, storage={"size": "3Gi"})[0][0]["status"]["resources"]
        for name in NAMES
        if not name.endswith("valkey")
    }
    assert {name: resources["storage"] for name, resources in told.items()} == {
        "database.local.postgresql": "3Gi",
        "database.local.mysql": "3Gi",
        "database.aws.postgresql": "20Gi",
        "database.aws.mysql": "20Gi",
        "database.gcp.postgresql": "10Gi",
        "database.gcp.mysql": "10Gi",
        "database.azure.postgresql": "32768Mi",
        "database.azure.mysql": "20Gi",
    }


@pytest.mark.parametrize("page", [PAGE, ROOT / "README.md"], ids=lambda page: page.name)
def test_every_call_of_the_tool_on_a_page_works(page: Path):
    calls = [words for words in commands(page.read_text()) if words[0] == "dist/nanoidp"]
    assert calls
    for words in calls:
        ended = subprocess.run([TOOL, *words[1:]], capture_output=True, cwd=ROOT, timeout=60)
        faulty = "--fault" in words  # which ends as it is asked to
        assert ended.returncode == (1 if faulty else 0), (words, ended.stderr)
        assert ended.stdout
