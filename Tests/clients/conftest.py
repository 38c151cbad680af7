# SPDX-License-Identifier: Apache-2.0
"""The running function that the suites share, and fresh ones for those that change or end it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from harness.certificates import CONTROL_PLANE, Authority, Pair
from harness.client import Client
from harness.server import ROOT, Server


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which program is tested."""
    parser.addoption(
        "--binary", type=Path, default=ROOT / "dist/function", help="the function to test"
    )


@pytest.fixture(scope="session")
def binary(request: pytest.FixtureRequest) -> Path:
    """The program under test."""
    path = request.config.getoption("--binary").resolve()
    if not path.exists():
        pytest.exit(f"{path} is not there: run `make dist`", returncode=4)
    return path


@pytest.fixture(scope="session")
def server(binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A function that all calls of the session may use; at the end it has to stop cleanly."""
    with Server(binary, tmp_path_factory.mktemp("shared")) as running:
        yield running


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[Client]:
    """A connection to the shared function."""
    with Client(server.channel()) as one:
        yield one


@pytest.fixture
def start(binary: Path, tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts a function of the test's own, with arguments; it is stopped when the test is over."""
    started: list[Server] = []

    def begin(*arguments: str, **how) -> Server:
        started.append(Server(binary, tmp_path, *arguments, **how))
        return started[-1]

    yield begin
    for one in started:
        one.kill()


@pytest.fixture(scope="session")
def authority() -> Authority:
    """The root that the control plane and the function trust."""
    return Authority()


@pytest.fixture(scope="session")
def server_pair(authority: Authority) -> Pair:
    """The function's certificate and key."""
    return authority.issue()


@pytest.fixture(scope="session")
def client_pair(authority: Authority) -> Pair:
    """The control plane's certificate and key."""
    return authority.issue(CONTROL_PLANE, client=True)
