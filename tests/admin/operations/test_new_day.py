"""The worker's round on a new day puts accounts under the posts held
then; `mend-tree` puts right what follows from units and their history."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from admin.operations import commands
from admin.operations.rounds import TASKS, Round
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock, today
from models.operations.tree_health import tree_findings
from models.people.people import Account, begin_post, misplaced
from models.units.units import get_unit
from tests.offices import Office
from tests.schemas.load import DUMPS, load

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
    here, done = Round(office.engine, tmp_path), TASKS["accounts"]
    asked: list[date] = []
    monkeypatch.setitem(TASKS, "accounts", lambda round_: (asked.append(today()), done(round_)))
    for _turn in range(2):
        assert here.run("accounts") == {} and place(office, who) == before != above
    set_clock(TOMORROW)
    for _turn in range(2):
        assert here.run("accounts") == {} and place(office, who) == above
    assert asked == [date(2019, 1, 20), date(2019, 1, 21)]


def test_the_command_says_what_it_put_right(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    with office.engine.begin() as connection:
        connection.execute(text("UPDATE post SET path = '9.9.' WHERE role = 'cell_clerk'"))
        connection.execute(text("UPDATE account SET path = '9.9.' WHERE login = 'c.cell_clerk'"))
    left = [
        each.code for each in tree_findings(office.engine) if each.code not in ("tree.rows", "tree.accounts")
    ]
    assert commands._mend(office.engine) == (1 if left else 0)
    said = capsys.readouterr().out.split("\n")
    assert any(line.startswith("post: ") for line in said)
    with open_session(office.engine, SYSTEM) as db:
        assert misplaced(db) == []
    commands._mend(office.engine)
    assert capsys.readouterr().out.startswith("Không có gì sửa được bằng lệnh này")


@pytest.mark.parametrize("command", ["mend-tree", "rebuild-summaries", "worker", "export"])
def test_a_command_on_an_older_schema_or_on_no_database_says_what_to_do(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [command, *(["quarter", "2018-Q4", "--unit", "K", "-o", "x.xlsx"] if command == "export" else [])]
    address = f"sqlite:///{tmp_path / 'khoi.sqlite'}"
    for dump, said in (("", "KHOI_INSTANCE"), ("0010.sqlite.sql", "app.py migrate")):
        if dump:
            engine = make_engine(address)
            load(engine, (DUMPS / dump).read_text(encoding="utf-8"))
            engine.dispose()
        assert commands.main(create_app, tmp_path, lambda _folder: address, words) == 2
        assert said in capsys.readouterr().err
