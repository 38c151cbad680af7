# SPDX-License-Identifier: Apache-2.0
"""The way into a cluster that docs/install.md shows: its files are there, and say what they have to."""

import fnmatch
import json
import subprocess
from pathlib import Path

import pytest
import yaml
from harness.page import commands
from harness.server import ROOT

TOOL = ROOT / "dist/nanoidp"
PAGE = ROOT / "docs/install.md"
# Crossplane's own role, of its Helm chart, has these already.
GRANTED = {
    ("", "secrets"),
    ("", "services"),
    ("", "configmaps"),
    ("protection.crossplane.io", "usages"),
}
VERBS = {"get", "list", "watch", "create", "update", "patch", "delete"}


def shown(*begin: str) -> list[list[str]]:
    """The commands of the page that begin so."""
    return [words for words in commands(PAGE.read_text()) if words[: len(begin)] == list(begin)]


def composed_locally() -> set[tuple[str, str]]:
    """The groups and plurals of the kinds that databases inside the cluster compose."""
    listed = subprocess.run([TOOL, "compositions", "-o", "json"], capture_output=True, check=True)
    return {
        (kind["apiVersion"].rpartition("/")[0], plural(kind["kind"]))
        for composition in json.loads(listed.stdout)["compositions"]
        if composition["backend"] == "local"
        for kind in composition["composes"]
    }


def plural(kind: str) -> str:
    """What the API server calls a kind, as far as kinds occur here."""
    return f"{kind.lower()[:-1]}ies" if kind.endswith("y") else f"{kind.lower()}s"


def test_the_cluster_role_grants_what_local_databases_compose_and_nothing_else():
    role = yaml.safe_load((ROOT / "package/cluster-role.yaml").read_text())
    assert role["metadata"]["labels"] == {"rbac.crossplane.io/aggregate-to-crossplane": "true"}
    granted = set()
    for rule in role["rules"]:
        assert set(rule["verbs"]) == VERBS
        granted |= {(group, kind) for group in rule["apiGroups"] for kind in rule["resources"]}
    assert granted == composed_locally() - GRANTED


def test_what_the_package_is_told_to_leave_out_is_what_may_not_be_in_it():
    """A package of a function holds one Function and definitions, and no other kind."""
    build = shown("crossplane", "xpkg", "build", "--package-root=package")
    assert len(build) == 1
    flags = dict(word.split("=", 1) for word in build[0][3:])
    root = ROOT / flags["--package-root"]
    kinds = []
    for file in sorted(root.rglob("*.y*ml")):
        path = str(file.relative_to(root))
        if not any(matches(path, pattern) for pattern in flags["--ignore"].split(",")):
            kinds += [one["kind"] for one in yaml.safe_load_all(file.read_text())]
    assert sorted(set(kinds)) == ["CustomResourceDefinition", "Function"]
    assert kinds.count("Function") == 1
    assert not (ROOT / flags["--examples-root"]).exists()


def matches(path: str, pattern: str) -> bool:
    """Whether a path is one of the pattern, whose star stands for no slash."""
    return path.count("/") == pattern.count("/") and fnmatch.fnmatchcase(path, pattern)


def test_every_file_that_the_page_names_is_there():
    applied = [
        words[index + 1]
        for words in shown("kubectl", "apply")
        for index, word in enumerate(words)
        if word == "-f" and words[index + 1] != "-"
    ]
    assert sorted(applied) == [
        "examples/runtime.yaml",
        "package/cluster-role.yaml",
        "package/compositions/",
        "xrds/",
    ]
    for path in applied:
        assert (ROOT / path).exists(), path
    for program in ("docker", "podman", "buildah"):
        assert "package/Dockerfile" in shown(program, "build")[0]


def test_the_image_is_the_program_and_nothing_else():
    lines = (ROOT / "package/Dockerfile").read_text().splitlines()
    said = [line for line in lines if line and not line.startswith("#")]
    assert said[0] == "FROM scratch"
    assert [line for line in said if line.startswith("COPY")] == ["COPY ${PROGRAM} /function"]
    assert [line for line in said if line.startswith("ENV")] == [
        "ENV GLIBC_TUNABLES=glibc.malloc.tcache_count=64"
    ]
    assert "USER 65532:65532" in said
    assert said[-1] == 'ENTRYPOINT ["/function"]'


@pytest.mark.parametrize("file", ["runtime.yaml", "database/functions.yaml"])
def test_an_example_says_that_its_reference_is_a_placeholder(file: str):
    lines = (ROOT / "examples" / file).read_text().splitlines()
    place = next(index for index, line in enumerate(lines) if "package: ghcr.io/" in line)
    assert "placeholder" in lines[place - 1]


def test_the_environment_of_the_runtime_sets_flags_that_there_are(binary: Path):
    documents = yaml.safe_load_all((ROOT / "examples/runtime.yaml").read_text())
    config = next(one for one in documents if one["kind"] == "DeploymentRuntimeConfig")
    container = config["spec"]["deploymentTemplate"]["spec"]["template"]["spec"]["containers"][0]
    assert container["env"]
    told = subprocess.run([binary, "--help"], capture_output=True, text=True, check=True).stdout
    for variable in container["env"]:
        assert f"{variable['name']}\n" in told
        assert isinstance(variable["value"], str)
