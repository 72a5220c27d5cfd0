"""The summary of grades follows every change in its transaction,
is rebuilt to the same rows, and is read in one grouped statement."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.scoring.grade_sums import GradeSum, overview, rebuild
from models.scoring.sheets import ScoreSheet
from tests.make import examples, meeting, unit
from tests.models.acts import act

ACTS = some.lists(
    some.tuples(some.sampled_from(("record", "void", "vote", "withdraw", "amend")), some.integers(10, 12)),
    max_size=12,
)


def rows(db: Session) -> list[tuple[object, ...]]:
    found = select(
        GradeSum.unit_id, GradeSum.path, GradeSum.period, GradeSum.grade, GradeSum.n, GradeSum.points_sum
    )
    return sorted(tuple(row) for row in db.execute(found))


@pytest.mark.property
@settings(
    max_examples=examples(6, 12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ACTS)
def test_it_follows_every_act_and_a_rebuild_changes_nothing(db: Session, acts: list[tuple[str, int]]) -> None:
    cell = unit(db, "grassroots_cell", unit(db, "bloc"), members=12)
    for what, number in acts:
        act(db, cell, what, date(2018, number, 1))
        db.expire_all()
    kept = rows(db)
    assert rebuild(db) == len(kept)
    assert rows(db) == kept


def test_an_overview_is_one_statement(db: Session) -> None:
    bloc = unit(db, "bloc")
    cells = [unit(db, "grassroots_cell", bloc, members=12) for _ in range(3)]
    for cell in cells:
        for month in (date(2018, 10, 1), date(2018, 11, 1)):
            meeting(db, cell, month)
    act(db, cells[0], "vote", date(2018, 10, 1))
    said: list[str] = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *args: said.append(args[2]))
    found = overview(db, bloc.path, date(2018, 10, 1), date(2018, 12, 1))
    assert len([s for s in said if s.startswith("SELECT")]) == 1
    total = db.scalar(select(ScoreSheet.total))
    grade = db.scalar(select(ScoreSheet.grade))
    assert found == {
        date(2018, 10, 1): {grade: (1, total), "none": (2, 0)},
        date(2018, 11, 1): {"none": (3, 0)},
    }
