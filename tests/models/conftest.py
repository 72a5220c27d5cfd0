"""Fixtures of the rules: the cast, the cast with a quarter played, a Bloc, a cell."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.people.people import Account, begin_post, enrol, principal_of
from models.units.units import Unit
from tests.conftest import READY, TODAY
from tests.make import LONG_AGO, quarter_of, somebody, unit
from tests.models.cast import Cast


@dataclass
class Peopled:
    """A database with the cast in it, and the numbers of the cast's units."""

    engine: Engine
    places: dict[str, int]


KNOWN: dict[str, Peopled] = {}


@pytest.fixture(scope="session")
def peopled(prepared: Engine) -> Peopled:
    """A copy of the prepared database in which the cast was planted: planting it anew for each
    test took half of what the tests of the rules took. Made once of each kind in a process."""
    kind = prepared.dialect.name
    if kind not in KNOWN:
        KNOWN[kind] = _peopled(prepared)
        READY[f"{kind} with the cast"] = KNOWN[kind].engine
    return KNOWN[kind]


def _peopled(prepared: Engine) -> Peopled:
    engine = make_engine(_copy(prepared))
    set_clock(TODAY)
    with open_session(engine, SYSTEM) as db:
        places = Cast(db).places
        db.commit()
    return Peopled(engine, places)


def _copy(prepared: Engine) -> str:
    """Address of a copy of a database that nobody is using."""
    prepared.dispose()
    old = prepared.url
    new = old.set(database=f"{old.database}_peopled")
    if old.drivername == "sqlite":
        shutil.copyfile(str(old.database), str(new.database))
    else:
        admin = create_engine(old.set(database="postgres"), isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {new.database} TEMPLATE {old.database}"))
        admin.dispose()
    return new.render_as_string(hide_password=False)


@pytest.fixture
def cast(db: Session, peopled: Peopled) -> Cast:
    return Cast.found(db, peopled.places)


@pytest.fixture
def bloc(db: Session) -> Unit:
    return unit(db, "bloc")


@pytest.fixture
def cell(db: Session) -> Unit:
    return unit(db, "grassroots_cell", unit(db, "bloc"))


@pytest.fixture
def account(db: Session, cell: Unit) -> Account:
    """Of somebody with a post in the cell."""
    made = enrol(db, SYSTEM, name="Lò Văn Bình", login="c1.secretary", unit=cell)
    begin_post(db, SYSTEM, made.person, "cell_secretary", cell, LONG_AGO)
    return made


@pytest.fixture
def another(db: Session, cell: Unit) -> Callable[[], Account]:
    """Makes one more account in the same cell."""

    def made() -> Account:
        return somebody(db, "cell_deputy", cell)

    return made


@pytest.fixture
def played(cast: Cast, db: Session) -> Cast:
    """C1 and C3 (under S) with their quarters; D has taken both in; the Bloc has approved D and closed."""
    quarter_of(db, cast.c1, 2)
    quarter_of(db, cast.c3, 1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.approved(cast.c3, "cell_secretary", cast.s, "committee_secretary")
    cast.approved(cast.s, "committee_secretary", cast.d, "committee_secretary")
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps={cast.c2.id: "Chưa họp"})
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Chưa gửi"})
    return cast


@pytest.fixture
def e(cast: Cast) -> Unit:
    """Another committee of the Bloc."""
    return unit(cast.db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Kia")


@pytest.fixture
def boss(db: Session) -> Principal:
    """An administrator."""
    return principal_of(db, somebody(db, "administrator", None).id)
