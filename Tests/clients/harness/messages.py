# SPDX-License-Identifier: Apache-2.0
"""Requests as Crossplane builds them, and responses as plain Python.

The messages and stubs are those of the Python SDK, which others wrote from the same contract.
"""

from crossplane.function import resource
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from google.protobuf import struct_pb2

SERVICE = "apiextensions.fn.proto.v1.FunctionRunnerService"
SERVICE_BETA = "apiextensions.fn.proto.v1beta1.FunctionRunnerService"
RUN = f"/{SERVICE}/RunFunction"
RUN_BETA = f"/{SERVICE_BETA}/RunFunction"

COMPOSITION = "database.local.postgresql"
CALL_SECONDS = 20


def input_of(composition: str = COMPOSITION, **more) -> dict:
    """The input of a pipeline step that names a composition."""
    return {
        "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1",
        "kind": "Composition",
        "composition": composition,
        **more,
    }


STEP_INPUT = input_of()


def request(
    composite: dict | None,
    *,
    observed: dict[str, dict] | None = None,
    desired: dict[str, dict] | None = None,
    required: dict[str, list[dict]] | None = None,
    input: dict | None = STEP_INPUT,
    context: dict | None = None,
    credentials: dict[str, dict[str, bytes]] | None = None,
    connection: dict[str, dict[str, bytes]] | None = None,
    tag: str = "6f1c",
) -> fnv1.RunFunctionRequest:
    """A request; observed and desired resources by their stable name, `connection` by theirs.

    The name `""` in `connection` is the composite's own.
    """
    out = fnv1.RunFunctionRequest()
    out.meta.tag = tag
    out.meta.capabilities.extend(sorted(fnv1.Capability.values())[1:])
    if composite is not None:
        out.observed.composite.resource.CopyFrom(to_struct(composite))
    for name, body in (observed or {}).items():
        out.observed.resources[name].resource.CopyFrom(to_struct(body))
    for name, body in (desired or {}).items():
        out.desired.resources[name].resource.CopyFrom(to_struct(body))
    for name, details in (connection or {}).items():
        owner = out.observed.resources[name] if name else out.observed.composite
        owner.connection_details.update(details)
    for name, items in (required or {}).items():
        add_required(out, name, items)
    for name, data in (credentials or {}).items():
        out.credentials[name].credential_data.data.update(data)
    if input is not None:
        out.input.CopyFrom(to_struct(input))
    if context is not None:
        out.context.CopyFrom(to_struct(context))
    return out


def add_required(out: fnv1.RunFunctionRequest, name: str, items: list[dict]) -> None:
    """Answers a requirement; without items it is answered that there are none."""
    out.required_resources[name].SetInParent()
    for body in items:
        out.required_resources[name].items.add().resource.CopyFrom(to_struct(body))


def to_struct(body: dict) -> struct_pb2.Struct:
    """A Kubernetes object as a Struct."""
    return resource.dict_to_struct(body)


def to_python(struct: struct_pb2.Struct) -> dict:
    """A Struct as a Kubernetes object, whole numbers as integers."""
    return {key: _value(item) for key, item in struct.fields.items()}


def _value(item: struct_pb2.Value):
    match item.WhichOneof("kind"):
        case "struct_value":
            return to_python(item.struct_value)
        case "list_value":
            return [_value(element) for element in item.list_value.values]
        case "number_value":
            number = item.number_value
            return int(number) if number.is_integer() else number
        case "null_value" | None:
            return None
        case kind:
            return getattr(item, kind)


def desired(response: fnv1.RunFunctionResponse) -> dict[str, dict]:
    """The desired resources of a response by their stable name."""
    return {
        name: to_python(item.resource) for name, item in sorted(response.desired.resources.items())
    }


def status(response: fnv1.RunFunctionResponse) -> dict:
    """The composite's desired status."""
    return to_python(response.desired.composite.resource).get("status", {})


def fatals(response: fnv1.RunFunctionResponse) -> list[str]:
    """The messages of the FATAL results."""
    return [one.message for one in response.results if one.severity == fnv1.SEVERITY_FATAL]


def fatal(response: fnv1.RunFunctionResponse) -> str:
    """The message of the FATAL result that a response has to have; such a response has no ttl."""
    found = fatals(response)
    assert found, f"the response is not FATAL: {summary(response)}"
    assert not response.meta.HasField("ttl"), "a FATAL with a ttl would be cached"
    return "\n".join(found)


def composed(response: fnv1.RunFunctionResponse) -> dict[str, dict]:
    """The desired resources of a response that has to be good, the database cluster among them."""
    assert not fatals(response), fatals(response)
    out = desired(response)
    assert out["cluster"]["kind"] == "Cluster", summary(response)
    return out


def summary(response: fnv1.RunFunctionResponse) -> str:
    """A response in a line, for failure messages."""
    results = [f"{fnv1.Severity.Name(one.severity)}: {one.message}" for one in response.results]
    return f"resources {sorted(response.desired.resources)}, results {results}"
