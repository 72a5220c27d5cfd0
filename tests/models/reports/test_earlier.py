"""A new superior reads of the time before only what was accepted (design 3.10)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.meetings.meetings import Meeting
from models.people.people import Post, end_post
from models.reports.earlier import Earlier, earlier_report, earlier_reports
from models.reports.tables import Report, ReportVersion
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit, get_unit
from tests.make import QUARTER, quarter_of, unit
from tests.models.cast import Cast

SECOND = Decision(date(2019, 1, 2), "05-QĐ/ĐUK")


@pytest.fixture
def e(cast: Cast) -> Unit:
    """A committee of another Bloc, to which C1, accepted, and C2, only submitted, went."""
    db = cast.db
    set_clock(datetime(2019, 1, 8, 2, tzinfo=UTC))
    other = unit(db, "grassroots_committee", unit(db, "bloc"), "Đảng bộ Sở Kia")
    cast.post("committee_secretary", other)
    for cell in (cast.c1, cast.c2):
        quarter_of(db, cell)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.step(cast.c2, "submit", "cell_secretary")
    for cell in (cast.c1, cast.c2):
        move(db, SYSTEM, cell, other, SECOND)
    return other


def read(cast: Cast, who: Principal, cell: Unit) -> list[Earlier]:
    with open_session(cast.db.connection(), who) as seen:
        return earlier_reports(seen, who, get_unit(seen, cell.id))


def opens(cast: Cast, who: Principal, cell: Unit) -> bool:
    number = cast.db.scalars(select(Report.id).where(Report.unit_id == cell.id)).one()
    with open_session(cast.db.connection(), who) as seen:
        try:
            with earlier_report(seen, who, number) as (system, report, version):
                return system.info["principal"] is SYSTEM and version.number == report.accepted_number
        except Refusal:
            return False


def test_the_new_superior_reads_what_was_accepted_and_nothing_else(cast: Cast, e: Unit) -> None:
    who = cast.who("committee_secretary", e)
    assert [(each.quarter, each.number) for each in read(cast, who, cast.c1)] == [(QUARTER, 1)]
    assert read(cast, who, cast.c2) == []
    assert opens(cast, who, cast.c1) and not opens(cast, who, cast.c2)
    with open_session(cast.db.connection(), who) as seen:
        for table in (Report, ReportVersion, Meeting):
            assert seen.scalar(select(func.count(table.id))) == 0


def test_nobody_else_has_this_door(cast: Cast, e: Unit) -> None:
    for who in (
        cast.who("committee_secretary", cast.d),  # reads the row itself, as before
        cast.who("cell_secretary", cast.c1),
        cast.who("cell_secretary", cast.c2),
        cast.who("committee_secretary", cast.s),
    ):
        assert not opens(cast, who, cast.c1)
    assert read(cast, cast.who("cell_secretary", cast.c1), cast.c1) == []


def test_a_unit_that_always_stood_here_has_nothing_of_before(cast: Cast, e: Unit) -> None:
    assert read(cast, cast.who("committee_secretary", cast.d), cast.c3) == []


def test_an_ended_post_a_unit_that_went_on_and_one_that_is_gone_open_nothing(cast: Cast, e: Unit) -> None:
    db, who = cast.db, cast.who("committee_secretary", e)
    third = unit(db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Ba")
    move(db, SYSTEM, cast.c1, third, Decision(date(2019, 1, 5)))
    assert not opens(cast, who, cast.c1)
    move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 6)))
    assert opens(cast, who, cast.c1)
    post = db.scalars(select(Post).where(Post.unit_id == e.id)).one()
    end_post(db, SYSTEM, post, date(2019, 1, 8))
    assert not opens(cast, cast.who("committee_secretary", e), cast.c1)
    dissolve(db, SYSTEM, cast.c1, Decision(date(2019, 1, 7)))
    assert not opens(cast, who, cast.c1)


def test_of_the_quarter_from_which_it_stands_here_the_gate_itself_tells(cast: Cast, e: Unit) -> None:
    set_clock(datetime(2019, 4, 8, 2, tzinfo=UTC))
    who = cast.who("committee_secretary", e)
    assert [each.quarter for each in read(cast, who, cast.c1)] == [QUARTER] != [Quarter(2019, 1)]
