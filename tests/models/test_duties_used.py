"""What goes by duties: reminders leave the excused alone and follow an extension, answers to directives are owed, the worker opens periods."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.base import set_clock
from models.directives import DirectiveAnswer
from models.duties import Duty, excuse, extend, judge, open_period
from models.duty_lists import chase
from models.duty_sources import open_due
from models.notices import Notice
from models.periods import Quarter
from models.reminders import remind
from models.units import Unit
from models.waiting import tasks
from tests.models.test_directives import issued
from tests.models.test_reports import Cast

IV = Quarter(2018, 4)


@pytest.fixture
def cast(db: Session) -> Cast:
    return Cast(db)


def report_duty(db: Session, about: Unit) -> Duty:
    db.expire_all()
    return db.scalars(select(Duty).where(Duty.about_id == about.id, Duty.source == "report", Duty.period == IV.first)).one()


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
    assert not [t for t in tasks(db, cast.who("cell_secretary", cast.c1), date(2019, 1, 20)) if t.code in ("write", "submit")]
    set_clock(datetime(2019, 1, 26, 3, tzinfo=UTC))
    remind(db)
    assert cast.c2.id in told(db, "reminder")


def test_one_act_reminds_each_missing_duty_once_a_day_and_only_ones_own_units(cast: Cast, db: Session) -> None:
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


def test_an_answer_to_a_directive_is_owed_by_each_unit_and_done_when_it_is_given(cast: Cast, db: Session) -> None:
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
        assert judge(duty, duty.due_on).state in ("open", "not_yet") and judge(duty, date(2030, 1, 1)).state == "missing"


def test_a_second_round_of_the_worker_opens_nothing(cast: Cast, db: Session) -> None:
    assert open_due(db)
    before = list(db.scalars(select(Duty.id)))
    assert open_due(db) == []
    assert list(db.scalars(select(Duty.id))) == before
