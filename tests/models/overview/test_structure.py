"""Past quarters in today's structure: of cells that came, what was accepted; of cells that left, nothing."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import GRADES
from models.core.periods import Quarter
from models.overview.structure import in_todays_structure
from models.scoring.grade_sums import Grades, overview
from models.units.acts import Decision, move
from models.units.units import get_unit
from tests.make import QUARTER, quarter_of, unit
from tests.models.cast import Cast

SECOND = Decision(date(2019, 1, 2), "05-QĐ/ĐUK")


def scored(months: dict[date, Grades]) -> int:
    return sum(n for part in months.values() for grade, (n, _points) in part.items() if grade in GRADES)


def test_without_a_change_both_ways_are_equal(db: Session, cast: Cast) -> None:
    quarter_of(db, cast.c1)
    found = in_todays_structure(db, cast.d, [QUARTER])
    assert found.months == overview(db, cast.d.path, QUARTER.first, QUARTER.last)
    assert (found.came, found.left) == (0, 0) and scored(found.months) == 3


def test_of_a_cell_that_came_only_what_was_accepted_counts(db: Session, cast: Cast) -> None:
    e = unit(db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Kia")
    for cell in (cast.c1, cast.c2):
        quarter_of(db, cell)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    for cell in (cast.c1, cast.c2):
        move(db, SYSTEM, cell, e, SECOND)
    here = in_todays_structure(db, e, [QUARTER, Quarter(2019, 1)])
    assert (scored(here.months), here.came, here.left) == (3, 2, 0)
    there = in_todays_structure(db, cast.d, [QUARTER])
    assert (scored(there.months), there.came, there.left) == (0, 0, 2)
    assert scored(overview(db, cast.d.path, QUARTER.first, QUARTER.last)) == 6


def test_a_superior_who_reads_the_unit_gets_the_same(db: Session, cast: Cast) -> None:
    quarter_of(db, cast.c1)
    with open_session(db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        assert scored(in_todays_structure(seen, get_unit(seen, cast.d.id), [QUARTER]).months) == 3
