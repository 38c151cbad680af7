# SPDX-License-Identifier: Apache-2.0
"""Starts that work and starts that shall not: flags, environment, exit codes, busy ports."""

import re
import socket
import time
from pathlib import Path

import pytest
from harness import process
from harness.client import Client, answers
from harness.example import database
from harness.page import commands
from harness.server import ROOT, Failure, run

FLAGS = [
    "--insecure",
    "--tls-certs-dir",
    "--address",
    "--network",
    "--debug",
    "--max-recv-message-size",
    "--metrics-address",
    "--max-connection-age",
    "--max-connection-age-grace",
    "--shutdown-grace",
    "--shutdown-delay",
    "--threads",
    "--memory-limit",
    "--health",
    "--reflection",
    "--version",
    "--help",
]
LOOPBACK = ["--insecure", "--address", "127.0.0.1:0", "--metrics-address", "127.0.0.1:0"]


def sentence(ended) -> str:
    """The one line that a failed start writes, on stderr alone."""
    assert ended.stdout == ""
    lines = ended.stderr.strip().splitlines()
    assert len(lines) == 1, ended.stderr
    return lines[0]


def test_help_tells_every_flag_and_its_environment_variable(binary: Path):
    ended = run(binary, "--help")
    assert ended.returncode == 0
    assert ended.stderr == ""
    for flag in FLAGS:
        assert flag in ended.stdout
    for flag in FLAGS[:-2]:
        assert "FUNCTION_" + flag.strip("-").upper().replace("-", "_") in ended.stdout
    assert "TLS_SERVER_CERTS_DIR" in ended.stdout
    assert max(map(len, ended.stdout.splitlines())) <= 100


def test_starts_without_tls_that_are_shown_let_in_this_machine_alone(binary: Path, start):
    lines = run(binary, "--help").stdout.splitlines()
    shown = [line.split() for line in lines if line.startswith("  function --insecure")]
    readme = commands((ROOT / "README.md").read_text())
    shown += [words for words in readme if words[:2] == ["dist/function", "--insecure"]]
    assert len(shown) == 3
    for words in shown:
        for flag in ("--address", "--metrics-address"):
            assert words[words.index(flag) + 1].startswith("localhost:")
    assert start(*shown[1][2:]).serving["tls"] == "off"


def test_version_is_a_version_and_nothing_else(binary: Path):
    ended = run(binary, "--version")
    assert ended.returncode == 0
    assert re.fullmatch(r"\S*\s?v?\d+\.\d+\.\d+\S*", ended.stdout.strip())
    assert len(ended.stdout.splitlines()) == 1
    assert ended.stderr == ""


def test_without_certificates_and_without_insecure_it_names_both_ways(binary: Path):
    ended = run(binary, "--address", "127.0.0.1:0", "--metrics-address", "127.0.0.1:0")
    assert ended.returncode == 1
    said = sentence(ended)
    assert "--insecure" in said
    assert "--tls-certs-dir" in said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("--insecur", "--insecure"),
        ("--tls-server-certs-dir=/tls", "--tls-certs-dir"),
        ("--max-recv-mesage-size=4", "--max-recv-message-size"),
        ("--metric-address", "--metrics-address"),
        ("--debg", "--debug"),
    ],
)
def test_an_unknown_flag_is_refused_with_the_one_that_was_meant(binary, typed: str, meant: str):
    ended = run(binary, *LOOPBACK, typed)
    assert ended.returncode == 2
    said = sentence(ended)
    assert typed.partition("=")[0] in said
    assert "did you mean" in said.lower()
    assert meant in said.partition("did you mean")[2]


@pytest.mark.parametrize("word", ["--zzzzzzzzzzzz", "serve", "-x", "--"])
def test_a_word_that_means_nothing_is_refused(binary: Path, word: str):
    ended = run(binary, *LOOPBACK, word, "more")
    assert ended.returncode == 2
    sentence(ended)


@pytest.mark.parametrize(
    ("flag", "value"),
    [
        ("--max-recv-message-size", "abc"),
        ("--max-recv-message-size", "-1"),
        ("--max-recv-message-size", "99999999999999999999"),
        ("--max-recv-message-size", ""),
        ("--max-connection-age", "5 apples"),
        ("--max-connection-age", "-5s"),
        ("--shutdown-grace", "soon"),
        ("--shutdown-delay", "9999999999999999999h"),
        ("--threads", "many"),
        ("--threads", "-2"),
        ("--memory-limit", "much"),
        ("--health", "perhaps"),
        ("--reflection", "2"),
        ("--insecure", "maybe"),
    ],
)
def test_a_value_that_cannot_be_is_refused_as_flag_and_as_environment(
    binary: Path, flag: str, value: str
):
    ended = run(binary, *LOOPBACK, f"{flag}={value}")
    assert ended.returncode == 2
    assert flag in sentence(ended)
    name = "FUNCTION_" + flag.strip("-").upper().replace("-", "_")
    others = [word for word in LOOPBACK if word != flag]
    ended = run(binary, *others, environment={name: value})
    assert ended.returncode == 2
    assert name in sentence(ended)


@pytest.mark.parametrize("flag", ["--address", "--max-recv-message-size", "--tls-certs-dir"])
def test_a_flag_without_its_value_is_refused(binary: Path, flag: str):
    ended = run(binary, "--insecure", flag)
    assert ended.returncode == 2
    assert flag in sentence(ended)


@pytest.mark.parametrize("flag", ["--address", "--metrics-address"])
@pytest.mark.parametrize(
    "address",
    ["nope", "127.0.0.1", "127.0.0.1:99999", "127.0.0.1:port", "256.0.0.1:1", "foo.example:1"],
)
def test_an_address_that_is_none_is_refused_by_the_name_of_what_set_it(
    binary: Path, flag: str, address: str
):
    other = "--metrics-address" if flag == "--address" else "--address"
    words = ["--insecure", other, "127.0.0.1:0"]
    ended = run(binary, *words, flag, address)
    assert ended.returncode == 2
    said = sentence(ended)
    assert said.startswith(f"function: error: {flag}: ")
    assert f'"{address}"' in said
    name = "FUNCTION_" + flag.strip("-").upper().replace("-", "_")
    ended = run(binary, *words, environment={name: address})
    assert ended.returncode == 2
    assert sentence(ended).startswith(f"function: error: {name}: ")


def test_an_empty_address_is_refused(binary: Path):
    ended = run(binary, "--insecure", "--metrics-address", "", "--address", "")
    assert ended.returncode == 2
    assert sentence(ended).startswith("function: error: --address: ")


def test_a_network_other_than_tcp_is_refused(binary: Path):
    ended = run(binary, *LOOPBACK, "--network", "udp")
    assert ended.returncode in (1, 2)
    assert "udp" in sentence(ended)


@pytest.mark.parametrize("flag", ["--address", "--metrics-address"])
def test_a_busy_port_is_said_in_one_sentence(binary: Path, flag: str):
    """Not shared with whoever has it, as SO_REUSEPORT would let two servers do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        arguments = {"--address": "127.0.0.1:0", "--metrics-address": "127.0.0.1:0", flag: address}
        words = [word for pair in arguments.items() for word in pair]
        ended = run(binary, "--insecure", *words)
    assert ended.returncode == 1
    assert address in ended.stderr.strip().splitlines()[-1]


def test_two_functions_do_not_share_a_port(binary: Path, start):
    with start() as first:
        ended = run(binary, "--insecure", "--address", first.target, "--metrics-address", "")
        assert ended.returncode == 1
        assert first.target in sentence(ended)
        with Client(first.channel()) as client:
            answers(client, database())


def test_the_log_tells_where_it_listens(start):
    with start() as server:
        assert server.serving["address"].startswith("127.0.0.1")
        assert process.listening_ports(server.pid) == {server.port, server.metrics_port}
        assert len({0, server.port, server.metrics_port}) == 3


def test_metrics_can_be_turned_off(start):
    with start("--metrics-address", "") as server:
        assert server.metrics_port is None
        assert process.listening_ports(server.pid) == {server.port}


def test_everything_can_be_set_by_environment(start):
    """The pod is started without a single argument."""
    environment = {
        "FUNCTION_INSECURE": "true",
        "FUNCTION_ADDRESS": "127.0.0.1:0",
        "FUNCTION_METRICS_ADDRESS": "127.0.0.1:0",
        "FUNCTION_DEBUG": "true",
        "FUNCTION_HEALTH": "false",
        "FUNCTION_REFLECTION": "false",
        "FUNCTION_MAX_RECV_MESSAGE_SIZE": "8",
        "FUNCTION_SHUTDOWN_GRACE": "5s",
        "FUNCTION_SHUTDOWN_DELAY": "0s",
        "FUNCTION_MAX_CONNECTION_AGE": "1h30m",
        "FUNCTION_MAX_CONNECTION_AGE_GRACE": "90s",
        "FUNCTION_THREADS": "2",
        "FUNCTION_MEMORY_LIMIT": "256",
        "FUNCTION_NETWORK": "tcp",
        # What Crossplane itself puts into the pod, which is none of ours.
        "FUNCTION_NAME": "function-nano-idp",
        "REVISION_NAME": "function-nano-idp-1",
        "REVISION_UID": "b7b6",
        "TLS_SERVER_CERTS_DIR": "/tls/server",
    }
    with start(environment=environment) as server, Client(server.channel()) as client:
        answers(client, database())
        assert any(line["level"] == "debug" for line in server.complete_lines())


def test_a_flag_wins_over_the_environment(start):
    environment = {"FUNCTION_METRICS_ADDRESS": "127.0.0.1:1", "FUNCTION_DEBUG": "true"}
    arguments = ["--metrics-address", "127.0.0.1:0", "--debug=false"]
    with start(*arguments, environment=environment) as server, Client(server.channel()) as client:
        answers(client, database())
        assert server.metrics_port
        assert not any(line["level"] == "debug" for line in server.complete_lines())


def test_d_is_short_for_debug(start):
    with start("-d") as server, Client(server.channel()) as client:
        answers(client, database())
        server.wait_for_line(lambda line: line["level"] == "debug", what="a debug line")


def test_it_listens_on_9443_and_8080_unless_told_otherwise(binary: Path):
    """Looked up in the help, so that this test needs no port that may be taken."""
    text = run(binary, "--help").stdout
    assert ":9443" in text
    assert ":8080" in text


def test_it_needs_no_home_no_user_and_no_writable_directory(start, tmp_path: Path):
    """As in the pod: some user without a name, and nothing around it."""
    environment = {"HOME": "/nonexistent", "TMPDIR": "/nonexistent"}
    with start(environment=environment) as server, Client(server.channel()) as client:
        answers(client, database())


def test_a_start_that_fails_leaves_nothing_that_listens(binary: Path, start):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        begun = time.monotonic()
        with pytest.raises(Failure, match="instead of"):
            start("--metrics-address", f"127.0.0.1:{taken.getsockname()[1]}")
        assert time.monotonic() - begun < 5
