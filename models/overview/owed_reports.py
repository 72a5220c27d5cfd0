"""Who owes a quarter's report, by when, and when it was done: that of a unit that is gone or silent is the
duty of whoever files for it (domain.md 1, 3; design 3.7; reports/filing.py)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.base import ZONE
from models.core.periods import Quarter, due_day
from models.duties.opening import Key, Life, Owed, lives
from models.platform.settings import number
from models.reports.figures import OWING_DAY
from models.reports.filing import Filing, filers, filing, with_months
from models.reports.supplements import Supplement
from models.reports.tables import Report, ReportVersion, StepEvent


def due_on(db: Session, kind_code: str, quarter: Quarter) -> date:
    """Last day of a unit kind's deadline (domain.md 3; a setting)."""
    return due_day(quarter, number(db, f"due_{kind_code}"))


def reports_owed(
    db: Session, quarter: Quarter, alive: Mapping[int, Life]
) -> tuple[list[Owed], dict[Key, date]]:
    """The report of each unit whose kind owes one. That of a unit that is gone by the quarter's end, or
    silent since, is the duty of whoever files for it, by the rule that makes the report's content
    (domain.md 1; reports/filing.py), and done when that one's own report or a supplement of it holds it;
    nothing is owed for what was gone and had no months of its own."""
    lost = [number_ for number_, life in alive.items() if life.dissolved_on is not None]
    others = filing(db, quarter, lost) if lost else Filing({})
    sent = _sent(db, quarter, set(alive))
    fallen = [n for n in lost if _is_filed(alive[n], quarter, others, sent)]
    heirs = filers(db, quarter, fallen)
    owners_ = sorted({n for n in heirs.values() if n is not None})
    known = {**(lives(db, quarter, owners_) if owners_ else {}), **alive}
    sent |= _sent(db, quarter, known.keys() - alive.keys())
    kept = with_months(db, lost, quarter) if lost else set()
    filed = _filed(db, quarter, sent.keys() & set(heirs.values()))
    owed, done = [], {}
    opens = quarter.months[2].replace(day=OWING_DAY)
    for life in alive.values():
        owner = known.get(heirs.get(life.unit_id) or 0, life)
        there = life.on(quarter.last)
        spell = there or life.last
        kind = owner.last.kind if owner is not life else spell.kind
        last = due_on(db, kind.code, quarter) if kind.owes_report else quarter.last
        path = (owner.on(quarter.last) or owner.last).path
        applies = spell.kind.owes_report and (there is not None or life.unit_id in kept)
        owed.append(Owed(owner.unit_id, path, life.unit_id, quarter.first, opens, last, applicable=applies))
        day = sent.get(life.unit_id)
        if day is None and owner is not life:
            held = life.unit_id in others.gone
            day = filed.get((owner.unit_id, life.unit_id)) if held else sent.get(owner.unit_id)
        if day is not None and applies:
            done[owed[-1].key] = day
    return owed, done


def _is_filed(life: Life, quarter: Quarter, others: Filing, sent: Mapping[int, date]) -> bool:
    """Whether somebody else answers for a dissolved unit's report: it is gone by the quarter's
    end and did not send it, or fell silent since."""
    gone_by_then = life.on(quarter.last) is None and life.unit_id not in sent
    return gone_by_then or life.unit_id in others.silent


def _filed(db: Session, quarter: Quarter, units: Iterable[int | None]) -> dict[tuple[int, int], date]:
    """The day on which these units' reports, or supplements of them, first held the months of a unit
    that has no version of its own; by (report's unit, that one)."""
    numbers = [number_ for number_ in units if number_ is not None]
    if not numbers:
        return {}
    found: list[Any] = []
    for table, at in ((ReportVersion, ReportVersion.submitted_at), (Supplement, Supplement.made_at)):
        rows = select(table.unit_id, table.content, at).join(Report, Report.id == table.report_id)
        rows = rows.where(table.unit_id.in_(numbers), Report.quarter == quarter.first)
        found += db.execute(rows.order_by(table.id)).all()
    days: dict[tuple[int, int], date] = {}
    for unit_id, content, moment in found:
        for row in json.loads(content)["children"]:
            if row["version"] is None and row.get("supplement") is None:
                days.setdefault((unit_id, row["unit"]), moment.astimezone(ZONE).date())
    return days


@cache
def _submitted() -> Any:
    """Reports of a `quarter` and some `units` that were ever submitted."""
    found = select(Report.id, Report.unit_id, Report.first_submitted_at, Report.state)
    found = found.where(Report.quarter == bindparam("quarter", type_=Date))
    these = Report.unit_id.in_(bindparam("units", expanding=True))
    return standing(found.where(these, Report.first_submitted_at.is_not(None)))


def _sent(db: Session, quarter: Quarter, units: Collection[int]) -> dict[int, date]:
    """Day of the first submission by unit (domain.md 3); what
    its own unit took back and did not send again is not sent."""
    if not units:
        return {}
    rows = values(db, _submitted(), {"quarter": quarter.first, "units": list(units)})
    doubtful = [number_ for number_, _, _, state in rows if state in ("draft", "prepared")]
    last: dict[int, str] = {}
    steps = select(StepEvent.report_id, StepEvent.step).where(
        StepEvent.report_id.in_(doubtful), StepEvent.step.in_(("recall", "unclose", "send_back", "reopen"))
    )
    for report_id, step in db.execute(steps.order_by(StepEvent.id)) if doubtful else ():
        last[report_id] = step
    return {
        unit: at.astimezone(ZONE).date()
        for number_, unit, at, _ in rows
        if at is not None and last.get(number_) not in ("recall", "unclose")
    }
