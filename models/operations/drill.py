"""Computing again what a database says was counted: sheets from
their answers, cells' reports from meetings, parents' from children.

A headcount may be corrected after a report was submitted, so
the number of members is not compared. Nothing is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import COUNTS
from models.core.disk import hash_of
from models.core.periods import Quarter
from models.meetings.attachments import files_named
from models.operations.migrate import count_rows, revision_of
from models.platform.journal import digest, head, verify
from models.reports.content import newest
from models.reports.figures import add_up, cell_months, cell_quarter
from models.reports.tables import Report, ReportVersion
from models.scoring.sheets import ScoreSheet, commitment, count
from models.units.units import spell_on
from models.workflow.tables import all_states

COMPARED = tuple(name for name in COUNTS if name != "members")


def differences(engine: Engine, manifest: dict[str, Any], files: Path, counted: dict[str, int]) -> list[str]:
    """What of a restored database is not what its backup says or
    not what can be computed again; `counted` gets how much was."""
    with engine.connect() as connection, open_session(connection, SYSTEM) as db:
        found = list(_as_written(db, manifest))
        for name, check in (
            ("attachments", _attachments(db, files)),
            ("sheets", _sheets(db)),
            ("reports", _reports(db)),
        ):
            results = list(check)
            counted[name] = len(results)
            found += [said for said in results if said]
    return found


def _as_written(db: Session, manifest: dict[str, Any]) -> Iterator[str]:
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


def _attachments(db: Session, files: Path) -> Iterator[str]:
    for name in sorted(files_named(db)):
        path = files / name[:2] / name
        yield "" if path.is_file() and hash_of(path) == name else f"attachment: {name[:16]}"


def _sheets(db: Session) -> Iterator[str]:
    """Total, grade and commitment of every voted sheet, from its answers."""
    for sheet in db.scalars(select(ScoreSheet).where(ScoreSheet.stage == "voted").order_by(ScoreSheet.id)):
        tally = count(db, sheet)
        same = (tally.total, tally.grade, commitment(db, sheet)) == (
            sheet.total,
            sheet.grade,
            sheet.commitment,
        )
        yield "" if same else f"sheet: {sheet.id}"


def _reports(db: Session) -> Iterator[str]:
    """Every frozen version's hash and sums; where a cell's
    report is locked, its figures from its meetings."""
    for version in db.scalars(select(ReportVersion).order_by(ReportVersion.id)):
        body = json.loads(version.content)
        sound = digest(version.content) == version.sha256 and _adds_up(db, body)
        yield "" if sound else f"report: {version.report_id} version {version.number}"
    locked = {place for place, state in all_states(db).items() if state.is_locked}
    for report in db.scalars(select(Report).order_by(Report.id)):
        if (report.route_id or 0, report.state) in locked:
            yield _counted_again(db, report)


def _adds_up(db: Session, body: dict[str, Any]) -> bool:
    """A parent's figures are the sum of its children's, and each child's those of the version it names."""
    if not body["children"]:
        return True
    for row in body["children"]:
        taken = (
            db.scalar(select(ReportVersion.content).where(ReportVersion.sha256 == row["sha256"]))
            if row["sha256"]
            else None
        )
        if row["sha256"] and (taken is None or json.loads(taken)["figures"] != row["figures"]):
            return False
    total = add_up(row["figures"] for row in body["children"])
    return all(total[name] == body["figures"][name] for name in COUNTS)


def _counted_again(db: Session, report: Report) -> str:
    frozen = newest(db, report)
    body = json.loads(frozen.content) if frozen is not None else None
    quarter = Quarter.of(report.quarter)
    spell = spell_on(db, report.unit_id, quarter.last)
    if body is None or spell is None:
        return ""
    own = body if spell.kind.is_cell else next((row for row in body["children"] if row.get("own")), None)
    if own is None:
        return ""
    months = cell_months(db, report.unit_id, quarter)
    pairs = [
        (cell_quarter(months), own["figures"]),
        *((months[month], figures) for month, figures in own["months"].items()),
    ]
    same = all(new[name] == old[name] for new, old in pairs for name in COMPARED)
    return "" if same else f"report: {report.id} counted again"
