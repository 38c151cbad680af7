# SPDX-License-Identifier: Apache-2.0
"""Prometheus metrics: go-grpc-middleware's names, and our own by composition."""

import socket
import threading
from http.client import HTTPConnection

import grpc
import pytest
from harness import process
from harness.client import Client, answers, status_of
from harness.example import database
from harness.messages import (
    CALL_SECONDS,
    COMPOSITION,
    SERVICE,
    SERVICE_BETA,
    fatal,
    input_of,
    request,
)
from harness.metrics import Scrape, finished, scrape

GRPC_COUNTERS = [
    "grpc_server_started_total",
    "grpc_server_handled_total",
    "grpc_server_msg_received_total",
    "grpc_server_msg_sent_total",
]
METHOD = {"grpc_type": "unary", "grpc_service": SERVICE, "grpc_method": "RunFunction"}


@pytest.fixture
def server(start):
    """A function that nobody else calls, so that its counts are known."""
    with start() as one:
        yield one


@pytest.fixture
def client(server):
    """A connection to it."""
    with Client(server.channel()) as one:
        yield one


def own(now: Scrape, name: str) -> float:
    """Our own metric by composition."""
    name = f"function_composition_{name}"
    assert name in now.names(), sorted(now.names())
    return now.total(name, composition=COMPOSITION)


def test_counts_are_those_of_the_calls_that_were_made(server, client: Client):
    for _ in range(7):
        answers(client, database())
    for _ in range(2):
        fatal(client.run(request(database(engine="oracle"))))
    now = finished(server)
    for name in GRPC_COUNTERS:
        assert now.total(name, **METHOD) == 9, name
    assert now.total("grpc_server_handled_total", **METHOD, grpc_code="OK") == 9
    assert own(now, "calls_total") == 9
    assert own(now, "fatal_total") == 2


def test_metrics_are_there_before_the_first_call(server):
    """A counter that appears with its first event makes Prometheus miss that event."""
    now = scrape(server)
    for name in GRPC_COUNTERS[:1] + GRPC_COUNTERS[2:]:
        found = [
            one for one in now.samples if one.name == name and METHOD.items() <= one.labels.items()
        ]
        assert [one.value for one in found] == [0], name
    assert own(now, "calls_total") == own(now, "fatal_total") == 0


def test_calls_that_fail_are_counted_with_their_code(server, client: Client):
    code, _ = status_of(lambda: client.run_bytes(b"\x0a\xff\xff"))
    assert code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.INTERNAL)
    name = {"INVALID_ARGUMENT": "InvalidArgument", "INTERNAL": "Internal"}[code.name]
    now = finished(server)
    assert now.total("grpc_server_handled_total", **METHOD, grpc_code=name) == 1
    assert now.total("grpc_server_handled_total", **METHOD, grpc_code="OK") == 0


def test_the_beta_service_is_counted_on_its_own(server, client: Client):
    data = request(database()).SerializeToString()
    client.run_bytes(data, f"/{SERVICE_BETA}/RunFunction", CALL_SECONDS)
    now = finished(server)
    beta = {**METHOD, "grpc_service": SERVICE_BETA}
    assert now.total("grpc_server_handled_total", **beta, grpc_code="OK") == 1
    assert now.total("grpc_server_handled_total", **METHOD) == 0
    assert own(now, "calls_total") == 1


def test_latency_is_a_histogram_in_seconds(server, client: Client):
    for _ in range(20):
        answers(client, database())
    now = finished(server)
    name = "grpc_server_handling_seconds"
    assert now.total(f"{name}_count", **METHOD) == 20
    assert 0 < now.total(f"{name}_sum", **METHOD) < 10
    buckets = [
        (float(one.labels["le"]), one.value)
        for one in now.samples
        if one.name == f"{name}_bucket" and METHOD.items() <= one.labels.items()
    ]
    assert len(buckets) >= 5
    assert buckets[-1] == (float("inf"), 20)
    assert [value for _, value in buckets] == sorted(value for _, value in buckets)
    assert [edge for edge, _ in buckets] == sorted(edge for edge, _ in buckets)


def test_our_own_latency_tells_calls_apart_that_take_less_than_a_millisecond(
    server, client: Client
):
    for _ in range(20):
        answers(client, database())
    now = finished(server)
    assert own(now, "duration_seconds_count") == 20
    edges = [
        float(one.labels["le"])
        for one in now.samples
        if one.name == "function_composition_duration_seconds_bucket"
    ]
    assert min(edges) < 0.001


def test_payload_bytes_are_those_on_the_wire(server, client: Client):
    message = request(database())
    response = client.run(message)
    now = finished(server)
    assert own(now, "request_bytes_sum") == message.ByteSize()
    assert own(now, "response_bytes_sum") == response.ByteSize()


def test_a_composition_that_does_not_exist_makes_no_metric(server, client: Client):
    """Whoever can call the function could else fill its memory with names."""
    for number in range(50):
        fatal(client.run(request(database(), input=input_of(f"nothing-{number}"))))
    assert "nothing-" not in server.metrics_text()


def test_a_method_that_does_not_exist_makes_no_metric(server, client: Client):
    for number in range(50):
        status_of(lambda: client.run_bytes(b"", f"/volcano{number}/Erupt"))
    assert "volcano" not in server.metrics_text()


def test_every_metric_is_declared_with_its_type_and_help(server, client: Client):
    answers(client, database())
    families = scrape(server).families
    assert len({family.name for family in families}) == len(families)
    for family in families:
        assert family.documentation, family.name
        assert family.type in ("counter", "gauge", "histogram"), family.name


def test_the_process_itself_can_be_watched(server):
    """Under the names that all of Prometheus' clients use."""
    now = scrape(server)
    resident = now.total("process_resident_memory_bytes")
    assert abs(resident - process.memory(server.pid)) < resident / 10
    assert now.total("process_cpu_seconds_total") > 0
    assert abs(now.total("process_start_time_seconds") - process.started(server.pid)) < 2
    assert 0 < now.total("process_open_fds") < now.total("process_max_fds")


def http(server, method: str, path: str) -> tuple[int, str, str]:
    """One HTTP request to the metrics port: its status, content type and text."""
    connection = HTTPConnection("127.0.0.1", server.metrics_port, timeout=5)
    connection.request(method, path)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, answer.getheader("content-type") or "", text


def test_a_scrape_is_plain_text_of_prometheus_version(server):
    status, kind, text = http(server, "GET", "/metrics")
    assert status == 200
    assert kind.replace(" ", "").startswith("text/plain;version=0.0.4")
    assert text.endswith("\n")


def test_other_paths_and_methods_are_turned_away(server):
    assert http(server, "GET", "/volcano")[0] == 404
    assert http(server, "POST", "/metrics")[0] in (400, 404, 405, 411, 501)
    assert http(server, "GET", "/metrics?format=text")[0] == 200
    assert http(server, "HEAD", "/metrics")[0] in (200, 405, 501)


def test_many_scrapes_at_once_while_calls_run(server, client: Client):
    """Prometheus, somebody's browser, and a load: each gets a whole answer."""
    over, failures = threading.Event(), []

    def scrape_on() -> None:
        while not over.is_set():
            try:
                now = scrape(server)
                assert now.total("grpc_server_started_total", **METHOD) >= 0
            except Exception as error:
                failures.append(repr(error))
                return

    threads = [threading.Thread(target=scrape_on) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(200):
        answers(client, database())
    over.set()
    for thread in threads:
        thread.join(10)
    assert failures == []
    assert finished(server).total("grpc_server_handled_total", **METHOD) == 200


def test_a_scraper_that_stalls_or_talks_nonsense_holds_up_nobody(server, client: Client):
    stalled = []
    for start_of_request in (b"", b"GET /met", b"\x16\x03\x01\0\xff", b"GET / HTTP/9.9\r\n\r\n"):
        for _ in range(10):
            one = socket.create_connection(("127.0.0.1", server.metrics_port), timeout=5)
            one.sendall(start_of_request)
            stalled.append(one)
    long_line = socket.create_connection(("127.0.0.1", server.metrics_port), timeout=5)
    try:
        long_line.sendall(b"GET /metrics HTTP/1.1\r\nX: " + b"x" * 2_000_000)
    except OSError:
        pass  # It may hang up at any point.
    assert scrape(server).samples
    answers(client, database())
    for one in [*stalled, long_line]:
        one.close()
    assert server.is_running()
