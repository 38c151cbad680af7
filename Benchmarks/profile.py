# SPDX-License-Identifier: Apache-2.0
"""Where the function's processor time goes: a profile by perf of the static build with symbols.

.venv/bin/python Benchmarks/profile.py --resources 50
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "Tests/clients"))

from load import load  # noqa: E402
from payloads import requests  # noqa: E402
from servers import Running, function, with_function  # noqa: E402

DATA = ROOT / ".cache/profile.data"
WARM_UP = 2000


def main() -> int:
    """Records a load and prints the functions that took the time."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--resources", type=int, default=5, help="observed resources")
    parser.add_argument("--calls", type=int, default=40_000)
    parser.add_argument(
        "--least", type=float, default=0.5, help="percent below which none is shown"
    )
    parser.add_argument("--binary", type=Path, default=ROOT / ".build/static/release/function")
    given = parser.parse_args()
    if not shutil.which("perf"):
        print("perf is not there: apt-get install linux-perf", file=sys.stderr)
        return 1
    binary = given.binary.resolve()
    made = with_function(binary, lambda client: requests(client, [given.resources]))
    request = made[given.resources]
    DATA.parent.mkdir(exist_ok=True)
    with Running(function(binary)) as server:
        server.prove(request)
        load(server, request, WARM_UP)
        recorder = subprocess.Popen(
            ["perf", "record", "-q", "-F", "1999", "-g", "-o", DATA, "-p", str(server.pid)]
        )
        measured = load(server, request, given.calls)
        recorder.send_signal(2)
        recorder.wait(60)
    print(f"{measured.processor_seconds_per_call * 1e6:.1f} us a call, {len(request)} bytes")
    report = ["perf", "report", "--stdio", "--no-children", "-g", "none", "-i", DATA]
    return subprocess.run([*report, "--percent-limit", str(given.least)], timeout=300).returncode


if __name__ == "__main__":
    sys.exit(main())
