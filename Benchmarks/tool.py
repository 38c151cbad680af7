# SPDX-License-Identifier: Apache-2.0
"""How long one render of the example database takes, from the start of the process to its last byte,
and how much memory, against the bars. Needs dist/nanoidp.

    .venv/bin/python Benchmarks/tool.py            fails above a bar
    .venv/bin/python Benchmarks/tool.py --runs=100
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples/database"
MILLISECONDS = 30
MEBIBYTES = 40


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


if __name__ == "__main__":
    main()
