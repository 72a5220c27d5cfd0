"""The reorganisation that takes another one back: a draft like any other, with a document of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, lazyload

from models.access.grants import Principal
from models.access.guard import looking
from models.core.errors import Refusal
from models.core.spelling import ByCode, coded
from models.platform.ahead import Ahead, ahead, up_to_date
from models.reorganisation.acts import draft, place_of, set_rows
from models.reorganisation.plan import Row
from models.reorganisation.reading import pieces, rows_of
from models.reorganisation.tables import Reorganisation
from models.units.units import UnitSpell, in_force_on


class Back(NamedTuple):
    """The rows that take a reorganisation back, and from where they are read."""

    rows: list[dict[str, str]]
    place: str


def counter(
    db: Session,
    by: Principal,
    one: Reorganisation,
    *,
    doc_symbol: str,
    on: date,
    look: Ahead[Back] | None = None,
) -> Reorganisation:
    """Draft the reorganisation that takes an enforced one back: what was moved goes back, names, kinds and
    codes return, founded units are dissolved into those they came from. What was merged or dissolved is
    founded anew under a code of its own: a unit that is gone does not rise again. It is checked like any
    other. `look` is what `undoing` found before the writer was taken."""
    if one.state != "enforced":
        raise Refusal("reorganisation.not_enforced")
    known = up_to_date(db, look, lambda: undoing(db, one, on)).found
    back = draft(db, by, doc_symbol=doc_symbol, doc_date=None, on=on, note="")
    back.undoes_id = one.id
    place = ahead(db, lambda: known.place)
    return set_rows(db, by, back, back.row_version, known.rows, place)


def undoing(db: Session, one: Reorganisation, on: date) -> Back:
    """What takes an enforced one back on a day."""
    rows = rows_of(one)
    with looking(db) as system:
        was = _was(system, rows, (one.counts_from or one.on) - timedelta(days=1))
    back = [new for row in reversed(rows) for new in _undone(row, was.get(row.code))]
    return Back(back, place_of(db, back, on))


def _undone(row: Row, was: Mapping[str, str] | None) -> list[dict[str, str]]:
    """The rows that take one row back, by what the unit was the day before."""
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


def _was(db: Session, rows: Iterable[Row], day: date) -> ByCode[dict[str, str]]:
    """What the units of rows were on a day, by their codes: name, kind, code and the code of their superior
    then."""
    of_code: dict[str, int] = {}
    for some in pieces(sorted({row.code for row in rows})):
        had = select(UnitSpell.code, UnitSpell.unit_id)
        had = had.where(coded(UnitSpell, some), UnitSpell.starts_on <= day)
        of_code |= {code: n for code, n in db.execute(had.order_by(UnitSpell.starts_on))}
    then = _then(db, of_code.values(), day)
    above = _then(db, {s.parent_id for s in then.values() if s.parent_id is not None}, day)
    return ByCode(
        (code, {"name": spell.name, "kind": spell.kind_code, "code": spell.code, "to": _code(above, spell)})
        for code, n in of_code.items()
        if (spell := then.get(n)) is not None
    )


def _then(db: Session, units: Iterable[int], day: date) -> dict[int, UnitSpell]:
    found: dict[int, UnitSpell] = {}
    for some in pieces(sorted(set(units))):
        asked = select(UnitSpell).where(UnitSpell.unit_id.in_(some), in_force_on(day))
        found |= {spell.unit_id: spell for spell in db.scalars(asked.options(lazyload(UnitSpell.kind)))}
    return found


def _code(above: Mapping[int, UnitSpell], spell: UnitSpell) -> str:
    superior = above.get(spell.parent_id or 0)
    return superior.code if superior is not None else ""
