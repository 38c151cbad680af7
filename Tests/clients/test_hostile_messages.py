# SPDX-License-Identifier: Apache-2.0
"""Messages that were cut off, bent or made up: each is answered, and the next call as ever."""

import random

import grpc
import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from google.protobuf.message import DecodeError
from harness import wire
from harness.client import UNREADABLE, Client, answers, refusal
from harness.cluster import READY, Cluster
from harness.example import database, full_database
from harness.messages import composed, fatals, request, summary
from harness.reconcile import reconcile

SEED = 20_260_302


@pytest.fixture(scope="module")
def good(client: Client) -> bytes:
    """A request with everything in it: observed, desired, required, credentials, context."""
    cluster = Cluster(full_database())
    cluster.apply(composed(client.run(request(cluster.composite))))
    cluster.settle(READY)
    message = reconcile(client.run, cluster, context={"a": {"b": [1, None]}}).requests[-1]
    message.desired.resources["other"].resource.update({"kind": "Other", "n": 1.5})
    message.credentials["cloud"].credential_data.data["key"] = b"value"
    message.observed.resources["cluster"].connection_details["password"] = b"x"
    data = message.SerializeToString(deterministic=True)
    composed(fnv1.RunFunctionResponse.FromString(client.run_bytes(data)))
    return data


@pytest.fixture(autouse=True)
def the_next_call_is_answered(server, client: Client):
    """After each of these tests the same process answers the same client as before."""
    yield
    assert server.is_running(), server.log_text()[-2000:]
    answers(client, database())


def all_answered(client: Client, messages: list[bytes]) -> dict[str, int]:
    """Holds that each is answered with a response that can be read, or refused as unreadable.

    What passes through unread may come back as unreadable as it came: never from a good request.
    """
    counts: dict[str, int] = {}
    method = client.method()
    for start in range(0, len(messages), 100):
        batch = messages[start : start + 100]
        calls = [method.future(data, timeout=30) for data in batch]
        for data, call in zip(batch, calls, strict=True):
            outcome = outcome_of(data, call)
            counts[outcome] = counts.get(outcome, 0) + 1
    return counts


def outcome_of(data: bytes, call: grpc.Future) -> str:
    """How a call went; fails when it went as no call may."""
    try:
        answer = call.result()
    except grpc.RpcError as error:
        assert error.code() in UNREADABLE, (error.code(), error.details(), data.hex()[:400])
        assert error.details()
        return "unreadable"
    try:
        response = fnv1.RunFunctionResponse.FromString(answer)
    except DecodeError:
        with pytest.raises(DecodeError):
            fnv1.RunFunctionRequest.FromString(data)
        return "passed through"
    if fatals(response):
        assert not response.meta.HasField("ttl"), summary(response)
        return "fatal"
    return "good"


def test_a_message_cut_off_anywhere_is_answered(client: Client, good: bytes):
    chosen = random.Random(SEED).sample(range(len(good)), min(1500, len(good)))
    counts = all_answered(client, [good[:length] for length in [0, 1, 2, *chosen]])
    assert counts["unreadable"] > 100


def test_a_message_with_bytes_missing_in_the_middle_is_answered(client: Client, good: bytes):
    dice = random.Random(SEED + 1)
    messages = []
    for _ in range(500):
        start = dice.randrange(len(good))
        messages.append(good[:start] + good[start + dice.randrange(1, 40) :])
    assert all_answered(client, messages)["unreadable"] > 100


def test_a_message_with_bent_bits_is_answered(client: Client, good: bytes):
    dice = random.Random(SEED + 2)
    messages = []
    for _ in range(3000):
        bent = bytearray(good)
        for _ in range(dice.choice([1, 1, 1, 2, 8])):
            bent[dice.randrange(len(bent))] ^= 1 << dice.randrange(8)
        messages.append(bytes(bent))
    assert len(all_answered(client, messages)) >= 2


def test_a_message_with_whole_bytes_replaced_is_answered(client: Client, good: bytes):
    """0x00, 0x7f, 0x80 and 0xff are what lengths and tags break at."""
    dice = random.Random(SEED + 3)
    messages = []
    for _ in range(1500):
        bent = bytearray(good)
        bent[dice.randrange(len(bent))] = dice.choice([0x00, 0x7F, 0x80, 0xFF])
        messages.append(bytes(bent))
    assert len(all_answered(client, messages)) >= 2


def test_pieces_of_messages_put_together_are_answered(client: Client, good: bytes):
    dice = random.Random(SEED + 4)
    messages = []
    for _ in range(500):
        pieces = []
        for _ in range(dice.randrange(1, 6)):
            start = dice.randrange(len(good))
            pieces.append(good[start : start + dice.randrange(200)])
        messages.append(b"".join(pieces))
    all_answered(client, messages)


def test_random_bytes_are_answered(client: Client):
    dice = random.Random(SEED + 5)
    all_answered(client, [dice.randbytes(dice.randrange(300)) for _ in range(1000)])


LENGTHS = [
    0x7F,
    2**14,
    2**21,
    2**28,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**32,
    2**63 - 1,
    2**63,
    2**64 - 1,
]


@pytest.mark.parametrize("length", LENGTHS, ids=hex)
def test_a_length_that_is_too_long_is_refused(client: Client, length: int):
    """At every level that reads a length: the message, State, Resource, Struct, Value."""
    head = wire.varint(length) + b"abc"
    value = wire.tag(5, wire.BYTES) + head
    entry = wire.message(1, wire.message(1, b"spec") + wire.message(2, value))
    places = [
        wire.tag(2, wire.BYTES) + head,
        wire.message(2, wire.tag(1, wire.BYTES) + head),
        wire.message(2, wire.message(1, wire.tag(1, wire.BYTES) + head)),
        wire.message(2, wire.message(1, wire.message(1, wire.tag(1, wire.BYTES) + head))),
        wire.message(2, wire.message(1, wire.message(1, entry))),
        wire.tag(4, wire.BYTES) + head,
    ]
    for data in places:
        refusal(client, data)


UNREADABLE_MESSAGES = {
    "varint-of-eleven-bytes": b"\xff" * 10 + b"\x01",
    "varint-without-end": b"\x80" * 20,
    "tag-zero": b"\x00\x01",
    "tag-with-kind-six": b"\x0e\x00",
    "tag-with-kind-seven": b"\x0f\x00",
    "group-end-alone": wire.tag(2, wire.GROUP_END),
    "group-without-end": wire.tag(2000, wire.GROUP_START),
    "group-that-ends-another": wire.tag(2000, wire.GROUP_START) + wire.tag(2001, wire.GROUP_END),
    "groups-in-groups": wire.tag(2000, wire.GROUP_START) * 400_000,
    "meta-as-a-number": wire.integer(1, 5),
    "fixed64-cut-off": wire.tag(2000, wire.FIXED64) + b"1234567",
    "fixed32-cut-off": wire.tag(2000, wire.FIXED32) + b"123",
}


@pytest.mark.parametrize("data", UNREADABLE_MESSAGES.values(), ids=UNREADABLE_MESSAGES)
def test_what_is_no_message_is_refused(client: Client, good: bytes, data: bytes):
    """Alone and at the end of a good one."""
    refusal(client, data)
    outcome = all_answered(client, [good + data])
    if data != UNREADABLE_MESSAGES["meta-as-a-number"]:
        assert outcome == {"unreadable": 1} or outcome == {"fatal": 1}, outcome


def test_a_known_field_of_another_kind_is_refused_or_skipped(client: Client, good: bytes):
    """protobuf's own readers skip it; ours may refuse it, but not take it for something else."""
    for number in range(1, 10):
        for field in (
            wire.integer(number, 5),
            wire.double(number, 5),
            wire.tag(number, 5) + b"1234",
        ):
            all_answered(client, [field, good + field])


def test_unknown_fields_of_a_newer_crossplane_are_skipped(client: Client, good: bytes):
    newer = (
        wire.message(100, b"\xff\xfe")
        + wire.integer(101, 2**64 - 1)
        + wire.double(102, 1)
        + wire.tag(103, wire.FIXED32)
        + b"1234"
        + wire.message(2**29 - 1, b"x")
    )
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(good + newer))
    composed(response)


def test_a_group_is_refused_in_words(client: Client, good: bytes):
    """proto3 has no groups, so that no Crossplane, however new, can send one."""
    group = wire.tag(104, wire.GROUP_START) + wire.integer(1, 1) + wire.tag(104, wire.GROUP_END)
    assert "RunFunctionRequest" in refusal(client, good + group)


def test_enum_values_of_a_newer_crossplane_are_skipped(client: Client):
    message = request(database()).SerializeToString()
    capabilities = wire.message(1, wire.integer(2, 77) + wire.integer(2, 2**63))
    ready = wire.entry(2, "other", wire.integer(3, 99))
    data = message + capabilities + wire.message(wire.REQUEST_OBSERVED, ready)
    composed(fnv1.RunFunctionResponse.FromString(client.run_bytes(data)))


def test_a_message_given_in_two_halves_is_merged(client: Client):
    """protobuf merges a message field that comes twice; encoders may write it so."""
    composite = wire.message(wire.STATE_COMPOSITE, wire.resource(wire.struct_(database())))
    ready = {"kind": "Cluster", "status": {"conditions": [{"type": "Ready", "status": "True"}]}}
    cluster = wire.entry(wire.STATE_RESOURCES, "cluster", wire.resource(wire.struct_(ready)))
    whole = wire.message(wire.REQUEST_OBSERVED, composite + cluster)
    halves = wire.message(wire.REQUEST_OBSERVED, composite) + wire.message(
        wire.REQUEST_OBSERVED, cluster
    )
    assert client.run_bytes(halves) == client.run_bytes(whole)
