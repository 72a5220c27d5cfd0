"""Where a duty stands on a day, and how many stand where: pure functions and their like in SQL."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Date,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    case,
    cast,
    func,
    select,
)
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.access.scopes import under
from models.core.path_parts import at_or_below, directly_below, place
from models.core.periods import Quarter
from models.duties.tables import COUNTED_ABOVE, STATES, Duty


@dataclass(frozen=True)
class Judged:
    """A duty's state, and why: a code with values for its sentence."""

    state: str
    code: str
    values: dict[str, Any]


def judge(duty: Duty, day: date) -> Judged:
    """The state of a duty on a day of Asia/Ho_Chi_Minh. Judged on the
    first fulfilment; an extension moves the last day, not the original."""
    last = duty.last_day
    values: dict[str, Any] = {"opens": duty.opens_on, "due": duty.due_on, "last": last, "done": duty.done_on}
    more = ".extended" if duty.extended_to is not None else ".strict" if duty.strict else ""
    done = duty.done and duty.done_on is not None and duty.done_on <= day
    values |= {
        "before": last + timedelta(days=1),
        "reason": duty.excuse_reason,
        "who": duty.excused_by,
        "document": duty.excuse_document or "–",
    }
    if not duty.applicable:
        return Judged("not_applicable", "not_applicable", values)
    if done and duty.done_on is not None and duty.done_on <= last:
        return Judged("in_time", f"in_time{more}", values)
    if duty.excused_at is not None:
        return Judged("excused", "excused", values)
    if done and duty.done_on is not None:
        return Judged("late", f"late{more}", values | {"days": (duty.done_on - last).days})
    if day < duty.opens_on and day <= last:
        return Judged("not_yet", f"not_yet{more}", values)
    if day <= last:
        now = ".today" if day == last else ""
        return Judged("open", f"open{more}{now}", values | {"days": (last - day).days})
    return Judged("missing", f"missing{more}", values | {"days": (day - last).days})


REASONS = (
    "not_applicable",
    "excused",
    *(
        f"{s}{m}"
        for s in ("in_time", "late", "not_yet", "open", "missing")
        for m in ("", ".extended", ".strict")
    ),
    *(f"open{m}.today" for m in ("", ".extended", ".strict")),
)
"""Every code that `judge` gives."""


@lru_cache(maxsize=16)
def state_case(day: date) -> Any:
    """`judge`'s state as an expression, so that thousands of duties are counted in one grouped statement;
    made once for a day."""
    return state_on(day)


def state_on(day: Any) -> Any:
    """The same for a day that the statement is given as a value."""
    last = func.coalesce(Duty.extended_to, Duty.due_on)
    done = and_(Duty.done, Duty.done_on <= day)
    return case(
        (Duty.applicable.is_(False), "not_applicable"),
        (and_(done, Duty.done_on <= last), "in_time"),
        (Duty.excused_at.is_not(None), "excused"),
        (done, "late"),
        (and_(Duty.opens_on > day, last >= day), "not_yet"),
        (last >= day, "open"),
        else_="missing",
    )


def for_good(undone: str) -> Any:
    """What of the state does not depend on the day, as long as nothing was done on a later one: `undone` is
    what is neither done nor excused, which alone is not yet due, open or missing by the day."""
    last = func.coalesce(Duty.extended_to, Duty.due_on)
    return case(
        (Duty.applicable.is_(False), "not_applicable"),
        (and_(Duty.done, Duty.done_on <= last), "in_time"),
        (Duty.excused_at.is_not(None), "excused"),
        (Duty.done, "late"),
        else_=undone,
    )


Counts = dict[str, int]


class Tallied(NamedTuple):
    """A duty in a state: the path on which it stands, what it is about, its source and period."""

    path: str
    about_id: int
    source: str
    period: date
    state: str


BETWEEN, PART = "\n", "|"


class Lying(NamedTuple):
    """The duties on one path, each as a text: state, source with period (ISO), and the number of the unit
    that it is about where that is not the one who answers for it."""

    path: str
    told: str

    @property
    def duties(self) -> list[str]:
        """Duty by duty."""
        return self.told.split(BETWEEN)

    @property
    def own(self) -> int:
        """The unit that answers for them."""
        return int(self.path.rsplit(".", 2)[-2])

    def about(self, state: str) -> set[int]:
        """What those of a state are about."""
        found = (each.split(PART) for each in self.duties if each.startswith(state))
        return {int(about) if about else self.own for _state, _mark, about in found}


Told = tuple[str, tuple[str, date], str]
"""State, source with period, and the number of the unit it is about where that is not the own one."""


def told_of(duty: str) -> Told:
    """Such a text read."""
    state, mark, about = duty.split(PART)
    source, period = mark.split(" ")
    return state, (source, date.fromisoformat(period)), about


def lying(
    db: Session, path: str, quarter: Quarter, day: date, but: int | None = None, source: str = ""
) -> list[Lying]:
    """Duties of a quarter at or below `path` with their states on a day, in one statement that sorts nothing:
    a row a path. `but` leaves out what is about this unit itself, `source` what is of another."""
    asked = {"quarter": quarter.first, "day": day, "but": but or 0} | ({"source": source} if source else {})
    return [Lying(*row) for row in values(db, _lying(bool(source)), place(path) | asked)]


@cache
def _lying(of_source: bool) -> Any:
    others = case((Duty.about_id == Duty.unit_id, ""), else_=cast(Duty.about_id, String))
    state = state_on(bindparam("day", type_=Date))
    told = state + PART + Duty.source + " " + cast(Duty.period, String(10)) + PART + others
    packed = func.aggregate_strings(told, BETWEEN)
    found = select(Duty.path, packed).where(*meant()).group_by(Duty.path)
    return standing(found.where(Duty.source == bindparam("source", type_=String)) if of_source else found)


def meant() -> tuple[Any, ...]:
    """Conditions on duties of a `quarter` at or below a place but for those about the unit `but`, all values
    of the statement."""
    of_quarter = Duty.quarter == bindparam("quarter", type_=Date)
    return at_or_below(Duty.path), of_quarter, Duty.about_id != bindparam("but", type_=Integer)


def tallied(db: Session, path: str, quarter: Quarter, day: date) -> list[Tallied]:
    """The same, a row a duty."""
    found = []
    for each in lying(db, path, quarter, day):
        for duty in each.duties:
            state, (source, period), about = told_of(duty)
            found.append(Tallied(each.path, int(about) if about else each.own, source, period, state))
    return found


def add_states(rows: Iterable[Tallied]) -> Counts:
    """Counts by state; every state is there."""
    counts = dict.fromkeys(STATES, 0)
    for row in rows:
        counts[row.state] += 1
    return counts


def first_lacking(path: str, quarter: Quarter, by_child: bool = False) -> Select[Any]:
    """Cells at and below a place that owe a meeting of a quarter: `about_id`, and `since`, the last day of
    the earliest that is neither held nor excused (ISO), nothing where there is none: on any later day the
    cell is missing (`state_case`). With the unit directly below under which it stands as `child`, where asked
    for."""
    last = func.coalesce(Duty.extended_to, Duty.due_on)
    left = case((and_(Duty.done.is_(False), Duty.excused_at.is_(None)), last))
    parts: list[Any] = [Duty.about_id]
    if by_child:
        parts.append(directly_below(Duty.path, path).label("child"))
    since = cast(func.min(left, type_=Date), String(10))
    found: Select[Any] = select(*parts, since.label("since")).where(
        under(Duty.path, path), Duty.source == COUNTED_ABOVE
    )
    return found.where(Duty.quarter == quarter.first, Duty.applicable).group_by(*parts)


@dataclass(frozen=True)
class Lacking:
    """How many cells owe a meeting of a quarter, and how many of them lack one."""

    cells: int = 0
    missing: int = 0


def lacking_by_child(db: Session, path: str, quarter: Quarter, day: date) -> dict[int, Lacking]:
    """Cells and those that lack a meeting on a day, by the unit directly below a place (0: the place itself);
    in one statement that goes through the duties below it."""
    cells = first_lacking(path, quarter, by_child=True).subquery().c
    missing = func.sum(case((cells.since < day.isoformat(), 1), else_=0))
    found = select(cells.child, func.count(), missing).group_by(cells.child)
    return {int(child or 0): Lacking(n, int(m)) for child, n, m in db.execute(found)}
