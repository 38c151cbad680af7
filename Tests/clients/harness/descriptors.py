# SPDX-License-Identifier: Apache-2.0
"""Two descriptors of the same protocol held against each other."""

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor, FileDescriptor


def differences(ours: FileDescriptor, theirs: FileDescriptor) -> list[str]:
    """What is in one file and not, or not so, in the other; empty when they agree."""
    mine, yours = dict(facts(ours)), dict(facts(theirs))
    out = []
    for name in sorted(mine.keys() | yours.keys()):
        if mine.get(name) != yours.get(name):
            out.append(f"{name}: {mine.get(name)} instead of {yours.get(name)}")
    return out


def facts(file: FileDescriptor):
    """Every message, field, enum value and method of a file, as (name, what is said of it)."""
    yield "package", file.package
    for message in file.message_types_by_name.values():
        yield from message_facts(message)
    for one in file.enum_types_by_name.values():
        yield from enum_facts(one)
    for service in file.services_by_name.values():
        for method in service.methods:
            kinds = method.client_streaming, method.server_streaming
            yield (
                method.full_name,
                (method.input_type.full_name, method.output_type.full_name, kinds),
            )


def message_facts(message: Descriptor):
    """The fields of a message and of those inside it."""
    yield message.full_name, "message"
    for field in message.fields:
        yield field.full_name, field_facts(field)
    for inner in message.nested_types:
        yield from message_facts(inner)
    for one in message.enum_types:
        yield from enum_facts(one)


def field_facts(field: FieldDescriptor) -> tuple:
    """Number, type, repetition, presence, and the oneof that a field is a member of."""
    kind = field.message_type or field.enum_type
    oneof = field.containing_oneof
    # A field that is `optional` is the only member of a oneof made for it, which has no name of
    # its own in the text and the same meaning on the wire.
    alone = oneof is not None and len(oneof.fields) == 1 and field.has_presence
    return (
        field.number,
        field.type,
        kind.full_name if kind else None,
        "repeated" if field.is_repeated else "single",
        "presence" if field.has_presence else "no presence",
        "optional" if alone else oneof.name if oneof else None,
    )


def enum_facts(one: EnumDescriptor):
    """The values of an enum."""
    for value in one.values:
        yield f"{one.full_name}.{value.name}", value.number
