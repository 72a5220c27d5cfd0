"""The official grade of a superior beside the self-scored one,
where the office switches it on (domain.md 2.1); the gap is tracked.

The superior sees total and grade only, so the official grade is given
on these and on what the meeting reported; the sheet stays as voted.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models.access.grants import WRITING, Principal, require
from models.access.scopes import Rises
from models.core.base import Base, Id, now
from models.core.counts import GRADES
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.people.notices import Serving, tell
from models.platform.journal import record
from models.platform.settings import switched_on
from models.scoring.sheets import ScoreSheet
from models.units.units import UnitSpell


class OfficialGrade(Rises, Base):
    """What the superior says of a voted sheet: a grade and why; the self-scored grade stays beside it."""

    __tablename__ = "official_grade"
    follows = "sheet_id"

    id: Mapped[Id]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheet.id"), unique=True)
    grade: Mapped[str] = mapped_column(String(10))
    self_grade: Mapped[str] = mapped_column(String(10))
    """The self-scored grade it was given beside."""
    gap: Mapped[int]
    """Steps between the two: 1 where the self-scored grade is
    one better than the official one, negative where it is worse."""
    reason: Mapped[str] = mapped_column(String(500), default="")
    actor: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    sheet: Mapped[ScoreSheet] = relationship(lazy="joined", innerjoin=True)

    @property
    def unit_then(self) -> UnitSpell:
        """The cell as it was in the quarter its meeting counts for."""
        return self.sheet.meeting.unit_then


def official_of(db: Session, sheet: ScoreSheet) -> OfficialGrade | None:
    """The official grade of a sheet, if given."""
    return db.scalar(select(OfficialGrade).where(OfficialGrade.sheet_id == sheet.id))


def set_official(
    db: Session, by: Principal, sheet: ScoreSheet, grade: str, reason: str, version: int | None = None
) -> OfficialGrade:
    """Give or change the official grade of a voted sheet. A
    reason is due where it differs from the self-scored one.

    Raises `official.off` while the switch is off, `official.unvoted`
    without a vote, `stale` where another changed it first.
    """
    require(by, "report.decide", sheet.unit_id, sheet.path)
    if not switched_on(db, "official_grade"):
        raise Refusal("official.off")
    if sheet.grade is None:
        raise Refusal("official.unvoted")
    row = official_of(db, sheet)
    if row is not None and row.row_version != version:
        raise Refusal("stale")
    checks = Checks()
    checks.need(grade in GRADES, "grade", "field.choice")
    checks.need(grade == sheet.grade or tidy(reason), "reason", "reason.required")
    checks.need(len(reason) <= 500, "reason", "field.long", limit=500)
    checks.done()
    row = row or OfficialGrade(unit_id=sheet.unit_id, path=sheet.path, sheet_id=sheet.id)
    row.grade, row.self_grade, row.reason = grade, sheet.grade, tidy(reason)
    row.gap = GRADES.index(grade) - GRADES.index(sheet.grade)
    row.actor, row.at = by.name, now()
    db.add(row)
    record(db, by, "official.set", row, grade=grade, self_grade=sheet.grade)
    tell(
        db,
        Serving(sheet.unit_id, WRITING),
        "official",
        ("meeting", sheet.meeting_id),
        sheet.unit_id,
        but=by.account_id,
        grade=grade,
        day=sheet.meeting.held_on,
    )
    return row
