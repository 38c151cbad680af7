# SPDX-License-Identifier: Apache-2.0
"""An HTTP/2 connection in one's own hands, for what a gRPC client never does.

It stalls in the middle of a message, counts the pings that are answered, sees GOAWAY, and sends
frames that no library would. The frames come from hyper-h2: https://python-hyper.org/.
"""

import socket
import time

import h2.config
import h2.connection
import h2.events

from .messages import RUN
from .wire import frame

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


class Connection:
    """One connection, used by one thread."""

    def __init__(self, port: int, seconds: float = 10, context=None, server_name: str = ""):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        if context is not None:
            self.socket = context.wrap_socket(self.socket, server_hostname=server_name)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        configuration = h2.config.H2Configuration(client_side=True, header_encoding="utf-8")
        self.h2 = h2.connection.H2Connection(configuration)
        self.events: list[h2.events.Event] = []
        self.closed = False
        self.h2.initiate_connection()
        self.flush()

    def flush(self) -> None:
        """Sends what the protocol has to send."""
        data = self.h2.data_to_send()
        if data:
            self.socket.sendall(data)

    def start(self, path: str = RUN, more: list[tuple[str, str]] | None = None, **replaced) -> int:
        """Sends the headers of a call and returns its stream."""
        headers = {
            ":method": "POST",
            ":scheme": "http",
            ":path": path,
            ":authority": "localhost",
            "content-type": "application/grpc",
            "te": "trailers",
            **{name.replace("_", "-"): text for name, text in replaced.items()},
        }
        stream = self.h2.get_next_available_stream_id()
        pairs = [(name, text) for name, text in headers.items() if text is not None]
        self.h2.send_headers(stream, pairs + (more or []))
        self.flush()
        return stream

    def send(self, stream: int, data: bytes, end: bool = False, seconds: float = 10) -> None:
        """Sends data on a stream within the windows that the server opens."""
        view, limit = memoryview(data), time.monotonic() + seconds
        while view:
            room = min(
                self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size
            )
            if room == 0:
                assert time.monotonic() < limit, "the server opens its window no further"
                self.read(0.1)
                continue
            self.h2.send_data(stream, bytes(view[:room]))
            view = view[room:]
            self.flush()
        if end:
            self.h2.end_stream(stream)
            self.flush()

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
        except (TimeoutError, BlockingIOError):
            return
        except ConnectionError:
            data = b""
        if not data:
            self.closed = True
            return
        for event in self.h2.receive_data(data):
            self.events.append(event)
            if isinstance(event, h2.events.DataReceived):
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        try:
            self.flush()
        except ConnectionError:
            self.closed = True

    def wait(self, wanted, seconds: float = 10):
        """The first event that pleases `wanted`, or None when it does not come in time."""
        limit, seen = time.monotonic() + seconds, 0
        while True:
            for event in self.events[seen:]:
                if wanted(event):
                    return event
            seen = len(self.events)
            left = limit - time.monotonic()
            if left <= 0 or self.closed:
                return None
            self.read(min(left, 0.2))

    def headers(self, stream: int, kind, seconds: float = 10) -> dict[str, str] | None:
        """The headers of a stream that come in an event of that kind."""
        event = self.wait(lambda one: isinstance(one, kind) and one.stream_id == stream, seconds)
        return dict(event.headers) if event else None

    def trailers(self, stream: int, seconds: float = 10) -> dict[str, str]:
        """The trailers of a stream; of an answer without a message they are its headers."""

        def ends(event) -> bool:
            if getattr(event, "stream_id", None) != stream:
                return False
            if isinstance(event, h2.events.TrailersReceived | h2.events.StreamReset):
                return True
            return isinstance(event, h2.events.ResponseReceived) and "grpc-status" in dict(
                event.headers
            )

        event = self.wait(ends, seconds)
        assert event is not None, f"stream {stream} did not end: {self.events}"
        if isinstance(event, h2.events.StreamReset):
            return {"reset": str(int(event.error_code))}
        return dict(event.headers)

    def goaway(self, seconds: float = 10) -> h2.events.ConnectionTerminated | None:
        """The GOAWAY of the server, or None when there is none in that time."""
        kind = h2.events.ConnectionTerminated
        return self.wait(lambda event: isinstance(event, kind), seconds)

    def wait_until_closed(self, seconds: float = 10) -> bool:
        """Whether the server closes the connection in that time."""
        limit = time.monotonic() + seconds
        while not self.closed and time.monotonic() < limit:
            self.read(0.1)
        return self.closed

    def ping(self, seconds: float = 5) -> bool:
        """Whether a ping is answered."""
        before = sum(isinstance(one, h2.events.PingAckReceived) for one in self.events)
        self.h2.ping(before.to_bytes(8, "big"))
        self.flush()
        limit = time.monotonic() + seconds
        while time.monotonic() < limit and not self.closed:
            self.read(0.1)
            acks = sum(isinstance(one, h2.events.PingAckReceived) for one in self.events)
            if acks > before:
                return True
        return False

    def cancel(self, stream: int) -> None:
        """Resets a stream as a client does that lost interest: CANCEL."""
        self.h2.reset_stream(stream, error_code=8)
        self.flush()

    def close(self) -> None:
        """Closes the connection without a word."""
        self.socket.close()

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_) -> None:
        self.close()
