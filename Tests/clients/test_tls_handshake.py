# SPDX-License-Identifier: Apache-2.0
"""Mutual TLS as Crossplane speaks it, and everybody that has to be turned away."""

import socket
import ssl
import threading
from pathlib import Path

import grpc
import pytest
from harness import certificates
from harness.certificates import CONTROL_PLANE, SERVICE_NAME, Authority, Pair
from harness.client import Client, answers, status_of
from harness.example import database
from harness.http2 import Connection
from harness.messages import request
from harness.server import CHANNEL_OPTIONS, Server

UNAVAILABLE = grpc.StatusCode.UNAVAILABLE


def secure_channel(server: Server, root: Pair, client: Pair | None) -> grpc.Channel:
    """A connection of Crossplane's: to the service's name, with its own certificate."""
    options = [*CHANNEL_OPTIONS, ("grpc.ssl_target_name_override", SERVICE_NAME)]
    return grpc.secure_channel(
        server.target, certificates.channel_credentials(root, client), options
    )


@pytest.fixture(scope="module")
def secure(
    binary: Path,
    tmp_path_factory: pytest.TempPathFactory,
    authority: Authority,
    server_pair: Pair,
):
    """A function with Crossplane's certificates, the directory named by the environment."""
    directory = tmp_path_factory.mktemp("tls")
    certificates.write(directory / "server", server_pair, authority)
    environment = {"TLS_SERVER_CERTS_DIR": str(directory / "server")}
    with Server(binary, directory, environment=environment, insecure=False) as server:
        yield server


@pytest.fixture
def good(secure: Server, authority: Authority, client_pair: Pair):
    """A client that is welcome."""
    with Client(secure_channel(secure, authority, client_pair)) as client:
        yield client


def test_crossplane_s_client_is_answered(good: Client):
    answers(good, database())
    assert good.state() == 1


def test_the_key_is_pkcs1_as_crossplane_issues_it(server_pair: Pair):
    """What the other tests rely on: the key file of the function under test is PKCS#1."""
    assert server_pair.key_pem.startswith(b"-----BEGIN RSA PRIVATE KEY-----")


def test_a_pkcs8_key_is_accepted_as_well(
    start, tmp_path: Path, authority: Authority, server_pair: Pair, client_pair: Pair
):
    directory = tmp_path / "server"
    certificates.write(directory, server_pair, authority, server_pair.key_pem_pkcs8)
    with (
        start("--tls-certs-dir", str(directory), insecure=False) as server,
        Client(secure_channel(server, authority, client_pair)) as client,
    ):
        answers(client, database())


def refused(secure: Server, root: Pair, client: Pair | None, good: Client) -> None:
    """Holds that a client gets no answer, and that a good one still does."""
    with Client(secure_channel(secure, root, client)) as stranger:
        code, details = status_of(lambda: stranger.run(request(database()), seconds=5))
        assert code == UNAVAILABLE, details
    answers(good, database())


def test_a_client_without_a_certificate_is_turned_away(secure, authority, good):
    refused(secure, authority, None, good)


def test_a_client_of_another_root_is_turned_away(secure, authority, good):
    refused(secure, authority, Authority().issue(CONTROL_PLANE, client=True), good)


def test_a_client_of_a_root_with_the_same_name_is_turned_away(secure, authority, good):
    stranger = Authority("Crossplane").issue(CONTROL_PLANE, client=True)
    refused(secure, authority, stranger, good)


def test_a_client_whose_certificate_has_expired_is_turned_away(secure, authority, good):
    old = authority.issue(CONTROL_PLANE, client=True, valid=certificates.expired())
    refused(secure, authority, old, good)


def test_a_client_that_trusts_another_root_turns_away_the_server(
    secure: Server, client_pair: Pair, good: Client
):
    refused(secure, Authority(), client_pair, good)


def test_a_plaintext_client_is_turned_away(secure: Server, good: Client):
    with Client(secure.channel()) as stranger:
        code, _ = status_of(lambda: stranger.run(request(database()), seconds=5))
        assert code == UNAVAILABLE
    answers(good, database())


def context(directory: Path, authority: Authority, pair: Pair, version: ssl.TLSVersion):
    """A client's TLS of exactly that version."""
    return certificates.tls_context(directory, authority, pair, version, version)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_1_2_and_1_3_are_spoken(
    secure: Server, tmp_path: Path, authority: Authority, client_pair: Pair, version
):
    tls = context(tmp_path, authority, client_pair, version)
    with Connection(secure.port, context=tls, server_name=SERVICE_NAME) as connection:
        assert connection.socket.version() == version.name.replace("_", ".")
        assert connection.socket.selected_alpn_protocol() == "h2"
        assert connection.call(request(database()).SerializeToString())["grpc-status"] == "0"


OLD_VERSIONS = [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1]


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_older_versions_are_refused_by_the_server(
    secure: Server, tmp_path: Path, authority: Authority, client_pair: Pair, version
):
    tls = context(tmp_path, authority, client_pair, version)
    with socket.create_connection(("127.0.0.1", secure.port), timeout=5) as plain:
        # OpenSSL would send an alert before it hangs up; gRPC only hangs up.
        with pytest.raises((ssl.SSLError, ConnectionError)) as error:
            tls.wrap_socket(plain, server_hostname=SERVICE_NAME)
    assert "NO_PROTOCOLS_AVAILABLE" not in str(error.value), "the client did not even ask"


@pytest.mark.parametrize("version", OLD_VERSIONS)
def test_the_client_of_these_tests_does_speak_older_versions(
    tmp_path: Path, authority: Authority, server_pair: Pair, client_pair: Pair, version
):
    """Else the refusal above would prove nothing."""
    both = tmp_path / "server.pem"
    both.write_bytes(server_pair.certificate_pem + server_pair.key_pem)
    lax = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    lax.set_ciphers("ALL:@SECLEVEL=0")
    lax.minimum_version = ssl.TLSVersion.TLSv1
    lax.load_cert_chain(both)
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(5)

    def accept() -> None:
        peer, _ = listener.accept()
        with peer, lax.wrap_socket(peer, server_side=True) as one:
            one.recv(1)

    thread = threading.Thread(target=accept)
    thread.start()
    tls = context(tmp_path, authority, client_pair, version)
    with socket.create_connection(listener.getsockname(), timeout=5) as plain:
        with tls.wrap_socket(plain, server_hostname=SERVICE_NAME) as one:
            assert one.version() == version.name.replace("_", ".")
            one.sendall(b"x")
    thread.join(5)
    listener.close()


def test_insecure_wins_over_certificates_and_there_is_one_listener_only(
    start, tmp_path: Path, authority: Authority, server_pair: Pair, client_pair: Pair
):
    certificates.write(tmp_path / "server", server_pair, authority)
    with start("--tls-certs-dir", str(tmp_path / "server")) as server:
        with Client(server.channel()) as client:
            answers(client, database())
        with Client(secure_channel(server, authority, client_pair)) as stranger:
            code, _ = status_of(lambda: stranger.run(request(database()), seconds=5))
            assert code == UNAVAILABLE


def test_handshakes_that_stall_keep_nobody_out(secure: Server, good: Client):
    """Two hundred clients that connect and then say nothing, or half a hello."""
    stalled = [socket.create_connection(("127.0.0.1", secure.port)) for _ in range(200)]
    for one in stalled[::2]:
        one.sendall(b"\x16\x03\x01\x02\x00\x01\x00")
    answers(good, database())
    for one in stalled:
        one.close()
    answers(good, database())
