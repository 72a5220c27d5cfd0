"""What is kept about forms of a period beside their sheets: that a superior closed a period, that a version
was withdrawn, and what the worker has yet to bring up to date."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.access.scopes import Issued, Rises, Sealed
from models.core.base import Base, Id


class FormClosing(Issued, Base):
    """A superior closes a period of a form for what is under it (khoá kỳ): what was sent is taken back no
    more. Gone again when it is opened."""

    __tablename__ = "form_closing"
    __table_args__ = (UniqueConstraint("unit_id", "definition_id", "starts_on"),)

    id: Mapped[Id]
    definition_id: Mapped[int] = mapped_column(ForeignKey("definition.id"))
    starts_on: Mapped[date]
    closed_at: Mapped[datetime]
    closed_by: Mapped[str] = mapped_column(String(200))


class FormDecision(Rises, Base):
    """What was decided on a form that was sent (duyệt, trả lại): by which unit, or that the desk at which it
    lay is gone and another decides. One for each version of the sheet's row, whoever clicked twice."""

    __tablename__ = "form_decision"
    follows = "sheet_id"
    __table_args__ = (UniqueConstraint("sheet_id", "row_version"),)

    id: Mapped[Id]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("form_sheet.id"))
    row_version: Mapped[int]
    act: Mapped[str] = mapped_column(String(20))
    """`approve`, `send_back`, or `redirect`."""
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    desk: Mapped[str] = mapped_column(String(300), default="")
    """The unit that decided, as it was called then; empty where a form without a route was sent back."""
    note: Mapped[str] = mapped_column(String(2000), default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    actor: Mapped[str] = mapped_column(String(200))
    on_behalf: Mapped[str] = mapped_column(String(200), default="")
    at: Mapped[datetime]


class FormWithdrawal(Issued, Base):
    """A version of a form taken out of use (thu hồi biểu): by whom, and on which day."""

    __tablename__ = "form_withdrawal"
    __table_args__ = (UniqueConstraint("version_id"),)

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    on_day: Mapped[date]
    actor: Mapped[str] = mapped_column(String(200))


class FormTask(Sealed, Base):
    """A quarter of which the worker has yet to bring up to date what is owed of a form that was published or
    withdrawn: all units under its issuer `after` a number. `moves`: what is begun and not sent goes on with
    the version that holds now."""

    __tablename__ = "form_task"
    __table_args__ = (UniqueConstraint("version_id", "quarter"),)

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    quarter: Mapped[date]
    after: Mapped[int] = mapped_column(default=0)
    moves: Mapped[bool] = mapped_column(default=False)
