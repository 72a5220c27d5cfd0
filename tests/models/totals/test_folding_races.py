"""Many record at once below one Bloc while the worker folds: nobody is locked out, nothing is lost. Each in a
transaction of its own, on PostgreSQL at once, on SQLite one after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.totals.folding import astray, fold, to_fold
from models.units.sums import SumMark, add_up
from models.units.units import get_unit
from tests.conftest import DATABASES, TODAY
from tests.make import NOV, OCT, meeting
from tests.models.totals.tree import Country, counted, fold_all, stands
from tests.offices import new_office

TURNS = 12


@pytest.fixture(params=DATABASES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    set_clock(TODAY)
    server = request.getfixturevalue("server") if request.param == "postgresql" else ""
    made = make_engine(new_office(server, tmp_path / "khoi.sqlite")[0])
    yield made
    made.dispose()


def at_once(engine: Engine, *acts: Callable[[Session], object]) -> list[str]:
    """Each act in a thread and a transaction of its own; what failed, if anything."""
    failed: list[str] = []
    ready = threading.Barrier(len(acts))

    def go(act: Callable[[Session], object]) -> None:
        with suppress(threading.BrokenBarrierError):
            ready.wait(10)
        try:
            with open_session(engine, SYSTEM) as db:
                act(db)
                db.commit()
        except Exception as error:
            failed.append(repr(error))

    threads = [threading.Thread(target=go, args=(act,)) for act in acts]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    assert not any(each.is_alive() for each in threads)
    return failed


def fold_some(engine: Engine) -> None:
    """What the worker does in a round, each place in a transaction of its own."""
    for _ in range(TURNS):
        with open_session(engine.execution_options(reading=True), SYSTEM) as db:
            places = to_fold(db, 10)
        for place in places:
            with open_session(engine, SYSTEM) as db:
                fold(db, *place)
                db.commit()


def test_who_adds_up_at_the_same_places_in_whatever_order_locks_nobody_out(engine: Engine) -> None:
    with open_session(engine, SYSTEM) as db:
        here = Country(db)
        bloc = here.blocs[0].path
        paths = [here.cells[n].path for n in (0, 3, 5)]
        db.commit()
    changes = [
        (path, month, "grade", value, 1, 50) for path in paths for month in (NOV, OCT) for value in "ab"
    ]
    acts = [
        lambda db, listed=listed: [add_up(db, listed) for _ in range(TURNS)]
        for listed in (changes, changes[::-1], changes[::2] + changes[1::2], changes[::-1])
    ]
    assert at_once(engine, *acts) == []
    with open_session(engine, SYSTEM) as db:
        rows = {row[1:]: row[0] for row in stands(db)}
        assert {key[2:] for key, path in rows.items() if path == bloc} == {
            (3 * 4 * TURNS, 50 * 3 * 4 * TURNS)
        }


def test_what_is_recorded_while_the_worker_folds_is_in_the_country_in_the_end(engine: Engine) -> None:
    with open_session(engine, SYSTEM) as db:
        here = Country(db)
        cells = [each.id for each in here.cells]
        db.commit()
    worker = threading.Thread(target=fold_some, args=(engine,))
    worker.start()
    for month in (OCT, NOV):
        acts = [
            lambda db, number=number, month=month: meeting(db, get_unit(db, number), month)
            for number in cells
        ]
        assert at_once(engine, *acts) == []
    worker.join(60)
    with open_session(engine, SYSTEM) as db:
        fold_all(db)
        db.commit()
        assert stands(db) == counted(db)
        assert astray(db) == [] and db.scalar(select(SumMark.id)) is None
