"""Units whose figures a report goes without, at any depth, each with the reason given at whichever level:
what letters, annexes, workbooks, pages and the desk name and count (design 3.7, 3.17). Answers to directives
tell it by the same rows (models/directives/uncounted.py).

A version carries them as `missing`, so that a reason given by a committee rises with its report; of versions
frozen before they did, the same is put together from the versions they took in and the tree of the quarter's
last day. Cells counted and cells listed here are together the cells owed: `6/11 chi bộ` and five names.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import takewhile
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, bindparam, func, literal, or_, select
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.base import Base, PathText
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.reports.lineage import Content, Known
from models.reports.tables import GapReason, Manifest, Report, ReportVersion
from models.units.units import UnitKind, UnitSpell, in_force_on

Row = dict[str, Any]
"""A unit that is not counted: `unit`, `name`, `kind`, `cell` (whether it is one), `under` (the name of the
unit above it), `through` (the unit whose missing report leaves it out: itself, or a committee above it),
`child` (the direct subordinate of the report by way of which it is missing) and `reason`."""
PATH = attrgetter("path")
Says = Callable[[Content], bool]
LAST: Any = bindparam("last", type_=Date)
MANY = 50
"""More places than these are not asked for one by one: the whole tree is read."""


@dataclass(frozen=True)
class Spot:
    """A unit where it stood on the quarter's last day."""

    unit_id: int
    name: str
    kind: str
    path: str
    sort_key: str
    is_cell: bool
    owes: bool

    @cached_property
    def way(self) -> list[int]:
        """From the top down to itself."""
        return [int(number) for number in self.path.split(".")[:-1]]


@dataclass(frozen=True)
class Stood:
    """Units at and below some places by number, and reasons of excuses given for their reports."""

    units: Mapping[int, Spot] = field(default_factory=dict)
    excuses: Mapping[int, str] = field(default_factory=dict)

    @cached_property
    def _by_path(self) -> list[Spot]:
        return sorted(self.units.values(), key=PATH)

    def at(self, unit_id: int) -> list[Spot]:
        """A unit and what stood below it, neighbours by name; looked for among all, not gone through."""
        top = self.units.get(unit_id)
        if top is None:
            return []
        first = bisect_left(self._by_path, top.path, key=PATH)
        end = bisect_left(self._by_path, f"{top.path[:-1]}/", key=PATH)  # what comes right after a full stop
        found = self._by_path[first:end]
        keys = {spot.unit_id: (spot.sort_key, spot.unit_id) for spot in found}
        return sorted(found, key=lambda spot: [keys[n] for n in spot.way if n in keys])


def cells_in(rows: Iterable[Mapping[str, Any]]) -> int:
    """How many cells are among them: what the denominator has more than the figures count."""
    return sum(1 for row in rows if row["cell"])


def excuse(reason: str, document: str) -> str:
    """The reason of an excuse with its document."""
    return f"{reason} ({document})" if document else reason


def stood(db: Session, paths: Sequence[str], quarter: Quarter) -> Stood:
    """What stood at and below these places, of one tree; in one statement, in none for no place."""
    if not paths:
        return Stood()
    whole = _shared(min(paths), max(paths))
    wanted = [whole] if len(paths) > MANY and whole else paths
    return _read(db, _spots().where(_below(UnitSpell.path, wanted)), quarter)


def _stood_at(db: Session, units: Collection[int], quarter: Quarter) -> Stood:
    """What stood at and below these units; in one statement, in none for no unit."""
    return _read(db, _spots_at(), quarter, units=units) if units else Stood()


@cache
def _spots() -> Select[int, str, str, str, str, bool, bool, str, str]:
    """Units as they stood on the `last` day of a quarter, with an excuse of their report of the `quarter`."""
    columns = (UnitSpell.unit_id, UnitSpell.name, UnitSpell.kind_code, UnitSpell.path, UnitSpell.sort_key)
    found = select(*columns, UnitKind.is_cell, UnitKind.owes_report, Duty.excuse_reason, Duty.excuse_document)
    found = found.join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    excused = (Duty.about_id == UnitSpell.unit_id) & (Duty.quarter == bindparam("quarter", type_=Date))
    excused &= (Duty.source == "report") & Duty.applicable & Duty.excused_at.is_not(None)
    return found.outerjoin(Duty, excused).where(in_force_on(LAST))


@cache
def _spots_at() -> Select[int, str, str, str, str, bool, bool, str, str]:
    """The same at and below some `units`."""
    top = Base.metadata.tables["unit_spell"].alias()
    there = top.c.unit_id.in_(bindparam("units", expanding=True)) & (top.c.starts_on <= LAST)
    there &= or_(top.c.ends_on.is_(None), top.c.ends_on > LAST)
    end = func.substr(top.c.path, 1, func.length(top.c.path) - 1, type_=PathText).concat("/")
    return _spots().join(top, there & (UnitSpell.path >= top.c.path) & (UnitSpell.path < end))


def _read(db: Session, found: Any, quarter: Quarter, **more: Any) -> Stood:
    rows = db.execute(found, {"quarter": quarter.first, "last": quarter.last, **more}).all()
    units = {row.unit_id: Spot(*row[:7]) for row in rows}
    excuses = {row.unit_id: excuse(row[7], row[8]) for row in rows if row[7] is not None}
    return Stood(units, excuses)


def _shared(first: str, last: str) -> str:
    """The way that two paths have in common."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(first.split("."), last.split("."), strict=False))
    return "".join(f"{part}." for part, _same in pairs if part)


def _below(column: Any, paths: Sequence[str]) -> ColumnElement[bool]:
    return or_(*(under(column, path) for path in paths))


def left_out(
    here: Stood, above: str, absent: Collection[int], children: Collection[int], reasons: Mapping[int, str]
) -> dict[int, list[Row]]:
    """What absent children leave out, by child: itself, then what stands below it in the order of the tree,
    but for what reports past it as one of the `children` of its own. A reason is what closing gives, else
    that of an excuse given at whichever level, else the one of the unit whose report is missing."""
    every = {*absent, *children}
    return {number: _below_one(here, above, number, every, reasons) for number in absent}


def _below_one(
    here: Stood, above: str, child: int, every: Collection[int], reasons: Mapping[int, str]
) -> list[Row]:
    said = reasons.get(child, "").strip() or here.excuses.get(child, "")
    rows = []
    for spot in here.at(child):
        if not spot.owes or next(n for n in reversed(spot.way) if n in every) != child:
            continue
        superior = next((here.units[n] for n in spot.way[-2::-1] if n in here.units), None)
        own = spot.unit_id == child
        rows.append(
            {
                "unit": spot.unit_id,
                "name": spot.name,
                "kind": spot.kind,
                "cell": spot.is_cell,
                "under": above if own or superior is None else superior.name,
                "through": child,
                "child": child,
                "reason": said if own else here.excuses.get(spot.unit_id, "") or said,
            }
        )
    return rows


def brought(rows: Iterable[Row], child: int, past: Collection[int] = ()) -> list[Row]:
    """What a child's version goes without, as rows of the report that takes it in; `past` are
    units that report past the child since."""
    return [row | {"child": child} for row in rows if row["unit"] not in past]


def missing_below(db: Session, content: Content, known: Known | None = None) -> list[Row]:
    """Every unit that a frozen or live content goes without, at any depth; `known`: the contents below it,
    where they were read already."""
    return missing_each(db, [content], known)[0]


def missing_each(db: Session, contents: Sequence[Content], known: Known | None = None) -> list[list[Row]]:
    """The same for several of one quarter. Those that do not say it were frozen before contents did: in two
    statements, however many they are and whatever stands below them."""
    old = [each for each in contents if not _says(each)]
    if not old:
        return [list(each.get("missing", ())) for each in contents]
    quarter = Quarter.parse(old[0]["quarter"])
    known = _lacking_below(db, old, quarter) if known is None else known
    lacking = [body["gaps"] for body in (*old, *known.values()) if "missing" not in body]
    here = _stood_at(db, sorted({gap["unit"] for gaps in lacking for gap in gaps}), quarter)
    return [told(each, known, here, _says) for each in contents]


def _lacking_below(db: Session, contents: Sequence[Content], quarter: Quarter) -> Known:
    """Contents below some of one quarter that lack somebody at any depth, by unit and version number: those
    with a gap, and those on the way down to them. One statement, whatever stands below and however deep."""
    units = [row["unit"] for content in contents for row in content["children"] if row["version"] is not None]
    if not units:
        return {}
    rows = db.execute(_with_gaps(), {"quarter": quarter.first, "units": units})
    return {(unit_id, number): json.loads(text) for unit_id, number, text in rows}


@cache
def _with_gaps() -> Select[int, int, str]:
    """What asks it, of the versions of some `units` of a `quarter`: down by what each took in as far as the
    reader sees it, then up again from those with a gap. It is built once: pages ask it, each of its parts
    under the reader's scope."""
    of_quarter = (Report.id == ReportVersion.report_id) & (Report.quarter == bindparam("quarter", type_=Date))
    first = select(ReportVersion.id, literal(0).label("taker")).join(Report, of_quarter)
    below = first.where(ReportVersion.unit_id.in_(bindparam("units", expanding=True)))
    below_ = below.cte("below", recursive=True)
    taken = select(ReportVersion.id, Manifest.version_id)
    taken = taken.join(Manifest, Manifest.child_version_id == ReportVersion.id)
    below_ = below_.union(taken.join(below_, below_.c.id == Manifest.version_id))
    gap = Base.metadata.tables["gap_reason"].c
    way = select(below_).where(below_.c.id.in_(select(gap.version_id))).cte("way", recursive=True)
    way = way.union(select(below_).join(way, way.c.taker == below_.c.id))
    found = select(ReportVersion.unit_id, ReportVersion.number, ReportVersion.content)
    return found.where(ReportVersion.id.in_(select(way.c.id)))


def _says(content: Content) -> bool:
    """Whether a content tells what it goes without, or goes without nothing."""
    cells = content["figures"]["cells"]
    whole = not content["gaps"] and content.get("cells_owed", cells) == cells
    return "missing" in content or whole


def told(content: Content, known: Known, here: Stood, says: Says) -> list[Row]:
    """What a content goes without: as it `says` itself, else put together from those it took in (`known`, by
    unit and version) and where units stood."""
    if says(content):
        return list(content.get("missing", ()))
    rows = []
    for part in content["children"]:
        body = known.get((part["unit"], part["version"] or 0))
        rows += brought(told(body, known, here, says), part["unit"]) if body is not None else []
    reasons = {gap["unit"]: gap["reason"] for gap in content["gaps"]}
    found = left_out(here, content["name"], reasons, [part["unit"] for part in content["children"]], reasons)
    for gap in content["gaps"]:
        rows += found[gap["unit"]] or [_unknown(gap, content["name"])]
    return rows


def _unknown(gap: Mapping[str, Any], above: str) -> Row:
    """A unit that the reader sees no more: what the version itself says of it."""
    same = {"through": gap["unit"], "child": gap["unit"]}
    return {"unit": gap["unit"], "name": gap["name"], "kind": "", "cell": False, "under": above, **same} | {
        "reason": gap["reason"]
    }


def after(rows: Sequence[Row], arrived: Iterable[tuple[int, Sequence[Row]]]) -> list[Row]:
    """What is still missing once children came by a supplement, each with what it goes without itself."""
    left = list(rows)
    for child, lacking in arrived:
        left = [row for row in left if row["child"] != child] + brought(lacking, child)
    return left


def lacking_somebody(db: Session, versions: Iterable[ReportVersion]) -> set[int]:
    """Which of these versions go without a unit at any depth; in one statement, without reading what they
    say: canonical JSON writes a list one way, which no text inside it can look like."""
    known = list(versions)
    told = {version.id for version in known if '"missing":[{' in version.content}
    old = [version.id for version in known if '"missing":[' not in version.content]
    found = select(GapReason.version_id).where(GapReason.version_id.in_(old))
    return told | (set(db.scalars(found)) if old else set())
