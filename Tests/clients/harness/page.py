# SPDX-License-Identifier: Apache-2.0
"""What stands on a page of the documentation: its tables, and the commands that a reader types."""

import re
import shlex
from pathlib import Path

CODE = re.compile(r"`([^`]+)`")


def section(page: Path, heading: str) -> str:
    """What stands below a heading, up to the next one of the same level."""
    text = page.read_text()
    level = heading.split(" ")[0]
    begin = text.index(f"\n{heading}\n") + len(heading) + 2
    end = re.search(rf"^#{{1,{len(level)}}} ", text[begin:], re.MULTILINE)
    return text[begin : begin + end.start()] if end else text[begin:]


def rows(text: str) -> list[list[str]]:
    """The cells of the first table of a text, its head first."""
    found: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith("|"):
            found.append([cell.strip() for cell in line.strip("|").split("|")])
        elif found:
            break
    return [row for row in found if not set("".join(row)) <= {"-"}]


def codes(cell: str) -> list[str]:
    """What stands in a cell as code."""
    return CODE.findall(cell)


def commands(text: str) -> list[list[str]]:
    """The commands of the blocks that show a terminal, as lists of words."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        lines = block.replace("\\\n", " ").splitlines()
        found += [shlex.split(line[2:], comments=True) for line in lines if line.startswith("$ ")]
    return found
