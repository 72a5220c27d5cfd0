"""Whose duty the report of a unit is that was dissolved after the quarter's end, and when it is done."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.duties.opening import SOURCES, lives, open_period
from models.duties.tables import Duty
from models.overview.owed import follow_filers
from models.overview.owed_reports import due_on, reports_owed
from models.people.people import Post, end_post
from models.platform.settings import change_setting
from models.reports.filing import filing
from models.reports.supplements import make_supplement
from models.units.acts import Decision, dissolve
from models.units.units import Unit
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.models.overview.owing import IV, report_duty

JAN = Decision(date(2019, 1, 8))


@pytest.fixture
def open_(cast: Cast, db: Session) -> Cast:
    quarter_of(db, cast.c3, 2)
    open_period(db, IV)
    return cast


def leave(c: Cast, where: Unit) -> None:
    for post in c.db.scalars(select(Post).where(Post.unit_id == where.id, Post.ends_on.is_(None))):
        end_post(c.db, SYSTEM, post, JAN.on)
    c.db.flush()


def whose(db: Session, about: Unit) -> tuple[int, date | None]:
    duty: Duty = report_duty(db, about)
    assert duty.applicable
    return duty.unit_id, duty.done_on


def test_the_duty_stays_while_somebody_may_submit_and_goes_to_who_files_then(
    open_: Cast, db: Session
) -> None:
    dissolve(db, SYSTEM, open_.c3, JAN)
    assert whose(db, open_.c3) == (open_.c3.id, None)
    assert follow_filers(db) == 0
    leave(open_, open_.c3)
    assert follow_filers(db) == 1, "the last post ended without an act on the tree"
    assert whose(db, open_.c3) == (open_.s.id, None) and follow_filers(db) == 0
    assert report_duty(db, open_.c3).due_on == due_on(db, "sectional_committee", IV)
    report = open_.step(open_.s, "submit", "committee_secretary")
    assert whose(db, open_.c3) == (open_.s.id, date(2019, 1, 20))
    open_.step(open_.s, "recall", "committee_secretary")
    assert whose(db, open_.c3) == (open_.s.id, None) and report.state == "draft"


def test_dissolved_with_nobody_left_it_goes_over_at_once(open_: Cast, db: Session) -> None:
    leave(open_, open_.c3)
    dissolve(db, SYSTEM, open_.c3, JAN)
    assert whose(db, open_.c3) == (open_.s.id, None)


def test_what_went_without_it_is_not_done_before_a_supplement_holds_it(open_: Cast, db: Session) -> None:
    report = open_.step(open_.s, "submit", "committee_secretary", gaps={open_.c3.id: "Đang sáp nhập"})
    open_.step(open_.s, "approve", "committee_secretary", open_.d)
    leave(open_, open_.c3)
    dissolve(db, SYSTEM, open_.c3, JAN)
    assert whose(db, open_.c3) == (open_.s.id, None)
    make_supplement(db, open_.who("committee_officer", open_.s), report, report.row_version)
    assert whose(db, open_.c3) == (open_.s.id, date(2019, 1, 20))


def test_what_was_sent_stays_the_own_units_duty_and_done(open_: Cast, db: Session) -> None:
    open_.step(open_.c3, "submit", "cell_secretary")
    dissolve(db, SYSTEM, open_.c3, JAN)
    leave(open_, open_.c3)
    assert follow_filers(db) == 0
    assert whose(db, open_.c3) == (open_.c3.id, date(2019, 1, 20))


def test_the_duties_of_cells_follow_past_a_committee_that_falls_silent(open_: Cast, db: Session) -> None:
    for where in (open_.c3, open_.s):
        dissolve(db, SYSTEM, where, JAN)
        leave(open_, where)
    assert follow_filers(db) == 2
    assert {whose(db, where)[0] for where in (open_.c3, open_.s)} == {open_.d.id}
    alive = lives(db, IV)
    owed, done = reports_owed(db, IV, alive)
    assert reports_owed is SOURCES["report"] and done == {}
    silent = filing(db, IV).silent
    assert {each.about_id for each in owed if each.unit_id != each.about_id} == silent
    change_setting(db, SYSTEM, "due_bloc", "3")
    assert due_on(db, "bloc", IV) == date(2019, 1, 3)
