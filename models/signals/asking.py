"""Asking: what is read of reports for the table of signals, and the questions that come of it.

At the desk, in a fixed number of statements for however many reports; of whoever sends, on what would be
frozen now. A question is a code with its numbers, never a verdict.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Date, Integer, bindparam, func, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.base import today
from models.core.json_parts import part_of
from models.core.periods import Quarter
from models.duties.standing import judge
from models.duties.tables import Duty
from models.meetings.meetings import Meeting
from models.platform.journal import canonical
from models.reports.supplements import reporting
from models.reports.tables import Report, ReportVersion
from models.signals.catalogue import RISING
from models.signals.items import FIND, sheets_of
from models.signals.items import RULES as OF_ITEMS
from models.signals.rules import LOOK_BACK, Past, Seen
from models.signals.tables import LOOK, SignalRule, chosen, nearest, published

Body = Mapping[str, Any]


@dataclass(frozen=True)
class Question:
    """Something to ask, never to conclude: the rule's code, its numbers, and its level."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    level: str = LOOK


def ask_rules(seen: Seen, rows: list[SignalRule], path: str, *, desk: bool) -> list[Question]:
    """What the table asks about a report of a unit at `path`: at the desk, or of whoever sends it."""
    found = []
    for rule in RISING:
        choice = chosen(rule, nearest(rows, rule.code, path))
        if rule.asks is None or not choice.asked or (rule.of_desk and not desk):
            continue
        values = rule.asks(seen, choice.numbers)
        if values is not None:
            found.append(Question(rule.code, values, choice.level))
    return found


def ask(
    db: Session, reports: Sequence[Report], bodies: Mapping[int, Body], late: Mapping[int, int]
) -> dict[int, list[Question]]:
    """Questions at the desk about these reports as their bodies (by report) say; each is compared with its
    last four quarters and with all that reports to the same desk. `late`: days, by report."""
    rows, seen = published(db), seen_of(db, reports, bodies, late)
    return {r.id: ask_rules(seen[r.id], rows, r.path, desk=True) for r in reports if r.id in seen}


def seen_of(
    db: Session, reports: Sequence[Report], bodies: Mapping[int, Body], late: Mapping[int, int]
) -> dict[int, Seen]:
    """These reports as rules see them at the desk, by report; in a fixed number of statements."""
    before, around = _before(db, reports), _around(db, reports)
    meetings = [row["meeting"] for body in bodies.values() for row in body["meetings"]]
    recorded = _recorded(db, meetings)
    found = {}
    for report in reports:
        if report.id not in bodies:
            continue
        desk = around.get((report.desk_unit_id, report.quarter), {})
        others = [past for number, past in desk.items() if number != report.id]
        found[report.id] = _seen(report, bodies[report.id], before, recorded, others, late.get(report.id, 0))
    return found


def ask_sender(db: Session, report: Report, body: Body) -> list[Question]:
    """What whoever sends a report is asked before it goes, on what would be frozen now; the desk is asked the
    same. Nothing of others at that desk is read."""
    plain = json.loads(canonical(body))
    recorded = _recorded(db, [row["meeting"] for row in plain["meetings"]])
    late = days_late(db, [report]).get(report.id, 0)
    seen = _seen(report, plain, _before(db, [report]), recorded, [], late)
    return ask_rules(seen, published(db), report.path, desk=False)


def ask_cell(db: Session, report: Report) -> list[Question]:
    """What a cell is asked about the items of its sheets, and nobody else is."""
    rows, quarter, found = published(db), Quarter.of(report.quarter), []
    sheets = sheets_of(db, report.unit_id, quarter)
    for rule in OF_ITEMS:
        choice = chosen(rule, nearest(rows, rule.code, report.path))
        if choice.asked:
            found += [Question(rule.code, values) for values in FIND[rule.code](sheets, choice.numbers)]
    return found


def days_late(db: Session, reports: Sequence[Report]) -> dict[int, int]:
    """By how many days these reports came after their last day, or are behind it by today; those in time are
    left out. In one statement."""
    found = db.scalars(_owed(), _of_units(reports) | {"quarters": sorted({r.quarter for r in reports})})
    judged = {(d.about_id, d.quarter): judge(d, today()) for d in found}
    late = {
        key: int(each.values["days"]) for key, each in judged.items() if each.state in ("late", "missing")
    }
    return {r.id: late[r.unit_id, r.quarter] for r in reports if (r.unit_id, r.quarter) in late}


@cache
def _owed() -> Any:
    """Duties of reports of some `units` and `quarters`."""
    here, then = Duty.about_id.in_(UNITS), Duty.quarter.in_(QUARTERS)
    return standing(select(Duty).where(Duty.source == "report", here, then))


def _of_units(reports: Iterable[Report]) -> dict[str, Any]:
    return {"units": sorted({r.unit_id for r in reports})}


Before = Mapping[tuple[int, date], Past]


def _seen(
    report: Report,
    body: Body,
    before: Before,
    recorded: Mapping[int, datetime],
    others: Sequence[Past],
    late: int,
) -> Seen:
    quarter = Quarter.of(report.quarter)
    return Seen(
        figures=body["figures"],
        narrative=body["narrative"],
        meetings=body["meetings"],
        recorded=[recorded[m["meeting"]] for m in body["meetings"] if m["meeting"] in recorded],
        before=[before.get((report.unit_id, quarter.shift(-n).first)) for n in range(1, LOOK_BACK + 1)],
        around=others,
        cells_owed=reporting(dict(body))[1],
        days_late=late,
    )


UNITS = bindparam("units", expanding=True, type_=Integer)
QUARTERS = bindparam("quarters", expanding=True, type_=Date)
PARTS = (part_of(ReportVersion.content, "figures"), part_of(ReportVersion.content, "narrative"))


def _newest(within: Any, *conditions: Any) -> Any:
    """The same, of the newest version of each report that fulfils the conditions."""
    last = (
        select(func.max(ReportVersion.id))
        .join(Report, Report.id == ReportVersion.report_id)
        .where(*conditions)
        .group_by(ReportVersion.report_id)
        .correlate(None)
    )
    return within.join(ReportVersion, ReportVersion.report_id == Report.id).where(ReportVersion.id.in_(last))


@lru_cache(maxsize=1_000)
def _past(figures: str, narrative: str | None) -> Past:
    """What is frozen says the same for ever: a desk compares with the same few hundred at each look, and what
    is made of one (averages, runs of words) is made once."""
    return Past(json.loads(figures), json.loads(narrative or "{}"))


def _before(db: Session, reports: Iterable[Report]) -> Before:
    """What the same units reported for the quarters before, by unit and quarter."""
    quarters = {Quarter.of(r.quarter).shift(-n).first for r in reports for n in range(1, LOOK_BACK + 1)}
    found = values(db, _reports(), _of_units(reports) | {"quarters": sorted(quarters)})
    known = {number: (unit, quarter) for number, unit, quarter in found}
    rows = values(db, _stated(), {"reports": list(known)}) if known else ()
    return {known[number]: _past(*parts) for number, *parts in rows}


@cache
def _reports() -> Any:
    """Reports of some `units` for some `quarters`. Joined to their versions, SQLite goes through all versions
    below the reader."""
    found = select(Report.id, Report.unit_id, Report.quarter)
    return standing(found.where(Report.unit_id.in_(UNITS), Report.quarter.in_(QUARTERS)))


@cache
def _stated() -> Any:
    """What the newest versions of some `reports` say."""
    last = select(func.max(ReportVersion.id)).group_by(ReportVersion.report_id).correlate(None)
    last = last.where(ReportVersion.report_id.in_(bindparam("reports", expanding=True)))
    return standing(select(ReportVersion.report_id, *PARTS).where(ReportVersion.id.in_(last)))


def _around(db: Session, reports: Collection[Report]) -> dict[tuple[Any, date], dict[int, Past]]:
    """All that reports to the same desks for the same quarters, by desk and quarter, then by report."""
    desks = {r.desk_unit_id for r in reports if r.desk_unit_id is not None}
    asked = {"desks": sorted(desks), "quarters": sorted({r.quarter for r in reports})}
    around: dict[tuple[Any, date], dict[int, Past]] = {}
    for number, desk, quarter, *parts in values(db, _at_desks(), asked):
        around.setdefault((desk, quarter), {})[number] = _past(*parts)
    return around


@cache
def _at_desks() -> Any:
    columns = (Report.id, Report.desk_unit_id, Report.quarter)
    here = Report.desk_unit_id.in_(bindparam("desks", expanding=True))
    then = Report.quarter.in_(QUARTERS)
    return standing(_newest(select(*columns, *PARTS), here, then))


def _recorded(db: Session, meetings: Collection[int]) -> dict[int, datetime]:
    return {number: at for number, at in values(db, _moments(), {"meetings": list(meetings)})}


@cache
def _moments() -> Any:
    these = Meeting.id.in_(bindparam("meetings", expanding=True))
    return standing(select(Meeting.id, Meeting.recorded_at).where(these))
