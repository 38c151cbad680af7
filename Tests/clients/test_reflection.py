# SPDX-License-Identifier: Apache-2.0
"""Server reflection, which lets grpcurl list and describe without proto files.

What it describes is held against the descriptors of the Python SDK: every message, field number,
type and presence, so that our own text of the protocol cannot drift from the contract.
"""

import grpc
import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from crossplane.function.proto.v1beta1 import run_function_pb2 as fnv1beta1
from google.protobuf.descriptor_pool import DescriptorPool
from grpc_reflection.v1alpha import reflection_pb2
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import (
    ProtoReflectionDescriptorDatabase,
)
from harness.client import Client, status_of
from harness.descriptors import differences
from harness.messages import SERVICE, SERVICE_BETA

REFLECTION = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"]
HEALTH = "grpc.health.v1.Health"


def ask(client: Client, service: str, *questions, seconds: float = 10) -> list:
    """Puts questions on one stream of a reflection service; both versions have one wire form."""
    method = client.channel.stream_stream(
        f"/{service}/ServerReflectionInfo",
        reflection_pb2.ServerReflectionRequest.SerializeToString,
        reflection_pb2.ServerReflectionResponse.FromString,
    )
    return list(method(iter(questions), timeout=seconds))


def question(**what) -> reflection_pb2.ServerReflectionRequest:
    """One question of the reflection protocol."""
    return reflection_pb2.ServerReflectionRequest(**what)


@pytest.mark.parametrize("service", REFLECTION)
def test_list_names_every_service(client: Client, service: str):
    (answer,) = ask(client, service, question(list_services=""))
    names = {one.name for one in answer.list_services_response.service}
    assert {SERVICE, SERVICE_BETA, HEALTH, *REFLECTION} <= names


@pytest.mark.parametrize(
    ("service", "file"),
    [(SERVICE, fnv1.DESCRIPTOR), (SERVICE_BETA, fnv1beta1.DESCRIPTOR)],
    ids=["v1", "v1beta1"],
)
def test_describe_agrees_with_the_sdk_s_descriptor(client: Client, service: str, file):
    pool = DescriptorPool(ProtoReflectionDescriptorDatabase(client.channel))
    described = pool.FindServiceByName(service)
    assert [method.name for method in described.methods] == ["RunFunction"]
    assert differences(described.file, file) == []


def test_describe_finds_the_health_service_and_its_streaming_method(client: Client):
    pool = DescriptorPool(ProtoReflectionDescriptorDatabase(client.channel))
    methods = {one.name: one for one in pool.FindServiceByName(HEALTH).methods}
    assert methods["Watch"].server_streaming and not methods["Watch"].client_streaming
    assert not methods["Check"].server_streaming
    states = methods["Check"].output_type.enum_types_by_name["ServingStatus"].values_by_name
    assert states["SERVICE_UNKNOWN"].number == 3


@pytest.mark.parametrize("service", REFLECTION)
def test_every_symbol_leads_to_a_file_that_holds_it(client: Client, service: str):
    package = "apiextensions.fn.proto.v1"
    symbols = [
        f"{package}.RunFunctionRequest",
        f"{package}.Severity",
        f"{SERVICE}.RunFunction",
        f"{package}.RunFunctionRequest.observed",
        "google.protobuf.Struct",
        "google.protobuf.Duration",
        HEALTH,
    ]
    questions = [question(file_containing_symbol=symbol) for symbol in symbols]
    for symbol, answer in zip(symbols, ask(client, service, *questions), strict=True):
        assert answer.original_request.file_containing_symbol == symbol
        assert answer.file_descriptor_response.file_descriptor_proto, (symbol, answer)


@pytest.mark.parametrize("service", REFLECTION)
def test_what_is_not_there_is_not_found_and_the_stream_goes_on(client: Client, service: str):
    answers = ask(
        client,
        service,
        question(file_containing_symbol="volcano.Eruption"),
        question(file_by_filename="volcano.proto"),
        question(list_services=""),
    )
    not_found = grpc.StatusCode.NOT_FOUND.value[0]
    assert [one.error_response.error_code for one in answers[:2]] == [not_found, not_found]
    assert answers[2].list_services_response.service


def test_a_file_is_found_by_its_name(client: Client):
    (first,) = ask(client, REFLECTION[1], question(file_containing_symbol="google.protobuf.Struct"))
    (second,) = ask(
        client, REFLECTION[1], question(file_by_filename="google/protobuf/struct.proto")
    )
    assert second.file_descriptor_response.file_descriptor_proto[0] in (
        first.file_descriptor_response.file_descriptor_proto
    )


def test_reflection_can_be_turned_off(start):
    with start("--reflection=false") as server, Client(server.channel()) as client:
        for service in REFLECTION:
            code, _ = status_of(lambda: ask(client, service, question(list_services="")))
            assert code == grpc.StatusCode.UNIMPLEMENTED
