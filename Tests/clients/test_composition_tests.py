# SPDX-License-Identifier: Apache-2.0
"""`nanoidp test` and `nanoidp simulate` as processes: what they exit with, print, and notice."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from harness.server import ROOT

TOOL = ROOT / "dist/nanoidp"
EXAMPLES = ROOT / "examples"
WISH = EXAMPLES / "databases/postgresql.yaml"
COMPOSITIONS = ROOT / "package/compositions"


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess:
    """Runs the tool to its end."""
    return subprocess.run([TOOL, *arguments], input=stdin, capture_output=True, timeout=60)


def document(*names: str, engine: str = "postgresql") -> str:
    """Tests of the shortest wish, one of each name; all demand that engine."""
    tests = [
        {
            "name": name,
            "inputs": {
                "xr": {"path": str(WISH)},
                "composition": {"path": str(COMPOSITIONS / "database.local.postgresql.yaml")},
            },
            "assertions": [
                {
                    "type": "resources",
                    "resources": [{"kind": "Database", "spec": {"engine": engine}}],
                }
            ],
        }
        for name in names
    ]
    return yaml.safe_dump(
        {
            "apiVersion": "test.crossplane.io/v1alpha1",
            "kind": "CompositionTest",
            "metadata": {"name": "wishes"},
            "spec": {"tests": tests},
        }
    )


def test_exit_codes_tell_what_came_of_tests(tmp_path: Path):
    good, bad, other = (tmp_path / f"{name}.yaml" for name in ("good", "bad", "other"))
    good.write_text(document("one"))
    bad.write_text(document("two", engine="mysql"))
    other.write_text("kind: Other\n")
    assert run("test", good).returncode == 0
    failed = run("test", tmp_path)
    assert (failed.returncode, failed.stderr) == (1, b"")
    assert b'    spec.engine\n      - "mysql"\n      + "postgresql"\n' in failed.stdout
    assert run("test", "-", stdin=good.read_bytes()).returncode == 0
    named = run("test", good, other)
    assert (named.returncode, named.stderr) == (1, b"")
    assert f'File "{other}" holds no test:\n'.encode() in named.stdout
    empty = tmp_path / "empty"
    empty.mkdir()
    nothing = run("test", empty)
    assert (nothing.returncode, nothing.stdout) == (1, b"")
    assert nothing.stderr.startswith(b"nanoidp: error: no tests found in ")
    assert run("test", tmp_path / "gone").returncode == 1
    assert run("test", good, "--filtr", "x").returncode == 2


def test_reports_are_read_by_readers_of_others(tmp_path: Path):
    names = ['a "quoted" <name> & more', "größe\u0001"]
    (tmp_path / "t.yaml").write_text(document(*names, engine="mysql"))
    (tmp_path / "e.yaml").write_text("apiVersion: test.crossplane.io/v1alpha1\nkind: E2ETest\n")
    suites = ElementTree.fromstring(run("test", tmp_path, "-o", "junit").stdout)
    counts = {key: suites.attrib[key] for key in ("tests", "failures", "skipped")}
    assert counts == {"tests": "3", "failures": "2", "skipped": "1"}
    found = [case.attrib["name"] for case in suites.iter("testcase")]
    assert found == ['a "quoted" <name> & more', "größe\ufffd", "E2ETest"]
    failure = next(suites.iter("failure"))
    assert failure.attrib["message"] == "resources: Database differs"
    assert failure.text.splitlines()[1:] == ["spec.engine", '  - "mysql"', '  + "postgresql"']
    report = json.loads(run("test", tmp_path, "-o", "json").stdout)
    assert (report["tests"], report["failures"], len(report["skipped"])) == (2, 2, 1)
    assert report["results"][1]["name"] == "größe\u0001"


def test_watching_notices_what_comes_at_any_depth(tmp_path: Path):
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "t.yaml").write_text(document("one"))
    with subprocess.Popen(
        [TOOL, "test", tmp_path, "--watch"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        try:
            assert read(process, b"waiting for a change of ").count(b"Test run with 1 test in 1") == 1
            (tmp_path / "a/b/new.yaml").write_text(document("two"))
            assert read(process, b"waiting for a change of ").count(b"Test run with 2 tests") == 1
        finally:
            process.kill()


def read(process: subprocess.Popen, until: bytes) -> bytes:
    """What a process prints, to the end of the line with that text."""
    os.set_blocking(process.stdout.fileno(), False)
    said, end = b"", time.monotonic() + 30
    while until not in said or not said.endswith(b"\n"):
        assert time.monotonic() < end, said
        said += process.stdout.read() or b""
        time.sleep(0.02)
    return said


@pytest.mark.parametrize("path", sorted(COMPOSITIONS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_database_gets_ready_with_its_wish_alone(path: Path):
    wish = EXAMPLES / f"databases/{path.stem.split('.')[2]}.yaml"
    done = run("simulate", wish, path, "-o", "json")
    assert (done.returncode, done.stderr) == (0, b"")
    story = json.loads(done.stdout)
    assert story["ready"]
    assert len(story["rounds"]) <= 6
    assert yaml.safe_load(run("simulate", wish, path, "-o", "yaml").stdout) == story
    assert run("simulate", wish, path, "--only-given").returncode == 1


def test_exit_codes_tell_what_came_of_a_life(tmp_path: Path):
    local, cloud = (COMPOSITIONS / f"database.{name}.postgresql.yaml" for name in ("local", "aws"))
    assert run("simulate", WISH, local, "--fault", "cluster=error").returncode == 1
    assert run("simulate", WISH, local, "--fault", "cluster=lazy").returncode == 2
    assert run("simulate", WISH, "--diff", local, local).returncode == 0
    kept = run("simulate", WISH, "--diff", local, cloud)
    assert (kept.returncode, b"lost" in kept.stdout) == (0, False)
    careless = tmp_path / "careless.yaml"
    name = "composition: database.aws.postgresql\n"
    text = cloud.read_text()
    assert name in text
    careless.write_text(text.replace(name, f"{name}      without: [hold]\n"))
    lost = run("simulate", WISH, "--diff", local, careless)
    assert lost.returncode == 1
    assert b"- Cluster sessions (cluster): its data are lost\n" in lost.stdout


def test_programs_end_with_a_tool_that_nobody_reads(binary: Path, tmp_path: Path):
    program, note = tmp_path / "program", tmp_path / "identifier"
    program.write_text(f'#!/bin/sh\necho $$ > "{note}"\nexec "{binary}" "$@"\n')
    program.chmod(0o755)
    arguments = [
        *(TOOL, "test", EXAMPLES / "databases/tests"),
        *("--function-binary", f"function-nano-idp={program}"),
    ]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as tool:
        assert tool.stdout.readline()
        tool.stdout.close()
        assert tool.wait(60) == -signal.SIGPIPE
    state = Path(f"/proc/{note.read_text().strip()}/stat")
    for _ in range(100):
        if not state.exists() or ") Z " in state.read_text():
            return
        time.sleep(0.05)
    pytest.fail("the program runs on")
