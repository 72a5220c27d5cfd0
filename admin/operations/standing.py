"""How the server's processes stand, told across them by two small files in the office's folder: the worker's
sign of life with each task's last success, and what the process that watches knows of those it keeps running.

`doctor`, the administrator's page and `/server/health` tell it. Nothing of it is in the database, which may
be what is away.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from admin.operations.upkeep import FAILURE, target_of, troubles, undone
from admin.seen.logs import gist
from forms.excel.write.engine import lacking
from models.core.base import now
from models.core.errors import Refusal
from models.operations.backup import backups

WORKER, WATCHED = "worker-standing", "watched"
EACH = timedelta(seconds=10)
"""How often the same sign of life is written."""
LATE = timedelta(minutes=10)
"""After so long without one the worker is taken for stuck: no task and no part of a job takes that long."""
OFTEN, LATELY = 3, timedelta(hours=1)
"""A worker that ended so many times in so long is told."""
ENDS = 10
"""Ends of each process that are kept."""


@dataclass
class Standing:
    """The worker's own side: what it does, since when, and when each task was done last."""

    folder: Path
    rows: Callable[[], str] = lambda: ""
    """Says why rows are made in plain Python; empty where they are not."""
    held: Callable[[], list[float]] = list
    """Tells how long it held the writer, where that is counted (counts.py)."""
    doing: str = ""
    since: datetime = field(default_factory=now)
    told: datetime | None = None
    begun: datetime = field(default_factory=now)
    done: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.done = dict(_read(self.folder / WORKER).get("done", {}))

    def alive(self, doing: str = "") -> None:
        """Tell that the worker lives and what it does; of the same thing now and then only."""
        moment = now()
        if doing == self.doing and self.told is not None and abs(moment - self.told) < EACH:
            return
        if doing != self.doing:
            self.doing, self.since = doing, moment
        self._write(moment)

    def succeeded(self, *tasks: str) -> None:
        """Note that tasks were done just now."""
        moment = now()
        self.done |= dict.fromkeys(tasks, moment.isoformat())
        self._write(moment)

    def _write(self, moment: datetime) -> None:
        self.told = moment
        said = {"number": os.getpid(), "begun": self.begun, "at": moment, "doing": self.doing}
        said |= {"since": self.since, "rows": self.rows(), "held": self.held(), "done": self.done}
        _keep(self.folder / WORKER, said)


@dataclass(frozen=True)
class Process:
    """One process that is kept running, as who watches it told."""

    name: str
    number: int
    """0 while it is waited for."""
    since: datetime
    ends: list[dict[str, str]]
    """The last times it ended: `at`, `how`, and its last words, the newest last."""


@dataclass(frozen=True)
class Seen:
    """What is known of the server's processes."""

    runs: bool
    """Whether the process that watches is there."""
    processes: list[Process]
    at: datetime | None
    """The worker's last sign of life."""
    doing: str
    since: datetime | None
    rows: str
    """Why rows are made in plain Python: `library`, `processor`, `child`; empty where they are not."""
    done: dict[str, datetime]
    """When each task was done last."""
    held: list[float] = field(default_factory=list)
    """How long the worker held the writer, as it counted it; nothing where that is not counted."""

    @property
    def worker(self) -> Process | None:
        """What is known of the worker's process."""
        return next((each for each in self.processes if each.name == "worker"), None)


def keep_watched(folder: Path, children: list[dict[str, Any]]) -> None:
    """Write down what the process that watches knows: it is the one that calls."""
    _keep(folder / WATCHED, {"number": os.getpid(), "processes": children})


def forget_watched(folder: Path) -> None:
    """The server was stopped as it should: nothing is watched any more."""
    with suppress(OSError):
        (folder / WATCHED).unlink(missing_ok=True)


def seen(folder: Path) -> Seen:
    """What the two files tell now; what is missing or unreadable tells nothing."""
    watched, worker = _read(folder / WATCHED), _read(folder / WORKER)
    processes = [
        Process(each["name"], each["number"], datetime.fromisoformat(each["since"]), each["ends"])
        for each in watched.get("processes", [])
    ]
    done = {name: datetime.fromisoformat(at) for name, at in worker.get("done", {}).items()}
    known = backups(target_of(folder))
    if known:  # a round that had nothing to save is no backup
        done["backup"] = known[0].at
    else:
        done.pop("backup", None)
    at, since = (_moment(worker.get(name)) for name in ("at", "since"))
    held = worker.get("held") or []
    rows = str(worker["rows"]) if "rows" in worker else lacking()
    runs, doing = _lives(watched.get("number")), worker.get("doing", "")
    return Seen(runs, processes, at, doing, since, rows, done, held)


def wrong_with(folder: Path) -> list[Refusal]:
    """What is wrong with the worker of a server that runs: no sign of life for LATE (`health.worker`), ended
    again and again (`health.worker_ends`), tasks that were not done when they were tried last
    (`health.round`), the backup of last night (`backup.night`)."""
    found, here = [], seen(folder)
    worker = here.worker
    if here.runs and worker is not None:
        lately = [each for each in worker.ends if now() - datetime.fromisoformat(each["at"]) < LATELY]
        quiet = max(filter(None, (here.at, worker.since)))
        if len(lately) >= OFTEN or (lately and not worker.number):
            last = lately[-1]
            said = gist(last["words"])[:300] or "…"
            found.append(Refusal("health.worker_ends", count=len(lately), how=last["how"], said=said))
        elif now() - quiet > LATE:
            found.append(Refusal("health.worker", at=quiet, doing=here.doing))
    failure = target_of(folder) / FAILURE
    if failure.exists() and "backup" not in troubles(folder):
        found.append(Refusal("backup.night", said=_text(failure)))
    return [*found, *undone(folder)]


def _text(path: Path) -> str:
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace")
    return ""


def _moment(said: Any) -> datetime | None:
    return datetime.fromisoformat(said) if isinstance(said, str) and said else None


def _lives(number: Any) -> bool:
    """Whether a process runs under this number."""
    if not isinstance(number, int) or number <= 0:
        return False
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _keep(path: Path, said: Mapping[str, Any]) -> None:
    """Put it under its name, whole or not at all; it is written anew soon, so that nobody waits for the disk,
    and a disk that takes nothing stops nobody."""
    with suppress(OSError):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(said, file, default=datetime.isoformat)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink()
            raise
