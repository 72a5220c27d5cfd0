"""Computing again what a database says was counted: sheets from
their answers, cells' reports from meetings, parents' from children.

A headcount may be corrected after a report was submitted, so the number of members is not compared.
Nothing is written. Everything is read some rows at a time: an office of any size is counted again in the
same memory, and no row is looked for by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, or_, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import COUNTS
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.definitions.rubrics import tally
from models.meetings.meetings import Meeting
from models.operations.migrate import count_rows, revision_of
from models.platform.journal import digest, head, verify
from models.platform.lost import files_named, is_there
from models.reports.figures import add_up, cell_quarter, cells_months
from models.reports.tables import Manifest, Report, ReportVersion
from models.scoring.sheets import ScoreSheet, SheetAnswer, SheetBody, sealed
from models.units.units import UnitKind, UnitSpell
from models.workflow.tables import all_states

COMPARED = tuple(name for name in COUNTS if name != "members")
AT_ONCE = 500
"""Rows that are looked at together."""


def differences(engine: Engine, manifest: dict[str, Any], files: Path, counted: dict[str, int]) -> list[str]:
    """What of a restored database is not what its backup says or
    not what can be computed again; `counted` gets how much was. Attachments that the backup itself names as
    lacking are none."""
    lacks = {*manifest.get("missing", ()), *manifest.get("lost", ())}
    with engine.connect() as connection, open_session(connection, SYSTEM) as db:
        found = list(as_written(db, manifest))
        for name, check in (
            ("attachments", _attachments(db, files, lacks)),
            ("sheets", _sheets(db)),
            ("reports", _versions(db)),
            ("reports", _reports(db)),
        ):
            for said in check:
                counted[name] = counted.get(name, 0) + 1
                if said:
                    found.append(said)
    return found


def as_written(db: Session, manifest: dict[str, Any]) -> Iterator[str]:
    """What of a copy is not as its backup says: the journal's chain and head, the rows of each table."""
    broken, connection = verify(db), db.connection()
    if broken is not None:
        yield f"journal: row {broken}"
    if head(db) != manifest["head"]:
        yield f"journal: head {head(db)[:16]}, manifest {manifest['head'][:16]}"
    if manifest["revision"] == revision_of(connection):
        rows = count_rows(connection)
        yield from (
            f"rows: {name} {rows.get(name)}, manifest {n}"
            for name, n in manifest["rows"].items()
            if rows.get(name) != n
        )


def _attachments(db: Session, files: Path, lacks: set[str]) -> Iterator[str]:
    for name in sorted(files_named(db) - lacks):
        yield "" if is_there(files, name) else f"attachment: {name[:16]}"


def _parts(db: Session, found: Any, number: Any) -> Iterator[Sequence[Any]]:
    """The rows of a statement, some at a time in the order of `number`, which stands first in each."""
    last = 0
    while True:
        rows = db.execute(found.where(number > last).order_by(number).limit(AT_ONCE)).all()
        if not rows:
            return
        yield rows
        last = rows[-1][0]


def _sheets(db: Session) -> Iterator[str]:
    """Total, grade and commitment of every voted sheet, from its answers."""
    sheet = (ScoreSheet.id, ScoreSheet.version_id, ScoreSheet.total, ScoreSheet.grade, ScoreSheet.commitment)
    found = select(*sheet, SheetBody.salt, Meeting.kind, UnitSpell.kind_code)
    found = found.join(Meeting, Meeting.id == ScoreSheet.meeting_id).outerjoin(
        SheetBody, SheetBody.sheet_id == ScoreSheet.id
    )
    on_that_day = (UnitSpell.unit_id == Meeting.unit_id) & (UnitSpell.starts_on <= Meeting.held_on)
    lasted = or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > Meeting.held_on)
    found = found.outerjoin(UnitSpell, on_that_day & lasted).where(ScoreSheet.stage == "voted")
    for rows in _parts(db, found, ScoreSheet.id):
        given = _answers(db, rows[0][0], rows[-1][0])
        for number, version, total, grade, seal, salt, meeting, unit in rows:
            answers = given.get(number, {})
            kinds = {"meeting_kind": meeting, "unit_kind": unit or ""}
            points = {code: (value, not_applicable) for code, (value, not_applicable, _) in answers.items()}
            counted = tally(get_version(db, version), kinds, points)
            same = (counted.total, counted.grade) == (total, grade)
            same = same and salt is not None and sealed(salt, version, total, answers) == seal
            yield "" if same else f"sheet: {number}"


def _answers(db: Session, first: int, last: int) -> dict[int, dict[str, list[Any]]]:
    """What was answered on sheets of these numbers: value, not applicable, note by code."""
    answer = (SheetAnswer.field_code, SheetAnswer.value, SheetAnswer.not_applicable, SheetAnswer.note)
    found: dict[int, dict[str, list[Any]]] = {}
    asked = select(SheetAnswer.sheet_id, *answer).where(SheetAnswer.sheet_id.between(first, last))
    for sheet, code, *said in db.execute(asked):
        found.setdefault(sheet, {})[code] = said
    return found


def _versions(db: Session) -> Iterator[str]:
    """Every frozen version's hash and sums: a parent's figures are the sum of
    its children's, and each child's those of the version it names."""
    version = (ReportVersion.id, ReportVersion.report_id, ReportVersion.number)
    found = select(*version, ReportVersion.content, ReportVersion.sha256)
    for rows in _parts(db, found, ReportVersion.id):
        bodies = {number: _read(content) for number, _r, _n, content, _s in rows}
        taken = _taken(db, [number for number, body in bodies.items() if body.get("children")])
        for number, report, counted, content, sha256 in rows:
            sound = digest(content) == sha256 and _adds_up(bodies[number], taken.get(number, {}))
            yield "" if sound else f"report: {report} version {counted}"


def _read(content: str) -> dict[str, Any]:
    """What a version says; nothing where it is damaged."""
    try:
        found = json.loads(content)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _taken(db: Session, versions: list[int]) -> dict[int, dict[str, Any]]:
    """The figures of every version that these took in, by its hash."""
    took = select(Manifest.version_id, ReportVersion.sha256, ReportVersion.content)
    took = took.join(ReportVersion, ReportVersion.id == Manifest.child_version_id)
    found: dict[int, dict[str, Any]] = {}
    for version, sha256, content in db.execute(took.where(Manifest.version_id.in_(versions))):
        found.setdefault(version, {})[sha256] = _read(content).get("figures")
    return found


def _adds_up(body: dict[str, Any], taken: dict[str, Any]) -> bool:
    rows = body["children"]
    if not rows:
        return True
    if any(row["sha256"] and taken.get(row["sha256"]) != row["figures"] for row in rows):
        return False
    total = add_up(row["figures"] for row in rows)
    return all(total[name] == body["figures"][name] for name in COUNTS)


def _reports(db: Session) -> Iterator[str]:
    """Of every report that is locked and that a cell counted itself: its figures from its meetings."""
    locked = {place for place, state in all_states(db).items() if state.is_locked}
    last = select(func.max(ReportVersion.number)).where(ReportVersion.report_id == Report.id)
    found = select(Report.id, Report.route_id, Report.state, Report.unit_id, Report.quarter)
    found = found.add_columns(ReportVersion.content).join(ReportVersion, ReportVersion.report_id == Report.id)
    found = found.where(ReportVersion.number == last.correlate(Report).scalar_subquery())
    for rows in _parts(db, found, Report.id):
        asked = [row for row in rows if (row.route_id or 0, row.state) in locked]
        for first in sorted({row.quarter for row in asked}):
            yield from _counted_again(
                db, Quarter.of(first), {r.unit_id: r for r in asked if r.quarter == first}
            )


def _counted_again(db: Session, quarter: Quarter, reports: dict[int, Any]) -> Iterator[str]:
    stood = select(UnitSpell.unit_id, UnitKind.is_cell).join(UnitKind, UnitKind.code == UnitSpell.kind_code)
    stood = stood.where(UnitSpell.unit_id.in_(list(reports)), UnitSpell.starts_on <= quarter.last)
    stood = stood.where(or_(UnitSpell.ends_on.is_(None), UnitSpell.ends_on > quarter.last))
    was_cell = {unit: is_cell for unit, is_cell in db.execute(stood)}
    counted = cells_months(db, list(reports), quarter)
    for unit, report in reports.items():
        body = _read(report.content)
        own = (
            body if was_cell.get(unit) else next((r for r in body.get("children", ()) if r.get("own")), None)
        )
        if not own or unit not in was_cell:
            yield ""  # damaged: said of its version
            continue
        months = counted[unit]
        pairs = [
            (cell_quarter(months), own["figures"]),
            *((months.get(month, {}), figures) for month, figures in own["months"].items()),
        ]
        same = all(new.get(name) == old[name] for new, old in pairs for name in COMPARED)
        yield "" if same else f"report: {report.id} counted again"
