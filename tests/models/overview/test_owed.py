"""What goes by duties: reminders leave the excused alone and follow an
extension, answers to directives are owed, the worker opens periods."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.periods import Quarter, Span
from models.directives.tables import DirectiveAnswer
from models.duties.acts import excuse, extend
from models.duties.opening import open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.calendars import prescribe_window
from models.overview.chasing import chase
from models.overview.owed import open_due
from models.overview.reminders import remind
from models.overview.waiting import tasks
from models.people.notices import Notice
from models.platform.settings import change_setting
from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import issued

IV = Quarter(2018, 4)


@pytest.fixture
def cast(db: Session) -> Cast:
    return Cast(db)


def report_duty(db: Session, about: Unit) -> Duty:
    db.expire_all()
    return db.scalars(
        select(Duty).where(Duty.about_id == about.id, Duty.source == "report", Duty.period == IV.first)
    ).one()


def told(db: Session, kind: str) -> set[int | None]:
    return set(db.scalars(select(Notice.unit_id).where(Notice.kind == kind)))


def test_a_reminder_leaves_the_excused_alone_and_follows_an_extension(cast: Cast, db: Session) -> None:
    open_period(db, IV)
    boss = cast.who("committee_officer", cast.d)
    first, second = report_duty(db, cast.c1), report_duty(db, cast.c2)
    excuse(db, boss, first, first.row_version, "Đang kiện toàn")
    extend(db, boss, second, second.row_version, date(2019, 1, 25), "Mưa lũ")
    remind(db)
    assert {cast.c3.id, cast.s.id} <= told(db, "reminder")
    assert not {cast.c1.id, cast.c2.id} & told(db, "reminder")
    own = tasks(db, cast.who("cell_secretary", cast.c2), date(2019, 1, 20))
    assert [(t.due, t.late) for t in own if t.code in ("write", "submit")] == [(date(2019, 1, 25), False)]
    assert not [
        t
        for t in tasks(db, cast.who("cell_secretary", cast.c1), date(2019, 1, 20))
        if t.code in ("write", "submit")
    ]
    set_clock(datetime(2019, 1, 26, 3, tzinfo=UTC))
    remind(db)
    assert cast.c2.id in told(db, "reminder")


def test_one_act_reminds_each_missing_duty_once_a_day_and_only_ones_own_units(
    cast: Cast, db: Session
) -> None:
    open_period(db, IV)
    duties = list(db.scalars(select(Duty).where(Duty.source == "report", Duty.quarter == IV.first)))
    boss = cast.who("committee_officer", cast.d)
    today = date(2019, 1, 20)

    def words(_duty: Duty) -> dict[str, str]:
        return {"vi": "báo cáo quý IV/2018", "en": "report IV/2018"}

    assert chase(db, boss, duties, words, today) > 0
    assert told(db, "chase") == {cast.c1.id, cast.c2.id, cast.c3.id, cast.s.id}
    assert chase(db, boss, duties, words, today) == 0
    assert chase(db, boss, duties, words, date(2019, 1, 21)) > 0


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
