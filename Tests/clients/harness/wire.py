# SPDX-License-Identifier: Apache-2.0
"""Protocol Buffers on the wire, written and read by hand.

A library writes only good messages. The tests of hostile input need bad ones, and the tests of
pass-through need to see the bytes themselves: https://protobuf.dev/programming-guides/encoding/.
"""

import struct

VARINT, FIXED64, BYTES, GROUP_START, GROUP_END, FIXED32 = range(6)

# Field numbers of the function protocol that the tests reach for.
REQUEST_META, REQUEST_OBSERVED, REQUEST_DESIRED, REQUEST_INPUT, REQUEST_CONTEXT = 1, 2, 3, 4, 5
REQUEST_CREDENTIALS, REQUEST_REQUIRED_RESOURCES = 7, 8
RESPONSE_META, RESPONSE_DESIRED, RESPONSE_RESULTS, RESPONSE_CONTEXT = 1, 2, 3, 4
STATE_COMPOSITE, STATE_RESOURCES = 1, 2
RESOURCE_RESOURCE, RESOURCE_CONNECTION_DETAILS, RESOURCE_READY = 1, 2, 3


def varint(number: int) -> bytes:
    """A number as a varint, seven bits a byte."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def tag(number: int, kind: int) -> bytes:
    """The tag before a field."""
    return varint(number << 3 | kind)


def message(number: int, payload: bytes) -> bytes:
    """A length-delimited field: a message, a string or bytes."""
    return tag(number, BYTES) + varint(len(payload)) + payload


def integer(number: int, value: int) -> bytes:
    """A varint field."""
    return tag(number, VARINT) + varint(value)


def double(number: int, value: float) -> bytes:
    """A double field."""
    return tag(number, FIXED64) + struct.pack("<d", value)


def entry(number: int, key: str | bytes, value: bytes) -> bytes:
    """An entry of a map field from strings to messages."""
    key = key.encode() if isinstance(key, str) else key
    return message(number, message(1, key) + message(2, value))


def value(thing) -> bytes:
    """A google.protobuf.Value; bytes stand for a string of exactly those bytes."""
    match thing:
        case None:
            return integer(1, 0)
        case bool():
            return integer(4, int(thing))
        case int() | float():
            return double(2, float(thing))
        case str():
            return message(3, thing.encode())
        case bytes():
            return message(3, thing)
        case dict():
            return message(5, struct_(thing))
        case list():
            return message(6, b"".join(message(1, value(item)) for item in thing))
        case Raw():
            return thing.bytes
    raise TypeError(f"no Value is made of {type(thing)}")


class Raw:
    """Bytes that stand in a tree where a Value would be written."""

    def __init__(self, data: bytes):
        self.bytes = data


def struct_(members) -> bytes:
    """A google.protobuf.Struct of a dictionary, or of pairs when keys shall repeat."""
    pairs = members.items() if isinstance(members, dict) else members
    return b"".join(entry(1, key, value(item)) for key, item in pairs)


def nested(levels: int, innermost: bytes = b"") -> bytes:
    """A Struct value that holds an object in an object, so many levels deep.

    The lengths are worked out first and the bytes written once, so 400,000 levels take no time.
    """
    # One level: Value.struct_value(5) { Struct.fields(1) { key(1) "a", value(2) <Value> } }.
    heads, size = [], len(innermost)
    for _ in range(levels):
        head_value = tag(2, BYTES) + varint(size)
        size += 3 + len(head_value)
        head_entry = tag(1, BYTES) + varint(size)
        size += len(head_entry)
        head_struct = tag(5, BYTES) + varint(size)
        size += len(head_struct)
        heads.append(head_struct + head_entry + message(1, b"a") + head_value)
    return b"".join(reversed(heads)) + innermost


def resource(body: bytes, ready: int = 0) -> bytes:
    """A Resource message around the bytes of a Struct."""
    return message(RESOURCE_RESOURCE, body) + (integer(RESOURCE_READY, ready) if ready else b"")


def fields(data: bytes):
    """The fields of a message in order, as (number, kind, value); bytes stay bytes."""
    position = 0
    while position < len(data):
        key, position = _read_varint(data, position)
        number, kind = key >> 3, key & 7
        if kind == VARINT:
            content, position = _read_varint(data, position)
        elif kind == BYTES:
            length, position = _read_varint(data, position)
            content, position = data[position : position + length], position + length
        elif kind in (FIXED64, FIXED32):
            width = 8 if kind == FIXED64 else 4
            content, position = data[position : position + width], position + width
        else:
            raise ValueError(f"kind {kind} at {position}")
        if position > len(data):
            raise ValueError("a field ends behind the message")
        yield number, kind, content


def _read_varint(data: bytes, position: int) -> tuple[int, int]:
    number, shift = 0, 0
    while True:
        byte = data[position]
        position += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, position
        shift += 7


def field(data: bytes, number: int) -> bytes | None:
    """The last field of that number, as a reader takes it, or None."""
    found = None
    for this, _, content in fields(data):
        if this == number:
            found = content
    return found


def map_of(data: bytes, number: int) -> dict[str, bytes]:
    """The map field of that number: the raw message bytes of each value by its key."""
    out = {}
    for this, _, content in fields(data):
        if this == number:
            out[(field(content, 1) or b"").decode()] = field(content, 2) or b""
    return out


def frame(data: bytes, compressed: int = 0, length: int | None = None) -> bytes:
    """A gRPC message frame: the flag, the length in four bytes, the message."""
    return struct.pack(">BI", compressed, len(data) if length is None else length) + data
