#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes PythonVectors.swift: messages as Python's protobuf serializes them.

    python3 make_vectors.py | swift format --configuration ../../../.swift-format - > PythonVectors.swift

Needs the packages crossplane-function-sdk-python and protobuf. The request and the response are
those of SampleRequest.swift and WireResponseTests.swift.
"""

from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from google.protobuf import duration_pb2, struct_pb2


def request():
    message = fnv1.RunFunctionRequest()
    message.meta.tag = "f00d"
    message.meta.capabilities.extend([1, 2, 3, 4, 5, 77])
    observed = message.observed
    observed.composite.resource.update({"kind": "Database", "spec": {"size": "small"}})
    observed.resources["b"].resource.update(
        {"kind": "Cluster", "spec": {"instances": 3, "tags": ["x", 1.5, None]}}
    )
    observed.resources["a"].resource.update({"kind": "Secret"})
    observed.resources["a"].connection_details["password"] = b"\x00\xff"
    observed.resources["a"].connection_details["host"] = b""
    message.desired.composite.resource.update({"status": {"ready": True}})
    message.desired.composite.ready = fnv1.READY_FALSE
    message.desired.resources["early"].resource.update({"kind": "ConfigMap"})
    message.desired.resources["early"].ready = fnv1.READY_TRUE
    message.input.update({"kind": "Input"})
    message.context.update({"example.org/environment": {"region": "eu"}})
    message.extra_resources["old"].items.add().resource.update({"kind": "Old"})
    data = message.credentials["aws"].credential_data.data
    data["key"] = b"secret"
    data["binary"] = b"\x00\x01\xfe"
    for number in (1, 2):
        message.required_resources["vpc"].items.add().resource.update({"kind": "VPC", "n": number})
    message.required_resources["none"].SetInParent()
    message.required_schemas["known"].openapi_v3.update({"type": "object"})
    message.required_schemas["unknown"].SetInParent()
    return message


def response():
    message = fnv1.RunFunctionResponse()
    message.meta.tag = "f00d"
    message.meta.ttl.CopyFrom(duration_pb2.Duration(seconds=90, nanos=500_000_000))
    desired = message.desired
    desired.composite.resource.update({"status": {"endpoint": "db.example.org"}})
    desired.composite.ready = fnv1.READY_TRUE
    desired.resources["b"].resource.update({"kind": "Cluster"})
    desired.resources["b"].ready = fnv1.READY_FALSE
    desired.resources["a"].resource.update({"kind": "Secret"})
    desired.resources["a"].connection_details["z"] = b"\x00\x01"
    desired.resources["a"].connection_details["a"] = b""
    message.results.add(severity=fnv1.SEVERITY_WARNING, message="slow")
    message.results.add(
        severity=fnv1.SEVERITY_NORMAL,
        message="done",
        reason="Done",
        target=fnv1.TARGET_COMPOSITE_AND_CLAIM,
    )
    message.results.add(reason="", target=fnv1.TARGET_UNSPECIFIED)
    message.context.update({"key": "value"})
    resources = message.requirements.resources
    resources["named"].api_version, resources["named"].kind = "v1", "A"
    resources["named"].match_name = "x"
    resources["labelled"].api_version, resources["labelled"].kind = "v1", "B"
    resources["labelled"].match_labels.labels.update({"a": "1", "b": ""})
    resources["labelled"].namespace = "ns"
    resources["all"].api_version, resources["all"].kind = "v1", "C"
    resources["all"].namespace = ""
    old = message.requirements.extra_resources["old"]
    old.api_version, old.kind = "v1", "D"
    schema = message.requirements.schemas["schema"]
    schema.api_version, schema.kind = "v1", "E"
    message.conditions.add(
        type="DatabaseReady", status=fnv1.STATUS_CONDITION_TRUE, reason="Available"
    )
    message.conditions.add(
        type="Synced",
        status=fnv1.STATUS_CONDITION_FALSE,
        message="",
        target=fnv1.TARGET_COMPOSITE,
    )
    message.conditions.add(
        type="Unknown",
        status=fnv1.STATUS_CONDITION_UNKNOWN,
        reason="R",
        message="m",
        target=fnv1.TARGET_COMPOSITE_AND_CLAIM,
    )
    message.output.update({"rows": 3})
    return message


# Each a Struct as Python takes it, and as Swift spells it.
STRUCTS = [
    ("no members", {}, "[:]"),
    (
        "each kind of value",
        {"a": None, "b": True, "c": False, "d": 1, "e": -2.5, "f": "text", "g": {}, "h": []},
        '["a": nil, "b": true, "c": false, "d": 1, "e": -2.5, "f": "text", "g": [:], "h": []]',
    ),
    (
        "numbers",
        {"a": 2**53, "b": -(2**53), "c": 1e300, "d": 0.1, "e": 0, "f": 123456789},
        '["a": 9_007_199_254_740_992, "b": -9_007_199_254_740_992, "c": 1e300, "d": 0.1, "e": 0, '
        '"f": 123_456_789]',
    ),
    (
        "text beyond ASCII, an empty key and NUL",
        {"": "", "a\0b": "c\0", "k": "\u00e9\u6f22\U0001f468\u200d\U0001f33e"},
        r'["": "", "a\0b": "c\0", "k": "\u{E9}\u{6F22}\u{1F468}\u{200D}\u{1F33E}"]',
    ),
    (
        "lists in lists",
        {"list": [[], [1, [2, [None, {"x": ["y"]}]]]]},
        '["list": [[], [1, [2, [nil, ["x": ["y"]]]]]]]',
    ),
    (
        "lengths of two bytes",
        {"long": "x" * 200, "longer": "y" * 2000},
        '["long": .string(String(repeating: "x", count: 200)), '
        '"longer": .string(String(repeating: "y", count: 2000))]',
    ),
]


def main():
    print("// SPDX-License-Identifier: Apache-2.0")
    print("// Made by make_vectors.py. Do not edit.")
    print()
    print("import NanoValue")
    print()
    print("/// Messages as Python's protobuf serializes them, in hexadecimal digits.")
    print("enum PythonVectors {")
    print("  /// The request of `WireRequest.sample`.")
    print("  static let request = join([")
    print_lines(request())
    print("  ])")
    print()
    print("  /// The response of `WireResponse.sample`.")
    print("  static let response = join([")
    print_lines(response())
    print("  ])")
    print()
    print("  /// Structs, and what they hold.")
    print("  static let structs: [(name: String, digits: String, members: Members)] = [")
    for name, content, literal in STRUCTS:
        message = struct_pb2.Struct()
        message.update(content)
        print("    (")
        print(f'      "{name}",')
        print("      join([")
        print_lines(message, "        ")
        print("      ]),")
        print(f"      {literal}")
        print("    ),")
    print("  ]")
    print()
    print("  private static func join(_ lines: [String]) -> String { lines.joined() }")
    print("}")


def print_lines(message, indent="    "):
    text = message.SerializeToString(deterministic=True).hex()
    for start in range(0, len(text), 80):
        print(f'{indent}"{text[start : start + 80]}",')


if __name__ == "__main__":
    main()
