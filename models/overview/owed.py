"""What units owe by the letter: the month's meeting, its voted sheet, the thematic meeting, the report,
answers to directives (L1-L8; domain.md 3).

Told of every change to meetings, reports and the tree, in the same transaction. Rows and states are in
duties/, what is owed of reports in owed_reports.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session, joinedload, lazyload

from models.access.guard import elevated, looking
from models.access.scopes import under
from models.core.base import ZONE, today
from models.core.events import LATER
from models.core.periods import SHIPPED_WINDOW, Quarter, Window, by_quarter
from models.directives.tables import DirectiveAnswer
from models.duties.opening import (
    AT_ONCE,
    Asked,
    Key,
    Life,
    Mark,
    Owed,
    about,
    is_open,
    not_opened,
    open_period,
    open_some,
)
from models.duties.tables import Duty
from models.meetings.calendars import MeetingWindow
from models.meetings.meetings import Meeting, Months
from models.overview.owed_reports import reports_owed
from models.platform.journal import stand_in_line
from models.platform.settings import number
from models.reports.figures import OWING_DAY
from models.reports.filing import Gone, filers, filing, gone
from models.reports.tables import Report
from models.scoring.sheets import ScoreSheet
from models.units.sums import mark_above
from models.units.units import Unit, UnitSpell

BACK = 8
"""Quarters back that are opened: what lies further back was not owed to this program."""
MONTHLY = ("meeting", "sheet", "thematic")


def windows(db: Session, last: date, paths: Iterable[str]) -> Callable[[date, str], Window]:
    """The window of each of these paths in a month up to `last`: the nearest unit's
    newest by then, else the shipped one; one statement that reads what stands above them."""
    above = {int(n) for path in paths for n in path.split(".") if n}
    found = select(MeetingWindow).where(MeetingWindow.starts_on <= last, MeetingWindow.unit_id.in_(above))
    own: dict[int | None, list[MeetingWindow]] = {}
    for row in db.scalars(found.order_by(MeetingWindow.starts_on.desc())):
        own.setdefault(row.unit_id, []).append(row)

    def of(month: date, path: str) -> Window:
        way = (own.get(int(n), ()) for n in reversed(path.split(".")) if n)
        near = (next((row for row in rows if row.starts_on <= month), None) for rows in way)
        return next((row.window for row in near if row is not None), SHIPPED_WINDOW)

    return of


@lru_cache(maxsize=256)
def _days(window: Window, month: date) -> tuple[date, date]:
    spans = [span.days(month) for span in window]
    return min(first for first, _ in spans), max(last for _, last in spans)


def _cells(alive: Mapping[int, Life]) -> list[Life]:
    return [life for life in alive.values() if any(s.kind.is_cell for s in life.spells)]


def _owes(life: Life, month: date) -> bool:
    """A cell owes a month in which it existed on day 25 (domain.md 1)."""
    spell = life.on(month.replace(day=OWING_DAY))
    return spell is not None and spell.kind.is_cell


def meetings_owed(
    db: Session, quarter: Quarter, alive: Mapping[int, Life]
) -> tuple[list[Owed], dict[Key, date]]:
    """The regular meeting of each month, due by the end of
    its window; held when it was held, not when it was typed."""
    owed, cells = [], _cells(alive)
    window = windows(db, quarter.months[2], (life.last.path for life in cells))
    for month in quarter.months:
        for life in cells:
            opens, last = _days(window(month, life.last.path), month)
            owed.append(
                Owed(
                    life.unit_id,
                    life.last.path,
                    life.unit_id,
                    month,
                    opens,
                    last,
                    applicable=_owes(life, month),
                )
            )
    held = select(Meeting.unit_id, Meeting.period, Meeting.held_on).where(
        Meeting.unit_id.in_(alive), Meeting.period.in_(quarter.months)
    )
    held = held.where(Meeting.voided_at.is_(None), Meeting.kind != "thematic")
    return owed, {(unit, month, 0): day for unit, month, day in db.execute(held)}


def sheets_owed(
    db: Session, quarter: Quarter, alive: Mapping[int, Life]
) -> tuple[list[Owed], dict[Key, date]]:
    """The voted sheet of each meeting held, due some days after it
    (a setting), counted from the meeting's own day (letter L4)."""
    days = number(db, "due_sheet_days")
    found = select(
        Meeting.id, Meeting.unit_id, Meeting.period, Meeting.held_on, ScoreSheet.voted_at
    ).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    found = found.where(
        Meeting.unit_id.in_(alive), Meeting.period.in_(quarter.months), Meeting.voided_at.is_(None)
    )
    owed, done = [], {}
    for number_, unit_id, period, held_on, voted_at in db.execute(found):
        until = held_on + timedelta(days=days)
        owed.append(Owed(unit_id, alive[unit_id].last.path, unit_id, period, held_on, until, number_))
        if voted_at is not None:
            done[owed[-1].key] = voted_at.astimezone(ZONE).date()
    return owed, done


def thematic_owed(
    db: Session, quarter: Quarter, alive: Mapping[int, Life]
) -> tuple[list[Owed], dict[Key, date]]:
    """The thematic meeting of the quarter (letter L5), due by the end
    of the third month's window; owed by a cell that stands at its end."""
    owed, cells = [], _cells(alive)
    window = windows(db, quarter.months[2], (life.last.path for life in cells))
    for life in cells:
        spell = life.on(quarter.last)
        stands = (
            spell is not None and spell.kind.is_cell and any(_owes(life, month) for month in quarter.months)
        )
        last = _days(window(quarter.months[2], life.last.path), quarter.months[2])[1]
        owed.append(
            Owed(
                life.unit_id,
                life.last.path,
                life.unit_id,
                quarter.first,
                quarter.first,
                last,
                applicable=stands,
            )
        )
    held = select(Meeting.unit_id, func.min(Meeting.held_on)).where(
        Meeting.unit_id.in_(alive), Meeting.period.in_(quarter.months)
    )
    held = held.where(Meeting.voided_at.is_(None), Meeting.kind != "regular").group_by(Meeting.unit_id)
    return owed, {(unit, quarter.first, 0): day for unit, day in db.execute(held)}


def answers_owed(
    db: Session, quarter: Quarter, alive: Mapping[int, Life]
) -> tuple[list[Owed], dict[Key, date]]:
    """What directives ask (letter L1), in the quarter in which it is due; strict dates end the day before."""
    found = select(DirectiveAnswer).where(
        DirectiveAnswer.unit_id.in_(alive), DirectiveAnswer.due_on.between(quarter.first, quarter.last)
    )
    owed, done = [], {}
    for answer in db.scalars(
        found.options(joinedload(DirectiveAnswer.directive), lazyload(DirectiveAnswer.duty))
    ):
        opens, last = answer.asked_at.astimezone(ZONE).date(), answer.first_due.last
        place = (answer.unit_id, answer.path, answer.unit_id)
        owed.append(Owed(*place, quarter.first, min(opens, last), last, answer.id, strict=answer.due_strict))
        if answer.done_at is not None:
            done[owed[-1].key] = answer.done_at.astimezone(ZONE).date()
    return owed, done


SOURCES: dict[str, Asked] = {
    "answer": answers_owed,
    "meeting": meetings_owed,
    "sheet": sheets_owed,
    "thematic": thematic_owed,
    "report": reports_owed,
}
"""Duties of the letter by the name of their source, in the order in which they are brought up to date."""


def open_due(db: Session) -> list[Quarter]:
    """Open the quarter of today and the ones before it back to the one from which an office works with the
    program, eight at most; of one that never said it, to its first with a meeting. Returns those that were
    opened now, all in the caller's transaction; the worker does the same in parts.
    """
    opened = to_open(db)
    if opened:
        stand_in_line(db)  # from when an office works may be said anew just now (in_use.py)
        opened = to_open(db)
    for quarter in opened:
        open_period(db, quarter)
    for quarter in recent():
        last = 0
        while found := unasked(db, quarter, last):
            open_asked(db, quarter, found)
            last = found[-1][0]
    return opened


def recent() -> tuple[Quarter, Quarter]:
    """Quarters that are open and for which directives are issued at any time."""
    here = Quarter.of(today())
    return here.shift(-1), here


def to_open(db: Session) -> list[Quarter]:
    """Quarters, the oldest first, in which a root unit stood whose office worked with the program, and which
    owes nothing yet: each has the row of its own report. What a directive asks says nothing of it, it is owed
    before a quarter is opened. Who never said since when works since the first meeting. Two statements, three
    where somebody never said."""
    here = Quarter.of(today())
    quarters = [here.shift(-n) for n in reversed(range(BACK))]
    asked = select(Unit.id, Unit.founded_on, Unit.dissolved_on, Unit.in_use_from)
    roots = db.execute(asked.where(Unit.parent_id.is_(None))).all()
    rows = select(Duty.about_id, Duty.quarter).join(Unit, Unit.id == Duty.about_id)
    rows = rows.where(Unit.parent_id.is_(None), Duty.source == "report", Duty.quarter >= quarters[0].first)
    known = {(number_, day) for number_, day in db.execute(rows)}
    unsaid = here.shift(-1)
    if any(root.in_use_from is None for root in roots):
        first = db.scalar(select(func.min(Meeting.period)))
        unsaid = min(Quarter.of(first) if first else here, unsaid)

    def lacks(root: Any, quarter: Quarter) -> bool:
        stood = root.founded_on <= quarter.last
        stood &= root.dissolved_on is None or root.dissolved_on > quarter.first
        begun = (root.in_use_from or unsaid.first) <= quarter.first
        return stood and begun and (root.id, quarter.first) not in known

    return [quarter for quarter in quarters if any(lacks(root, quarter) for root in roots)]


def open_next(db: Session, quarter: Quarter, mark: Mark, count: int) -> Mark | None:
    """Open a quarter for some units more (`open_some`): the worker's way, each time in a transaction of its
    own. From when an office works may be said anew just now (in_use.py), so it is waited for."""
    stand_in_line(db)
    return open_some(db, quarter, mark, count)


def unasked(db: Session, quarter: Quarter, after: int = 0, count: int = AT_ONCE) -> list[tuple[int, int]]:
    """What directives ask in a quarter that is no duty yet: (answer, unit), so many after an answer."""
    answer = DirectiveAnswer
    there = select(Duty.id).where(Duty.source == "answer", Duty.about_id == answer.unit_id)
    there = there.where(Duty.period == quarter.first, Duty.subject_id == answer.id)
    lives = select(UnitSpell.id).where(UnitSpell.unit_id == answer.unit_id)
    lives = lives.where(
        UnitSpell.starts_on <= quarter.last, UnitSpell.ends_on.is_(None) | (UnitSpell.ends_on > quarter.first)
    )
    found = select(answer.id, answer.unit_id).where(answer.id > after, lives.exists(), ~there.exists())
    found = found.where(answer.due_on.between(quarter.first, quarter.last)).order_by(answer.id)
    return [(number_, unit_id) for number_, unit_id in db.execute(found.limit(count))]


def open_asked(db: Session, quarter: Quarter, found: Sequence[tuple[int, int]]) -> None:
    """Make duties of what `unasked` told."""
    open_period(db, quarter, sorted({unit_id for _answer, unit_id in found}), ("answer",))


def follow_filers(db: Session) -> int:
    """Move the duties of reports to whoever files them today; returns how many. The worker does it: a
    dissolved unit falls silent by the last post that ends, without any act on the tree."""
    moved = astray(db)
    for quarter, units in moved:
        open_period(db, quarter, units, ("report",))
    return sum(len(units) for _quarter, units in moved)


def astray(db: Session) -> list[tuple[Quarter, list[int]]]:
    """By quarter, dissolved units whose report is owed by somebody who does not file it today."""
    here = Quarter.of(today())
    lost = Duty.about_id.in_(select(Unit.id).where(Unit.dissolved_on.is_not(None)))
    found = select(Duty.quarter, Duty.about_id, Duty.unit_id).where(lost, Duty.source == "report")
    found = found.where(Duty.quarter >= here.shift(1 - BACK).first, Duty.applicable, Duty.done.is_(False))
    owners: dict[Quarter, dict[int, int]] = {}
    for day, unit_id, owner in db.execute(found.order_by(Duty.quarter)):
        owners.setdefault(Quarter.of(day), {})[unit_id] = owner
    moved = []
    for quarter, known in owners.items():
        others = filing(db, quarter)
        right = filers(db, quarter, known.keys() & {*others.gone, *others.silent})
        units = sorted(n for n, owner in known.items() if (right.get(n) or n) != owner)
        moved += [(quarter, units)] if units else []
    return moved


def _within(quarter: Quarter) -> bool:
    here = Quarter.of(today())
    return here.shift(-BACK) < quarter <= here.shift(1)


def months_changed(db: Session, months: Months) -> None:
    by_day = () if db.info.get(LATER) else ((month, unit_id) for unit_id, month in months)
    for quarter, units in by_quarter(by_day):
        if _within(quarter):  # of one that did not begin yet all of theirs; the worker makes the others'
            open_period(db, quarter, units, MONTHLY if is_open(db, quarter) else None)


def item_moved(db: Session, item: object) -> None:
    items_moved(db, [item])


def items_moved(db: Session, items: Sequence[object]) -> None:
    """A step was taken with these: what their units owe is brought up to date, a quarter at a time."""
    for quarter, units in by_quarter((i.due_on, i.unit_id) for i in items if isinstance(i, DirectiveAnswer)):
        open_period(db, quarter, units, ("answer",))
    if db.info.get(LATER):
        return
    for quarter, units in by_quarter((i.quarter, i.unit_id) for i in items if isinstance(i, Report)):
        if _within(quarter):
            open_period(db, quarter, sorted({*units, *about(db, quarter, units)}), ("report",))


def tree_changed(db: Session, units: Sequence[int], on: date) -> None:
    """An act on the tree reaches every open quarter from its day's on, and the one before, whose
    reports may still be owed; with those below, all for whom somebody else files."""
    if not db.info.get(LATER):
        units_changed(db, sorted({*units, *falls_anew(db, units, on)}), on)


def units_changed(db: Session, units: Sequence[int], on: date) -> None:
    """Of these units what they owe is brought up to date, in the same quarters."""
    if db.info.get(LATER):
        return
    with elevated(db) as system:
        for quarter in _reached(system, on):
            open_period(system, quarter, units)


def falls_anew(db: Session, units: Sequence[int], on: date) -> set[int]:
    """Units that are gone and for whom somebody else may file since an act touched `units`."""
    touched = set(units)
    with looking(db) as system:
        return {
            number
            for quarter in _reached(system, on)
            for number, each in gone(system, quarter).items()
            if _falls_anew(each, touched)
        }


def _reached(system: Session, on: date) -> list[Quarter]:
    """Quarters that were opened and that an act of a day reaches. One in which so far only what a cell
    recorded early is owed is opened by the worker, for all."""
    found = select(Duty.quarter).where(Duty.quarter >= Quarter.of(on).shift(-1).first).distinct()
    of_roots = found.where(Duty.source == "report", Duty.path.not_like("%.%.%"))
    return [Quarter.of(day) for day in system.scalars(of_roots)]


def _falls_anew(lost: Gone, touched: set[int]) -> bool:
    """Whether an act may have changed who files for a unit that is gone: one
    on the way above it, or any where it falls to somebody elsewhere."""
    way = {int(number_) for number_ in lost.spell.path.split(".") if number_}
    return lost.filer not in way or not touched.isdisjoint(way)


def before_delete(db: Session, unit: Unit) -> None:
    """A unit on which nothing hangs takes its duties along;
    what was done, excused or extended stays and hangs."""
    untouched = Duty.done_on.is_(None) & Duty.excused_at.is_(None) & Duty.extended_to.is_(None)
    with elevated(db) as system:
        lost = delete(Duty).where(Duty.about_id == unit.id, untouched).returning(Duty.path, Duty.quarter)
        mark_above(system, {(path, quarter) for path, quarter in system.execute(lost)})


def window_changed(db: Session, row: MeetingWindow) -> None:
    """A window moves the last days of the months' meetings and of
    the thematic one, for the cells under its unit (letter L2)."""
    if db.info.get(LATER):
        return
    with elevated(db) as system:
        quarters = not_opened(system, ("meeting", "thematic"), row.starts_on)
        touched = list(system.scalars(select(Unit.id).where(under(Unit.path, row.path)))) if quarters else []
        for quarter in quarters:
            open_period(system, quarter, touched, ("meeting", "thematic"))


def setting_changed(db: Session, name: str) -> None:
    """A kind's due day moves the last day of reports; days
    for a sheet count for meetings recorded from now on."""
    if db.info.get(LATER) or not name.startswith("due_") or name == "due_sheet_days":
        return
    with elevated(db) as system:
        for quarter in not_opened(system, ("report",), date.min):
            open_period(system, quarter, None, ("report",))
