# SPDX-License-Identifier: Apache-2.0
"""Our own text of the protocols in proto/, held against descriptors that others published."""

import subprocess
from pathlib import Path

import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from crossplane.function.proto.v1beta1 import run_function_pb2 as fnv1beta1
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor import FieldDescriptor, FileDescriptor
from google.protobuf.descriptor_pool import DescriptorPool
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection_pb2
from harness.descriptors import differences
from harness.server import ROOT

PROTO = ROOT / "proto"


def compiled(text: Path, root: Path, directory: Path) -> FileDescriptor:
    """The descriptor of one of our files, by Debian's protoc."""
    out = directory / "descriptors"
    subprocess.run(
        ["protoc", "-I", root, f"--descriptor_set_out={out}", "--include_imports", text],
        check=True,
        timeout=60,
    )
    pool = DescriptorPool()
    files = descriptor_pb2.FileDescriptorSet.FromString(out.read_bytes()).file
    for file in files:
        pool.Add(file)
    return pool.FindFileByName(files[-1].name)


@pytest.mark.parametrize(
    ("path", "theirs"),
    [
        ("apiextensions/fn/proto/v1/run_function.proto", fnv1.DESCRIPTOR),
        ("apiextensions/fn/proto/v1beta1/run_function.proto", fnv1beta1.DESCRIPTOR),
        ("grpc/reflection/v1alpha/reflection.proto", reflection_pb2.DESCRIPTOR),
    ],
    ids=["v1", "v1beta1", "reflection"],
)
def test_our_text_declares_what_the_published_descriptor_does(
    path: str, theirs: FileDescriptor, tmp_path: Path
):
    assert differences(compiled(PROTO / path, PROTO, tmp_path), theirs) == []


def test_our_text_of_the_health_protocol_declares_nothing_else_than_the_published_one(
    tmp_path: Path,
):
    """The published one has grown a method (List) that ours may do without."""
    ours = compiled(PROTO / "grpc/health/v1/health.proto", PROTO, tmp_path)
    wrong = [one for one in differences(ours, health_pb2.DESCRIPTOR) if "List" not in one]
    assert wrong == []


def test_the_private_shape_has_the_same_bytes_on_the_wire(tmp_path: Path):
    """Same messages, names and numbers; what is read later stands there as bytes."""
    private = PROTO / "private"
    ours = compiled(private / "run_function.proto", private, tmp_path)
    wrong = []
    for name, message in fnv1.DESCRIPTOR.message_types_by_name.items():
        mine = ours.message_types_by_name[name]
        wrong += [
            f"{name}.{field.name}"
            for field in message.fields
            if not same_on_the_wire(mine.fields_by_name.get(field.name), field)
        ]
        extra = set(mine.fields_by_name.keys()) - set(message.fields_by_name.keys())
        wrong += [f"{name}.{field}" for field in extra]
    assert wrong == []
    for name, values in fnv1.DESCRIPTOR.enum_types_by_name.items():
        mine = {one.name: one.number for one in ours.enum_types_by_name[name].values}
        assert mine == {one.name: one.number for one in values.values}


def same_on_the_wire(ours: FieldDescriptor | None, theirs: FieldDescriptor) -> bool:
    """Whether the bytes of both fields look the same, and unset can be told from empty in both."""
    if ours is None or (ours.number, ours.is_repeated) != (theirs.number, theirs.is_repeated):
        return False
    if not theirs.is_repeated and ours.has_presence != theirs.has_presence:
        return False
    if delimited(theirs):
        return delimited(ours)
    return ours.type == theirs.type


def delimited(field: FieldDescriptor) -> bool:
    """Whether a field is written as a length and bytes."""
    return field.type in (
        FieldDescriptor.TYPE_BYTES,
        FieldDescriptor.TYPE_STRING,
        FieldDescriptor.TYPE_MESSAGE,
    )
