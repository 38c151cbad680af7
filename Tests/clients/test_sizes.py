# SPDX-License-Identifier: Apache-2.0
"""How large a request and a response may be, and what memory they take."""

import threading
import time
from contextlib import ExitStack

import grpc
import pytest
from harness import process, wire
from harness.client import Client, answers, status_of
from harness.example import database
from harness.messages import composed, fatal, request

MEBIBYTE = 1024 * 1024
LARGEST_RESPONSE = 4 * MEBIBYTE


def large_request(size: int, name: str = "other/large") -> bytes:
    """A good request with one observed resource that makes it at least so many bytes."""
    body = wire.resource(wire.struct_({"kind": "ConfigMap", "data": {"text": "x" * size}}))
    state = wire.entry(wire.STATE_RESOURCES, name, body)
    head = request(database()).SerializeToString()
    return head + wire.message(wire.REQUEST_OBSERVED, state)


@pytest.mark.parametrize(
    "how",
    [
        {"arguments": ["--max-recv-message-size", "1"]},
        {"environment": {"FUNCTION_MAX_RECV_MESSAGE_SIZE": "1"}},
    ],
    ids=["flag", "environment"],
)
def test_a_request_above_the_limit_is_refused_and_one_below_is_answered(start, how: dict):
    with (
        start(*how.get("arguments", []), environment=how.get("environment")) as server,
        Client(server.channel()) as client,
    ):
        client.run_bytes(large_request(MEBIBYTE - 10_000))
        code, details = status_of(lambda: client.run_bytes(large_request(MEBIBYTE + 10_000)))
        assert code == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert str(MEBIBYTE) in details
        answers(client, database())


def test_a_compressed_request_counts_with_its_full_size(start):
    """Sixty megabytes of zeros are a few kilobytes compressed."""
    with start("--max-recv-message-size", "8") as server, Client(server.channel()) as client:
        data = large_request(60 * MEBIBYTE)
        code, _ = status_of(
            lambda: client.method()(data, timeout=20, compression=grpc.Compression.Gzip)
        )
        assert code == grpc.StatusCode.RESOURCE_EXHAUSTED
        answers(client, database())


@pytest.mark.parametrize("what", ["resource", "context"])
def test_a_response_that_crossplane_would_refuse_is_fatal_and_says_what_is_large(
    client: Client, what: str
):
    """Crossplane's own client takes 4 MiB and would only say RESOURCE_EXHAUSTED."""
    text = "x" * (5 * MEBIBYTE)
    if what == "resource":
        bodies = {"step-one/huge": {"kind": "Big", "text": text}, "small": {"kind": "Small"}}
        response = client.run(request(database(), desired=bodies))
        assert "step-one/huge" in fatal(response)
    else:
        response = client.run(request(database(), context={"example.org/huge": text}))
        assert "context" in fatal(response)
    assert str(LARGEST_RESPONSE) in fatal(response) or "4 MiB" in fatal(response)
    assert response.ByteSize() < 16 * 1024
    answers(client, database())


def test_a_response_just_below_the_limit_is_answered(client: Client):
    small = client.run(request(database())).ByteSize()
    filling = "x" * (LARGEST_RESPONSE - small - 20_000)
    response = client.run(request(database(), desired={"huge": {"kind": "Big", "text": filling}}))
    composed(response)
    assert LARGEST_RESPONSE - 40_000 < response.ByteSize() <= LARGEST_RESPONSE


def test_memory_is_bounded_when_many_large_requests_come_at_once(start):
    """Each is answered or refused as exhausted; none takes the process down."""
    with start("--memory-limit", "128", "--max-recv-message-size", "32") as server:
        data, codes = large_request(24 * MEBIBYTE), []

        def call() -> None:
            with Client(server.channel()) as one:
                codes.append(status_of(lambda: one.run_bytes(data, seconds=60))[0])

        threads = [threading.Thread(target=call) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(90)
        assert len(codes) == len(threads)
        allowed = {grpc.StatusCode.OK, grpc.StatusCode.RESOURCE_EXHAUSTED}
        assert set(codes) <= allowed | {grpc.StatusCode.UNAVAILABLE}
        assert process.memory(server.pid, "VmHWM") < 300 * MEBIBYTE
        with Client(server.channel()) as client:
            answers(client, database())


def at_rest(pid: int) -> int:
    """The memory once what calls took is given back: the least in half a second."""
    seen = []
    for _ in range(10):
        time.sleep(0.05)
        seen.append(process.memory(pid))
    return min(seen)


def test_memory_does_not_grow_with_the_number_of_calls(start):
    """Twice the calls, no more memory: what a call takes it gives back."""
    with start() as server, Client(server.channel()) as client:
        data = large_request(100_000)

        def load(count: int) -> int:
            calls = [client.method().future(data, timeout=60) for _ in range(count)]
            for call in calls:
                call.result()
            return at_rest(server.pid)

        load(200)
        before = load(400)
        assert load(400) < before + 4 * MEBIBYTE


def crowded_request(resources: int) -> bytes:
    """A good request with so many observed resources of 1.5 KB."""
    body = wire.resource(wire.struct_({"kind": "ConfigMap", "data": {"text": "x" * 1500}}))
    entries = [wire.entry(wire.STATE_RESOURCES, f"other/{n}", body) for n in range(resources)]
    head = request(database()).SerializeToString()
    return head + b"".join(wire.message(wire.REQUEST_OBSERVED, entry) for entry in entries)


def test_what_large_calls_took_is_given_back_when_they_are_over(start):
    with start() as server, ExitStack() as stack:
        clients = [stack.enter_context(Client(server.channel())) for _ in range(4)]
        for client in clients:
            answers(client, database())
        before, data = process.memory(server.pid), crowded_request(500)
        for _ in range(8):
            calls = [one.method().future(data, timeout=60) for one in clients for _ in range(8)]
            for call in calls:
                call.result()
        after = at_rest(server.pid)
        told = f"{after // MEBIBYTE} MiB, {before // MEBIBYTE} before"
        assert after < before + 20 * MEBIBYTE, told
        answers(clients[0], database())
