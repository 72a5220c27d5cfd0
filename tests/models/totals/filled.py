"""Forms of a year filled in by units of a country, and what each place should come to, sheet by sheet."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import DefinitionVersion, fill, get_version, new_definition, publish
from models.definitions.totals import Part, fold, parts_of, signed
from models.filling.sending import send_form, take_back
from models.reports.period_forms import FormSheet, begin_form, counting, fill_form, filled_each, in_term
from models.totals.form_sums import SHEETS, FormSum
from models.units.units import Unit, UnitSpell
from tests.make import of_year
from tests.models.risen.forms import FIELDS

YEAR = of_year(2018)


def year_form(db: Session, issuer: Unit | None, fields: list[dict[str, Any]] = FIELDS) -> DefinitionVersion:
    """With a field of each way up."""
    made = new_definition(db, SYSTEM, issuer, "period_form", "year", "Biểu năm", date(2010, 1, 1))
    every = [each | {"required": False} for each in fields]
    fill(db, SYSTEM, made, [{"code": "g", "title": "Cả năm", "fields": every}], {"period": "year"})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


def filled(db: Session, unit: Unit, **typed: Any) -> FormSheet:
    """A unit's sheet of the year, sent with what is typed and with nothing else."""
    sheet = begin_form(db, SYSTEM, unit, YEAR)
    if sheet.sent_at is not None:
        take_back(db, SYSTEM, sheet, sheet.row_version)
    fill_form(db, SYSTEM, sheet, sheet.row_version, typed)
    return send_form(db, SYSTEM, sheet, sheet.row_version)


def right(db: Session, version: DefinitionVersion) -> dict[str, dict[str, Part]]:
    """What each place at which, or below which, a sheet counts should come to, from the sheets one by one; in
    the order of places."""
    asked = select(FormSheet, UnitSpell).join(UnitSpell, in_term(UnitSpell))
    then = {s: spell for s, spell in db.execute(asked.where(FormSheet.version_id == version.id, counting()))}
    sheets = sorted(then, key=lambda sheet: [int(n) for n in sheet.path.split(".")[:-1]])
    found: dict[str, list[dict[str, Part]]] = {}
    each = filled_each(db, version, YEAR, [(sheet, then[sheet].kind_code) for sheet in sheets])
    for sheet, (values, known) in zip(sheets, each, strict=True):
        parts = dict(signed(parts_of(version, values, known), then[sheet].name))
        numbers = sheet.path.split(".")[:-1]
        for n in range(len(numbers)):
            found.setdefault(".".join(numbers[: n + 1]) + ".", []).append(parts)
    fields = get_version(db, version.id).fields
    return {
        path: {SHEETS: {"n": len(parts)}} | {c: p for c, p in fold(fields, parts).items() if p}
        for path, parts in found.items()
    }


def stand(db: Session, version: DefinitionVersion) -> dict[str, dict[str, Part]]:
    """The rows of places that stand, without those of what units filled in themselves."""
    found: dict[str, dict[str, Part]] = {}
    for row in db.scalars(select(FormSum).where(FormSum.version_id == version.id)):
        if not row.path.endswith(".0."):
            found.setdefault(row.path, {})[row.field] = json.loads(row.part)
    return found
