# SPDX-License-Identifier: Apache-2.0
"""Nobody reads the log: calls are answered all the same, and SIGTERM ends the process in time."""

import fcntl
import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import grpc
import pytest
from harness.client import Client, answers
from harness.example import database
from harness.metrics import scrape
from harness.server import CHANNEL_OPTIONS, ENVIRONMENT, Server

DROPPED = "function_log_lines_dropped_total"
ARGUMENTS = [
    "--insecure",
    *("--address", "127.0.0.1:0", "--metrics-address", "127.0.0.1:0"),
    *("--shutdown-delay", "0s", "--shutdown-grace", "1s"),
]


@contextmanager
def running(binary: Path, arguments: tuple[str, ...], stderr: int, read) -> Iterator[SimpleNamespace]:
    """A function that logs to a descriptor of which only the first line is read."""
    started = subprocess.Popen(
        ["setpriv", "--pdeathsig", "KILL", "--", str(binary), *ARGUMENTS, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        env=ENVIRONMENT,
    )
    os.close(stderr)
    try:
        line = b""
        while not line.endswith(b"\n"):
            line += read(1)
        serving = json.loads(line)
        channel = grpc.insecure_channel(f"127.0.0.1:{serving['port']}", CHANNEL_OPTIONS)
        one = SimpleNamespace(process=started, metrics_port=serving["metricsPort"])
        one.metrics_text = lambda: Server.metrics_text(one)
        with Client(channel) as one.client:
            yield one
    finally:
        started.kill()
        started.wait(10)


def small_pipe() -> tuple[int, int]:
    """A pipe of the smallest size: the ends for reading and writing."""
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
    return reading, writing


def small_socket() -> tuple[int, int]:
    """Two sockets, as small as a pipe."""
    reading, writing = socket.socketpair()
    writing.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    return reading.detach(), writing.detach()


@contextmanager
def unread(
    binary: Path, make, *arguments: str
) -> Iterator[tuple[SimpleNamespace, int]]:
    """A function whose log goes to what `make` makes, and the end for reading."""
    reading, writing = make()
    try:
        with running(binary, arguments, writing, lambda count: os.read(reading, count)) as server:
            yield server, reading
    finally:
        os.close(reading)


@pytest.mark.parametrize("make", [small_pipe, small_socket])
def test_calls_are_answered_and_what_is_missing_is_told(binary: Path, make):
    with unread(binary, make) as (server, reading):
        begun = time.monotonic()
        for _ in range(100):
            answers(server.client, database())
        assert time.monotonic() - begun < 5
        dropped = scrape(server).total(DROPPED)
        assert 50 < dropped < 100
        read = b""
        while read.count(b"\n") < 100 - dropped:
            read += os.read(reading, 65536)
        answers(server.client, database())
        read = b""
        while read.count(b"\n") < 2:
            read += os.read(reading, 65536)
        lines = [json.loads(line) for line in read.splitlines()]
        assert [line["msg"] for line in lines] == ["log lines dropped", "composed"]
        assert lines[0]["level"] == "warn"
        assert lines[0]["count"] == dropped == scrape(server).total(DROPPED)


def test_a_log_that_is_read_misses_nothing(start):
    with start() as server, Client(server.channel()) as client:
        answers(client, database())
        assert scrape(server).total(DROPPED) == 0


@pytest.mark.parametrize("make", [small_pipe, small_socket])
def test_sigterm_ends_it_in_time_when_nobody_reads_its_log(binary: Path, make):
    with unread(binary, make) as (server, _):
        for _ in range(100):
            answers(server.client, database())
        begun = time.monotonic()
        server.process.terminate()
        assert server.process.wait(10) == 0
        assert time.monotonic() - begun < 4


@pytest.mark.parametrize("make", [small_pipe, small_socket])
def test_long_lines_hang_no_more_than_short_ones(binary: Path, make):
    with unread(binary, make, "--debug") as (server, _):
        for _ in range(20):
            answers(server.client, database())
        server.process.terminate()
        assert server.process.wait(10) == 0


def test_the_end_is_limited_from_the_signal_on(start):
    """By a handler of SIGALRM, as nothing from outside makes the end hang."""

    def handles_alarm() -> bool:
        status = Path(f"/proc/{server.pid}/status").read_text()
        caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
        return bool(int(caught.split()[1], 16) >> (signal.SIGALRM - 1) & 1)

    with start("--shutdown-delay", "1s") as server:
        assert not handles_alarm()
        server.signal()
        server.wait_for_line(lambda line: line["msg"] == "shutting down")
        assert handles_alarm()
