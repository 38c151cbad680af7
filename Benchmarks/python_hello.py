# SPDX-License-Identifier: Apache-2.0
"""The hello function on Crossplane's Python SDK, as its template begins: a peer to measure against.

It copies what the request desires into the response and says one word. It reads no resource and
composes none, so it does less than the function that it is held against.
"""

import argparse

from crossplane.function import response, runtime
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from crossplane.function.proto.v1 import run_function_pb2_grpc as grpcv1


class Hello(grpcv1.FunctionRunnerServiceServicer):
    """Answers every call with what was desired before."""

    async def RunFunction(  # noqa: N802
        self, request: fnv1.RunFunctionRequest, _
    ) -> fnv1.RunFunctionResponse:
        """One call."""
        answer = response.to(request)
        response.normal(answer, f"hello {request.meta.tag}")
        return answer


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    runtime.serve(Hello(), f"127.0.0.1:{port}", creds=None, insecure=True)
