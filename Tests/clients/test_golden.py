# SPDX-License-Identifier: Apache-2.0
"""The golden cases of every composition, through the running function.

`RECORD=1` writes what the function answers into `expected.yaml`, and fails, so that nothing is
recorded unseen: look at it with `git diff`.
"""

import os

import pytest
from harness.client import Client
from harness.golden import FIXTURES, Case, cases, difference, text
from harness.server import ROOT

# What every composition shows, and what those show of which the server rests, and those of which it
# never does.
STAGES = {"absent", "partly-there", "ready", "protected", "secret-missing"}
RESTING = {"falling-asleep", "asleep", "waking"}
NEVER_RESTING = {"awake-for-good"}
COMPOSITIONS = sorted(path.stem for path in (ROOT / "package/compositions").glob("*.yaml"))

RECORD = os.environ.get("RECORD") == "1"


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_golden(client: Client, case: Case):
    found = text(case.run(client.run))
    if RECORD:
        case.expected.write_text(found)
        pytest.fail(f"recorded {case.expected}: look at it with git diff")
    assert case.expected.exists(), f"{case.expected} is not there: run with RECORD=1"
    differs = difference(case.expected.read_text(), found, case.name)
    if differs:
        pytest.fail(f"the answer is not the expected one\n{differs}", pytrace=False)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_same_bytes_twice(client: Client, case: Case):
    """A change of the order of members or of a time would reach the API server as a change."""
    asked = case.run(client.run).requests[-1].SerializeToString(deterministic=True)
    answers = {client.run_bytes(asked) for _ in range(3)}
    assert len(answers) == 1


def test_every_folder_is_a_case():
    """A folder without xr.yaml would be skipped without a word."""
    folders = {path for path in FIXTURES.glob("*/*") if path.is_dir()}
    assert folders == {case.directory for case in cases()}
    assert folders


@pytest.mark.parametrize("composition", COMPOSITIONS)
def test_every_composition_shows_every_stage(composition: str):
    """A composition without a case for a stage would change there unseen."""
    found = {case.directory.name for case in cases() if case.composition == composition}
    assert STAGES <= found
    assert RESTING <= found or NEVER_RESTING <= found
