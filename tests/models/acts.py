"""One act on a cell's month, where it can be done: recorded, amended, voided, voted, withdrawn."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import get_version
from models.meetings.meetings import Meeting, amend_meeting, void_meeting
from models.scoring.sheets import Answer, ScoreSheet, open_sheet, propose, save_answers, vote, withdraw
from tests.make import full, meeting, typed


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
