# SPDX-License-Identifier: Apache-2.0
"""SIGTERM and SIGINT: no more new calls, every accepted one answered, then the end, in time."""

import signal
import threading
import time

import grpc
import pytest
from grpc_health.v1 import health_pb2
from harness import process, wire
from harness.client import Client, answers
from harness.example import database
from harness.http2 import Connection
from harness.messages import composed, request
from harness.server import Server

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING
SIGNALS = [signal.SIGTERM, signal.SIGINT]


class Load:
    """Calls without a pause from several clients, until the function is gone."""

    def __init__(self, server: Server, clients: int = 4):
        self.server = server
        self.answered: set[str] = set()
        self.refused, self.wrong = 0, []
        self.over = threading.Event()
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self._run) for _ in range(clients)]

    def __enter__(self) -> "Load":
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        for thread in self.threads:
            thread.join(30)
            assert not thread.is_alive(), "a call hangs"

    def _run(self) -> None:
        message, number = request(database()), 0
        with Client(self.server.channel()) as client:
            while not self.over.is_set():
                number += 1
                message.meta.tag = f"{threading.get_ident()}-{number}"
                try:
                    composed(client.run(message, seconds=15))
                except grpc.RpcError as error:
                    if error.code() != grpc.StatusCode.UNAVAILABLE:
                        self.wrong.append(f"{error.code()}: {error.details()}")
                    with self.lock:
                        self.refused += 1
                    time.sleep(0.05)
                except AssertionError as error:
                    self.wrong.append(repr(error))
                else:
                    with self.lock:
                        self.answered.add(message.meta.tag)


@pytest.mark.parametrize("number", SIGNALS)
def test_under_load_every_call_is_answered_or_cleanly_refused(start, number: int):
    with start("--shutdown-grace", "10s") as server, Load(server) as load:
        time.sleep(1)
        assert len(load.answered) > 50
        begun = time.monotonic()
        server.signal(number)
        assert server.wait(15) == 0
        assert time.monotonic() - begun < 12
        time.sleep(0.3)
        load.over.set()
    assert load.wrong == []
    assert load.refused > 0
    handled = {line["tag"] for line in server.lines() if "duration" in line}
    assert handled == load.answered, "an answer got lost on its way"


def half_a_call(connection: Connection) -> tuple[int, bytes]:
    """Begins a call and sends half of its message; the stream and the other half."""
    data = wire.frame(request(database()).SerializeToString())
    stream = connection.start()
    connection.send(stream, data[: len(data) // 2])
    return stream, data[len(data) // 2 :]


@pytest.mark.parametrize("number", SIGNALS)
def test_a_call_that_was_begun_before_the_signal_is_answered_after_it(start, number: int):
    with start("--shutdown-delay", "2s", "--shutdown-grace", "10s") as server:
        connections = [Connection(server.port) for _ in range(10)]
        begun = [half_a_call(connection) for connection in connections]
        for connection in connections:
            assert connection.ping(), "the server has to have read what was sent"
        server.signal(number)
        time.sleep(1)
        for connection, (stream, rest) in zip(connections, begun, strict=True):
            connection.send(stream, rest, end=True)
        for connection, (stream, _) in zip(connections, begun, strict=True):
            assert connection.trailers(stream)["grpc-status"] == "0"
            assert connection.messages[stream]
            connection.close()
        assert server.wait(10) == 0


def test_a_connection_is_told_with_goaway(start):
    with start("--shutdown-grace", "5s") as server, Connection(server.port) as connection:
        stream, rest = half_a_call(connection)
        assert connection.ping()
        server.signal()
        goaway = connection.goaway(5)
        assert goaway is not None
        assert goaway.error_code == 0
        connection.send(stream, rest, end=True)
        assert connection.trailers(stream)["grpc-status"] == "0"


def test_a_call_that_never_ends_is_cut_off_when_the_grace_is_over(start):
    with start("--shutdown-grace", "2s") as server, Connection(server.port) as connection:
        half_a_call(connection)
        assert connection.ping()
        begun = time.monotonic()
        server.signal()
        assert server.wait(10) == 0
        assert 1.5 < time.monotonic() - begun < 5


def test_an_idle_function_ends_at_once(start):
    with start("--shutdown-grace", "20s") as server, Client(server.channel()) as client:
        answers(client, database())
        begun = time.monotonic()
        server.signal()
        assert server.wait(10) == 0
        assert time.monotonic() - begun < 3


def states(client: Client, seen: list, service: str = "") -> threading.Thread:
    """Collects what a health watch tells, with the time, until it ends."""

    def watch() -> None:
        try:
            stream = client.health.Watch(health_pb2.HealthCheckRequest(service=service), timeout=30)
            for answer in stream:
                seen.append((answer.status, time.monotonic()))
        except grpc.RpcError:
            pass

    thread = threading.Thread(target=watch)
    thread.start()
    return thread


@pytest.mark.parametrize("number", SIGNALS)
def test_health_turns_at_the_signal_and_calls_are_answered_during_the_delay(start, number: int):
    """The time that endpoints need to forget a pod."""
    arguments = ["--shutdown-delay", "1500ms", "--shutdown-grace", "20s"]
    with start(*arguments) as server, Client(server.channel()) as client:
        seen: list = []
        thread = states(client, seen)
        limit = time.monotonic() + 5
        while not seen:
            assert time.monotonic() < limit
            time.sleep(0.01)
        begun = time.monotonic()
        server.signal(number)
        time.sleep(0.3)
        assert client.state() == NOT_SERVING
        while time.monotonic() - begun < 1:
            answers(client, database())
        with Client(server.channel()) as late:
            answers(late, database())
        assert server.wait(10) == 0
        assert 1.2 < time.monotonic() - begun < 6, "an open watch must not hold up the end"
        thread.join(10)
        assert [state for state, _ in seen] == [SERVING, NOT_SERVING]
        assert seen[1][1] - begun < 0.5


def test_a_second_signal_does_no_harm(start):
    times = ["--shutdown-delay", "2s", "--shutdown-grace", "3s"]
    with start(*times) as server, Connection(server.port) as connection:
        stream, rest = half_a_call(connection)
        assert connection.ping()
        server.signal()
        time.sleep(0.3)
        server.signal()
        time.sleep(0.2)
        if server.is_running():
            connection.send(stream, rest, end=True)
            assert connection.trailers(stream)["grpc-status"] == "0"
        assert server.wait(10) == 0


def test_a_broken_pipe_ends_nothing(start):
    """Clients that are gone when the answer comes, and SIGPIPE itself."""
    with start() as server:
        data = wire.frame(request(database()).SerializeToString())
        for _ in range(50):
            with Connection(server.port) as connection:
                connection.send(connection.start(), data, end=True)
        server.signal(signal.SIGPIPE)
        with Client(server.channel()) as client:
            answers(client, database())


def test_the_port_is_free_again_at_once(start):
    with start() as first, Client(first.channel()) as client:
        answers(client, database())
        address = first.target
        first.signal()
        assert first.wait() == 0
    with start("--address", address) as second, Client(second.channel()) as client:
        answers(client, database())


def test_stops_and_starts_leave_no_process_behind(start):
    for _ in range(10):
        with start() as server:
            pid = server.pid
        assert not process.is_running(pid)


def test_a_signal_right_after_the_start_ends_it_cleanly(start):
    for _ in range(5):
        server = start()
        server.signal()
        assert server.wait(10) == 0
