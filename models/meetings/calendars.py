"""When cells meet: windows chosen or prescribed, and dates
registered beforehand (letter L2, L3; domain.md 1, 3)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, time

from sqlalchemy import ColumnElement, String, UniqueConstraint, and_, false, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, can, nearness, require
from models.access.scopes import Rises, Rules, granted, under
from models.core.base import Base, Id
from models.core.errors import Checks, Refusal
from models.core.events import Event
from models.core.naming import need_name
from models.core.periods import EARLY_WINDOW, SHIPPED_WINDOW, Quarter, Span, Window, check_window, month_of
from models.core.spelling import tidy
from models.platform.journal import record
from models.units.sums import mark_above
from models.units.units import Unit, UnitSpell, stood_in, then_in

WINDOWS: dict[str, Window] = {
    "late": SHIPPED_WINDOW,
    "early": EARLY_WINDOW,
    "month_end": (Span(25, 31, 0),),
    "next_month": (Span(1, 5, 1),),
}
"""Windows offered by name; others are spelled out as spans."""


class MeetingWindow(Rules, Base):
    """The days of a month on which cells meet (thời điểm
    sinh hoạt), from a month on, for a unit and all under it."""

    __tablename__ = "meeting_window"
    __table_args__ = (UniqueConstraint("unit_id", "starts_on", name="uq_meeting_window_unit_id_starts_on"),)

    id: Mapped[Id]
    starts_on: Mapped[date]
    spans: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(300), default="")

    @property
    def window(self) -> Window:
        """The spans as values."""
        return tuple(Span(*numbers) for numbers in json.loads(self.spans))


class MeetingPlan(Rises, Base):
    """A meeting date registered beforehand (lịch sinh hoạt);
    a committee agrees those of its subordinate cells."""

    __tablename__ = "meeting_plan"
    follows = "period"
    __table_args__ = (UniqueConstraint("unit_id", "period", name="uq_meeting_plan_unit_id_period"),)

    id: Mapped[Id]
    period: Mapped[date] = mapped_column(index=True)
    planned_on: Mapped[date]
    begins_at: Mapped[time]
    place: Mapped[str] = mapped_column(String(200), default="")
    agreed: Mapped[bool] = mapped_column(default=False)
    thematic: Mapped[bool] = mapped_column(default=False, server_default=false())
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}


WINDOW_CHANGED = Event[[Session, MeetingWindow], None]("a window was chosen or prescribed")


def window_for(db: Session, path: str, month: date) -> Window:
    """The window that holds for a unit at `path` in `month`: the
    nearest unit's that set one, its newest; else the shipped one."""
    numbers = [int(n) for n in path.split(".") if n]
    rows = db.scalars(
        select(MeetingWindow).where(MeetingWindow.unit_id.in_(numbers), MeetingWindow.starts_on <= month)
    )
    nearest = max(rows, key=lambda row: (nearness(path, row.unit_id), row.starts_on), default=None)
    return nearest.window if nearest else SHIPPED_WINDOW


def prescribe_window(
    db: Session, by: Principal, unit: Unit, spans: Iterable[Span], starts_on: date, note: str = ""
) -> MeetingWindow:
    """A grassroots cell chooses its window, a grassroots committee
    or the Bloc prescribes it for all under it, from a month on.

    A subordinate cell and a sectional committee are bound by the committee above: `window.prescribed_above`.
    """
    require(by, "window.prescribe", unit.id, unit.path)
    if unit.kind_code in ("subordinate_cell", "sectional_committee"):
        raise Refusal("window.prescribed_above", unit=unit.name)
    spans = tuple(spans)
    checks = Checks()
    wrong = check_window(spans)
    checks.need(wrong is None, "spans", wrong or "")
    checks.done()
    first = month_of(starts_on)
    row = db.scalar(
        select(MeetingWindow).where(MeetingWindow.unit_id == unit.id, MeetingWindow.starts_on == first)
    )
    if row is None:
        row = MeetingWindow(unit_id=unit.id, path=unit.path, starts_on=first, spans="[]")
        db.add(row)
    row.spans = json.dumps([[s.first, s.last, s.offset] for s in spans])
    row.note = tidy(note)
    record(db, by, "window.prescribe", row, unit.id, spans=row.spans, starts_on=first)
    WINDOW_CHANGED.tell(db, row)
    return row


def plan_meeting(
    db: Session,
    by: Principal,
    unit: Unit,
    period: date,
    planned_on: date,
    begins_at: time,
    place: str = "",
    *,
    thematic: bool = False,
) -> MeetingPlan:
    """Register the date of a month's meeting; a new date for an agreed
    one waits for agreement again. Grassroots cells decide themselves."""
    require(by, "meeting.plan", unit.id, unit.path)
    checks = Checks()
    checks.need(unit.kind.is_cell, "unit_id", "meeting.not_cell")
    checks.need(abs((planned_on - period).days) <= 66, "planned_on", "plan.far")
    need_name(checks, place, "place", optional=True)
    checks.need(len(place) <= 200, "place", "field.long", limit=200)
    checks.done()
    row = db.scalar(
        select(MeetingPlan).where(MeetingPlan.unit_id == unit.id, MeetingPlan.period == month_of(period))
    )
    if row is None:
        stood = stood_in(db, unit, month_of(period))
        row = MeetingPlan(unit_id=unit.id, path=stood, period=month_of(period))
        db.add(row)
    row.planned_on, row.begins_at, row.place = planned_on, begins_at, tidy(place)
    row.thematic = thematic
    row.agreed = unit.kind_code != "subordinate_cell"
    mark_above(db, [(row.path, Quarter.of(row.period).first)])
    record(db, by, "plan.register", row, unit.id, period=row.period, on=planned_on)
    return row


def agree_plan(db: Session, by: Principal, plan: MeetingPlan, version: int) -> MeetingPlan:
    """The committee agrees a subordinate cell's date."""
    require(by, "meeting.agree", plan.unit_id, plan.path)
    if plan.row_version != version:
        raise Refusal("stale")
    plan.agreed = True
    mark_above(db, [(plan.path, Quarter.of(plan.period).first)])
    record(db, by, "plan.agree", plan, plan.unit_id, period=plan.period)
    return plan


def counted_by_day(db: Session, path: str, period: date) -> dict[tuple[date, bool], int]:
    """How many dates of a month at or below `path` are registered for each day, agreed and not."""
    plan = MeetingPlan
    found = select(plan.planned_on, plan.agreed, func.count(plan.id)).where(
        under(plan.path, path), plan.period == month_of(period)
    )
    return {(day, agreed): n for day, agreed, n in db.execute(found.group_by(plan.planned_on, plan.agreed))}


def named_plans_of(db: Session, path: str, period: date) -> list[tuple[MeetingPlan, str]]:
    """Registered dates of a month at or below `path`, in the order of the days, with the cell's name of then,
    empty where it may not be read; in one statement."""
    found = select(MeetingPlan, UnitSpell.name).where(
        under(MeetingPlan.path, path), MeetingPlan.period == month_of(period)
    )
    found = found.outerjoin(UnitSpell, then_in(UnitSpell, MeetingPlan.unit_id, MeetingPlan.period))
    rows = found.order_by(MeetingPlan.planned_on, MeetingPlan.begins_at, MeetingPlan.path)
    return [(plan, name or "") for plan, name in db.execute(rows)]


def waiting_for(by: Principal) -> ColumnElement[bool]:
    """Condition on plans: those that wait for `by`, as `may_agree` says of each."""
    return and_(MeetingPlan.agreed.is_(False), granted(by, "meeting.agree", MeetingPlan))


def count_waiting(db: Session, by: Principal, most: int) -> int:
    """How many plans wait for `by`, so many at most."""
    rows = select(MeetingPlan.id).where(waiting_for(by)).limit(most).subquery()
    return db.scalar(select(func.count()).select_from(rows)) or 0


def plans_waiting(
    db: Session, by: Principal, most: int, skip: int = 0, period: date | None = None
) -> list[tuple[MeetingPlan, str]]:
    """Plans that wait for `by` with the cell's name of then, the earliest day first, a part at a time; of one
    month where it is named."""
    found = select(MeetingPlan, UnitSpell.name).where(waiting_for(by))
    found = found.where(MeetingPlan.period == period) if period is not None else found
    found = found.join(UnitSpell, then_in(UnitSpell, MeetingPlan.unit_id, MeetingPlan.period))
    rows = found.order_by(MeetingPlan.planned_on, MeetingPlan.id).limit(most).offset(skip)
    return [(plan, name) for plan, name in db.execute(rows)]


def may_agree(by: Principal, plan: MeetingPlan) -> bool:
    """Whether this plan waits for `by`."""
    return not plan.agreed and can(by, "meeting.agree", plan.unit_id, plan.path)
