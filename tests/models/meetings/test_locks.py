"""Locks of a quarter: what a submitted report counted does not change, no act on the tree reaches back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.meetings.locks import (
    QuarterLock,
    locked,
    refuse_locked_act,
    require_all_open,
    require_open,
    unlock,
)
from models.meetings.locks import lock as lock_for
from models.meetings.meetings import amend_meeting
from models.people.people import Post, end_post
from models.reports.content import report_of
from models.reports.supplements import make_supplement
from models.reports.tables import Report
from models.units.acts import Decision, dissolve
from models.units.units import Unit
from models.workflow.engine import take
from tests.make import DEC, JAN, NOV, OCT, QUARTER, as_, decider, meeting, typed, unit
from tests.models.cast import Cast

SEPTEMBER = date(2018, 9, 1)


@pytest.fixture
def submitted(cast: Cast, db: Session) -> Cast:
    """C1, under D, has submitted the last quarter of 2018."""
    report = cast.report(cast.c1)
    lock(db, cast.c1, report.id)
    return cast


def lock(db: Session, where: Unit, report_id: int) -> None:
    place: dict[str, Any] = {"unit_id": where.id, "path": where.path}
    db.add(QuarterLock(**place, quarter=QUARTER.first, report_id=report_id))
    db.flush()


@pytest.mark.parametrize(
    ("month", "code"),
    [
        # the three months of the quarter, to its last day, and no other month
        (OCT, "meeting.locked"),
        (NOV, "meeting.locked"),
        (date(2018, 12, 31), "meeting.locked"),
        (SEPTEMBER, ""),
        (JAN, ""),
    ],
)
def test_the_months_of_a_submitted_quarter_are_shut_for_its_unit_alone(
    submitted: Cast, db: Session, month: date, code: str
) -> None:
    assert locked(db, submitted.c1.id, month) is bool(code)
    assert not locked(db, submitted.c2.id, month)
    require_open(db, submitted.c2.id, month)
    if not code:
        require_open(db, submitted.c1.id, month)
        return
    with pytest.raises(Refusal) as told:
        require_open(db, submitted.c1.id, month)
    assert (told.value.code, told.value.values) == (code, {"quarter": QUARTER.roman})


def test_a_quarter_that_a_report_counted_stays_with_it(submitted: Cast, db: Session) -> None:
    other = submitted.report(submitted.d)
    lock_for(db, other.id, QUARTER.first, {submitted.c1.id, submitted.c2.id})
    found = select(QuarterLock.unit_id, QuarterLock.path, QuarterLock.report_id).order_by(QuarterLock.id)
    c1, c2 = submitted.c1, submitted.c2
    mine = submitted.report(c1).id
    assert db.execute(found).all() == [(c1.id, c1.path, mine), (c2.id, c2.path, other.id)]


def test_of_many_months_one_that_is_shut_refuses_all(submitted: Cast, db: Session) -> None:
    open_ones = [(submitted.c1.id, SEPTEMBER), (submitted.c1.id, JAN), (submitted.c2.id, NOV)]
    require_all_open(db, [])
    require_all_open(db, open_ones)
    with pytest.raises(Refusal, match=r"meeting\.locked"):
        require_all_open(db, [*open_ones, (submitted.c1.id, DEC)])


@pytest.mark.parametrize(
    ("where", "below", "code"),
    [
        # at the unit itself
        ("c1", False, "unit.quarter_locked"),
        # a unit that is moved with all below it
        ("d", True, "unit.quarter_locked"),
        # what a unit below reported binds only an act that takes it along
        ("d", False, ""),
        ("bloc", True, "unit.quarter_locked"),
        # beside it nothing is bound
        ("c2", True, ""),
        ("g", True, ""),
    ],
)
def test_an_act_on_the_tree_does_not_reach_into_a_quarter_reported_at_or_below_it(
    submitted: Cast, db: Session, where: str, below: bool, code: str
) -> None:
    path = getattr(submitted, where).path
    refuse_locked_act(db, path, JAN, below)  # the first day after it is free
    if not code:
        refuse_locked_act(db, path, QUARTER.last, below)
        return
    for day in (QUARTER.last, SEPTEMBER):
        with pytest.raises(Refusal) as told:
            refuse_locked_act(db, path, day, below)
        assert (told.value.code, told.value.values) == (code, {"quarter": QUARTER.roman})


def test_what_was_reported_above_binds_every_unit_under_it(cast: Cast, db: Session) -> None:
    lock(db, cast.d, cast.report(cast.d).id)
    for where in (cast.d, cast.s, cast.c3):
        with pytest.raises(Refusal, match=r"unit\.quarter_locked"):
            refuse_locked_act(db, where.path, QUARTER.last, below=False)
    refuse_locked_act(db, cast.g.path, QUARTER.last, below=True)


def test_a_lock_that_cannot_be_seen_binds_all_the_same(submitted: Cast, db: Session) -> None:
    stranger = as_("board_officer", unit(db, "bloc"))
    with open_session(db.connection(), stranger) as theirs:
        assert not locked(theirs, submitted.c1.id, NOV)
        with pytest.raises(Refusal, match=r"unit\.quarter_locked"):
            refuse_locked_act(theirs, submitted.c1.path, QUARTER.last, below=False)


def test_the_root_of_all_has_no_path_and_no_lock(submitted: Cast, db: Session) -> None:
    refuse_locked_act(db, "", QUARTER.last, below=True)


def ended(db: Session, cell: Unit, on: date, *, left: bool = True, successor: Unit | None = None) -> None:
    """A cell is dissolved, and its people leave."""
    dissolve(db, SYSTEM, cell, Decision(on), successor)
    for post in db.scalars(select(Post).where(Post.unit_id == cell.id, Post.ends_on.is_(None))):
        if left:
            end_post(db, SYSTEM, post, on)
    db.flush()


@pytest.mark.parametrize("on", [date(2018, 12, 10), date(2019, 1, 8)])
def test_what_a_superior_files_for_a_dissolved_cell_is_locked_with_its_own(
    cast: Cast, db: Session, on: date
) -> None:
    """Gone by the quarter's end, or silent since: until recall, return and reopening, as a cell's own."""
    held = meeting(db, cast.c3, NOV)
    ended(db, cast.c3, on)
    new = typed(NOV, NOV.replace(day=27))
    for step, role, at in (
        ("recall", "committee_secretary", cast.s),
        ("send_back", "committee_secretary", cast.d),
        ("reopen", "committee_secretary", cast.d),
    ):
        assert not locked(db, cast.c3.id, NOV)
        amend_meeting(db, SYSTEM, held, held.row_version, new)
        cast.step(cast.s, "submit", "committee_secretary")
        assert locked(db, cast.c3.id, NOV) and locked(db, cast.s.id, NOV)
        assert not locked(db, cast.c3.id, JAN) and not locked(db, cast.c1.id, NOV)
        if step == "reopen":
            cast.step(cast.s, "approve", "committee_secretary", cast.d)
        with pytest.raises(Refusal, match=r"meeting\.locked"):
            amend_meeting(db, SYSTEM, held, held.row_version, new)
        cast.step(cast.s, step, role, at, note="Sửa lại")
    assert not locked(db, cast.c3.id, NOV)


def test_a_supplement_locks_what_it_files(cast: Cast, db: Session) -> None:
    meeting(db, cast.c3, NOV)
    report = cast.step(cast.s, "submit", "committee_secretary", gaps={cast.c3.id: "Chưa gửi"})
    cast.step(cast.s, "approve", "committee_secretary", cast.d)
    ended(db, cast.c3, date(2019, 1, 8))
    assert not locked(db, cast.c3.id, NOV)
    make_supplement(db, cast.who("committee_officer", cast.s), report, report.row_version)
    assert locked(db, cast.c3.id, NOV)
    cast.step(cast.s, "reopen", "committee_secretary", cast.d, note="Sửa lại")
    assert not locked(db, cast.c3.id, NOV)


def test_a_root_that_files_for_what_stood_elsewhere_locks_and_opens_it(cast: Cast, db: Session) -> None:
    """It reads nothing of the place where these stood, and its locks are right all the same."""
    other = unit(db, "bloc")
    decider(db, other, "bloc_secretary")
    meeting(db, cast.c1, NOV)
    for where in (cast.c1, cast.c2, cast.c3, cast.g, cast.s, cast.d):
        ended(db, where, date(2018, 12, 10))
    ended(db, cast.bloc, date(2018, 12, 10), successor=other)
    report = report_of(db, SYSTEM, other, QUARTER)
    db.flush()
    secretary = as_("bloc_secretary", other)
    with open_session(db.connection(), secretary) as seen:
        mine = seen.get_one(Report, report.id)
        take(seen, secretary, mine, "close", row_version=mine.row_version)
        seen.flush()
        assert locked(db, cast.c1.id, NOV) and locked(db, cast.g.id, OCT)
        take(seen, secretary, mine, "unclose", row_version=mine.row_version, note="Sửa")
        seen.flush()
        assert not locked(db, cast.c1.id, NOV) and not locked(db, cast.g.id, OCT)


def test_what_was_filed_by_others_is_not_submitted_once_more(cast: Cast, db: Session) -> None:
    """Somebody corrects the day on which the last post ended, after the superior filed."""
    cast.step(cast.c3, "submit", "cell_secretary")
    cast.step(cast.c3, "send_back", "committee_secretary", cast.s, note="Bổ sung")
    who = cast.who("cell_secretary", cast.c3)
    ended(db, cast.c3, date(2019, 1, 8))
    cast.step(cast.s, "submit", "committee_secretary")
    report = cast.report(cast.c3)
    with pytest.raises(Refusal, match=r"report\.locked"):
        take(db, who, report, "submit", row_version=report.row_version)


def test_a_quarter_locked_already_stays_with_the_report_that_locked_it(submitted: Cast, db: Session) -> None:
    other = submitted.report(submitted.d)
    lock_for(db, other.id, QUARTER.first, [submitted.c1.id, submitted.c2.id])
    unlock(db, other.id)
    assert locked(db, submitted.c1.id, NOV) and not locked(db, submitted.c2.id, NOV)
