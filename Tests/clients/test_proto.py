# SPDX-License-Identifier: Apache-2.0
"""Holds proto/ against the messages that others compiled: nothing more and nothing less.

The public files must say what Crossplane's and gRPC's own files say. The private ones, which our C
code is generated from, must say the same but for the differences that they list at their top.
"""

import pathlib
import re
import subprocess

import pytest
from crossplane.function.proto.v1 import run_function_pb2 as run_function_v1
from crossplane.function.proto.v1beta1 import run_function_pb2 as run_function_v1beta1
from google.protobuf import descriptor_pb2, duration_pb2
from grpc_reflection.v1alpha import reflection_pb2 as reflection_v1alpha

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROTO = ROOT / "proto"
ORIGINALS = [
    ("apiextensions/fn/proto/v1/run_function.proto", run_function_v1),
    ("apiextensions/fn/proto/v1beta1/run_function.proto", run_function_v1beta1),
    ("grpc/reflection/v1alpha/reflection.proto", reflection_v1alpha),
]
FIELD = descriptor_pb2.FieldDescriptorProto
STRUCT = ".google.protobuf.Struct"


def compiled(folder, name, tmp_path):
    """The file as protoc understands it."""
    output = tmp_path / "descriptors"
    subprocess.run(
        ["protoc", "-I", str(folder), f"--descriptor_set_out={output}", name], check=True, timeout=60
    )
    files = descriptor_pb2.FileDescriptorSet.FromString(output.read_bytes()).file
    return next(file for file in files if file.name == name)


def published(module):
    """The file that a Python package was generated from."""
    file = descriptor_pb2.FileDescriptorProto()
    module.DESCRIPTOR.CopyToProto(file)
    return file


def described(file):
    """All that matters on the wire and to reflection, as plain values that can be compared."""

    def own(name):
        return name.removeprefix(f".{file.package}.")

    def field(message, one):
        oneof = one.HasField("oneof_index") and not one.proto3_optional
        return {
            "name": one.name,
            "json_name": one.json_name or camel(one.name),
            "type": FIELD.Type.Name(one.type),
            "message_or_enum": own(one.type_name),
            "label": FIELD.Label.Name(one.label),
            "optional": one.proto3_optional,
            "oneof": message.oneof_decl[one.oneof_index].name if oneof else None,
            "deprecated": one.options.deprecated,
            "packed": one.options.packed if one.options.HasField("packed") else None,
        }

    def enum(one):
        assert not one.options.allow_alias
        return {value.number: value.name for value in one.value}

    def message(one):
        return {
            "fields": {each.number: field(one, each) for each in one.field},
            "messages": {each.name: message(each) for each in one.nested_type},
            "enums": {each.name: enum(each) for each in one.enum_type},
            "map_entry": one.options.map_entry,
            "extensions": [each.name for each in one.extension],
        }

    return {
        "syntax": file.syntax,
        "messages": {one.name: message(one) for one in file.message_type},
        "enums": {one.name: enum(one) for one in file.enum_type},
        "extensions": [one.name for one in file.extension],
        "services": {
            service.name: {
                method.name: (
                    own(method.input_type),
                    own(method.output_type),
                    method.client_streaming,
                    method.server_streaming,
                )
                for method in service.method
            }
            for service in file.service
        },
    }


def camel(name):
    """The name of a field in JSON, where nobody gave it another."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def as_private(public, opaque):
    """What the private file must say, given what the public one says.

    `opaque` says of a field, by the names of its message and itself and by its type, whether it is
    a message that is kept as bytes.
    """

    def type_of(message, one):
        if one["type"] == "TYPE_STRING":
            return "TYPE_BYTES", ""
        if one["type"] == "TYPE_MESSAGE" and opaque(message, one["name"], one["message_or_enum"]):
            return "TYPE_BYTES", ""
        return one["type"], one["message_or_enum"].replace(".google.protobuf.Duration", "Duration")

    def field(message, one, entries):
        entry = entries.get(one["message_or_enum"].rpartition(".")[2])
        if entry is not None:
            key, value = entry["fields"][1], entry["fields"][2]
            return {"name": one["name"], "map": (type_of(message, key), type_of(message, value))}
        kept = {"name": one["name"], "type": type_of(message, one), "label": one["label"]}
        stands_for_message = kept["type"][0] == "TYPE_BYTES" and one["type"] == "TYPE_MESSAGE"
        singular = one["label"] != "LABEL_REPEATED"
        # A message has presence without being asked; as `optional` it needs no oneof either.
        optional = one["optional"] and kept["type"][0] != "TYPE_MESSAGE"
        if optional or (stands_for_message and singular):
            kept["oneof"] = f"{one['name']}_presence"
        else:
            kept["oneof"] = one["oneof"]
        return kept

    def message(name, one):
        entries = {key: nested for key, nested in one["messages"].items() if nested["map_entry"]}
        assert entries.keys() == one["messages"].keys()
        return {
            "fields": {
                number: field(name, each, entries) for number, each in one["fields"].items()
            },
            "enums": one["enums"],
        }

    return {
        "messages": {name: message(name, one) for name, one in public["messages"].items()},
        "enums": public["enums"],
    }


def without_entries(private):
    """What the private file says, its repeated entries read as the maps they are on the wire."""
    entries = {
        name: one for name, one in private["messages"].items() if name.endswith("Entry")
    }
    for one in entries.values():
        assert [(number, each["name"]) for number, each in one["fields"].items()] == [
            (1, "key"),
            (2, "value"),
        ]
        assert all(each["label"] == "LABEL_OPTIONAL" for each in one["fields"].values())

    def type_of(one):
        return one["type"], one["message_or_enum"]

    used = set()

    def field(one):
        assert not one["optional"] and not one["deprecated"]
        entry = entries.get(one["message_or_enum"])
        if entry is not None:
            used.add(one["message_or_enum"])
            assert one["label"] == "LABEL_REPEATED"
            types = tuple(type_of(entry["fields"][number]) for number in (1, 2))
            return {"name": one["name"], "map": types}
        return {
            "name": one["name"],
            "type": type_of(one),
            "label": one["label"],
            "oneof": one["oneof"],
        }

    messages = {
        name: {
            "fields": {number: field(each) for number, each in one["fields"].items()},
            "enums": one["enums"],
        }
        for name, one in private["messages"].items()
        if name not in entries
    }
    assert used == entries.keys(), "an entry is declared that no map uses"
    assert all(not one["messages"] for one in private["messages"].values())
    assert private["services"] == {}
    return {"messages": messages, "enums": private["enums"]}


@pytest.mark.parametrize("name, module", ORIGINALS)
def test_public_files_say_what_their_originals_say(name, module, tmp_path):
    ours = compiled(PROTO, name, tmp_path)
    theirs = published(module)
    assert ours.package == theirs.package
    assert described(ours) == described(theirs)


def test_health_says_what_its_original_says(tmp_path):
    health = pytest.importorskip("grpc_health.v1.health_pb2", reason="needs grpcio-health-checking")
    ours = compiled(PROTO, "grpc/health/v1/health.proto", tmp_path)
    theirs = published(health)
    assert ours.package == theirs.package
    assert described(ours) == described(theirs)


def test_reflection_v1_is_v1alpha_under_another_package(tmp_path):
    ours = compiled(PROTO, "grpc/reflection/v1/reflection.proto", tmp_path)
    assert ours.package == "grpc.reflection.v1"
    assert described(ours) == described(published(reflection_v1alpha))


def test_reflection_serves_the_files_as_they_are(tmp_path):
    """The C array that reflection serves from holds each public file and all that it imports."""
    array = (ROOT / "Sources/CMessages/Generated/descriptors.c").read_text().split("{", 1)[1]
    served = descriptor_pb2.FileDescriptorSet.FromString(
        bytes(int(number) for number in re.findall(r"\d+", array))
    )
    names = {file.name for file in served.file}
    public = {
        str(path.relative_to(PROTO))
        for path in PROTO.rglob("*.proto")
        if "private" not in path.parts
    }
    assert public | {"google/protobuf/struct.proto", "google/protobuf/duration.proto"} == names
    for file in served.file:
        assert names.issuperset(file.dependency)
    for name, module in ORIGINALS:
        file = next(file for file in served.file if file.name == name)
        assert described(file) == described(published(module))


def test_private_run_function_differs_only_as_documented(tmp_path):
    private = described(compiled(PROTO / "private", "run_function.proto", tmp_path))
    public = described(published(run_function_v1))
    expected = as_private(public, lambda message, field, kind: kind in (STRUCT, "Resource"))
    duration = as_private(described(published(duration_pb2)), lambda *_: False)
    expected["messages"] |= duration["messages"]
    assert without_entries(private) == expected


def test_private_reflection_differs_only_as_documented(tmp_path):
    private = described(compiled(PROTO / "private", "reflection.proto", tmp_path))
    public = described(published(reflection_v1alpha))
    expected = as_private(public, lambda _, field, kind: field == "original_request")
    assert without_entries(private) == expected


def test_private_health_differs_only_as_documented(tmp_path):
    private = described(compiled(PROTO / "private", "health.proto", tmp_path))
    public = described(compiled(PROTO, "grpc/health/v1/health.proto", tmp_path))
    expected = as_private(public, lambda *_: False)
    assert without_entries(private) == expected
