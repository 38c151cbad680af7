# SPDX-License-Identifier: Apache-2.0
"""Which composition answers: the one that the step's input names, else the one of the kind."""

import pytest
from harness.client import Client
from harness.example import database
from harness.messages import COMPOSITION, composed, fatal, input_of, request


def test_the_input_names_the_composition(client: Client):
    composed(client.run(request(database(), input=input_of(COMPOSITION))))


def test_without_input_the_composite_s_kind_decides(client: Client):
    with_input = client.run(request(database()))
    without = client.run(request(database(), input=None))
    assert composed(without) == composed(with_input)


def test_an_unknown_composition_is_fatal_and_lists_those_that_there_are(client: Client):
    sentence = fatal(client.run(request(database(), input=input_of("database.local.oracle"))))
    assert "database.local.oracle" in sentence
    assert COMPOSITION in sentence


def test_a_kind_that_no_composition_serves_is_fatal_and_lists_those_that_there_are(client: Client):
    composite = {**database(), "kind": "Volcano"}
    sentence = fatal(client.run(request(composite, input=None)))
    assert "Volcano" in sentence
    assert COMPOSITION in sentence


def test_a_kind_of_another_group_is_not_taken_for_ours(client: Client):
    composite = {**database(), "apiVersion": "other.example.org/v1"}
    sentence = fatal(client.run(request(composite, input=None)))
    assert "other.example.org/v1" in sentence


@pytest.mark.parametrize(
    ("input", "path"),
    [
        (input_of(compositon="typo"), "compositon"),
        (input_of(settings={"unheardOf": 1}), "settings"),
        ({**input_of(), "composition": 5}, "composition"),
        ({**input_of(), "composition": [COMPOSITION]}, "composition"),
        ({**input_of(), "settings": "text"}, "settings"),
        ({**input_of(), "kind": "Composotion"}, "kind"),
        ({**input_of(), "apiVersion": "nano-idp.fn.crossplane.io/v9"}, "apiVersion"),
    ],
    ids=["unknown-key", "unknown-setting", "number", "list", "settings", "kind", "version"],
)
def test_an_input_is_decoded_strictly(client: Client, input: dict, path: str):
    """Crossplane holds no schema against a step's input, so nobody else tells of a typo."""
    assert path in fatal(client.run(request(database(), input=input)))


def test_the_wrong_kind_for_the_named_composition_is_fatal(client: Client):
    sentence = fatal(client.run(request({**database(), "kind": "Queue"})))
    assert "Queue" in sentence
    assert "Database" in sentence
