"""What a signal would have caught in the last year with other numbers, beside what it catches with those that
hold: looked at before an office sets it. Reads only; nothing is noted (design 3.9: publishing shows first
what it touches)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import Principal, nearness
from models.access.scopes import under
from models.core.base import now
from models.reports.tables import Report, ReportVersion
from models.signals.asking import days_late, seen_of
from models.signals.caught import AT_ONCE, YEAR
from models.signals.rules import NEIGHBOURS, Rule, Seen
from models.signals.tables import Choice, SignalRule, chosen, nearest, published
from models.units.units import Unit

MOST = 1_000
"""Reports that are looked at, the newest: so many together as `AT_ONCE`, never more than that in memory."""
NAMED = 10
"""Reports that are named of those about which it would begin, or cease, to ask."""


@dataclass
class Tried:
    """Of so many reports, about how many a signal asks as it stands and would ask; the newest of those where
    the two differ. `whole`: all of the last year were looked at."""

    of: int = 0
    before: int = 0
    after: int = 0
    begins: list[Report] = field(default_factory=list)
    ends: list[Report] = field(default_factory=list)
    whole: bool = True


def try_numbers(
    db: Session, by: Principal, rule: Rule, unit: Unit | None, *, asked: bool, numbers: Mapping[str, int]
) -> Tried:
    """Try a signal as `unit` (None: for all) would set it, on the newest version of each report of the last
    year that `by` reads and for which no office nearer to it has set its own."""
    tried, rows, new = Tried(), published(db), Choice(asked, "", dict(numbers))
    found = select(func.max(ReportVersion.id)).where(ReportVersion.submitted_at >= now() - YEAR)
    if unit is not None:
        found = found.where(under(ReportVersion.path, unit.path))
    found = found.group_by(ReportVersion.report_id).order_by(func.max(ReportVersion.id).desc())
    versions = list(db.scalars(found.limit(MOST + 1)))
    tried.whole = len(versions) <= MOST
    for start in range(0, min(len(versions), MOST), AT_ONCE):
        _look(db, by, rule, unit, rows, new, versions[start : start + AT_ONCE], tried)
    return tried


def _look(
    db: Session,
    by: Principal,
    rule: Rule,
    unit: Unit | None,
    rows: list[SignalRule],
    new: Choice,
    versions: list[int],
    tried: Tried,
) -> None:
    """Some of them, in a fixed number of statements."""
    said = db.execute(
        select(Report, ReportVersion.content)
        .join(ReportVersion, ReportVersion.report_id == Report.id)
        .where(ReportVersion.id.in_(versions))
        .order_by(ReportVersion.id.desc())
        .options(selectinload(Report.unit_then))
    )
    bodies = {
        report: json.loads(content)
        for report, content in said
        if _holds(rule, rows, report, unit)
        and not (rule.reads == NEIGHBOURS and report.unit_id in by.own_units)
    }
    reports = list(bodies)
    seen = seen_of(db, reports, {report.id: body for report, body in bodies.items()}, days_late(db, reports))
    for report in reports:
        before = _asks(rule, chosen(rule, nearest(rows, rule.code, report.path)), seen[report.id])
        after = _asks(rule, new, seen[report.id])
        tried.of, tried.before, tried.after = tried.of + 1, tried.before + before, tried.after + after
        named = tried.begins if after else tried.ends
        if before != after and len(named) < NAMED:
            named.append(report)


def _holds(rule: Rule, rows: list[SignalRule], report: Report, unit: Unit | None) -> bool:
    """Whether what is set here would hold for a report, or an office nearer to it has set its own."""
    row = nearest(rows, rule.code, report.path)
    here = nearness(report.path, unit.id) if unit is not None else 0
    return row is None or nearness(report.path, row.unit_id) <= here


def _asks(rule: Rule, choice: Choice, seen: Seen) -> bool:
    return rule.asks is not None and choice.asked and rule.asks(seen, choice.numbers) is not None
