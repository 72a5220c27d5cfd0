"""Grades by unit at every level are what the cells below come to one by one, and who is missing is who the
lists of duties name, whatever the tree was in the quarter; read by whoever stands above, by nobody else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.access.scopes import under
from models.core.base import now, today
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.standing import Lacking
from models.overview.tally import Below, missing
from models.scoring.grade_sums import Grades, GradeSum, overview
from models.totals.of_units import ByUnit, by_unit, named_under, one_under, stood_under, told_to
from models.units.acts import Decision, change_kind, dissolve, move
from models.units.sums import SumMark
from models.units.units import Unit, UnitKind, UnitSpell, unit_in
from tests.make import NOV, OCT, QUARTER, as_, meeting, score, unit
from tests.models.cast import Cast
from tests.models.totals.tree import Country, fold_all
from tests.statements import counted


def live(db: Session, path: str, quarter: Quarter = QUARTER) -> Grades:
    """Grades of a quarter at and below a place, from all cells below it: what a board asked before."""
    sums = (func.sum(GradeSum.n), func.sum(GradeSum.points_sum))
    found = select(GradeSum.grade, *sums).where(under(GradeSum.path, path))
    found = found.where(GradeSum.period.in_(quarter.months)).group_by(GradeSum.grade)
    return {grade: (int(n), int(total)) for grade, n, total in db.execute(found)}


def asked(db: Session, where: Unit, quarter: Quarter = QUARTER) -> ByUnit:
    """What the screen shows of a unit."""
    return by_unit(db, unit_in(db, where.id, quarter.first), quarter, today())


def lived(db: Session) -> Country:
    """The country with months of cells at every depth, after units moved, ended and changed their kind."""
    here = Country(db)
    for n, cell in enumerate(here.cells):
        for month in (OCT, NOV)[: n % 3]:
            held = meeting(db, cell, month)
            if n % 2:
                score(db, held)
    move(db, SYSTEM, here.cells[4], here.committees[0], Decision(date(2018, 11, 20)))
    dissolve(db, SYSTEM, here.cells[6], Decision(date(2018, 12, 20)))
    change_kind(db, SYSTEM, here.cells[1], "grassroots_committee", Decision(date(2018, 12, 28)))
    meeting(db, unit(db, "subordinate_cell", here.cells[1], members=4), NOV)
    for quarter in (QUARTER, Quarter(2019, 1)):
        open_period(db, quarter)
    fold_all(db)
    db.expire_all()
    return here


def test_every_level_is_what_its_cells_come_to_one_by_one(db: Session) -> None:
    here = lived(db)
    for where in (here.top, *here.provinces, *here.blocs, *here.committees, here.section, here.cells[1]):
        for quarter in (QUARTER, Quarter(2019, 1), Quarter(2018, 3)):
            found = asked(db, where, quarter)
            then = unit_in(db, where.id, quarter.first)
            assert found.whole.grades == live(db, then.path, quarter)
            for line in found.lines:
                if line.unit is not None:
                    assert line.grades == live(db, line.unit.path, quarter)
                    below = Below(line.unit.path, quarter, "meeting")
                    assert line.lacking.missing == missing(db, below, today()).units
            assert (
                found.whole.lacking.missing
                == missing(db, Below(then.path, quarter, "meeting"), today()).units
            )
            whole = Lacking(
                sum(line.lacking.cells for line in found.lines),
                sum(line.lacking.missing for line in found.lines),
            )
            assert whole == found.whole.lacking
            assert sum(line.held for line in found.lines) == found.whole.held


def test_what_a_board_reads_of_a_place_is_what_it_read_of_its_cells(db: Session) -> None:
    lived(db)
    seen = 0
    for path in db.scalars(select(UnitSpell.path).distinct()):
        for month in (OCT, NOV):
            found = overview(db, path, month, month).get(month, {})
            sums = (func.sum(GradeSum.n), func.sum(GradeSum.points_sum))
            cells = select(GradeSum.grade, *sums).where(under(GradeSum.path, path), GradeSum.period == month)
            rows = db.execute(cells.group_by(GradeSum.grade))
            assert found == {grade: (int(n), int(total)) for grade, n, total in rows}
            seen += len(found)
    assert seen > 20


def test_what_a_committee_held_as_a_cell_stands_in_a_line_of_its_own(db: Session) -> None:
    here = lived(db)
    found = asked(db, here.cells[1])
    assert [line.unit is None for line in found.lines] == [False, True]
    assert found.lines[1].held == 1 and found.whole.held == 2


def test_it_costs_the_same_whatever_stands_below(db: Session, cast: Cast) -> None:
    with counted(db) as few:
        asked(db, cast.bloc)
    for _ in range(3):
        committee = unit(db, "grassroots_committee", cast.bloc)
        for _ in range(2):
            meeting(db, unit(db, "subordinate_cell", committee, members=3), OCT)
    db.expire_all()
    assert cast.bloc.id
    with counted(db) as more:
        found = asked(db, cast.bloc)
    assert len(found.lines) > 3 and len(more) == len(few) <= 7


def test_above_the_blocs_the_moment_is_told_and_nowhere_else(db: Session) -> None:
    here = lived(db)
    assert asked(db, here.top).folded_to == asked(db, here.provinces[0]).folded_to == now()
    for where in (*here.blocs, *here.committees, here.section):
        assert asked(db, where).folded_to is None
    before = now() - timedelta(hours=1)
    db.add(SumMark(path=here.blocs[0].path, above=here.provinces[0].path, period=OCT, at=before))
    db.flush()
    assert asked(db, here.top).folded_to == asked(db, here.provinces[0]).folded_to == before
    assert asked(db, here.provinces[1]).folded_to == now()


def test_a_province_that_owes_a_report_is_folded_and_told_all_the_same(db: Session) -> None:
    db.execute(update(UnitKind).where(UnitKind.code == "province").values(owes_report=True, is_stop=True))
    db.expire_all()
    here = lived(db)
    for where in (here.top, *here.provinces):
        then = unit_in(db, where.id, QUARTER.first)
        found = asked(db, where)
        assert found.whole.grades == live(db, then.path)
        assert found.whole.lacking.missing == missing(db, Below(then.path, QUARTER, "meeting"), today()).units
    meeting(db, here.cells[0], date(2018, 12, 1))
    assert told_to(db, unit_in(db, here.provinces[0].id, QUARTER.first), QUARTER) == now()


@pytest.mark.parametrize("role", ["committee_officer", "committee_secretary"])
def test_whoever_stands_above_reads_it_and_nobody_else(db: Session, role: str) -> None:
    here = lived(db)
    whole = asked(db, here.provinces[0])
    with open_session(db.connection(), as_(role, here.provinces[0])) as seen:
        found = asked(seen, here.provinces[0])
        assert (found.whole, len(found.lines)) == (whole.whole, len(whole.lines))
        other = unit_in(db, here.provinces[1].id, QUARTER.first)
        nothing = by_unit(seen, other, QUARTER, today())
        assert (nothing.lines, nothing.whole.held, nothing.whole.lacking) == ([], 0, Lacking())


def test_units_below_are_named_alone_as_they_are_read_whole(db: Session) -> None:
    here = lived(db)
    with open_session(db.connection(), as_("committee_officer", here.provinces[0])) as seen:
        for where in (*here.provinces, *here.blocs, here.committees[0]):
            then = unit_in(db, where.id, QUARTER.first)
            below = stood_under(seen, then, QUARTER)
            assert named_under(seen, then, QUARTER) == [(each.unit_id, each.name) for each in below]
            assert [one_under(seen, then, QUARTER, each.unit_id) for each in below] == below
            assert one_under(seen, then, QUARTER, where.id) is None
        assert named_under(seen, unit_in(db, here.provinces[0].id, QUARTER.first), QUARTER)
        assert not named_under(seen, unit_in(db, here.provinces[1].id, QUARTER.first), QUARTER)
