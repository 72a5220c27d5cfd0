"""What a report was made from, level by level down to the cells' own
frozen versions (design 3.5): for annexes, lists and recomputation.

A number of statements as deep as the tree, never one for each unit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from models.access.scopes import under
from models.core.periods import Quarter
from models.reports.tables import Manifest, Report, ReportVersion
from models.units.units import Place, UnitSpell, number_of, stood_in, subtree_on

Content = Mapping[str, Any]
Known = Mapping[tuple[int, int], Content]
"""Contents by unit and version number."""


@dataclass(frozen=True)
class Leaf:
    """A cell as a report took it in: what it was and its superior then, its counts, its meetings with
    what may rise, the version (None: the report is its own, it is gone and its superior filed for it,
    or it is what the unit of the report held itself while it was a cell)."""

    unit_id: int
    name: str
    kind: str
    under: str
    figures: Mapping[str, int]
    meetings: list[dict[str, Any]]
    version: int | None = None
    sha256: str | None = None


@dataclass(frozen=True)
class Row:
    """A unit of a subtree in a quarter: what it was, its report if
    begun, and the frozen content that stands (accepted, else newest)."""

    spell: UnitSpell
    under: str
    report: Report | None
    version: ReportVersion | None
    content: Content | None


def leaves(db: Session, content: Content, known: Known | None = None) -> list[Leaf]:
    """The cells a report's content goes back to, in its order; a cell's own content is one leaf.
    `known`: the contents below it, where they were read already."""
    if not content["children"]:
        alone = Leaf(
            content["unit"],
            content["name"],
            content["kind"],
            "",
            content["figures"],
            list(content["meetings"]),
        )
        return [alone] if content["figures"]["cells"] else []
    return list(_leaves(content, contents_below(db, [content]) if known is None else known))


def own_meetings(content: Content) -> list[dict[str, Any]]:
    """The meetings that the unit of a report held itself: a cell's, or those
    of the months in which it was one. The others' are not among them."""
    rows = [row for row in content["children"] if row.get("own")]
    return [*content["meetings"], *(meeting for row in rows for meeting in row["meetings"])]


def contents_below(db: Session, contents: Sequence[Content]) -> dict[tuple[int, int], Content]:
    """Every content below some of one quarter, by unit and version number. A statement for each level of
    what has something below."""
    found: dict[tuple[int, int], Content] = {}
    rows = (row for content in contents for row in content["children"])
    wanted = {(row["unit"], row["version"]) for row in rows if row["version"] is not None}
    if not wanted:
        return {}
    version = (ReportVersion.id, ReportVersion.unit_id, ReportVersion.number, ReportVersion.content)
    first = select(*version).join(Report, Report.id == ReportVersion.report_id)
    first = first.where(Report.quarter == Quarter.parse(contents[0]["quarter"]).first)
    level = db.execute(first.where(ReportVersion.unit_id.in_([u for u, _ in wanted]))).all()
    level = [each for each in level if (each.unit_id, each.number) in wanted]
    while level:
        further = []
        for each in level:
            content = found[each.unit_id, each.number] = json.loads(each.content)
            if content["children"]:
                further.append(each.id)
        taken = select(*version).join(Manifest, Manifest.child_version_id == ReportVersion.id)
        level = list(db.execute(taken.where(Manifest.version_id.in_(further)))) if further else []
    return found


def _leaves(content: Content, known: Known) -> Iterator[Leaf]:
    for row in content["children"]:
        below = known.get((row["unit"], row["version"] or 0))
        if below is not None and below["children"]:
            yield from _leaves(below, known)
            continue
        if below is not None and not row["figures"]["cells"]:
            continue  # a committee below which nobody reported is no cell
        meetings = below["meetings"] if below is not None else row.get("meetings", ())
        yield Leaf(
            row["unit"],
            row["name"],
            row["kind"],
            "" if row.get("own") else content["name"],
            row["figures"],
            list(meetings),
            row["version"],
            row["sha256"],
        )


def subtree(
    db: Session, unit: Place, quarter: Quarter, spells: Sequence[UnitSpell] | None = None
) -> list[Row]:
    """Every unit at and below `unit` in the tree of the quarter's last day, parents before children, with
    its report of the quarter; `spells`: that tree, where it was read."""
    number = number_of(unit)
    spells = subtree_on(db, unit, quarter.last) if spells is None else spells
    reports = {
        r.unit_id: r
        for r in db.scalars(
            select(Report).where(
                under(Report.path, stood_in(db, unit, quarter.first)), Report.quarter == quarter.first
            )
        )
    }
    standing = _standing(db, list(reports.values()))
    names = {spell.unit_id: spell.name for spell in spells}
    below: dict[int | None, list[UnitSpell]] = {}
    for spell in spells:
        above = [int(number) for number in spell.path.split(".")[:-2]]
        below.setdefault(next((n for n in reversed(above) if n in names), None), []).append(spell)
    ordered: list[UnitSpell] = []
    waiting = [spell for spell in spells if spell.unit_id == number]
    while waiting:
        ordered.append(waiting.pop())
        waiting += reversed(below.get(ordered[-1].unit_id, []))
    return [
        _row(
            spell,
            names.get(spell.parent_id or 0, ""),
            reports.get(spell.unit_id),
            standing.get(spell.unit_id),
        )
        for spell in ordered
    ]


def _standing(db: Session, reports: list[Report]) -> dict[int, ReportVersion]:
    """The version of each report that stands: the accepted one, else the newest."""
    newest = select(ReportVersion.report_id, func.max(ReportVersion.number)).where(
        ReportVersion.report_id.in_([r.id for r in reports])
    )
    last = {report_id: number for report_id, number in db.execute(newest.group_by(ReportVersion.report_id))}
    wanted = [(r.id, r.accepted_number or last[r.id]) for r in reports if r.id in last]
    found = select(ReportVersion).where(tuple_(ReportVersion.report_id, ReportVersion.number).in_(wanted))
    return {version.unit_id: version for version in db.scalars(found)} if wanted else {}


def _row(spell: UnitSpell, superior: str, report: Report | None, version: ReportVersion | None) -> Row:
    return Row(spell, superior, report, version, json.loads(version.content) if version is not None else None)
