"""A unit (tổ chức đảng), typed by its code; stored by its number, so that a later name does not change the
answer. In a table all rows are looked up at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_, select

from models.core.errors import Refusal
from models.core.spelling import coded, compared, fold, tidy
from models.definitions.kinds.base import FieldKind, session_of
from models.units.units import Unit

AT_ONCE = 500
"""So many units are looked up in one statement."""


def _number(text: str) -> int | None:
    """`#12`, or 12 as it is stored."""
    digits = text.removeprefix("#")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


_COLUMNS = (Unit.id, Unit.code, Unit.code_key, Unit.name, Unit.search_key)


def _names(unit: Any) -> set[tuple[str, str]]:
    """What a unit answers to."""
    by_code = {("code", unit.code), ("key", unit.code_key)}
    return by_code | {("name", compared(unit.name)), ("plain", unit.search_key)}


def _spelled(text: str) -> tuple[tuple[str, str], ...]:
    """What a text may be, the nearest first: a code as it is spelled, a code that is the same, a name, a name
    without marks."""
    key = compared(text)
    return ("code", text), ("key", key), ("name", key), ("plain", fold(text))


def _ahead(column: Any, values: Sequence[str]) -> None:
    """Units of these texts and numbers, by text, into what the column knows: those that each may mean."""
    db, known = session_of(column), column.known
    for start in range(0, len(values) if db is not None else 0, AT_ONCE):
        part = [tidy(value) for value in values[start : start + AT_ONCE]]
        numbers = {number for value in part if (number := _number(value)) is not None}
        keys = {fold(value) for value in part}
        meant = or_(coded(Unit, part), Unit.search_key.in_(keys), Unit.id.in_(numbers))
        for unit in db.execute(select(*_COLUMNS).where(meant)).all() if db else ():
            known[f"#{unit.id}"] = unit
            for name in _names(unit):
                known.setdefault(name, set()).add(unit.id)
    known["looked"] = True


def _clean(field: Any, raw: Any, _most: int) -> str:
    db, text = session_of(field), tidy(str(raw))
    if db is None or not text:
        raise Refusal("field.unit")
    known, found = getattr(field, "known", {}), set[int]()
    if known.get("looked"):
        found = next((known[name] for name in _spelled(text) if name in known), set())
        if text.startswith("#") and text in known:
            found = {known[text].id}
    else:
        number = _number(text) if text.startswith("#") else None
        meant = or_(coded(Unit, [text]), Unit.search_key == fold(text), Unit.id == number)
        nearest = select(*_COLUMNS).where(meant).order_by(Unit.search_key == fold(text)).limit(AT_ONCE)
        units = [(unit.id, _names(unit)) for unit in db.execute(nearest)]
        found = {each for each, _called in units if each == number} or next(
            filter(None, ({each for each, names in units if name in names} for name in _spelled(text))), set()
        )
    if len(found) != 1:
        raise Refusal("field.unit")
    return str(next(iter(found)))


def _said(field: Any, value: str, name: str) -> str:
    """The code or the name of a unit by its number."""
    known, db = getattr(field, "known", {}), session_of(field)
    if f"#{value}" in known:
        return str(getattr(known[f"#{value}"], name))
    if known.get("looked") or db is None:
        return f"#{value}"
    return db.scalar(select(getattr(Unit, name)).where(Unit.id == int(value))) or f"#{value}"


def _code(field: Any, value: str) -> str:
    return _said(field, value, "code")


def _name(field: Any, value: str) -> str:
    return _said(field, value, "name")


KIND = FieldKind(
    "unit",
    _clean,
    entry="unit",
    edit=_code,
    show=_name,
    cell=_code,
    totals=("list", "none"),
    in_table=True,
    ahead=_ahead,
)
