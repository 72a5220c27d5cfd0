"""Topics of thematic meetings and what a committee orients its cells towards in a quarter (letter L3, L5)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from models.access.grants import Principal, nearness, require
from models.access.scopes import Rules
from models.core.base import Base, Id
from models.core.errors import Checks, Refusal
from models.core.naming import need_name
from models.core.periods import Quarter
from models.core.spelling import tidy
from models.platform.journal import record
from models.units.units import Unit, UnitSpell, counted_in

OTHER = 11
"""Code of "another topic that suits the cell", whose text the cell writes itself."""


class Topic(Rules, Base):
    """A topic of a thematic meeting (chuyên đề), one of the
    letter's ten or one an office adds; `code` is its group 1-11."""

    __tablename__ = "topic"

    id: Mapped[Id]
    code: Mapped[int]
    title: Mapped[str] = mapped_column(String(400))
    holds_from: Mapped[date]
    retired_on: Mapped[date | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    def __str__(self) -> str:
        return f"{self.code}. {self.title}"


class TopicOrientation(Rules, Base):
    """What a committee asks the cells under it to take up in a quarter (định hướng chuyên đề)."""

    __tablename__ = "topic_orientation"
    __table_args__ = (
        UniqueConstraint("unit_id", "quarter", "topic_id", name="uq_topic_orientation_unit_id_quarter"),
    )

    id: Mapped[Id]
    quarter: Mapped[date]
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id"))
    text: Mapped[str] = mapped_column(String(400), default="")

    topic: Mapped[Topic] = relationship(lazy="joined", innerjoin=True)
    unit_then: Mapped[UnitSpell | None] = relationship(
        primaryjoin=lambda: counted_in(UnitSpell, TopicOrientation, TopicOrientation.quarter), viewonly=True
    )


def topics_on(db: Session, day: date) -> list[Topic]:
    """Topics that may be chosen on `day`, in the order of their codes."""
    open_then = (Topic.holds_from <= day) & (Topic.retired_on.is_(None) | (Topic.retired_on > day))
    return list(db.scalars(select(Topic).where(open_then).order_by(Topic.code, Topic.id)))


def add_topic(
    db: Session, by: Principal, unit: Unit | None, code: int, title: str, holds_from: date
) -> Topic:
    """Add a topic issued by `unit` (None: for all, by the administrator)."""
    require(by, "definition.change", unit.id if unit else None, unit.path if unit else "")
    _check(code, title)
    topic = Topic(
        unit_id=unit.id if unit else None,
        path=unit.path if unit else "",
        code=code,
        title=tidy(title),
        holds_from=holds_from,
    )
    db.add(topic)
    record(db, by, "topic.add", topic, topic.unit_id, title=topic.title)
    return topic


def amend_topic(db: Session, by: Principal, topic: Topic, version: int, code: int, title: str) -> Topic:
    """Correct a topic's wording or group; meetings that chose
    it show the new wording, frozen reports the one they froze."""
    require(by, "definition.change", topic.unit_id, topic.path)
    if topic.row_version != version:
        raise Refusal("stale")
    _check(code, title)
    old, topic.code, topic.title = topic.title, code, tidy(title)
    record(db, by, "topic.amend", topic, topic.unit_id, old=old, new=topic.title)
    return topic


def _check(code: int, title: str) -> None:
    checks = Checks()
    checks.need(1 <= code <= OTHER, "code", "topic.code", limit=OTHER)
    need_name(checks, title, "title")
    checks.need(len(title) <= 400, "title", "field.long", limit=400)
    checks.done()


def retire_topic(db: Session, by: Principal, topic: Topic, on: date) -> Topic:
    """Take a topic out of the list from a day on; meetings that chose it keep it."""
    require(by, "definition.change", topic.unit_id, topic.path)
    topic.retired_on = on
    record(db, by, "topic.retire", topic, topic.unit_id, on=on)
    return topic


def orient(
    db: Session, by: Principal, unit: Unit, quarter: Quarter, topic: Topic, text: str = ""
) -> TopicOrientation:
    """Orient the cells under `unit` towards a topic for a quarter (letter L3)."""
    require(by, "topic.orient", unit.id, unit.path)
    same = select(TopicOrientation).where(
        TopicOrientation.unit_id == unit.id, TopicOrientation.quarter == quarter.first
    )
    if db.scalar(same.where(TopicOrientation.topic_id == topic.id)):
        raise Refusal("topic.oriented", topic=str(topic))
    checks = Checks()
    need_name(checks, text, "text", optional=True)
    checks.done()
    row = TopicOrientation(
        unit_id=unit.id, path=unit.path, quarter=quarter.first, topic_id=topic.id, text=tidy(text)
    )
    db.add(row)
    record(db, by, "topic.orient", row, unit.id, quarter=str(quarter), topic=topic.code)
    return row


def orientations(db: Session, path: str, quarter: Quarter) -> list[TopicOrientation]:
    """What the units above (or at) `path` ask for in the quarter, the nearest first."""
    numbers = [int(n) for n in path.split(".") if n]
    rows = db.scalars(
        select(TopicOrientation).where(
            TopicOrientation.unit_id.in_(numbers), TopicOrientation.quarter == quarter.first
        )
    )
    return sorted(rows, key=lambda row: (-nearness(path, row.unit_id), row.topic.code))
