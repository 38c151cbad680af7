# SPDX-License-Identifier: Apache-2.0
"""Readers of other languages see in our YAML what we were given.

Random trees go in as JSON; what comes out is read by PyYAML (YAML 1.1, with libyaml and without) and
ruamel.yaml (YAML 1.2), which have to find the same trees. Needs the program YAMLPipe of the debug
build:

    swift build --product YAMLPipe
    pytest Tests/yaml
"""

import json
import os
import pathlib
import random
import re
import subprocess
from collections.abc import Callable
from typing import Any

import pytest
import ruamel.yaml
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PIPE = pathlib.Path(os.environ.get("YAML_PIPE", ROOT / ".build/debug/YAMLPipe"))
TREES = 400
SEEDS = range(5)

PIECES = """a B 0 1 é ☃ 😀 # : - ? ! & * | > % @ ` ' " \\ { } [ ] , ~ < << ... --- . e word""".split()
PIECES += [" ", "  ", "\n", "\t", "\r", " #", ": ", "- ", "? ", "\x00", "\x1b", "\u00a0", "\ufeff"]
PIECES += ["word ", "a longer word ", "https://example.com/a?b=c "]
WORDS = """y Y yes No ON off true False null ~ .inf -.INF .nan 0x1F 0o17 017 1_000 1e3 1e+3 .5 5. +1
-0 0b1 1:20 190:20:30 2024-01-01 2024-01-01T00:00:00Z 9223372036854775808 << = 1.0 0.1e-5
!!str ... --- null: - ? : Null""".split()
# Line breaks that are none in YAML 1.2, and what ruamel.yaml wrongly takes for digits (`-_`, `_1`).
OF_YAML_1_1 = ["\u0085", "\u2028", "\u2029", "_"]
NUMBERS = [0, -1, 2**53, 2**63 - 1, -(2**63), 1.5, -0.25, 1e-7, 1e21, 123456.5, 1234567.5, 5e-324]


class Trees:
    """Random values, the same ones for the same seed."""

    def __init__(self, seed: int, more: list[str]) -> None:
        self.random = random.Random(seed)
        self.pieces = PIECES + more

    def string(self) -> str:
        if self.random.random() < 0.3:
            return self.random.choice(WORDS)
        length = self.random.choice([0, 1, 2, 3, 8, 40])
        return "".join(self.random.choice(self.pieces) for _ in range(length))

    def tree(self, depth: int = 5) -> Any:
        kind = self.random.random()
        if depth > 0 and kind < 0.35:
            keys = [self.string() for _ in range(self.random.randrange(6))]
            return {key: self.tree(depth - 1) for key in keys}
        if depth > 0 and kind < 0.55:
            return [self.tree(depth - 1) for _ in range(self.random.randrange(4))]
        if kind < 0.65:
            return self.random.choice([None, True, False, *NUMBERS])
        return self.string()


def as_json(tree: Any) -> str:
    """The tree as JSON that is also YAML: no pairs of surrogates."""
    text = json.dumps(tree, ensure_ascii=False)
    return re.sub("[\u0085\u2028\u2029\ufeff]", lambda match: f"\\u{ord(match[0]):04x}", text)


def rewrite(documents: list[str]) -> list[str]:
    """What our program makes of the documents."""
    if not PIPE.exists():
        pytest.exit(f"{PIPE} is not there: swift build --product YAMLPipe", 4)
    output = subprocess.run(
        [PIPE, "strict"],
        input="\0".join(documents).encode(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    ).stdout.decode()
    answers = output.split("\0")
    assert [answer for answer in answers if not answer.startswith("V")] == []
    return [answer[1:] for answer in answers]


def constructing_signs(constructor: type) -> type:
    """A constructor that takes `=` and `<<` as a value for the strings that they are.

    YAML 1.1 gives them tags of their own, for which these libraries have no constructor.
    """

    class Constructor(constructor):
        pass

    for tag in ("value", "merge"):
        Constructor.add_constructor(
            f"tag:yaml.org,2002:{tag}", lambda self, node: self.construct_scalar(node)
        )
    return Constructor


def resolving_floats(loader: type) -> type:
    """A loader of PyYAML that reads `1e+21` as a number, for which PyYAML itself wants a point."""

    class Loader(loader):
        pass

    number = re.compile(r"^-?[0-9](\.[0-9]+)?e[-+][0-9]{2,}$")
    Loader.add_implicit_resolver("tag:yaml.org,2002:float", number, list("-0123456789"))
    return Loader


PYTHON_LOADER = resolving_floats(constructing_signs(yaml.SafeLoader))
C_LOADER = resolving_floats(constructing_signs(yaml.CSafeLoader))
RUAMEL_CONSTRUCTOR = constructing_signs(ruamel.yaml.SafeConstructor)


def with_pyyaml(text: str) -> Any:
    return yaml.load(text, PYTHON_LOADER)


def with_libyaml(text: str) -> Any:
    return yaml.load(text, C_LOADER)


def with_ruamel(text: str) -> Any:
    reader = ruamel.yaml.YAML(typ="safe", pure=True)
    reader.Constructor = RUAMEL_CONSTRUCTOR
    return reader.load(text)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("read", "more"),
    [(with_pyyaml, OF_YAML_1_1), (with_libyaml, OF_YAML_1_1), (with_ruamel, [])],
    ids=["PyYAML", "libyaml", "ruamel.yaml"],
)
def test_trees_are_read_as_they_were(
    read: Callable[[str], Any], more: list[str], seed: int
) -> None:
    trees = Trees(seed, more)
    expected = [trees.tree() for _ in range(TREES)]
    texts = rewrite([as_json(tree) for tree in expected])
    assert len(texts) == TREES
    for tree, text in zip(expected, texts, strict=True):
        assert_same(read(text), tree, text)


def assert_same(found: Any, expected: Any, text: str) -> None:
    """Fails when the trees differ; numbers are equal when they mean the same, booleans are none."""
    if isinstance(expected, dict):
        assert isinstance(found, dict) and found.keys() == expected.keys(), text
        for key, member in expected.items():
            assert_same(found[key], member, text)
    elif isinstance(expected, list):
        assert isinstance(found, list) and len(found) == len(expected), text
        for left, right in zip(found, expected, strict=True):
            assert_same(left, right, text)
    elif isinstance(expected, (int, float)) and not isinstance(expected, bool):
        assert isinstance(found, (int, float)) and not isinstance(found, bool), text
        assert found == expected, text
    else:
        assert type(found) is type(expected) and found == expected, text
