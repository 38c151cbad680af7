# SPDX-License-Identifier: Apache-2.0
"""How often a call takes memory from the allocator, and the gate that this may not grow.

It counts in the static build, linked once more with a counter before the allocator
(scripts/build-counted.sh). Two runs of N and 2N calls are made, and what they differ by is
what N calls cost; connections and start-up drop out.

    .venv/bin/python Benchmarks/mallocs.py            prints the numbers
    .venv/bin/python Benchmarks/mallocs.py --check    and fails above Benchmarks/thresholds.json
    .venv/bin/python Benchmarks/mallocs.py --record   and writes them there
"""

import argparse
import json
import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "Tests/clients"))

from load import load  # noqa: E402
from payloads import requests  # noqa: E402
from servers import Running, function, with_function  # noqa: E402

THRESHOLDS = HERE / "thresholds.json"
COUNTED = ROOT / ".build/counted/function"
COUNTS = [5, 50]
CALLS = 4000
# The counts vary by a few in a thousand with the work of gRPC's own timers.
MARGIN = 1.01


@contextmanager
def counting(path: Path):
    """Lets programs that are started meanwhile count into a file."""
    os.environ["MALLOC_COUNT_FILE"] = str(path)
    try:
        yield
    finally:
        del os.environ["MALLOC_COUNT_FILE"]


def mallocs_per_call(binary: Path, request: bytes) -> float:
    """What one call takes, on average."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "counter"
        with counting(path):
            running = Running(function(binary))
        with running as server:
            server.prove(request)

            def taken(calls: int) -> int:
                before = read(path)
                load(server, request, calls, connections=1)
                return read(path) - before

            taken(CALLS)
            once, twice = taken(CALLS), taken(2 * CALLS)
    return (twice - once) / CALLS


def read(path: Path) -> int:
    """The counter now."""
    count = int.from_bytes(path.read_bytes(), sys.byteorder)
    if count == 0:
        raise RuntimeError("nothing was counted: is this the program that `make counted` builds?")
    return count


def measure(binary: Path) -> dict[str, float]:
    """Mallocs per call by the number of observed resources."""
    made = with_function(binary, lambda client: requests(client, COUNTS))
    return {str(count): round(mallocs_per_call(binary, made[count]), 2) for count in COUNTS}


def main() -> int:
    """Measures, prints, and checks or records."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", type=Path, default=COUNTED)
    parser.add_argument("--check", action="store_true", help="fail above the thresholds")
    parser.add_argument("--record", action="store_true", help="write the thresholds")
    given = parser.parse_args()
    now = measure(given.binary.resolve())
    if given.record:
        THRESHOLDS.write_text(json.dumps({"mallocs_per_call": now}, indent=2) + "\n")
    allowed = json.loads(THRESHOLDS.read_text())["mallocs_per_call"] if THRESHOLDS.exists() else {}
    broken = False
    for count, value in now.items():
        most = allowed.get(count)
        above = most is not None and value > most * MARGIN
        broken = broken or above or (given.check and most is None)
        said = "no threshold" if most is None else f"threshold {most:g}"
        print(
            f"{count:>3} observed resources: {value:g} mallocs a call, {said}"
            + (": ABOVE" if above else "")
        )
    if broken and given.check:
        print("A call takes more memory than before. If that is meant: --record.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
