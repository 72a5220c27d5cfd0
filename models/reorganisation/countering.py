"""The reorganisation that takes another one back: a draft like any other, with a document of its own."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.access.guard import elevated
from models.core.errors import Refusal
from models.reorganisation.acts import draft, set_rows
from models.reorganisation.plan import Row
from models.reorganisation.reading import rows_of
from models.reorganisation.tables import Reorganisation
from models.units.units import UnitSpell, spell_on


def counter(db: Session, by: Principal, one: Reorganisation, *, doc_symbol: str, on: date) -> Reorganisation:
    """Draft the reorganisation that takes an enforced one back: what was moved goes back, names, kinds and
    codes return, founded units are dissolved into those they came from. What was merged or dissolved is
    founded anew under a code of its own: a unit that is gone does not rise again. It is checked like any
    other."""
    if one.state != "enforced":
        raise Refusal("reorganisation.not_enforced")
    back = draft(db, by, doc_symbol=doc_symbol, doc_date=None, on=on, note="")
    back.undoes_id = one.id
    rows = [row for each in reversed(rows_of(one)) for row in _undone(db, one, each)]
    return set_rows(db, by, back, back.row_version, rows)


def _undone(db: Session, one: Reorganisation, row: Row) -> list[dict[str, str]]:
    """The rows that take one row back, by what the unit was the day before."""
    with elevated(db) as system:
        was = _was(system, row.code, one.counts_from or one.on)
    if row.act in ("found", "split"):
        return [{"act": "merge" if row.act == "split" else "dissolve", "code": row.code, "to": row.source}]
    if was is None:
        return []
    if row.act in ("merge", "dissolve"):
        fresh = {"code": f"{row.code}-2"[:40], "name": was["name"], "kind": was["kind"], "to": was["to"]}
        return [{"act": "split", "source": row.to, **fresh} if row.to else {"act": "found", **fresh}]
    if row.act == "end":
        return [{"act": "begin", "code": row.code, "login": row.login, "role": row.role}]
    if row.act == "begin":
        return [{"act": "end", "code": row.code, "login": row.login, "role": row.role}]
    back = {"act": "move" if row.act == "move" else "change", "code": row.new_code or row.code}
    if row.act == "move":
        back["to"] = was["to"] or "-"
    if row.name:
        back["name"] = was["name"]
    if row.kind:
        back["kind"] = was["kind"]
    if row.new_code:
        back["new_code"] = was["code"]
    return [back]


def _was(db: Session, code: str, on: date) -> dict[str, str] | None:
    """What the unit of a code was on the day before: name, kind, code and its superior's code then."""
    day = on - timedelta(days=1)
    number = db.scalar(select(UnitSpell.unit_id).where(UnitSpell.code == code, UnitSpell.starts_on <= day))
    spell = spell_on(db, number, day) if number is not None else None
    if spell is None:
        return None
    above = spell_on(db, spell.parent_id, day) if spell.parent_id else None
    kept = {"name": spell.name, "kind": spell.kind_code, "code": spell.code}
    return kept | {"to": above.code if above is not None else ""}
