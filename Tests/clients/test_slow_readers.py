# SPDX-License-Identifier: Apache-2.0
"""Clients that read slowly: a connection that is to go does not take their answer with it.

What a client sends to a socket that is closed, a window update for instance, makes the kernel drop
what that socket still had to send. So the function closes no connection before its client did, or
had the time to.
"""

import socket
import time

import pytest
from harness import certificates, process, wire
from harness.certificates import SERVICE_NAME, Authority, Pair
from harness.client import Client, answers
from harness.example import database
from harness.http2 import Connection
from harness.messages import request
from harness.server import Server
from hyperframe.frame import DataFrame, GoAwayFrame, SettingsFrame, WindowUpdateFrame

WINDOW = 16 << 20
FOREIGN = "x" * 100_000
FOREIGN_RESOURCES = 30
TO_CLOSE = 5.0
"""Seconds that a client gets of which nothing is heard."""


class SlowReader(Connection):
    """Lets the server write as much as it likes and takes it in small pieces."""

    def __init__(self, server: Server, **how):
        super().__init__(
            server.port, settings={SettingsFrame.INITIAL_WINDOW_SIZE: WINDOW}, **how
        )
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        self.write(WindowUpdateFrame(0, window_increment=WINDOW))

    def begin(self) -> tuple[int, bytes]:
        """Sends the start of a call with an answer of 3 MB; its stream and what is left to send."""
        message = request(database())
        for number in range(FOREIGN_RESOURCES):
            resource = message.desired.resources[f"foreign-{number}"].resource
            resource.update({"apiVersion": "v1", "kind": "ConfigMap", "data": {"text": FOREIGN}})
        data = wire.frame(message.SerializeToString())
        stream = self.start()
        self.send(stream, data[:1000])
        assert self.ping(), "the server has to have read what was sent"
        return stream, data[1000:]

    def wait_for_the_last_word(self, stream: int) -> None:
        """Waits until the server takes no call after this one, and is to close the connection."""

        def is_final(one) -> bool:
            return isinstance(one, GoAwayFrame) and one.last_stream_id == stream

        assert self.wait(is_final, 10) is not None, self.frames

    def finish(self, stream: int, rest: bytes) -> None:
        """Sends what is left, and reads the answer to its end, 64 KiB each two milliseconds."""
        self.send(stream, rest, end=True)
        while not self.closed and "grpc-status" not in self.answers.get(stream, [{}])[-1]:
            self.read(5)
            time.sleep(0.002)
        length = len(self.messages.get(stream, b""))
        assert length > FOREIGN_RESOURCES * len(FOREIGN), f"{length} bytes came"
        assert self.trailers(stream)["grpc-status"] == "0"


def answer_outlives_the_function(server: Server, **how) -> None:
    """The function is told to stop when it has half of a request."""
    with SlowReader(server, **how) as connection:
        stream, rest = connection.begin()
        server.signal()
        connection.wait_for_the_last_word(stream)
        connection.finish(stream, rest)
    assert server.wait(10) == 0


def test_an_answer_arrives_though_the_function_stops(start):
    with start("--shutdown-grace", "10s") as server:
        answer_outlives_the_function(server)


def test_an_answer_arrives_over_tls_though_the_function_stops(
    start, tmp_path, authority: Authority, server_pair: Pair, client_pair: Pair
):
    files = str(certificates.write(tmp_path / "server", server_pair, authority))
    tls = certificates.tls_context(tmp_path, authority, client_pair)
    with start("--tls-certs-dir", files, "--shutdown-grace", "10s", insecure=False) as server:
        answer_outlives_the_function(server, context=tls, server_name=SERVICE_NAME)


def test_an_answer_arrives_though_the_connection_is_old(start):
    arguments = ["--max-connection-age", "500ms", "--max-connection-age-grace", "20s"]
    with start(*arguments) as server, SlowReader(server) as connection:
        stream, rest = connection.begin()
        connection.wait_for_the_last_word(stream)
        connection.finish(stream, rest)


def test_a_client_that_does_not_close_holds_up_nobody_for_long(start):
    arguments = ["--max-connection-age", "300ms", "--max-connection-age-grace", "1s"]
    with start(*arguments) as server:
        before = process.sockets(server.pid)
        connections = [Connection(server.port) for _ in range(200)]
        for connection in connections:
            assert connection.wait_until_closed(5)
        closed = time.monotonic()
        while process.sockets(server.pid) > before:
            assert time.monotonic() - closed < TO_CLOSE + 2
            with Client(server.channel()) as client:
                answers(client, database())
            time.sleep(0.05)
        for connection in connections:
            connection.close()


@pytest.mark.parametrize("reads", [False, True])
def test_the_function_does_not_wait_for_a_client_that_never_closes(start, reads: bool):
    with start("--shutdown-grace", "2s") as server, SlowReader(server) as connection:
        stream, rest = connection.begin()
        server.signal()
        connection.wait_for_the_last_word(stream)
        begun = time.monotonic()
        if reads:
            connection.finish(stream, rest)
        else:
            connection.send(stream, rest, end=True)
            answered = connection.wait(lambda one: isinstance(one, DataFrame), 5)
            assert answered is not None
        assert server.wait(10) == 0
        assert time.monotonic() - begun < 2 + 2


def test_no_answer_is_lost_of_many_functions_that_stop(start):
    """The end waits for connections too that gRPC has not closed yet, on a thread of its own."""
    for _ in range(25):
        with start("--shutdown-grace", "10s") as server:
            answer_outlives_the_function(server)


def test_scrapers_that_keep_their_connections_do_not_hold_up_the_end(start):
    with start("--shutdown-grace", "10s") as server:
        scrapers = []
        for _ in range(5):
            one = socket.create_connection(("127.0.0.1", server.metrics_port), timeout=5)
            one.sendall(b"GET /metrics HTTP/1.0\r\n\r\n")
            while one.recv(65536):
                pass
            scrapers.append(one)
        begun = time.monotonic()
        server.signal()
        assert server.wait(10) == 0
        assert time.monotonic() - begun < 1
        for one in scrapers:
            one.close()
