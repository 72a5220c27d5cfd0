"""A draft sheet moved to the rubric now in force, by the map of fields
recorded when that was published: the cell's own act, never silent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.in_force import in_force
from models.definitions.kinds import KINDS
from models.meetings.locks import require_open
from models.platform.journal import record
from models.scoring.sheets import ScoreSheet, SheetAnswer, require_opened


def newer_rubric(db: Session, sheet: ScoreSheet) -> DefinitionVersion | None:
    """The rubric in force for a draft sheet where it is another than the sheet's."""
    if sheet.stage != "draft" or sheet.meeting.voided_at is not None:
        return None
    try:
        version = in_force(db, "rubric", sheet.path, sheet.meeting.period, sheet.meeting.kind)
    except Refusal:
        return None
    return version if version.id != sheet.version_id else None


def map_of(version: DefinitionVersion) -> dict[str, str]:
    """Old code -> new code as recorded at publishing; codes not named stay as they are."""
    recorded: Mapping[str, str] = version.rule.get("moved", {})
    return dict(recorded)


def move_sheet(db: Session, by: Principal, sheet: ScoreSheet, seen: int) -> ScoreSheet:
    """Move a draft sheet to the rubric in force; answers that fit go
    along under their new codes, the others are left out and asked again."""
    require(by, "sheet.score", sheet.unit_id, sheet.path)
    require_opened(db, by, sheet)
    if sheet.row_version != seen:
        raise Refusal("stale")
    require_open(db, sheet.unit_id, sheet.meeting.period)
    version = newer_rubric(db, sheet)
    if version is None:
        raise Refusal("sheet.no_newer")
    old, mapped = get_version(db, sheet.version_id), map_of(version)
    fields, kinds = (
        {field.code: field for field in version.fields},
        {field.code: field.kind for field in old.fields},
    )
    kept: dict[str, SheetAnswer] = {}
    rows = db.scalars(
        select(SheetAnswer).where(SheetAnswer.sheet_id == sheet.id).order_by(SheetAnswer.id)
    ).all()
    for row in rows:
        code = mapped.get(row.field_code, row.field_code)
        field = fields.get(code)
        if field is not None and code not in kept and _fits(field, kinds.get(row.field_code), row):
            kept[code] = _copy(row, code)
    for row in rows:
        db.delete(row)
    db.flush()
    db.add_all(kept.values())
    sheet.version_id = version.id
    record(db, by, "sheet.move", sheet, version=version.id)
    return sheet


def _copy(row: SheetAnswer, code: str) -> SheetAnswer:
    same: dict[str, Any] = {name: getattr(row, name) for name in ("sheet_id", "unit_id", "path", "kept_at")}
    return SheetAnswer(
        field_code=code, value=row.value, not_applicable=row.not_applicable, note=row.note, **same
    )


def _fits(field: object, kind: str | None, row: SheetAnswer) -> bool:
    if kind != getattr(field, "kind", None):
        return False
    try:
        known = KINDS[str(kind)]
        return not row.value or known.clean(field, known.edit(field, row.value), 10_000) == row.value
    except (Refusal, ValueError):
        return False
