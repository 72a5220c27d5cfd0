"""Past quarters in today's structure: of cells that came, what was accepted; of cells that left, nothing."""

from __future__ import annotations

import random
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion as Version
from models.overview.structure import Today, in_todays_structure
from models.reports.tables import Report
from models.scoring.grade_sums import Grades, GradeSum, overview
from models.units.acts import Decision, dissolve, establish, move
from models.units.units import Unit, UnitSpell, get_unit, in_force_on, stood_in, was_in
from tests.make import QUARTER, examples, meeting, quarter_of, score, unit
from tests.models.cast import Cast
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted

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


def one_by_one(db: Session, where: Unit, quarters: list[Quarter]) -> Today:
    """The same from every sum of every cell."""
    months: dict[date, Grades] = {}
    units = {u.id: u for u in db.scalars(select(Unit))}
    accepted = {(r.unit_id, r.quarter) for r in db.scalars(select(Report)) if r.accepted_number is not None}
    for row in db.scalars(select(GradeSum)):
        quarter = Quarter.of(row.period)
        own = row.path.startswith(where.path) or (row.unit_id, quarter.first) in accepted
        if quarter in quarters and units[row.unit_id].path.startswith(where.path) and own:
            n, points = months.setdefault(row.period, {}).get(row.grade, (0, 0))
            months[row.period][row.grade] = n + row.n, points + row.points_sum
    first = quarters[0]
    stood = was_in(db, where, first.first).path
    here = {
        s.unit_id
        for s in db.scalars(select(UnitSpell).where(in_force_on(first.last)))
        if s.kind.is_cell and s.path.startswith(stood)
    }
    stay = {u.id for u in units.values() if u.path.startswith(where.path) and u.dissolved_on is None}
    cells = {number for number in stay if units[number].kind.is_cell}
    return Today(months, len(cells - here), len(here - stay))


def act(here: Country, luck: random.Random) -> None:
    """One act on the tree or on a month, where it can be done."""
    db, cell, on = here.db, luck.choice(here.cells), Decision(date(2018, luck.randrange(6, 13), 1))
    try:
        with db.begin_nested():
            match luck.choice(("hold", "hold", "move", "move", "end", "found", "accept")):
                case "hold":
                    score(db, meeting(db, cell, date(2018, luck.randrange(7, 13), 1)))
                case "move":
                    move(db, SYSTEM, luck.choice(here.movable), luck.choice(here.homes), on)
                case "end":
                    dissolve(db, SYSTEM, cell, on)
                case "found":
                    name, code = f"Chi bộ {luck.random()}", str(luck.random())[:30]
                    said = {"parent": luck.choice(here.homes), "name": name, "code": code, "on": on.on}
                    establish(db, SYSTEM, kind_code="grassroots_cell", **said)
                case "accept":
                    quarter, place = (
                        date(2018, luck.choice((7, 10)), 1),
                        stood_in(db, cell, date(2018, 10, 1)),
                    )
                    form = db.scalars(select(Version.id)).first()
                    said = {"unit_id": cell.id, "path": place, "quarter": quarter, "form_version_id": form}
                    db.add(Report(**said, state="approved", accepted_number=1))
                    db.flush()
    except (Refusal, IntegrityError):
        pass
    db.expire_all()


@pytest.mark.parametrize("seed", range(examples(2, 8)))
def test_whatever_was_done_to_the_tree_it_is_what_the_cells_come_to(db: Session, seed: int) -> None:
    here, luck = Country(db), random.Random(seed)
    for _ in range(24):
        act(here, luck)
    fold_all(db)
    quarters = [Quarter(2018, 3), QUARTER]
    for where in (here.top, *here.provinces, *here.movable):
        assert in_todays_structure(db, where, quarters) == one_by_one(db, where, quarters), where.name


def test_nobody_goes_through_the_cells_that_stand_where_they_stood(db: Session, cast: Cast) -> None:
    quarter_of(db, cast.c1)
    with counted(db) as sent:
        in_todays_structure(db, cast.bloc, [QUARTER])
    assert not any("FROM grade_sum" in each for each in sent)
