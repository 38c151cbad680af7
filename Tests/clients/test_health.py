# SPDX-License-Identifier: Apache-2.0
"""grpc.health.v1 as the kubelet and Crossplane's peers ask it."""

import grpc
import pytest
from grpc_health.v1 import health_pb2
from harness.client import Client, status_of
from harness.messages import SERVICE, SERVICE_BETA

SERVING = health_pb2.HealthCheckResponse.SERVING
SERVICE_UNKNOWN = health_pb2.HealthCheckResponse.SERVICE_UNKNOWN


@pytest.mark.parametrize("service", ["", SERVICE, SERVICE_BETA], ids=["server", "v1", "v1beta1"])
def test_check_says_serving(client: Client, service: str):
    assert client.state(service) == SERVING


def test_check_of_an_unknown_service_is_not_found(client: Client):
    code, _ = status_of(lambda: client.state("volcano"))
    assert code == grpc.StatusCode.NOT_FOUND


@pytest.mark.parametrize("service", ["", SERVICE, SERVICE_BETA], ids=["server", "v1", "v1beta1"])
def test_watch_says_serving_at_once_and_then_waits(client: Client, service: str):
    stream = client.health.Watch(health_pb2.HealthCheckRequest(service=service), timeout=1)
    assert next(stream).status == SERVING
    with pytest.raises(grpc.RpcError) as end:
        next(stream)
    assert end.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED


def test_watch_of_an_unknown_service_says_so_and_stays_open(client: Client):
    stream = client.health.Watch(health_pb2.HealthCheckRequest(service="volcano"), timeout=1)
    assert next(stream).status == SERVICE_UNKNOWN
    with pytest.raises(grpc.RpcError) as end:
        next(stream)
    assert end.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED


def test_a_hundred_watches_that_are_given_up_cost_nothing(client: Client):
    for _ in range(100):
        stream = client.health.Watch(health_pb2.HealthCheckRequest(), timeout=10)
        assert next(stream).status == SERVING
        stream.cancel()
    assert client.state() == SERVING


def test_a_request_that_cannot_be_read_is_refused(client: Client):
    code, _ = status_of(lambda: client.run_bytes(b"\x0a\xff", "/grpc.health.v1.Health/Check"))
    assert code in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.INTERNAL)
    assert client.state() == SERVING


def test_health_can_be_turned_off(start):
    with start("--health=false") as server, Client(server.channel()) as client:
        code, _ = status_of(client.state)
        assert code == grpc.StatusCode.UNIMPLEMENTED
