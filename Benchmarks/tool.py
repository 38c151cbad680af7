# SPDX-License-Identifier: Apache-2.0
"""How long one render of the example database takes, from the start of the process to its last byte,
how long a thousand tests of it take, and how much memory, against the bars. Needs dist/nanoidp.

    .venv/bin/python Benchmarks/tool.py            fails above a bar
    .venv/bin/python Benchmarks/tool.py --runs=100
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples/database"
MILLISECONDS = 30
MEBIBYTES = 40
TESTS_MILLISECONDS = 5000
TESTS_MEBIBYTES = 64

# One test of a database of its own name: two renders, until it is ready, and what must come of them.
TEST = """
  - name: database {number}
    patches: {{addFields: {{metadata.name: orders-{number}}}}}
    inputs:
      xr: {{path: {example}/xr.yaml}}
      composition: {{path: {example}/composition.yaml}}
      extraResources: {{path: {example}/required.yaml}}
    rounds:
    - {{}}
    - {{markReady: all}}
    assertions:
    - type: chainsaw
      chainsaw:
        resources:
        - kind: Cluster
          metadata: {{name: orders-{number}}}
          spec: {{"(contains(imageName, ':17'))": true, instances: 1}}
    - type: resources
      ready: {{cluster: true, database/audit: true}}
"""


def write_tests(folder: str) -> None:
    """A thousand tests in twenty files."""
    for file in range(20):
        tests = (TEST.format(number=f"{file}-{test}", example=EXAMPLE) for test in range(50))
        head = "apiVersion: test.crossplane.io/v1alpha1\nkind: CompositionTest\n"
        text = f"{head}metadata: {{name: suite-{file}}}\nspec:\n  tests:{''.join(tests)}"
        Path(folder, f"suite-{file}.yaml").write_text(text, encoding="utf-8")


def run(command: list[str]) -> tuple[float, float]:
    """The milliseconds and the mebibytes of one run."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read()
    taken = (time.perf_counter() - begin) * 1000
    _, status, usage = os.wait4(process.pid, 0)
    process.stdout.close()
    if status != 0 or not output.endswith(b"\n"):
        sys.exit(f"{' '.join(command)} failed")
    return taken, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=40)
    runs = parser.parse_args().runs
    files = {name: str(EXAMPLE / f"{name}.yaml") for name in ("xr", "composition", "functions")}
    command = [str(ROOT / "dist/nanoidp"), "render", *files.values()]
    command += ["-o", str(EXAMPLE / "observed.yaml"), "-e", str(EXAMPLE / "required.yaml")]
    command += ["--xrd", str(ROOT / "xrds/database.yaml"), "-x", "-r"]
    times, memory = zip(*(run(command) for _ in range(runs)))
    middle, peak = statistics.median(times), max(memory)
    print(f"render of the example: median {middle:.1f} ms of {runs} runs, at most {peak:.1f} MiB")
    if middle > MILLISECONDS or peak > MEBIBYTES:
        sys.exit(f"above the bar of {MILLISECONDS} ms and {MEBIBYTES} MiB")

    with tempfile.TemporaryDirectory() as folder:
        write_tests(folder)
        command = [str(ROOT / "dist/nanoidp"), "test", folder, "--jobs", "2"]
        times, memory = zip(*(run(command) for _ in range(max(1, runs // 8))))
    middle, peak = statistics.median(times), max(memory)
    print(f"a thousand tests: median {middle:.0f} ms of {len(times)} runs, at most {peak:.1f} MiB")
    if middle > TESTS_MILLISECONDS or peak > TESTS_MEBIBYTES:
        sys.exit(f"above the bar of {TESTS_MILLISECONDS} ms and {TESTS_MEBIBYTES} MiB")


if __name__ == "__main__":
    main()
