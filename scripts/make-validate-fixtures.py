#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns validate cases in YAML into JSON, for tests that read no YAML.

    scripts/make-validate-fixtures.py CASES Tests/Fixtures/validate

Each case becomes one file with its extensions, its resources and what the real program answered.
Scalars are read as sigs.k8s.io/yaml reads them: dates stay texts, 2.0 is 2.
"""
import json
import pathlib
import sys

import yaml


class Loader(yaml.SafeLoader):
    pass


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def whole(value):
    """The value with whole floats as integers."""
    if isinstance(value, dict):
        return {key: whole(member) for key, member in value.items()}
    if isinstance(value, list):
        return [whole(element) for element in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def documents(path):
    return [whole(d) for d in yaml.load_all(path.read_text(), Loader) if d is not None]


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    target.mkdir(parents=True, exist_ok=True)
    for case in sorted(source.iterdir()):
        fixture = {
            "extensions": documents(case / "extensions.yaml"),
            "resources": documents(case / "resources.yaml"),
            "expected": json.loads((case / "expected/stdout.json").read_text()),
        }
        text = json.dumps(fixture, indent=1, ensure_ascii=False)
        (target / f"{case.name}.json").write_text(text + "\n")


main()
