# SPDX-License-Identifier: Apache-2.0
"""The tool as a process: what it prints where, what it exits with, and how it calls the function."""

import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from google.protobuf import json_format
from harness.render import message
from harness.server import ROOT, Server

TOOL = ROOT / "dist/nanoidp"
EXAMPLE = ROOT / "examples/database"
FILES = [str(EXAMPLE / f"{name}.yaml") for name in ("xr", "composition", "functions")]
RUNTIME = "render.crossplane.io/runtime"


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess:
    """Runs the tool to its end."""
    return subprocess.run(
        [TOOL, *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        env={"PATH": os.environ["PATH"], **environment},
    )


def example(file: str) -> dict:
    """The first object of a file of the example."""
    return next(iter(yaml.safe_load_all((EXAMPLE / file).read_text())))


def test_a_render_is_the_same_in_process_over_grpc_and_in_a_child(server: Server, binary: Path):
    here = run("render", *FILES)
    assert (here.returncode, here.stderr) == (0, b"")
    assert b"\nkind: Cluster\n" in here.stdout
    target = f"{RUNTIME}-development-target={server.target}"
    there = run("render", *FILES, "-a", f"{RUNTIME}=Development", "-a", target)
    assert (there.stdout, there.stderr) == (here.stdout, b"")
    child = run("render", *FILES, "--function-binary", f"function-nano-idp={binary}")
    assert (child.stdout, child.stderr) == (here.stdout, b"")


def test_two_children_run_at_once(binary: Path):
    flag = f"--function-binary=function-nano-idp={binary}"
    running = [
        subprocess.Popen([TOOL, "render", *FILES, flag], stdout=subprocess.PIPE) for _ in range(3)
    ]
    assert len({one.communicate(timeout=60)[0] for one in running}) == 1
    assert [one.returncode for one in running] == [0, 0, 0]


def test_standard_input_is_a_dash():
    piped = run("render", "-", *FILES[1:], stdin=Path(FILES[0]).read_bytes())
    assert piped.stdout == run("render", *FILES).stdout


def test_an_error_is_one_line_on_standard_error_without_colour():
    failed = run("render", "no.yaml", *FILES[1:])
    assert failed.returncode == 1
    assert failed.stdout == b""
    assert failed.stderr == (
        b'nanoidp: error: cannot load composite resource from "no.yaml": cannot read composite '
        b"resource file: open no.yaml: no such file or directory\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["rendr"], b"did you mean 'nanoidp render'?"),
        (["render", "--observd-resources", "x", *FILES], b"Did you mean '--observed-resources'?"),
        (["render"], b"nanoidp: error: Missing expected argument '<composite-resource>'\n"),
        (["render", *FILES, "--timeout", "soon"], b"invalid for '--timeout'"),
    ],
)
def test_wrong_usage_exits_with_2_and_leads_on(arguments: list[str], said: bytes):
    wrong = run(*arguments)
    assert wrong.returncode == 2
    assert wrong.stdout == b""
    assert said in wrong.stderr
    assert b"\nSee 'nanoidp" in wrong.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(shell: str):
    script = run("--generate-completion-script", shell)
    assert script.returncode == 0
    assert b"required-resources" in script.stdout
    if shutil.which(shell):
        subprocess.run([shell, "-n", "/dev/stdin"], input=script.stdout, check=True)


COMPLETIONS = pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ren", {"render"}),
        ("operation ren", {"render"}),
        ("render --compat v2", {"v2.2", "v2.3"}),
        ("render --valid", {"--validate"}),
        (f"render {EXAMPLE}/composit", {f"{EXAMPLE}/composition.yaml"}),
        (f"validate {EXAMPLE}/x", {f"{EXAMPLE}/xr.yaml"}),
        (f"generate {ROOT}/generate.y", {f"{ROOT}/generate.yaml"}),
    ],
)


@COMPLETIONS
def test_bash_completes_what_is_typed(tmp_path: Path, typed: str, offered: set[str]):
    script = tmp_path / "completion"
    script.write_bytes(run("--generate-completion-script", "bash").stdout)
    words = ["nanoidp", *typed.split(" ")]
    line = " ".join(words)
    bash = f"""
        source {script}
        COMP_WORDS=({line}) COMP_CWORD={len(words) - 1} COMP_LINE='{line}' COMP_POINT={len(line)}
        _nanoidp nanoidp '{words[-1]}' '{words[-2]}'
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    shell = subprocess.run(["bash", "-c", bash], capture_output=True, text=True, check=True)
    assert set(shell.stdout.split()) == offered


@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
@COMPLETIONS
def test_fish_completes_what_is_typed(tmp_path: Path, typed: str, offered: set[str]):
    script = tmp_path / "completion"
    script.write_bytes(run("--generate-completion-script", "fish").stdout)
    fish = f"source {script}; complete -C 'nanoidp {typed}'"
    shell = subprocess.run(["fish", "-c", fish], capture_output=True, text=True, check=True)
    assert {line.split("\t")[0] for line in shell.stdout.splitlines()} == offered


@pytest.mark.parametrize(
    ("environment", "is_coloured"),
    [
        ({}, True),
        ({"TERM": "xterm"}, True),
        ({"TERM": "dumb"}, False),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
    ],
)
def test_errors_are_coloured_where_a_person_reads(environment: dict[str, str], is_coloured: bool):
    master, terminal = pty.openpty()
    subprocess.run([TOOL, "render", "no.yaml", "no"], stderr=terminal, env=environment, timeout=60)
    os.close(terminal)
    said = os.read(master, 4096)
    os.close(master)
    word = b"\x1b[1;31merror:\x1b[0m" if is_coloured else b"error:"
    assert said.startswith(b"nanoidp: " + word + b" cannot load composite resource")


def test_validation_leaves_the_documents_and_says_what_is_wrong(tmp_path: Path):
    plain = run("render", *FILES)
    definition = str(ROOT / "xrds/database.yaml")
    valid = run("render", *FILES, "--xrd", definition, "--validate", str(ROOT / "schemas"))
    assert valid.returncode == 0
    assert valid.stderr.endswith(b"success cases, 0 failure cases\n")
    wrong = tmp_path / "crd.yaml"
    crd = {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": "clusters.postgresql.cnpg.io"},
        "spec": {
            "group": "postgresql.cnpg.io",
            "names": {"kind": "Cluster", "plural": "clusters"},
            "scope": "Namespaced",
            "versions": [
                {
                    "name": "v1",
                    "served": True,
                    "storage": True,
                    "schema": {"openAPIV3Schema": {"type": "object", "required": ["speck"]}},
                }
            ],
        },
    }
    wrong.write_text(yaml.safe_dump(crd))
    failed = run("render", *FILES, "--validate", str(wrong))
    assert failed.returncode == 1
    assert failed.stdout == plain.stdout
    assert b"[x] schema validation error postgresql.cnpg.io/v1, Kind=Cluster" in failed.stderr
    assert failed.stderr.endswith(b"nanoidp: error: could not validate all resources\n")


def request(server: Server, *, size: str = "nano"):
    """A request to the engine for the example, with the function that runs."""
    request = message("RenderRequest")
    composite = example("xr.yaml")
    composite["spec"]["size"] = size
    json_format.ParseDict(composite, request.composite.composite_resource)
    json_format.ParseDict(example("composition.yaml"), request.composite.composition)
    request.composite.functions.add(name="function-nano-idp", address=server.target)
    return request


def render(request) -> tuple[subprocess.CompletedProcess, object]:
    """What the engine answers."""
    done = run("internal", "render", stdin=request.SerializeToString())
    response = message("RenderResponse")
    response.ParseFromString(done.stdout)
    return done, response


def test_the_engine_answers_a_request_of_protobuf(server: Server):
    done, response = render(request(server))
    assert (done.returncode, done.stderr) == (0, b"")
    kinds = [one["kind"] for one in response.composite.composed_resources]
    assert "Cluster" in kinds
    printed = yaml.safe_load_all(run("render", *FILES).stdout)
    assert sorted(kinds) == sorted(one["kind"] for one in list(printed)[1:])
    assert response.composite.composite_resource["metadata"]["name"] == "orders-db"
    assert response.composite.events[0].reason == "SelectComposition"


def test_the_engine_exits_with_3_when_a_function_ends_the_pipeline(server: Server):
    done, response = render(request(server, size="huge"))
    assert done.returncode == 3
    assert done.stderr.startswith(
        b"nanoidp: error: cannot render composite resource: cannot compose resources: pipeline step "
        b'"database" returned a fatal result: '
    )
    assert response.composite.events[-1].type == "Warning"
    assert not response.composite.composed_resources


def test_the_engine_exits_with_1_for_what_it_cannot_render(server: Server):
    done, _ = render(message("RenderRequest"))
    assert done.returncode == 1
    assert b"must set exactly one of: composite, operation" in done.stderr
    unknown = request(server)
    del unknown.composite.functions[:]
    done, _ = render(unknown)
    assert done.returncode == 1
    assert b'unknown function "function-nano-idp" - is it listed in the render input?' in done.stderr
    assert run("internal", "render", stdin=b"\xff").returncode == 1
