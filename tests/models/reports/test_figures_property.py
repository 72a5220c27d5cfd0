"""A parent's figures are the sum of its leaves', for any
tree, two Blocs under a province among them (design 3.8)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.counts import COUNTS
from models.core.periods import Quarter
from models.meetings.meetings import Meeting
from models.reports.content import content, freeze, report_of
from models.reports.figures import add_up, cell_months, cell_quarter, check_figures, children_of
from models.units.units import Unit
from tests.make import examples, meeting, unit

pytestmark = pytest.mark.property

QUARTER = Quarter(2018, 4)
MONTHS = some.lists(some.tuples(some.integers(1, 30), some.integers(0, 30)), max_size=3)
CELLS = some.lists(MONTHS, min_size=1, max_size=3)
TREES = some.lists(some.tuples(CELLS, CELLS, CELLS), min_size=2, max_size=2)
"""Two Blocs; each with cells of its own, of a committee, and of
a sectional committee; each cell's meetings as (due, present)."""


def grow(db: Session, parent: Unit, kind: str, cells: list[list[tuple[int, int]]]) -> list[Unit]:
    """Cells with their meetings."""
    made = []
    for months in cells:
        cell = unit(db, kind, parent, members=10)
        for month, (due, present) in zip(QUARTER.months, months, strict=False):
            here = min(due, present)
            counts = {"members": due, "present": here, "excused": due - here, "unexcused": 0, "speakers": 0}
            meeting(db, cell, month, month.replace(day=26), **counts)
        made.append(cell)
    return made


def accept(db: Session, where: Unit) -> dict[str, int]:
    """Freeze and accept the reports of a whole tree from the bottom up; the unit's figures."""
    for child in children_of(db, where, QUARTER):
        accept(db, db.scalars(select(Unit).where(Unit.id == child.unit_id)).one())
    report = report_of(db, SYSTEM, where, QUARTER)
    report.accepted_number = freeze(db, SYSTEM, report, {}).number
    db.flush()
    figures: dict[str, int] = content(db, report)["figures"]
    return figures


@settings(
    max_examples=examples(3, 16), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TREES)
def test_a_parent_is_the_sum_of_its_leaves(
    db: Session, trees: list[tuple[list[list[tuple[int, int]]], ...]]
) -> None:
    province = unit(db, "province", on=date(2014, 1, 1))
    for own, under, deep in trees:
        bloc = unit(db, "bloc", province)
        committee = unit(db, "grassroots_committee", bloc)
        section = unit(db, "sectional_committee", committee)
        leaves = grow(db, bloc, "grassroots_cell", own) + grow(db, committee, "subordinate_cell", under)
        leaves += grow(db, section, "subordinate_cell", deep)
        sums = add_up(cell_quarter(cell_months(db, leaf.id, QUARTER)) for leaf in leaves)
        figures = accept(db, bloc)
        assert {name: figures[name] for name in COUNTS} == sums
        assert not check_figures(figures)
        held = select(Meeting).where(Meeting.unit_id.in_([leaf.id for leaf in leaves]))
        assert figures["present"] == sum(m.present for m in db.scalars(held))
