"""What changed below a report after it took the reports from below
in: level by level, with the difference in figures (design 3.5).

Nothing closed changes by itself: this page only tells; the
choice (take in, or keep with a reason) is a step of the route.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.guard import elevated
from models.meetings.locks import QuarterLock
from models.reports.tables import Manifest, Report, ReportVersion
from models.risen.own import RISEN
from models.risen.whole import counts_moved, differing, moves_added
from models.units.units import UnitSpell


@dataclass
class Below:
    """A report below: the version taken in, the one that stands now,
    by how much its figures moved, and what changed further below."""

    report_id: int
    unit: str
    taken: int
    stands: int
    moved: dict[str, int] = field(default_factory=dict)
    """Of the whole part, deeper changes included: by this much the report above would change."""
    own: tuple[tuple[str, str], ...] = ()
    """Own fields of forms that come to something else, by version and code, deeper ones included."""
    below: list[Below] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether this level has not taken in yet what changed below it."""
        return bool(self.below)


@dataclass(frozen=True)
class _Taken:
    version_id: int
    report_id: int
    unit: str
    number: int
    stands: int
    stale: bool


def changed_below(db: Session, version: ReportVersion) -> list[Below]:
    """What changed below a frozen version since it was made; a
    few statements for each level, however many units there are."""
    tree = _read(db, version.id)
    moved = _moved(db, [each for rows in tree.values() for each in rows if each.number != each.stands])
    return _grow(tree, moved, version.id)


def _read(db: Session, root: int) -> dict[int, list[_Taken]]:
    """What each version took in, by version, down along what is stale or was replaced."""
    tree: dict[int, list[_Taken]] = {}
    frontier = [root]
    while frontier:
        rows = list(_children(db, frontier))
        for number in frontier:
            tree[number] = []
        for parent, each in rows:
            tree[parent].append(each)
        frontier = [each.version_id for _, each in rows if each.stale and each.version_id not in tree]
    return tree


def _children(db: Session, versions: list[int]) -> Iterable[tuple[int, _Taken]]:
    """Children of versions that are stale or stand by
    another version now, each with the version that stands."""
    found = select(
        Manifest.version_id,
        ReportVersion.number,
        Report.id,
        Report.accepted_number,
        Report.stale,
        UnitSpell.name,
    )
    found = found.join(ReportVersion, ReportVersion.id == Manifest.child_version_id).join(
        Report, Report.id == ReportVersion.report_id
    )
    found = found.join(Report.unit_then).where(Manifest.version_id.in_(versions))
    rows = db.execute(
        found.where((Report.accepted_number != ReportVersion.number) | Report.stale).order_by(
            UnitSpell.sort_key
        )
    ).all()
    standing = select(ReportVersion.report_id, ReportVersion.id).join(
        Report, Report.id == ReportVersion.report_id
    )
    standing = standing.where(
        Report.id.in_([row[2] for row in rows]), ReportVersion.number == Report.accepted_number
    )
    ids: dict[int, int] = {report: version for report, version in db.execute(standing)}
    for parent, number, report, accepted, stale, unit in rows:
        yield parent, _Taken(ids[report], report, unit, number, accepted or number, stale)


Moved = tuple[dict[str, int], tuple[tuple[str, str], ...]]
"""By how much figures moved, and which own fields did."""


def _moved(db: Session, changed: list[_Taken]) -> dict[tuple[int, int, int], Moved]:
    """In what each changed report moved from the version taken in to the one that stands."""
    found = select(ReportVersion.report_id, ReportVersion.number, ReportVersion.content).where(
        ReportVersion.report_id.in_([c.report_id for c in changed])
    )
    bodies: dict[tuple[int, int], Any] = {
        (report, number): json.loads(content) for report, number, content in db.execute(found)
    }
    pairs = {
        (c.report_id, c.number, c.stands): (bodies[c.report_id, c.number], bodies[c.report_id, c.stands])
        for c in changed
        if bodies
    }
    return {
        key: (
            counts_moved(old["figures"], new["figures"]),
            tuple(differing(old.get(RISEN, {}), new.get(RISEN, {}))),
        )
        for key, (old, new) in pairs.items()
    }


def _grow(
    tree: dict[int, list[_Taken]], moved: dict[tuple[int, int, int], Moved], version: int
) -> list[Below]:
    found = []
    for each in tree.get(version, ()):
        deeper = _grow(tree, moved, each.version_id) if each.stale else []
        own, fields = moved.get((each.report_id, each.number, each.stands), ({}, ()))
        if deeper or each.number != each.stands:
            whole = moves_added([own, *(part.moved for part in deeper)])
            every = tuple(dict.fromkeys([*fields, *fields_moved(deeper)]))
            told = (each.report_id, each.unit, each.number, each.stands)
            found.append(Below(*told, whole, every, deeper))
    return found


def fields_moved(parts: Iterable[Below]) -> tuple[tuple[str, str], ...]:
    """Own fields that come to something else in any of these, each once."""
    return tuple(dict.fromkeys(each for part in parts for each in part.own))


def whole(parts: Iterable[Below]) -> dict[str, int]:
    """By how much the report above would change if it took everything in."""
    return moves_added(part.moved for part in parts)


def flag_above(db: Session, report: Report) -> list[Report]:
    """Flag as stale every locked report above that took this one in, by
    whichever version, and those above them; returns the newly flagged.

    A report above that was opened again reads what stands below live: it needs no flag.
    """
    found: dict[int, Report] = {}
    with elevated(db) as system:
        frontier = {report.id}
        while frontier:
            own = select(ReportVersion.id).where(ReportVersion.report_id.in_(frontier))
            took = (
                select(ReportVersion.report_id)
                .join(Manifest, Manifest.version_id == ReportVersion.id)
                .where(Manifest.child_version_id.in_(own))
            )
            above = {each.id: each for each in system.scalars(select(Report).where(Report.id.in_(took)))}
            locked = set(
                system.scalars(select(QuarterLock.report_id).where(QuarterLock.report_id.in_(above)))
            )
            found |= {number: each for number, each in above.items() if number in locked and not each.stale}
            frontier = set(above)
        for each in found.values():
            each.stale = True
        system.flush()
        system.expunge_all()
    return list(found.values())
