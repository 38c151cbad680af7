# SPDX-License-Identifier: Apache-2.0
"""The messages of Crossplane's render engine, for protobuf's own library.

Source: proto/render/v1alpha1/render.proto of https://github.com/crossplane/crossplane; of its fields
those that the tests use.
"""

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory, struct_pb2
from google.protobuf.message import Message

PACKAGE = "crossplane.render.v1alpha1"
STRUCT = ".google.protobuf.Struct"
REPEATED = "*"

# message: {number: name type}, a type with a star where it is repeated.
MESSAGES = {
    "RequestMeta": {},
    "ResponseMeta": {},
    "FunctionInput": {1: "name", 2: "address"},
    "Event": {1: "type", 2: "reason", 3: "message"},
    "CompositeInput": {
        1: f"composite_resource {STRUCT}",
        2: f"composition {STRUCT}",
        3: "functions *FunctionInput",
        4: f"observed_resources *{STRUCT}",
        5: f"required_resources *{STRUCT}",
    },
    "CompositeOutput": {
        1: f"composite_resource {STRUCT}",
        2: f"composed_resources *{STRUCT}",
        3: f"deleted_resources *{STRUCT}",
        4: "events *Event",
        5: f"required_resources *{STRUCT}",
    },
    "RenderRequest": {1: "meta RequestMeta", 2: "composite CompositeInput"},
    "RenderResponse": {1: "meta ResponseMeta", 2: "composite CompositeOutput"},
}


def _file() -> descriptor_pb2.FileDescriptorProto:
    file = descriptor_pb2.FileDescriptorProto(
        name="render.proto",
        package=PACKAGE,
        syntax="proto3",
        dependency=["google/protobuf/struct.proto"],
    )
    kinds = descriptor_pb2.FieldDescriptorProto
    for name, fields in MESSAGES.items():
        message = file.message_type.add(name=name)
        for number, text in fields.items():
            field, _, kind = text.partition(" ")
            repeated = kind.startswith(REPEATED)
            kind = kind.lstrip(REPEATED)
            entry = message.field.add(name=field, number=number)
            entry.label = kinds.LABEL_REPEATED if repeated else kinds.LABEL_OPTIONAL
            entry.type = kinds.TYPE_MESSAGE if kind else kinds.TYPE_STRING
            if kind:
                entry.type_name = kind if kind.startswith(".") else f".{PACKAGE}.{kind}"
    return file


_pool = descriptor_pool.DescriptorPool()
_pool.AddSerializedFile(struct_pb2.DESCRIPTOR.serialized_pb)
_pool.Add(_file())


def message(name: str) -> Message:
    """An empty message of that name."""
    descriptor = _pool.FindMessageTypeByName(f"{PACKAGE}.{name}")
    return message_factory.GetMessageClass(descriptor)()
