"""What the worker costs in an office of one of the sizes, and for how long anybody waits for it: seconds of
CPU, the longest write transaction (its CPU, and by the clock), how many there were; last what the process
held of memory at most. Works on a copy of the file, which is taken away again. Run as
`python -m tests.bench.scale_worker M L10`; of a FILE that is told by its path, the file itself is changed.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any

from sqlalchemy import Engine, event, text

from admin.operations.rounds import work
from admin.operations.upkeep import examine, keep
from models.core.base import make_engine, set_clock
from models.core.periods import Quarter
from models.operations.migrate import migrate
from tests.bench.compare import WORK, machine
from tests.bench.scale_measure import DAY

OPENED, REPORTED = Quarter(2020, 1), Quarter(2019, 4)


@dataclass
class Holds:
    """Write transactions: seconds of CPU and by the clock of each."""

    used: list[float] = field(default_factory=list)
    lasted: list[float] = field(default_factory=list)


@contextmanager
def writers(engine: Engine) -> Iterator[Holds]:
    """Note each transaction that held the writer."""
    found, began = Holds(), {}

    def begin(connection: Any) -> None:
        if not connection.get_execution_options().get("reading", False):
            began[connection] = time.process_time(), time.perf_counter()

    def end(connection: Any) -> None:
        if connection in began:
            used, at = began.pop(connection)
            found.used.append(time.process_time() - used)
            found.lasted.append(time.perf_counter() - at)

    heard = (("begin", begin), ("commit", end), ("rollback", end))
    for name, hear in heard:
        event.listen(engine, name, hear)
    try:
        yield found
    finally:
        for name, hear in heard:
            event.remove(engine, name, hear)


def measured(engine: Engine, name: str, act: Callable[[Callable[[], None]], Any]) -> None:
    """Do it and print a line; what it does before it calls what it is given does not count."""
    with writers(engine) as holds:
        began, at = time.process_time(), time.perf_counter()

        def start() -> None:
            nonlocal began, at
            began, at = time.process_time(), time.perf_counter()
            holds.used.clear()
            holds.lasted.clear()

        act(start)
        used, lasted = time.process_time() - began, time.perf_counter() - at
    longest = max(holds.used, default=0), max(holds.lasted, default=0)
    print(
        f"  {name:22} {used:8.2f} s CPU {lasted:8.2f} s by the clock   "
        f"longest hold {longest[0] * 1000:8.0f} ms CPU "
        f"{longest[1] * 1000:8.0f} ms by the clock   {len(holds.used):4} write transactions",
        flush=True,
    )


def forget(engine: Engine, *statements: str) -> None:
    """Take out what the worker is to make anew."""
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def main() -> None:
    """Print a table for each office."""
    for name in sys.argv[1:] or ["M"]:
        told = Path(name)
        if told.suffix:
            table(told.resolve())
            continue
        copy = WORK / "scale" / f"{name}-worker.sqlite"
        shutil.copyfile(WORK / "scale" / f"{name}.sqlite", copy)
        table(copy)
        for each in copy.parent.glob(f"{copy.name}*"):
            each.unlink()


def table(file: Path) -> None:
    """Print that of one file."""
    folder = file.with_suffix(".instance")
    os.environ["KHOI_BACKUPS"] = str(folder / "backups")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    set_clock(DAY)
    engine = make_engine(f"sqlite:///{file}")
    migrate(engine)

    def rounds(_start: Any = None) -> None:
        work(engine, folder, rounds=1, between=lambda _seconds: None)

    def second(start: Callable[[], None]) -> None:
        done: list[float] = []

        def between(seconds: float) -> None:
            done.append(seconds)
            if len(done) == 1:
                start()

        work(engine, folder, rounds=2, between=between)

    def command(name: str) -> Callable[[Any], Any]:
        if name == "doctor":
            return lambda _start: examine(engine, folder)
        return lambda _start: keep(Namespace(command=name, backup=None), engine, folder)

    print(f"{file.name}, {machine()}", flush=True)
    # A demonstration gets no nightly backup: the round is measured without it, the backup by itself.
    rounds()  # whatever the copy lacks
    measured(engine, "first round of a day", rounds)
    measured(engine, "steady round", second)
    forget(engine, f"DELETE FROM duty WHERE quarter = '{OPENED.first}'")
    measured(engine, "opening a quarter", rounds)
    forget(engine, f"DELETE FROM notice WHERE instr(once, '{REPORTED}') > 0")
    measured(engine, "reminding", rounds)
    for name in ("verify-journal", "doctor", "backup", "restore-drill"):
        measured(engine, name, command(name))
    print(f"  memory at most {getrusage(RUSAGE_SELF).ru_maxrss / 1024:.0f} MB", flush=True)
    engine.dispose()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
