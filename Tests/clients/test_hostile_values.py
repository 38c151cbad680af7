# SPDX-License-Identifier: Apache-2.0
"""Values that no API server sends: each is refused in a sentence, and the next call answered."""

import math
import random
import time

import grpc
import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from harness import wire
from harness.client import UNREADABLE, Client, answers, refusal
from harness.example import database, full_database
from harness.hostile import with_composite, with_spec, with_storage_size
from harness.messages import (
    STEP_INPUT,
    composed,
    desired,
    fatal,
    fatals,
    request,
    summary,
    to_python,
)
from harness.wire import Raw


@pytest.fixture(autouse=True)
def the_next_call_is_answered(server, client: Client):
    """After each of these tests the same process answers the same client as before."""
    pid = server.pid
    yield
    assert server.is_running(), server.log_text()[-2000:]
    assert server.pid == pid
    answers(client, database())


NUMBERS = [
    math.nan,
    -math.nan,
    math.inf,
    -math.inf,
    1e300,
    -1e300,
    2.0**53 + 2,
    -(2.0**63),
    1.8446744073709552e19,
    5e-324,
    7.000000001,
    -1.0,
]


@pytest.mark.parametrize("number", NUMBERS, ids=str)
def test_a_number_that_cannot_be_is_refused_with_its_path(client: Client, number: float):
    backup = {"enabled": True, "schedule": "0 2 * * *", "retentionDays": number}
    assert "spec.backup.retentionDays" in refusal(client, with_spec(backup=backup))


@pytest.mark.parametrize("number", [math.nan, math.inf, 1e300], ids=str)
def test_a_number_where_text_belongs_is_refused_with_its_path(client: Client, number: float):
    assert "spec.storage.size" in refusal(client, with_storage_size(number))


@pytest.mark.parametrize("bits", ["fff8000000000000", "7ff0000000000001", "7ff8dead00000000"])
def test_every_kind_of_nan_passes_through_in_foreign_state(client: Client, bits: str):
    number = Raw(wire.tag(2, wire.FIXED64) + bytes.fromhex(bits)[::-1])
    resource = wire.resource(wire.struct_({"kind": "Other", "n": number}))
    state = wire.entry(wire.STATE_RESOURCES, "other", resource)
    data = with_composite(wire.struct_(database())) + wire.message(wire.REQUEST_DESIRED, state)
    answer = client.run_bytes(data)
    resources = wire.map_of(wire.field(answer, wire.RESPONSE_DESIRED), wire.STATE_RESOURCES)
    assert resources["other"] == resource


@pytest.mark.parametrize("text", ["orders\0", "\0", "or\0ders", "orders\0--evil"])
def test_a_nul_ends_no_string(client: Client, text: str):
    """C would read `orders` and go on."""
    sentence = refusal(client, with_spec(databases=[{"name": text, "owner": "orders"}]))
    assert "spec.databases[0].name" in sentence
    assert "\0" not in sentence


@pytest.mark.parametrize("key", ["size\0", "\0size", "size\0x"])
def test_a_nul_ends_no_key(client: Client, key: str):
    """Else `size\\0x` would be taken for `size`."""
    data = with_spec(**{key: "large"})
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data))
    if not fatals(response):
        assert composed(response) == composed(client.run(request(full_database())))


def test_a_nul_in_a_name_of_the_maps_is_kept_apart(client: Client):
    """`cluster\\0` is another resource than `cluster`."""
    message = request(database(), desired={"cluster\0": {"kind": "Other"}})
    response = client.run(message)
    if not fatals(response):
        resources = desired(response)
        assert resources["cluster"]["kind"] == "Cluster"
        assert resources["cluster\0"] == {"kind": "Other"}


INVALID_UTF8 = [
    b"\xff\xfe",
    b"ab\x80",
    b"\xc3",
    b"\xc0\xaf",
    b"\xe0\x80\xaf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xf8\x88\x80\x80\x80",
]


@pytest.mark.parametrize("text", INVALID_UTF8, ids=bytes.hex)
def test_text_that_is_no_utf8_is_refused(client: Client, text: bytes):
    sentence = refusal(client, with_storage_size(text))
    assert "spec.storage.size" in sentence or "UTF-8" in sentence
    refusal(client, with_spec(databases=[{"name": text}]))
    refusal(client, with_composite(wire.struct_([(text, "x"), *full_database().items()])))


@pytest.mark.parametrize("text", INVALID_UTF8, ids=bytes.hex)
def test_text_that_is_no_utf8_never_makes_a_response_that_cannot_be_read(client: Client, text):
    """In the tag, in names, in foreign state: refused, or at least not made worse."""
    head = with_composite(wire.struct_(database()))
    places = [
        head + wire.message(wire.REQUEST_META, wire.message(1, text)),
        head + wire.entry(wire.REQUEST_CREDENTIALS, text, b""),
        head + wire.entry(wire.REQUEST_REQUIRED_RESOURCES, text, b""),
        with_composite(wire.struct_(database()), wire.entry(wire.STATE_RESOURCES, text, b"")),
        head + wire.message(wire.REQUEST_DESIRED, wire.entry(wire.STATE_RESOURCES, text, b"")),
    ]
    for data in places:
        status, answer = attempt(client, data)
        if status == "OK":
            fnv1.RunFunctionResponse.FromString(answer)


def attempt(client: Client, data: bytes) -> tuple[str, bytes]:
    """A call that may fail, but only as one whose message cannot be read."""
    try:
        return "OK", client.run_bytes(data)
    except grpc.RpcError as error:
        assert error.code() in UNREADABLE, f"{error.code()}: {error.details()}"
        assert error.details()
        return error.code().name, b""


@pytest.mark.parametrize("sizes", [("nano", "small"), ("small", "nano")])
def test_of_a_key_given_twice_the_last_counts_or_it_is_refused(client: Client, sizes):
    """A reader that took the first would see another object than Crossplane's."""
    spec = [(key, text) for key, text in full_database()["spec"].items() if key != "size"]
    pairs = [("size", sizes[0]), *spec, ("size", sizes[1])]
    composite = {**full_database(), "spec": Raw(wire.message(5, wire.struct_(pairs)))}
    data = with_composite(wire.struct_(composite))
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data))
    if fatals(response):
        assert "spec.size" in fatal(response)
    else:
        last = full_database()
        last["spec"]["size"] = sizes[1]
        assert composed(response) == composed(client.run(request(last)))


def test_of_a_resource_given_twice_the_last_counts(client: Client):
    ready = {"conditions": [{"type": "Ready", "status": "True"}]}
    bodies = [{"kind": "Cluster", "status": ready}, {"kind": "Cluster"}]
    results = []
    for order in (bodies, bodies[::-1]):
        more = b"".join(
            wire.entry(wire.STATE_RESOURCES, "cluster", wire.resource(wire.struct_(body)))
            for body in order
        )
        answer = client.run_bytes(with_composite(wire.struct_(database()), more))
        response = fnv1.RunFunctionResponse.FromString(answer)
        composed(response)
        results.append(response.desired.resources["cluster"].ready)
    assert results == [fnv1.READY_FALSE, fnv1.READY_TRUE]


def others(*kinds: str) -> bytes:
    """Entries of a state's map, all under one name."""
    return b"".join(
        wire.entry(wire.STATE_RESOURCES, "other", wire.resource(wire.struct_({"kind": kind})))
        for kind in kinds
    )


def test_a_foreign_resource_given_twice_comes_back_once_in_the_end(client: Client):
    desired_state = wire.message(wire.REQUEST_DESIRED, others("First", "Last"))
    data = request(database()).SerializeToString() + desired_state
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data))
    assert composed(response)["other"] == {"kind": "Last"}


def test_a_desired_state_given_twice_is_merged_or_refused(client: Client):
    """No encoder writes one twice; what must not happen is that one of the two is lost."""
    composite = wire.message(wire.STATE_COMPOSITE, wire.resource(wire.struct_({"kind": "Database"})))
    for more in (b"", composite):
        states = [others("First") + more, others("Last")]
        data = request(database()).SerializeToString()
        data += b"".join(wire.message(wire.REQUEST_DESIRED, state) for state in states)
        try:
            answer = client.run_bytes(data)
        except grpc.RpcError as error:
            assert error.code() in UNREADABLE, error
            assert "RunFunctionRequest" in error.details()
            continue
        assert composed(fnv1.RunFunctionResponse.FromString(answer))["other"] == {"kind": "Last"}


@pytest.mark.parametrize("count", [10_000, 200_000])
def test_very_many_keys_take_no_time_that_grows_with_their_square(client: Client, count: int):
    numbers = random.Random(3).sample(range(10 * count), count)
    unknown = {f"key-{number}": None for number in numbers}
    begun = time.monotonic()
    refusal(client, with_spec(**unknown), seconds=60)
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("place", ["observed", "desired", "required", "credentials"])
def test_very_many_resources_take_no_time_that_grows_with_their_square(client: Client, place):
    names = [f"resource-{number}" for number in range(50_000)]
    random.Random(4).shuffle(names)
    body = wire.resource(wire.struct_({"kind": "A"}))
    data = with_composite(wire.struct_(database()))
    number = {"observed": 2, "desired": 3, "required": 8, "credentials": 7}[place]
    if place in ("observed", "desired"):
        entries = b"".join(wire.entry(wire.STATE_RESOURCES, name, body) for name in names)
        data += wire.message(number, entries)
    else:
        data += b"".join(wire.entry(number, name, b"") for name in names)
    begun = time.monotonic()
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data, seconds=60))
    assert time.monotonic() - begun < 5
    composed(response)


@pytest.mark.parametrize("size", [10_000, 3_000_000])
def test_very_long_texts_are_refused_in_few_words(client: Client, size: int):
    long = "x" * size
    assert "spec.storage.size" in refusal(client, with_storage_size(long))
    refusal(client, with_spec(**{long: 1}))
    refusal(client, with_spec(databases=[{"name": long}]))
    refusal(
        client, request(database(), input={**STEP_INPUT, "composition": long}).SerializeToString()
    )
    refusal(client, request({**database(), "kind": long}, input=None).SerializeToString())


def test_a_value_without_a_kind_is_null_or_refused(client: Client):
    """A Value whose oneof is unset: protobuf allows it, JSON has no word for it."""
    data = with_spec(size=Raw(b""))
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data))
    if fatals(response):
        assert "spec.size" in fatal(response)
    else:
        none = full_database()
        del none["spec"]["size"]
        assert composed(response) == composed(client.run(request(none))), summary(response)


def test_a_value_of_two_kinds_is_the_last_of_them_or_refused(client: Client):
    both = Raw(wire.value(5) + wire.value("small"))
    response = fnv1.RunFunctionResponse.FromString(client.run_bytes(with_spec(size=both)))
    if fatals(response):
        assert "spec.size" in fatal(response)
    else:
        assert composed(response) == composed(client.run(request(full_database())))


def test_the_spec_of_the_context_is_whatever_it_is(client: Client):
    """The context is carried and not read: anything in it passes."""
    weird = {"n": math.inf, "deep": Raw(wire.nested(6000)), "text": b"ok"}
    data = with_composite(wire.struct_(database())) + wire.message(5, wire.struct_(weird))
    answer = client.run_bytes(data)
    assert wire.field(answer, wire.RESPONSE_CONTEXT) == wire.struct_(weird)


MISSING = [
    ({}, ""),
    ({"apiVersion": "platform.nano-idp.dev/v1alpha1", "kind": "Database"}, "metadata"),
    ({**database(), "metadata": {}}, "metadata.name"),
    ({**database(), "metadata": {"name": ""}}, "metadata.name"),
    ({**database(), "metadata": {"name": "Not_A_Name!"}}, "metadata.name"),
    ({**database(), "metadata": {"name": 5}}, "metadata.name"),
    ({**database(), "metadata": "text"}, "metadata"),
    ({key: item for key, item in database().items() if key != "spec"}, "spec"),
    ({**database(), "spec": None}, "spec"),
    ({**database(), "kind": None}, ""),
    ({**database(), "apiVersion": 7}, ""),
]


@pytest.mark.parametrize(("body", "word"), MISSING, ids=range(len(MISSING)))
def test_a_composite_without_what_it_needs_is_refused(client: Client, body: dict, word: str):
    assert word in refusal(client, with_composite(wire.struct_(body)))


def test_a_request_without_a_composite_is_refused(client: Client):
    for data in (
        b"",
        wire.message(wire.REQUEST_OBSERVED, b""),
        wire.message(wire.REQUEST_OBSERVED, wire.message(wire.STATE_COMPOSITE, b"")),
        request(None).SerializeToString(),
    ):
        assert "composite" in refusal(client, data)


def test_the_normal_answer_is_still_the_same_after_all_that(client: Client):
    response = client.run(request(database()))
    assert to_python(response.desired.composite.resource)["status"]["phase"]
