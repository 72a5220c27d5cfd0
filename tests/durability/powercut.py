"""A disk on which only what was synced survives: the shipped server runs
under `strace`, and files are built again as they would be after a cut.

Why strace: it sees what the server, its worker and SQLite really asked of the kernel, with
nothing of ours between them (a preloaded library would be), needs no compiler, and one recording
can be cut at any moment. The disk here is worse than real ones: of what was written and not yet
synced, every 512 bytes survive or not by lot, in any order; a new, renamed or removed name
survives only when its folder was synced, or, on a disk `as_ext4`, when the file itself was
(PostgreSQL reckons with that for the files of a new table, SQLite and attachments do not).
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

CALLS = (
    "pwrite64,pwritev,pwritev2,write,writev,fsync,fdatasync,ftruncate,fallocate,"
    "unlink,unlinkat,rename,renameat,renameat2,openat,mkdir,mkdirat"
)
WRITES = {"write": -1, "writev": -1, "pwrite64": 1, "pwritev": 1, "pwritev2": 2}
"""Calls that write, and which of their last arguments is the place; -1 for the end of the file."""
NAMING = ("openat", "mkdir", "mkdirat", "unlink", "unlinkat", "rename", "renameat", "renameat2")
SECTOR = 512
LINE = re.compile(r"^(\d+\.\d+) (\w+)\((.*)\)\s+= (-?\d+)(?:<.*>)?.* <(\d+\.\d+)>$")
FILE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2}|[^>\\])*)>")
WRITING = re.compile("O_CREAT|O_WRONLY|O_RDWR")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def tracing(prefix: Path) -> tuple[str, ...]:
    """The words before the server's command."""
    return (
        "strace",
        "-ff",
        "-ttt",
        "-T",
        "-y",
        "-xx",
        "-s",
        "4000000",
        "--seccomp-bpf",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(prefix),
    )


@dataclass(order=True)
class Event:
    """A call to the kernel: when it began and ended, what, on which
    file, with what; `other` is a new name, or how a file was opened."""

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
    if call in NAMING:
        path, *others = (
            str(Path(root, name_of(text))) for text in texts
        )  # PostgreSQL works from inside its folder
        if not path.startswith(root) or (call == "openat" and not WRITING.search(words)):
            return None
        other = words[words.rindex('"') :] if call == "openat" else "".join(others[:1])
        return Event(began, ended, call.removesuffix("2").removesuffix("at"), path, other=other)
    path = name_of(file[2]) if file else ""
    if not path.startswith(root) or (file and words[file.end() :].startswith("(deleted)")):
        return None
    numbers = [int(word) for word in words.rsplit(", ", 3)[1:] if word.isdecimal()]
    if call in WRITES:
        return Event(
            began,
            ended,
            "write",
            path,
            b"".join(map(bytes_of, texts))[: int(match[4])],
            -1 if WRITES[call] < 0 else numbers[-WRITES[call]],
        )
    if call in ("ftruncate", "fallocate"):
        return Event(
            began, ended, call, path, place=numbers[-1] if call == "ftruncate" else sum(numbers[-2:])
        )
    return Event(began, ended, "sync", path)


@dataclass
class Disk:
    """What is safe and what is on its way: contents by
    file (a number, as names come and go), names by folder."""

    root: str
    as_ext4: bool = False
    now: dict[str, int] = field(default_factory=dict)
    """Names as the running server sees them."""
    names: dict[str, int] = field(default_factory=dict)
    """Names that survive."""
    folders: set[str] = field(default_factory=set)
    safe: list[bytearray] = field(default_factory=list)
    open: dict[int, list[Event]] = field(default_factory=lambda: defaultdict(list))
    lengths: dict[int, int] = field(default_factory=dict)
    at: dict[str, int] = field(default_factory=dict)
    """Where the next `write` goes, since the file was opened last; else at its end."""
    waiting: list[tuple[Event, int]] = field(default_factory=list)

    def hold(self, path: str, data: bytes) -> None:
        """A file that was there, safe, before everything."""
        self.now[path] = self.names[path] = self._new(data)

    def _new(self, data: bytes = b"") -> int:
        self.safe.append(bytearray(data))
        self.lengths[len(self.safe) - 1] = len(data)
        return len(self.safe) - 1

    def take(self, event: Event, *, lies: bool = False) -> None:
        """One call; a disk that `lies` says synced and does nothing, to show that the test can fail."""
        if event.call == "sync":
            if not lies:
                self._sync(event)
        elif event.call in ("write", "ftruncate"):
            self._content(event)
        else:
            self._naming(event)

    def _content(self, event: Event) -> None:
        number = self.now.get(event.path)
        if number is None:
            return
        if event.call == "write" and event.place < 0:
            event = replace(event, place=self.at.get(event.path, self.lengths[number]))
            if event.path in self.at:
                self.at[event.path] += len(event.data)
        end = event.place + len(event.data)
        self.lengths[number] = event.place if event.call == "ftruncate" else max(self.lengths[number], end)
        self.open[number].append(event)

    def _naming(self, event: Event) -> None:
        if event.call == "open":
            self._open(event)
        elif event.call == "mkdir":
            self.waiting.append((event, -1))
        elif event.path in self.now:
            number = self.now.pop(event.path)
            if event.call == "rename":
                self.now[event.other] = number
            self.waiting.append((event, number))

    def _open(self, event: Event) -> None:
        if event.path not in self.now and "O_CREAT" in event.other:
            self.now[event.path] = self._new()
            self.waiting.append((event, self.now[event.path]))
        elif "O_TRUNC" in event.other:
            self._content(replace(event, call="ftruncate"))
        self.at.pop(event.path, None)
        if "O_APPEND" not in event.other:
            self.at[event.path] = 0

    def _sync(self, event: Event) -> None:
        """What ended before the sync began is safe: a file's content, a folder's names."""
        number = self.now.get(event.path)
        if number is not None:
            done = [each for each in self.open[number] if each.ended <= event.began]
            self.open[number] = [each for each in self.open[number] if each.ended > event.began]
            for each in done:
                self._write(number, each)
        for waiting in [w for w in self.waiting if self._with(w[0], event) and w[0].ended <= event.began]:
            self.waiting.remove(waiting)
            self._name(*waiting)

    def _with(self, naming: Event, sync: Event) -> bool:
        """Whether a name is safe when this was synced: its folder, or on ext4 the new file itself."""
        return str(Path(naming.path).parent) == sync.path or (
            self.as_ext4 and naming.call == "open" and naming.path == sync.path
        )

    def _write(self, number: int, event: Event, lot: random.Random | None = None) -> None:
        whole, at = self.safe[number], 0
        if event.call != "write" and (lot is None or lot.random() < 0.5):
            if event.call == "ftruncate":
                del whole[event.place :]
            whole.extend(bytes(max(0, event.place - len(whole))))
        while at < len(event.data):
            step = min(SECTOR - (event.place + at) % SECTOR, len(event.data) - at)
            if lot is None or lot.random() < 0.5:
                end = event.place + at + step
                whole.extend(bytes(max(0, end - len(whole))))
                whole[event.place + at : end] = event.data[at : at + step]
            at += step

    def _name(self, event: Event, number: int) -> None:
        if event.call == "mkdir":
            self.folders.add(event.path)
        elif event.call == "open":
            self.names[event.path] = number
        else:
            self.names.pop(event.path, None)
            if event.call == "rename":
                self.names[event.other] = number

    def standing(self) -> set[str]:
        """Folders that survive."""
        return self.folders | {self.root}

    def cut(self, lot: random.Random) -> dict[str, bytes]:
        """The power goes: of what was on its way, some survives, by lot; returns the files that are left."""
        for number, events in self.open.items():
            for event in events:
                self._write(number, event, lot)
        for waiting in self.waiting[: lot.randint(0, len(self.waiting))]:
            self._name(*waiting)
        return {
            name: bytes(self.safe[number])
            for name, number in self.names.items()
            if str(Path(name).parent) in self.standing()
        }


@dataclass
class Recording:
    """A folder as it was, and everything that was asked of it since."""

    before: Path
    root: Path
    events: list[Event]
    as_ext4: bool = False

    def survive(self, moment: float, lot: random.Random, target: Path, *, lies: bool = False) -> None:
        """Build in `target` what is left of `root` when the power goes at `moment`."""
        disk = Disk(str(self.root), self.as_ext4)
        for path in sorted(self.before.rglob("*")):
            if path.is_file():
                disk.hold(str(self.root / path.relative_to(self.before)), path.read_bytes())
            else:
                disk.folders.add(str(self.root / path.relative_to(self.before)))
        for event in self.events:
            over = event.ended if event.call == "sync" else event.began
            if over <= moment and not event.path.endswith("-shm"):
                disk.take(event, lies=lies)
        left = disk.cut(lot)
        for name in disk.standing():
            (target / Path(name).relative_to(self.root)).mkdir(parents=True, exist_ok=True)
        for name, data in left.items():
            (target / Path(name).relative_to(self.root)).write_bytes(data)
