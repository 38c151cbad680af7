# SPDX-License-Identifier: Apache-2.0
"""Records anew what Go's library answers to the inputs of Tests/Fixtures/yaml/answers.json.

    python3 Tests/yaml/record.py PATH-OF-THE-ORACLE

The oracle is the program of Tests/yaml/oracle. New inputs are added to the file by hand, without an
answer: one JSON object a line, `group` (for people), `in`, and `strict` for the ones that are read
with duplicate keys refused.
"""

import json
import pathlib
import subprocess
import sys

ANSWERS = pathlib.Path(__file__).parent.parent / "Fixtures" / "yaml" / "answers.json"


def answers(oracle: str, mode: str, documents: list[str]) -> list[str]:
    output = subprocess.run(
        [oracle, mode],
        input="\0".join(documents).encode(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    ).stdout.decode()
    return output.split("\0")


def main() -> None:
    cases = json.loads(ANSWERS.read_text())
    for mode in ("rewrite", "strict"):
        chosen = [case for case in cases if case.get("strict", False) == (mode == "strict")]
        documents = [case["in"] for case in chosen]
        for case, answer in zip(chosen, answers(sys.argv[1], mode, documents), strict=True):
            # Version 1.3 begins this text with a capital, 1.4 and later do not.
            case["out"] = answer.replace("EUnsupported map key", "Eunsupported map key")
    lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases)
    ANSWERS.write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
