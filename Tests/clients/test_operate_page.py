# SPDX-License-Identifier: Apache-2.0
"""What docs/operate.md says of flags and metrics is what the function has."""

import re
import subprocess
from pathlib import Path

import pytest
from harness.metrics import scrape
from harness.page import codes, rows, section
from harness.server import ROOT

PAGE = ROOT / "docs/operate.md"


def flags_of(help_text: str) -> dict[str, str]:
    """Every flag of the help with its default, but those that end the program."""
    line = r"^  (--\S+?)(?:, -\w)?(?: [A-Z]+)?(?:  \(default (\S+)\))?$"
    found = re.findall(line, help_text, re.MULTILINE)
    return {flag: default for flag, default in found if flag not in ("--version", "--help")}


def test_the_page_tells_every_flag_and_its_default(binary: Path):
    told = subprocess.run([binary, "--help"], capture_output=True, text=True, check=True).stdout
    said = {
        flag: (codes(row[1]) or [""])[0]
        for row in rows(section(PAGE, "## Settings"))[1:]
        for flag in codes(row[0])
    }
    switches = {"--insecure": "false", "--debug": "false"}
    assert said == flags_of(told) | switches


def test_the_page_tells_every_metric_and_its_labels(server):
    said = {}
    for row in rows(section(PAGE, "## Metrics"))[1:]:
        for name in codes(row[0]):
            said[name] = row[1]
    there = metrics(server)
    assert said.keys() - {"function_tls_certificate_not_after_seconds"} == there.keys()
    for name, labels in there.items():
        if "composition" in labels:
            assert set(codes(said[name])) == labels


def metrics(server) -> dict[str, set[str]]:
    """The families that the function shows, with their labels."""
    return {
        family.name + ("_total" if family.type == "counter" else ""): {
            label for sample in family.samples for label in sample.labels
        }
        for family in scrape(server).families
    }


@pytest.mark.parametrize("expression", range(6))
def test_an_alert_names_metrics_that_there_are(server, expression: int):
    said = codes(rows(section(PAGE, "## What to alert on"))[1 + expression][0])[0]
    names = set(re.findall(r"\b(?:function|grpc|process)_[a-z_]+\b(?!=)", said))
    names -= {"grpc_method", "grpc_code"}
    there = metrics(server) | {"function_tls_certificate_not_after_seconds": set()}
    assert names and {name.removesuffix("_bucket") for name in names} <= there.keys()
