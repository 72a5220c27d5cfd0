"""One count for all: for any tree, state and day what is in time, late, excused, missing, open and not yet
due is what is owed, at every level; every place that tells it tells the same (design 3.7, 3.17)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.duties.standing import add_states, judge, tallied
from models.duties.tables import STATES, Duty
from models.overview.chasing import listed
from models.overview.tally import (
    OWED,
    Below,
    Missing,
    board,
    by_quarter,
    count,
    due,
    missing,
    missing_of,
    nothing,
    owed,
    share_in_time,
    tally,
)
from models.units.units import Unit
from tests.make import QUARTER, examples, unit
from tests.models.drawn import DUTY, FIRST, SOURCES, put
from tests.statements import counted

DAYS = some.integers(-5, 60)
CELL = some.lists(DUTY, max_size=4)
TREES = some.lists(
    some.tuples(CELL, some.lists(CELL, max_size=2), some.lists(CELL, max_size=2)), min_size=1, max_size=2
)
"""Committees: what each owes itself, its cells, and the cells of its sectional committee."""


def plant(db: Session, trees: list[Any]) -> tuple[Unit, dict[int, list[Unit]]]:
    """A Bloc, and by the number of each unit those directly under it."""
    bloc = unit(db, "bloc")
    below: dict[int, list[Unit]] = {bloc.id: []}
    for own, cells, deep in trees:
        committee = unit(db, "grassroots_committee", bloc)
        below[bloc.id].append(committee)
        section = unit(db, "sectional_committee", committee)
        below[committee.id] = [section, *(unit(db, "subordinate_cell", committee) for _ in cells)]
        below[section.id] = [unit(db, "subordinate_cell", section) for _ in deep]
        for where, duties in zip(below[committee.id][1:], cells, strict=True):
            put(db, where, duties)
        for where, duties in zip(below[section.id], deep, strict=True):
            put(db, where, duties)
        put(db, committee, own)
    return bloc, below


@pytest.mark.property
@settings(
    max_examples=examples(4, 12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TREES, DAYS)
def test_states_add_up_to_what_is_owed_at_every_level_and_everywhere(
    db: Session, trees: list[Any], after: int
) -> None:
    bloc, below = plant(db, trees)
    day = FIRST + timedelta(days=after)
    for number, children in below.items():
        where = db.get_one(Unit, number)
        which = Below(where.path, QUARTER)
        counts = tally(db, which, day)
        judged = [judge(duty, day).state for duty in db.scalars(listed(which, day))]
        assert counts == {state: judged.count(state) for state in STATES}, "SQL and Python judge alike"
        parts = [counts[state] for state in OWED]
        assert sum(parts) == owed(counts) == count(db, which, day) - counts["not_applicable"]
        assert {state: count(db, which, day, state) for state in STATES} == counts
        assert count(db, which, day, "still") == counts["open"] + counts["not_yet"]
        own = add_states(row for row in tallied(db, where.path, QUARTER, day) if row.about_id == number)
        levels = [own, *(tally(db, Below(child.path, QUARTER), day) for child in children)]
        assert counts == {state: sum(each[state] for each in levels) for state in STATES}, "the sum below"
        seen = board(db, where, QUARTER, day)
        told = [seen.counts.get(source, nothing()) for source in SOURCES]
        without = Below(where.path, QUARTER, but=number)
        assert {state: sum(each[state] for each in told) for state in STATES} == tally(db, without, day)
        assert missing_of(db, seen, day) == missing(db, without, day)
        reports = Below(where.path, QUARTER, "report")
        assert by_quarter(db, {QUARTER: where.path}, "report", day)[QUARTER] == tally(db, reports, day)
        lacking = missing(db, which, day)
        assert (lacking.duties, lacking.reports) == (counts["missing"], tally(db, reports, day)["missing"])
        assert lacking.units == len({duty.about_id for duty in db.scalars(listed(which, day, "missing"))})
    assert bloc.id in below


def test_a_running_quarters_share_leaves_out_what_is_not_yet_due() -> None:
    counts = nothing() | {"in_time": 8, "late": 1, "open": 3, "not_yet": 5, "not_applicable": 7}
    assert (owed(counts), due(counts), share_in_time(counts)) == (17, 9, 889)
    assert share_in_time(nothing() | {"open": 3}) is None and share_in_time(nothing()) is None


def test_of_nothing_nothing_is_missing(db: Session) -> None:
    where = unit(db, "bloc")
    assert missing(db, Below(where.path, QUARTER), date(2019, 2, 1)) == Missing(0, 0, 0)


def test_a_board_counts_under_whom_a_duty_is_about_and_else_under_whom_it_stands(db: Session) -> None:
    bloc = unit(db, "bloc")
    wants = [
        ("report", FIRST, 0, 9, None, done, excused, True) for done in (None, 3) for excused in (True, False)
    ]
    committees = [unit(db, "grassroots_committee", bloc) for _n in range(3)]
    cells = [unit(db, "subordinate_cell", committee) for committee in committees]
    for where in (*committees, *cells, bloc):
        put(db, where, wants)
    handed = db.scalars(select(Duty).where(Duty.about_id == cells[0].id)).first()
    assert handed is not None
    handed.unit_id, handed.path = bloc.id, bloc.path
    db.flush()
    day = FIRST + timedelta(days=12)
    found = board(db, bloc, QUARTER, day)
    duties = [row for row in tallied(db, bloc.path, QUARTER, day) if row.about_id != bloc.id]
    assert len(duties) == owed(found.counts["report"]) == 24
    for row, committee, cell in zip(found.rows, committees, cells, strict=True):
        own = add_states(each for each in duties if committee.path in each.path)
        assert row.child.unit_id == committee.id and row.marks["report", FIRST] == own
        assert owed(own) == (7 if cell is cells[0] else 8)
    below = board(db, committees[0], QUARTER, day)
    assert owed(below.counts["report"]) == 3, "what is handed to another stands there"
    lacking = {row.about_id for row in duties if row.state == "missing"}
    assert missing_of(db, found, day).units == len(lacking) == 6


def test_reports_of_a_board_are_read_by_their_units_alone(db: Session) -> None:
    """By their place as well SQLite would go through the reports of everything below."""
    if db.get_bind().dialect.name != "sqlite":
        return
    bloc, _below = plant(db, [([], [[]], [[]])])
    with counted(db) as sent:
        board(db, bloc, QUARTER, QUARTER.last)
    (asked,) = [each for each in sent if each.startswith("SELECT report.unit_id")]
    assert "FROM report INDEXED BY ix_report_unit_id" in " ".join(asked.split())
