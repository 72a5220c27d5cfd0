"""The summary of grades follows every change in its transaction,
is rebuilt to the same rows, and is read in one grouped statement."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import get_version
from models.meetings.meetings import Meeting, amend_meeting, void_meeting
from models.scoring.grade_sums import GradeSum, overview, rebuild
from models.scoring.sheets import Answer, ScoreSheet, open_sheet, propose, save_answers, vote, withdraw
from tests.make import examples, meeting, typed, unit
from tests.models.scoring.test_sheets import full

ACTS = some.lists(
    some.tuples(some.sampled_from(("record", "void", "vote", "withdraw", "amend")), some.integers(10, 12)),
    max_size=12,
)


def rows(db: Session) -> list[tuple[object, ...]]:
    found = select(
        GradeSum.unit_id, GradeSum.path, GradeSum.period, GradeSum.grade, GradeSum.n, GradeSum.points_sum
    )
    return sorted(tuple(row) for row in db.execute(found))


def act(db: Session, cell: object, what: str, month: date) -> None:
    """Do one act on a month where it can be done."""
    held = db.scalar(
        select(Meeting).where(
            Meeting.unit_id == cell.id, Meeting.period == month, Meeting.voided_at.is_(None)
        )
    )  # type: ignore[attr-defined]
    if held is None:
        if what == "record":
            meeting(db, cell, month)  # type: ignore[arg-type]
        return
    sheet = db.scalar(select(ScoreSheet).where(ScoreSheet.meeting_id == held.id))
    if what == "void":
        void_meeting(db, SYSTEM, held, held.row_version, "nhầm")
    elif what == "amend":
        kind = "thematic" if held.kind == "regular" else "regular"
        amend_meeting(
            db, SYSTEM, held, held.row_version, typed(month, month.replace(day=27), kind=kind, topic_id=1)
        )
    elif what == "withdraw" and sheet is not None and sheet.stage == "voted":
        withdraw(db, SYSTEM, sheet, sheet.row_version)
    elif what == "vote" and sheet is None:
        sheet = open_sheet(db, SYSTEM, held)
        answers = full(get_version(db, sheet.version_id), held.kind) | {
            "attendance": Answer("b2", note="11/12")
        }
        if held.kind == "regular":
            save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
            propose(db, SYSTEM, sheet, sheet.row_version)
            vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)


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
