"""Several processes that serve one port: each on a core, all taking from one listening socket.

This process only watches. One that ends is begun again after a pause that grows, the worker likewise. Told
to begin anew (SIGHUP) it puts the program as it stands on the disk in its own place, keeping the socket and
the processes that serve: these finish what they have in hand once new ones are there, and nobody is refused.
"""

from __future__ import annotations

import errno
import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from admin.operations.standing import ENDS, forget_watched, keep_watched
from admin.seen.logs import tend
from models.core.base import now
from models.core.errors import Refusal
from models.told.environment import HELD, LISTENING, hand, is_handed, take, told, told_number

MOST = 4
"""How many serve at most where it is not told; fewer on fewer cores."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
STEADY = 30.0
"""Seconds after which one that ended had run well: it begins again at once."""
BACKLOG = 1024
MISSING_FAMILY = (errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL)
TOLD = (signal.SIGTERM, signal.SIGINT)
TRIED = 120
"""Seconds in which a new program says that it can serve, before it takes the place of this one."""
LEAVE = 25.0
"""Seconds that are waited for those that finish what they have in hand."""
log = logging.getLogger("khoi")


def wanted() -> int:
    """How many processes serve."""
    return told_number("KHOI_PROCESSES") or _cores()


def _cores() -> int:
    return min(len(os.sched_getaffinity(0)), MOST) if hasattr(os, "sched_getaffinity") else 1


def listening(host: str, port: int) -> list[socket.socket]:
    """The sockets of an address, bound and listening, or those kept by the program before. Refuses
    `server.port` where another program has the port (processes of one that was killed leave it in a second),
    `server.address` where it cannot be listened to for another reason, `server.system` where a system cannot
    fork."""
    if not hasattr(os, "fork"):
        raise Refusal("server.system")
    if is_handed(LISTENING):
        numbers = told(LISTENING).partition("|")[0].split(",")
        kept = [socket.socket(fileno=int(number)) for number in numbers]
        for one in kept:
            one.set_inheritable(False)
        return kept
    until = time.monotonic() + 3
    while True:
        try:
            return _bound(host, port)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise Refusal("server.address", host=host, port=port, said=error.strerror or error) from None
            if time.monotonic() > until:
                raise Refusal("server.port", port=port) from None
            time.sleep(0.1)


def _bound(host: str, port: int) -> list[socket.socket]:
    """One socket for each family of the address that the system has."""
    found: list[socket.socket] = []
    failed: OSError | None = None
    known = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    for family, kind, proto, _name, where in known:
        if family not in (socket.AF_INET, socket.AF_INET6):
            continue
        try:
            found.append(_one(family, kind, proto, where))
        except OSError as error:
            if error.errno not in MISSING_FAMILY:
                for each in found:
                    each.close()
                raise
            failed = error
    if not found and failed is not None:
        raise failed
    return found


def _one(family: int, kind: int, proto: int, where: Any) -> socket.socket:
    one = socket.socket(family, kind, proto)
    try:
        if family == socket.AF_INET6:
            one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        one.bind(where)
        one.listen(BACKLOG)
    except OSError:
        one.close()
        raise
    return one


def end_those_before() -> None:
    """Let the processes that serve still with the program before finish and end: what follows changes the
    database's schema. Whoever asks meanwhile waits at the socket."""
    kept, _bar, numbers = told(LISTENING).partition("|")
    if numbers:
        hand(LISTENING, f"{kept}|")
        _end({int(number) for number in numbers.split(",")})


def _end(there: set[int]) -> None:
    """Tell processes to finish what they have in hand, and wait for it; whoever takes too long is killed."""
    for number in there:
        _tell(number, signal.SIGTERM)
    until = time.monotonic() + LEAVE
    while there and time.monotonic() < until:
        ended = _reap()
        if ended is None:
            time.sleep(0.05)
        else:
            there.discard(ended[0])
    for number in there:
        _tell(number, signal.SIGKILL)


@dataclass
class Child:
    """One process that is kept running: how it is begun, and since when this one runs."""

    name: str
    begin: Callable[[], int]
    number: int = 0
    since: float = 0.0
    pause: float = FIRST_PAUSE
    due: float = 0.0
    clock: Callable[[], float] = time.monotonic
    words: Callable[[], str] = lambda: ""
    """Tells what one that ended said last."""
    begun: datetime = field(default_factory=now)
    ends: list[dict[str, str]] = field(default_factory=list)
    """The last times it ended: when, how, and its last words."""

    def start(self) -> None:
        """Begin it; where the system has no room for one more, after a pause."""
        self.since, self.begun = self.clock(), now()
        try:
            self.number = self.begin()
        except OSError as error:
            self.wait(str(error))

    def ended(self, status: int) -> None:
        """Note that it ended, and when it begins again."""
        if self.clock() - self.since >= STEADY:
            self.pause = FIRST_PAUSE
        self.wait(_how(status), self.words())

    def wait(self, why: str, words: str = "") -> None:
        """Begin it again after a pause, which grows."""
        said = "; its last words:\n" + words if words else ""
        log.warning("%s ended (%s), again in %.0f s%s", self.name, why, self.pause, said)
        self.ends = [*self.ends, {"at": now().isoformat(), "how": why, "words": words}][-ENDS:]
        self.number, self.due = 0, self.clock() + self.pause
        self.pause = min(self.pause * 2, LONGEST_PAUSE)

    def told(self) -> dict[str, Any]:
        """As it is written down for others (standing.py)."""
        return {"name": self.name, "number": self.number, "since": self.begun.isoformat(), "ends": self.ends}


def _how(status: int) -> str:
    code = os.waitstatus_to_exitcode(status)
    return f"signal {-code}" if code < 0 else f"exit {code}"


@dataclass
class Watch:
    """Keeps processes running until told to stop, or to put a new program in its place."""

    sockets: Sequence[socket.socket]
    held: int | None = None
    """The file that holds the lock of the office, where there is one."""
    folder: str = "."
    """Where the program lies."""
    children: list[Child] = field(default_factory=list)
    leaving: list[int] = field(default_factory=list)
    told: str = ""
    instance: Path | None = None
    """Where the log lies, and where is written down what is watched."""
    written: list[dict[str, Any]] = field(default_factory=list)

    def run(self) -> None:
        """Serve until told to stop; returns when all have ended. Whoever closes the terminal in which it runs
        stops it, as ever; elsewhere SIGHUP says that a new program lies there."""
        lost = "stop" if sys.stdin is not None and sys.stdin.isatty() else "again"
        for number in TOLD:
            signal.signal(number, lambda *_given: self._hear("stop"))
        if is_handed(LISTENING) or signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:
            signal.signal(signal.SIGHUP, lambda *_given: self._hear(lost))
        signal.pthread_sigmask(signal.SIG_UNBLOCK, TOLD)  # what was told while the program changed
        if "|" in told(LISTENING):
            self.leaving = [int(n) for n in take(LISTENING).partition("|")[2].split(",") if n]
        with suppress(OSError):
            # the place of temporary files, one for all: where it is full, whoever looks first goes elsewhere
            tempfile.gettempdir()
        for child in self.children:
            child.start()
        while self.told != "stop":
            if self.told == "again":
                self._again()
            self._look()
            time.sleep(0.2)
        self._stop()

    def _hear(self, word: str) -> None:
        if self.told != "stop":
            self.told = word

    def _look(self) -> None:
        """Begin again what ended; send those off whose place is taken."""
        while (ended := _reap()) is not None:
            number, status = ended
            for child in self.children:
                if child.number == number:
                    child.ended(status)
            self.leaving = [each for each in self.leaving if each != number]
        moment = time.monotonic()
        for child in self.children:
            if child.number == 0 and moment >= child.due:
                child.start()
        if self.leaving and all(child.number and moment - child.since > 1 for child in self.children):
            for number in self.leaving:
                _tell(number, signal.SIGTERM)
        if self.instance is not None:
            tend(self.instance)
            self._write_down(self.instance)

    def _write_down(self, folder: Path) -> None:
        """Write down what is watched, when it changed."""
        here = [child.told() for child in self.children]
        if here != self.written:
            keep_watched(folder, here)
            self.written = here

    def _again(self) -> None:
        """Put the program as it stands on the disk in the place of this one, where it can serve. What is told
        meanwhile waits until it listens."""
        self.told = ""
        os.chdir(self.folder)  # where the program lay when it began, whatever lies there now
        words = [sys.executable, "app.py"]
        try:
            tried = subprocess.run(
                [*words, "ready"], capture_output=True, text=True, timeout=TRIED, check=False
            )
            wrong = tried.stderr.strip()[-2000:] if tried.returncode else ""
        except (OSError, subprocess.TimeoutExpired) as error:
            wrong = str(error)
        if wrong:
            log.error("the new program cannot serve, the old one stays: %s", wrong)
            return
        signal.pthread_sigmask(signal.SIG_BLOCK, TOLD)
        if self.told == "stop":  # heard just before
            signal.pthread_sigmask(signal.SIG_UNBLOCK, TOLD)
            return
        numbers = [str(child.number) for child in self.children if child.number] + [
            str(each) for each in self.leaving
        ]
        for one in self.sockets:
            one.set_inheritable(True)
        if self.held is not None:
            os.set_inheritable(self.held, True)
            hand(HELD, str(self.held))
        hand(LISTENING, f"{','.join(str(one.fileno()) for one in self.sockets)}|{','.join(numbers)}")
        log.info("beginning anew")
        signal.signal(signal.SIGHUP, signal.SIG_IGN)  # told again until it listens: once is enough
        os.execv(words[0], [words[0], *sys.argv])

    def _stop(self) -> None:
        """Let everybody finish what they have in hand."""
        for one in self.sockets:
            one.close()
        _end({child.number for child in self.children if child.number} | set(self.leaving))
        if self.instance is not None:
            forget_watched(self.instance)


def _reap() -> tuple[int, int] | None:
    """A process that ended and how; None where all run."""
    try:
        number, status = os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return None
    return (number, status) if number else None


def _tell(number: int, what: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(number, what)


def forked(act: Callable[[], Any]) -> Callable[[], int]:
    """Begin `act` in a process of its own; returns its number."""

    def begin() -> int:
        number = os.fork()
        if number:
            return number
        code = 1
        try:
            for each in TOLD:
                signal.signal(each, signal.SIG_DFL)
            signal.signal(signal.SIGHUP, signal.SIG_IGN)  # it is told to who watches, perhaps to all
            act()
            code = 0
        except (KeyboardInterrupt, SystemExit):
            code = 0
        except BaseException:
            log.exception("a process that serves")
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    return begin
