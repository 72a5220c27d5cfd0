"""The follower's own column: the superior's member who follows
a cell scores its meeting beside the cell (domain.md 4).

The follower reads this column only; the cell reads both; nobody
above reads either. It decides nothing: the cell's vote stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.scopes import Followed
from models.core.base import Base, Id, now
from models.core.errors import Checks, Refusal
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.kinds import KINDS
from models.definitions.rubrics import Tally, case_of, tally
from models.meetings.locks import require_open
from models.meetings.meetings import Meeting
from models.platform.journal import record
from models.scoring.sheets import Answer, ScoreSheet, kinds_of, sheet_of


class FollowerAnswer(Followed, Base):
    """What the follower gave for one item."""

    __tablename__ = "follower_answer"
    follows = "sheet_id"
    __table_args__ = (
        UniqueConstraint("sheet_id", "field_code", name="uq_follower_answer_sheet_id_field_code"),
    )

    id: Mapped[Id]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheet.id"))
    field_code: Mapped[str] = mapped_column(String(40))
    value: Mapped[str | None] = mapped_column(String(400))
    note: Mapped[str] = mapped_column(String(1000), default="")
    saved_at: Mapped[datetime]


def wants_follower(version: DefinitionVersion) -> bool:
    """Whether a rubric has a second column for the follower."""
    return bool(version.rule.get("follower"))


def column_of(db: Session, sheet: ScoreSheet) -> dict[str, Answer]:
    """The follower's answers by item; nothing for everybody but the cell and its follower."""
    rows = db.scalars(select(FollowerAnswer).where(FollowerAnswer.sheet_id == sheet.id))
    return {row.field_code: Answer(row.value, False, row.note) for row in rows}


def column_said(db: Session, sheet: ScoreSheet) -> list[list[str | None]]:
    """The follower's answers as they stand, in the order of their codes: what a form of them is made on."""
    said = select(FollowerAnswer.field_code, FollowerAnswer.value, FollowerAnswer.note)
    rows = db.execute(said.where(FollowerAnswer.sheet_id == sheet.id).order_by(FollowerAnswer.field_code))
    return [list(row) for row in rows]


def follow(db: Session, by: Principal, sheet: ScoreSheet, typed: Mapping[str, Answer]) -> None:
    """Keep the follower's column, complete or not. Raises `Invalid` with every problem at its item's code."""
    require(by, "sheet.follow", sheet.unit_id, sheet.path)
    require_open(db, sheet.unit_id, sheet.meeting.period)
    version = get_version(db, sheet.version_id)
    if not wants_follower(version) or sheet.meeting.voided_at is not None:
        raise Refusal("access.unknown")
    case = case_of(
        version, kinds_of(db, sheet.meeting), {code: answer.value for code, answer in typed.items()}
    )
    checks, clean = Checks(), {}
    for field in version.fields:
        answer = typed.get(field.code)
        if answer is None or KINDS[field.kind].earn is None or not field.most(case):
            continue
        checks.need(len(answer.note) <= 1000, field.code, "field.long", limit=1000)
        try:
            clean[field.code] = (
                KINDS[field.kind].clean(field, answer.value, field.most(case)) if answer.value else None,
                answer.note.strip(),
            )
        except Refusal as refusal:
            checks.need(False, field.code, refusal.code, **refusal.values)
    checks.done()
    _write(db, sheet, clean)
    record(db, by, "sheet.follow", sheet)


def _write(db: Session, sheet: ScoreSheet, clean: Mapping[str, tuple[str | None, str]]) -> None:
    known = {
        row.field_code: row
        for row in db.scalars(select(FollowerAnswer).where(FollowerAnswer.sheet_id == sheet.id))
    }
    for code, (value, note) in clean.items():
        row = known.get(code)
        if row is None:
            row = FollowerAnswer(unit_id=sheet.unit_id, path=sheet.path, sheet_id=sheet.id, field_code=code)
            db.add(row)
        row.value, row.note, row.saved_at = value, note, now()


def follower_count(db: Session, sheet: ScoreSheet, version: DefinitionVersion) -> Tally | None:
    """What the follower's column adds up to; None while it is empty."""
    answers = column_of(db, sheet)
    if not any(answer.value for answer in answers.values()):
        return None
    return tally(
        version,
        kinds_of(db, sheet.meeting),
        {code: (answer.value, False) for code, answer in answers.items()},
    )


def sheet_to_follow(db: Session, by: Principal, meeting: Meeting) -> ScoreSheet | None:
    """The sheet of a meeting that this person may follow; its items stay unseen."""
    require(by, "sheet.follow", meeting.unit_id, meeting.path)
    return sheet_of(db, meeting.id)
