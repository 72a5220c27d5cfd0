"""A form is read, judged and refused while others write: its request is the one who writes from its first
write on, and no longer than to its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import elevated, looking
from models.access.late import Late
from models.core.base import Base
from models.operations.migrate import migrate
from models.people.people import Account, Person, Post
from models.platform.bulk_rows import update_rows
from models.platform.journal import stand_in_line
from models.platform.settings import setting
from models.units.units import UnitKind
from tests.models.conftest import Peopled


def _elevated(db: Session) -> None:
    with elevated(db):
        pass


WAYS: dict[str, Callable[[Session, Account], Any]] = {
    "adds": lambda db, _one: (db.add(Person(path="", name="x", search_key="x")), db.flush()),
    "changes": lambda db, one: (setattr(one, "login", "moi"), db.flush()),
    "deletes": lambda db, _one: (db.delete(db.scalars(select(Post).limit(1)).one()), db.flush()),
    "asks after a change": lambda db, one: setattr(one, "login", "m") or db.query(Person).first(),
    "tells the database": lambda db, one: db.execute(
        update(Account).where(Account.id == one.id).values(login="moi")
    ),
    "stands in line": lambda db, _one: stand_in_line(db),
    "goes on as the program": lambda db, _one: _elevated(db),
    "tries": lambda db, _one: db.begin_nested(),
    "writes rows": lambda db, one: update_rows(
        db, Base.metadata.tables["account"], ("id",), [{"was_id": one.id, "login": "moi"}]
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_whichever_way_it_writes_it_is_the_one_who_writes_from_then_on(peopled: Peopled, way: str) -> None:
    alone = peopled.engine.dialect.name == "sqlite"
    with Late(peopled.engine, SYSTEM) as db:
        again = list[bool]()
        db.began = lambda: again.append(db.holds)
        one = db.scalars(select(Account).order_by(Account.id).limit(1)).one()
        with looking(db) as system:
            assert setting(system, "superior")
        assert (db.holds, again) == (False, [])
        WAYS[way](db, one)
        assert (db.holds, again) == (alone, [alone] if alone else [])
        db.rollback()
        assert not db.holds and db.get_one(Account, one.id).login != "moi"
        assert not db.holds


def test_who_reads_a_form_keeps_nobody_from_writing(blank: Engine) -> None:
    migrate(blank)
    with Late(blank, SYSTEM) as late, Late(blank, SYSTEM) as other:
        seen = late.scalars(select(UnitKind).order_by(UnitKind.id).limit(1)).one()
        before = seen.position
        for _time in range(2):
            other.execute(update(UnitKind).values(position=UnitKind.position + 1))
            other.commit()
        stand_in_line(late)
        assert seen.position == before  # what was read stays, as on PostgreSQL
        late.refresh(seen)
        assert seen.position == before + 2


def test_what_waits_to_be_written_at_the_end_is_written(peopled: Peopled) -> None:
    with Late(peopled.engine, SYSTEM) as db:
        db.add(Person(path="", name="Ở cuối", search_key="o cuoi"))
        db.commit()
    with Late(peopled.engine, SYSTEM) as db:
        found = db.scalars(select(Person).where(Person.search_key == "o cuoi")).one()
        db.delete(found)
        db.commit()
