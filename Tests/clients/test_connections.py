# SPDX-License-Identifier: Apache-2.0
"""Connections: how old they grow, the pings they carry, and how many there may be."""

import resource
import socket
import threading
import time

import grpc
import pytest
from harness import process
from harness.client import Client, answers
from harness.example import database
from harness.http2 import PREFACE, Connection
from harness.messages import composed, request
from harness.server import Server

IDLE_CONNECTIONS = 2000
OPEN_FILES = 1024
PING_SECONDS = 10


class Pinging:
    """Connections with a ping every ten seconds, kept up while the other tests run."""

    def __init__(self, server: Server):
        self.server = server
        self.idle, self.in_call = Connection(server.port), Connection(server.port)
        self.in_call.start()
        options = [
            ("grpc.keepalive_time_ms", PING_SECONDS * 1000),
            ("grpc.keepalive_timeout_ms", 3000),
            ("grpc.keepalive_permit_without_calls", 1),
            ("grpc.http2.max_pings_without_data", 0),
        ]
        before = process.peers(server.port)
        self.client = Client(server.channel(*options))
        answers(self.client, database())
        self.client_ports = process.peers(server.port) - before
        self.pings: list[bool] = []
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._ping, daemon=True)
        self.thread.start()

    def _ping(self) -> None:
        while not self.over.is_set() and len(self.pings) < 8:
            self.pings += [self.idle.ping(), self.in_call.ping()]
            self.over.wait(PING_SECONDS)

    def close(self) -> None:
        """Ends the pinging."""
        self.over.set()
        self.thread.join(10)
        for one in (self.idle, self.in_call, self.client):
            one.close()


@pytest.fixture(scope="module", autouse=True)
def pinging(server: Server):
    """Started before the first test of this file; the last one looks at what came of it."""
    one = Pinging(server)
    yield one
    one.close()


def test_a_connection_that_is_old_enough_is_told_to_go_and_then_closed(start):
    arguments = ["--max-connection-age", "1s", "--max-connection-age-grace", "1s"]
    with start(*arguments) as server, Connection(server.port) as connection:
        begun = time.monotonic()
        goaway = connection.goaway(seconds=5)
        assert goaway is not None, "no GOAWAY"
        assert goaway.error_code == 0
        assert 0.5 < time.monotonic() - begun < 3
        assert connection.wait_until_closed(5)


def test_a_call_on_an_old_connection_is_still_answered(start):
    arguments = ["--max-connection-age", "1s", "--max-connection-age-grace", "10s"]
    data = request(database()).SerializeToString()
    with start(*arguments) as server, Connection(server.port) as connection:
        stream = connection.start()
        connection.send(stream, b"\0" + len(data).to_bytes(4, "big"))
        assert connection.goaway(seconds=5) is not None
        connection.send(stream, data, end=True)
        assert connection.trailers(stream)["grpc-status"] == "0"


def test_a_client_goes_on_while_its_connections_are_replaced(start):
    """So scaled pods get their share: the client resolves and connects anew.

    A call that begins in the instant in which its connection ends may fail as unavailable, with a
    client on C core (docs/limits.md): one for an end at most, it was not handled, and the next one
    is answered.
    """
    arguments = ["--max-connection-age", "300ms", "--max-connection-age-grace", "5s"]
    message, seen, lost, calls = request(database()), set(), [], 0
    with start(*arguments) as server, Client(server.channel()) as client:
        limit = time.monotonic() + 4
        while time.monotonic() < limit:
            calls += 1
            message.meta.tag = f"call-{calls}"
            try:
                composed(client.run(message, wait_for_ready=True))
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.UNAVAILABLE
                lost.append(calls)
            if calls % 20 == 0:
                seen |= process.peers(server.port)
    handled = {line["tag"] for line in server.lines() if "duration" in line}
    assert calls > 100
    assert len(seen) >= 4, f"{len(seen)} connections in four seconds"
    assert len(lost) <= len(seen), f"{len(lost)} of {calls} calls failed"
    assert not any(number + 1 in lost for number in lost), "two calls in a row failed"
    assert not any(f"call-{number}" in handled for number in lost), "a lost call was handled"
    assert len(handled) == calls - len(lost)


def test_the_age_can_be_set_by_environment(start):
    with (
        start(environment={"FUNCTION_MAX_CONNECTION_AGE": "500ms"}) as server,
        Connection(server.port) as connection,
    ):
        assert connection.goaway(seconds=3) is not None


def open_idle(port: int, count: int) -> list[socket.socket]:
    """That many connections that say hello in HTTP/2 and then nothing."""
    settings_frame = b"\0\0\0\4\0\0\0\0\0"
    sockets = []
    for _ in range(count):
        one = socket.socket()
        one.settimeout(5)
        try:
            one.connect(("127.0.0.1", port))
            one.sendall(PREFACE + settings_frame)
        except OSError:
            # The server may refuse a connection that it has no room for.
            one.close()
            continue
        sockets.append(one)
    return sockets


@pytest.fixture
def many_files():
    """Lets this process open as many sockets as the flood needs."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = IDLE_CONNECTIONS + 500
    assert hard == resource.RLIM_INFINITY or hard >= wanted, f"`ulimit -Hn` is below {wanted}"
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_idle_connections_beyond_the_file_limit_keep_nobody_from_being_answered(start, many_files):
    with start(open_files=OPEN_FILES) as server, Client(server.channel()) as client:
        answers(client, database())
        idle = open_idle(server.port, IDLE_CONNECTIONS)
        try:
            for _ in range(20):
                answers(client, database())
            before = process.processor_seconds(server.pid)
            time.sleep(2)
            used = process.processor_seconds(server.pid) - before
            assert used < 0.5, f"{used} s of processor time in two idle seconds"
            answers(client, database())
            assert client.state() == 1
        finally:
            for one in idle:
                one.close()
        with Client(server.channel()) as late:
            composed(late.run(request(database()), wait_for_ready=True))
        assert server.metrics_text()


def test_a_client_that_comes_during_the_flood_is_answered_when_it_has_passed(start, many_files):
    with start(open_files=OPEN_FILES) as server:
        idle = open_idle(server.port, IDLE_CONNECTIONS)
        with Client(server.channel()) as client:
            call = client.stub.RunFunction.future(
                request(database()), timeout=30, wait_for_ready=True
            )
            time.sleep(1)
            for one in idle:
                one.close()
            composed(call.result(timeout=30))


@pytest.mark.slow
def test_pings_every_ten_seconds_are_not_too_many(pinging: Pinging):
    """Many service meshes and clients ping so; by default gRPC would hang up after three."""
    pinging.thread.join(PING_SECONDS * 6)
    assert not pinging.thread.is_alive()
    assert pinging.pings == [True] * 8
    assert pinging.idle.goaway(seconds=0) is None
    assert pinging.in_call.goaway(seconds=0) is None
    answers(pinging.client, database())
    assert pinging.client_ports <= process.peers(pinging.server.port), "it had to reconnect"
