"""Figures of a quarter: a cell's from its meetings and voted
sheets, a parent's as the sum of its children's counts (design 3.8).

Every figure is a whole count (points_sum in hundredths); percentages and averages
are computed at the very end, halves up. How each is counted: domain.md 3.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Integer, Select, bindparam, func, select
from sqlalchemy.orm import Session

from models.access.guard import looking, standing
from models.core.base import Base
from models.core.path_parts import at_or_below, place
from models.core.periods import Quarter, Term
from models.meetings.locks import QuarterLock
from models.meetings.meetings import Meeting
from models.reports.filing import filing, inherited, past_of
from models.reports.stops import Stood, nearest, stops_below, takes_in
from models.reports.tables import Manifest, Report, ReportVersion
from models.risen.whole import Figures as Figures
from models.risen.whole import add_up as add_up
from models.risen.whole import nothing as nothing
from models.scoring.sheets import ScoreSheet
from models.units.members import headcounts_of
from models.units.units import (
    Place,
    UnitSpell,
    number_of,
    spell_on,
    subtree_on,
)
from models.workflow.tables import State

OWING_DAY = 25


@dataclass(frozen=True)
class Child:
    """A unit whose report a parent takes in, as of the quarter's last day;
    `dissolved`: gone by then, or silent since, and filed by the parent."""

    unit_id: int
    name: str
    kind_code: str
    is_cell: bool
    path: str
    dissolved: bool = False
    past: frozenset[int] = frozenset()
    """Units that its report owes and went without, and that are reported past it since nobody there is left
    to add them: cells, and committees over them."""
    handed: bool = False
    """It stood elsewhere and is taken in by the line of successors: what rises of it the program reads."""


def children_of(db: Session, unit: Place, quarter: Quarter) -> list[Child]:
    """Who reports to the unit for the quarter: the stops in the tree of the last day to which it is the
    nearest above, those of elsewhere past whom nobody but it is left, and those gone by then or silent since
    for which it files (filing.py). A cell has none, nor has what fell silent itself."""
    number = number_of(unit)
    own = spell_on(db, unit, quarter.last)
    if own is None or not takes_in(own):
        return []
    others = filing(db, quarter)
    standing = {
        s.unit_id: s
        for s in stops_below(db, own, quarter.last, {*others.silent, *others.shut})
        if s.unit_id not in others.silent
    }
    shut = others.shut
    living = [s for s in standing.values() if s.kind.is_stop and nearest(s.path, standing, shut) == number]
    under_shut = {s.unit_id: subtree_on(db, s.unit_id, quarter.last) for s in living if s.unit_id in shut}
    found = [_child(s, past_of(under_shut.get(s.unit_id, ()), shut.get(s.unit_id))) for s in living]
    found += [_child(s, past, handed=True) for s, past in inherited(db, number, quarter, others)]
    filed = [each.spell for each in others.gone.values() if each.filer == number]
    found += [_child(spell, dissolved=True) for spell in filed]
    taken = _counted_elsewhere(db, number, quarter, found) if own.ends_on is not None else frozenset()
    return [child for child in found if child.unit_id not in taken]


def _counted_elsewhere(db: Session, number: int, quarter: Quarter, found: Iterable[Child]) -> frozenset[int]:
    """Of what would report to a unit that has ended since, all that stands in another one's report already: a
    successor took it in while nobody served here. Each is counted once, also when somebody serves here again.
    Read by the program itself: a successor stood elsewhere."""
    numbers = [child.unit_id for child in found]
    child, theirs, last = (
        Base.metadata.tables[n].alias() for n in ("report", "report_version", "report_version")
    )
    more = Base.metadata.tables["supplement"].c
    newest = select(func.max(last.c.number)).where(last.c.report_id == Report.id).scalar_subquery()
    lies = select(State.id).where(State.route_id == Report.route_id, State.code == Report.state)
    stands = Report.accepted_number.is_not(None) | lies.where(State.is_open.is_(False)).exists()
    there = (
        Report.quarter == quarter.first,
        Report.unit_id != number,
        ReportVersion.number == func.coalesce(Report.accepted_number, newest),
        stands,
    )
    took = select(child.c.unit_id).join(theirs, theirs.c.report_id == child.c.id)
    took = took.join(Manifest, Manifest.child_version_id == theirs.c.id)
    took = took.join(ReportVersion, ReportVersion.id == Manifest.version_id)
    took = took.join(Report, Report.id == ReportVersion.report_id).where(child.c.unit_id.in_(numbers), *there)
    added = select(more.content).join(ReportVersion, ReportVersion.id == more.version_id)
    added = added.join(Report, Report.id == ReportVersion.report_id).where(*there)
    filed = select(QuarterLock.unit_id).join(Report, Report.id == QuarterLock.report_id)
    filed = filed.where(QuarterLock.unit_id.in_(numbers), QuarterLock.quarter == quarter.first)
    filed = filed.where(QuarterLock.unit_id != Report.unit_id, Report.unit_id != number)
    with looking(db) as system:
        rows = {*system.scalars(took), *system.scalars(filed)}
        for content in system.scalars(added):
            rows.update(row["unit"] for row in json.loads(content)["children"])
    return frozenset(rows)


def _child(spell: UnitSpell | Stood, past: frozenset[int] = frozenset(), **how: bool) -> Child:
    kind = spell.kind
    return Child(spell.unit_id, spell.name, kind.code, kind.is_cell, spell.path, past=past, **how)


def cell_months(db: Session, unit_id: int, quarter: Quarter) -> dict[str, Figures]:
    """The own months of a cell, or of a unit that was one within the
    quarter: figures by month (ISO date of its first day)."""
    return cells_months(db, [unit_id], quarter)[unit_id]


def cells_months(db: Session, units: list[int], quarter: Quarter) -> dict[int, dict[str, Figures]]:
    """The same of several units, by unit, in as many statements as of one."""
    spells = _spells(db, units, quarter.first, quarter.last)
    members = headcounts_of(db, units, quarter.last)
    held = _held(db, units, quarter.first, quarter.last)
    return {unit: _months(unit, quarter, spells.get(unit, ()), members.get(unit, 0), held) for unit in units}


def own_part(db: Session, unit_id: int, quarter: Quarter) -> dict[str, Any]:
    """What a cell, or a unit that was one within the quarter, held itself: `months` as `cell_months` tells,
    the `figures` of its quarter, and its `meetings` with what may rise; read once. Three statements."""
    spells = _spells(db, [unit_id], quarter.first, quarter.last).get(unit_id, ())
    members = headcounts_of(db, [unit_id], quarter.last).get(unit_id, 0)
    asked = {"unit": unit_id, "first": quarter.months[0], "last": quarter.months[-1]}
    meetings, held = db.execute(_of_quarter(), asked).all(), dict[tuple[int, date], Rows]()
    for meeting, sheet in meetings:
        sums = (meeting, sheet.total, sheet.grade) if sheet is not None else (meeting, None, None)
        held.setdefault((unit_id, meeting.period), []).append(sums)
    months = _months(unit_id, quarter, spells, members, held)
    shown = [_shown(meeting, sheet) for meeting, sheet in meetings]
    return {"months": months, "figures": cell_quarter(months), "meetings": shown}


def own_kind(db: Session, unit_id: int, quarter: Quarter) -> str | None:
    """The kind of cell that a unit was last in the quarter; None where it was none."""
    spells = _spells(db, [unit_id], quarter.first, quarter.last).get(unit_id, [])
    return next((spell.kind_code for spell in reversed(spells) if spell.kind.is_cell), None)


def _spells(db: Session, units: Iterable[int], first: date, last: date) -> dict[int, list[UnitSpell]]:
    """Spells within some days, by unit, in order."""
    spells: dict[int, list[UnitSpell]] = {}
    for spell in db.scalars(_within(), {"units": list(units), "first": first, "last": last}):
        spells.setdefault(spell.unit_id, []).append(spell)
    return spells


@cache
def _within() -> Select[UnitSpell]:
    """Spells of some `units` within some days, in order."""
    found = select(UnitSpell).where(UnitSpell.unit_id.in_(bindparam("units", expanding=True)))
    found = found.where(UnitSpell.starts_on <= bindparam("last", type_=Date))
    open_ = UnitSpell.ends_on.is_(None) | (UnitSpell.ends_on > bindparam("first", type_=Date))
    return standing(found.where(open_).order_by(UnitSpell.starts_on))


def _months(
    unit_id: int,
    quarter: Quarter,
    spells: Iterable[UnitSpell],
    members: int,
    held: Mapping[tuple[int, date], Rows],
) -> dict[str, Figures]:
    """A unit's own months, each by the unit's kind on its own day 25: owed is the month of a cell.
    What was held counts, whatever the unit became; as a cell it counts as it was at its end."""
    known = [spell for spell in spells if spell.starts_on <= quarter.last]
    is_cell = bool(known) and known[-1].kind.is_cell
    owing = {month: month.replace(day=OWING_DAY) for month in quarter.months}
    return {
        month.isoformat(): _month(
            members if is_cell else 0,
            is_cell,
            any(s.kind.is_cell and stands_on(s, owing[month]) for s in known),
            held.get((unit_id, month), []),
        )
        for month in quarter.months
    }


def _month(members: int, is_cell: bool, owing: bool, rows: Rows) -> Figures:
    figures = nothing() | {"cells": int(is_cell), "members": members}
    regular = [(m, total, grade) for m, total, grade in rows if m.is_regular]
    thematic = [m for m, _, _ in rows if m.is_thematic]
    figures["held"] = len(regular)
    figures["owed"] = int(owing or bool(regular))
    figures["cells_met"] = int(is_cell and bool(regular))
    figures["thematic_count"] = len(thematic)
    figures["thematic_cells"] = int(is_cell and bool(thematic))
    figures["outside_window"] = sum(m.outside_window for m, _, _ in regular)
    for name in ("due", "present", "excused", "unexcused"):
        figures[name] = sum(getattr(m, name) for m, _, _ in regular)
    for _, total, grade in regular:
        if total is not None and grade is not None:
            figures["scored"] += 1
            figures["points_sum"] += total
            figures[grade] += 1
    return figures


def cell_quarter(months: Mapping[str, Figures]) -> Figures:
    """A cell's quarter from its months: the cell, its members
    and "has met" count once, everything else adds up."""
    total = add_up(months.values())
    for name in ("cells", "members", "cells_met", "thematic_cells"):
        total[name] = max(figures[name] for figures in months.values())
    return total


def cell_year(quarters: Iterable[Figures]) -> Figures:
    """A cell's year, or another period, from its quarters in order: the cell, as it was at the end, and "has
    met" count once, members as of the last, everything else adds up."""
    kept = list(quarters)
    total = add_up(kept)
    cells = kept[-1]["cells"]
    for name in ("cells_met", "thematic_cells"):
        total[name] = cells * max(figures[name] for figures in kept)
    return total | {"cells": cells, "members": kept[-1]["members"]}


def cell_terms(db: Session, unit_ids: Iterable[int], term: Term) -> dict[int, Figures]:
    """Figures of the own months of a period, of those units that stand on its last day and were a cell on a
    day of it or held meetings; a number of statements that does not grow with them."""
    quarters, first, last = term.quarters, term.first, term.last
    spells = _spells(db, unit_ids, first, last)
    there = [unit for unit, known in spells.items() if stands_on(known[-1], last)]
    held = _held(db, there, first, last)
    met = {unit for unit, _month in held}
    cells = [unit for unit in there if unit in met or any(s.kind.is_cell for s in spells[unit])]
    members = [headcounts_of(db, cells, min(quarter.last, last)) for quarter in quarters]
    return {
        unit: cell_year(
            cell_quarter(
                {
                    month: figures
                    for month, figures in _months(
                        unit, quarter, spells[unit], members[place].get(unit, 0), held
                    ).items()
                    if first.isoformat() <= month <= last.isoformat()
                }
            )
            for place, quarter in enumerate(quarters)
        )
        for unit in cells
    }


def stands_on(spell: UnitSpell, day: date) -> bool:
    """Whether a spell is in force on a day."""
    return spell.starts_on <= day and (spell.ends_on is None or spell.ends_on > day)


Rows = list[tuple[Meeting, int | None, str | None]]


def _held(db: Session, units: list[int], first: date, last: date) -> dict[tuple[int, date], Rows]:
    """Meetings that count for months between two days, by
    unit and month, with their sheets' totals and grades."""
    found = select(Meeting, ScoreSheet.total, ScoreSheet.grade).outerjoin(
        ScoreSheet, ScoreSheet.meeting_id == Meeting.id
    )
    found = found.where(
        Meeting.unit_id.in_(units), Meeting.period.between(first, last), Meeting.voided_at.is_(None)
    )
    rows: dict[tuple[int, date], Rows] = {}
    for meeting, total, grade in db.execute(found):
        rows.setdefault((meeting.unit_id, meeting.period), []).append((meeting, total, grade))
    return rows


@cache
def _of_quarter() -> Any:
    """A cell's meetings of some months in their order, not voided, each with its sheet."""
    found = select(Meeting, ScoreSheet).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    months = Meeting.period.between(bindparam("first", type_=Date), bindparam("last", type_=Date))
    found = found.where(
        Meeting.unit_id == bindparam("unit", type_=Integer), months, Meeting.voided_at.is_(None)
    )
    return standing(found.order_by(Meeting.period, Meeting.held_on, Meeting.id))


RISES: tuple[str, ...] = (
    "period",
    "held_on",
    "place",
    "kind",
    "topic_id",
    "due",
    "present",
    "excused",
    "unexcused",
    "exempt",
)
RISES += ("speakers", "duration_minutes", "outside_window", "remark_for_superior")


def _shown(meeting: Meeting, sheet: ScoreSheet | None) -> dict[str, Any]:
    """What of a meeting may rise, and nothing else (domain.md 1)."""
    row: dict[str, Any] = {"meeting": meeting.id, "topic": meeting.topic_name} | {
        name: getattr(meeting, name) for name in RISES
    }
    voted = sheet is not None and sheet.commitment is not None
    row |= {name: getattr(sheet, name) if voted else None for name in ("total", "grade", "commitment")}
    return row | {"rubric": sheet.version_id if sheet is not None and voted else None}


def month_meetings(
    db: Session, path: str, month: date, *, regular: bool = True
) -> list[tuple[Meeting, ScoreSheet | None]]:
    """Meetings of a month at and below `path` with their sheets, not
    voided, in the order of the tree; regular ones only unless asked."""
    return meetings_in(db, path, [month], regular=regular)


def meetings_in(
    db: Session, path: str, months: Sequence[date], *, regular: bool
) -> list[tuple[Meeting, ScoreSheet | None]]:
    """The same of several months, month by month."""
    rows = db.execute(_held_in(regular=regular), place(path) | {"months": list(months)})
    return [(meeting, sheet) for meeting, sheet in rows]


@cache
def _held_in(*, regular: bool) -> Any:
    found = select(Meeting, ScoreSheet).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    these = Meeting.period.in_(bindparam("months", expanding=True, type_=Date))
    found = found.where(at_or_below(Meeting.path), these, Meeting.voided_at.is_(None))
    found = found.where(Meeting.kind.in_(("regular", "combined"))) if regular else found
    return standing(found.order_by(Meeting.period, Meeting.path, Meeting.held_on, Meeting.id))


def check_figures(figures: Mapping[str, int]) -> list[str]:
    """Codes of what cannot be in a set of figures (domain.md 3, Checks)."""
    grades = figures["good"] + figures["fair"] + figures["average"] + figures["poor"]
    rules = {
        "figures.grades": grades == figures["scored"],
        "figures.scored": figures["scored"] <= figures["held"],
        "figures.held": figures["held"] <= figures["owed"],
        "figures.present": figures["present"] <= figures["due"],
        "figures.absent": figures["excused"] + figures["unexcused"] == figures["due"] - figures["present"],
    }
    return [code for code, holds in rules.items() if not holds]


def unvoted(db: Session, unit_id: int, quarter: Quarter) -> list[Meeting]:
    """A unit's own meetings of the quarter whose sheet is not voted: submitting names them."""
    found = select(Meeting).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    found = found.where(
        Meeting.unit_id == unit_id,
        Meeting.period.in_(quarter.months),
        Meeting.voided_at.is_(None),
        ScoreSheet.commitment.is_(None),
    )
    return list(db.scalars(found.order_by(Meeting.period, Meeting.id)))
