# SPDX-License-Identifier: Apache-2.0
"""An HTTP/2 connection in one's own hands, for what a gRPC client never does.

It stalls in the middle of a message, counts the pings that are answered, sees each GOAWAY, and
sends frames that no library would. Frames and header compression come from hyperframe and hpack;
the rules between them are RFC 9113's, and no more of those than the tests need.
"""

import socket
import time
from collections.abc import Callable

import hpack
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    Frame,
    GoAwayFrame,
    HeadersFrame,
    PingFrame,
    RstStreamFrame,
    SettingsFrame,
    WindowUpdateFrame,
)

from .messages import RUN
from .wire import frame

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
FIRST_WINDOW = 65535
LARGEST_FRAME = 16384
CANCEL = 8


class Connection:
    """One connection, used by one thread; `frames` is what came, in order."""

    def __init__(
        self,
        port: int,
        seconds: float = 10,
        context=None,
        server_name: str = "",
        settings: dict[int, int] | None = None,
    ):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_hostname=server_name)
        self.frames: list[Frame] = []
        self.answers: dict[int, list[dict[str, str]]] = {}
        self.messages: dict[int, bytes] = {}
        self.closed = False
        self._encoder, self._decoder = hpack.Encoder(), hpack.Decoder()
        self._unread = b""
        self._next_stream = 1
        self._window, self._windows, self._first_window = FIRST_WINDOW, {}, FIRST_WINDOW
        self.socket.sendall(PREFACE)
        self.write(SettingsFrame(settings=settings or {}))

    def write(self, *frames: Frame) -> None:
        """Sends frames as they are."""
        self.socket.sendall(b"".join(one.serialize() for one in frames))

    def start(self, path: str = RUN, more: list[tuple[str, str]] | None = None, **replaced) -> int:
        """Sends the headers of a call and returns its stream; a header set to None is left out."""
        headers = {
            ":method": "POST",
            ":scheme": "http",
            ":path": path,
            ":authority": "localhost",
            "content-type": "application/grpc",
            "te": "trailers",
            **{name.replace("_", "-"): text for name, text in replaced.items()},
        }
        pairs = [(name, text) for name, text in headers.items() if text is not None]
        stream, self._next_stream = self._next_stream, self._next_stream + 2
        block = self._encoder.encode(pairs + (more or []))
        first = HeadersFrame(stream, data=block[:LARGEST_FRAME])
        if len(block) > LARGEST_FRAME:
            self._write_long_headers(first, block)
        else:
            first.flags.add("END_HEADERS")
            self.write(first)
        self._windows[stream] = self._first_window
        return stream

    def send(self, stream: int, data: bytes, end: bool = False, seconds: float = 10) -> None:
        """Sends data on a stream within the windows that the server opens."""
        limit, position = time.monotonic() + seconds, 0
        while position < len(data) or end:
            room = min(self._window, self._windows[stream], LARGEST_FRAME)
            piece = data[position : position + max(room, 0)]
            if not piece and position < len(data):
                assert time.monotonic() < limit, "the server opens its window no further"
                self.read(0.1)
                continue
            out = DataFrame(stream, data=piece)
            position += len(piece)
            self._window -= len(piece)
            self._windows[stream] -= len(piece)
            if end and position == len(data):
                out.flags.add("END_STREAM")
                end = False
            self.write(out)

    def call(self, message: bytes, seconds: float = 10, **headers) -> dict[str, str]:
        """A whole unary call; the trailers it ends with."""
        stream = self.start(**headers)
        self.send(stream, frame(message), end=True)
        return self.trailers(stream, seconds)

    def read(self, seconds: float) -> None:
        """Takes in what arrives within that time, and answers what the protocol has to answer."""
        self.socket.settimeout(max(seconds, 0.001))
        try:
            data = self.socket.recv(65536)
        except TimeoutError:
            return
        except OSError:
            data = b""
        if not data:
            self.closed = True
            return
        self._unread += data
        while len(self._unread) >= 9:
            one, length = Frame.parse_frame_header(memoryview(self._unread[:9]))
            if len(self._unread) < 9 + length:
                break
            one.parse_body(memoryview(self._unread[9 : 9 + length]))
            self._unread = self._unread[9 + length :]
            try:
                self._take(one)
            except OSError:
                self.closed = True

    def wait(self, wanted: Callable[[Frame], bool], seconds: float = 10) -> Frame | None:
        """The first frame that pleases `wanted`, or None when it does not come in time."""
        limit, seen = time.monotonic() + seconds, 0
        while True:
            for one in self.frames[seen:]:
                if wanted(one):
                    return one
            seen = len(self.frames)
            left = limit - time.monotonic()
            if left <= 0 or self.closed:
                return None
            self.read(min(left, 0.2))

    def trailers(self, stream: int, seconds: float = 10) -> dict[str, str]:
        """The headers that a stream ends with, or the code under `reset` when it was reset."""

        def ends(one: Frame) -> bool:
            reset = isinstance(one, RstStreamFrame)
            return one.stream_id == stream and (reset or "END_STREAM" in one.flags)

        last = self.wait(ends, seconds)
        assert last is not None, f"stream {stream} did not end: {self.frames}"
        if isinstance(last, RstStreamFrame):
            return {"reset": str(last.error_code)}
        return self.answers[stream][-1]

    def goaway(self, seconds: float = 10) -> GoAwayFrame | None:
        """The first GOAWAY of the server, or None when there is none in that time."""
        return self.wait(lambda one: isinstance(one, GoAwayFrame), seconds)

    def wait_until_closed(self, seconds: float = 10) -> bool:
        """Whether the server closes the connection in that time."""
        limit = time.monotonic() + seconds
        while not self.closed and time.monotonic() < limit:
            self.read(0.1)
        return self.closed

    def ping(self, seconds: float = 5) -> bool:
        """Whether a ping is answered."""
        data = f"{len(self.frames):08}".encode()
        try:
            self.write(PingFrame(0, opaque_data=data))
        except OSError:
            self.closed = True

        def answer(one: Frame) -> bool:
            return isinstance(one, PingFrame) and "ACK" in one.flags and one.opaque_data == data

        return self.wait(answer, seconds) is not None

    def cancel(self, stream: int) -> None:
        """Resets a stream as a client does that lost interest."""
        self.write(RstStreamFrame(stream, error_code=CANCEL))

    def close(self) -> None:
        """Closes the connection without a word."""
        self.socket.close()

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def _take(self, one: Frame) -> None:
        self.frames.append(one)
        match one:
            case SettingsFrame() if "ACK" not in one.flags:
                first = one.settings.get(SettingsFrame.INITIAL_WINDOW_SIZE, self._first_window)
                for stream in self._windows:
                    self._windows[stream] += first - self._first_window
                self._first_window = first
                self.write(SettingsFrame(flags=["ACK"]))
            case PingFrame() if "ACK" not in one.flags:
                self.write(PingFrame(0, opaque_data=one.opaque_data, flags=["ACK"]))
            case WindowUpdateFrame() if one.stream_id == 0:
                self._window += one.window_increment
            case WindowUpdateFrame():
                before = self._windows.get(one.stream_id, self._first_window)
                self._windows[one.stream_id] = before + one.window_increment
            case HeadersFrame():
                headers = dict(self._decoder.decode(one.data))
                self.answers.setdefault(one.stream_id, []).append(headers)
            case DataFrame():
                self.messages[one.stream_id] = self.messages.get(one.stream_id, b"") + one.data
                if one.data:
                    size = len(one.data)
                    self.write(WindowUpdateFrame(0, window_increment=size))
                    if "END_STREAM" not in one.flags:
                        self.write(WindowUpdateFrame(one.stream_id, window_increment=size))

    def _write_long_headers(self, first: HeadersFrame, block: bytes) -> None:
        frames: list[Frame] = [first]
        for start in range(LARGEST_FRAME, len(block), LARGEST_FRAME):
            piece = block[start : start + LARGEST_FRAME]
            frames.append(ContinuationFrame(first.stream_id, data=piece))
        frames[-1].flags.add("END_HEADERS")
        self.write(*frames)
