"""First steps tick themselves by facts, and are gone when the last is done."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.calendars import WINDOWS, prescribe_window
from models.overview.first_steps import of_an_administrator, of_an_officer
from tests.make import OCT, as_, meeting, quarter_of, unit
from tests.models.cast import Cast
from tests.statements import counted


def test_an_officers_steps_follow_what_stands_below(db: Session, cast: Cast) -> None:
    empty = unit(db, "grassroots_committee", cast.bloc)
    boss = as_("committee_secretary", empty)
    with open_session(db.connection(), boss) as seen, counted(seen) as sent:
        assert not any(of_an_officer(seen, empty).values())
    assert len([each for each in sent if each.startswith("SELECT")]) == 2
    prescribe_window(db, SYSTEM, empty, WINDOWS["late"], date(2019, 1, 1), "")
    unit(db, "subordinate_cell", empty)
    db.flush()
    with open_session(db.connection(), boss) as seen:
        done = [code for code, is_done in of_an_officer(seen, empty).items() if is_done]
    assert done == ["units_below", "window"]


def test_they_are_gone_with_the_first_report_approved(db: Session, cast: Cast) -> None:
    boss = cast.who("committee_secretary", cast.d)
    quarter_of(db, cast.c1)
    with open_session(db.connection(), boss) as seen:
        steps = of_an_officer(seen, cast.d)
    assert steps["meeting_below"] and not steps["report_below"] and not steps["topics"]
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    with open_session(db.connection(), boss) as seen, counted(seen) as sent:
        assert of_an_officer(seen, cast.d) == {}
    assert len([each for each in sent if each.startswith("SELECT")]) == 1


def test_an_administrator_is_told_that_there_are_meetings_and_reads_none(db: Session, cast: Cast) -> None:
    who = as_("administrator", None, 1)
    with open_session(db.connection(), who) as seen:
        steps = of_an_administrator(seen, 1)
    assert {code for code, done in steps.items() if done} == {"units", "accounts", "routes"}
    meeting(db, cast.c1, OCT)
    db.flush()
    with open_session(db.connection(), who) as seen:
        assert of_an_administrator(seen, 1) == {}
