"""Figures of a quarter: a cell's from its meetings and voted
sheets, a parent's as the sum of its children's counts (design 3.8).

Every figure is a whole count (points_sum in hundredths); percentages and averages
are computed at the very end, halves up. How each is counted: domain.md 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.counts import COUNTS
from models.core.periods import Quarter
from models.meetings.meetings import Meeting
from models.scoring.sheets import ScoreSheet
from models.units.units import (
    Place,
    UnitKind,
    UnitSpell,
    dissolved,
    headcounts_of,
    in_force_on,
    number_of,
    subtree_on,
)

OWING_DAY = 25
Figures = dict[str, int]


@dataclass(frozen=True)
class Child:
    """A unit whose report a parent takes in, as of the quarter's
    last day; `dissolved`: gone within it, filed by the parent."""

    unit_id: int
    name: str
    kind_code: str
    is_cell: bool
    path: str
    dissolved: bool = False


def nothing() -> Figures:
    """All counts at nought."""
    return dict.fromkeys(COUNTS, 0)


def add_up(parts: Iterable[Mapping[str, int]]) -> Figures:
    """The sum of counts: never a mean of percentages."""
    total = nothing()
    for part in parts:
        for name in COUNTS:
            total[name] += part[name]
    return total


def percent(part: int, whole: int) -> int | None:
    """Tenths of a percent, halves up; None of nothing. 1 of 8 is 125, shown as 12,5."""
    return (part * 2000 + whole) // (whole * 2) if whole else None


def average(points_sum: int, scored: int) -> int | None:
    """Average points in hundredths, halves up; None where nothing is scored."""
    return (points_sum * 2 + scored) // (scored * 2) if scored else None


def children_of(db: Session, unit: Place, quarter: Quarter) -> list[Child]:
    """Who reports to the unit for the quarter: the nearest stops below
    it in the tree of the last day, and those dissolved within it."""
    number = number_of(unit)
    tree = subtree_on(db, number, quarter.last)
    by_id = {spell.unit_id: spell for spell in tree}
    living = [s for s in tree if s.unit_id != number and s.kind.is_stop and _stop_above(s, by_id) == number]
    gone = select(UnitSpell).where(UnitSpell.parent_id == number, dissolved(UnitSpell))
    gone = gone.where(UnitSpell.ends_on > quarter.first, UnitSpell.ends_on <= quarter.last).order_by(
        UnitSpell.sort_key
    )
    found = [Child(s.unit_id, s.name, s.kind_code, s.kind.is_cell, s.path) for s in living]
    return found + [
        Child(s.unit_id, s.name, s.kind_code, s.kind.is_cell, s.path, True) for s in db.scalars(gone)
    ]


def cells_owed(
    db: Session, rows: Iterable[Mapping[str, Any]], absent: Iterable[Child], quarter: Quarter
) -> int:
    """How many cells a parent's figures should count: the
    denominator that travels with them ("27/30 chi bộ", design 3.7)."""
    counted = sum(int(row.get("cells_owed", row["figures"]["cells"])) for row in rows)
    paths = [child.path for child in absent]
    if not paths:
        return counted
    silent = select(func.count(UnitSpell.id)).join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    silent = silent.where(
        UnitKind.is_cell, in_force_on(quarter.last), or_(*(under(UnitSpell.path, path) for path in paths))
    )
    return counted + (db.scalar(silent) or 0)


def _stop_above(spell: UnitSpell, by_id: Mapping[int, UnitSpell]) -> int | None:
    parent = by_id.get(spell.parent_id or 0)
    while parent is not None and not parent.kind.is_stop:
        parent = by_id.get(parent.parent_id or 0)
    return parent.unit_id if parent else None


def cell_months(db: Session, unit_id: int, quarter: Quarter) -> dict[str, Figures]:
    """A cell's figures by month (ISO date of its first day)."""
    rows = db.execute(
        select(Meeting, ScoreSheet.total, ScoreSheet.grade)
        .outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
        .where(Meeting.unit_id == unit_id, Meeting.period.in_(quarter.months), Meeting.voided_at.is_(None))
    ).all()
    members = headcounts_of(db, [unit_id], quarter.last).get(unit_id, 0)
    owing = {month: _existed(db, unit_id, month.replace(day=OWING_DAY)) for month in quarter.months}
    return {
        month.isoformat(): _month(
            members, owing[month], [(m, total, grade) for m, total, grade in rows if m.period == month]
        )
        for month in quarter.months
    }


def _existed(db: Session, unit_id: int, day: date) -> bool:
    return db.scalar(select(UnitSpell.id).where(UnitSpell.unit_id == unit_id, in_force_on(day))) is not None


def _month(members: int, existed: bool, rows: Rows) -> Figures:
    figures = nothing() | {"cells": 1, "members": members}
    regular = [(m, total, grade) for m, total, grade in rows if m.is_regular]
    thematic = [m for m, _, _ in rows if m.is_thematic]
    figures["held"] = len(regular)
    figures["owed"] = int(existed or bool(regular))
    figures["cells_met"] = int(bool(regular))
    figures["thematic_count"] = len(thematic)
    figures["thematic_cells"] = int(bool(thematic))
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
    """A cell's year from its quarters in order: the cell and "has
    met" count once, members as of the last, everything else adds up."""
    kept = list(quarters)
    total = add_up(kept)
    for name in ("cells", "cells_met", "thematic_cells"):
        total[name] = max(figures[name] for figures in kept)
    return total | {"members": kept[-1]["members"]}


def cell_years(db: Session, unit_ids: Iterable[int], year: int) -> dict[int, Figures]:
    """Figures of the twelve months of those units that are cells on the
    year's last day; a number of statements that does not grow with them."""
    quarters = [Quarter(year, number) for number in (1, 2, 3, 4)]
    spells: dict[int, list[UnitSpell]] = {}
    found = select(UnitSpell).where(
        UnitSpell.unit_id.in_(list(unit_ids)), UnitSpell.starts_on <= quarters[3].last
    )
    for spell in db.scalars(
        found.where(UnitSpell.ends_on.is_(None) | (UnitSpell.ends_on > quarters[0].first))
    ):
        spells.setdefault(spell.unit_id, []).append(spell)
    cells = [
        unit
        for unit, known in spells.items()
        if any(s.kind.is_cell for s in known if stands_on(s, quarters[3].last))
    ]
    members = [headcounts_of(db, cells, quarter.last) for quarter in quarters]
    held = _held(db, cells, quarters[0].first, quarters[3].last)
    return {
        unit: cell_year(
            cell_quarter(
                {
                    month.isoformat(): _month(
                        members[place].get(unit, 0),
                        any(stands_on(spell, month.replace(day=OWING_DAY)) for spell in spells[unit]),
                        held.get((unit, month), []),
                    )
                    for month in quarter.months
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


def shown_meetings(db: Session, unit_id: int, quarter: Quarter) -> list[dict[str, Any]]:
    """A cell's meetings of the quarter with what may rise and nothing else (domain.md 1)."""
    found = select(Meeting, ScoreSheet).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    found = found.where(
        Meeting.unit_id == unit_id, Meeting.period.in_(quarter.months), Meeting.voided_at.is_(None)
    )
    return [
        _shown(meeting, sheet)
        for meeting, sheet in db.execute(found.order_by(Meeting.period, Meeting.held_on, Meeting.id))
    ]


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
    found = select(Meeting, ScoreSheet).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    found = found.where(under(Meeting.path, path), Meeting.period == month, Meeting.voided_at.is_(None))
    if regular:
        found = found.where(Meeting.kind.in_(("regular", "combined")))
    return [
        (meeting, sheet)
        for meeting, sheet in db.execute(found.order_by(Meeting.path, Meeting.held_on, Meeting.id))
    ]


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


def unvoted(db: Session, path: str, quarter: Quarter) -> list[Meeting]:
    """Meetings of the quarter at or below `path` whose sheet is not voted: submitting names them."""
    found = select(Meeting).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
    found = found.where(
        under(Meeting.path, path),
        Meeting.period.in_(quarter.months),
        Meeting.voided_at.is_(None),
        ScoreSheet.commitment.is_(None),
    )
    return list(db.scalars(found.order_by(Meeting.path, Meeting.period)))
