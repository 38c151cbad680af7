# SPDX-License-Identifier: Apache-2.0
"""Certificate files that are wrong from the start, and certificates that run out."""

import time
from pathlib import Path

import pytest
from harness import certificates
from harness.certificates import Authority, Pair
from harness.metrics import scrape
from harness.server import run

FILES = ["tls.crt", "tls.key", "ca.crt"]


def refuses_to_start(binary: Path, directory: Path, *words: str, may_read_all=True) -> str:
    """Holds that the function ends at once with one sentence that has those words."""
    begun = time.monotonic()
    ended = run(
        binary,
        *("--tls-certs-dir", str(directory)),
        *("--address", "127.0.0.1:0", "--metrics-address", "127.0.0.1:0"),
        may_read_all=may_read_all,
    )
    assert ended.returncode == 1
    assert time.monotonic() - begun < 5
    lines = ended.stderr.strip().splitlines()
    assert len(lines) == 1, ended.stderr
    assert "BEGIN" not in lines[0], "a key in an error"
    for word in words:
        assert word in lines[0], lines[0]
    return lines[0]


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named(binary, tmp_path, authority, server_pair, file: str):
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    (directory / file).unlink()
    refuses_to_start(binary, directory, str(directory / file))


def test_a_missing_directory_is_named(binary: Path, tmp_path: Path):
    refuses_to_start(binary, tmp_path / "nowhere", str(tmp_path / "nowhere"))


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_cannot_be_read_is_named(binary, tmp_path, authority, server_pair, file: str):
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    (directory / file).unlink()
    (directory / file).mkdir()
    refuses_to_start(binary, directory, str(directory / file))


@pytest.mark.parametrize("file", FILES)
def test_a_file_without_permission_is_named(binary, tmp_path, authority, server_pair, file: str):
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    (directory / file).chmod(0)
    refuses_to_start(binary, directory, str(directory / file), may_read_all=False)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("content", [b"", b"-----BEGIN JUNK-----\n\0\n"], ids=["empty", "junk"])
def test_a_file_that_holds_something_else_is_named(
    binary, tmp_path, authority, server_pair, file: str, content: bytes
):
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    (directory / file).write_bytes(content)
    refuses_to_start(binary, directory, file)


def test_a_key_that_is_not_the_certificate_s_is_said_in_one_sentence(
    binary: Path, tmp_path: Path, authority: Authority, server_pair: Pair
):
    other = authority.issue()
    directory = certificates.write(tmp_path / "server", server_pair, authority, other.key_pem)
    refuses_to_start(binary, directory, "tls.key", "tls.crt")


def expiry_metric(server, pair: Pair) -> list:
    """The samples that tell when the certificate ends, in seconds since 1970."""
    return [
        sample
        for sample in scrape(server).samples
        if "certificate" in sample.name and abs(sample.value - pair.not_after) <= 1
    ]


@pytest.mark.parametrize(
    ("valid", "level"),
    [(certificates.expired(), "error"), (certificates.expiring(3), "warn"), (None, None)],
    ids=["expired", "soon", "fresh"],
)
def test_the_end_of_a_certificate_is_logged_and_a_metric(
    start, tmp_path: Path, authority: Authority, valid, level: str | None
):
    pair = authority.issue(valid=valid)
    directory = certificates.write(tmp_path / "server", pair, authority)
    with start("--tls-certs-dir", str(directory), insecure=False) as server:
        assert len(expiry_metric(server, pair)) == 1
        if level is None:
            time.sleep(0.5)

        def about_expiry(line: dict) -> bool:
            return line["level"] in ("warn", "error") and "expire" in str(line)

        if level:
            line = server.wait_for_line(about_expiry, what="the expiry")
            assert line["level"] == level
            assert "tls.crt" in str(line)
        else:
            assert not any(about_expiry(line) for line in server.complete_lines())


def test_the_metric_follows_a_replaced_certificate(
    start, tmp_path: Path, authority: Authority, server_pair: Pair
):
    directory = certificates.write(tmp_path / "server", server_pair, authority)
    fresh = authority.issue(valid=certificates.expiring(100))
    with start("--tls-certs-dir", str(directory), insecure=False) as server:
        assert expiry_metric(server, server_pair)
        certificates.write(directory, fresh, authority)
        limit = time.monotonic() + 30
        while not expiry_metric(server, fresh):
            assert time.monotonic() < limit, "the metric still tells of the old certificate"
            time.sleep(0.2)
