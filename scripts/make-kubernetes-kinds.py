#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what validation knows of Kubernetes' own kinds: names, types, scopes, what must be there.

    scripts/make-kubernetes-kinds.py 1.36 _definitions.json \\
        > Sources/NanoValidate/Generated/KubernetesKindsText.swift

The input is the OpenAPI schema of that version of Kubernetes as JSON schema, `definitions` or
`$defs` by the full names of Go's types; PyPI's `kubernetes-validate` has it. Alpha versions and
lists are left out.
"""

import json
import re
import sys

CLUSTER_SCOPED = """
APIService CertificateSigningRequest ClusterRole ClusterRoleBinding ClusterTrustBundle CSIDriver
CSINode CustomResourceDefinition DeviceClass DeviceTaintRule FlowSchema IngressClass IPAddress
MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration Namespace Node
PersistentVolume PriorityClass PriorityLevelConfiguration ResourceSlice RuntimeClass
SelfSubjectAccessReview SelfSubjectReview SelfSubjectRulesReview ServiceCIDR StorageClass
StorageVersionMigration SubjectAccessReview TokenReview ValidatingAdmissionPolicy
ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration VolumeAttachment
VolumeAttributesClass
""".split()

# Types that read themselves from JSON, so that their schema says nothing.
SPECIAL = {
    "Quantity": "quantity",
    "IntOrString": "intOrString",
    "Time": "time",
    "MicroTime": "microTime",
    "RawExtension": "any",
    "FieldsV1": "any",
    "JSON": "any",
    "JSONSchemaPropsOrArray": "any",
    "JSONSchemaPropsOrBool": "any",
    "JSONSchemaPropsOrStringArray": "any",
}


class Kinds:
    def __init__(self, definitions):
        self.definitions = definitions
        self.labels = {}
        self.lines = {}

    def label(self, name):
        """Go's name of a struct, `v1.Event`; `v1.Event~events` for another one of that name."""
        if name not in self.labels:
            *_, group, version, kind = name.split(".")
            label = f"{version}.{kind}"
            if label in self.labels.values():
                label += f"~{group}"
            assert label not in self.labels.values(), name
            self.labels[name] = label
        return self.labels[name]

    def type(self, schema):
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            special = SPECIAL.get(name.rsplit(".", 1)[1])
            return special or self.struct(name)
        kinds = schema.get("type")
        kind = next(k for k in kinds if k != "null") if isinstance(kinds, list) else kinds
        if kind == "array":
            return "[]" + self.type(schema["items"])
        if kind == "object":
            values = schema.get("additionalProperties")
            return "{}" + self.type(values) if values else "any"
        if kind == "string":
            return {"byte": "bytes", "date-time": "time"}.get(schema.get("format"), "string")
        if kind == "integer":
            return schema["format"]
        return {"boolean": "bool", "number": "double"}[kind]

    def struct(self, name):
        label = self.label(name)
        if label in self.lines:
            return label
        self.lines[label] = ""
        definition = self.definitions[name]
        required = set(definition.get("required", []))
        fields = []
        for field, schema in sorted(definition.get("properties", {}).items()):
            # The server fills in statuses, and conditions of statuses are nobody's wish.
            is_required = field in required and not label.endswith(
                ("Status", "Condition", "State")
            )
            fields.append(f"{field}{'!' if is_required else ''}={self.type(schema)}")
        self.lines[label] = " ".join([label, *fields])
        return label


def main():
    version, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    definitions = document.get("definitions") or document["$defs"]
    kinds = Kinds(definitions)
    heads = []
    for name, definition in sorted(definitions.items()):
        types = definition.get("x-kubernetes-group-version-kind", [])
        # What belongs to every group (deletion options, events of a watch) is no resource.
        if len(types) != 1 or "metadata" not in definition.get("properties", {}):
            continue
        kind, group, kind_version = (types[0][key] for key in ("kind", "group", "version"))
        if kind.endswith("List") or "alpha" in kind_version or kind == "Status":
            continue
        api_version = f"{group}/{kind_version}" if group else kind_version
        scope = "Cluster" if kind in CLUSTER_SCOPED else "Namespaced"
        heads.append(f"{api_version} {kind} {scope} {kinds.struct(name)}")
    lines = [f"kubernetes {version}", *sorted(heads), "", *sorted(kinds.lines.values())]
    assert not any(re.search(r'[\\"#]', line) for line in lines)
    print("// SPDX-License-Identifier: Apache-2.0")
    print("// Made by scripts/make-kubernetes-kinds.py; do not edit.\n")
    print("/// Kubernetes' own kinds, a line each, then the structs that they are made of.")
    print('let kubernetesKindsText = """')
    print("\n".join("  " + line if line else "" for line in lines))
    print('  """')


main()
