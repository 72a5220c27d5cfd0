"""Sheets that come in from a workbook: drafts or voted, by the sheets' own rules."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.kinds.base import NO, YES
from models.imports.plan import SAME
from models.imports.sheets import bring_sheets, plan_sheets
from models.meetings.meetings import get_meeting
from models.scoring.sheets import Answer, ScoreSheet, commitment
from models.units.units import Unit
from tests.models.imports.lines import MONTHS, full


def test_sheets_come_in_as_drafts_or_voted_by_the_sheets_own_rules(db: Session, cells: list[Unit]) -> None:
    values, answers = full(db, cells[0], MONTHS[0], present=12, excused=0, speakers=12)
    rows = [(5, {**values, "answers": answers, "votes_for": 12, "votes_present": 12})]
    plan = plan_sheets(db, SYSTEM, rows)
    assert [(p.column, p.refusal.code) for p in plan.problems] == []
    made = bring_sheets(db, SYSTEM, plan.take(False))[5]
    sheet = db.scalars(select(ScoreSheet).where(ScoreSheet.meeting_id == made.id)).one()
    assert (sheet.stage, sheet.total, sheet.grade, sheet.votes_for) == ("voted", 10_000, "good", 12)
    assert sheet.commitment == commitment(db, sheet)
    again = [(5, {**values, "id": made.id, "answers": answers, "votes_for": 12, "votes_present": 12})]
    assert [row.what for row in plan_sheets(db, SYSTEM, again).rows] == [SAME]
    code = next(code for code, answer in answers.items() if answer.value == YES)
    fewer = [(5, {**again[0][1], "answers": {**answers, code: Answer(NO, False, "chưa kịp")}})]
    plan = plan_sheets(db, SYSTEM, fewer)
    assert set(plan.rows[0].was) == {f"v_{code}", f"n_{code}"}
    bring_sheets(db, SYSTEM, plan.take(False))
    db.refresh(sheet)
    assert sheet.stage == "voted" and sheet.total is not None and sheet.total < 10_000


def test_a_voted_row_says_everything_that_is_missing_at_its_column(db: Session, cells: list[Unit]) -> None:
    values, answers = full(db, cells[0], MONTHS[0])
    items = list(answers)
    answers[items[0]], answers[items[1]] = Answer(), Answer(NO)
    plan = plan_sheets(db, SYSTEM, [(5, {**values, "answers": answers, "votes_for": 3, "votes_present": 12})])
    told = {(p.column, p.refusal.code) for p in plan.problems}
    assert (f"v_{items[0]}", "sheet.missing") in told
    assert (f"n_{items[1]}", "sheet.note") in told
    assert {("votes_present", "vote.present"), ("votes_for", "vote.minority")} <= told
    draft = plan_sheets(db, SYSTEM, [(5, {**values, "answers": answers})])
    assert draft.problems == []
    made = bring_sheets(db, SYSTEM, draft.take(False))[5]
    assert (
        db.scalars(select(ScoreSheet.stage).where(ScoreSheet.meeting_id == get_meeting(db, made.id).id)).one()
        == "draft"
    )
