"""Forms of a period as tests publish, fill in and send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.periods import Term
from models.definitions.definitions import DefinitionVersion, fill, new_definition, new_draft, publish
from models.definitions.formula_text import parse
from models.filling.sending import send_form
from models.reports.period_forms import FormSheet, begin_form, fill_form
from models.units.units import Unit

FIELDS: list[dict[str, Any]] = [
    {"code": "members", "kind": "number", "title": "Số đảng viên"},
    {"code": "told", "kind": "text", "title": "Việc đã làm", "required": False},
]
RULE = {
    "at": "members",
    "must": parse("[members] <= 500"),
    "when": None,
    "level": "block",
    "message": "Quá số đảng viên",
}
YEAR = Term(date(2018, 1, 1), 12)


def published(
    db: Session,
    issuer: Unit,
    code: str = "B1",
    name: str = "Biểu số 1",
    fields: Sequence[Any] = FIELDS,
    **rules: Any,
) -> DefinitionVersion:
    """A form in force since 2018, of a year where nothing else is said."""
    made = new_definition(db, SYSTEM, issuer, "period_form", code, name, date(2018, 1, 1))
    fill(db, SYSTEM, made, [{"code": "g", "title": "Chung", "fields": fields}], {"checks": [RULE], **rules})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


def renewed(db: Session, version: DefinitionVersion, on: date = date(2018, 1, 1)) -> DefinitionVersion:
    """A next version of the same form, published."""
    newer = new_draft(db, SYSTEM, version, on)
    db.flush()
    db.expire(newer)
    return publish(db, SYSTEM, newer)


def typed_in(
    db: Session, cell: Unit, term: Term = YEAR, code: str = "", by: Principal = SYSTEM, **typed: Any
) -> FormSheet:
    """A unit's sheet with what was typed, not sent."""
    sheet = begin_form(db, by, cell, term, code)
    db.flush()
    fill_form(db, by, sheet, sheet.row_version, {"members": "12"} | typed)
    db.flush()
    return sheet


def sent_in(
    db: Session, cell: Unit, term: Term = YEAR, code: str = "", by: Principal = SYSTEM, **typed: Any
) -> FormSheet:
    """The same, sent."""
    sheet = typed_in(db, cell, term, code, by, **typed)
    send_form(db, by, sheet, sheet.row_version)
    db.flush()
    return sheet
