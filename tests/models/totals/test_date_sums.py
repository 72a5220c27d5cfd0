"""Above the Blocs dates of meetings are told from what the worker has counted: by any acts the same as from
the dates themselves, each cell one by one."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, time, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.core.periods import Quarter, add_months
from models.meetings.calendars import MeetingPlan, agree_plan, plan_meeting
from models.meetings.meetings import Meeting, amend_meeting, void_meeting
from models.totals.date_sums import (
    DATE,
    HELD,
    Dates,
    at,
    at_on,
    below,
    below_on,
    by_day,
    dates,
    held_by_day,
    meetings_in,
    months_changed,
)
from models.totals.folding import astray, mark_all
from models.units.acts import Decision, move
from models.units.sums import SumMark, UnitSum
from models.units.units import Unit
from tests.make import NOV, OCT, QUARTER, examples, meeting, typed
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted as sent_by

DEC = date(2018, 12, 1)
FIRST, LAST = date(2018, 9, 24), date(2019, 1, 6)


def child_of(path: str, place: str) -> int:
    """The unit directly below a place under which something stands, or the place itself."""
    return int((path.removeprefix(place) or place).split(".")[0 if path != place else -2])


def seen_alike(db: Session, where: Unit) -> None:
    """What is told of a place above the Blocs is what the dates say, one by one."""
    plans = [p for p in db.scalars(select(MeetingPlan)) if p.path.startswith(where.path)]
    held = [m for m in db.scalars(select(Meeting)) if m.path.startswith(where.path) and m.voided_at is None]
    days = Counter(m.held_on for m in held)
    for quarter in (QUARTER.shift(-1), QUARTER, QUARTER.shift(1)):
        every = [m for m in db.scalars(select(Meeting)) if m.path.startswith(where.path)]
        assert meetings_in(db, where.path, quarter) == sum(m.period in quarter.months for m in every)
    inside = {day: n for day, n in days.items() if FIRST <= day <= LAST}
    assert held_by_day(db, where.path, FIRST, LAST) == inside
    for month in (add_months(OCT, -1), OCT, NOV, DEC, add_months(DEC, 1)):
        of_month = [p for p in plans if p.period == month]
        assert by_day(db, where.path, month) == Counter((p.planned_on, p.agreed) for p in of_month)
        met = [m for m in held if m.period == month]
        assert below(db, where.path, month) == by_child(where.path, of_month, met)
        assert at(db, where.path, month) == added(of_month, met)
    for day in {*days, *(p.planned_on for p in plans)}:
        near = [p for p in plans if p.planned_on == day]
        assert below_on(db, where.path, day) == by_child(
            where.path, near, [m for m in held if m.held_on == day]
        )
        assert at_on(db, where.path, day) == added(near, [m for m in held if m.held_on == day])


def added(plans: list[MeetingPlan], held: list[Meeting]) -> Dates:
    agreed = sum(p.agreed for p in plans)
    return Dates(agreed, len(plans) - agreed, len(held))


def by_child(place: str, plans: list[MeetingPlan], held: list[Meeting]) -> dict[int, Dates]:
    numbers = {child_of(row.path, place) for row in (*plans, *held)}
    return {
        number: added(
            [p for p in plans if child_of(p.path, place) == number],
            [m for m in held if child_of(m.path, place) == number],
        )
        for number in numbers
    }


def act(here: Country, luck: random.Random) -> None:
    """One act on dates, or on the tree, where it can be done."""
    db, cell, month = here.db, luck.choice(here.cells), luck.choice((OCT, NOV, DEC))
    what = luck.choice(("plan", "plan", "agree", "hold", "hold", "amend", "void", "move", "fold"))
    held = db.scalars(select(Meeting).where(Meeting.voided_at.is_(None)).order_by(Meeting.id)).all()
    try:
        with db.begin_nested():
            if what == "plan":
                on = month + timedelta(days=luck.randrange(24, 36))
                plan_meeting(db, SYSTEM, cell, month, on, time(8))
            elif what == "agree":
                waits = db.scalars(select(MeetingPlan).where(MeetingPlan.agreed.is_(False))).first()
                if waits is not None:
                    agree_plan(db, SYSTEM, waits, waits.row_version)
            elif what == "hold":
                meeting(db, cell, month, month + timedelta(days=luck.randrange(2, 33)))
            elif what == "amend" and held:
                one = luck.choice(held)
                moved = typed(one.period, one.period + timedelta(days=luck.randrange(2, 33)))
                amend_meeting(db, SYSTEM, one, one.row_version, moved)
            elif what == "void" and held:
                one = luck.choice(held)
                void_meeting(db, SYSTEM, one, one.row_version, "nhầm")
            elif what == "move":
                place = luck.choice(here.movable[:3])
                move(
                    db,
                    SYSTEM,
                    place,
                    luck.choice((here.top, *here.provinces)),
                    Decision(luck.choice((OCT, DEC))),
                )
            elif what == "fold":
                fold_all(db)
    except Refusal:
        pass
    db.expire_all()


@pytest.mark.parametrize("seed", range(examples(2, 6)))
def test_any_acts_on_dates_are_told_above_as_the_dates_tell_them(db: Session, seed: int) -> None:
    here, luck = Country(db), random.Random(seed)
    fold_all(db)
    for _ in range(24):
        act(here, luck)
    fold_all(db)
    for where in (here.top, *here.provinces):
        seen_alike(db, where)
    assert astray(db) == []
    kept = sorted(db.execute(select(UnitSum.path, UnitSum.field, UnitSum.value, UnitSum.n)).all())
    mark_all(db)
    fold_all(db)
    assert sorted(db.execute(select(UnitSum.path, UnitSum.field, UnitSum.value, UnitSum.n)).all()) == kept


def test_a_date_reaches_the_country_by_the_workers_next_round(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    plan = plan_meeting(db, SYSTEM, here.cells[5], NOV, date(2018, 11, 26), time(8))
    assert by_day(db, here.top.path, NOV) == {}
    marks = select(SumMark.path, SumMark.period)
    assert (here.blocs[0].path, QUARTER.first) in [tuple(row) for row in db.execute(marks)]
    fold_all(db)
    assert by_day(db, here.top.path, NOV) == {(date(2018, 11, 26), False): 1}
    agree_plan(db, SYSTEM, plan, plan.row_version)
    fold_all(db)
    assert below(db, here.top.path, NOV) == {here.provinces[0].id: Dates(agreed=1)}


def test_months_of_many_cells_are_marked_in_three_statements(db: Session) -> None:
    here = Country(db)
    for cell in here.cells:
        meeting(db, cell, OCT)
    fold_all(db)
    db.flush()
    with sent_by(db) as few:
        months_changed(db, [(here.cells[0].id, OCT)])
    with sent_by(db) as more:
        months_changed(db, [(cell.id, OCT) for cell in here.cells])
    assert len(few) == len(more) == 3


def test_every_value_fits_its_column_and_a_page_is_one_statement_a_question(db: Session) -> None:
    here = Country(db)
    meeting(db, here.cells[0], OCT)
    fold_all(db)
    table = UnitSum.__table__.c
    found = dates(db, here.blocs[0].path, Quarter.of(OCT).first)
    assert found == {(f"{DATE}{HELD}", "2018-10-012018-10-26"): 1}
    assert all(len(value) <= (table.value.type.length or 0) for _field, value in found)
    with sent_by(db) as sent:
        by_day(db, here.top.path, OCT)
        held_by_day(db, here.top.path, FIRST, LAST)
        below(db, here.top.path, OCT)
        below_on(db, here.top.path, date(2018, 10, 26))
    assert len(sent) == 4 and all("FROM unit_sum" in each for each in sent)
