"""Power cuts while six people write: whatever was acknowledged before the cut is on the disk, whole, with its attachment."""

from __future__ import annotations

import hashlib
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError

from models.access import SYSTEM, open_session
from models.backup import unsound
from models.base import make_engine
from models.files import Attachment
from models.journal import verify
from models.meetings import Meeting
from models.members import Member
from tests.durability.powercut import Event, read_trace, survive, tracing
from tests.durability.site import Site, size
from tests.durability.writers import Form, Writers

CUTS = size(4, 15, 50)
ENOUGH = size(40, 150, 300)


class Recording:
    """What people were told and what the disk was asked, once for all cuts."""

    def __init__(self, site: Site, folder: Path) -> None:
        site.engine.dispose()
        self.before, self.root = folder / "before", site.instance
        shutil.copytree(site.instance, self.before)
        site.server.prefix = tracing(folder / "trace")
        site.server.start(60)
        writers = Writers(site)
        writers.enter()
        self.began = time.time()
        writers.start()
        while len(writers.acknowledged) < ENOUGH and time.time() - self.began < 120:
            time.sleep(0.1)
        writers.stop()
        self.ended = time.time()
        site.server.kill()
        assert not writers.odd
        self.forms = sorted(writers.acknowledged, key=lambda form: form.at)
        self.events: list[Event] = read_trace(folder / "trace", site.instance)
        assert len(self.forms) >= ENOUGH


def lost(folder: Path, forms: list[Form]) -> list[str]:
    """Which acknowledged forms are not there once, or without their file; a database that is not whole is named too."""
    engine = make_engine(f"sqlite:///{folder / 'khoi.sqlite'}")
    try:
        with engine.connect() as connection, open_session(connection, SYSTEM) as db:
            wrong = unsound(connection) + ([] if verify(db) is None else ["journal"])
            there = dict(db.execute(select(Member.name, func.count()).group_by(Member.name)).all())
            there |= dict(db.execute(select(Meeting.place, func.count()).group_by(Meeting.place)).all())
            wrong += [form.marker for form in forms if there.get(form.marker) != 1]
            kept = set(db.scalars(select(Attachment.sha256)))
        for name in (hashlib.sha256(form.file).hexdigest() for form in forms if form.file):
            path = folder / "files" / name[:2] / name
            if name not in kept or not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != name:
                wrong.append(f"file {name}")
        return wrong
    except DatabaseError as error:
        return [f"unreadable: {error.orig}"]
    finally:
        engine.dispose()


def test_what_was_acknowledged_before_a_power_cut_is_there(office_on_sqlite: Site, tmp_path: Path, tell: Callable[[str], None]) -> None:
    if shutil.which("strace") is None:
        pytest.fail("strace is needed to see what was synced: apt-get install strace")
    recorded, lot, checked = Recording(office_on_sqlite, tmp_path), random.Random(285), 0
    assert {"write", "sync", "open", "rename"} <= {event.call for event in recorded.events}
    for turn in range(CUTS):
        told = lot.choice(recorded.forms[5:])
        moment = told.at if turn % 2 else lot.uniform(recorded.began, recorded.ended)
        folder = tmp_path / f"cut{turn}"
        survive(recorded.before, recorded.root, recorded.events, moment, lot, folder)
        known = [form for form in recorded.forms if form.at <= moment]
        assert lost(folder, known) == [], (turn, moment)
        checked += len(known)
        shutil.rmtree(folder)
    survive(recorded.before, recorded.root, recorded.events, recorded.ended, lot, tmp_path / "lies", lies=True)
    assert lost(tmp_path / "lies", recorded.forms), "on a disk that only says it synced, writes must be lost: else this test sees nothing"
    tell(f"sqlite: {CUTS} power cuts in {len(recorded.forms)} acknowledged writes, {checked} looked for, none lost; a lying disk loses some")
