"""The comparison: every library at 10,000, 100,000 and 1,000,000
rows, interleaved, medians; table and picture for the README.

`make bench`, or `python -m tests.bench.compare --rows 10000 --rounds 3`. Times run from when everything is
imported and warm to when the file is whole; memory is the highest sum over all processes; the first byte
is seen in the file. Every cell of the engine's largest file is read back and compared with the table.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from models.core.base import sqlite_module
from tests.bench.data import COLUMNS, LABELS, make, rows
from tests.bench.picture import table, write_picture
from tests.paths import ROOT

WORK = ROOT / "instance" / "bench"
PEERS = WORK / "venv" / "bin" / "python"
OURS = ("engine", "python")
OTHERS = ("xlsxwriter", "openpyxl", "pyexcelerate", "rustpy", "jetxl", "rapidxlsx")
SIZES = (10_000, 100_000, 1_000_000)
SLOW = {"openpyxl": 100_000, "pyexcelerate": 100_000}
"""Libraries that are not asked for more rows than this:
minutes, or more memory than an office's machine has."""
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Measure:
    """One run, or the medians of several."""

    wall: float
    cpu: float
    memory: float
    size: float
    first: float


def tree(pid: int) -> list[int]:
    """A process and all below it."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [each for child in task.read_text().split() for each in tree(int(child))]
        except OSError:
            continue
    return found


def used(pid: int) -> tuple[float, float]:
    """CPU seconds and megabytes of a process and all below it."""
    cpu = memory = 0.0
    for each in tree(pid):
        try:
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        cpu += (int(fields[11]) + int(fields[12]) + int(fields[13]) + int(fields[14])) / TICKS
        memory += int(fields[21]) * PAGE / 2**20
    return cpu, memory


def run(name: str, count: int) -> Measure | None:
    """One run of one library; None where it broke."""
    source, out = WORK / f"{count}.sqlite", WORK / f"{name}.xlsx"
    out.unlink(missing_ok=True)
    words = (
        [sys.executable, "-m", "tests.bench.ours"]
        if name in OURS
        else [str(PEERS), str(ROOT / "tests" / "bench" / "peers.py")]
    )
    child = subprocess.Popen(
        [*words, name, str(source), str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    os.set_blocking(child.stdout.fileno(), True)
    if child.stdout.readline().strip() != "begin":
        child.wait()
        return None
    began, (cpu, memory) = time.monotonic(), used(child.pid)
    os.set_blocking(child.stdout.fileno(), False)
    first, peak, last = 0.0, memory, cpu
    while not (said := child.stdout.readline()):
        if child.poll() is not None:
            return None
        now_cpu, memory = used(child.pid)
        last, peak = max(last, now_cpu), max(peak, memory)
        if not first and out.exists() and out.stat().st_size:
            first = time.monotonic() - began
        time.sleep(0.01)
    wall = time.monotonic() - began
    if said.strip() == "end":
        last = max(last, used(child.pid)[0])
    child.wait()
    return Measure(wall, last - cpu, peak, out.stat().st_size / 2**20, first or wall)


def median(runs: list[Measure]) -> Measure:
    """Medians of each figure."""
    return Measure(
        *(statistics.median(getattr(each, name) for each in runs) for name in Measure.__dataclass_fields__)
    )


def compare(sizes: list[int], rounds: int, wanted: list[str]) -> dict[int, dict[str, Measure]]:
    """Run all, interleaved, and tell each as it comes."""
    found: dict[int, dict[str, Measure]] = {}
    for count in sizes:
        make(sqlite_module(), WORK / f"{count}.sqlite", count)
        runs: dict[str, list[Measure]] = {}
        for _round in range(rounds if count < 1_000_000 else 1):
            for name in wanted:
                if count > SLOW.get(name, count):
                    continue
                measured = run(name, count)
                print(f"{count:>9,} {name:<14} {measured}", flush=True)
                if measured is not None:
                    runs.setdefault(name, []).append(measured)
        found[count] = {name: median(each) for name, each in runs.items()}
    return found


def read_back(count: int) -> int:
    """Compare every cell of the engine's file with the table; returns how many there were."""
    sheet = CalamineWorkbook.from_path(str(WORK / "engine.xlsx")).get_sheet_by_index(0)
    lines = iter(sheet.iter_rows())
    next(lines)
    cells = 0
    for row, line in zip(rows(count), lines, strict=True):
        for (name, kind, _type), stored, shown in zip(COLUMNS, row, line, strict=True):
            wanted = expected(name, kind, stored)
            got = shown if shown != "" else None
            if kind == "moment" and wanted is not None:
                assert got is not None and abs(got - wanted) <= timedelta(milliseconds=1), (
                    row[0],
                    name,
                    got,
                    wanted,
                )
            else:
                assert got == wanted, (row[0], name, got, wanted)
            cells += 1
    return cells


def expected(name: str, kind: str, stored: Any) -> Any:
    """What a reader should give for a value of the table."""
    if name in LABELS:
        return LABELS[name].get(stored)
    if stored is None or kind in ("text", "integer", "number"):
        return stored
    if kind == "points":
        return stored / 100
    return (
        date.fromisoformat(stored) if kind == "date" else datetime.fromisoformat(stored) + timedelta(hours=7)
    )


def machine() -> str:
    """Cores and model of the processor."""
    models = {
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    }
    return f"{os.cpu_count()} cores, {', '.join(sorted(models))}"


def main() -> None:
    """Run, tell, draw, read back."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="*", default=[*OURS, *OTHERS])
    parser.add_argument("--picture", type=Path, default=WORK / "excel.svg")
    parser.add_argument(
        "--by",
        choices=("wall", "cpu"),
        default="wall",
        help="what the picture shows; cpu where others share the machine",
    )
    asked = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    found = compare(asked.rows, asked.rounds, asked.only)
    print(f"\n{machine()}\n\n{table(found)}")
    (WORK / "result.json").write_text(
        json.dumps({str(n): {name: asdict(m) for name, m in each.items()} for n, each in found.items()})
    )
    write_picture(asked.picture, found[max(found)], max(found), machine(), asked.by)
    if "engine" in found[max(found)]:
        print(f"{read_back(max(found)):,} cells of the engine's file read back equal")


if __name__ == "__main__":
    main()
