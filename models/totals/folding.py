"""What stands above the Blocs, folded by the worker from the rows of what is directly below it, place by
place and level by level, each in a short transaction: only where a mark says that something changed
(units/sums.py).

Duties, units that reports go without and dates of meetings are fields as well (by_bloc.py): they are counted
for each Bloc and folded like all else, so that a country tells what is missing without going through them.
Cells that owe a meeting of a
quarter, and since when one of theirs is missing, are one of these fields ("met"). Its value is the last day
of the earliest meeting that is neither held nor excused, empty where there is none: who is missing on a day
is who has an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Integer, String, delete, func, insert, literal, select, union, union_all
from sqlalchemy.orm import Session

from models.access.guard import elevated, looking
from models.access.scopes import under
from models.core.base import Base, PathText, now
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.meetings.calendars import MeetingPlan
from models.meetings.meetings import Meeting
from models.platform.journal import stand_in_line
from models.reports.tables import Report
from models.scoring.grade_sums import FIELD as GRADES
from models.scoring.grade_sums import GradeSum, leaves
from models.totals.by_bloc import (
    by_worker,
    counted,
    counted_places,
    counts_astray,
    of_place,
    values_of,
)
from models.totals.form_sums import fold_forms, forms_astray
from models.units.sums import KEY, PRESENT, SumMark, UnitSum, above_of, mark, own_place, tops, way_up
from models.units.units import UnitKind, UnitSpell, then_in

LINE = 285_2024
"""Number of the advisory lock by which workers on PostgreSQL fold one after the other; who votes waits for
none of them."""
AT_ONCE = 6
"""Places that are counted in one transaction: three hundred cells each."""
FORGOTTEN_AT_ONCE = 500
"""Places whose rows are taken away by one statement."""
Place = tuple[str, date]


def to_fold(db: Session, count: int) -> Sequence[Place]:
    """What is to be folded next: places above those that were marked, and periods, the deepest first."""
    deep = func.length(SumMark.above).desc()
    found = select(SumMark.above, SumMark.period).group_by(SumMark.above, SumMark.period)
    rows = db.execute(found.order_by(deep, SumMark.above, SumMark.period).limit(count))
    return [(row.above, row.period) for row in rows]


def fold(db: Session, above: str, period: date) -> None:
    """Count a place anew for a period from what is directly below it, and mark it for what stands above it.
    Marks are taken away first, and only those that are seen: what an act commits while this goes on keeps its
    own mark for the next time; and of so many places at a time, whose duties are gone through."""
    with elevated(db) as system:
        stand_in_line(system, LINE)
        first = select(SumMark.path).where(SumMark.above == above, SumMark.period == period).distinct()
        some = system.scalars(first.order_by(SumMark.path).limit(AT_ONCE)).all()
        seen = delete(SumMark).where(SumMark.above == above, SumMark.period == period, SumMark.path.in_(some))
        taken = system.connection().execute(seen.returning(SumMark.path, SumMark.at)).all()
        if not taken:
            return
        below = sorted({row.path for row in taken})
        if period == Quarter.of(period).first:
            own = {own_place(above)}.intersection(below)
            blocs = counted_places(system, below, period)
            for path in (*own, *blocs):
                _count(system, path, period)
            _leave(system, [path for path in below if path not in {*own, *blocs}], period)
        _fold(system, above, period)
        fold_forms(system, above, period)
        mark(system, [(above, period)], min(row.at for row in taken))


def _count(system: Session, path: str, period: date) -> None:
    """The rows anew of what the worker counts at a place, from what stands there."""
    rows = values_of(path, period, counted(system, path, period))
    connection = system.connection()
    connection.execute(delete(UnitSum).where(of_place(path, period)))
    if rows:
        connection.execute(insert(UnitSum), rows)
    _forget_below(system, path, period)


def _leave(system: Session, places: Sequence[str], period: date) -> None:
    """Places that are no Bloc's in a quarter and below which nothing stands: a Bloc went from there, and is
    none since. What was counted for it goes."""
    if not places:
        return
    beside = UnitSum.above.in_(places), UnitSum.period == period
    held = set(system.scalars(select(UnitSum.above).where(*beside).distinct()))
    empty = [path for path in places if path not in held]
    if empty:
        gone = delete(UnitSum).where(UnitSum.path.in_(empty), UnitSum.period == period)
        system.connection().execute(gone.where(by_worker(UnitSum.field)))


def _forget_below(system: Session, path: str, period: date) -> None:
    """What places below a Bloc counted for themselves before it was one is the Bloc's now: their rows go, but
    for those of Blocs that stand there, and of what these are added up to."""
    mine = under(UnitSum.above, path), UnitSum.period == period, by_worker(UnitSum.field)
    left = system.scalars(select(UnitSum.path).where(*mine).distinct()).all()
    kept = counted_places(system, left, period) if left else []
    gone = [each for each in left if not any(place.startswith(each) for place in kept)]
    for start in range(0, len(gone), FORGOTTEN_AT_ONCE):
        some = UnitSum.path.in_(gone[start : start + FORGOTTEN_AT_ONCE])
        system.connection().execute(delete(UnitSum).where(some, *mine[1:]))


def _fold(system: Session, place: str, period: date) -> None:
    """The rows of a place anew: what is directly below it, and what it held itself while it was a cell."""
    connection, table, own = system.connection(), UnitSum, leaves().subquery().c
    mixed = place in counted_places(system, [place], period)
    connection.execute(delete(table).where(table.path == place, table.period == period))
    kids = select(table.field, table.value, table.n, table.total)
    kids = kids.where(table.above == place, table.period == period)
    kids = kids.where(~by_worker(table.field)) if mixed else kids
    itself = select(literal(GRADES, String).label("field"), own.value, own.n, own.total)
    every = union_all(kids, itself.where(own.path == place, own.period == period)).subquery().c
    at = (literal(int(place.split(".")[-2]), Integer), literal(place, PathText))
    at += (literal(above_of(place), PathText), literal(period, Date))  # type: ignore[assignment]
    rows = select(*at, every.field, every.value, func.sum(every.n), func.sum(every.total))
    rows = rows.group_by(every.field, every.value).having(func.sum(every.n) != 0)
    names = ("unit_id", "path", "above", "period", "field", "value", "n", "total")
    connection.execute(insert(table).from_select(names, rows))
    if mixed and period == Quarter.of(period).first:
        _count(system, place, period)


def mark_all(db: Session, path: str = "", since: date = date.min) -> None:
    """Mark every Bloc, of those below a place where one is named, in every quarter from a day's on of which
    something is counted: it is counted anew by the worker, as is what a place above the Blocs owes itself.
    What stands under a place that owes no report stands in a Bloc's place where it is none. A few statements
    a quarter, and a month."""
    with elevated(db) as system:
        columns = (Duty.quarter, Report.quarter, MeetingPlan.period, Meeting.period)
        periods = {Quarter.of(day).first for each in columns for day in _days_in(system, each, since)}
        for quarter in sorted({*periods, PRESENT}):
            found = set(system.scalars(_tops_in(quarter, path)))
            owing = {(own_place(place), quarter) for place in system.scalars(_above_in(quarter, path))}
            alone = {pair[0] for pair, top in tops(system, owing).items() if top == pair[0]}
            mark(system, {(place, quarter) for place in found | alone})


def tree_changed(db: Session, units: Sequence[int], on: date) -> None:
    """An act on the tree touched these units: where one of them stands above the Blocs and was one until
    then, what stands below it is to be counted for itself. Nothing is asked where no unit of theirs is of
    such a kind."""
    unit, kind = Base.metadata.tables["unit"].c, Base.metadata.tables["unit_kind"].c
    above = ~(kind.is_cell | kind.is_root | kind.owes_report)
    for start in range(0, len(units), FORGOTTEN_AT_ONCE):
        these = unit.id.in_(units[start : start + FORGOTTEN_AT_ONCE])
        found = select(unit.path).where(these, kind.code == unit.kind_code, above, _was_one(unit.id, on))
        for path in db.connection().execute(found).scalars().all():
            mark_all(db, path, Quarter.of(on).first)


def _was_one(unit_id: Any, on: date) -> Any:
    """Whether a unit was a Bloc, or owed a report, until a day of its quarter or after it."""
    spell, kind = UnitSpell.__table__.c, UnitKind.__table__.alias().c
    found = select(spell.id).where(spell.unit_id == unit_id, kind.code == spell.kind_code)
    return found.where(kind.is_root | kind.owes_report, spell.ends_on >= Quarter.of(on).first).exists()


def _days_in(system: Session, column: Any, since: date) -> Iterator[date]:
    """The days that stand in a column, each looked for after the one before: nobody goes through its rows."""
    day: date | None = system.scalar(select(func.min(column)).where(column >= Quarter.of(since).first))
    while day is not None:
        yield day
        day = system.scalar(select(func.min(column)).where(column > day))


def _above_in(quarter: date, path: str) -> Any:
    """Places of a quarter that owe no report and are no Bloc, and have duties themselves."""
    spell, kind = UnitSpell.__table__.c, UnitKind.__table__.c
    found = select(spell.path).where(kind.code == spell.kind_code, ~kind.owes_report, ~kind.is_root)
    found = found.where(spell.counts_from <= quarter, spell.counts_until > quarter)
    own = select(Duty.id).where(Duty.path == spell.path, Duty.quarter == quarter)
    return (found.where(under(spell.path, path)) if path else found).where(own.exists())


def _tops_in(quarter: date, path: str) -> Any:
    """Places of a quarter that are Blocs, or that owe a report under one that does not."""
    spell, above = UnitSpell.__table__.alias().c, UnitSpell.__table__.alias().c
    kind, kind_above = UnitKind.__table__.alias().c, UnitKind.__table__.alias().c
    found = select(spell.path).where(kind.code == spell.kind_code, spell.parent_id.is_not(None))
    found = found.where(spell.counts_from <= quarter, spell.counts_until > quarter)
    found = found.where(under(spell.path, path)) if path else found
    lone = found.where(
        kind.owes_report, kind_above.code == above.kind_code, kind_above.owes_report.is_(False)
    )
    return union(found.where(kind.is_root), lone.where(then_in(above, spell.parent_id, quarter)))


def waiting(db: Session, path: str) -> datetime | None:
    """When the first of what waits below a place to be folded into it was done; None where nothing does."""
    with looking(db) as system:
        return system.scalar(select(func.min(SumMark.at)).where(under(SumMark.above, path)))


def folded_to(db: Session, path: str) -> datetime:
    """Up to when everything that was done below a place is in its rows: now, where nothing waits."""
    return waiting(db, path) or now()


def astray(db: Session) -> list[str]:
    """Places whose rows are not what is directly below them and what they held themselves, but for those that
    wait to be folded: in two statements, each of which goes through the table once; of duties quarter by
    quarter (duty_sums.py)."""
    table, own = UnitSum, leaves().subquery().c
    itself = select(own.path, own.period, literal(GRADES, String).label("field"), own.value, own.n, own.total)
    kids = select(table.above, table.period, table.field, table.value, table.n, table.total)
    kids = kids.where(table.above != "", ~by_worker(table.field))
    every = union_all(itself, kids).subquery().c
    key = (every.path, every.period, every.field, every.value)
    right = select(*key, func.sum(every.n), func.sum(every.total)).group_by(*key)
    stands = select(*(getattr(table, name) for name in KEY), table.n, table.total)
    stands = stands.where(~by_worker(table.field))
    found: set[str] = set()
    for differs in (right.except_(stands), stands.except_(right)):
        wrong = differs.subquery().c
        marks = Base.metadata.tables["sum_mark"].c
        ends = func.substr(wrong.path, 1, func.length(wrong.path) - 1, type_=PathText).concat("/")
        waits = select(marks.id).where(marks.above >= wrong.path, marks.above < ends)
        with looking(db) as system:
            found.update(system.scalars(select(wrong.path).where(~waits.exists()).distinct()))
    strays = select(GradeSum.path).where(GradeSum.path != GradeSum.summed_path).distinct()
    with looking(db) as system:
        found.update(system.scalars(strays))
        found.update(counts_astray(system))
        marked = system.execute(select(SumMark.above, SumMark.period)).all()
        stale = {(place, row.period) for row in marked for place in way_up(row.above, "")}
        found.update(forms_astray(system, stale))
    return sorted(found)
