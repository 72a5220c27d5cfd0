"""The large-workbook child as its parent sees it: started by
spawn, kept warm, asked for one workbook at a time (stack.md 7).

Never imports polars or ADBC: this process has the database open in
its own way, and two SQLite libraries on one file lose its locks.
"""

from __future__ import annotations

import importlib.util
import json
import platform
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forms.excel.write.rows import Plan
from models.told.environment import told, whole

ROOT = Path(__file__).parents[3]
SETTINGS = {
    "POLARS_MAX_THREADS": "2",
    "_RJEM_MALLOC_CONF": "oversize_threshold:0,dirty_decay_ms:5000,muzzy_decay_ms:5000",
}
"""What polars reads at its start. The second keeps the memory of one batch for the next,
which it would else give back to the system and ask for again each time."""
TICK = 1.0
"""Seconds after which `told` hears of no progress too: who waits can look whether it is still wanted."""


ENDS = 10.0
"""Seconds in which a child that closed its output ends."""
CPUINFO = Path("/proc/cpuinfo")
X86 = ("x86_64", "amd64")
NEEDED = frozenset({"avx", "avx2", "bmi1", "bmi2", "fma", "movbe", "popcnt", "sse4_2"})
"""What polars' own build asks of an x86 processor, by the kernel's names: without them it ends its process in
the middle of its work (SIGILL). `polars-runtime-compat` and other processors ask for none of them."""


class EngineLost(Exception):
    """The child died or could not make the workbook."""


@dataclass(frozen=True)
class Place:
    """Sheet (from 1), marker row (from 1) and how many rows go there."""

    sheet: int
    row: int
    rows: int


@dataclass(frozen=True)
class Query:
    """Rows by SQL: the statement, one that counts its rows, and the plans of its columns."""

    sql: str
    count: str
    plans: tuple[Plan, ...]


Template = Callable[[list[int]], tuple[bytes, list[list[Place]]]]
"""Makes the workbook around the rows, once their numbers
are known: its bytes, and the places of each query's rows."""


def lacking() -> str:
    """Why rows are made in plain Python: `library` where a library of the fast road is not installed,
    `processor` where this one cannot run it; empty where it can be had. The processor is asked by the
    kernel's list of what it can do. Where there is no such list (macOS, a container that hides it) nothing
    is said against it: there the child that ends at its start tells (`Engine.start`), never the worker."""
    wanted = ("polars", "adbc_driver_sqlite", "adbc_driver_postgresql", "isal")
    if not all(importlib.util.find_spec(name) for name in wanted):
        return "library"
    return "" if _bears_polars() else "processor"


def _bears_polars() -> bool:
    """Whether the processor knows what polars was built for, as far as the kernel says."""
    if platform.machine().casefold() not in X86 or importlib.util.find_spec("_polars_runtime_compat"):
        return True
    try:
        lines = CPUINFO.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return True
    flags = [frozenset(line.partition(":")[2].split()) for line in lines if line.startswith("flags")]
    return all(each >= NEEDED for each in flags)


def available() -> bool:
    """Whether the fast road can be had; without it rows are made in plain Python."""
    return not lacking()


class Engine:
    """A warm child. Not for several threads at once."""

    def __init__(self) -> None:
        self.child: subprocess.Popen[str] | None = None
        self.heard: queue.Queue[dict[str, Any]] = queue.Queue()

    def start(self) -> None:
        """Start the child unless it runs, and wait for its imports. Raises EngineLost where it ends before
        they are done: `processor` where that cannot do what it was told to, else `child`."""
        if self.child is not None and self.child.poll() is None:
            return
        self.heard = queue.Queue()
        words = [sys.executable, "-m", "forms.excel.write.child"]
        environment = whole(**SETTINGS, PYTHONPATH=str(ROOT), PGCONNECT_TIMEOUT=told("KHOI_CONNECT_TIMEOUT"))
        self.child = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        )
        threading.Thread(target=_hear, args=(self.child.stdout, self.heard), daemon=True).start()
        try:
            self._wait("ready", lambda _rows: None)
        except EngineLost:
            with suppress(subprocess.TimeoutExpired):
                self.child.wait(ENDS)
            unknown = self.child.returncode == -signal.SIGILL
            self.stop()
            raise EngineLost("processor" if unknown else "child") from None

    def stop(self) -> None:
        """End the child, whatever it does."""
        child, self.child = self.child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                with suppress(OSError):  # what was still to be said to the dead
                    if pipe is not None:
                        pipe.close()

    def write(
        self,
        database: tuple[str, str],
        queries: Sequence[Query],
        template: Template,
        out: Path,
        told: Callable[[int], None],
    ) -> dict[str, Any]:
        """Write a workbook to `out`; its size and SHA-256. `told`
        hears the rows done and may raise to stop. Raises EngineLost."""
        try:
            self.start()
            return self._write(database, queries, template, out, told)
        except BaseException:
            self.stop()
            out.unlink(missing_ok=True)
            raise

    def _write(
        self,
        database: tuple[str, str],
        queries: Sequence[Query],
        template: Template,
        out: Path,
        told: Callable[[int], None],
    ) -> dict[str, Any]:
        self._ask(kind=database[0], address=database[1], counts=[query.count for query in queries])
        book, places = template(self._wait("counts", told))
        bulks = [
            {
                "sql": query.sql,
                "plans": [_plain(plan) for plan in query.plans],
                "holes": [(p.sheet, p.row, p.rows) for p in holes],
            }
            for query, holes in zip(queries, places, strict=True)
        ]
        with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
            file.write(book)
            file.flush()
            self._ask(template=file.name, out=str(out), bulks=bulks)
            done: dict[str, Any] = self._wait("done", told)
        return done

    def _ask(self, **words: Any) -> None:
        if self.child is None or self.child.stdin is None:
            raise EngineLost("not started")
        try:
            self.child.stdin.write(json.dumps(words) + "\n")
            self.child.stdin.flush()
        except OSError:
            raise EngineLost("gone") from None

    def _wait(self, name: str, told: Callable[[int], None]) -> Any:
        rows = 0
        while True:
            try:
                words = self.heard.get(timeout=TICK)
            except queue.Empty:
                words = {"rows": rows}
            if name in words:
                return words[name]
            if "wrong" in words:
                raise EngineLost(words["wrong"])
            rows = words.get("rows", rows)
            told(rows)


def _plain(plan: Plan) -> tuple[str, list[tuple[Any, str]] | None]:
    return plan.kind, None if plan.labels is None else list(plan.labels.items())


def _hear(pipe: Any, heard: queue.Queue[dict[str, Any]]) -> None:
    try:
        for line in pipe:
            heard.put(json.loads(line))
    except ValueError:
        pass
    heard.put({"wrong": "the child ended"})
