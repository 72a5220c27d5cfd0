"""Directives (công văn chỉ đạo) and the answers they ask for:
rows (letter L1, L9; design 3.7). Acts are in acts.py."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    Select,
    String,
    Text,
    UniqueConstraint,
    and_,
    func,
    or_,
    select,
)
from sqlalchemy.orm import (
    Mapped,
    Session,
    foreign,
    mapped_column,
    relationship,
)

from models.access.grants import SYSTEM
from models.access.guard import looking, open_session
from models.access.scopes import Issued, Kept, Rises
from models.core.base import Base, Id
from models.core.errors import Refusal
from models.core.periods import Due
from models.duties.tables import Duty
from models.platform.finding import Keys
from models.units.units import UnitSpell, counted_in
from models.workflow.tables import OnRoute, State, Taken, under_way_indexes

WORDS = "answer-words"
"""Code of the shipped form on which an answer is given in words: one long text. A form like any other, so
that what is written is drafted, submitted, returned, frozen and added up as every answer is."""


class Directive(Issued, Base):
    """A letter that asks something of units below (công văn):
    symbol and date are its identity. Frozen once issued."""

    __tablename__ = "directive"
    __table_args__ = (
        UniqueConstraint("unit_id", "symbol", "dated", name="uq_directive_unit_id_symbol_dated"),
        Index("ix_directive_symbol", "symbol", "id"),
        Index("ix_directive_path", "path", "unit_id"),
        Index("ix_directive_state_dated", "state", "dated"),
    )

    id: Mapped[Id]
    symbol: Mapped[str] = mapped_column(String(60))
    dated: Mapped[date]
    abstract: Mapped[str] = mapped_column(String(500))
    search_key: Mapped[str] = mapped_column(Text, default="")
    """Symbol and abstract without marks, by which it is found."""
    body: Mapped[str] = mapped_column(Text, default="")
    addressed: Mapped[str] = mapped_column(Text, default="{}")
    """JSON: kinds of unit, units with all under them, single units; rows are fixed on the day of issue."""
    desk: Mapped[str] = mapped_column(String(200), default="")
    """Through which desk answers come, as the letter says it (qua Ban Tổ chức)."""
    asks_receipt: Mapped[bool] = mapped_column(default=True)
    asks_plan: Mapped[bool] = mapped_column(default=False)
    plan_on: Mapped[date | None]
    form_version_id: Mapped[int | None] = mapped_column(ForeignKey("definition_version.id"))
    due_on: Mapped[date]
    due_strict: Mapped[bool] = mapped_column(default=False)
    """Strict: before the day, so until the end of the day before."""
    state: Mapped[str] = mapped_column(String(10), default="draft")
    issued_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    unit_then: Mapped[UnitSpell] = relationship(
        primaryjoin=lambda: counted_in(UnitSpell, Directive, Directive.dated), viewonly=True
    )
    """The issuer as it was on the letter's day."""
    enclosures: Mapped[list[Enclosure]] = relationship(
        order_by="(Enclosure.position, Enclosure.id)", viewonly=True
    )
    closings: Mapped[list[DirectiveClosing]] = relationship(order_by="DirectiveClosing.number", viewonly=True)

    def __str__(self) -> str:
        return f"{self.symbol}, {self.dated:%d/%m/%Y}"

    @property
    def due(self) -> Due:
        """By when answers are asked."""
        return Due(self.due_on, self.due_strict)

    @property
    def plan_due(self) -> Due:
        """By when a plan is asked: its own day, else that of the answer."""
        return Due(self.plan_on, False) if self.plan_on is not None else self.due

    @property
    def closed(self) -> DirectiveClosing | None:
        """The act that closed it, where it is closed."""
        last = self.closings[-1] if self.closings else None
        return last if last is not None and last.closes else None

    @property
    def standing(self) -> str:
        """`draft`, `issued` or `closed`."""
        return "closed" if self.closed is not None else self.state

    @property
    def to(self) -> dict[str, Any]:
        """The addressees as they were described: {"kinds": [...], "units": [...], "single": [...]}; those
        written before units could be addressed alone lack the last."""
        return dict(json.loads(self.addressed))

    @classmethod
    def asks_of(cls, units: Collection[int]) -> ColumnElement[bool]:
        return cls.id.in_(_asked_of(units))


class Enclosure(Issued, Base):
    """A text enclosed with a directive (văn bản kèm theo):
    symbol, date, title, and a file where there is one."""

    __tablename__ = "enclosure"

    id: Mapped[Id]
    directive_id: Mapped[int] = mapped_column(ForeignKey("directive.id"), index=True)
    symbol: Mapped[str] = mapped_column(String(60))
    dated: Mapped[date]
    title: Mapped[str] = mapped_column(String(500))
    position: Mapped[int]
    file_name: Mapped[str | None] = mapped_column(String(200))
    media_type: Mapped[str | None] = mapped_column(String(100))
    size: Mapped[int | None]
    sha256: Mapped[str | None] = mapped_column(String(64))

    @classmethod
    def asks_of(cls, units: Collection[int]) -> ColumnElement[bool]:
        return cls.directive_id.in_(_asked_of(units))


DIRECTIVE_KEYS = Keys("directive", Directive.id, (Directive.search_key,))
"""By which directives are found: symbol and abstract."""


class DirectiveClosing(Issued, Base):
    """The issuer closes a directive (kết thúc việc thực hiện), or
    opens it again: acts in turn, the first one closes; never changed."""

    __tablename__ = "directive_closing"
    __table_args__ = (
        UniqueConstraint("directive_id", "number", name="uq_directive_closing_directive_id_number"),
    )

    id: Mapped[Id]
    directive_id: Mapped[int] = mapped_column(ForeignKey("directive.id"))
    number: Mapped[int]
    closes: Mapped[bool]
    on_day: Mapped[date]
    note: Mapped[str] = mapped_column(String(1000))
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(String(200))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    @classmethod
    def asks_of(cls, units: Collection[int]) -> ColumnElement[bool]:
        return cls.directive_id.in_(_asked_of(units))


class DirectiveAnswer(OnRoute, Rises, Base):
    """A unit that was asked, and its answer (báo cáo kết quả thực hiện):
    everything in it rises. `above_id`: who passed the directive on."""

    __tablename__ = "directive_answer"
    __table_args__ = (
        UniqueConstraint("directive_id", "unit_id", name="uq_directive_answer_directive_id_unit_id"),
        Index("ix_directive_answer_due_on", "due_on", "id"),
        Index("ix_directive_answer_due_on_path", "due_on", "path", "directive_id"),
        Index("ix_directive_answer_path_directive_id", "path", "directive_id"),
        Index("ix_directive_answer_directive_id", "directive_id", "id"),
        Index("ix_directive_answer_state_path", "state", "path"),
        *under_way_indexes("directive_answer"),
    )

    id: Mapped[Id]
    directive_id: Mapped[int] = mapped_column(ForeignKey("directive.id"))
    above_id: Mapped[int | None] = mapped_column(ForeignKey("directive_answer.id"), index=True)
    asked_by_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    asked_at: Mapped[datetime]
    told: Mapped[str] = mapped_column(String(500), default="")
    """What the unit that passed it on adds."""
    due_on: Mapped[date]
    due_strict: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[datetime | None]
    plan: Mapped[str] = mapped_column(Text, default="")
    plan_at: Mapped[datetime | None]
    first_submitted_at: Mapped[datetime | None]
    accepted_number: Mapped[int | None]
    stale: Mapped[bool] = mapped_column(default=False)

    unit_then: Mapped[UnitSpell] = relationship(
        primaryjoin=lambda: counted_in(UnitSpell, DirectiveAnswer, DirectiveAnswer.asked_at), viewonly=True
    )
    """The unit as it was when it was asked: the row stays there."""
    directive: Mapped[Directive] = relationship(viewonly=True)
    duty: Mapped[Duty | None] = relationship(
        primaryjoin=lambda: and_(
            foreign(Duty.subject_id) == DirectiveAnswer.id,
            foreign(Duty.about_id) == DirectiveAnswer.unit_id,  # by it there is an index
            Duty.source == "answer",
        ),
        viewonly=True,
        lazy="selectin",
    )
    standing: Mapped[State] = relationship(
        primaryjoin="and_(foreign(DirectiveAnswer.route_id) == State.route_id, "
        "foreign(DirectiveAnswer.state) == State.code)",
        viewonly=True,
    )

    @property
    def first_due(self) -> Due:
        """By when this unit was asked."""
        return Due(self.due_on, self.due_strict)

    @property
    def due(self) -> Due:
        """By when it is to answer: as it was asked, or extended where its duty was given more time."""
        return due_of(self, self.duty.extended_to if self.duty is not None else None)

    @property
    def done_at(self) -> datetime | None:
        """When what is asked was first given: the answer, else the plan,
        else the receipt; corrections are never late (domain.md 3)."""
        return given_at(self.directive, self)

    def late(self, today: date) -> bool:
        """Judged on the first submission."""
        return self.due.late(self.done_at, today)


def due_of(answer: Any, extended_to: date | None) -> Due:
    """By when an answer is due that was asked for by its `due_on`; also of a row of columns."""
    return Due(answer.due_on, answer.due_strict) if extended_to is None else Due(extended_to)


def judged_by(directive: Any) -> str:
    """By what a unit has done what a directive asks of it: its `answer`, else its `plan` where no answer is
    asked, else its `receipt`. Also of a row of columns."""
    if directive.form_version_id is not None:
        return "answer"
    return "plan" if directive.asks_plan else "receipt"


GIVEN = {"answer": "first_submitted_at", "plan": "plan_at", "receipt": "received_at"}
"""When each was first given; a receipt is never counted as an answer, nor a plan."""


def given_at(directive: Any, answer: Any) -> datetime | None:
    """When what its directive is judged by was first given; also of rows of columns."""
    found: datetime | None = getattr(answer, GIVEN[judged_by(directive)])
    return found


class AnswerDraft(Kept, Base):
    """An answer as it is being written; read in the unit only until it is submitted."""

    __tablename__ = "answer_draft"

    id: Mapped[Id]
    answer_id: Mapped[int] = mapped_column(ForeignKey("directive_answer.id"), unique=True)
    values: Mapped[str] = mapped_column(Text, default="{}")


class AnswerVersion(Rises, Base):
    """What was submitted: canonical JSON and its SHA-256, frozen (design 3.5)."""

    __tablename__ = "answer_version"
    __table_args__ = (UniqueConstraint("answer_id", "number", name="uq_answer_version_answer_id_number"),)

    id: Mapped[Id]
    answer_id: Mapped[int] = mapped_column(ForeignKey("directive_answer.id"))
    number: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    submitted_at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class AnswerEvent(Taken, Rises, Base):
    """One step taken with an answer (design 3.4)."""

    __tablename__ = "answer_event"
    __table_args__ = (
        UniqueConstraint("answer_id", "row_version", name="uq_answer_event_answer_id_row_version"),
    )

    id: Mapped[Id]
    answer_id: Mapped[int] = mapped_column(ForeignKey("directive_answer.id"))


def _asked_of(units: Collection[int]) -> Select[int]:
    """Directives that asked one of these units, whoever it stands under today; and those an answer to
    which lies with it: it decides on what was asked."""
    rows = Base.metadata.tables["directive_answer"].c
    mine = (rows.unit_id.in_(units), rows.desk_unit_id.in_(units), rows.stand_in_id.in_(units))
    return select(rows.directive_id).where(or_(*mine))


@cache
def closed_numbers() -> Select[int]:
    """Directives that are closed: closings and reopenings take turns, the first one closes."""
    last = func.max(DirectiveClosing.number)
    return select(DirectiveClosing.directive_id).group_by(DirectiveClosing.directive_id).having(last % 2 == 1)


def need_not_closed(db: Session, number: int, *, looking: bool = False) -> None:
    """Refuse what a closed directive no longer takes; whoever takes
    something waits for a closing under way, and the other way round."""
    if not looking:
        with open_session(db.connection(), SYSTEM) as system:
            system.execute(select(Directive.id).where(Directive.id == number).with_for_update(read=True))
    last = _last_closing(db, number)
    if last is not None and last.closes:
        raise Refusal("directive.closed", day=last.on_day, who=last.actor)


def _last_closing(db: Session, number: int) -> DirectiveClosing | None:
    """Read by the program itself: a unit that moved away is bound by the closing as well."""
    found = select(DirectiveClosing).where(DirectiveClosing.directive_id == number)
    with looking(db) as system:
        return system.scalar(found.order_by(DirectiveClosing.number.desc()).limit(1))


def of_unit(db: Session, directive: Directive, unit_id: int) -> DirectiveAnswer | None:
    """A unit's row under a directive."""
    return db.scalar(
        select(DirectiveAnswer).where(
            DirectiveAnswer.directive_id == directive.id, DirectiveAnswer.unit_id == unit_id
        )
    )


def newest_answers(db: Session, answers: Sequence[DirectiveAnswer]) -> dict[int, AnswerVersion]:
    """The newest frozen version of each answer, by answer."""
    numbers = [answer.id for answer in answers]
    last = select(func.max(AnswerVersion.id)).where(AnswerVersion.answer_id.in_(numbers))
    last = last.group_by(AnswerVersion.answer_id).correlate(None)
    found = db.scalars(select(AnswerVersion).where(AnswerVersion.id.in_(last)))
    return {version.answer_id: version for version in found}


def newest_answer(db: Session, answer: DirectiveAnswer) -> AnswerVersion | None:
    """The newest frozen version of an answer."""
    found = (
        select(AnswerVersion)
        .where(AnswerVersion.answer_id == answer.id)
        .order_by(AnswerVersion.number.desc())
    )
    return db.scalar(found.limit(1))
