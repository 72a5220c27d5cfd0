"""What stands above the Blocs is folded by the worker to what the cells below it come to, whatever was done
and in whichever order; a rebuild changes nothing, and what is not right is told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.acts import excuse, extend, lift_excuse
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.scoring.grade_sums import rebuild
from models.totals.duty_sums import MET
from models.totals.folding import astray, fold, folded_to, mark_all, to_fold
from models.units.acts import Decision, change_kind, dissolve, move
from models.units.sums import SumMark, UnitSum
from tests.make import NOV, OCT, QUARTER, examples, meeting, score, unit
from tests.models.acts import act
from tests.models.totals.tree import Country, counted, fold_all, lacking, lacking_by_duty, stands
from tests.statements import counted as sent_by

MONTHS = (date(2018, 8, 1), date(2018, 9, 1), OCT, NOV)
ACTS = some.lists(
    some.tuples(
        some.sampled_from(
            ("record", "record", "vote", "vote", "withdraw", "void", "amend", "move", "end", "kind", "fold")
        ),
        some.integers(0, 12),
        some.integers(0, 12),
    ),
    max_size=16,
)


UNDER_A_BLOC_SINCE = [("record", 12, 0), ("fold", 1, 2), ("vote", 8, 5), ("fold", 3, 1), ("record", 2, 1)]
UNDER_A_BLOC_SINCE += [("record", 8, 6), ("kind", 6, 4), ("amend", 8, 6), ("void", 7, 12)]
"""A cell under a province counts for itself, until that is a Bloc."""
UNDER_ONE_AGAIN = [("end", 10, 3), ("kind", 12, 7), ("record", 7, 10), ("fold", 2, 7), ("fold", 2, 7)]
UNDER_ONE_AGAIN += [("kind", 12, 0), ("end", 6, 2), ("kind", 12, 0), ("kind", 8, 7), ("end", 3, 3)]
UNDER_ONE_AGAIN += [("withdraw", 6, 11), ("amend", 5, 1), ("void", 8, 11), ("kind", 11, 9)]
"""A Bloc was a province for some days."""
A_CHANGED_PROVINCE = [("record", 4, 7), ("fold", 0, 0), *[("record", 0, 0)] * 3, ("move", 1, 1)]
A_CHANGED_PROVINCE += [
    ("record", 10, 11),
    ("kind", 8, 1),
    ("amend", 4, 6),
    ("move", 3, 9),
    ("withdraw", 4, 3),
]
"""A Bloc moved, and was none afterwards: nothing of it is left where it stood."""


def do(here: Country, step: int, what: str, which: int, other: int) -> None:
    """One act on the tree or on a month, where it can be done."""
    db, on = here.db, Decision(date(2018, 8, 5) + timedelta(days=9 * step))
    cell = here.cells[which % len(here.cells)]
    try:
        with db.begin_nested():
            if what == "move":
                moved = here.movable[which % len(here.movable)]
                move(db, SYSTEM, moved, here.homes[other % len(here.homes)], on)
            elif what == "end":
                dissolve(db, SYSTEM, cell, on)
            elif what == "kind":
                place = (*here.provinces, *here.blocs)[which % 5]
                change_kind(db, SYSTEM, place, ("bloc", "province")[other % 2], on)
            elif what == "fold":
                for place in to_fold(db, 2):
                    fold(db, *place)
            else:
                act(db, cell, what, MONTHS[other % len(MONTHS)])
    except Refusal:
        pass
    db.expire_all()


@pytest.mark.property
@example(UNDER_A_BLOC_SINCE)
@example(UNDER_ONE_AGAIN)
@example(A_CHANGED_PROVINCE)
@settings(
    max_examples=examples(8, 12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ACTS)
def test_any_acts_in_any_order_come_to_what_the_cells_hold(
    db: Session, acts: list[tuple[str, int, int]]
) -> None:
    with db.begin_nested() as aside:
        here = Country(db)
        for step, (what, which, other) in enumerate(acts):
            do(here, step, what, which, other)
        fold_all(db)
        kept = stands(db)
        assert kept == counted(db)
        assert astray(db) == []
        rebuild(db)
        assert stands(db) == kept
        aside.rollback()
    db.expire_all()


def test_an_act_reaches_the_bloc_at_once_and_the_country_by_the_worker(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    score(db, meeting(db, here.cells[5], OCT))
    reached = {row[0] for row in stands(db)}
    assert reached == {
        here.cells[5].path,
        here.section.path,
        here.committees[0].path,
        here.blocs[0].path,
    }
    fold_all(db)
    assert {row[0] for row in stands(db)} - reached == {here.provinces[0].path, here.top.path}
    assert db.scalar(select(SumMark.id)) is None


def test_only_what_changed_is_folded_and_statements_do_not_grow_with_cells(db: Session) -> None:
    here = Country(db)
    for cell in here.cells:
        meeting(db, cell, OCT)
    fold_all(db)
    assert fold_all(db) == 0
    meeting(db, here.cells[0], NOV)
    marked = {(row.above, row.period) for row in db.scalars(select(SumMark))}
    assert marked == {(here.provinces[0].path, NOV), (here.provinces[0].path, QUARTER.first)}
    place = (here.provinces[0].path, NOV)
    with sent_by(db) as few:
        fold(db, *place)
    assert {(row.path, row.above) for row in db.scalars(select(SumMark).where(SumMark.period == NOV))} == {
        (here.provinces[0].path, here.top.path)
    }
    for _ in range(4):
        meeting(db, unit(db, "grassroots_cell", here.blocs[0], members=3), NOV)
    with sent_by(db) as more:
        fold(db, *place)
    assert len(more) == len(few)


def test_a_page_is_told_up_to_when_its_sums_are_whole(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    assert folded_to(db, here.top.path) == now()
    before = now() - timedelta(1)
    db.add(SumMark(path=here.blocs[1].path, above=here.provinces[1].path, period=OCT, at=before))
    db.flush()
    assert folded_to(db, here.top.path) == folded_to(db, here.provinces[1].path) == before
    assert folded_to(db, here.provinces[0].path) == folded_to(db, here.blocs[1].path) == now()
    fold(db, here.provinces[1].path, OCT)
    assert folded_to(db, here.provinces[1].path) == now()
    assert folded_to(db, here.top.path) == before  # the country does not hold it yet
    fold_all(db)
    assert folded_to(db, here.top.path) == now()


def test_a_mark_that_came_while_a_place_was_folded_is_kept_for_the_next_time(db: Session) -> None:
    here = Country(db)
    fold_all(db)
    fold(db, here.provinces[0].path, OCT)  # nothing is marked: nothing is done
    assert stands(db) == []
    meeting(db, here.cells[0], OCT)
    fold(db, here.provinces[0].path, OCT)
    meeting(db, here.cells[3], OCT)
    assert (here.provinces[0].path, OCT) in to_fold(db, 100)
    fold_all(db)
    assert stands(db) == counted(db)


def test_cells_that_lack_a_meeting_are_told_above_as_their_duties_tell_it(db: Session) -> None:
    here = Country(db)
    meeting(db, here.cells[0], OCT)
    for quarter in (QUARTER, Quarter(2018, 3)):
        open_period(db, quarter)
    fold_all(db)
    told = lacking(db)
    assert {path for path, _first in told} >= {here.top.path, *(each.path for each in here.provinces)}
    assert told == {place: lacking_by_duty(db, place) for place in told}
    assert told[here.top.path, QUARTER.first] == (7, 7)
    for month in QUARTER.months[1:]:
        meeting(db, here.cells[0], month, date(2018, month.month, 27))
    fold_all(db)
    assert lacking(db)[here.top.path, QUARTER.first] == (7, 6)


def test_what_is_excused_or_given_more_time_is_not_missing_above(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    fold_all(db)
    due = select(Duty).where(Duty.about_id == here.cells[1].id, Duty.source == "meeting")
    duties = db.scalars(due.order_by(Duty.period)).all()
    for duty in duties:
        excuse(db, SYSTEM, duty, duty.row_version, "lý do")
    fold_all(db)
    assert lacking(db)[here.provinces[1].path, QUARTER.first] == (3, 2)
    lift_excuse(db, SYSTEM, duties[0], duties[0].row_version)
    extend(db, SYSTEM, duties[0], duties[0].row_version, date(2019, 3, 1), "chờ")
    fold_all(db)
    assert lacking(db)[here.provinces[1].path, QUARTER.first] == (3, 2)
    here_ = [row for row in stands(db, MET) if row[0] == here.blocs[1].path]
    assert "2019-03-01" in {row[2] for row in here_}


def test_a_bloc_that_moves_takes_its_cells_along_and_leaves_nothing(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    meeting(db, here.cells[3], OCT)
    fold_all(db)
    move(db, SYSTEM, here.blocs[0], here.provinces[1], Decision(date(2018, 12, 1)))
    fold_all(db)
    assert stands(db) == counted(db)
    told = lacking(db)
    assert (here.provinces[0].path, QUARTER.first) not in told
    assert told[here.provinces[1].path, QUARTER.first] == (6, 6)
    assert told == {place: lacking_by_duty(db, place) for place in told}


def test_what_is_not_right_is_told_and_counted_anew(db: Session) -> None:
    here = Country(db)
    open_period(db, QUARTER)
    meeting(db, here.cells[5], OCT)
    fold_all(db)
    right, lacks = stands(db), lacking(db)
    assert astray(db) == []
    db.execute(update(UnitSum).where(UnitSum.path == here.blocs[0].path).values(n=UnitSum.n + 3))
    assert astray(db) == sorted((here.blocs[0].path, here.provinces[0].path))
    rebuild(db)
    db.execute(delete(UnitSum).where(UnitSum.field == MET))
    mark_all(db)
    fold_all(db)
    assert stands(db) == right
    assert lacking(db) == lacks
    assert astray(db) == []


@pytest.mark.parametrize("on", [date(2018, 8, 5), QUARTER.first, date(2018, 11, 20), QUARTER.last])
@pytest.mark.parametrize("to", ["province", "bloc"])
def test_a_bloc_that_is_none_any_more_is_told_by_what_stands_below_it(db: Session, on: date, to: str) -> None:
    here = Country(db)
    for quarter in (QUARTER.shift(-1), QUARTER):
        open_period(db, quarter)
    for cell in here.cells:
        meeting(db, cell, OCT)
    fold_all(db)
    assert astray(db) == []
    changed = here.blocs[0] if to == "province" else here.provinces[0]
    change_kind(db, SYSTEM, changed, to, Decision(on))
    fold_all(db)
    kept = every_row(db)
    assert astray(db) == []
    mark_all(db)
    fold_all(db)
    assert every_row(db) == kept


def every_row(db: Session) -> list[tuple[object, ...]]:
    """All rows of places, whatever is counted."""
    return sorted((r.path, r.period, r.field, r.value, r.n, r.total) for r in db.scalars(select(UnitSum)))
