"""Lanes of a server: whoever waits for a password to be hashed takes no thread from others."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from admin.operations.serving import BEHIND, HASHED, THREADS, Lanes
from tests.processes import wait_for


@dataclass
class Asked:
    """A connection with a request; it is answered when it may be."""

    command: str
    path: str
    may: threading.Event = field(default_factory=threading.Event)
    begun: list[int] = field(default_factory=list)

    @property
    def requests(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(command=self.command, path=self.path)]

    def service(self) -> None:
        self.begun.append(threading.get_native_id())
        self.may.wait(20)


@pytest.mark.parametrize("path", HASHED)
def test_passwords_are_hashed_one_by_one_beside_all_else(path: str) -> None:
    lanes = Lanes()
    lanes.start()
    people = [Asked("POST", path) for _n in range(THREADS * 3)]
    others = [Asked("GET", path), Asked("POST", "/meetings/new/")]
    for each in (*people, *others):
        lanes.add_task(each)
    wait_for(lambda: people[0].begun and all(each.begun for each in others))
    for now, after in zip(people, [*people[1:], None], strict=True):
        wait_for(lambda now=now: now.begun)
        assert after is None or not after.begun
        now.may.set()
    for each in others:
        each.may.set()
    assert len({each.begun[0] for each in people}) == 1
    if sys.platform == "linux":
        behind, before = (os.getpriority(os.PRIO_PROCESS, each.begun[0]) for each in (people[0], others[0]))
        assert behind == min(19, before + BEHIND) > before  # 19 is the last place there is
    lanes.shutdown(cancel_pending=False)
    assert not lanes.threads and not lanes.hashing.threads
