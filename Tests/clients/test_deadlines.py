# SPDX-License-Identifier: Apache-2.0
"""Deadlines and cancellation: a call ends when its client wants that, and nothing stays behind."""

import time

import grpc
import pytest
from harness import wire
from harness.client import Client, answers, status_of
from harness.example import database
from harness.http2 import Connection
from harness.messages import SERVICE, composed, request
from harness.metrics import finished
from harness.server import Server
from hyperframe.frame import DataFrame, SettingsFrame

DEADLINE_EXCEEDED = str(grpc.StatusCode.DEADLINE_EXCEEDED.value[0])


def half_a_call(connection: Connection, **headers: str) -> tuple[int, bytes]:
    """Begins a call and sends half of its message; the stream and the other half."""
    data = wire.frame(request(database()).SerializeToString())
    stream = connection.start(**headers)
    connection.send(stream, data[: len(data) // 2])
    return stream, data[len(data) // 2 :]


def test_the_server_itself_ends_a_call_whose_deadline_has_passed(server: Server):
    """The client stalls and says nothing more: only the server can end this call."""
    with Connection(server.port) as connection:
        begun = time.monotonic()
        stream, _ = half_a_call(connection, grpc_timeout="300m")
        end = connection.trailers(stream, seconds=5)
        assert 0.2 < time.monotonic() - begun < 2
        assert end.get("grpc-status") == DEADLINE_EXCEEDED or "reset" in end
        assert connection.call(request(database()).SerializeToString())["grpc-status"] == "0"


def test_a_call_within_its_deadline_is_answered(server: Server):
    with Connection(server.port) as connection:
        stream, rest = half_a_call(connection, grpc_timeout="20S")
        time.sleep(0.5)
        connection.send(stream, rest, end=True)
        assert connection.trailers(stream)["grpc-status"] == "0"


def test_calls_with_hardly_any_time_end_as_answered_or_as_late(start):
    with start() as server, Client(server.channel()) as client:
        answers(client, database())
        large = {"other/large": {"kind": "ConfigMap", "text": "x" * 5_000_000}}
        message, seen = request(database(), observed=large), set()
        for number in range(150):
            code, _ = status_of(lambda: client.run(message, seconds=number * 200e-6))
            seen.add(code)
        assert seen == {grpc.StatusCode.OK, grpc.StatusCode.DEADLINE_EXCEEDED}
        answers(client, database())
        finished(server)


def test_a_cancelled_call_ends_and_the_connection_goes_on(start):
    with start() as server, Connection(server.port) as connection:
        for _ in range(50):
            stream, _ = half_a_call(connection)
            connection.cancel(stream)
        assert connection.call(request(database()).SerializeToString())["grpc-status"] == "0"
        scrape = finished(server)
        ok = scrape.total("grpc_server_handled_total", grpc_service=SERVICE, grpc_code="OK")
        assert ok == 1, "a call that never arrived whole was counted as answered"


@pytest.mark.parametrize("wait", [0, 0.0005, 0.002, 0.01])
def test_calls_cancelled_at_any_moment_leave_nothing_open(start, wait: float):
    with start() as server, Client(server.channel()) as client:
        large = {"other/large": {"kind": "ConfigMap", "text": "x" * 3_000_000}}
        message = request(database(), observed=large)
        for _ in range(20):
            call = client.stub.RunFunction.future(message, timeout=20)
            time.sleep(wait)
            call.cancel()
        finished(server)
        composed(client.run(message))


def test_a_client_that_vanishes_leaves_nothing_open(start):
    with start() as server:
        for _ in range(20):
            with Connection(server.port) as connection:
                half_a_call(connection)
        finished(server)
        with Client(server.channel()) as client:
            answers(client, database())


def test_a_client_that_reads_nothing_does_not_hold_up_the_others(start):
    """Its window stays shut, so the responses to it cannot leave."""
    no_window = {SettingsFrame.INITIAL_WINDOW_SIZE: 0}
    with start() as server, Connection(server.port, settings=no_window) as stalled:
        data = wire.frame(request(database()).SerializeToString())
        for _ in range(50):
            stalled.send(stalled.start(), data, end=True)
        with Client(server.channel()) as client:
            begun = time.monotonic()
            for _ in range(50):
                answers(client, database())
            assert time.monotonic() - begun < 5
        stalled.read(0.1)
        assert not any(isinstance(one, DataFrame) for one in stalled.frames)
