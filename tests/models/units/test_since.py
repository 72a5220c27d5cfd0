"""What became of a unit since a quarter, and what a row of a quarter calls its unit."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.meetings.meetings import Meeting, held_between
from models.reports.tables import Report
from models.units.acts import Decision, change_kind, dissolve, move, rename
from models.units.since import Since, since
from models.units.units import Unit, UnitSpell, above_then, stood_each, stood_in, unit_in
from tests.make import NOV, QUARTER, meeting, unit
from tests.models.cast import Cast

DAY = date(2019, 1, 2)
SECOND = Decision(DAY, "05-QĐ/ĐUK")
DEC = date(2018, 12, 1)


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 8, 2, tzinfo=UTC))


@pytest.fixture
def e(cast: Cast) -> Unit:
    """A committee of another Bloc, with a secretary."""
    other = unit(cast.db, "grassroots_committee", unit(cast.db, "bloc"), "Đảng bộ Sở Kia")
    cast.post("committee_secretary", other)
    return other


def told(cast: Cast, who: Principal, where: Unit, quarter: Quarter = QUARTER) -> list[Since]:
    with open_session(cast.db.connection(), who) as seen:
        return since(seen, where.id, quarter.first)


def test_a_unit_that_is_what_it_was_has_no_since(cast: Cast) -> None:
    assert told(cast, cast.who("committee_secretary", cast.d), cast.c1) == []


def test_the_old_superior_is_told_where_a_cell_went_by_which_document(cast: Cast, e: Unit) -> None:
    move(cast.db, SYSTEM, cast.c1, e, SECOND)
    found = told(cast, cast.who("committee_secretary", cast.d), cast.c1)
    assert found == [Since("move", DAY, "Đảng bộ Sở Kia", "05-QĐ/ĐUK")]
    assert told(cast, SYSTEM, cast.c1, Quarter(2019, 1)) == []


def test_a_cell_goes_with_the_committee_that_is_moved(cast: Cast, e: Unit) -> None:
    move(cast.db, SYSTEM, cast.s, e, SECOND)
    assert told(cast, SYSTEM, cast.c3) == [
        Since("move", DAY, "Đảng bộ Sở Kia", "05-QĐ/ĐUK", with_unit=cast.s.name)
    ]


def test_names_kinds_and_ends_are_told_in_their_order(cast: Cast) -> None:
    rename(cast.db, SYSTEM, cast.g, "Chi bộ Mới", SECOND)
    change_kind(cast.db, SYSTEM, cast.g, "subordinate_cell", Decision(date(2019, 1, 3)))
    dissolve(cast.db, SYSTEM, cast.g, Decision(date(2019, 1, 4)), cast.c2)
    assert told(cast, SYSTEM, cast.g) == [
        Since("rename", DAY, "Chi bộ Mới", "05-QĐ/ĐUK"),
        Since("change_kind", date(2019, 1, 3), kind_code="subordinate_cell"),
        Since("dissolve", date(2019, 1, 4), cast.c2.name),
    ]


def test_rows_of_a_quarter_keep_the_words_of_then_for_the_old_superior(cast: Cast, e: Unit) -> None:
    db, old = cast.db, (cast.c1.name, cast.d.name)
    held = meeting(db, cast.c1, NOV)
    open_period(db, QUARTER)
    report = cast.report(cast.c1)
    move(db, SYSTEM, cast.c1, e, SECOND)
    rename(db, SYSTEM, cast.c1, "Chi bộ Tên Mới", Decision(date(2019, 1, 3)))
    rename(db, SYSTEM, cast.d, "Đảng bộ Tên Mới", SECOND)
    with open_session(db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        assert [m.id for m in held_between(seen, date(2018, 11, 1), date(2018, 11, 30))] == [held.id]
        for then, day in (
            (seen.get_one(Meeting, held.id).unit_then, NOV),
            (seen.get_one(Report, report.id).unit_then, QUARTER.first),
            (seen.scalars(select(Duty).where(Duty.about_id == cast.c1.id)).first().about_then, NOV),  # type: ignore[union-attr]
        ):
            assert (then.name, above_then(then, day)) == old
        assert seen.get(Unit, cast.c1.id) is None
        assert seen.scalars(select(UnitSpell.name).where(UnitSpell.unit_id == cast.c1.id)).all() == [old[0]]


def test_the_moved_cell_itself_reads_under_whom_it_stood(cast: Cast, e: Unit) -> None:
    held, above = meeting(cast.db, cast.c1, NOV), cast.d.name
    move(cast.db, SYSTEM, cast.c1, e, SECOND)
    with open_session(cast.db.connection(), cast.who("cell_secretary", cast.c1)) as seen:
        assert above_then(seen.get_one(Meeting, held.id).unit_then, NOV) == above
        assert seen.get(Unit, cast.d.id) is None


def test_where_units_stood_is_read_for_many_at_once_and_out_of_sight_is_left_out(cast: Cast, e: Unit) -> None:
    old, first = cast.c1.path, Quarter(2019, 1).first
    move(cast.db, SYSTEM, cast.c1, e, SECOND)
    asked = [(cast.c1.id, DEC), (cast.c1.id, first)]
    assert stood_each(cast.db, asked) == {asked[0]: old, asked[1]: cast.c1.path}
    with open_session(cast.db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        assert stood_each(seen, asked) == {asked[0]: old}
        assert unit_in(seen, cast.c1.id, DEC).path == old
    assert stood_in(cast.db, cast.c1, date(2000, 1, 1)) == old
