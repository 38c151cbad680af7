# SPDX-License-Identifier: Apache-2.0
"""Objects in objects, thousands deep: refused where they are read, passed by where they are not.

A reader that calls itself for each level would run out of stack, and take the process with it.
"""

import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from harness import wire
from harness.client import Client, answers, refusal
from harness.example import database
from harness.hostile import with_composite, with_storage_size
from harness.messages import STEP_INPUT, composed, fatal, fatals, request
from harness.wire import Raw


@pytest.fixture(autouse=True)
def the_next_call_is_answered(server, client: Client):
    """After each of these tests the same process answers the same client as before."""
    pid = server.pid
    yield
    assert server.is_running(), server.log_text()[-2000:]
    assert server.pid == pid
    answers(client, database())


DEEP = [101, 6_000, 400_000]


@pytest.mark.parametrize("levels", DEEP)
def test_nesting_in_the_composite_s_spec_is_refused(client: Client, levels: int):
    sentence = refusal(client, with_storage_size(Raw(wire.nested(levels))))
    assert "spec.storage.size" in sentence or "nest" in sentence or "deep" in sentence


@pytest.mark.parametrize("levels", DEEP)
@pytest.mark.parametrize("kind", ["list", "object"])
def test_nesting_in_the_input_is_refused(client: Client, levels: int, kind: str):
    inner = wire.nested(levels) if kind == "object" else nested_lists(levels)
    body = wire.struct_({**STEP_INPUT, "settings": Raw(inner)})
    refusal(client, request(database(), input=None).SerializeToString() + wire.message(4, body))


def nested_lists(levels: int) -> bytes:
    """A list in a list, so many levels deep."""
    heads, size = [], 0
    for _ in range(levels):
        values = wire.tag(1, wire.BYTES) + wire.varint(size)
        size += len(values)
        outer = wire.tag(6, wire.BYTES) + wire.varint(size)
        size += len(outer)
        heads.append(outer + values)
    return b"".join(reversed(heads))


@pytest.mark.parametrize("levels", DEEP)
def test_nesting_where_nobody_looks_passes_by(client: Client, levels: int):
    """In observed resources of others; it is not decoded, so it cannot hurt."""
    body = wire.struct_({"kind": "Other", "spec": Raw(wire.nested(levels))})
    other = wire.entry(wire.STATE_RESOURCES, "other", wire.resource(body))
    data = with_composite(wire.struct_(database()), other)
    composed(fnv1.RunFunctionResponse.FromString(client.run_bytes(data)))


def with_desired_nesting(levels: int) -> tuple[bytes, bytes]:
    """A request with a deep foreign desired resource, and the Struct of that."""
    body = wire.struct_({"kind": "Other", "spec": Raw(wire.nested(levels))})
    state = wire.entry(wire.STATE_RESOURCES, "other", wire.resource(body))
    return with_composite(wire.struct_(database())) + wire.message(3, state), body


@pytest.mark.parametrize("levels", [101, 6_000, 150_000])
def test_nesting_in_foreign_desired_state_passes_through(client: Client, levels: int):
    data, body = with_desired_nesting(levels)
    answer = client.run_bytes(data)
    resources = wire.map_of(wire.field(answer, wire.RESPONSE_DESIRED), wire.STATE_RESOURCES)
    assert resources["other"] == wire.resource(body)
    assert "cluster" in resources


def test_nesting_that_makes_the_response_too_large_is_refused_as_that(client: Client):
    assert "other" in refusal(client, with_desired_nesting(400_000)[0])


@pytest.mark.parametrize("levels", DEEP)
@pytest.mark.parametrize("name", ["cluster", "connection"])
def test_nesting_in_an_own_observed_resource_is_refused_or_not_read(
    client: Client, levels: int, name: str
):
    status = {"kind": "Cluster", "status": {"conditions": Raw(wire.nested(levels))}}
    own = wire.entry(wire.STATE_RESOURCES, name, wire.resource(wire.struct_(status)))
    data = with_composite(wire.struct_(database()), own)
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data))
    if fatals(response):
        assert name in fatal(response)
    else:
        composed(response)
