"""A disk on which only what was synced survives: the shipped server runs under `strace`, and files are built again as they would be after a cut.

Why strace: it sees what the server, its worker and SQLite really asked of the kernel, with nothing of ours between them (a preloaded
library would be), needs no compiler, and one recording can be cut at any moment. The disk here is worse than real ones: of what was
written and not yet synced, every 512 bytes survive or not by lot, in any order; a new, renamed or removed name survives only
when its folder was synced. Only SQLite and attachments are cut so; PostgreSQL keeps its own promise, and is ended at once with
`pg_ctl stop -m immediate` in test_kill.py.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,openat,mkdir,mkdirat"
SECTOR = 512
LINE = re.compile(r"^(\d+\.\d+) (\w+)\((.*)\)\s+= (-?\d+)(?:<.*>)?.* <(\d+\.\d+)>$")
FILE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2}|[^>\\])*)>")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def tracing(prefix: Path) -> tuple[str, ...]:
    """The words before the server's command."""
    return ("strace", "-ff", "-ttt", "-T", "-y", "-xx", "-s", "4000000", "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", str(prefix))


@dataclass(order=True)
class Event:
    """A call to the kernel: when it began and ended, what, on which file, with what."""

    began: float
    ended: float
    call: str = field(compare=False)
    path: str = field(compare=False)
    data: bytes = field(compare=False, default=b"")
    place: int = field(compare=False, default=0)
    other: str = field(compare=False, default="")


def bytes_of(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def name_of(text: str) -> str:
    """A path as strace prints it: with -xx in hexadecimal."""
    return bytes_of(text).decode(errors="replace") if text.startswith("\\x") else text


def read_trace(prefix: Path, root: Path) -> list[Event]:
    """Everything that was asked of files below `root`, in the order in which it began."""
    found = []
    for path in prefix.parent.glob(f"{prefix.name}.*"):
        with path.open(encoding="ascii", errors="replace") as lines:
            found += [event for line in lines if (event := _event(line, str(root))) is not None]
    return sorted(found)


def _event(line: str, root: str) -> Event | None:
    match = LINE.match(line.rstrip("\n"))
    if match is None or int(match[4]) < 0:
        return None
    began, call, words = float(match[1]), match[2], match[3]
    ended, file, texts = began + float(match[5]), FILE.match(words), TEXT.findall(words)
    path = name_of(file[2]) if file else (name_of(texts[0]) if texts else "")
    if call in ("openat", "mkdir", "mkdirat", "unlink", "unlinkat", "rename", "renameat", "renameat2"):
        path = name_of(texts[0])
        creates = call != "openat" or "O_CREAT" in words
        if not path.startswith(root) or not creates:
            return None
        return Event(began, ended, call.removesuffix("at").removesuffix("at2"), path, other=name_of(texts[1]) if len(texts) > 1 else "")
    if not path.startswith(root):
        return None
    if call in ("pwrite64", "write"):
        place = int(words.rsplit(", ", 1)[1]) if call == "pwrite64" else -1
        return Event(began, ended, "write", path, bytes_of(texts[0])[: int(match[4])], place)
    if call == "ftruncate":
        return Event(began, ended, call, path, place=int(words.rsplit(", ", 1)[1]))
    return Event(began, ended, "sync", path)


@dataclass
class Disk:
    """What is safe and what is on its way, file by file and name by name."""

    safe: dict[str, bytearray]
    names: set[str]
    open: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    waiting: list[Event] = field(default_factory=list)
    lengths: dict[str, int] = field(default_factory=dict)

    def take(self, event: Event, *, lies: bool = False) -> None:
        """One call; a disk that `lies` says synced and does nothing, to show that the test can fail."""
        if event.call == "write":
            if event.place < 0:
                event.place = self.lengths.get(event.path, 0)
            self.lengths[event.path] = max(self.lengths.get(event.path, 0), event.place + len(event.data))
            self.open[event.path].append(event)
        elif event.call == "ftruncate":
            self.lengths[event.path] = event.place
            self.open[event.path].append(event)
        elif event.call == "sync" and not lies:
            self._sync(event)
        elif event.call != "sync":
            self.waiting.append(event)

    def _sync(self, event: Event) -> None:
        """What ended before the sync began is safe; so are the names of a folder."""
        done = [each for each in self.open[event.path] if each.ended <= event.began]
        self.open[event.path] = [each for each in self.open[event.path] if each.ended > event.began]
        for each in done:
            self._write(each)
        for each in [w for w in self.waiting if str(Path(w.other or w.path).parent) == event.path and w.ended <= event.began]:
            self.waiting.remove(each)
            self._name(each)

    def _write(self, event: Event, lot: random.Random | None = None) -> None:
        whole = self.safe.setdefault(event.path, bytearray())
        if event.call == "ftruncate":
            if lot is None or lot.random() < 0.5:
                whole[event.place :] = bytes(max(0, event.place - len(whole)))
            return
        at = 0
        while at < len(event.data):
            step = min(SECTOR - (event.place + at) % SECTOR, len(event.data) - at)
            if lot is None or lot.random() < 0.5:
                end = event.place + at + step
                whole.extend(bytes(max(0, end - len(whole))))
                whole[event.place + at : end] = event.data[at : at + step]
            at += step

    def _name(self, event: Event) -> None:
        if event.call in ("open", "mkdir"):
            self.names.add(event.path)
        elif event.call == "unlink":
            self.names.discard(event.path)
            self.safe.pop(event.path, None)
        elif event.call == "rename":
            self.names.discard(event.path)
            self.names.add(event.other)
            self.safe[event.other] = self.safe.pop(event.path, bytearray())

    def cut(self, lot: random.Random) -> None:
        """The power goes: of what was on its way, some survives, by lot."""
        for events in self.open.values():
            for event in events:
                self._write(event, lot)
        for event in self.waiting[: lot.randint(0, len(self.waiting))]:
            self._name(event)


def survive(before: Path, root: Path, events: list[Event], moment: float, lot: random.Random, target: Path, *, lies: bool = False) -> None:
    """Build in `target` what is left of `root` when the power goes at `moment`; `before` is a copy of `root` from before the recording."""
    safe = {str(root / path.relative_to(before)): bytearray(path.read_bytes()) for path in before.rglob("*") if path.is_file()}
    disk = Disk(safe, set(safe), lengths={name: len(data) for name, data in safe.items()})
    for event in events:
        over = event.ended if event.call == "sync" else event.began
        if over <= moment and not event.path.endswith("-shm"):
            disk.take(event, lies=lies)
    disk.cut(lot)
    for name in disk.names:
        if name in disk.safe:
            place = target / Path(name).relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(disk.safe[name])
