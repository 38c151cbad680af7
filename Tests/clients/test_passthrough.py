# SPDX-License-Identifier: Apache-2.0
"""What earlier steps desired passes through untouched; the same request gives the same bytes."""

import random

from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from harness import wire
from harness.client import Client
from harness.example import database, full_database
from harness.messages import composed, request, to_python


def with_desired(body: bytes, more: bytes = b"", composite: dict | None = None) -> bytes:
    """The bytes of a request that has one foreign desired resource: those bytes."""
    head = request(composite or database()).SerializeToString(deterministic=True)
    state = wire.entry(wire.STATE_RESOURCES, "foreign", body) + more
    return head + wire.message(wire.REQUEST_DESIRED, state)


def foreign(answer: bytes, name: str = "foreign") -> bytes:
    """The bytes of a desired resource of a response."""
    composed(fnv1.RunFunctionResponse.FromString(answer))
    state = wire.field(answer, wire.RESPONSE_DESIRED)
    return wire.map_of(state, wire.STATE_RESOURCES)[name]


def test_a_foreign_desired_resource_comes_back_byte_for_byte(client: Client):
    body = wire.struct_(
        {
            "kind": "Bucket",
            "apiVersion": "s3.aws.m.upbound.io/v1beta1",
            "metadata": {"name": "assets", "labels": {}},
            "spec": {"n": 1.5, "none": None, "list": [1, "two", [], {}], "yes": True, "no": False},
        }
    )
    for ready in (fnv1.READY_UNSPECIFIED, fnv1.READY_TRUE, fnv1.READY_FALSE):
        resource = wire.resource(body, ready)
        assert foreign(client.run_bytes(with_desired(resource))) == resource


def test_fields_that_nobody_knows_yet_come_back_as_well(client: Client):
    """A newer Crossplane may add fields to Resource, to Struct and to Value."""
    unknown = (
        wire.message(2001, b"new text")
        + wire.integer(2002, 7)
        + wire.double(2003, 0.5)
        + wire.tag(2004, wire.FIXED32)
        + b"\1\2\3\4"
    )
    value = wire.value("x") + unknown
    body = wire.entry(1, "kind", wire.value("Bucket")) + wire.entry(1, "odd", value) + unknown
    resource = wire.message(wire.RESOURCE_RESOURCE, body) + unknown
    assert foreign(client.run_bytes(with_desired(resource))) == resource


def test_an_unusual_encoding_comes_back_as_it_is(client: Client):
    """Fields out of order, lengths and tags with needless zero bytes, a field given twice."""
    long_tag = bytes([wire.message(1, b"")[0] | 0x80, 0x00])
    body = wire.struct_({"kind": "Bucket"})
    length = bytes([len(body) | 0x80, 0x00])
    resource = (
        wire.integer(wire.RESOURCE_READY, fnv1.READY_TRUE)
        + wire.resource(wire.struct_({"kind": "Ignored"}))
        + long_tag
        + length
        + body
    )
    assert foreign(client.run_bytes(with_desired(resource))) == resource


def test_an_empty_foreign_resource_stays_and_stays_empty(client: Client):
    assert foreign(client.run_bytes(with_desired(b""))) == b""


def test_a_hundred_foreign_resources_all_come_back(client: Client):
    bodies = {
        f"step-one/{number}": wire.resource(
            wire.struct_({"kind": "Bucket", "n": number}), number % 3
        )
        for number in range(100)
    }
    more = b"".join(wire.entry(wire.STATE_RESOURCES, name, body) for name, body in bodies.items())
    answer = client.run_bytes(with_desired(b"", more))
    state = wire.map_of(wire.field(answer, wire.RESPONSE_DESIRED), wire.STATE_RESOURCES)
    assert {name: state.get(name) for name in bodies} == bodies


def test_what_an_earlier_step_said_in_the_composite_s_status_stays(client: Client):
    earlier = {"status": {"cost": {"monthly": "0"}, "earlier": [1]}}
    message = request(database())
    message.desired.composite.resource.update(earlier)
    response = client.run(message)
    composed(response)
    status = to_python(response.desired.composite.resource)["status"]
    assert status["earlier"] == [1]
    assert status["cost"] == {"monthly": "0"}
    assert status["phase"]


def test_an_own_resource_replaces_what_the_request_says_under_its_name(client: Client):
    """Desired state of the function's own, sent back to it, does not pile up."""
    first = client.run(request(database()))
    message = request(database())
    message.desired.CopyFrom(first.desired)
    second = client.run(message)
    assert composed(second) == composed(first)


def test_the_same_request_gives_the_same_bytes(client: Client, start):
    """In one process, over one connection and over others, and in other processes."""
    more = b"".join(
        wire.entry(wire.STATE_RESOURCES, f"r{number}", wire.resource(wire.struct_({"n": number})))
        for number in random.Random(1).sample(range(1000), 60)
    )
    data = with_desired(b"", more, full_database())
    first = client.run_bytes(data)
    assert all(client.run_bytes(data) == first for _ in range(50))
    for _ in range(3):
        with start() as other, Client(other.channel()) as fresh:
            assert fresh.run_bytes(data) == first


def test_the_order_of_a_request_s_members_changes_nothing(client: Client):
    """A map has no order, so no answer may depend on it."""
    composite = full_database()
    composite["spec"] = dict(reversed(composite["spec"].items()))
    composite = dict(reversed(composite.items()))

    def answer(body: dict) -> dict:
        head = wire.message(
            wire.REQUEST_OBSERVED,
            wire.message(wire.STATE_COMPOSITE, wire.resource(wire.struct_(body))),
        )
        return composed(fnv1.RunFunctionResponse.FromString(client.run_bytes(head)))

    assert answer(composite) == answer(full_database())
