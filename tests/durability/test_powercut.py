"""Power cuts while six people write: whatever was acknowledged
before the cut is on the disk, whole, with its attachment."""

from __future__ import annotations

import hashlib
import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.meetings.attachments import Attachment
from models.meetings.meetings import Meeting
from models.meetings.members import Member
from models.operations.backup import unsound
from models.platform.journal import verify
from tests import postgres
from tests.durability.powercut import Recording, read_trace, tracing
from tests.durability.site import SYNCED, Site, ended, make_site
from tests.durability.site import size as times
from tests.durability.writers import Form, Writers
from tests.programs import need

CUTS = times(4, 15, 50)
ENOUGH = times(40, 150, 300)
SMALL_LOG = "-c max_wal_size=4MB -c min_wal_size=2MB -c checkpoint_timeout=30s"
"""Many checkpoints and changes of log files, so that cuts fall into them."""


def write(site: Site) -> tuple[list[Form], float, float]:
    """Six people write: what they were told, in its order, and when they began and ended."""
    writers = Writers(site)
    writers.enter()
    began = time.time()
    writers.start()
    while len(writers.acknowledged) < ENOUGH and time.time() - began < 120:
        time.sleep(0.1)
    writers.stop()
    over = time.time()
    site.server.kill()
    assert not writers.odd
    assert len(writers.acknowledged) >= ENOUGH
    return sorted(writers.acknowledged, key=lambda form: form.at), began, over


def lost(url: str, forms: list[Form], files: Path | None) -> list[str]:
    """Which acknowledged forms are not there once, or without
    their file; a database that is not whole is named too."""
    engine = make_engine(url)
    try:
        with engine.connect() as connection, open_session(connection, SYSTEM) as db:
            wrong = unsound(connection) + ([] if verify(db) is None else ["journal"])
            there = dict(db.execute(select(Member.name, func.count()).group_by(Member.name)).all())
            there |= dict(db.execute(select(Meeting.place, func.count()).group_by(Meeting.place)).all())
            wrong += [form.marker for form in forms if there.get(form.marker) != 1]
            kept = set(db.scalars(select(Attachment.sha256)))
        for name in (hashlib.sha256(form.file).hexdigest() for form in forms if form.file):
            path = files / name[:2] / name if files else None
            if name not in kept or (
                path and (not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != name)
            ):
                wrong.append(f"file {name}")
        return wrong
    except DatabaseError as error:
        return [f"unreadable: {error.orig}"]
    finally:
        engine.dispose()


def cut_often(
    recorded: Recording,
    told: tuple[list[Form], float, float],
    folder: Path,
    judge: Callable[[Path, list[Form]], list[str]],
) -> str:
    """Cut at moments by lot and right after answers; a disk that only says
    it synced must lose something. Returns what was counted, in words."""
    (forms, began, over), lot, checked = told, random.Random(285), 0
    for turn in range(CUTS):
        moment = lot.choice(forms[5:]).at if turn % 2 else lot.uniform(began, over)
        known = [form for form in forms if form.at <= moment]
        recorded.survive(moment, lot, folder / f"cut{turn}")
        assert judge(folder / f"cut{turn}", known) == [], (turn, moment)
        checked += len(known)
        shutil.rmtree(folder / f"cut{turn}")
    recorded.survive(over, lot, folder / "lies", lies=True)
    assert judge(folder / "lies", forms), (
        "on a disk that only says it synced, writes must be lost: else this test sees nothing"
    )
    return (
        f"{CUTS} power cuts in {len(forms)} acknowledged writes, {checked} looked for, none lost; a "
        "lying disk loses some"
    )


@pytest.fixture
def strace() -> None:
    """What was synced is seen by it alone."""
    need("strace")


def test_what_was_acknowledged_before_a_power_cut_is_there(
    strace: None, office_on_sqlite: Site, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    site, before = office_on_sqlite, tmp_path / "before"
    site.engine.dispose()
    shutil.copytree(site.instance, before)
    site.server.prefix = tracing(tmp_path / "trace")
    site.server.start(60)
    told = write(site)
    recorded = Recording(before, site.instance, read_trace(tmp_path / "trace", site.instance))
    assert {"write", "sync", "open", "rename"} <= {event.call for event in recorded.events}
    tell(
        "sqlite: "
        + cut_often(
            recorded,
            told,
            tmp_path,
            lambda left, known: lost(f"sqlite:///{left / 'khoi.sqlite'}", known, left / "files"),
        )
    )


@pytest.fixture
def own_postgresql() -> Iterator[tuple[Path, str]]:
    """A PostgreSQL of this test alone: its folder and the address of its databases."""
    folder, address = postgres.start(f"{SYNCED} {SMALL_LOG}", "--wal-segsize=1")
    yield folder, address
    with suppress(subprocess.CalledProcessError):
        postgres.crash(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.long
def test_postgresql_keeps_its_promise_through_a_power_cut(
    strace: None, own_postgresql: tuple[Path, str], tmp_path: Path, tell: Callable[[str], None]
) -> None:
    """The database's folder alone is cut here; each cut is started
    again by PostgreSQL's own recovery. Attachments: the test above."""
    folder, address = own_postgresql
    with ended(make_site("postgresql", tmp_path, folder, address)) as site:
        site.engine.dispose()
        postgres.crash(folder, mode="fast")
        shutil.copytree(folder / "data", tmp_path / "before")
        postgres.begin(folder, f"{SYNCED} {SMALL_LOG}", (*tracing(folder / "trace"), "-D"))
        site.server.start(60)
        told = write(site)
        site.engine.dispose()
        postgres.crash(folder)
        url = site.url
    recorded = Recording(
        tmp_path / "before", folder / "data", read_trace(folder / "trace", folder / "data"), as_ext4=True
    )
    assert {"write", "sync", "open", "rename"} <= {event.call for event in recorded.events}

    def judge(left: Path, known: list[Form]) -> list[str]:
        postgres.lay(folder, left.name)
        (left / "postmaster.pid").unlink(missing_ok=True)
        try:
            postgres.begin(folder, postgres.QUICK, data=left.name)
        except subprocess.CalledProcessError:
            return ["does not start"]
        try:
            return lost(url, known, None)
        finally:
            postgres.crash(folder, left.name)

    tell("postgresql: " + cut_often(recorded, told, folder, judge))
