# SPDX-License-Identifier: Apache-2.0
"""A client of the function, over the stubs of the SDK or with bytes of one's own."""

import grpc
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from crossplane.function.proto.v1 import run_function_pb2_grpc as grpcv1
from crossplane.function.proto.v1beta1 import run_function_pb2_grpc as grpcv1beta1
from grpc_health.v1 import health_pb2, health_pb2_grpc

from .messages import CALL_SECONDS, RUN, composed, fatals, request, summary


class Client:
    """Calls over one connection; thread-safe, as grpc's channels are."""

    def __init__(self, channel: grpc.Channel):
        self.channel = channel
        self.stub = grpcv1.FunctionRunnerServiceStub(channel)
        self.beta_stub = grpcv1beta1.FunctionRunnerServiceStub(channel)
        self.health = health_pb2_grpc.HealthStub(channel)

    def run(
        self, message: fnv1.RunFunctionRequest, seconds: float = CALL_SECONDS, **how
    ) -> fnv1.RunFunctionResponse:
        """One call of RunFunction."""
        return self.stub.RunFunction(message, timeout=seconds, **how)

    def run_bytes(self, data: bytes, path: str = RUN, seconds: float = CALL_SECONDS) -> bytes:
        """One call with those bytes as the message, answered with the bytes of the response."""
        return self.method(path)(data, timeout=seconds)

    def method(self, path: str = RUN) -> grpc.UnaryUnaryMultiCallable:
        """A unary method on plain bytes."""
        return self.channel.unary_unary(path, lambda data: data, lambda data: data)

    def state(self, service: str = "") -> int:
        """What the health service says of a service."""
        asked = health_pb2.HealthCheckRequest(service=service)
        return self.health.Check(asked, timeout=CALL_SECONDS).status

    def close(self) -> None:
        """Closes the connection."""
        self.channel.close()

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_) -> None:
        self.close()


def status_of(call) -> tuple[grpc.StatusCode, str]:
    """The status that a call ends with: OK, or that of the error and its details."""
    try:
        call()
    except grpc.RpcError as error:
        return error.code(), error.details() or ""
    return grpc.StatusCode.OK, ""


# What a message that cannot be read may be answered with.
UNREADABLE = {grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.INTERNAL}
LONGEST_ERROR = 8 * 1024


def refusal(client: Client, data: bytes, seconds: float = CALL_SECONDS) -> str:
    """The sentence that refuses a message: of a FATAL result, or of a status that says unreadable.

    Fails when the message is answered as if it were good, when there is no sentence, and when the
    sentence carries the hostile input back at full length.
    """
    try:
        answer = client.run_bytes(data, seconds=seconds)
    except grpc.RpcError as error:
        assert error.code() in UNREADABLE, f"{error.code()}: {error.details()}"
        sentence = error.details() or ""
    else:
        response = fnv1.RunFunctionResponse.FromString(answer)
        assert fatals(response), f"answered as if it were good: {summary(response)}"
        assert not response.meta.HasField("ttl"), "a FATAL with a ttl would be cached"
        sentence = "\n".join(fatals(response))
    assert sentence.strip(), "refused without a word"
    assert len(sentence) < LONGEST_ERROR, f"an error of {len(sentence)} characters"
    return sentence


def answers(client: Client, composite: dict) -> None:
    """One normal call, which has to be answered as if nothing had happened before."""
    composed(client.run(request(composite)))
