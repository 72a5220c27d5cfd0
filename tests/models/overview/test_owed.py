"""What goes by duties: answers to directives are owed, the worker
opens periods, days changed move what has not opened."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.periods import Quarter, Span
from models.directives.tables import DirectiveAnswer
from models.duties.acts import extend
from models.duties.opening import open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.calendars import prescribe_window
from models.overview.owed import open_due
from models.platform.settings import change_setting
from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import issued
from tests.models.overview.owing import IV, report_duty


def test_an_answer_to_a_directive_is_owed_by_each_unit_and_done_when_it_is_given(
    cast: Cast, db: Session
) -> None:
    directive = issued(cast)
    open_due(db)
    quarter = Quarter.of(directive.due_on)
    open_period(db, quarter)
    answers = list(db.scalars(select(DirectiveAnswer).where(DirectiveAnswer.directive_id == directive.id)))
    owed = {d.subject_id: d for d in db.scalars(select(Duty).where(Duty.source == "answer"))}
    assert set(owed) == {answer.id for answer in answers} and answers
    for answer in answers:
        duty = owed[answer.id]
        assert duty.due_on == answer.due.last and duty.strict == answer.due_strict
        assert (
            judge(duty, duty.due_on).state in ("open", "not_yet")
            and judge(duty, date(2030, 1, 1)).state == "missing"
        )


def test_a_second_round_of_the_worker_opens_nothing(cast: Cast, db: Session) -> None:
    assert open_due(db)
    before = list(db.scalars(select(Duty.id)))
    assert open_due(db) == []
    assert list(db.scalars(select(Duty.id))) == before


def due(db: Session, source: str, about: Unit, period: date) -> tuple[date, date]:
    db.expire_all()
    found = select(Duty).where(Duty.about_id == about.id, Duty.source == source, Duty.period == period)
    row = db.scalars(found).one()
    return row.opens_on, row.due_on


@pytest.mark.parametrize(
    "day", [datetime(2018, 11, 24, 16, 59, tzinfo=UTC), datetime(2018, 11, 24, 17, tzinfo=UTC)]
)
def test_a_window_prescribed_anew_moves_the_months_that_have_not_opened_and_no_others(
    cast: Cast, db: Session, day: datetime
) -> None:
    """November opens at midnight of the 25th in Việt Nam: a minute
    before it follows the new window, at midnight it keeps the old one."""
    set_clock(day)
    open_period(db, IV)
    late = (date(2018, 11, 25), date(2018, 12, 5))
    assert [due(db, "meeting", cell, date(2018, 11, 1)) for cell in (cast.c1, cast.g)] == [late, late]
    prescribe_window(
        db, cast.who("committee_secretary", cast.d), cast.d, (Span(26, 28, 0),), date(2018, 11, 1)
    )
    new = (date(2018, 11, 26), date(2018, 11, 28))
    assert due(db, "meeting", cast.c1, date(2018, 11, 1)) == (new if day.hour == 16 else late)
    for cell in (cast.c1, cast.c3):
        assert due(db, "meeting", cell, date(2018, 12, 1)) == (date(2018, 12, 26), date(2018, 12, 28))
    assert due(db, "meeting", cast.g, date(2018, 12, 1)) == (date(2018, 12, 25), date(2019, 1, 5))
    assert due(db, "meeting", cast.c1, date(2018, 10, 1))[1] == date(2018, 11, 5)


def test_a_due_day_changed_moves_the_reports_that_have_not_opened_and_no_others(
    cast: Cast, db: Session
) -> None:
    set_clock(datetime(2018, 12, 24, 16, 59, tzinfo=UTC))
    open_period(db, IV)
    change_setting(db, SYSTEM, "due_subordinate_cell", "3")
    assert due(db, "report", cast.c1, IV.first)[1] == date(2019, 1, 3)
    assert due(db, "report", cast.d, IV.first)[1] == date(2019, 1, 10)
    set_clock(datetime(2018, 12, 24, 17, tzinfo=UTC))
    change_setting(db, SYSTEM, "due_subordinate_cell", "9")
    assert due(db, "report", cast.c1, IV.first)[1] == date(2019, 1, 3)


def test_what_was_extended_keeps_its_days_when_a_setting_changes(cast: Cast, db: Session) -> None:
    set_clock(datetime(2018, 12, 1, 3, tzinfo=UTC))
    open_period(db, IV)
    row = report_duty(db, cast.c1)
    extend(db, cast.who("committee_officer", cast.d), row, row.row_version, date(2019, 1, 12), "Mưa lũ")
    change_setting(db, SYSTEM, "due_subordinate_cell", "3")
    row = report_duty(db, cast.c1)
    assert (row.due_on, row.extended_to) == (date(2019, 1, 7), date(2019, 1, 12))
    assert due(db, "report", cast.c2, IV.first)[1] == date(2019, 1, 3)


def test_a_change_costs_the_same_statements_for_many_cells(cast: Cast, db: Session) -> None:
    set_clock(datetime(2018, 10, 2, 3, tzinfo=UTC))
    open_period(db, IV)
    counted = []
    for more in (0, 12):
        for _ in range(more):
            unit(db, "subordinate_cell", cast.d, members=9)
        open_period(db, IV)
        seen: list[str] = []
        listen = lambda _c, _cur, statement, *_rest: seen.append(statement)  # noqa: B023
        event.listen(db.connection().engine, "before_cursor_execute", listen)
        prescribe_window(db, SYSTEM, cast.d, (Span(26, 27 + bool(more), 0),), date(2018, 10, 1))
        event.remove(db.connection().engine, "before_cursor_execute", listen)
        counted.append(len([s for s in seen if s.startswith("SELECT")]))
    assert counted[1] <= counted[0]
