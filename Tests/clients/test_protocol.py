# SPDX-License-Identifier: Apache-2.0
"""RunFunction as Crossplane calls it: both versions, tag, ttl, context, credentials, sizes."""

import grpc
import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from crossplane.function.proto.v1beta1 import run_function_pb2 as fnv1beta1
from harness.client import Client, status_of
from harness.example import database
from harness.messages import (
    CALL_SECONDS,
    RUN,
    RUN_BETA,
    composed,
    desired,
    fatal,
    input_of,
    request,
    status,
    to_python,
)

MEBIBYTE = 1024 * 1024


def test_v1_composes_the_database(client: Client):
    response = client.run(request(database()))
    resources = composed(response)
    assert resources["cluster"]["apiVersion"] == "postgresql.cnpg.io/v1"
    assert resources["cluster"]["metadata"]["name"] == "orders-db"
    assert resources["cluster"]["spec"]["storage"]["size"] == "1Gi"
    assert status(response)["phase"]


def test_v1beta1_answers_the_same_bytes_as_v1(client: Client):
    message = request(database())
    beta = fnv1beta1.RunFunctionRequest.FromString(message.SerializeToString())
    answer = client.beta_stub.RunFunction(beta, timeout=CALL_SECONDS)
    assert "cluster" in answer.desired.resources
    data = message.SerializeToString(deterministic=True)
    assert client.run_bytes(data, RUN_BETA) == client.run_bytes(data, RUN)


@pytest.mark.parametrize(
    "tag",
    ["", "6f1c", 'ü – 漢字 \n\t"\\', "0123456789abcdef" * 64],
    ids=["none", "hash", "text", "long"],
)
def test_the_tag_is_copied(client: Client, tag: str):
    assert client.run(request(database(), tag=tag)).meta.tag == tag


def test_the_tag_is_copied_into_a_fatal_response(client: Client):
    response = client.run(request(database(), input=input_of("nothing"), tag="6f1c"))
    fatal(response)
    assert response.meta.tag == "6f1c"


def test_a_good_response_says_how_long_it_holds_and_a_fatal_one_does_not(client: Client):
    good = client.run(request(database()))
    composed(good)
    assert good.meta.HasField("ttl") and good.meta.ttl.ToSeconds() > 0
    bad = client.run(request(database(engine="oracle")))
    fatal(bad)
    assert not bad.meta.HasField("ttl")


@pytest.mark.parametrize(
    "path",
    [
        "/apiextensions.fn.proto.v1.FunctionRunnerService/Other",
        "/apiextensions.fn.proto.v2.FunctionRunnerService/RunFunction",
        "/apiextensions.fn.proto.v1.FunctionRunnerService",
        "/RunFunction",
        "/",
    ],
)
def test_an_unknown_method_is_unimplemented(client: Client, path: str):
    """Crossplane takes exactly this status as the sign to try v1beta1."""
    code, details = status_of(lambda: client.run_bytes(b"", path))
    assert code == grpc.StatusCode.UNIMPLEMENTED
    assert details


def test_the_context_goes_on_to_the_next_step(client: Client):
    context = {
        "apiextensions.crossplane.io/environment": {"region": "eu", "zones": ["a", "b"], "n": 7},
        "example.org/other": None,
    }
    response = client.run(request(database(), context=context))
    composed(response)
    assert response.HasField("context")
    assert to_python(response.context) == context


def test_a_context_that_is_absent_stays_absent_and_an_empty_one_stays_empty(client: Client):
    assert not client.run(request(database())).HasField("context")
    assert client.run(request(database(), context={})).HasField("context")


def test_credentials_are_taken_and_never_given_back(client: Client):
    secret = b"hunter2-in-credentials"
    response = client.run(request(database(), credentials={"aws": {"key": secret}}))
    composed(response)
    assert secret not in response.SerializeToString()


def test_connection_details_are_taken_and_never_given_back(client: Client):
    secret = b"hunter2-in-details"
    connection = {"": {"password": secret}, "other": {"password": secret}}
    response = client.run(request(database(), connection=connection))
    composed(response)
    assert secret not in response.SerializeToString()


def test_the_composite_s_spec_and_metadata_are_left_alone(client: Client):
    body = to_python(client.run(request(database())).desired.composite.resource)
    assert "spec" not in body
    assert set(body.get("metadata", {})) <= {"name", "namespace"}


def test_no_desired_resource_carries_a_status(client: Client):
    for name, body in composed(client.run(request(database()))).items():
        assert "status" not in body, name


def test_every_desired_resource_says_whether_it_is_ready(client: Client):
    response = client.run(request(database()))
    composed(response)
    for name, item in response.desired.resources.items():
        assert item.ready in (fnv1.READY_TRUE, fnv1.READY_FALSE), name


@pytest.mark.parametrize("megabytes", [5, 16])
def test_a_large_request_is_answered(client: Client, megabytes: int):
    """Crossplane limits what it sends by nothing: observed resources are what they are."""
    large = {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "large", "namespace": "team-a"},
        "data": {f"key-{number}": "x" * 1000 for number in range(megabytes * MEBIBYTE // 1000)},
    }
    message = request(database(), observed={"other/large": large})
    assert message.ByteSize() > megabytes * MEBIBYTE
    composed(client.run(message))


def test_compressed_requests_are_answered(client: Client):
    message = request(database())
    for compression in (grpc.Compression.Gzip, grpc.Compression.Deflate):
        composed(client.run(message, compression=compression))


def test_many_calls_at_once_are_each_answered_with_their_own(client: Client):
    calls = []
    for number in range(400):
        composite = database()
        composite["metadata"]["name"] = f"db-{number}"
        message = request(composite, tag=str(number))
        calls.append(client.stub.RunFunction.future(message, timeout=CALL_SECONDS))
    for number, call in enumerate(calls):
        response = call.result()
        assert response.meta.tag == str(number)
        assert desired(response)["cluster"]["metadata"]["name"] == f"db-{number}"
