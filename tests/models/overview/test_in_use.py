"""Before its office works with the program a unit owes nothing; history comes in without becoming late; the
quarter is never later than the first work done here."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.standing import judge
from models.duties.tables import Duty
from models.overview.in_use import first_work, set_in_use
from models.overview.owed import open_due
from models.platform.journal import JournalRow
from models.reports.content import content, report_of
from models.units.units import Unit
from tests.make import as_, meeting, unit

Q1, Q2, Q3, Q4 = (Quarter(2018, n) for n in (1, 2, 3, 4))


@pytest.fixture
def root(db: Session) -> Unit:
    return unit(db, "bloc", name="Đảng bộ Khối")


@pytest.fixture
def cell(db: Session, root: Unit) -> Unit:
    return unit(db, "grassroots_cell", root, members=12)


def duties(db: Session, *about: Unit) -> Counter[tuple[str, str]]:
    """How many duties of each quarter stand how, today."""
    db.expire_all()
    rows = db.scalars(select(Duty).where(Duty.about_id.in_([u.id for u in about])))
    return Counter((str(Quarter.of(row.quarter)), judge(row, today()).state) for row in rows)


def test_nothing_is_owed_before_and_everything_from_then_on(db: Session, root: Unit, cell: Unit) -> None:
    set_in_use(db, SYSTEM, root, Q4)
    assert open_due(db) == [Q4, Quarter(2019, 1)]
    assert open_due(db) == [], "a second round opens nothing"
    assert {quarter for quarter, _state in duties(db, root, cell)} == {"2018-Q4", "2019-Q1"}


def test_an_office_that_begins_earlier_owes_earlier_even_without_any_meeting(
    db: Session, root: Unit, cell: Unit
) -> None:
    set_in_use(db, SYSTEM, root, Q4)
    open_due(db)
    set_in_use(db, SYSTEM, root, Q2)
    assert open_due(db) == [Q2, Q3]
    assert duties(db, cell)["2018-Q2", "missing"] == 5


def test_history_comes_in_and_is_never_late_nor_owed(db: Session, root: Unit, cell: Unit) -> None:
    set_in_use(db, SYSTEM, root, Q4)
    open_due(db)
    meeting(db, cell, date(2018, 8, 1), date(2018, 9, 20), outside_reason="Lịch sử")
    meeting(db, cell, date(2018, 9, 1))
    open_due(db)
    assert not [key for key in duties(db, root, cell) if key[0] < "2018-Q4"]
    assert first_work(db, root) is None, "history is no work done here"
    set_in_use(db, SYSTEM, root, Quarter(2019, 1))
    assert {quarter for quarter, _state in duties(db, root, cell)} == {"2019-Q1"}


def test_it_never_comes_after_the_first_meeting_or_report_made_here(
    db: Session, root: Unit, cell: Unit
) -> None:
    meeting(db, cell, date(2018, 11, 1))
    with pytest.raises(Refusal) as refused:
        set_in_use(db, SYSTEM, root, Quarter(2019, 1))
    assert (refused.value.code, refused.value.values["first"]) == ("office.after_work", "IV/2018")
    set_in_use(db, SYSTEM, root, Q4)
    report_of(db, SYSTEM, cell, Q4)
    for n in range(1, 3):
        with pytest.raises(Refusal, match=r"office\.after_work"):
            set_in_use(db, SYSTEM, root, Q4.shift(n))
    assert root.in_use_from == Q4.first


def test_no_report_of_an_earlier_quarter_is_begun_and_those_of_the_first_year_say_it(
    db: Session, root: Unit, cell: Unit
) -> None:
    set_in_use(db, SYSTEM, root, Q3)
    with pytest.raises(Refusal, match=r"report\.before_use"):
        report_of(db, SYSTEM, cell, Q2)
    assert content(db, report_of(db, SYSTEM, cell, Q4))["in_use_from"] == "2018-Q3"


def test_it_is_an_administrators_act_on_a_root_that_stands_not_too_far_ahead(
    db: Session, root: Unit, cell: Unit
) -> None:
    officer = as_("board_officer", root)
    for by, where, quarter, code in (
        (officer, root, Q4, "access.denied"),
        (SYSTEM, cell, Q4, "office.not_root"),
        (SYSTEM, root, Quarter.of(today()).shift(5), "office.far"),
    ):
        with pytest.raises(Refusal) as refused:
            set_in_use(db, by, where, quarter)
        assert refused.value.code == code
    set_in_use(db, SYSTEM, root, Q4)
    row = db.scalars(select(JournalRow).where(JournalRow.act == "unit.in_use")).one()
    assert (row.subject_id, '"new":"2018-Q4"' in row.details) == (root.id, True)


def test_another_office_beside_it_owes_by_its_own_quarter(db: Session, root: Unit, cell: Unit) -> None:
    other = unit(db, "bloc")
    its = unit(db, "grassroots_cell", other)
    set_in_use(db, SYSTEM, root, Q4)
    set_in_use(db, SYSTEM, other, Q2)
    open_due(db)
    assert not [key for key in duties(db, root, cell) if key[0] < "2018-Q4"]
    assert {quarter for quarter, _state in duties(db, other, its)} == {
        "2018-Q2",
        "2018-Q3",
        "2018-Q4",
        "2019-Q1",
    }
    with open_session(db.connection(), SYSTEM) as system:
        assert open_due(system) == []


@pytest.mark.parametrize("source", ["answer", "meeting"])
def test_what_is_owed_otherwise_does_not_pass_for_an_opened_quarter(
    db: Session, root: Unit, cell: Unit, source: str
) -> None:
    """A root that was once asked by somebody above it, or that is a cell itself, has such rows before the
    worker comes: each root's own report alone says that its quarter was opened."""
    set_in_use(db, SYSTEM, root, Q4)
    early = Duty(source=source, quarter=Q4.first, period=Q4.first, subject_id=0, unit_id=root.id)
    early.path, early.about_id, early.opens_on, early.due_on = root.path, root.id, Q4.first, Q4.last
    early.strict = early.done = False
    early.applicable = True
    db.add(early)
    db.flush()
    assert open_due(db) == [Q4, Quarter(2019, 1)]
    assert {quarter for quarter, _state in duties(db, cell)} == {"2018-Q4", "2019-Q1"}
