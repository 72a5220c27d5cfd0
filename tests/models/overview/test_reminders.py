"""What the worker says by itself: a near day and a past one, once each, to those who still owe."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.duties.acts import excuse, extend
from models.duties.opening import open_period
from models.overview.reminders import remind
from models.overview.waiting import tasks
from models.people.notices import (
    notices,
)
from models.people.people import principal_of
from models.units.units import Unit
from tests.make import somebody, unit
from tests.models.cast import Cast
from tests.models.overview.owing import IV, report_duty, told


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


def test_a_near_day_and_a_past_one_are_told_once_to_who_prepares(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    writer = somebody(db, "cell_secretary", cell)
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
    assert remind(db) == 0
    set_clock(datetime(2019, 1, 7, 3, tzinfo=UTC))
    assert (remind(db), remind(db)) == (1, 0)
    set_clock(datetime(2019, 1, 11, 3, tzinfo=UTC))
    assert (remind(db), remind(db)) == (1, 0)
    told = notices(db, principal_of(db, writer.id))
    assert [(n.kind, n.values["due"], n.values["quarter"]) for n in told] == [
        ("reminder", "2019-01-10", "IV/2018"),
        ("deadline", "2019-01-10", "IV/2018"),
    ]
