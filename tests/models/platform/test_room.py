"""How much somebody may attach within a year: counted one after the other, for each person, up to the
setting."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import make_engine, now, set_clock
from models.core.errors import Refusal
from models.people.people import Account, principal_of
from models.platform.room import MB, YEAR, Sent, require_room, sent_by, take_room
from models.platform.settings import change_setting
from tests.conftest import DATABASES
from tests.offices import new_office


@pytest.fixture
def owner(db: Session, account: Account) -> Principal:
    change_setting(db, SYSTEM, "attachments_mb", "10")
    return principal_of(db, account.id)


def test_what_was_sent_adds_up_and_what_is_too_much_is_told_with_what_is_used_and_allowed(
    db: Session, owner: Principal
) -> None:
    take_room(db, owner, 4 * MB)
    take_room(db, owner, 4 * MB)
    assert sent_by(db, owner) == 8 * MB
    require_room(db, owner, 2 * MB)
    for refuse in (require_room, take_room):
        with pytest.raises(Refusal, match=r"file\.room") as told:
            refuse(db, owner, 2 * MB + 1)
        assert told.value.values == {"taken": 8, "limit": 10, "sent": 3}
    take_room(db, owner, 2 * MB)
    assert sent_by(db, owner) == 10 * MB


def test_after_a_year_it_counts_no_more_and_is_gone(db: Session, owner: Principal) -> None:
    take_room(db, owner, 10 * MB)
    set_clock(now() + YEAR - timedelta(seconds=1))
    with pytest.raises(Refusal, match=r"file\.room"):
        require_room(db, owner, 1)
    set_clock(now() + timedelta(seconds=1))
    require_room(db, owner, 10 * MB)
    take_room(db, owner, MB)
    assert db.scalar(select(func.count()).select_from(Sent)) == 1


def test_each_person_has_room_of_their_own_and_reads_that_alone(db: Session, owner: Principal) -> None:
    take_room(db, owner, 10 * MB)
    with open_session(db.connection(), Principal(10**9, 10**9, "x")) as theirs:
        assert theirs.scalars(select(Sent.id)).all() == []
    with open_session(db.connection(), owner) as own:
        assert sent_by(own, owner) == 10 * MB


@pytest.mark.parametrize("kind", DATABASES)
def test_of_forms_sent_at_once_so_many_fit_as_there_is_room(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Each waits for the one before, and counts what that one left."""
    server = request.getfixturevalue("server") if kind == "postgresql" else ""
    url, people = new_office(server, tmp_path / "khoi.sqlite")
    engine, came = make_engine(url), list[str]()
    with open_session(engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "attachments_mb", "10")
        by = principal_of(db, people.accounts["D1.cell_secretary"])
        db.commit()

    def send() -> None:
        with open_session(engine, by) as db:
            try:
                take_room(db, by, 4 * MB)
                db.commit()
                came.append("kept")
            except Refusal as refusal:
                came.append(refusal.code)

    threads = [threading.Thread(target=send) for _n in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(60)
    engine.dispose()
    assert sorted(came) == ["file.room"] * 4 + ["kept"] * 2
