"""The worker's round on a new day puts accounts under the posts held
then; `mend-tree` puts right what follows from units and their history."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from admin.operations import commands
from admin.operations.commands import tidy, work
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.people.people import Account, begin_post, misplaced
from models.units.units import get_unit
from tests.offices import Office

TOMORROW = datetime(2019, 1, 21, 3, tzinfo=UTC)


def place(office: Office, who: str) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return str(db.get_one(Account, office.cast.accounts[who]).path)


def test_a_post_that_begins_tomorrow_is_settled_tomorrow_and_once_a_day(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, units = "D1.cell_secretary", office.cast.units
    with open_session(office.engine, SYSTEM) as db:
        person = db.get_one(Account, office.cast.accounts[who]).person
        begin_post(db, SYSTEM, person, "cell_member", get_unit(db, units["C"]), date(2019, 1, 21))
        above = get_unit(db, units["K"]).path
        db.commit()
    before = place(office, who)
    tidy(office.engine, new_day=True)
    set_clock(TOMORROW)
    tidy(office.engine)
    assert place(office, who) == before != above
    told: list[bool] = []
    monkeypatch.setattr(commands, "nightly", lambda *_: None)
    monkeypatch.setattr(commands, "tell_round", lambda *_: None)
    monkeypatch.setattr(
        commands, "tidy", lambda engine, new_day: told.append(new_day) or tidy(engine, new_day=new_day)
    )
    assert work(office.engine, tmp_path, rounds=2, between=lambda _seconds: None) == 0
    assert told == [True, False] and place(office, who) == above


def test_the_command_says_what_it_put_right(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    with office.engine.begin() as connection:
        connection.execute(text("UPDATE post SET path = '9.9.' WHERE role = 'cell_clerk'"))
        connection.execute(text("UPDATE account SET path = '9.9.' WHERE login = 'c.cell_clerk'"))
    assert commands._mend(office.engine) == 0
    said = capsys.readouterr().out.split("\n")
    assert any(line.startswith("post: ") for line in said)
    with open_session(office.engine, SYSTEM) as db:
        assert misplaced(db) == []
    assert commands._mend(office.engine) == 0 and capsys.readouterr().out == ""
