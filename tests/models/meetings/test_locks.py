"""Locks of a quarter: what a submitted report counted does not change, no act on the tree reaches back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.guard import open_session
from models.core.errors import Refusal
from models.meetings.locks import QuarterLock, locked, refuse_locked_act, require_all_open, require_open
from models.units.units import Unit
from tests.make import DEC, JAN, NOV, OCT, QUARTER, as_, unit
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
