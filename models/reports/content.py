"""What a report says: computed live until it is submitted,
frozen as canonical JSON from then on (design 3.5; domain.md 3)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Integer, bindparam, func, select, update
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.access.guard import elevated, looking, standing, values
from models.core.base import moment, now
from models.core.errors import Refusal
from models.core.json_parts import read_all
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.definitions.in_force import in_force
from models.definitions.report_forms import asks, clean_answers, need_rules, retyped, sent_only
from models.meetings.locks import locked
from models.platform.journal import canonical, digest, record, stand_in_line
from models.reports.figures import Child, Figures, children_of, own_kind, own_part
from models.reports.filing import with_months
from models.reports.tables import GapReason, Manifest, Report, ReportDraft, ReportVersion
from models.reports.uncounted import Row, brought, cells_in, left_out, missing_each, stood
from models.risen.own import RISEN, Own, begun, own_of
from models.risen.whole import whole
from models.units.in_use import before_use, told_in
from models.units.units import Unit, UnitSpell, spell_on, unit_in
from models.workflow.items import count_up
from models.workflow.tables import route_in_force


def report_of(db: Session, by: Principal, unit: Unit, quarter: Quarter) -> Report:
    """The unit's report for the quarter, begun when there is none."""
    there = select(Report).where(Report.unit_id == unit.id, Report.quarter == quarter.first)
    report = db.scalar(there)
    if report is not None:
        return report
    require(by, "report.prepare", unit.id, unit.path)
    stand_in_line(db)  # from when the office works may be said anew just now (overview/in_use.py)
    report = db.scalar(there)  # or somebody else has begun it
    if report is not None:
        return report
    report = unbegun(db, unit, quarter)
    db.add(report)
    db.flush()
    db.add(ReportDraft(unit_id=unit.id, path=report.path, report_id=report.id))
    record(db, by, "report.begin", report, quarter=str(quarter))
    return report


def unbegun(db: Session, unit: Unit, quarter: Quarter) -> Report:
    """The report that a unit would begin for the quarter, put nowhere. Refuses `report.not_owed`,
    `report.before_use`, `definition.none`."""
    spell = spell_on(db, unit.id, quarter.last)
    if spell is None or not spell.kind.owes_report:
        raise Refusal("report.not_owed", unit=unit.name, quarter=quarter.roman)
    begun = before_use(db, spell.path, quarter)
    if begun is not None:
        raise Refusal("report.before_use", quarter=begun.roman)
    form = in_force(db, "report_form", spell.path, quarter.last)
    route = route_in_force(db, "report", spell.path, quarter.last)
    return Report(
        unit_id=unit.id,
        path=spell.path,
        quarter=quarter.first,
        form_version_id=form.id,
        route_id=route.id,
        state=route.first_state,
    )


def write_narrative(
    db: Session, by: Principal, report: Report, version: int, typed: Mapping[str, Any]
) -> Report:
    """Keep the narrative of an open report; the caller has seen row version
    `version`. Raises `Invalid` at the fields, by rules too (domain.md 3)."""
    draft, answers = _judged(db, by, report, version, typed)
    return _write(db, by, report, draft, answers)


def keep_narrative(
    db: Session, by: Principal, report: Report, version: int, typed: Mapping[str, Any]
) -> Report:
    """The same for a narrative that stands on a page on which something else is done: where nothing
    in it differs from what is kept, nothing is written and the row version stays."""
    draft, answers = _judged(db, by, report, version, typed)
    return report if draft.answers == answers else _write(db, by, report, draft, answers)


def _judged(
    db: Session, by: Principal, report: Report, version: int, typed: Mapping[str, Any]
) -> tuple[ReportDraft, str]:
    require(by, "report.prepare", report.unit_id, report.path)
    if report.row_version != version:
        raise Refusal("stale")
    if locked(db, report.unit_id, report.quarter):
        raise Refusal("report.locked", quarter=Quarter.of(report.quarter).roman)
    draft = _draft(db, report)
    return draft, canonical(clean_narrative(db, report, typed))


def clean_narrative(db: Session, report: Report, typed: Mapping[str, Any]) -> dict[str, str]:
    """Stored values of a narrative, judged with the figures of its report; of one that is not begun too.
    Raises `Invalid` at the fields."""
    form = get_version(db, report.form_version_id)
    body: dict[str, Any] = content(db, report) if form.rule.get("checks") else {"figures": {}, "kind": ""}
    return clean_answers(form, typed, body["figures"], case_of(body))


def case_of(body: Mapping[str, Any]) -> dict[str, str]:
    """What conditions of a report's form may ask of the unit: its kind at the quarter's end."""
    return {"unit_kind": body["kind"]}


def _draft(db: Session, report: Report) -> ReportDraft:
    """The narrative of a report. One that was begun before what a post in the cell opens stays unread: it
    begins anew."""
    mine = select(ReportDraft).where(ReportDraft.report_id == report.id)
    found = db.scalar(mine)
    if found is None:
        anew = update(ReportDraft).where(ReportDraft.report_id == report.id)
        with elevated(db) as system:
            system.execute(anew.values(answers="{}", kept_at=moment() + 1))
        found = db.scalars(mine).one()
    return found


def _write(db: Session, by: Principal, report: Report, draft: ReportDraft, answers: str) -> Report:
    count_up(db, report, report.row_version)
    draft.answers = answers
    record(db, by, "report.write", report)
    return report


def narrative(db: Session, report: Report) -> dict[str, str]:
    """The narrative being written; empty for everybody above the unit."""
    rows = values(db, _written(), {"report": report.id})
    return dict(json.loads(rows[0].answers)) if rows and rows[0].answers else {}


@cache
def _written() -> Any:
    mine = ReportDraft.report_id == bindparam("report", type_=Integer)
    return standing(select(ReportDraft.answers).where(mine))


def copy_narrative(db: Session, by: Principal, report: Report, version: int) -> Report:
    """Take over the narrative of the quarter before, on request, into fields in which nothing is written."""
    require(by, "report.prepare", report.unit_id, report.path)
    before = last_narrative(db, report)
    if before is None:
        raise Refusal("report.nothing_to_copy", quarter=Quarter.of(report.quarter).shift(-1).roman)
    there = retyped(get_version(db, report.form_version_id), before | narrative(db, report))
    return write_narrative(db, by, report, version, there)


def last_narrative(db: Session, report: Report) -> dict[str, str] | None:
    """The narrative that was sent for the quarter before; None where none was."""
    before = Quarter.of(report.quarter).shift(-1)
    mine = select(Report).where(Report.unit_id == report.unit_id, Report.quarter == before.first)
    earlier = db.scalar(mine)
    frozen = newest(db, earlier) if earlier else None
    return dict(json.loads(frozen.content)["narrative"]) if frozen is not None else None


def newest(db: Session, report: Report) -> ReportVersion | None:
    """The newest frozen version."""
    found = (
        select(ReportVersion)
        .where(ReportVersion.report_id == report.id)
        .order_by(ReportVersion.number.desc())
    )
    return db.scalar(found.limit(1))


@cache
def _numbered() -> Any:
    mine = ReportVersion.report_id == bindparam("report", type_=Integer)
    return standing(select(func.max(ReportVersion.number)).where(mine))


def accepted(db: Session, children: list[Child], quarter: Quarter) -> dict[int, ReportVersion]:
    """The accepted version of each child, by unit; children without one are missing. Of one that stood
    elsewhere the program itself reads it."""
    if not children:
        return {}
    found = select(Report.unit_id, ReportVersion).join(ReportVersion, ReportVersion.report_id == Report.id)
    found = found.where(Report.unit_id.in_([c.unit_id for c in children]), Report.quarter == quarter.first)
    found = found.where(ReportVersion.number == Report.accepted_number)
    with _reading(db, children) as reader:
        return {unit_id: version for unit_id, version in reader.execute(found)}


@contextmanager
def _reading(db: Session, children: Iterable[Child]) -> Iterator[Session]:
    """The session by which children are read: the program's own where one stood elsewhere, so that a report
    says the same whoever asks for it and whatever they read of that place."""
    if not any(child.handed for child in children):
        yield db
        return
    with looking(db) as system:
        yield system


Below = tuple[list[Child], dict[int, ReportVersion]]


def below(db: Session, report: Report) -> Below:
    """Who reports to the unit for the quarter, and the accepted version of each; asked once and handed on."""
    quarter = Quarter.of(report.quarter)
    then = report.unit_then or unit_in(db, report.unit_id, report.quarter)  # one not begun has no relations
    children = children_of(db, then, quarter)
    return children, accepted(db, children, quarter)


def missing(db: Session, report: Report, known: Below | None = None) -> list[Child]:
    """Children whose accepted report is not there."""
    children, there = known or below(db, report)
    return [child for child in children if not child.dissolved and child.unit_id not in there]


def content(
    db: Session, report: Report, gaps: Mapping[int, str] | None = None, known: Below | None = None
) -> dict[str, Any]:
    """The whole report as plain data, as it would be frozen now."""
    quarter = Quarter.of(report.quarter)
    spell = spell_on(db, report.unit_id, quarter.last)
    if spell is None:
        raise Refusal("report.not_owed", quarter=quarter.roman)
    head = {
        "unit": report.unit_id,
        "code": spell.code,
        "name": spell.name,
        "kind": spell.kind_code,
        "path": spell.path,
        "quarter": str(quarter),
    }
    begun = told_in(db, spell.path, quarter)
    head |= {"in_use_from": str(begun)} if begun is not None else {}
    told = {**head, "form": report.form_version_id, "narrative": narrative(db, report)}
    if spell.kind.is_cell:
        body = own_part(db, report.unit_id, quarter) | {"children": [], "gaps": [], "missing": []}
        own = _begun(db, told, body["figures"])
        return told | body | ({RISEN: own} if own else {})
    known = known or below(db, report)
    with _reading(db, known[0]) as reader:
        return told | _of_parent(reader, spell, quarter, gaps or {}, known, _begun(db, told, {}))


def _begun(db: Session, told: Mapping[str, Any], figures: Figures) -> Own:
    """What the unit's own fields come to before anything from below; the program reads the form."""
    with looking(db) as system:
        return begun(system, told["form"], told["narrative"], figures, told["name"])


def _of_parent(
    db: Session, then: UnitSpell, quarter: Quarter, gaps: Mapping[int, str], known: Below, own: Own
) -> dict[str, Any]:
    """The sum of what came from below, and of the months in which the unit was a cell itself: these
    stand as a row of their own with their meetings, like those of a cell that is gone."""
    children, there = known
    bodies = dict(zip(there, read_all([version.content for version in there.values()]), strict=True))
    taken = [child for child in children if child.unit_id in bodies]
    told = missing_each(db, [bodies[child.unit_id] for child in taken])
    lacking = {c.unit_id: brought(rows, c.unit_id, c.past) for c, rows in zip(taken, told, strict=True)}
    with looking(db) as system:
        for body, brings in zip(bodies.values(), own_of(system, [*bodies.values()]), strict=True):
            body[RISEN] = brings
    found = [_child_row(db, child, there.get(child.unit_id), bodies, lacking, quarter) for child in children]
    rows = [row for row in (_own_row(db, then, quarter), *found) if row is not None]
    with looking(db) as system:
        sums = whole(system, rows, own, [month.isoformat() for month in quarter.months])
    there_ = {row["unit"] for row in rows}
    silent = {c.unit_id: c for c in children if c.unit_id not in there_}
    here = stood(db, [child.path for child in silent.values()], quarter)
    lacking |= left_out(here, then.name, silent, [child.unit_id for child in children], gaps)
    absent = [{"unit": n, "name": c.name, "reason": _why(lacking[n], n, gaps)} for n, c in silent.items()]
    without = [row for child in children for row in lacking.get(child.unit_id, ())]
    owed = sum(int(row.get("cells_owed", row["figures"]["cells"])) for row in rows)
    owed += cells_in(row for row in without if row["child"] in silent)
    rest = {"meetings": [], "children": rows, "gaps": absent, "missing": without, "cells_owed": owed}
    return sums | rest


def _why(rows: list[Row], unit_id: int, gaps: Mapping[int, str]) -> str:
    """Why a child is missing: what closing gives, else the excuse that was given for its report."""
    return gaps.get(unit_id, "") or next((row["reason"] for row in rows if row["unit"] == unit_id), "")


def _own_row(db: Session, then: UnitSpell, quarter: Quarter) -> dict[str, Any] | None:
    """What a unit that is no cell by the quarter's end held within it while it was one."""
    if not with_months(db, [then.unit_id], quarter):
        return None
    kind = own_kind(db, then.unit_id, quarter) or then.kind_code
    row = {"unit": then.unit_id, "name": then.name, "kind": kind, "own": True, "dissolved": False}
    return row | _from_meetings(db, then.unit_id, quarter)


def _from_meetings(db: Session, unit_id: int, quarter: Quarter) -> dict[str, Any]:
    """A part that has no version: it is filed from what was held."""
    return {"version": None, "sha256": None, **own_part(db, unit_id, quarter)}


def _child_row(
    db: Session,
    child: Child,
    version: ReportVersion | None,
    bodies: Mapping[int, Mapping[str, Any]],
    lacking: Mapping[int, list[Row]],
    quarter: Quarter,
) -> dict[str, Any] | None:
    """A child's part: from its accepted version; one that is gone is filed by this
    unit from its meetings, which it may have held where this unit does not read."""
    row: dict[str, Any] = {
        "unit": child.unit_id,
        "name": child.name,
        "kind": child.kind_code,
        "dissolved": child.dissolved,
    }
    if version is not None:
        frozen = bodies[child.unit_id]
        return (
            row
            | {
                "version": version.number,
                "sha256": version.sha256,
                "months": frozen["months"],
                "figures": frozen["figures"],
            }
            | {"cells_owed": frozen["figures"]["cells"] + cells_in(lacking[child.unit_id])}
            | ({RISEN: frozen[RISEN]} if frozen[RISEN] else {})
        )
    if not child.dissolved:
        return None
    with looking(db) as system:
        return row | _from_meetings(system, child.unit_id, quarter)


def freeze(db: Session, by: Principal, report: Report, gaps: Mapping[int, str]) -> ReportVersion:
    """Freeze the report as it stands into its next version, with what
    it took in and why what is missing is missing. Raises `rule.stands`."""
    body = content(db, report, gaps)
    written = body["narrative"]
    body["narrative"] = sent_only(db, report.form_version_id, written, body["figures"], case_of(body))
    if body["narrative"] != written:
        _draft(db, report).answers = canonical(body["narrative"])
    if asks(db, report.form_version_id, "checks"):
        form = get_version(db, report.form_version_id)
        need_rules(form, body["narrative"], body["figures"], case_of(body))
    text = canonical(body)
    ((last,),) = values(db, _numbered(), {"report": report.id})
    place = {"unit_id": report.unit_id, "path": report.path}
    version = ReportVersion(
        report_id=report.id, number=(last or 0) + 1, content=text, sha256=digest(text), **place
    )
    version.submitted_at, version.person_id = now(), by.person_id
    db.add(version)
    db.flush()
    quarter = Quarter.of(report.quarter)
    taken_in = [row["unit"] for row in body["children"] if row["version"] is not None]
    with looking(db) as system:
        there = accepted(system, [Child(number, "", "", False, "") for number in taken_in], quarter)
    db.add_all(
        Manifest(version_id=version.id, child_version_id=taken.id, **place) for taken in there.values()
    )
    db.add_all(
        GapReason(version_id=version.id, child_id=gap["unit"], reason=gap["reason"], **place)
        for gap in body["gaps"]
    )
    db.flush()
    return version


def filed(version: ReportVersion) -> list[int]:
    """Units whose months stand in a version without one of their own: it files for them."""
    rows = json.loads(version.content)["children"]
    return [row["unit"] for row in rows if row["dissolved"] and row["version"] is None]
