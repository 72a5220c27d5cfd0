"""What an office set of a signal, as published rows, and what each signal caught.

As with settings the shipped value stands beside (rules.py): a row is there only where an office switched a
signal, changed its numbers or its level. Such a row is frozen (operations/triggers.py) and only ever retired,
by the one that follows it. Rows of what was caught tell totals-level rules only; see caught.py.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import nearness
from models.access.guard import standing
from models.access.scopes import Rises, Rules
from models.core.base import Base, Id
from models.signals.rules import Rule

LOOK, NOTE = LEVELS = ("look", "note")
"""A question that wants a person's eye, so that the report is not clean; one that is only told."""
PUBLISHED = "published"


class SignalRule(Rules, Base):
    """How an office set a signal (dấu hiệu), for everything under it; no unit: for all. `numbers` is JSON."""

    __tablename__ = "signal_rule"
    __table_args__ = (
        Index(
            "uq_signal_rule_published",
            "issuer",
            "code",
            unique=True,
            sqlite_where=text("state = 'published'"),
            postgresql_where=text("state = 'published'"),
        ),
    )

    id: Mapped[Id]
    issuer: Mapped[int]
    """The unit's number, 0 for all: one row of an issuer holds at a time."""
    code: Mapped[str] = mapped_column(String(30))
    asked: Mapped[bool]
    level: Mapped[str] = mapped_column(String(10))
    numbers: Mapped[str] = mapped_column(String(400))
    state: Mapped[str] = mapped_column(String(10), default=PUBLISHED)
    published_at: Mapped[datetime]
    published_by: Mapped[str] = mapped_column(String(200))
    retired_at: Mapped[datetime | None]


class SignalCatch(Rises, Base):
    """A version that a signal asked about when it was looked at, by the version's own moment of submission;
    `LOOKED`: that it was looked at, whatever was found. Never a rule that reads items of a sheet."""

    __tablename__ = "signal_catch"
    follows = "report_id"
    __table_args__ = (
        UniqueConstraint("version_id", "code", name="uq_signal_catch_version_id_code"),
        Index("ix_signal_catch_code_at", "code", "at"),
    )

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("report_version.id"))
    code: Mapped[str] = mapped_column(String(30))
    at: Mapped[datetime]


LOOKED = "looked"


@dataclass(frozen=True)
class Choice:
    """How a signal stands for a place: on or off, its level, its numbers; the row behind it, none as
    shipped."""

    asked: bool
    level: str
    numbers: Mapping[str, int]
    row: SignalRule | None = None


def chosen(rule: Rule, row: SignalRule | None) -> Choice:
    """A rule as a row sets it; a number the row does not know yet is as shipped."""
    if row is None:
        return as_shipped(rule)
    known = json.loads(row.numbers)
    return Choice(row.asked, row.level, {name: known.get(name, n) for name, n in rule.shipped.items()}, row)


@cache
def as_shipped(rule: Rule) -> Choice:
    """A rule where no row says otherwise."""
    return Choice(True, LOOK, rule.shipped)


def published(db: Session) -> list[SignalRule]:
    """Every row that holds and may be read, in one statement: a few for each office that changed some."""
    return list(db.scalars(_published()))


@cache
def _published() -> Any:
    return standing(select(SignalRule).where(SignalRule.state == PUBLISHED).order_by(SignalRule.id))


def nearest(rows: list[SignalRule], code: str, path: str) -> SignalRule | None:
    """The row of a signal that holds for a unit at `path`: that of the nearest issuer above it, else the one
    for all."""
    fits = [row for row in rows if row.code == code and (row.unit_id is None or nearness(path, row.unit_id))]
    return max(fits, key=lambda row: nearness(path, row.unit_id), default=None)
