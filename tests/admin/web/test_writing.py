"""A form is read, judged and refused while others write: its request is the one who writes from its first
write on, and no longer than to its end."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import Engine, text, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import Late, elevated, looking
from models.core.base import Base
from models.people.people import Account, Person
from models.platform.bulk_rows import update_rows
from models.platform.journal import stand_in_line
from models.platform.settings import setting
from tests.offices import Office

WAYS: dict[str, Callable[[Session, Account], Any]] = {
    "adds": lambda db, _one: (db.add(Person(path="", name="x", search_key="x")), db.flush()),
    "changes": lambda db, one: (setattr(one, "login", "moi"), db.flush()),
    "deletes": lambda db, one: db.delete(one) or db.get(Person, one.person_id),
    "asks after a change": lambda db, one: setattr(one, "login", "m") or db.query(Person).first(),
    "tells the database": lambda db, one: db.execute(
        update(Account).where(Account.id == one.id).values(login="moi")
    ),
    "stands in line": lambda db, _one: stand_in_line(db),
    "goes on as the program": lambda db, _one: elevated(db).__enter__(),
    "tries": lambda db, _one: db.begin_nested(),
    "writes rows": lambda db, one: update_rows(
        db, Base.metadata.tables["account"], ("id",), [{"was_id": one.id, "login": "moi"}]
    ),
}


@pytest.fixture
def engine(office: Office) -> Engine:
    found: Engine = office.app.extensions["khoi.engine"]
    return found


@pytest.mark.parametrize("way", WAYS)
def test_whichever_way_it_writes_it_is_the_one_who_writes_from_then_on(
    office: Office, engine: Engine, way: str
) -> None:
    alone = engine.dialect.name == "sqlite"
    with Late(engine, SYSTEM) as db:
        again = list[bool]()
        db.began = lambda: again.append(db.holds)
        one = db.get_one(Account, office.cast.accounts["administrator"])
        with looking(db) as system:
            assert setting(system, "superior")
        assert (db.holds, again) == (False, [])
        WAYS[way](db, one)
        assert (db.holds, again) == (alone, [alone] if alone else [])
        db.rollback()
        assert not db.holds and db.get_one(Account, one.id).login != "moi"
        assert not db.holds


def test_who_reads_a_form_keeps_nobody_from_writing(office: Office, engine: Engine) -> None:
    number = office.cast.accounts["administrator"]
    with Late(engine, SYSTEM) as late, Late(engine, SYSTEM) as other:
        seen = late.get_one(Account, number)
        for _time in range(2):
            other.execute(
                text("UPDATE account SET row_version = row_version + 1 WHERE id = :id"), {"id": number}
            )
            other.commit()
        before = seen.row_version
        stand_in_line(late)
        assert seen.row_version == before  # what was read stays, as on PostgreSQL
        late.refresh(seen)
        assert seen.row_version == before + 2


def test_a_page_is_drawn_and_refused_while_somebody_writes(office: Office, engine: Engine) -> None:
    answers = list[int]()
    with Late(engine, SYSTEM) as writer:
        writer.execute(text("UPDATE account SET row_version = row_version + 1 WHERE id = 0"))
        form = {"member_count": "abc"}
        click = Thread(
            target=lambda: answers.append(
                office.send("D1.cell_secretary", "/meetings/new/", **form).status_code
            )
        )
        click.start()
        click.join(20)
        assert answers == [422]
