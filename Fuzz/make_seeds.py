#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the seeds of the fuzzer into Corpus: the messages of the test vectors, and questions.

Needs what Tests/NanoWireTests/Vectors/make_vectors.py needs, and grpcio-reflection.
"""

import pathlib
import sys

from google.protobuf import struct_pb2
from grpc_reflection.v1alpha import reflection_pb2

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Tests/NanoWireTests/Vectors"))
import make_vectors  # noqa: E402

# What the first byte stands for: see Check.any in Tests/WireChecks.
STRUCT, RESPONSE, QUESTION, REQUEST = range(4)


def main():
    folder = HERE / "Corpus"
    folder.mkdir(exist_ok=True)

    def write(name, kind, message):
        content = message.SerializeToString(deterministic=True)
        (folder / name).write_bytes(bytes([kind]) + content)

    write("request", REQUEST, make_vectors.request())
    write("response", RESPONSE, make_vectors.response())
    for index, (_, content, _) in enumerate(make_vectors.STRUCTS):
        message = struct_pb2.Struct()
        message.update(content)
        if message.ByteSize() < 500:
            write(f"struct-{index}", STRUCT, message)
    question = reflection_pb2.ServerReflectionRequest
    symbol = "apiextensions.fn.proto.v1.FunctionRunnerService.RunFunction"
    write("symbol", QUESTION, question(host="h", file_containing_symbol=symbol))
    write("file", QUESTION, question(file_by_filename="google/protobuf/struct.proto"))
    write("services", QUESTION, question(list_services="*"))
    extension = reflection_pb2.ExtensionRequest(containing_type=symbol, extension_number=7)
    write("extension", QUESTION, question(file_containing_extension=extension))


if __name__ == "__main__":
    main()
