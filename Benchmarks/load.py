# SPDX-License-Identifier: Apache-2.0
"""Load by h2load (Debian's nghttp2-client), which costs the machine far less than a gRPC client."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from harness.wire import frame
from servers import Running

CONNECTIONS, STREAMS = 4, 8


@dataclass(frozen=True)
class Measured:
    """One run of load."""

    per_second: float
    processor_seconds_per_call: float
    bytes_per_answer: float


def load(server: Running, request: bytes, calls: int, connections: int = CONNECTIONS) -> Measured:
    """Sends a request so often; fails when a single one fails."""
    with tempfile.NamedTemporaryFile() as body:
        Path(body.name).write_bytes(frame(request))
        before = server.processor_seconds()
        done = subprocess.run(
            [
                "h2load",
                *("--requests", str(calls), "--clients", str(connections)),
                *("--max-concurrent-streams", str(STREAMS), "--data", body.name),
                *("--header", "content-type: application/grpc", "--header", "te: trailers"),
                f"http://127.0.0.1:{server.port}{server.kind.path}",
            ],
            capture_output=True,
            text=True,
            timeout=600,
        )
        used = server.processor_seconds() - before
    return Measured(*read(done.stdout, calls), used / calls, data_bytes(done.stdout) / calls)


def read(text: str, calls: int) -> tuple[float]:
    """The rate, when every request succeeded."""
    counts = re.search(r"requests: (\d+) total.* (\d+) succeeded, (\d+) failed", text)
    if not counts or counts.groups() != (str(calls), str(calls), "0"):
        raise RuntimeError(f"h2load did not get {calls} answers:\n{text}")
    return (float(re.search(r"finished in \S+, ([\d.]+) req/s", text).group(1)),)


def data_bytes(text: str) -> int:
    """The bytes of all answers."""
    return int(re.search(r"traffic: .*\((\d+)\) data", text).group(1))
