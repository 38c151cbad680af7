# SPDX-License-Identifier: Apache-2.0
"""Measures the function in one run on one machine, with the floor and a peer beside it.

The floor is a bare echo in C on the same gRPC C core, which reads nothing. A second one reads: it
takes each request apart with protobuf-c and puts it together again, and composes nothing. The peer
is a hello function on Crossplane's Python SDK. A real client first proves each to answer rightly; then h2load calls them in turn, round
by round, and what is printed are medians. Processor time is the server's own, user and system, by
call: on a machine with other work it is the steadiest figure.

    make bench     or     .venv/bin/python Benchmarks/run.py [--quick] [--json FILE]
"""

import argparse
import json
import statistics
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT / "Tests/clients"))

import mallocs  # noqa: E402
from family import family, heaviest  # noqa: E402
from load import load  # noqa: E402
from payloads import requests  # noqa: E402
from servers import (  # noqa: E402
    Kind,
    Running,
    build_echo,
    echo,
    function,
    python,
    reading,
    with_function,
)
from startup import startup  # noqa: E402

SMALL, LARGE, HUGE = 5, 50, 500
MEBIBYTE = 1024 * 1024
# For what is given back after the last answer; the same for every server.
SETTLING_SECONDS = 0.5


@dataclass(frozen=True)
class Effort:
    """How much is measured."""

    rounds: int
    calls: dict[str, dict[int, int]]
    memory_calls: tuple[int, int]
    starts: int


FULL = Effort(
    rounds=7,
    calls={
        "function": {SMALL: 40_000, LARGE: 10_000},
        "C echo": {SMALL: 40_000, LARGE: 10_000},
        "C, reading": {SMALL: 20_000, LARGE: 3_000},
        "Python SDK": {SMALL: 2_000, LARGE: 1_000},
    },
    memory_calls=(100_000, 5_000),
    starts=20,
)
QUICK = Effort(
    rounds=3,
    calls={
        "function": {SMALL: 10_000, LARGE: 2_000},
        "C echo": {SMALL: 10_000, LARGE: 2_000},
        "C, reading": {SMALL: 5_000, LARGE: 1_000},
        "Python SDK": {SMALL: 500, LARGE: 250},
    },
    memory_calls=(20_000, 500),
    starts=5,
)


@dataclass(frozen=True)
class Row:
    """One line of the table: a number, the bar it has to reach, and whether it does."""

    what: str
    value: str
    beside: str
    bar: str
    passed: bool | None


def rates(kinds: list[Kind], payload: bytes, count: int, effort: Effort) -> dict:
    """Medians of requests a second and of processor microseconds a call, by server.

    `count` says for which of the sizes the payload takes as many calls.
    """
    out = {}
    rounds: dict[str, list] = {kind.name: [] for kind in kinds}
    servers = [Running(kind) for kind in kinds]
    try:
        sizes = {one.kind.name: one.prove(payload) for one in servers}
        for _ in range(effort.rounds):
            for one in servers:
                measured = load(one, payload, effort.calls[one.kind.name][count])
                check_size(one.kind, measured.bytes_per_answer, sizes[one.kind.name])
                rounds[one.kind.name].append(measured)
    finally:
        for one in servers:
            one.__exit__()
    for name, all_measured in rounds.items():
        out[name] = (
            statistics.median(one.per_second for one in all_measured),
            statistics.median(one.processor_seconds_per_call for one in all_measured) * 1e6,
        )
    return out


def check_size(kind: Kind, measured: float, proven: int) -> None:
    """Holds that under load the answers are those that were proven right, by their size."""
    if measured != proven + 5:
        raise RuntimeError(f"{kind.name} answers {measured} bytes under load, {proven + 5} alone")


def memory(kind: Kind, payloads: dict[int, bytes], effort: Effort) -> tuple[int, int, int]:
    """Resident memory idle, after many small calls, and after large ones."""
    with Running(kind) as server:
        server.client().close()
        idle = server.memory()
        load(server, payloads[SMALL], effort.memory_calls[0])
        small = server.memory()
        load(server, payloads[HUGE], effort.memory_calls[1])
        time.sleep(SETTLING_SECONDS)
        return idle, small, server.memory()


def rate_rows(found: dict) -> list[Row]:
    """The rows about speed."""
    rows = []
    for count in (SMALL, LARGE):
        (ours, cpu), (floor, floor_cpu), (peer, peer_cpu) = (
            found[count][name] for name in ("function", "C echo", "Python SDK")
        )
        what = f"{count} resources"
        beside = f"C echo {floor:,.0f}, Python SDK {peer:,.0f}"
        rows.append(
            Row(
                f"requests a second, {what}",
                f"{ours:,.0f} = {ours / floor:.2f} x C echo",
                beside,
                ">= 0.7 x C echo",
                ours >= 0.7 * floor,
            )
        )
        rows.append(reading_row(found[count]))
        if count == SMALL:
            rows.append(Row("", f"{ours / peer:.1f} x Python SDK", "", ">= 8 x", ours >= 8 * peer))
        rows.append(
            Row(
                f"processor time a call, {what}",
                f"{cpu:.1f} us = {cpu / floor_cpu:.2f} x C echo",
                f"C echo {floor_cpu:.1f}, reading {found[count]['C, reading'][1]:.1f}, "
                f"Python SDK {peer_cpu:,.0f} us",
                "<= 1.5 x C echo",
                cpu <= 1.5 * floor_cpu,
            )
        )
    return rows


def reading_row(found: dict) -> Row:
    """The row about what a server takes that reads its request and does nothing else."""
    (ours, _), (floor, _) = found["function"], found["C, reading"]
    value = f"{ours / floor:.2f} x C, reading"
    return Row("", value, f"C, reading {floor:,.0f}", ">= 0.7 x C, reading", ours >= 0.7 * floor)


def family_rows(binary: Path, effort: Effort) -> list[Row]:
    """The rows about the heaviest composition of the family."""
    name, request = heaviest(binary)
    found = rates([family(binary), echo(), reading()], request, SMALL, effort)
    (ours, cpu), (floor, floor_cpu) = found["function"], found["C echo"]
    return [
        Row(
            f"requests a second, {name}, {len(request) / 1000:.1f} KB",
            f"{ours:,.0f} = {ours / floor:.2f} x C echo",
            f"C echo {floor:,.0f}",
            ">= 0.6 x C echo",
            ours >= 0.6 * floor,
        ),
        reading_row(found),
        Row(
            "processor time a call, the same",
            f"{cpu:.1f} us = {cpu / floor_cpu:.2f} x C echo",
            f"C echo {floor_cpu:.1f}, reading {found['C, reading'][1]:.1f} us",
            "reported",
            None,
        ),
    ]


def memory_rows(ours: tuple[int, ...], floor: tuple[int, ...], effort: Effort) -> list[Row]:
    """The rows about memory."""
    small, huge = effort.memory_calls
    names = ("idle", f"after {small:,} small calls", f"after {huge:,} huge calls")
    rows = []
    for name, mine, bare, bar in zip(names, ours, floor, (10, 16, 32), strict=True):
        size, beside = mine / MEBIBYTE, f"C echo {bare / MEBIBYTE:.1f}"
        passed = size <= bar
        rows.append(Row(f"memory {name}", f"{size:.1f} MiB", beside, f"<= {bar} MiB", passed))
    return rows


def start_row(ours: tuple[float, float], floor: tuple[float, float]) -> Row:
    """The row about starting."""
    least, middle = (seconds * 1000 for seconds in ours)
    beside = f"C echo {floor[0] * 1000:.1f} / {floor[1] * 1000:.1f}"
    value = f"{least:.1f} / {middle:.1f} ms"
    return Row("start to first answer, least / median", value, beside, "<= 12 ms", least <= 12)


def file_row(binary: Path) -> Row:
    """The row about the file."""
    size = binary.stat().st_size / 1e6
    # A program that needs a loader names it in its own text.
    static = b"ld-linux" not in binary.read_bytes()[:4096]
    value = f"{size:.1f} MB, {'static' if static else 'DYNAMIC'}"
    return Row("dist/function", value, "", "static, <= 24 MB", static and size <= 24)


def malloc_rows(binary: Path) -> list[Row]:
    """The rows about the allocator, when there is a build to count in."""
    if not binary.exists():
        return [Row("mallocs a call", "not measured", "needs `make counted`", "reported", None)]
    rows = []
    for count, value in mallocs.measure(binary).items():
        rows.append(Row(f"mallocs a call, {count} resources", f"{value:g}", "", "reported", None))
    return rows


def table(rows: list[Row]) -> str:
    """The rows as text."""
    heading = Row("WHAT", "THIS RUN", "BESIDE IT", "BAR", None)
    cells = [(row.what, row.value, row.beside, row.bar) for row in [heading, *rows]]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for row, parts in zip([heading, *rows], cells, strict=True):
        verdict = {True: "PASS", False: "MISS", None: ""}[row.passed]
        padded = (part.ljust(width) for part, width in zip(parts, widths, strict=True))
        lines.append("  ".join([*padded, verdict]).rstrip())
    return "\n".join(lines)


def main() -> int:
    """Measures everything and prints the table; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a third of the rounds, fewer calls")
    parser.add_argument("--json", type=Path, help="also write the table there")
    parser.add_argument("--binary", type=Path, default=ROOT / "dist/function")
    parser.add_argument("--counted", type=Path, default=mallocs.COUNTED)
    given = parser.parse_args()
    binary, effort = given.binary.resolve(), QUICK if given.quick else FULL
    build_echo()
    payloads = with_function(binary, lambda client: requests(client, [SMALL, LARGE, HUGE]))
    for count, data in payloads.items():
        print(f"{count:>4} observed resources: {len(data) / 1000:.1f} KB a request", flush=True)
    kinds = [function(binary), echo(), reading(), python()]
    sizes = (SMALL, LARGE)
    rows = rate_rows({count: rates(kinds, payloads[count], count, effort) for count in sizes})
    rows += family_rows(binary, effort)
    rows += memory_rows(*(memory(kind, payloads, effort) for kind in kinds[:2]), effort)
    rows.append(start_row(*(startup(kind, payloads[SMALL], effort.starts) for kind in kinds[:2])))
    rows.append(file_row(binary))
    rows += malloc_rows(given.counted.resolve())
    print("\n" + table(rows))
    if given.json:
        given.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n")
    missed = [row for row in rows if row.passed is False]
    print(f"\n{len(missed)} bars missed" if missed else "\nEvery bar reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
