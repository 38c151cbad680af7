# SPDX-License-Identifier: Apache-2.0
"""The log: JSON lines, one a call, that say whose call it was."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from harness import wire
from harness.client import Client, answers, status_of
from harness.example import database
from harness.messages import COMPOSITION, composed, fatal, input_of, request

LEVELS = {"debug", "info", "warn", "error"}


@pytest.fixture(params=[[], ["--debug"]], ids=["info", "debug"])
def server(start, request: pytest.FixtureRequest):
    """A function of the test's own, at each level of the log."""
    with start(*request.param) as one:
        yield one


@pytest.fixture
def client(server):
    """A connection to it."""
    with Client(server.channel()) as one:
        yield one


def line_of(server, tag: str, level: str | None = None) -> dict:
    """The line that the function writes about a call, found by its tag."""

    def wanted(line: dict) -> bool:
        about = line.get("tag") == tag and "duration" in line
        return about and level in (None, line["level"])

    return server.wait_for_line(wanted, what=f"a line about the call with tag {tag}")


def test_every_line_is_json_with_time_level_and_message(server, client: Client):
    answers(client, database())
    fatal(client.run(request(database(engine="oracle"))))
    status_of(lambda: client.run_bytes(b"\xff\xff\xff"))
    status_of(lambda: client.run_bytes(wire.message(1, wire.message(1, b"\xff\xfe"))))
    server.signal()
    assert server.wait() == 0
    lines = server.lines()
    assert len(lines) >= 4
    for line in lines:
        assert list(line)[:3] == ["ts", "level", "msg"], line
        assert line["level"] in LEVELS
        assert line["msg"] and isinstance(line["msg"], str)
        when = datetime.fromisoformat(line["ts"])
        assert when.utcoffset() == timedelta(0)
        assert abs(when - datetime.now(UTC)) < timedelta(minutes=2)
    assert [line["ts"] for line in lines] == sorted(line["ts"] for line in lines)


def test_a_call_s_line_says_whose_call_it_was(server, client: Client):
    composed(client.run(request(database(), tag="tag-of-a-good-call")))
    line = line_of(server, "tag-of-a-good-call", "info")
    assert line["composition"] == COMPOSITION
    assert line["composite"] == {
        "apiVersion": "platform.nano-idp.dev/v1alpha1",
        "kind": "Database",
        "namespace": "team-a",
        "name": "orders-db",
    }
    assert 0 < seconds(line["duration"]) < 5


def seconds(duration) -> float:
    """A duration of the log in seconds: a number of those, or Go's way to write one."""
    if isinstance(duration, int | float):
        return float(duration)
    for unit, scale in (("ns", 1e-9), ("µs", 1e-6), ("us", 1e-6), ("ms", 1e-3), ("s", 1.0)):
        if duration.endswith(unit):
            return float(duration.removesuffix(unit)) * scale
    raise AssertionError(f"{duration} is no duration")


def test_a_fatal_call_is_logged_as_an_error_with_its_sentence(server, client: Client):
    message = request(database(size="gigantic"), tag="tag-of-a-bad-call")
    sentence = fatal(client.run(message))
    line = line_of(server, "tag-of-a-bad-call", "error")
    assert "spec.size" in str(line)
    assert "spec.size" in sentence
    assert line["composition"] == COMPOSITION
    assert line["composite"]["name"] == "orders-db"


def test_a_call_for_an_unknown_composition_is_logged(server, client: Client):
    fatal(client.run(request(database(), input=input_of("nothing"), tag="tag-of-nothing")))
    assert "nothing" in str(line_of(server, "tag-of-nothing", "error"))


@pytest.mark.parametrize(
    "text",
    [
        '"},{"level":"error","msg":"forged',
        "two\nlines\r\n{}",
        "\x1b[31mred\x1b[0m\0\x7f",
        "\u2028ü漢🚀",
    ],
    ids=["quotes", "lines", "controls", "unicode"],
)
def test_text_from_a_request_stays_text_in_the_log(start, text: str):
    """Whatever a request says, it can neither end a line nor begin one."""
    with start("--debug") as server, Client(server.channel()) as client:
        composite = database()
        composite["metadata"]["name"] = text
        client.run(request(composite, tag=text))
        client.run(request(database(size=text), tag=text))
        client.run(request(database(), input=input_of(text), tag=text))
        answers(client, database())
        server.signal()
        assert server.wait() == 0
        raw = server.log_file.read_bytes()
        assert not any(byte < 32 and byte != 10 for byte in raw)
        assert all(json.loads(line)["level"] in LEVELS for line in raw.splitlines())
        assert not any(line["msg"] == "forged" for line in server.lines())


def test_a_line_does_not_grow_with_the_request(start):
    """A megabyte in a field is no megabyte in the log; `--debug` is asked for what it shows."""
    with start() as server, Client(server.channel()) as client:
        client.run(request(database(size="x" * 1_000_000), tag="y" * 1_000_000))
        server.signal()
        assert server.wait() == 0
        assert max(map(len, server.log_file.read_bytes().splitlines())) < 16_384


def test_debug_shows_request_and_response_and_info_does_not(start):
    observed = {
        "other": {"apiVersion": "v1", "kind": "ConfigMap", "data": {"k": "seen-in-request"}}
    }
    for arguments, shown in (([], False), (["--debug"], True)):
        with start(*arguments) as server, Client(server.channel()) as client:
            composed(client.run(request(database(), observed=observed, tag="shown")))
            server.signal()
            assert server.wait() == 0
            debug = str([line for line in server.lines() if line["level"] == "debug"])
            assert ("seen-in-request" in server.log_text()) == shown
            assert ("ghcr.io/cloudnative-pg/postgresql" in debug) == shown
            assert ("READY_" in debug or "ready" in debug) == shown


def test_many_calls_at_once_write_whole_lines(start):
    with start("--debug") as server, Client(server.channel()) as client:
        calls = [
            client.stub.RunFunction.future(request(database(), tag=f"tag-{number}"), timeout=20)
            for number in range(300)
        ]
        for call in calls:
            composed(call.result())
        server.signal()
        assert server.wait() == 0
        tags = {line.get("tag") for line in server.lines() if "duration" in line}
        assert {f"tag-{number}" for number in range(300)} <= tags
