#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes random expressions and texts with what Python's re answers, one JSON document a line.

    scripts/make-python-regex-cases.py 1 600 > Tests/Fixtures/regex/python.jsonl

Only what Python and Go mean alike: ASCII classes, no line feeds (`$` differs before the last one),
no repetition of something that can match nothing, and the first match only.
"""
import json
import random
import re
import sys

ELEMENTS = ["a", "b", "c", r"\d", r"\w", r"\D", r"\W", "[abc]", "[^a]", "[a-c1]", ".", r"\.", "-", "1"]
PLACES = ["^", "$", r"\b", r"\B"]
REPETITIONS = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{2,}", "{1,2}?"]


def expression(depth):
    """An expression, and whether it can match nothing."""
    kind = random.randrange(20)
    if depth == 0 or kind < 7:
        return random.choice(ELEMENTS), False
    if kind < 8:
        return random.choice(PLACES), True
    first, first_empty = expression(depth - 1)
    if kind < 12:
        second, second_empty = expression(depth - 1)
        return first + second, first_empty and second_empty
    if kind < 14:
        second, second_empty = expression(depth - 1)
        return f"(?:{first}|{second})", first_empty or second_empty
    if kind < 17:
        return f"({first})", first_empty
    if first_empty:
        return first, True
    repetition = random.choice(REPETITIONS)
    return f"(?:{first}){repetition}", repetition[0] in "*?"


def main():
    random.seed(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        pattern, _ = expression(4)
        text = "".join(random.choice("aabbc11-. _") for _ in range(random.randrange(1, 12)))
        match = re.search(pattern, text, re.ASCII)
        spans = [list(match.span(g)) for g in range(match.re.groups + 1)] if match else None
        print(json.dumps({"pattern": pattern, "text": text, "spans": spans}))


main()
