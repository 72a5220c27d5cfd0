"""What is kept about forms of a period beside their sheets: that a superior closed a period, that a version
was withdrawn, and what the worker has yet to bring up to date."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.access.scopes import Issued, Sealed
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
