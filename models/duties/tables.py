"""Duties of units as rows (design 3.7; domain.md 1, 3): what is owed, by when, what was done of it.

A duty is a row for each unit, period and kind of duty, made when its period opens (opening.py);
its state is a pure function of the row and a day (standing.py).
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from models.access.scopes import Rises
from models.core.base import Base, Id
from models.units.units import UnitSpell, then_in

STATES = ("in_time", "late", "not_yet", "open", "missing", "excused", "not_applicable")


"""Every duty is in exactly one; the last one does not count as owed."""


COUNTED_ABOVE = "meeting"
"""The source of which the worker counts how many cells lack it, for what stands above the Blocs."""


class Duty(Rises, Base):
    """What a unit owes for a period (việc phải làm). `unit_id` answers
    for it; `about_id` is the unit whose meeting or report it is."""

    __tablename__ = "duty"
    follows = "quarter"
    __table_args__ = (
        UniqueConstraint("source", "about_id", "period", "subject_id", name="uq_duty_source"),
        Index("ix_duty_about_id_quarter_source", "about_id", "quarter", "source"),
        Index("ix_duty_quarter_path", "quarter", "path"),
        Index("ix_duty_quarter_source", "quarter", "source", "path"),
    )

    id: Mapped[Id]
    about_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    source: Mapped[str] = mapped_column(String(20))
    quarter: Mapped[date]
    period: Mapped[date]
    subject_id: Mapped[int] = mapped_column(default=0)
    opens_on: Mapped[date]
    due_on: Mapped[date]
    strict: Mapped[bool] = mapped_column(default=False)
    applicable: Mapped[bool] = mapped_column(default=True)
    done: Mapped[bool] = mapped_column(default=False)
    done_on: Mapped[date | None]
    extended_to: Mapped[date | None]
    extended_by: Mapped[str] = mapped_column(String(200), default="")
    extend_reason: Mapped[str] = mapped_column(String(500), default="")
    excused_at: Mapped[datetime | None]
    excused_by: Mapped[str] = mapped_column(String(200), default="")
    excuse_reason: Mapped[str] = mapped_column(String(500), default="")
    excuse_document: Mapped[str] = mapped_column(String(200), default="")
    row_version: Mapped[int] = mapped_column(default=1)

    about_then: Mapped[UnitSpell] = relationship(
        primaryjoin=lambda: then_in(UnitSpell, foreign(Duty.about_id), Duty.quarter), viewonly=True
    )
    """The unit it is about as it was in the quarter."""

    @property
    def last_day(self) -> date:
        """Last day that is in time: the extension where there is one, else the original."""
        return self.extended_to or self.due_on
