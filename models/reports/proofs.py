"""A cell shows that the sheets it kept are the ones it reported: kept
answers and salt give the commitment in the frozen version (design 3.2).

The proof of a quarter is a plain file for the cell alone; it is
checked without a server and without a database. No tables here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.platform.journal import digest
from models.reports.lineage import own_meetings
from models.reports.tables import Report, ReportVersion
from models.scoring.sheets import ScoreSheet, SheetAnswer, SheetBody, sealed

FORMAT = "khoi-sheets-1"
ANSWERS = {"same": True, "other": False, "unkept": False, "unreported": None}
"""What may be said of a sheet: the same; another; reported but not
kept; not reported, having no vote. True holds, None: nothing to hold."""


@dataclass(frozen=True)
class Proof:
    """What is said of one meeting's sheet: its day and kind, how it stands (`ANSWERS`), both commitments."""

    meeting: int
    held_on: str
    kind: str
    standing: str
    reported: str | None
    kept: str | None


def exported(db: Session, by: Principal, report: Report, version: ReportVersion) -> dict[str, Any]:
    """The proof of a quarter as plain data: the frozen content with
    its hash, and each kept sheet with its salt. For the cell only."""
    require(by, "sheet.items", report.unit_id, report.path)
    numbers = [row["meeting"] for row in own_meetings(json.loads(version.content))]
    found = select(
        ScoreSheet.id, ScoreSheet.meeting_id, ScoreSheet.version_id, ScoreSheet.total, SheetBody.salt
    )
    found = found.join(SheetBody, SheetBody.sheet_id == ScoreSheet.id).where(
        ScoreSheet.meeting_id.in_(numbers), ScoreSheet.commitment.is_not(None)
    )
    found = found.order_by(ScoreSheet.meeting_id)
    sheets: dict[int, dict[str, Any]] = {
        sheet: {"meeting": meeting, "salt": salt, "version": rubric, "total": total, "answers": {}}
        for sheet, meeting, rubric, total, salt in db.execute(found)
    }
    answers = select(SheetAnswer).where(SheetAnswer.sheet_id.in_(sheets)).order_by(SheetAnswer.id)
    for row in db.scalars(answers):
        sheets[row.sheet_id]["answers"][row.field_code] = [row.value, row.not_applicable, row.note]
    return {
        "format": FORMAT,
        "number": version.number,
        "sha256": version.sha256,
        "content": version.content,
        "sheets": list(sheets.values()),
    }


def prove(data: Mapping[str, Any]) -> list[Proof]:
    """Hold each kept sheet against the reported commitment;
    ValueError where the file itself is broken or was changed."""
    if data.get("format") != FORMAT or digest(str(data.get("content"))) != data.get("sha256"):
        raise ValueError("the content does not give the hash of the version")
    kept = {sheet["meeting"]: sheet for sheet in data["sheets"]}
    return [_prove(row, kept.get(row["meeting"])) for row in own_meetings(json.loads(data["content"]))]


def _prove(row: Mapping[str, Any], sheet: Mapping[str, Any] | None) -> Proof:
    reported = row["commitment"]
    own = committed(sheet) if sheet is not None else None
    standing = (
        "unreported"
        if reported is None
        else "unkept"
        if own is None
        else "same"
        if own == reported
        else "other"
    )
    return Proof(row["meeting"], str(row["held_on"]), row["kind"], standing, reported, own)


def committed(sheet: Mapping[str, Any]) -> str:
    """The commitment that a sheet kept in a file gives."""
    return sealed(sheet["salt"], sheet["version"], sheet["total"], sheet["answers"])
