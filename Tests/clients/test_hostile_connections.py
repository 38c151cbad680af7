# SPDX-License-Identifier: Apache-2.0
"""Connections that speak gRPC wrongly, or something else: they harm themselves and nobody else."""

import random
import socket
import time

import pytest
from harness import gaps, process, wire
from harness.client import Client, answers
from harness.example import database
from harness.http2 import PREFACE, Connection
from harness.messages import RUN, request
from harness.server import Server
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    HeadersFrame,
    PingFrame,
    RstStreamFrame,
    SettingsFrame,
    WindowUpdateFrame,
)

RESOURCE_EXHAUSTED = "8"


@pytest.fixture(autouse=True)
def the_next_call_is_answered(server: Server, client: Client):
    """After each of these tests the same process answers the same client as before."""
    yield
    assert server.is_running(), server.log_text()[-2000:]
    answers(client, database())


@pytest.fixture
def good() -> bytes:
    """A message that would be answered."""
    return request(database()).SerializeToString()


def answer_to(server: Server, data: bytes, **headers) -> dict[str, str]:
    """What a call with that as its body ends with; the same connection has to serve another."""
    with Connection(server.port) as connection:
        stream = connection.start(**headers)
        connection.send(stream, data, end=True)
        end = connection.trailers(stream)
        again = connection.call(request(database()).SerializeToString())
        assert again["grpc-status"] == "0"
        return end


def fails(end: dict[str, str]) -> bool:
    """Whether a stream ended with an error, as status or as reset."""
    return "reset" in end or end.get("grpc-status", "0") != "0"


def test_a_call_without_a_message_is_refused(server: Server):
    assert fails(answer_to(server, b""))


def test_a_frame_that_ends_too_early_is_refused(server: Server, good: bytes):
    assert fails(answer_to(server, wire.frame(good)[:-1]))
    assert fails(answer_to(server, wire.frame(good)[:3]))


def test_two_messages_in_a_unary_call_are_refused_or_the_first_counts(server, good: bytes):
    end = answer_to(server, wire.frame(good) * 2)
    assert fails(end) or end["grpc-status"] == "0"


@pytest.mark.parametrize("flag", [1, 2, 255])
def test_a_compression_flag_that_was_not_announced_harms_nobody(server, good: bytes, flag: int):
    """gRPC C core takes the bytes as they are; the specification would have it refuse them."""
    end = answer_to(server, wire.frame(good, compressed=flag))
    assert fails(end) or end["grpc-status"] == "0"


@gaps.COMPRESSION
def test_a_compression_that_nobody_knows_is_refused(server, good: bytes):
    assert fails(answer_to(server, wire.frame(good, compressed=1), grpc_encoding="volcano"))


def test_compressed_bytes_that_are_none_are_refused(server: Server):
    junk = random.Random(7).randbytes(500)
    for encoding in ("gzip", "deflate"):
        assert fails(answer_to(server, wire.frame(junk, compressed=1), grpc_encoding=encoding))


@gaps.ANNOUNCED_SIZE
@pytest.mark.parametrize("length", [2**31 - 1, 2**32 - 1])
def test_a_message_that_is_announced_as_huge_is_refused_at_once(server, good: bytes, length: int):
    """Nothing may be set aside for what was only announced."""
    before = process.memory(server.pid)
    with Connection(server.port) as connection:
        stream = connection.start()
        connection.send(stream, wire.frame(good, length=length))
        end = connection.trailers(stream, seconds=5)
        assert end.get("grpc-status") == RESOURCE_EXHAUSTED or "reset" in end
    assert process.memory(server.pid) < before + 64 * 1024 * 1024


HEADERS = [
    {":method": "GET"},
    {":method": "PUT"},
    {"content_type": "text/html"},
    {"content_type": None},
    {"te": None},
    {":path": "relative"},
    {"grpc_timeout": "soon"},
    {"grpc_timeout": "-5S"},
    {"grpc_timeout": "99999999999999999999S"},
    {"grpc_encoding": "\x7f"},
]


@pytest.mark.parametrize("headers", HEADERS, ids=str)
def test_headers_that_are_not_a_call_s_harm_nobody(server: Server, good: bytes, headers: dict):
    with Connection(server.port) as connection:
        stream = connection.start(**headers)
        try:
            connection.send(stream, wire.frame(good), end=True, seconds=2)
        except (AssertionError, OSError):
            pass  # It may have hung up, or opened no window.
        connection.wait(lambda one: one.stream_id == stream, seconds=2)


def test_headers_that_are_too_large_are_refused(server: Server):
    with Connection(server.port) as connection:
        many = [(f"x-{number}", "y" * 1000) for number in range(200)]
        try:
            stream = connection.start(more=many)
            connection.send(stream, b"", end=True)
        except OSError:
            return  # It hung up in the middle of them.
        end = connection.wait(
            lambda one: (
                (one.stream_id == stream and "END_STREAM" in one.flags)
                or isinstance(one, RstStreamFrame)
            ),
            seconds=5,
        )
        assert end is not None or connection.closed


def other_protocols() -> dict[str, bytes]:
    """What else may come to the port."""
    dice = random.Random(8)
    return {
        "http-1.1": b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n",
        "http-1.1-post": b"POST / HTTP/1.1\r\nContent-Length: 9999\r\n\r\n{",
        "tls": bytes.fromhex("16030100c8010000c40303") + dice.randbytes(200),
        "ssh": b"SSH-2.0-OpenSSH_9.2\r\n",
        "nothing": b"",
        "zeros": b"\0" * 4096,
        "random": dice.randbytes(4096),
        "half-a-preface": PREFACE[:10],
        "preface-and-random": PREFACE + dice.randbytes(4096),
        "preface-twice": PREFACE * 2,
    }


@pytest.mark.parametrize("data", other_protocols().values(), ids=other_protocols())
def test_another_protocol_is_hung_up_on_or_ignored(server: Server, data: bytes):
    with socket.create_connection(("127.0.0.1", server.port), timeout=2) as one:
        try:
            one.sendall(data)
            one.recv(4096)
        except (TimeoutError, ConnectionError):
            pass


FRAMES = {
    "data-on-stream-0": DataFrame(0x7FFFFFFF, data=b"x"),
    "data-on-an-idle-stream": DataFrame(9, data=b"x"),
    "even-stream": HeadersFrame(2, data=b"\x82", flags=["END_HEADERS"]),
    "headers-that-cannot-be-read": HeadersFrame(1, data=b"\xff" * 50, flags=["END_HEADERS"]),
    "window-of-zero": WindowUpdateFrame(0, window_increment=0),
    "window-too-large": WindowUpdateFrame(0, window_increment=2**31 - 1),
    "reset-of-an-idle-stream": RstStreamFrame(99, error_code=0),
    "settings-too-large": SettingsFrame(settings={SettingsFrame.INITIAL_WINDOW_SIZE: 2**32 - 1}),
    "frame-size-too-small": SettingsFrame(settings={SettingsFrame.MAX_FRAME_SIZE: 1}),
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_frames_against_the_rules_cost_their_connection_at_most(server: Server, frame):
    with Connection(server.port) as connection:
        try:
            connection.write(frame)
        except ValueError:
            pytest.fail("the frame could not even be sent")
        connection.wait_until_closed(0.5)


def settles(server: Server, most: int, seconds: float = 5) -> bool:
    """Whether the memory of the function is soon at most so many bytes."""
    end = time.monotonic() + seconds
    while process.memory(server.pid) > most:
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.parametrize("path", [RUN, "/nobody.knows/This"], ids=["known", "unknown"])
def test_streams_that_are_opened_and_reset_without_end_are_stood(start, path: str):
    """CVE-2023-44487: ten thousand of them, and the function has to be itself again soon."""
    with start() as server, Client(server.channel()) as client:
        answers(client, database())
        before = process.memory(server.pid)
        with Connection(server.port) as connection:
            try:
                for _ in range(10_000):
                    connection.cancel(connection.start(path))
            except OSError:
                pass  # It may hang up on us for that, and should.
            begun = time.monotonic()
            answers(client, database())
            assert time.monotonic() - begun < 5
            # What they needed goes back when all are worked off, with the next call that ends.
            time.sleep(1)
            answers(client, database())
            assert settles(server, before + 8 * 1024 * 1024)


def test_floods_of_pings_and_settings_are_stood(start):
    """The answers to them may not pile up."""
    with start() as server, Client(server.channel()) as client:
        answers(client, database())
        before = process.memory(server.pid)
        for frame in (PingFrame(0, opaque_data=b"12345678"), SettingsFrame(settings={})):
            with Connection(server.port) as connection:
                connection.socket.settimeout(2)
                try:
                    for _ in range(200):
                        connection.socket.sendall(frame.serialize() * 100)
                except OSError:
                    pass
                begun = time.monotonic()
                answers(client, database())
                assert time.monotonic() - begun < 5
        assert process.memory(server.pid) < before + 64 * 1024 * 1024


@gaps.HEADER_MEMORY
def test_continuations_without_end_are_cut_off(start):
    """CVE-2024-27983 and its kin: headers that never end must not fill the memory."""
    with start() as server, Client(server.channel()) as client:
        answers(client, database())
        before = process.memory(server.pid)
        with Connection(server.port) as connection:
            connection.socket.settimeout(2)
            piece = b"\x00\x04aaaa\x04bbbb" * 1000
            try:
                connection.write(HeadersFrame(1, data=piece))
                for _ in range(3000):
                    connection.write(ContinuationFrame(1, data=piece))
            except OSError:
                pass
            assert process.memory(server.pid) < before + 32 * 1024 * 1024
        answers(client, database())
