# SPDX-License-Identifier: Apache-2.0
"""Certificates that are replaced on disk: taken up without a restart and without a failed call."""

import hashlib
import socket
import ssl
import threading
import time
from pathlib import Path

import grpc
import pytest
from harness import certificates
from harness.certificates import CONTROL_PLANE, SERVICE_NAME, Authority, Mount, Pair
from harness.client import Client, answers, status_of
from harness.example import database
from harness.messages import composed, request
from harness.server import Server
from test_tls_handshake import secure_channel

TAKEN_UP_SECONDS = 30


@pytest.fixture
def mount(tmp_path: Path, authority: Authority, server_pair: Pair) -> Mount:
    """The directory as the kubelet mounts a Secret."""
    return Mount(tmp_path / "server", server_pair, authority)


@pytest.fixture
def server(start, mount: Mount):
    """A function that reads its certificates there."""
    with start("--tls-certs-dir", str(mount.directory), insecure=False) as one:
        yield one


def served(server: Server, directory: Path, root: Pair, client: Pair) -> bytes:
    """The fingerprint of the certificate that a new connection is shown."""
    tls = certificates.tls_context(directory, root, client)
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as plain:
        with tls.wrap_socket(plain, server_hostname=SERVICE_NAME) as one:
            return hashlib.sha256(one.getpeercert(binary_form=True)).digest()


def wait_until_served(server, directory, root, client, wanted: Pair) -> float:
    """Waits for a certificate to be the one that is shown; the seconds that it took."""
    begun = time.monotonic()
    while time.monotonic() - begun < TAKEN_UP_SECONDS:
        try:
            if served(server, directory, root, client) == wanted.fingerprint:
                return time.monotonic() - begun
        except ssl.SSLCertVerificationError:
            pass  # Another root signed the one that is still shown.
        time.sleep(0.1)
    raise AssertionError(f"the new certificate is not shown after {TAKEN_UP_SECONDS} s")


class Load:
    """Calls without a pause over one lasting connection, and others over a new one each."""

    def __init__(self, server: Server, root: Pair, client: Pair):
        self.server, self.root, self.client = server, root, client
        self.calls, self.failures = 0, []
        self.over = threading.Event()
        self.threads = [
            threading.Thread(target=self._run, args=(lasting,)) for lasting in (True, False, False)
        ]

    def __enter__(self) -> "Load":
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_) -> None:
        self.over.set()
        for thread in self.threads:
            thread.join(30)

    def _run(self, lasting: bool) -> None:
        client = None
        while not self.over.is_set():
            try:
                client = client or Client(secure_channel(self.server, self.root, self.client))
                composed(client.run(request(database())))
                self.calls += 1
            except (grpc.RpcError, AssertionError) as error:
                self.failures.append(repr(error))
            if client and not lasting:
                client.close()
                client = None
        if client:
            client.close()


def test_a_swap_under_load_fails_no_call_and_the_new_certificate_is_shown(
    server: Server, mount: Mount, tmp_path: Path, authority: Authority, client_pair: Pair
):
    with Load(server, authority, client_pair) as load:
        time.sleep(0.5)
        for _ in range(3):
            fresh = authority.issue()
            mount.swap(fresh, authority)
            wait_until_served(server, tmp_path, authority, client_pair, fresh)
            time.sleep(0.3)
    assert load.failures == []
    assert load.calls > 50
    assert server.is_running()


def test_a_new_root_is_taken_up_with_the_certificate(
    server: Server, mount: Mount, tmp_path: Path, authority: Authority, client_pair: Pair
):
    """A Helm upgrade of Crossplane has replaced the root in the field: the old one is done for."""
    other = Authority("Crossplane")
    fresh, newcomer = other.issue(), other.issue(CONTROL_PLANE, client=True)
    with Client(secure_channel(server, authority, client_pair)) as lasting:
        answers(lasting, database())
        mount.swap(fresh, other)
        wait_until_served(server, tmp_path, other, newcomer, fresh)
        answers(lasting, database())
    with Client(secure_channel(server, other, newcomer)) as client:
        answers(client, database())
    with Client(secure_channel(server, other, client_pair)) as stranger:
        code, _ = status_of(lambda: stranger.run(request(database()), seconds=5))
        assert code == grpc.StatusCode.UNAVAILABLE


def test_files_that_are_replaced_one_by_one_fail_no_call(
    start, tmp_path: Path, authority: Authority, server_pair: Pair, client_pair: Pair
):
    """Between the two writes the key does not match: the old pair serves until it does."""
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    fresh = authority.issue()
    with start("--tls-certs-dir", str(directory), insecure=False) as server:
        with Load(server, authority, client_pair) as load:
            time.sleep(0.3)
            (directory / "tls.crt").write_bytes(fresh.certificate_pem)
            time.sleep(3)
            assert served(server, tmp_path, authority, client_pair) == server_pair.fingerprint
            (directory / "tls.key").write_bytes(fresh.key_pem)
            wait_until_served(server, tmp_path, authority, client_pair, fresh)
        assert load.failures == []


@pytest.mark.parametrize(
    "content", [b"", b"not a certificate\n", None], ids=["empty", "junk", "gone"]
)
def test_a_replacement_that_is_no_certificate_is_logged_and_the_old_one_serves(
    start,
    tmp_path: Path,
    authority: Authority,
    server_pair: Pair,
    client_pair: Pair,
    content: bytes | None,
):
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    with start("--tls-certs-dir", str(directory), insecure=False) as server:
        if content is None:
            (directory / "tls.crt").unlink()
        else:
            (directory / "tls.crt").write_bytes(content)

        def complains(line: dict) -> bool:
            return line["level"] in ("warn", "error") and "tls.crt" in str(line)

        server.wait_for_line(complains, TAKEN_UP_SECONDS, "a complaint about tls.crt")
        with Client(secure_channel(server, authority, client_pair)) as client:
            answers(client, database())
        fresh = authority.issue()
        certificates.write(directory, fresh, authority)
        wait_until_served(server, tmp_path, authority, client_pair, fresh)
        complaints = [line for line in server.complete_lines() if complains(line)]
        assert len(complaints) <= 3, "the same complaint over and over"
