"""The organisation changes and no figure moves: a past day
is read by where a unit stood on that day (design 3.10)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.meetings.meetings import Meeting
from models.people.people import Person, begin_post
from models.reports.content import content, report_of
from models.reports.figures import children_of
from models.reports.lineage import subtree
from models.reports.tables import Report, ReportVersion, StepEvent
from models.scoring.official_grades import OfficialGrade
from models.units.acts import Decision, dissolve, establish, move
from models.units.amend import set_headcount
from models.units.members import headcounts_of, headcounts_on
from models.units.units import Unit, get_unit, place_on, subtree_on
from tests.make import LONG_AGO, NOV, QUARTER, meeting, quarter_of, unit
from tests.models.cast import Cast

NEXT = Quarter(2019, 1)
SECOND = Decision(date(2019, 1, 2), "05-QĐ/ĐUK", date(2018, 12, 28))


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 8, 2, tzinfo=UTC))


@pytest.fixture
def e(cast: Cast) -> Unit:
    """Another committee of the Bloc, with a secretary."""
    other = unit(cast.db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Kia")
    cast.post("committee_secretary", other)
    return other


def names(cast: Cast, who: Principal, where: Unit, quarter: Quarter) -> list[str]:
    """Whose reports a unit takes in, as somebody reads them."""
    with open_session(cast.db.connection(), who) as seen:
        return [child.name for child in children_of(seen, get_unit(seen, where.id), quarter)]


def test_a_cell_moved_on_2_january_stays_in_the_old_committees_report_of_the_quarter_before(
    db: Session, cast: Cast, e: Unit
) -> None:
    quarter_of(db, cast.c1)
    secretary = cast.who("committee_secretary", cast.d)
    before = names(cast, secretary, cast.d, QUARTER)
    move(db, SYSTEM, cast.c1, e, SECOND)
    secretary, other = cast.who("committee_secretary", cast.d), cast.who("committee_secretary", e)
    assert names(cast, secretary, cast.d, QUARTER) == before != names(cast, secretary, cast.d, NEXT)
    assert cast.c1.name in before and names(cast, other, e, QUARTER) == []
    assert names(cast, other, e, NEXT) == [cast.c1.name]


def test_what_the_moved_cell_submits_for_that_quarter_counts_where_it_stood(
    db: Session, cast: Cast, e: Unit
) -> None:
    quarter_of(db, cast.c1)
    move(db, SYSTEM, cast.c1, e, SECOND)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    with open_session(db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        body = content(seen, report_of(seen, SYSTEM, get_unit(seen, cast.d.id), QUARTER))
        rows = {row.spell.unit_id: row.report for row in subtree(seen, get_unit(seen, cast.d.id), QUARTER)}
    assert body["figures"]["held"] == 3 and body["figures"]["members"] == 12
    assert rows[cast.c1.id] is not None
    assert {gap["unit"] for gap in body["gaps"]} == {cast.c2.id, cast.s.id}


def test_a_committee_with_everything_that_is_frozen_can_be_moved_and_reads_its_own_past(
    db: Session, cast: Cast
) -> None:
    quarter_of(db, cast.c1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    old = cast.d.path
    frozen = [
        (row.id, row.path)
        for table in (ReportVersion, StepEvent)
        for row in db.scalars(select(table).order_by(table.id))
    ]
    second = unit(db, "bloc")
    move(db, SYSTEM, cast.d, second, SECOND)
    db.expire_all()
    assert frozen == [
        (row.id, row.path)
        for table in (ReportVersion, StepEvent)
        for row in db.scalars(select(table).order_by(table.id))
    ]
    assert cast.d.path.startswith(second.path) and place_on(db, cast.d.id, QUARTER.last) == old
    secretary = cast.who("committee_secretary", cast.d)
    assert len(names(cast, secretary, cast.d, QUARTER)) == 3
    with open_session(db.connection(), secretary) as seen:
        held = seen.scalar(select(func.count(Meeting.id)))
        body = content(seen, report_of(seen, SYSTEM, get_unit(seen, cast.d.id), QUARTER))
    assert held == 3 and body["figures"]["held"] == 3


def test_the_tree_of_a_past_day_is_the_same_before_and_after_a_move(db: Session, cast: Cast, e: Unit) -> None:
    day = QUARTER.last
    before = [(s.unit_id, s.path, s.name) for s in subtree_on(db, cast.bloc.id, day)]
    move(db, SYSTEM, cast.s, e, SECOND)
    move(db, SYSTEM, cast.c1, e, SECOND)
    assert [(s.unit_id, s.path, s.name) for s in subtree_on(db, cast.bloc.id, day)] == before
    assert subtree_on(db, cast.s.id, date(2014, 1, 1)) == []


def test_rows_of_earlier_quarters_stay_where_they_were_counted(db: Session, cast: Cast, e: Unit) -> None:
    held = meeting(db, cast.c1, NOV)
    old = cast.c1.path
    move(db, SYSTEM, cast.c1, e, SECOND)
    fresh = meeting(db, cast.c1, date(2019, 1, 1), date(2019, 1, 7), outside_reason="Họp sớm")
    db.expire_all()
    assert (held.path, fresh.path) == (old, cast.c1.path) and old != cast.c1.path
    assert OfficialGrade.follows == "sheet_id" and ReportVersion.follows == ""


def test_members_are_counted_once_at_the_place_of_the_day(db: Session, cast: Cast, e: Unit) -> None:
    before = headcounts_on(db, cast.d.path, QUARTER.last)
    move(db, SYSTEM, cast.c1, e, SECOND)
    assert headcounts_on(db, cast.d.path, QUARTER.last) == before
    assert cast.c1.id not in headcounts_on(db, cast.d.path, date(2019, 1, 2))
    with open_session(db.connection(), cast.who("committee_secretary", e)) as seen:
        assert headcounts_of(seen, [cast.c1.id], date(2019, 1, 8)) == {cast.c1.id: 12}


def test_a_dissolved_unit_has_no_members_at_the_quarters_end(db: Session, cast: Cast) -> None:
    dissolve(db, SYSTEM, cast.c1, Decision(date(2018, 12, 10)), cast.c2)
    set_headcount(db, SYSTEM, cast.c2, date(2018, 12, 10), 26)
    assert sum(headcounts_on(db, cast.d.path, QUARTER.last).values()) == 26 + 9
    assert headcounts_of(db, [cast.c1.id], date(2018, 12, 9)) == {cast.c1.id: 12}


def test_nothing_is_founded_or_moved_into_a_quarter_that_is_reported(
    db: Session, cast: Cast, e: Unit
) -> None:
    for where in (cast.c1, cast.c2, cast.c3):
        quarter_of(db, where)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    gaps = {cast.c2.id: "muộn", cast.s.id: "muộn"}
    cast.step(cast.d, "submit", "committee_secretary", gaps=gaps)
    late = unit(db, "subordinate_cell", e)
    day = Decision(date(2018, 12, 1))
    with pytest.raises(Refusal, match="quarter_locked"):
        establish(db, SYSTEM, parent=cast.d, kind_code="subordinate_cell", name="Mới", code="N1", on=day.on)
    with pytest.raises(Refusal, match="quarter_locked"):
        move(db, SYSTEM, late, cast.d, day)
    assert move(db, SYSTEM, late, cast.d, SECOND).parent_id == cast.d.id
    assert db.scalar(select(func.count(Report.id)).where(Report.unit_id == late.id)) == 0


def test_a_sibling_that_reported_keeps_nobody_from_joining_its_superior(
    db: Session, cast: Cast, e: Unit
) -> None:
    quarter_of(db, cast.c1)
    cast.step(cast.c1, "submit", "cell_secretary")
    late = unit(db, "subordinate_cell", e)
    assert move(db, SYSTEM, late, cast.d, Decision(date(2018, 12, 1))).parent_id == cast.d.id


def test_a_superior_stood_there_on_the_day_and_stands_still(db: Session, cast: Cast, e: Unit) -> None:
    young = unit(db, "grassroots_committee", cast.bloc, on=date(2019, 1, 5))
    with pytest.raises(Invalid) as told:
        move(db, SYSTEM, cast.c1, young, SECOND)
    assert told.value.fields["on"].code == "unit.before_parent"
    dissolve(db, SYSTEM, e, SECOND)
    for act in (
        lambda: move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 8))),
        lambda: establish(
            db, SYSTEM, parent=e, kind_code="subordinate_cell", name="Mới", code="N1", on=date(2019, 1, 8)
        ),
    ):
        with pytest.raises(Invalid) as told:
            act()
        assert told.value.fields["parent_id"].code == "unit.dissolved"


def test_no_post_begins_in_a_dissolved_unit(db: Session, cast: Cast) -> None:
    person = cast.who("cell_secretary", cast.c1).person_id
    dissolve(db, SYSTEM, cast.c2, SECOND)

    with pytest.raises(Invalid) as told:
        begin_post(db, SYSTEM, db.get_one(Person, person), "cell_clerk", cast.c2, LONG_AGO)
    assert told.value.fields["unit_id"].code == "unit.dissolved"
