"""What the signals caught: each version is looked at once, after it was submitted, and what was asked of
it is noted for the page that tells how often each signal asks (one that never or always does is none).

Noted beside the reports, never in them, by the worker's round: nobody waits for it. Rules that read items of
a sheet are not among them: they are counted nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, false, func, not_, or_, select
from sqlalchemy.orm import Session, selectinload

from models.access.grants import Principal
from models.core.base import now
from models.reports.tables import Report, ReportVersion
from models.signals.asking import ask, days_late
from models.signals.catalogue import RISING
from models.signals.rules import Rule
from models.signals.tables import LOOKED, SignalCatch, SignalRule, chosen, nearest, published

AT_ONCE = 50
"""Versions looked at together: a fixed number of statements for so many."""
YEAR = timedelta(days=365)
LEAST = 50
"""Versions from which never and always mean something."""
ALWAYS = 60
"""Percent of versions from which a signal asks about everything."""
OF_DESK = tuple(rule.code for rule in RISING if rule.of_desk)


@dataclass(frozen=True)
class Looked:
    """A version that was looked at, and the codes of what is asked about it."""

    version: ReportVersion
    codes: tuple[str, ...]


def look(db: Session, most: int = AT_ONCE) -> list[Looked]:
    """Look at the next versions of the last year that nobody looked at, each the newest of its report, the
    oldest first. Reads only, in the program's own session and a fixed number of statements."""
    marked = select(func.max(SignalCatch.version_id)).where(SignalCatch.code == LOOKED)
    if db.scalar(marked) == db.scalar(select(func.max(ReportVersion.id))):
        return []  # nothing new: the usual round asks no more
    newest = (
        select(func.max(ReportVersion.id))
        .where(ReportVersion.submitted_at >= now() - YEAR)
        .group_by(ReportVersion.report_id)
    )
    done = exists().where(SignalCatch.version_id == ReportVersion.id, SignalCatch.code == LOOKED)
    found = select(ReportVersion).where(ReportVersion.id.in_(newest.correlate(None)), ~done)
    versions = {v.report_id: v for v in db.scalars(found.order_by(ReportVersion.id).limit(most))}
    reports = list(db.scalars(select(Report).where(Report.id.in_(versions)).order_by(Report.id)))
    bodies = {number: json.loads(version.content) for number, version in versions.items()}
    asked = ask(db, reports, bodies, days_late(db, reports))
    return [
        Looked(version, tuple(question.code for question in asked[number]))
        for number, version in sorted(versions.items())
    ]


def note(db: Session, found: Iterable[Looked]) -> int:
    """Note what was looked at, unless another round was first; how many versions it was."""
    looked = list(found)
    marks = select(SignalCatch.version_id).where(
        SignalCatch.code == LOOKED, SignalCatch.version_id.in_([each.version.id for each in looked])
    )
    known = set(db.scalars(marks))
    fresh = [each for each in looked if each.version.id not in known]
    for each in fresh:
        version = each.version
        for code in (LOOKED, *each.codes):
            row = SignalCatch(report_id=version.report_id, version_id=version.id, code=code)
            row.unit_id, row.path, row.at = version.unit_id, version.path, version.submitted_at
            db.add(row)
    db.flush()
    return len(fresh)


@dataclass(frozen=True)
class Tally:
    """How often a signal asked in the last year, and of how many versions; since it was set last, where that
    is less than a year ago."""

    n: int
    of: int

    @property
    def odd(self) -> str:
        """`never` or `always`, where enough was looked at to say so."""
        if self.of < LEAST:
            return ""
        return "never" if not self.n else "always" if self.n * 100 >= self.of * ALWAYS else ""


def seen_by(by: Principal) -> ColumnElement[bool]:
    """Which catches a person is told of: what is asked at the desk alone is not told of own reports."""
    return or_(SignalCatch.code.not_in(OF_DESK), SignalCatch.unit_id.not_in(by.own_units))


def tallies(db: Session, by: Principal, since: Mapping[str, datetime]) -> dict[str, Tally]:
    """What each signal caught in the last year, of all that `by` reads; `since`: signals that were set within
    it. In two statements."""
    first = now() - YEAR
    later = {code: at for code, at in since.items() if at > first}
    early = or_(false(), *(and_(SignalCatch.code == code, SignalCatch.at < at) for code, at in later.items()))
    found = select(SignalCatch.code, func.count()).where(SignalCatch.at >= first, seen_by(by), not_(early))
    counts = {code: n for code, n in db.execute(found.group_by(SignalCatch.code))}
    starts = sorted({first, *later.values()})
    told = select(*(func.count().filter(SignalCatch.at >= at) for at in starts))
    looked = dict(zip(starts, db.execute(told.where(SignalCatch.code == LOOKED)).one(), strict=True))
    return {
        rule.code: Tally(counts.get(rule.code, 0), looked[later.get(rule.code, first)]) for rule in RISING
    }


def caught(db: Session, by: Principal, code: str, skip: int, most: int) -> list[tuple[SignalCatch, Report]]:
    """Reports a signal asked about in the last year, the newest first, as far as `by` reads them."""
    found = (
        select(SignalCatch, Report)
        .join(Report, Report.id == SignalCatch.report_id)
        .where(SignalCatch.code == code, SignalCatch.at >= now() - YEAR, seen_by(by))
        .order_by(SignalCatch.at.desc(), SignalCatch.id.desc())
        .options(selectinload(Report.unit_then), selectinload(Report.standing))
    )
    return [(row, report) for row, report in db.execute(found.offset(skip).limit(most))]


def set_since(rows: Iterable[SignalRule]) -> dict[str, datetime]:
    """When each signal was set last, by whichever office."""
    found: dict[str, datetime] = {}
    for row in rows:
        found[row.code] = max(row.published_at, found.get(row.code, row.published_at))
    return found


def odd_ones(db: Session, by: Principal) -> list[tuple[Rule, Tally]]:
    """Signals that are switched on for all and never asked, or asked about nearly everything."""
    rows = published(db)
    counts = tallies(db, by, set_since(rows))
    return [
        (rule, counts[rule.code])
        for rule in RISING
        if chosen(rule, nearest(rows, rule.code, "")).asked and counts[rule.code].odd
    ]
