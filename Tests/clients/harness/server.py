# SPDX-License-Identifier: Apache-2.0
"""The function as a process: started, watched through its log, stopped."""

import json
import os
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

import grpc

from . import process

ROOT = Path(__file__).resolve().parents[3]
START_SECONDS = 20
STOP_SECONDS = 30


# No delay at the end unless a test is about it: there are hundreds of functions to stop.
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C", "FUNCTION_SHUTDOWN_DELAY": "0s"}


class Failure(AssertionError):
    """The function did not do what it promises as a process."""


class Server:
    """One running function; as a context it stops the function at the end and looks how it went.

    The process dies with its parent, its log goes to a file, and unless an argument says otherwise
    it listens on ports of the loopback address that the kernel chooses.
    """

    def __init__(
        self,
        binary: Path,
        directory: Path,
        *arguments: str,
        environment: dict[str, str] | None = None,
        open_files: int | None = None,
        insecure: bool = True,
        metrics: bool = True,
    ):
        self.log_file = directory / f"function-{time.monotonic_ns()}.log"
        command = ["setpriv", "--pdeathsig", "KILL", "--"]
        if open_files:
            command += ["prlimit", f"--nofile={open_files}:{open_files}", "--"]
        command += [str(binary), *defaults(arguments, environment or {}, insecure, metrics)]
        with open(self.log_file, "wb") as log:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                env={**ENVIRONMENT, **(environment or {})},
            )
        self.serving = self._wait_until_serving()
        self.port: int = self.serving["port"]
        self.metrics_port: int | None = self.serving.get("metricsPort")

    @property
    def target(self) -> str:
        """Where a client of this machine reaches the function."""
        return f"127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        """The process."""
        return self.process.pid

    def channel(self, *options: tuple[str, object]) -> grpc.Channel:
        """A new plaintext connection; no two channels share one."""
        return grpc.insecure_channel(self.target, [*CHANNEL_OPTIONS, *options])

    def lines(self) -> list[dict]:
        """The log so far; every line has to be a JSON object."""
        return [json.loads(line) for line in self.log_file.read_bytes().splitlines()]

    def log_text(self) -> str:
        """The log so far as it was written."""
        return self.log_file.read_text(errors="replace")

    def wait_for_line(self, wanted, seconds: float = 10, what: str = "the line") -> dict:
        """The first line of the log that pleases `wanted`, waited for if need be."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            for line in self.complete_lines():
                if wanted(line):
                    return line
            time.sleep(0.02)
        raise Failure(f"{what} was not logged within {seconds} s:\n{self.log_text()[-2000:]}")

    def complete_lines(self) -> list[dict]:
        """The log up to the last line that is written to its end."""
        whole, _, _ = self.log_file.read_bytes().rpartition(b"\n")
        return [json.loads(line) for line in whole.splitlines()]

    def metrics_text(self, path: str = "/metrics") -> str:
        """What a scrape answers."""
        url = f"http://127.0.0.1:{self.metrics_port}{path}"
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.read().decode()

    def signal(self, number: int = signal.SIGTERM) -> None:
        """Sends a signal to the process."""
        self.process.send_signal(number)

    def wait(self, seconds: float = STOP_SECONDS) -> int:
        """The exit code, once the process has ended by itself."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise Failure(f"the function still runs after {seconds} s") from None

    def is_running(self) -> bool:
        """Whether the process is still there."""
        return self.process.poll() is None and process.is_running(self.pid)

    def kill(self) -> None:
        """Ends the process at once, for the case that nothing else does."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, kind, error, trace) -> None:
        if self.process.poll() is None:
            self.signal()
        try:
            code = self.wait()
        except Failure:
            self.kill()
            if kind is None:
                raise
            return
        if kind is None and code != 0:
            raise Failure(f"the function ended with {code}:\n{self.log_text()[-2000:]}")

    def _wait_until_serving(self) -> dict:
        limit = time.monotonic() + START_SECONDS
        while time.monotonic() < limit:
            ended = self.process.poll() is not None
            for line in self.log_file.read_bytes().splitlines():
                if b'"serving"' not in line:
                    continue
                try:
                    entry = json.loads(line)
                except ValueError:
                    continue
                if entry.get("msg") == "serving":
                    return entry
            if ended:
                raise Failure(
                    f"the function ended with {self.process.returncode} instead of "
                    f"serving:\n{self.log_text()[-2000:]}"
                )
            time.sleep(0.005)
        self.kill()
        raise Failure(f"the function does not serve after {START_SECONDS} s:\n{self.log_text()}")


# Receiving is unlimited, so that a response that is too large is seen and not refused here; and
# channels do not share connections, so that a new channel is a new connection. A client waits little
# before it tries again, but gives a try the time (which C core derives from the smallest backoff)
# that a handshake takes on a busy machine.
CHANNEL_OPTIONS = [
    ("grpc.max_receive_message_length", -1),
    ("grpc.use_local_subchannel_pool", 1),
    ("grpc.enable_retries", 0),
    ("grpc.initial_reconnect_backoff_ms", 50),
    ("grpc.min_reconnect_backoff_ms", 5_000),
    ("grpc.max_reconnect_backoff_ms", 200),
]


def defaults(
    arguments: tuple[str, ...], environment: dict[str, str], insecure: bool, metrics: bool
) -> list[str]:
    """The arguments, and loopback ports for every listener that they do not place."""
    out = list(arguments)

    def unset(flag: str) -> bool:
        name = "FUNCTION_" + flag.strip("-").upper().replace("-", "_")
        given = any(word == flag or word.startswith(flag + "=") for word in arguments)
        return not given and name not in environment

    if insecure and unset("--insecure"):
        out.append("--insecure")
    if unset("--address"):
        out += ["--address", "127.0.0.1:0"]
    if unset("--metrics-address"):
        out += ["--metrics-address", "127.0.0.1:0" if metrics else ""]
    return out


def run(
    binary: Path,
    *arguments: str,
    environment: dict[str, str] | None = None,
    seconds: float = 10,
    may_read_all: bool = True,
) -> subprocess.CompletedProcess:
    """Runs the function to its end, for starts that shall fail and for `--help`.

    Root may read every file, unless `may_read_all` is false: then modes count for root as well.
    """
    command = ["setpriv", "--pdeathsig", "KILL"]
    if not may_read_all and os.geteuid() == 0:
        command.append("--bounding-set=-dac_override,-dac_read_search")
    return subprocess.run(
        [*command, "--", str(binary), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=seconds,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C", **(environment or {})},
    )
