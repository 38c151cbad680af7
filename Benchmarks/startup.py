# SPDX-License-Identifier: Apache-2.0
"""From spawn to the first answered call, with a client that is never the one to be waited for.

A gRPC client would back off between its attempts to connect. This one has every byte of its call
ready, knocks every tenth of a millisecond, and reads until the trailers are there.
"""

import os
import socket
import statistics
import subprocess
import time

import hpack
from harness.http2 import PREFACE
from harness.wire import frame
from hyperframe.frame import DataFrame, Frame, HeadersFrame, SettingsFrame
from servers import Kind, environment, free_port

KNOCK_SECONDS = 0.0001
LONGEST_SECONDS = 20
LARGEST_FRAME = 16384


def call_bytes(request: bytes, path: str) -> bytes:
    """A whole connection with one call: preface, settings, headers and data."""
    headers = [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", path),
        (":authority", "localhost"),
        ("content-type", "application/grpc"),
        ("te", "trailers"),
    ]
    body = frame(request)
    pieces = [body[at : at + LARGEST_FRAME] for at in range(0, len(body), LARGEST_FRAME)]
    frames: list[Frame] = [SettingsFrame(settings={SettingsFrame.INITIAL_WINDOW_SIZE: 2**24})]
    frames.append(HeadersFrame(1, data=hpack.Encoder().encode(headers), flags=["END_HEADERS"]))
    frames += [DataFrame(1, data=piece) for piece in pieces]
    frames[-1].flags.add("END_STREAM")
    return PREFACE + b"".join(one.serialize() for one in frames)


def status(answer: bytes) -> str | None:
    """The grpc-status of a finished call, or None while it is not finished."""
    decoder, at = hpack.Decoder(), 0
    while at + 9 <= len(answer):
        one, length = Frame.parse_frame_header(memoryview(answer)[at : at + 9])
        if at + 9 + length > len(answer):
            return None
        if isinstance(one, HeadersFrame):
            one.parse_body(memoryview(answer)[at + 9 : at + 9 + length])
            headers = dict(decoder.decode(one.data))
            if "END_STREAM" in one.flags:
                return headers.get("grpc-status")
        at += 9 + length
    return None


def first_answer(kind: Kind, request: bytes) -> float:
    """Seconds from spawn to the end of the first call, which has to succeed."""
    port, data = free_port(), call_bytes(request, kind.path)
    command = kind.command(port)
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
    )
    try:
        answer, got = b"", None
        with knock(port, begun + LONGEST_SECONDS) as connection:
            connection.sendall(data)
            while got is None:
                piece = connection.recv(65536)
                ended = time.perf_counter()
                if not piece:
                    raise RuntimeError(f"{kind.name} hung up on its first call")
                answer += piece
                got = status(answer)
        if got != "0":
            raise RuntimeError(f"{kind.name} answered its first call with status {got}")
        return ended - begun
    finally:
        process.kill()
        process.wait(10)


def knock(port: int, limit: float) -> socket.socket:
    """A connection, as soon as somebody listens."""
    while time.perf_counter() < limit:
        one = socket.socket()
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        one.settimeout(10)
        if one.connect_ex(("127.0.0.1", port)) == 0:
            return one
        one.close()
        time.sleep(KNOCK_SECONDS)
    raise RuntimeError(f"nobody listens on {port}")


def startup(kind: Kind, request: bytes, times: int) -> tuple[float, float]:
    """The least and the median of so many starts, in seconds."""
    os.sync()
    seconds = [first_answer(kind, request) for _ in range(times)]
    return min(seconds), statistics.median(seconds)
