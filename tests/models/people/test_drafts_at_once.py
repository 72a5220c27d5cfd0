"""A form is sent while another tab of its author keeps what is typed there: nothing of that is lost. Two
connections, on PostgreSQL at once, on SQLite one after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.people.drafts import Draft, Place, drafts_of, save_draft, sent_draft
from models.people.people import Account, principal_of
from models.people.typed_parts import Part
from tests.conftest import DATABASES, TODAY
from tests.offices import new_office

KEY = "settings:new"
HERE = Place("", None, "")
Typed = dict[str, list[str]]


@pytest.fixture(params=DATABASES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    set_clock(TODAY)
    server = request.getfixturevalue("server") if request.param == "postgresql" else ""
    address, _cast = new_office(server, tmp_path / "khoi.sqlite")
    found = make_engine(address)
    yield found
    found.dispose()


def author(engine: Engine) -> Principal:
    with open_session(engine, SYSTEM) as db:
        return principal_of(db, db.scalars(select(Account.id).order_by(Account.id).limit(1)).one())


def keep(engine: Engine, by: Principal, tab: str, typed: Typed) -> None:
    with open_session(engine, by) as db:
        save_draft(db, by, KEY, HERE, 1, typed, Part(tab))
        db.commit()


def kept(engine: Engine, by: Principal) -> dict[str, Typed]:
    with open_session(engine, by) as db:
        return {part.tab: part.fields for each in db.scalars(select(Draft)) for part in each.parts}


@pytest.mark.parametrize("touched", [{"a"}, {"a", "b"}])
def test_what_another_tab_keeps_while_one_sends_stays(engine: Engine, touched: set[str]) -> None:
    """The sender's draft was read by its session before, as a page that offers it reads it."""
    by = author(engine)
    keep(engine, by, "one", {"a": ["mot"], "b": ["chi mot"]})
    begun = threading.Event()

    def go() -> None:
        begun.set()
        keep(engine, by, "two", {"a": ["hai"], "c": ["chi hai"]})

    other = threading.Thread(target=go)
    with open_session(engine, by) as db:
        assert KEY in drafts_of(db, by, [KEY])
        sent_draft(db, by, KEY, touched, "one")
        other.start()
        begun.wait(10)
        time.sleep(0.5)  # as long as the other one comes without being kept waiting
        db.flush()
        db.commit()
    other.join(60)
    assert not other.is_alive()
    left = {"one": {"b": ["chi mot"]}} if touched == {"a"} else {}
    assert kept(engine, by) == left | {"two": {"a": ["hai"], "c": ["chi hai"]}}


def test_what_another_tab_kept_after_one_read_stays(engine: Engine) -> None:
    """On SQLite nobody keeps anything while another session writes: there the session ends between."""
    by = author(engine)
    keep(engine, by, "one", {"a": ["mot"]})
    with open_session(engine, by) as db:
        held = drafts_of(db, by, [KEY])
        if engine.dialect.name == "sqlite":
            db.commit()
        keep(engine, by, "two", {"c": ["chi hai"]})
        sent_draft(db, by, KEY, {"a"}, "one")
        db.commit()
        assert held
    assert kept(engine, by) == {"two": {"c": ["chi hai"]}}
