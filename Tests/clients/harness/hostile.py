# SPDX-License-Identifier: Apache-2.0
"""Requests in which one place holds what no API server would send."""

from . import wire
from .example import full_database
from .messages import STEP_INPUT


def with_composite(body: bytes, more: bytes = b"") -> bytes:
    """A request whose composite is that Struct."""
    composite = wire.message(wire.STATE_COMPOSITE, wire.message(wire.RESOURCE_RESOURCE, body))
    head = wire.message(wire.REQUEST_INPUT, wire.struct_(STEP_INPUT))
    return head + wire.message(wire.REQUEST_OBSERVED, composite + more)


def with_spec(**members) -> bytes:
    """A request for the full Database with members of its spec replaced; they may be `Raw`."""
    composite = full_database()
    composite["spec"].update(members)
    return with_composite(wire.struct_(composite))


def with_storage_size(value) -> bytes:
    """A request for a Database with that as the size of its storage."""
    return with_spec(storage={"size": value})
