# SPDX-License-Identifier: Apache-2.0
"""The servers that are held against each other: ours, the two floors below it, and a peer."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import grpc
from harness import process
from harness.client import Client
from harness.messages import RUN, composed, fatals, fnv1
from harness.server import CHANNEL_OPTIONS, ROOT, Server

HERE = Path(__file__).resolve().parent
ECHO = HERE / "echo/echo"
ECHO_PATH = "/echo.v1.Echo/Echo"
# Outside of the range that the kernel takes for clients, so that no client connects to itself.
PORTS = iter(range(21_000, 30_000))
LIFETIME_SECONDS = 3600


def image_environment() -> dict[str, str]:
    """What the image sets for its process."""
    lines = (ROOT / "package/Dockerfile").read_text().splitlines()
    settings = [line.removeprefix("ENV ") for line in lines if line.startswith("ENV ")]
    return dict(setting.split("=", 1) for setting in settings)


def environment() -> dict[str, str]:
    """What a server is started with: the same for all, so that none has an allocator of its own."""
    return {**os.environ, **image_environment()}


def free_port() -> int:
    """A port of the loopback address that nobody has."""
    for port in PORTS:
        with socket.socket() as one:
            try:
                one.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("every port is taken")


@dataclass(frozen=True)
class Kind:
    """One of them: how it is started, and what a right answer of it is."""

    name: str
    command: Callable[[int], list[str]]
    is_right: Callable[[bytes, bytes], bool]
    path: str = RUN


def function_is_right(request: bytes, answer: bytes) -> bool:
    """Whether the composition answered: the cluster is desired and ready, and nothing is wrong."""
    response = fnv1.RunFunctionResponse.FromString(answer)
    ready = response.desired.resources["cluster"].ready == fnv1.READY_TRUE
    return bool(composed(response)) and ready


def hello_is_right(request: bytes, answer: bytes) -> bool:
    """Whether the Python function said its word."""
    response = fnv1.RunFunctionResponse.FromString(answer)
    return not fatals(response) and response.results[0].message.startswith("hello")


def function(binary: Path) -> Kind:
    """Ours, with its defaults, as the pod runs it, but for certificates."""

    def command(port: int) -> list[str]:
        metrics = f"127.0.0.1:{free_port()}"
        address = f"127.0.0.1:{port}"
        return [str(binary), "--insecure", "--address", address, "--metrics-address", metrics]

    return Kind("function", command, function_is_right)


def echo() -> Kind:
    """The floor: an echo on gRPC C core, in C."""

    def command(port: int) -> list[str]:
        return [str(ECHO), "--port", str(port), "--seconds", str(LIFETIME_SECONDS)]

    return Kind("C echo", command, lambda request, answer: answer == request, ECHO_PATH)


def reading() -> Kind:
    """The floor of a server that reads: an echo that takes each request apart by protobuf-c."""

    def command(port: int) -> list[str]:
        return [*echo().command(port), "--answer", "read"]

    def is_right(request: bytes, answer: bytes) -> bool:
        read = fnv1.RunFunctionRequest.FromString
        return read(answer) == read(request)

    return Kind("C, reading", command, is_right, ECHO_PATH)


def python() -> Kind:
    """The peer: Crossplane's SDK for Python."""

    def command(port: int) -> list[str]:
        return [sys.executable, str(HERE / "python_hello.py"), "--port", str(port)]

    return Kind("Python SDK", command, hello_is_right)


class Running:
    """A started server; it dies with this process at the latest."""

    def __init__(self, kind: Kind, log=subprocess.DEVNULL):
        self.kind, self.port = kind, free_port()
        command = ["setpriv", "--pdeathsig", "KILL", "--", *kind.command(self.port)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment()
        )

    @property
    def pid(self) -> int:
        """The process."""
        return self.process.pid

    def client(self) -> Client:
        """A client, once the server listens."""
        limit = time.monotonic() + 30
        while time.monotonic() < limit:
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.kind.name} ended with {self.process.returncode}")
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.02)
        return Client(grpc.insecure_channel(f"127.0.0.1:{self.port}", CHANNEL_OPTIONS))

    def prove(self, request: bytes) -> int:
        """Holds that a real client gets status OK and a right answer; the answer's size."""
        with self.client() as client:
            answer = client.run_bytes(request, self.kind.path)
        if not self.kind.is_right(request, answer):
            raise RuntimeError(f"{self.kind.name} answers wrongly")
        return len(answer)

    def processor_seconds(self) -> float:
        """Processor time so far."""
        return process.processor_seconds(self.pid)

    def memory(self) -> int:
        """Resident memory."""
        return process.memory(self.pid)

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_) -> None:
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(15)


def build_echo() -> None:
    """Builds the floor when it is not there, or older than its sources."""
    sources = [path for path in ECHO.parent.iterdir() if path != ECHO]
    newest = max(path.stat().st_mtime for path in sources)
    if not ECHO.exists() or ECHO.stat().st_mtime < newest:
        subprocess.run([str(ECHO.parent / "build.sh")], check=True, timeout=300)


def with_function(binary: Path, use: Callable[[Client], object]):
    """What `use` makes of a client of the function."""
    with tempfile.TemporaryDirectory() as directory, Server(binary, Path(directory)) as server:
        with Client(server.channel()) as client:
            return use(client)


__all__ = [
    "ROOT",
    "Kind",
    "Running",
    "build_echo",
    "echo",
    "function",
    "python",
    "reading",
    "with_function",
]
