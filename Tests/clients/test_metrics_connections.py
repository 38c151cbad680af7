# SPDX-License-Identifier: Apache-2.0
"""Connections to the metrics port that ask for nothing, or slowly, keep no scrape out."""

import socket
import time
import urllib.request

import pytest
from harness import process


def connect(server) -> socket.socket:
    """A connection to the metrics port."""
    return socket.create_connection(("127.0.0.1", server.metrics_port), timeout=5)


# Open ones, and those that were closed a moment ago, whose clients may still read.
SOCKETS = 32 + 128 + 20


def scrape_in_a_second(server) -> None:
    """What the readiness probe of the example does, with its time."""
    url = f"http://127.0.0.1:{server.metrics_port}/metrics"
    with urllib.request.urlopen(url, timeout=1) as answer:
        assert answer.status == 200
        assert b"process_open_fds" in answer.read()


@pytest.mark.parametrize("count", [32, 40, 200])
def test_idle_connections_keep_no_scrape_out(start, count: int):
    with start() as server:
        idle = [connect(server) for _ in range(count)]
        for _ in range(5):
            scrape_in_a_second(server)
        assert process.sockets(server.pid) < SOCKETS
        for one in idle:
            one.close()


@pytest.mark.parametrize("count", [40, 200])
def test_dribbling_connections_keep_no_scrape_out(start, count: int):
    """Each sends a byte every quarter of a second, and comes back when it was closed."""
    with start() as server:
        request, sent = b"GET /metrics HTTP/1.1\r\n" + b"X: y\r\n" * 100, 0
        dribbling = [connect(server) for _ in range(count)]
        end = time.monotonic() + 5
        while time.monotonic() < end:
            for index, one in enumerate(dribbling):
                try:
                    one.sendall(request[sent : sent + 1])
                except OSError:
                    dribbling[index] = connect(server)
            sent += 1
            scrape_in_a_second(server)
            time.sleep(0.25)
        assert process.sockets(server.pid) < SOCKETS
        for one in dribbling:
            one.close()


def test_a_request_that_dribbles_is_given_up_after_ten_seconds(start):
    with start() as server, connect(server) as one:
        begun = time.monotonic()
        one.settimeout(0.5)
        while True:
            assert time.monotonic() - begun < 13
            try:
                one.sendall(b"G")
                assert one.recv(1) == b""
                break
            except TimeoutError:
                continue
            except OSError:
                break
        assert time.monotonic() - begun > 9
