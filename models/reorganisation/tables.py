"""Reorganisations and their rows. A decided one is frozen, one that took effect stays for ever."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.access.scopes import Placed
from models.core.base import Base, Id
from models.reorganisation.plan import Row

STATES = ("draft", "decided", "enforced", "withdrawn")
TEXTS = ("act", "code", "to", "source", "new_code", "name", "kind", "custodian", "login", "role")
"""Columns of a row, as its form, its workbook and the plan name them."""


class Reorganisation(Placed, Base):
    """Many acts on the tree decided by one document (quyết định sắp xếp tổ chức). `path` is where it begins:
    the lowest unit above all that it touches, nothing where it touches several roots."""

    __tablename__ = "reorganisation"

    id: Mapped[Id]
    doc_symbol: Mapped[str] = mapped_column(String(60))
    doc_date: Mapped[date | None]
    on: Mapped[date] = mapped_column("on_day")
    """The day from which it holds, as the document says."""
    counts_from: Mapped[date | None]
    """The day from which it counts: `on`, or the first day after the quarters already reported."""
    note: Mapped[str] = mapped_column(String(500), default="")
    state: Mapped[str] = mapped_column(String(12), default="draft")
    drafted_by: Mapped[str] = mapped_column(String(200))
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str] = mapped_column(String(200), default="")
    enforced_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    """When duties and desks of every unit it touched had followed."""
    sha256: Mapped[str] = mapped_column(String(64), default="")
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("reorganisation.id"))
    stuck: Mapped[str] = mapped_column(Text, default="")
    """Why it could not take effect on its day, as JSON; empty while nothing stands in its way."""
    told_on: Mapped[date | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    rows: Mapped[list[ReorganisationRow]] = relationship(
        back_populates="reorganisation", order_by="ReorganisationRow.line", cascade="all, delete-orphan"
    )

    def __str__(self) -> str:
        return self.doc_symbol


class ReorganisationRow(Placed, Base):
    """One act of a reorganisation, as it is written (dòng quyết định); plan.py says what each means."""

    __tablename__ = "reorganisation_row"
    __table_args__ = (
        UniqueConstraint("reorganisation_id", "line", name="uq_reorganisation_row_reorganisation_id_line"),
    )

    id: Mapped[Id]
    reorganisation_id: Mapped[int] = mapped_column(ForeignKey("reorganisation.id"), index=True)
    line: Mapped[int]
    act: Mapped[str] = mapped_column(String(12))
    code: Mapped[str] = mapped_column(String(60))
    to: Mapped[str] = mapped_column("to_code", String(60), default="")
    source: Mapped[str] = mapped_column(String(60), default="")
    new_code: Mapped[str] = mapped_column(String(60), default="")
    name: Mapped[str] = mapped_column(String(250), default="")
    kind: Mapped[str] = mapped_column(String(40), default="")
    custodian: Mapped[str] = mapped_column(String(60), default="")
    login: Mapped[str] = mapped_column(String(60), default="")
    role: Mapped[str] = mapped_column(String(30), default="")

    reorganisation: Mapped[Reorganisation] = relationship(back_populates="rows")

    @property
    def as_planned(self) -> Row:
        """The row as the plan takes it."""
        return Row(self.line, *(getattr(self, name) for name in TEXTS))
